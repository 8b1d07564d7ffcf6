/**
 * Feeds of an invented programme, as a test needs them: something for every element to show.
 */

/** What stands in a feed before it is anybody's: any field may be anything. */
export type Loose = Record<string, unknown>;

const claim = (id: string, indicator: string, value: number, more: Loose = {}): Loose => ({
  id,
  indicator,
  value,
  unit: 'item',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  period: { start: '2015-03-01' },
  asOf: { date: '2025-12-31', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'bulletin',
  quote: { text: `Quotation of ${id}.`, lang: 'en' },
  speaker: { organisation: 'Invented Centre', speech: 'document' },
  ...more,
});

/** @param mines how many anti-personnel mines were found */
export const figuresOf = (mines: number): Loose[] => [
  claim('ap', 'ap-mines-found', mines),
  claim('at', 'at-mines-found', 321),
  claim('uxo', 'uxo-found', 4567),
  claim('cleared-2024', 'area-cleared', 10_000, {
    unit: 'hectare',
    asOf: { date: '2024-12-31', basis: 'stated' },
    source: 'earlier',
  }),
  claim('cleared', 'area-cleared', 12_345, { unit: 'hectare' }),
  claim('contaminated', 'area-contaminated', 50_000, {
    unit: 'hectare',
    measure: 'stock',
    period: undefined,
  }),
  claim('dogs', 'mdd-donated', 12, { unit: 'animal' }),
];

export const sources = (): Record<string, Loose> => ({
  bulletin: {
    publisher: { name: 'Invented Centre' },
    title: 'Invented bulletin',
    url: 'https://example.org/bulletin',
    publishedOn: '2026-01-20',
    language: 'en',
  },
  earlier: {
    publisher: { name: 'Invented Centre' },
    title: 'Earlier invented bulletin',
    url: 'https://example.org/earlier',
    publishedOn: '2025-01-20',
    language: 'en',
  },
});

export const feedOf = (mines = 1234, more: Loose = {}): Loose => ({
  format: 'mine-action-figures/1',
  id: 'invented',
  title: 'Invented figures',
  publisher: { name: 'Invented Centre' },
  refArea: 'XXA',
  modified: '2026-01-20T00:00:00Z',
  sources: sources(),
  figures: figuresOf(mines),
  ...more,
});

export const feedText = (mines?: number, more?: Loose): string => JSON.stringify(feedOf(mines, more));

export const HUGE = 5500;

const dayOf = (index: number): string =>
  new Date(Date.UTC(1990, 0, 1) + index * 86_400_000).toISOString().slice(0, 10);

/** The invented figures, and `HUGE` more in as few letters as may be, each of a day of its own. */
export function hugeFeedText(change: (index: number) => Loose, mines = 1234): string {
  const figures = figuresOf(mines);
  const [first] = figures;
  for (let index = 0; index < HUGE; index++)
    figures.push({
      ...first,
      quote: { text: 'q', lang: 'en' },
      speaker: { speech: 'document' },
      asOf: { date: dayOf(index), basis: 'stated' },
      id: `a${index}`,
      ...change(index),
    });
  return feedText(mines, { figures });
}

/** As many days of cleared land: every day a point and a row. */
export const hugeLandText = (): string =>
  hugeFeedText((index) => ({ indicator: 'area-cleared', unit: 'hectare', value: index }));

/** The six elements that a feed can be named on, each with the words that stand in it once it shows that feed. */
export const SHOWS: Readonly<Record<string, string>> = {
  'mine-stat': '1,234 anti-personnel mines found',
  'clearance-progress': '12,345',
  'dog-counter': '12 mine detection dogs donated',
  'clearance-trend': '12,345 hectares',
  'ordnance-breakdown': '4,567',
  'mine-figures': '1,234 anti-personnel mines found',
};
export const FED_TAGS = Object.keys(SHOWS);

const ASKS: Readonly<Record<string, string>> = {
  'mine-stat': ' indicator="ap-mines-found"',
  'mine-figures': ' indicators="ap-mines-found at-mines-found"',
};

/** A tag that asks for the invented figures, or for what else its attributes say. */
export const fed = (tag: string, attributes: string, words = ''): string =>
  `<${tag}${attributes.includes('indicator') ? '' : (ASKS[tag] ?? '')} ${attributes}>${words}</${tag}>`;

/** All six, one below the other. */
export const allFed = (attributes: string, words = ''): string =>
  FED_TAGS.map((tag) => fed(tag, attributes, words)).join('\n');
