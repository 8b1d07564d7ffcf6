/**
 * Splits a feed at a day: `recent` holds all that any edition from that day on can show, `earlier` the rest.
 *
 * A figure is recent if it was published on that day or later, if it is the newest of its indicator and measure on
 * that day, or if a recent figure was calculated from it. A test selects every indicator in every edition from
 * both and compares.
 */
const END = { 4: '-12-31', 7: '-31' };
const lastDay = (date) => date + (END[date.length] ?? '');

export function splitFeed(feed, day) {
  const publishedOn = (figure) => lastDay(feed.sources[figure.source]?.publishedOn ?? figure.asOf.date);
  const isRecent = new Set(feed.figures.filter((figure) => publishedOn(figure) >= day));

  const newest = new Map();
  for (const figure of feed.figures) {
    if (publishedOn(figure) > day) continue;
    const key = [figure.indicator, figure.measure, figure.status === 'planned'].join();
    const best = newest.get(key);
    if (!best || lastDay(figure.asOf.date) > lastDay(best.asOf.date)) newest.set(key, figure);
  }
  for (const figure of newest.values()) isRecent.add(figure);

  for (const figure of [...isRecent])
    for (const id of figure.derivation?.inputs ?? []) isRecent.add(feed.figures.find((input) => input.id === id));

  const part = (figures) => {
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
