/** The later part for addresses of figures: all that follows links and frames. */
import { fitFrames } from './frames.js';
import { makeFindKnown } from './known-address.js';
import { followLinks } from './links.js';

export function follow(findScript: () => string | undefined): void {
  const find = makeFindKnown(findScript);
  fitFrames(find);
  followLinks(find);
}
