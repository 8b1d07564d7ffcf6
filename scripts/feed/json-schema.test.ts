/**
 * The one schema of the feed format says what the door says.
 *
 * Asked are good feeds of every shape, and each of them with one thing spoilt, at every place. Where the schema says no, so
 * does the door. Where the door alone says no, its reason is one of `ONLY_THE_DOOR`, that JSON Schema cannot say.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { goodFeeds, placesOf } from './arbitrary-feeds.ts';
import { FILE, makeJsonSchema, ONLY_THE_DOOR, schemaText } from './json-schema.ts';
import { loadSources } from '../load-sources.ts';
import type { Claim } from '@mine-action/data';

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/data/feeds/${name}`, import.meta.url), 'utf8'));
const builtIn = readJson('azerbaijan.json');

let parseFeed, isFeed, made: ValidateFunction;

before(async () => {
  const sources = await loadSources(`
    import { is } from 'valibot';
    import { feedSchema } from './packages/data/src/feed-schema.ts';
    export { parseFeed } from './packages/data/src/feed.ts';
    export const isFeed = (feed) => is(feedSchema, feed);`);
  ({ parseFeed, isFeed } = sources);
  made = new Ajv2020({ allErrors: true, strict: false }).compile(readJson('feed.schema.json'));
});

const met = { door: new Set<string>(), feeds: 0, refused: 0 };

/** Holds the three verdicts on one feed against each other. */
function compare(feed: unknown) {
  const { feed: passed, problems } = parseFeed(feed);
  const isGood = problems.length === 0;
  const say = () => `${JSON.stringify(problems.slice(0, 3))} ${JSON.stringify(made.errors?.slice(0, 5))}`;
  met.feeds += 1;
  met.refused += isGood ? 0 : 1;

  const isMade = made(feed);
  assert.ok(isMade || !isGood || isDescribed(), `the schema alone says no: ${say()}`);
  if (isMade)
    for (const { permitted } of problems) {
      const names = Object.keys(ONLY_THE_DOOR).filter((name) => ONLY_THE_DOOR[name]?.answer.test(permitted));
      assert.notEqual(names.length, 0, `a difference without a name: ${say()}`);
      for (const name of names) met.door.add(name);
    }
  assert.ok(isFeed(feed) || !isGood, `the door's own schema alone says no: ${say()}`);
  assert.ok(isMade || !isFeed(feed) || isOfAll(), `the door's own schema takes what this refuses: ${say()}`);
  // What stands of a bad feed is a good one.
  if (passed) assert.ok(made(passed) || isDescribed(), JSON.stringify(made.errors));
}

/** A code that the feed describes: of these the door takes any, since a later version may know it. */
const isDescribed = () => made.errors?.every(({ instancePath }) => instancePath.startsWith('/indicators'));

/** An outcome of what is no plan, a code that has no meaning: the door says so where it has all of the feed before it. */
const isOfAll = () =>
  made.errors?.every(
    ({ instancePath, keyword }) => /outcome$|indicator/.test(instancePath) || keyword === 'if',
  );

/** In whose place anything is put: each kind of JSON, and each limit of the format just passed. */
const SPOILT = [
  undefined, null, true, '', ' ', 'two words', 'A', 'a', '5', 'x'.repeat(101), 'x'.repeat(301), 'x'.repeat(2001),
  '\u202Eb', 'e\u0301\u0301\u0301\u0301', '2025', '2025-13', '2025-02-30', '4 April 2025', '0000-00-00',
  '2025-02-30T10:00:00Z', '2025-04-04 10:00:00Z', ['javascript', 'alert(1)'].join(':'), 'https://a:b@c.example', 'ftp://a.example',
  'the website', 'derived', 'planned', 'range', 'flow', 'area-claered', '__proto__',
  0, -0, -1, 0.5, 500, 1e16, 1e-7, [], ['a'], [null], {}, { en: '' }, { en: 'a' }, { EN: 'a' }, { 'x y': 'a' },
  Array.from({ length: 101 }, () => 'a'), JSON.parse('{"__proto__":"a"}'), JSON.parse('{"constructor":"a"}'),
]; // prettier-ignore

