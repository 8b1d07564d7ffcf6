/**
 * The part of a feed that one address needs: its claims, what they were calculated from, what was calculated from them
 * alone, what stands against them, and their sources. Such a part is a feed of its own, so that a page loads no more than it shows.
 */
import { type Claim, type Feed, findClaims, SHARE_CLEARED, type Source } from '@mine-action/data';
import { vouchFor } from '@mine-action/data/feed';

const namedBy = ({ derivation, conflictsWith = [], supersedes, outcome }: Claim): readonly string[] => [
  ...(derivation?.inputs ?? []),
  ...conflictsWith,
  ...[supersedes, outcome].filter((id) => id !== undefined),
];

/** What a share of land cleared is made of. */
const SHARED = ['area-cleared', 'area-contaminated'];

/** Of a table of names those that stand in these claims and sources. */
function namesIn(
  names: NonNullable<Feed['names']>,
  claims: readonly Claim[],
  sources: readonly Source[],
): Feed['names'] {
  const standing = new Set<unknown>([
    ...claims.flatMap(({ scope, speaker }) => [
      ...[scope.operator, scope.donor, scope.recipient],
      ...[speaker?.name, speaker?.role, speaker?.organisation],
    ]),
    ...sources.flatMap(({ publisher }) => [publisher.name, publisher.shortName]),
  ]);
  const kept = Object.entries(names).filter(([name]) => standing.has(name));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** The feed, which was parsed when it was read, with these claims and all that they name, in its own order. */
export function partOf(feed: Feed, claims: readonly Claim[]): Feed {
  const kept = new Set<Claim>();
  const keep = (claim: Claim): void => {
    if (kept.has(claim)) return;
    kept.add(claim);
    findClaims(feed, namedBy(claim)).forEach(keep);
  };
  claims.forEach(keep);
  // A share is made of the newest areas, and is said with the assumptions that the feed has for it.
  const isShare = claims.some(({ status, indicator }) => status === 'derived' && indicator === SHARE_CLEARED);
  if (isShare) feed.figures.filter(({ indicator }) => SHARED.includes(indicator)).forEach(keep);
  for (const claim of feed.figures)
    if (claim.derivation && findClaims(feed, claim.derivation.inputs).every((input) => kept.has(input)))
      keep(claim);
  const keys = new Set([...kept].map(({ source }) => source));
  const sources = Object.fromEntries(Object.entries(feed.sources).filter(([key]) => keys.has(key)));
  return vouchFor({
    ...feed,
    ...(feed.names && { names: namesIn(feed.names, [...kept], Object.values(sources)) }),
    sources,
    figures: feed.figures.filter((claim) => kept.has(claim)),
  });
}
