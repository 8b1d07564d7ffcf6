/**
 * Claims by their ids.
 */
import type { Claim, Feed } from './claim.js';

/** Made once for each list of figures: a feed may have thousands, each naming others. */
const indexes = new WeakMap<Feed['figures'], ReadonlyMap<string, Claim>>();

function indexOf({ figures }: Feed): ReadonlyMap<string, Claim> {
  const made = indexes.get(figures);
  if (made) return made;
  const index = new Map<string, Claim>();
  // Of two with one id the first stands.
  for (const claim of figures) if (!index.has(claim.id)) index.set(claim.id, claim);
  indexes.set(figures, index);
  return index;
}

/** The claim with this id. */
export function findClaim(feed: Feed, id: string): Claim | undefined {
  return indexOf(feed).get(id);
}

/** The claims with these ids, in their order. */
export function findClaims(feed: Feed, ids: readonly string[] = []): readonly Claim[] {
  return ids.map((id) => findClaim(feed, id)).filter((claim) => claim !== undefined);
}
