/**
 * Feeds for tests: good ones of every shape, and ways to spoil them.
 */
import fc from 'fast-check';

/** A record in which the other keys may be missing. */
const some = <Fields, Key extends keyof Fields>(
  record: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> },
  requiredKeys: Key[],
) => fc.record<Fields, Key>(record, { requiredKeys });
const days = fc
  .integer({ min: 0, max: 60_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const partialDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const words = fc.constantFrom('ANAMA', 'Mərkəz', 'مین', 'အချို့', '地雷', ' with space around ', 'می‌شود', '👩‍🚒');
const texts = fc.oneof(
  words,
  fc.dictionary(fc.constantFrom('en', 'az', 'fa', 'zh-Hans'), words, { minKeys: 1 }),
);
const addresses = fc.constantFrom(
  'https://example.org',
  'http://a-b.example:8080/x/%20?y=(1)&z#w',
  'HTTPS://1.2.3.4/@x',
);
const amounts = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.double({ min: 0, max: 1e15, noNaN: true }).map(Math.abs),
);

const source = some(
  {
    publisher: some({ name: texts, url: addresses }, ['name']),
    title: words,
    url: addresses,
    archivedUrl: addresses,
    publishedOn: partialDates,
    retrievedOn: days,
    language: fc.constantFrom('en', 'az', 'zh-Hans', 'EN-gb'),
    rights: words,
  },
  ['publisher', 'title', 'publishedOn', 'language'],
);

const REQUIRED = [
  'id',
  'indicator',
  'value',
  'unit',
  'qualifier',
  'status',
  'measure',
  'asOf',
  'scope',
] as const;
const OF_SOURCE = ['source', 'quote', 'speaker'] as const;

const fields = {
  id: fc.constantFrom('a', 'b-1', 'c', 'd'),
  indicator: fc.constantFrom('area-cleared', 'mdd-held', 'x-own'),
  value: amounts,
  unit: fc.constantFrom(
    'hectare',
    'square-kilometer',
    'percent',
    'item',
    'animal',
    'team',
    'kilometer',
    'hour',
    'USD',
  ),
  qualifier: fc.constantFrom('exact', 'approximately', 'more-than', 'nearly'),
  roundedTo: fc.constantFrom(1000, 1, 0.1),
  status: fc.constantFrom('reported', 'estimated', 'planned'),
  measure: fc.constantFrom('stock', 'cumulative', 'flow', 'ratio', 'duration'),
  verb: fc.constantFrom('cleared', 'discovered', 'other'),
  period: fc.oneof(
    some({ start: partialDates }, []),
    fc.tuple(days, days).map((pair) => ({ start: pair.toSorted()[0], end: pair.toSorted()[1].slice(0, 7) })),
  ),
  asOf: fc.record({ date: partialDates, basis: fc.constantFrom('stated', 'publication-date') }),
  due: partialDates,
  scope: some(
    {
      operators: fc.constantFrom('all', 'single', 'not-stated', 'not-applicable'),
      operator: words,
      donor: words,
      recipient: words,
      area: texts,
    },
    ['operators'],
  ),
  disaggregation: fc.dictionary(fc.constantFrom('sex', 'type of device', '0'), words),
  source: fc.constantFrom('s1', 'toString'),
  quote: some({ text: words, lang: fc.constant('en'), checkedOn: days }, ['text', 'lang']),
  speaker: some(
    { name: words, role: words, organisation: words, speech: fc.constantFrom('direct', 'document') },
    ['speech'],
  ),
  note: texts,
};

const figure = fc
  .record(fields, { requiredKeys: [...REQUIRED, ...OF_SOURCE, 'period', 'due'] })
  .chain((made) =>
    fc.constantFrom(
      made,
      { ...made, qualifier: 'range', valueMin: made.value, valueMax: made.value },
      Object.fromEntries(Object.entries({ ...made, measure: 'stock' }).filter(([key]) => key !== 'period')),
    ),
  );

const STATED = [...OF_SOURCE, 'valueMin', 'valueMax', 'due'];

interface Made extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** A figure calculated from another: all of it. What its source rounded, or gave between two ends, is about as much. */
function calculatedFrom(first: Made, { id }: Made) {
  const kept = Object.entries(first).filter(([key]) => !STATED.includes(key));
  const isBound =
    first.qualifier === 'more-than' || (first.qualifier === 'exact' && first.roundedTo === undefined);
  return {
    ...Object.fromEntries(kept),
    id,
    status: 'derived',
    qualifier: isBound ? first.qualifier : 'approximately',
    derivation: { formula: first.id, inputs: [first.id], assumptions: ['All'] },
  };
}

/** Figures with ids of their own that name each other; some calculated from the first. */
const figures = fc
  .uniqueArray(fc.tuple(figure, fc.constantFrom('', 'conflicts', 'supersedes', 'derived')), {
    minLength: 1,
    maxLength: 4,
    selector: ([{ id }]) => id,
  })
  .map((pairs) => {
    const [[first]] = pairs;
    return pairs.map(([made, kind]) => {
      if (made === first) return made;
      if (kind === 'conflicts') return { ...made, conflictsWith: [first.id] };
      if (kind === 'supersedes') return { ...made, supersedes: first.id };
      // Of a plan nothing is calculated.
      return kind === 'derived' && first.status !== 'planned'
        ? calculatedFrom(first as Made, made as Made)
        : made;
    });
  });

/** Feeds in which nothing is wrong. */
export const goodFeeds = some(
  {
    $schema: fc.constant('./feed.schema.json'),
    format: fc.constant('mine-action-figures/1'),
    id: fc.constant('own'),
    title: texts,
    publisher: some({ name: texts, url: addresses }, ['name']),
    refArea: fc.constantFrom('AZE', 'KHM'),
    modified: fc.constantFrom('2025-04-04T09:00:00Z', '2024-02-29T23:59:59.123+04:00'),
    updateFrequency: fc.constantFrom('weekly', 'annual'),
    license: fc.constantFrom(null, 'CC BY 4.0'),
    caveats: texts,
    indicators: fc.dictionary(
      fc.constantFrom('x-own', 'sha-count'),
      some(
        {
          label: texts,
          unit: fields.unit,
          measure: fields.measure,
          adds: fc.subarray(['areas', 'operators', 'parts', 'periods']),
          sumOf: fc.constant(['x-a', 'area-cleared']),
        },
        ['label'],
      ),
      { minKeys: 1 },
    ),
    sources: fc.record({ s1: source, toString: source }),
    figures,
  },
  ['format', 'id', 'title', 'publisher', 'refArea', 'modified', 'sources', 'figures'],
);

/** A place in a value: its parent, its key, and the path as text. */
export interface Place {
  parent: Record<string, unknown>;
  key: string;
  path: string;
}

/** Every place in a value. */
export function* placesOf(parent: object, path = ''): Generator<Place> {
  const inside = parent as Record<string, unknown>;
  for (const key of Object.keys(parent)) {
    const at = `${path}/${key}`;
    yield { parent: inside, key, path: at };
    const value = inside[key];
    if (typeof value === 'object' && value !== null) yield* placesOf(value, at);
  }
}
