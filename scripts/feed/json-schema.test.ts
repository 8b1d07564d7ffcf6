/**
 * The door, the schema made from it, and the published format say the same of one feed.
 *
 * Asked are good feeds of every shape, and each of them with one thing spoilt, at every place. Where the schema made
 * from the door says no, so does the door. Where the door alone says no, its reason is one that JSON Schema cannot
 * say: `ONLY_OURS`. Where the published format says yes and the made schema no, it is for a limit of `LIMITS`. No feed
 * passes the door that the published format refuses.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { goodFeeds, placesOf } from './arbitrary-feeds.ts';
import { makeJsonSchema } from './json-schema.ts';
import { loadSources } from '../load-sources.ts';
import type { Claim } from '@mine-action/data';

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/data/feeds/${name}`, import.meta.url), 'utf8'));
const builtIn = readJson('azerbaijan.json');

/** What only the door asks: the name, and what it then says is permitted. */
const ONLY_OURS = {
  'days exist': /that exists|calendar day|day and time/,
  'texts are seen, and nothing in them is unseen': /without invisible/,
  'no minus zero': /from 0 to 1e15/,
  'ends are in order': /not before the start|valueMin/,
  'what is named stands': /that stands/,
  'ids are given once': /no figure before it/,
  'calculations give what they say': /: the formula gives |^a formula |of one of its inputs|^a figure of /,
};

/** What the format leaves open and a page does not: the name, and which complaint of the made schema it is. */
const LIMITS = {
  'texts and names have a length': ({ keyword }) => /^m..Length$/.test(keyword),
  'lists and maps have a length': ({ keyword }) => /^max(Items|Properties)$/.test(keyword),
  'amounts have a range': ({ keyword }) => /^m..imum$/.test(keyword),
  'steps are powers of ten': ({ keyword, instancePath }) =>
    keyword === 'enum' && /roundedTo$/.test(instancePath),
  'codes are known or own': ({ schemaPath, instancePath }) =>
    /indicator/.test(schemaPath) || /indicator$/.test(instancePath),
  'addresses lead to websites': ({ schemaPath }) => /address/.test(schemaPath),
  'languages are tags': ({ instancePath, schemaPath, keyword }) =>
    keyword === 'pattern' && (/lang(uage)?$/.test(instancePath) || /propertyNames/.test(schemaPath)),
  'ids have a length': ({ keyword, instancePath, schemaPath }) =>
    keyword === 'pattern' && (/\/defs\/id|\$defs\/id/.test(schemaPath) || /[iI]d$/.test(instancePath)),
  'what references name is an id': ({ instancePath, keyword }) =>
    keyword === 'pattern' && /inputs|conflictsWith|supersedes/.test(instancePath),
  'times are written in one way': ({ instancePath }) => /modified$/.test(instancePath),
  'calculated figures were said by nobody': ({ keyword }) => keyword === 'false schema',
  'names are not those of every object': ({ keyword }) => keyword === 'not',
};

let parseFeed, isFeed, made, published: ValidateFunction;

before(async () => {
  const sources = await loadSources(`
    import { is } from 'valibot';
    import { feedSchema } from './packages/data/src/feed-schema.ts';
    export { parseFeed } from './packages/data/src/feed.ts';
    export const isFeed = (feed) => is(feedSchema, feed);`);
  ({ parseFeed, isFeed } = sources);
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
  made = ajv.compile(await makeJsonSchema());
  published = ajv.compile(readJson('feed.schema.json'));
});

const met = { ours: new Set(), limits: new Set(), feeds: 0, refused: 0 };

/** Holds the four verdicts on one feed against each other. */
function compare(feed: unknown) {
  const { feed: passed, problems } = parseFeed(feed);
  const isGood = problems.length === 0;
  const say = () => `${JSON.stringify(problems.slice(0, 3))} ${JSON.stringify(made.errors?.slice(0, 5))}`;
  met.feeds += 1;
  met.refused += isGood ? 0 : 1;

  const isMade = made(feed);
  assert.ok(isMade || !isGood, `the made schema alone says no: ${say()}`);
  if (isMade)
    for (const { permitted } of problems)
      meet(ONLY_OURS, met.ours, (pattern) => pattern.test(permitted), say);
  assert.ok(isFeed(feed) || !isGood, `the whole schema alone says no: ${say()}`);
  assert.ok(isMade || !isFeed(feed), `the whole schema takes what the made one refuses: ${say()}`);

  const isPublished = published(feed);
  assert.ok(isPublished || !isGood, `the format alone says no: ${JSON.stringify(published.errors)}`);
  if (isPublished && !isMade) meet(LIMITS, met.limits, (holds) => made.errors.some(holds), say);
  // What stands of a bad feed is a good one.
  if (passed) assert.ok(published(passed) && made(passed), JSON.stringify([published.errors, made.errors]));
}

function meet(reasons, found, holds, say) {
  const names = Object.keys(reasons).filter((name) => holds(reasons[name]));
  assert.notEqual(names.length, 0, `a difference without a name: ${say()}`);
  for (const name of names) found.add(name);
}

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

describe('the schema made from the door', () => {
  it('is one that JSON Schema 2020-12 takes, without a word that it does not know', async () => {
    const strict = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    assert.equal(typeof strict.compile(await makeJsonSchema()), 'function');
  });

  it('takes the built-in feed, as the door and the format do', () => {
    compare(builtIn);
    assert.deepEqual(parseFeed(builtIn).problems, []);
    assert.ok(made(builtIn) && published(builtIn));
  });

  it('takes good feeds of every shape, as the door and the format do', () => {
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
    for (const more of [
      first,
      { ...derived, id: 'said', source, quote },
      { ...first, id: 'made', status: 'derived' },
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

  it('differs for every reason that is named here, and for no other', () => {
    assert.deepEqual([...met.ours].sort(), Object.keys(ONLY_OURS).sort());
    assert.deepEqual([...met.limits].sort(), Object.keys(LIMITS).sort());
  });
});
