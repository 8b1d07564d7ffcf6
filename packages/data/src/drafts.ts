/**
 * A feed without its drafts: what nobody has looked at yet leaves no trace on a page, neither as a figure nor as the source
 * of one, nor in a file that a page reads.
 */
import type { Claim, Feed } from './claim.js';

export const isDraft = ({ review }: Pick<Claim, 'review'>): boolean => review === 'draft';

/**
 * Takes out the drafts, what was calculated from them, the sources that they alone name, and what others say of them.
 *
 * @returns the feed itself where it has no drafts
 */
export function withoutDrafts(feed: Feed): Feed {
  const drafts = new Set(feed.figures.filter(isDraft).map(({ id }) => id));
  if (drafts.size === 0) return feed;
  // Inputs are never calculated themselves, so one step is all.
  const isOut = ({ id, derivation }: Claim): boolean =>
    drafts.has(id) || (derivation?.inputs.some((input) => drafts.has(input)) ?? false);
  const out = new Set(feed.figures.filter(isOut).map(({ id }) => id));
  const stays = (id: string | undefined): boolean => id !== undefined && !out.has(id);
  const figures = feed.figures
    .filter(({ id }) => stays(id))
    .map(({ conflictsWith, supersedes, outcome, ...rest }): Claim => {
      const kept = conflictsWith?.filter(stays);
      return {
        ...rest,
        ...(kept && kept.length > 0 && { conflictsWith: kept }),
        ...(stays(supersedes) && { supersedes }),
        ...(stays(outcome) && { outcome }),
      };
    });
  const named = new Set(figures.map(({ source }) => source));
  const ofDrafts = new Set(feed.figures.filter(isDraft).map(({ source }) => source));
  return {
    ...feed,
    sources: Object.fromEntries(
      Object.entries(feed.sources).filter(([key]) => named.has(key) || !ofDrafts.has(key)),
    ),
    figures,
  };
}