/** Figures calculated and planned, with the two that the first is calculated from, and every field that there is. */
function feedWithEveryField() {
  const { figures, sources, ...head } = builtIn;
  const derived = figures.find(({ id }: { id: string }) => id === 'aze-contaminated-share-computed');
  const inputs = derived.derivation.inputs.map((id: string) =>
    figures.find((figure: Claim) => figure.id === id),
  );
  const [first] = inputs;
  const full = {
    ...first,
    ...{ id: 'full', qualifier: 'range', valueMin: 1, valueMax: 20_000, roundedTo: 1, measure: 'flow' },
    ...{
      status: 'planned',
      due: '2026',
      period: { start: '2020', end: '2021' },
      disaggregation: { sex: 'all' },
    },
    ...{ supersedes: first.id, conflictsWith: [first.id] },
    quote: { ...first.quote, checkedOn: '2025-04-06' },
    corrections: [
      { date: '2026-01-01', value: 1, qualifier: 'range', reason: { en: 'A mistake.' }, unit: 'hectare' },
    ].map((correction) => ({ ...correction, roundedTo: 1, valueMin: 0, valueMax: 2 })),
    review: 'checked',
    note: 'A note.',
    scope: { operators: 'single', operator: 'A', donor: 'B', recipient: 'C', area: 'D' },
  };
  const withAll = (source) => ({
    ...source,
    archivedUrl: source.url,
    retrievedOn: '2025-04-05',
    rights: 'R',
  });
  return {
    ...{ $schema: 'x', ...head, license: 'CC BY 4.0' },
    indicators: {
      'x-own': { label: { en: 'a' }, unit: 'item', measure: 'stock', adds: ['areas'], sumOf: ['x-a', 'x-b'] },
    },
    sources: Object.fromEntries(inputs.map(({ source }) => [source, withAll(sources[source])])),
    figures: [...inputs, derived, full],
  };
}

function* spoilt(feed: object) {
  const copy = structuredClone(feed);
  for (const { parent, key, path } of [...placesOf(copy)]) {
    // The inputs have no field that the last figure has not.
    if (/^\/figures\/[01]\//.test(path)) continue;
    const kept = parent[key];
    if (!Array.isArray(parent)) {
      delete parent[key];
      yield copy;
      parent[key] = kept;
    }
    for (const value of SPOILT) {
      if (value === undefined) continue;
      parent[key] = value;
      yield copy;
    }
    parent[key] = kept;
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) continue;
    Object.assign(kept, { unknown: 'x' });
    yield copy;
    Reflect.deleteProperty(kept, 'unknown');
  }
}

