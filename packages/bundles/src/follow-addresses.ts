/**
 * What a page gets for the addresses of figures on it: links become figures, frames get their height.
 */
import { fitFrames } from './frames.js';
import { makeFindKnown } from './known-address.js';
import { followLinks } from './links.js';

/** @param findScript gives the address that the script was served from, once it is known */
export function followAddresses(findScript: () => string | undefined): void {
  const find = makeFindKnown(findScript);
  fitFrames(find);
  followLinks(find);
}
