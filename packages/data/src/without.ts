/**
 * A feed as if it had never had some of its sources. Not every publisher may show every source, and a figure whose source is
 * hidden would be a figure without one: so the figures go with it.
 */
import type { Claim, Feed } from './claim.js';
import { vouchFor } from './passed.js';

/** The keys of an attribute or an option: parted by spaces or commas. */
export const sourceKeys = (text: string | undefined): readonly string[] => [
  ...new Set(text?.split(/[\s,]+/).filter(Boolean)),
];

/** Those of the keys that are of no source of the feed. */
export const unknownSources = (
  { sources }: Pick<Feed, 'sources'>,
  keys: readonly string[],
): readonly string[] => keys.filter((key) => !Object.hasOwn(sources, key));

/** What a calculation was made from may itself be gone: then it goes too, and with it what was made of that. */
function goneWith(figures: readonly Claim[], keys: readonly string[]): ReadonlySet<string> {
  const gone = new Set(
    figures.filter(({ source }) => source !== undefined && keys.includes(source)).map(({ id }) => id),
  );
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    for (const { id, derivation } of figures)
      if (derivation?.inputs.some((input) => gone.has(input))) gone.add(id);
  }
  return gone;
}

/** A figure that names one that is gone stands without the naming. */
function withoutNames(claim: Claim, gone: ReadonlySet<string>): Claim {
  const { conflictsWith, supersedes, outcome, ...rest } = claim;
  const isGone = (id: string | undefined): boolean => id !== undefined && gone.has(id);
  if (!isGone(supersedes) && !isGone(outcome) && !conflictsWith?.some(isGone)) return claim;
  const others = conflictsWith?.filter((id) => !isGone(id)) ?? [];
  return {
    ...rest,
    ...(others.length > 0 && { conflictsWith: others }),
    ...(supersedes !== undefined && !isGone(supersedes) && { supersedes }),
    ...(outcome !== undefined && !isGone(outcome) && { outcome }),
  };
}

/** What was made of a feed before: the same parts are asked for at every drawing, and what is made of them is kept by them. */
const made = new WeakMap<Feed, Map<string, Feed>>();

/**
 * The feed without the figures of some sources and without what was calculated from them.
 *
 * @param feed one that has come through `parseFeed`
 * @param keys of its sources; those that it does not have leave nothing out
 * @returns the same feed where nothing is left out; it may hold no figures any more
 * @example withoutSources(feed, ['trend-2024-05-03'])
 */
export function withoutSources(feed: Feed, keys: readonly string[]): Feed {
  if (!keys.some((key) => Object.hasOwn(feed.sources, key))) return feed;
  const name = [...keys].sort().join(' ');
  const known = made.get(feed)?.get(name);
  if (known) return known;
  const gone = goneWith(feed.figures, keys);
  const rest = vouchFor({
    ...feed,
    sources: Object.fromEntries(Object.entries(feed.sources).filter(([key]) => !keys.includes(key))),
    figures: feed.figures.filter(({ id }) => !gone.has(id)).map((claim) => withoutNames(claim, gone)),
  });
  if (!made.has(feed)) made.set(feed, new Map());
  made.get(feed)?.set(name, rest);
  return rest;
}
