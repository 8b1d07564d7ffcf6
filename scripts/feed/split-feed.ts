/**
 * Splits a feed at a day: `recent` holds what any element can show in an edition from that day on, `earlier` the
 * rest: figures that had been superseded by then, of indicators that have nothing newer, and of single years,
 * which only a series shows.
 *
 * A test asks both resolvers about every indicator in every edition and compares.
 */
import type { Claim, Feed } from '@mine-action/data';
const END: Record<number, string> = { 4: '-12-31', 7: '-31' };
const lastDay = (date: string) => date + (END[date.length] ?? '');

export function splitFeed(feed: Feed & { readonly $schema?: string }, day: string) {
  const publishedOn = (figure: Claim) =>
    lastDay(feed.sources[figure.source ?? '']?.publishedOn ?? figure.asOf.date);
  const isRecent = new Set(
    feed.figures.filter((figure) => publishedOn(figure) >= day && figure.measure !== 'flow'),
  );

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
