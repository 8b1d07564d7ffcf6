/**
 * A hundred thousand feeds that mean harm, and the door never throws.
 *
 * Each begins as a good feed and has one to four things put where they do not belong: values of every kind, objects
 * that throw, lead back to themselves or answer differently each time, keys that every object has. On failure
 * fast-check prints the seed.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { goodFeeds, placesOf } from './arbitrary-feeds.ts';
import { makeJsonSchema } from './json-schema.ts';
import { loadSources } from '../load-sources.ts';
import type * as Door from '../../packages/data/src/feed.ts';

const RUNS = 100_000;
/** How many of them are made from one good feed. */
const FROM_ONE = 20;

let parseFeed: typeof Door.parseFeed;
let isGood: ValidateFunction;

before(async () => {
  ({ parseFeed } = await loadSources<typeof Door>(
    `export { parseFeed } from './packages/data/src/feed.ts';`,
  ));
  // The door takes codes that a later version may know; the schema names those of today.
  const withAnyCode = JSON.parse(JSON.stringify(await makeJsonSchema()), (key, value) =>
    key === 'anyOf' &&
    value.some(({ pattern }: { pattern?: string }) => pattern?.startsWith('^x-[a-z0-9-]{1,98}'))
      ? [{ pattern: '^[a-z][a-z0-9-]{0,99}$' }]
      : value,
  );
  isGood = addFormats(new Ajv2020({ strict: false })).compile(withAnyCode);
});

const fail = () => {
  throw new Error('a stranger’s code ran');
};
const circle: Record<string, unknown> & { figures: unknown[] } = { id: 'a', figures: [] };
circle.en = circle.sources = circle;
circle.figures.push(circle);
const list: unknown[] = [];
list.push(list, list, list);
const deep = (depth: number, wrap: (value: unknown) => unknown) => {
  let value: unknown = 'a';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};
const revoked = (target: object) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const TRAPS = Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, fail]));
let reads = 0;

const deepList = deep(10_000, (value) => [value]);
const deepText = deep(10_000, (value) => ({ en: value }));
const wide = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}`, 'a']));
const long = 'x'.repeat(100_000);

/** What no feed holds, some of it made again where it has a memory. */
const HOSTILE = [
  () => undefined, () => null, () => true, () => '', () => 'a', () => '__proto__', () => long,
  () => '\u202E\u0000\uFEFF', () => 'z\u0300\u0301\u0302\u0303\u0304', () => '\uD800', () => ' 2025-02-30 ',
  () => ['javascript', 'alert(1)'].join(':'), () => 'https://a@b.example', () => '2025', () => 'derived', () => 'range',
  () => NaN, () => Infinity, () => -0, () => 1e308, () => -1, () => 5e-324, () => 10n, () => Symbol('s'),
  () => fail, () => class {}, () => new Date(NaN), () => new Map([['en', 'a']]), () => new Uint8Array(9), () => /a/,
  () => Object('text'), () => Object.create({ en: 'inherited', id: 'a' }), () => Object.freeze({ en: 'a' }),
  () => [], () => ({}), () => Object.assign(Array(3), { 1: 'a' }), () => Array(1000), () => ({ length: 1e9 }),
  () => circle, () => list, () => deepList, () => deepText,
  () => ({ get en() { return fail(); } }), () => ({ get id() { return (reads += 1) % 2 ? 'a' : 5; } }),
  () => ({ toString: fail, valueOf: fail, toJSON: fail, [Symbol.toPrimitive]: fail }),
  () => new Proxy({}, TRAPS), () => new Proxy([], TRAPS), () => revoked({}), () => revoked([]),
  () => new Proxy([], { get: (target, key) => (key === 'length' ? Infinity : Reflect.get(target, key)) }),
  () => new Proxy({}, { ownKeys: () => ['en', 'id'], getOwnPropertyDescriptor: () => ({ value: 'a', enumerable: true, configurable: true }), get: (_, key) => key }),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  () => JSON.parse('{"__proto__":"a"}'), () => wide,
]; // prettier-ignore

const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'unknown',
  '\u202E',
  'x'.repeat(200),
  'id',
  'status',
  'source',
];

/** Where, what, and whether under a new key. */
const spoiling = fc.tuple(
  fc.nat(),
  fc.nat(HOSTILE.length - 1),
  fc.option(fc.constantFrom(...KEYS), { freq: 4 }),
);

function spoil(feed: object, changes) {
  const places = [...placesOf(feed)];
  for (const [at, which, key] of changes) {
    const place = places[at % places.length];
    const target = key !== null && typeof place.parent === 'object' ? place.parent : undefined;
    const value = HOSTILE[which]();
    if (target && !Array.isArray(target))
      Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
    else place.parent[place.key] = value;
  }
  return feed;
}

/** What is true of every answer, whatever was asked. */
function assertSound({ feed, problems }) {
  for (const { figure, field, value, permitted, severity, ...more } of problems) {
    assert.deepEqual(more, {});
    assert.equal(severity, 'error');
    assert.ok(figure === undefined || /^(#\d+|[a-z0-9-]{1,100})$/.test(figure), figure);
    assert.ok(value.length > 0 && value.length <= 80 && permitted.length > 0, value);
    assert.doesNotMatch(`${field}${value}${permitted}`, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  }
  if (!feed) return assert.notEqual(problems.length, 0);
  assert.ok(isGood(feed), JSON.stringify(isGood.errors));
  const again = parseFeed(feed);
  assert.deepEqual(again.problems, []);
  assert.equal(JSON.stringify(again.feed), JSON.stringify(feed));
}

describe('parseFeed, of feeds that mean harm', () => {
  it(`hands out nothing but good feeds and plain problems, ${RUNS} times`, () => {
    const seen = { whole: 0, part: 0, none: 0 };
    const changes = fc.array(spoiling, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(goodFeeds, fc.array(changes, { minLength: FROM_ONE, maxLength: FROM_ONE }), (good, all) => {
        for (const some of all) {
          const answer = parseFeed(spoil(structuredClone(good), some));
          seen[!answer.feed ? 'none' : answer.problems.length > 0 ? 'part' : 'whole'] += 1;
          assertSound(answer);
        }
      }),
      { numRuns: RUNS / FROM_ONE },
    );
    assert.equal(seen.whole + seen.part + seen.none, RUNS);
    assert.ok(Math.min(...Object.values(seen)) > RUNS / 100, JSON.stringify(seen));
    assert.equal('polluted' in {}, false);
  });

  it('hands out nothing where the whole is none of ours', () => {
    for (const make of HOSTILE) {
      const answer = parseFeed(make());
      assert.equal(answer.feed, undefined);
      assertSound(answer);
    }
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withSparseArray: true, withNullPrototype: true }),
        (value) => assertSound(parseFeed(value)),
      ),
      { numRuns: 5000 },
    );
  });

  it('says the same where the page has hung things on every object, and runs none of them', () => {
    const [good] = fc.sample(goodFeeds, 1);
    const bad = { ...good, unknown: 1, figures: [...good.figures, {}, { en: 1 }] };
    const expected = JSON.stringify([parseFeed(good), parseFeed(bad)]);
    Object.assign(Object.prototype, { each: fail, format: fail });
    Object.assign(Array.prototype, { last: fail });
    let found;
    try {
      found = [parseFeed(good), parseFeed(bad)];
    } finally {
      for (const name of ['each', 'format']) Reflect.deleteProperty(Object.prototype, name);
      Reflect.deleteProperty(Array.prototype, 'last');
    }
    assert.equal(JSON.stringify(found), expected);
  });
});
