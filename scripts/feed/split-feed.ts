/**
 * Splits a feed at a day: `recent` holds what any element can show in an edition from that day on, `earlier` the
 * rest: figures that had been superseded by then, of indicators that have nothing newer, and those that only a series
 * shows: of single years, and of a day after which a newer total had been published already.
 *
 * A test asks both resolvers about every indicator in every edition and compares.
 */
import type { Claim, Feed } from '@mine-action/data';
const END: Record<number, string> = { 4: '-12-31', 7: '-31' };
const lastDay = (date: string) => date + (END[date.length] ?? '');

/** What one figure can stand for another of; those of one day are never parted. */
const keyOf = ({ indicator, measure, status, scope, disaggregation, unit }: Claim) =>
  JSON.stringify([indicator, measure, status, scope, disaggregation, unit]);

export function splitFeed(feed: Feed & { readonly $schema?: string }, day: string) {
  const publishedOn = (figure: Claim) =>
    lastDay(feed.sources[figure.source ?? '']?.publishedOn ?? figure.asOf.date);
  const totals = feed.figures.filter((figure) => publishedOn(figure) >= day && figure.measure !== 'flow');
  /** Whether another figure of the same was the newer one from its own publication on. */
  const isLate = (figure: Claim) =>
    totals.some(
      (other) =>
        keyOf(other) === keyOf(figure) &&
        lastDay(other.asOf.date) > lastDay(figure.asOf.date) &&
        publishedOn(other) <= publishedOn(figure),
    );
  const isRecent = new Set(totals.filter((figure) => !isLate(figure)));

  for (const figure of [...isRecent])
    for (const id of [...(figure.derivation?.inputs ?? []), figure.outcome])
      for (const named of feed.figures) if (named.id === id) isRecent.add(named);

  const part = (figures: readonly Claim[]) => {
    const used = new Set(figures.map((figure) => figure.source));
    return {
      sources: Object.fromEntries(Object.entries(feed.sources).filter(([key]) => used.has(key))),
      figures,
    };
  };
  const { $schema, ...head } = feed;
  return {
    recent: { ...head, ...part(feed.figures.filter((figure) => isRecent.has(figure))) },
    earlier: part(feed.figures.filter((figure) => !isRecent.has(figure))),
  };
}
