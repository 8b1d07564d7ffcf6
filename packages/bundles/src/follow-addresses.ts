/**
 * What a page gets for the addresses of figures on it: links become figures, frames get their height.
 */
import { fitFrames } from './frames.js';
import { makeFindKnown } from './known-address.js';
import { followLinks } from './links.js';

/** @param script the address that the script was served from */
export function followAddresses(script: string): void {
  const find = makeFindKnown(script);
  fitFrames(find);
  followLinks(find);
}