/** What is written wrong by hand, and what no feed may be. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const WRONG: Readonly<Record<string, (figure: any, feed: any, calculated: any) => unknown>> = {
  'a misspelt field': (figure) => (figure.qualifer = 'exact'),
  'a misspelt field of the feed': (_, feed) => (feed.licence = 'CC BY 4.0'),
  'a misspelt indicator': (figure) => (figure.indicator = 'area-claered'),
  'a bound that is none': (figure) => (figure.qualifier = '>='),
  'no value': (figure) => (figure.value = null),
  'a value that is a text': (figure) => (figure.value = '129,000'),
  'a negative value': (figure) => (figure.value = -5),
  'a value that nothing in this field is as large as': (figure) => (figure.value = 1e16),
  'an unknown unit': (figure) => (figure.unit = 'ha'),
  'a day that does not exist': (figure) => (figure.asOf.date = '2025-02-30'),
  'the 29th of February of no leap year': (figure) => (figure.asOf.date = '1900-02-29'),
  'a month that does not exist': (_, feed) => (feed.modified = '2025-13-01T00:00:00Z'),
  'a date as an office writes it': (figure) => (figure.asOf.date = '04.04.2025'),
  'a figure without its quote': (figure) => delete figure.quote,
  'a figure without its source': (figure) => delete figure.source,
  'an empty quote': (figure) => (figure.quote.text = '  '),
  'a quote that is too long': (figure) => (figure.quote.text = 'x'.repeat(301)),
  'a plan without the day by which it is due': (figure) => (figure.status = 'planned'),
  'an outcome of what is no plan': (figure, { figures }) => (figure.outcome = figures.at(-1).id),
  'a total without its period': (figure) =>
    Object.assign(figure, { measure: 'cumulative', period: undefined }),
  'a calculated figure without its formula': (_, _feed, calculated) => delete calculated.derivation,
  'a calculated figure with a source': (figure, _feed, calculated) => (calculated.source = figure.source),
  'a range without its ends': (figure) => (figure.qualifier = 'range'),
  'a correction of a range without its ends': (figure) =>
    (figure.corrections = [{ date: '2026-01-01', value: 1, qualifier: 'range', reason: 'A mistake.' }]),
  'a rounding that is no power of ten': (figure) => (figure.roundedTo = 500),
  'an address that leads to no website': (_, feed) =>
    (feed.sources[Object.keys(feed.sources)[0] ?? ''].url = 'ftp://a.example'),
  'a country by its name': (_, feed) => (feed.refArea = 'Azerbaijan'),
  'a language by its name': (figure) => (figure.quote.lang = 'Azerbaijani language'),
};

describe('the schema of the feed format', () => {
  it('is the one that the door makes: node scripts/run.mjs feed/json-schema', async () => {
    assert.equal(readFileSync(FILE, 'utf8'), await schemaText());
  });

  it('says of every field what it holds, in the words of the table', () => {
    const { figure } = readJson('feed.schema.json').$defs;
    const fields = Object.entries(figure.properties as Record<string, { description?: string }>);
    assert.ok(fields.length > 20);
    for (const [name, { description }] of fields) assert.match(description ?? '', /^[A-Z].+\.$/, name);
    assert.match(figure.properties.due.description, /planned is to be reached.+such as 2025-04-04/);
  });

  it('is one that JSON Schema 2020-12 takes, without a word that it does not know', async () => {
    const strict = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    assert.equal(typeof strict.compile(await makeJsonSchema()), 'function');
  });

  it('takes the built-in feed, as the door does', () => {
    compare(builtIn);
    assert.deepEqual(parseFeed(builtIn).problems, []);
    assert.ok(made(builtIn));
  });

  it('takes good feeds of every shape, as the door does', () => {
    fc.assert(
      fc.property(goodFeeds, (feed) => {
        compare(feed);
        assert.deepEqual(parseFeed(feed).problems, []);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees on a feed with every field, spoilt at every place', () => {
    const whole = feedWithEveryField();
    assert.deepEqual(parseFeed(whole).problems, []);
    for (const feed of spoilt(whole)) compare(feed);
    assert.ok(met.refused > 4000 && met.feeds - met.refused > 1500, JSON.stringify(met));
  });

  it('agrees on figures that another figure or another field forbids', () => {
    const whole = feedWithEveryField();
    const [first, , derived] = whole.figures;
    const { source, quote } = first;
    const corrected = (date: string) => ({ date, value: 1, qualifier: 'exact', reason: 'A mistake.' });
    for (const more of [
      first,
      { ...derived, id: 'said', source, quote },
      { ...first, id: 'made', status: 'derived' },
      { ...first, id: 'wordless', indicator: 'sha-count' },
      { ...first, id: 'corrected', corrections: ['2026-02-01', '2026-01-01'].map(corrected) },
    ]) {
      const feed = { ...whole, figures: [...whole.figures, more] };
      compare(feed);
      assert.notDeepEqual(parseFeed(feed).problems, []);
    }
  });

  it('agrees on good feeds with one thing spoilt', () => {
    fc.assert(
      fc.property(goodFeeds, fc.nat(), fc.constantFrom(...SPOILT), (good, at, value) => {
        const feed = structuredClone(good);
        const places = [...placesOf(feed)];
        const { parent, key } = places[at % places.length];
        if (value === undefined && !Array.isArray(parent)) delete parent[key];
        else parent[key] = value ?? null;
        compare(feed);
      }),
      { numRuns: 3000 },
    );
  });

  it('differs for every reason that is named, and for no other', () => {
    assert.deepEqual([...met.door].sort(), Object.keys(ONLY_THE_DOOR).sort());
  });

  for (const [what, spoil] of Object.entries(WRONG))
    it(`refuses ${what}, as the door does`, () => {
      const feed = structuredClone(builtIn);
      const stated = feed.figures.findIndex(({ status }: Claim) => status === 'reported');
      const calculated = feed.figures.findIndex(({ status }: Claim) => status === 'derived');
      spoil(feed.figures[stated], feed, feed.figures[calculated]);
      assert.notDeepEqual(parseFeed(feed).problems, []);
      assert.equal(made(feed), false);
    });
});
