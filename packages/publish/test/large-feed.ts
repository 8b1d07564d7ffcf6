/**
 * A feed as large as one likes, clearly invented, for measuring: `node scripts/run.mjs ../packages/publish/test/large-feed 5000 > FILE`.
 *
 * Every month brings a total of each indicator from one report, as a national programme publishes them.
 */
const INDICATORS = [
  ['area-contaminated', 'hectare'],
  ['area-suspected', 'hectare'],
  ['area-confirmed', 'hectare'],
  ['area-cleared', 'hectare'],
  ['area-reduced', 'hectare'],
  ['area-cancelled', 'hectare'],
  ['area-released', 'hectare'],
  ['ap-mines-found', 'item'],
  ['at-mines-found', 'item'],
  ['uxo-found', 'item'],
  ['cmr-found', 'item'],
  ['ied-found', 'item'],
  ['mdd-donated', 'animal'],
  ['mdd-purchased', 'animal'],
  ['mdd-held', 'animal'],
  ['mdd-operational', 'animal'],
  ['mdr-operational', 'animal'],
  ['edd-operational', 'animal'],
  ['eore-people-reached', 'person'],
  ['va-people-assisted', 'person'],
];

/** @param count how many figures */
export function largeFeed(count: number) {
  const months = Math.ceil(count / INDICATORS.length);
  const days = Array.from({ length: months }, (_, month) =>
    [1980 + Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0'), '15'].join('-'),
  );
  return {
    format: 'mine-action-figures/1',
    id: 'invented',
    title: 'Invented figures',
    publisher: { name: 'Invented programme' },
    refArea: 'XXX',
    modified: '2026-01-01T00:00:00Z',
    sources: Object.fromEntries(
      days.map((day) => [
        `report-${day}`,
        {
          publisher: { name: 'Invented programme' },
          title: `Monthly report, ${day}`,
          url: `https://example.org/reports/${day}`,
          publishedOn: day,
          language: 'en',
        },
      ]),
    ),
    figures: days
      .flatMap((day, month) =>
        INDICATORS.map(([indicator, unit], place) => {
          const value = (place + 1) * (month + 1) * 7;
          return {
            id: `${indicator}-${day}`,
            indicator,
            value,
            unit,
            qualifier: 'exact',
            status: 'reported',
            measure: 'cumulative',
            period: { start: '1979' },
            asOf: { date: day, basis: 'stated' },
            scope: { operators: 'all' },
            source: `report-${day}`,
            speaker: { organisation: 'Invented programme', speech: 'document' },
            quote: { text: `${indicator}: ${value}`, lang: 'en' },
          };
        }),
      )
      .slice(0, count),
  };
}

if (process.argv[1]?.endsWith('large-feed.ts'))
  process.stdout.write(`${JSON.stringify(largeFeed(Number(process.argv[2] ?? 5000)))}\n`);
