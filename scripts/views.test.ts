/**
 * A view is the same wherever it is found: in the tables that come with the library, in those of a site, and resolved from the
 * whole feed; for all figures, editions and languages that are built in.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHARTED } from './generate-views.ts';
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';
import type { Feed } from '@mine-action/data';
import type { daysOfFeed as daysOf } from '../packages/core/src/view-source/make-table.ts';
import type {
  createResolver as createsResolver,
  ResolvableElement,
} from '../packages/core/src/view-source/resolver.ts';
import type * as Wording from '../packages/wording/src/index.ts';
import type { LanguagePack, ViewTable } from '../packages/wording/src/index.ts';

type Sources = Pick<typeof Wording, 'addLanguage' | 'findIn' | 'viewKey'> & {
  createResolver: typeof createsResolver;
  daysOfFeed: typeof daysOf;
  feed: Feed;
  DEFAULT_EDITION: string;
  elements: readonly ResolvableElement[];
  /** What the script holds of the English table. */
  prepared: ViewTable;
} & Record<`editions_${string}` | `details_${string}` | `first_${string}` | `charts_${string}`, ViewTable> &
  Record<`pack_${string}`, LanguagePack>;

const { messages } = await generate();
const codes = [...messages.keys()];

const sources = await loadSources<Sources>(`
  export { createResolver } from './packages/core/src/view-source/resolver.ts';
  export { daysOfFeed } from './packages/core/src/view-source/make-table.ts';
  import { azerbaijanWithEarlier } from './packages/data/src/azerbaijan-earlier.ts';
  import { inWords, pendingTexts } from './packages/core/src/view-source/built-in-texts.ts';
  export let feed = azerbaijanWithEarlier;
  for (const code of ${JSON.stringify(codes)}) {
    await pendingTexts(code)?.until;
    feed = inWords(feed, code);
  }
  export { DEFAULT_EDITION } from './packages/data/src/index.ts';
  export { addLanguage, findIn, viewKey } from './packages/wording/src/index.ts';
  export { elements } from './packages/elements/src/generated/elements.ts';
  export { table as prepared } from './packages/elements/src/generated/views/prepared.ts';
  ${codes
    .map(
      (code) => `
  export { table as editions_${code} } from './packages/elements/src/generated/views/editions-${code}.ts';
  export { table as details_${code} } from './packages/elements/src/generated/views/details-${code}.ts';
  export { table as first_${code} } from './packages/elements/src/generated/views/views-${code}.ts';
  export { pack as pack_${code} } from './packages/wording/src/generated/${code}.ts';`,
    )
    .join('')}
  ${CHARTED.map((code) => `export { table as charts_${code} } from './packages/elements/src/generated/views/charts-${code}.ts';`).join('\n')}`);
const { createResolver, daysOfFeed, feed, DEFAULT_EDITION, addLanguage, findIn, viewKey, elements } = sources;
codes.forEach((code) => addLanguage(sources[`pack_${code}`]));
const resolver = createResolver(elements);
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

/** What a key of a table asks for. */
function requestOf(key: string) {
  const [element, query] = key.split('?');
  return { element, selection: Object.fromEntries(new URLSearchParams(query)) };
}

describe('a view', () => {
  const days = daysOfFeed(feed, DEFAULT_EDITION);
  assert.ok(days.length > 3);

  for (const code of codes)
    it(`in ${code} is the same in the tables of the library and from the whole feed, with its details`, () => {
      const [editions, details, first] = ['editions', 'details', 'first'].map(
        (name) => sources[`${name}_${code}`],
      );
      const keys = Object.keys(editions.views);
      assert.ok(keys.length > 10);
      for (const key of keys) {
        const request = requestOf(key);
        assert.equal(viewKey(request), key);
        for (const edition of [...days, 'latest']) {
          const found = resolver.resolve({ ...request, edition, language: code, feed });
          const view = findIn(editions.views, key, edition);
          const name = `${key} in ${edition}`;
          // What had been published only before the first edition is in no table, and is resolved.
          if (!view) continue;
          assert.equal(found.known, true, name);
          assert.deepEqual(view, plain(found.view), name);
          assert.deepEqual(findIn(details.details, key, edition), plain(found.details()), name);
          if (!(edition < first.until)) continue;
          const early = findIn(first.views, key, edition);
          if (early) assert.deepEqual(early, view, name);
        }
      }
      for (const key of Object.keys(first.views)) assert.ok(editions.views[key], key);
      // Of the built-in figures none is of parts alone.
      const { unavailable, ...words } = resolver.words(code)!;
      const { 'only-parts': _, ...own } = unavailable;
      assert.deepEqual(first.words, { ...words, unavailable: own });
    });

  it('is the same in the script as in the English table, of all figures that were published together', () => {
    const { prepared, first_en: whole } = sources;
    const { views, ...rest } = prepared;
    assert.deepEqual({ ...whole, ...rest }, whole);
    assert.ok(Object.keys(views).length >= 10);
    for (const [key, days] of Object.entries(views)) assert.deepEqual(plain(days), whole.views[key], key);
    // Of another day, and in no script.
    const rare = 'mine-stat?indicator=national-area';
    assert.ok(rare in whole.views && !(rare in views));
  });

  for (const code of CHARTED)
    it(`of a chart in ${code} is the same in the table of charts and from the whole feed`, () => {
      const { views, words } = sources[`charts_${code}`];
      assert.deepEqual(words, resolver.words(code));
      assert.ok(views['clearance-trend?display=cumulative&indicator=area-cleared']);
      assert.ok(views['clearance-trend?display=annual&indicator=area-cleared']);
      assert.ok(views['ordnance-breakdown?']);
      for (const key of Object.keys(views)) {
        const request = requestOf(key);
        assert.equal(viewKey(request), key);
        for (const edition of [...days, 'latest']) {
          const found = resolver.resolve({ ...request, edition, language: code, feed });
          const name = `${key} in ${edition}`;
          assert.equal(found.known, true, name);
          assert.deepEqual(findIn(views, key, edition), plain(found.view), name);
        }
      }
    });
});
