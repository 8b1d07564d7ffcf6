/**
 * The files of views that a build writes: each is one that the published schema takes, and says, for every entry, language
 * and edition of the built-in feed, what the resolver says of the whole feed.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadSources } from '../../../scripts/load-sources.ts';
import { viewValidators } from '../../../scripts/testing/view-validators.ts';
import { feed, readJson } from './built.ts';
import { buildSite, filesIn, textOf } from './site-built.ts';
import type * as MakeTable from '../../core/src/view-source/make-table.ts';
import type * as Parsing from '../../core/src/view-source/parse-views.ts';
import type * as Resolver from '../../core/src/view-source/resolver.ts';
import type * as Door from '../../data/src/feed.ts';
import type * as Elements from '../../elements/src/generated/elements.ts';
import type * as Wording from '../../wording/src/index.ts';
import type { LanguagePack, Selection } from '../../wording/src/index.ts';
import type * as Entries from '../src/site/entries.ts';

type Sources = Pick<typeof Resolver, 'createResolver'> &
  Pick<typeof Parsing, 'parseViews'> &
  Pick<typeof MakeTable, 'daysOfFeed' | 'selectionsOf'> &
  Pick<typeof Door, 'parseFeed'> &
  Pick<typeof Elements, 'elements'> &
  Pick<typeof Entries, 'entriesOf'> &
  Pick<typeof Wording, 'addLanguage' | 'findIn' | 'sentenceOf' | 'viewKey'> & {
    packs: readonly LanguagePack[];
  };
/** A file of views as a build writes it. */
interface WrittenViews {
  format: string;
  language: string;
  words: unknown;
  views: Record<string, unknown[]>;
  details: object;
  newer: Record<string, string>;
}
type Entry = ReturnType<typeof entriesOf>[number];

const MESSAGES = fileURLToPath(new URL('../../wording/messages', import.meta.url));
const CODES = readdirSync(MESSAGES).map((name) => path.parse(name).name);

const { createResolver, elements, entriesOf, findIn, packs, parseViews, sentenceOf, viewKey, ...rest } =
  await loadSources<Sources>(`
    export { createResolver } from './packages/core/src/view-source/resolver.ts';
    export { parseViews } from './packages/core/src/view-source/parse-views.ts';
    export { daysOfFeed, selectionsOf } from './packages/core/src/view-source/make-table.ts';
    export { parseFeed } from './packages/data/src/feed.ts';
    export { elements } from './packages/elements/src/generated/elements.ts';
    export { entriesOf } from './packages/publish/src/site/entries.ts';
    export { addLanguage, findIn, sentenceOf, viewKey } from './packages/wording/src/index.ts';
    ${CODES.map((code) => `import { pack as ${code} } from './packages/wording/src/generated/${code}.ts';`).join('\n')}
    export const packs = [${CODES.join()}];`);
packs.forEach(rest.addLanguage);
const resolver = createResolver(elements);
const whole = rest.parseFeed(feed()).feed!;
const editions = [...rest.daysOfFeed(whole), 'latest'];
const definitionOf = new Map(elements.map(({ definition }) => [definition.path, definition]));

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const folderOf = ({ route, name }: Pick<Entry, 'route' | 'name'>) =>
  `${route}/${name === undefined ? '' : `${name}/`}`;

/** What a key of the element asks for. */
function selectionIn(key: string, element: string) {
  const selection = Object.fromEntries(new URLSearchParams(key.slice(element.length)));
  assert.equal(viewKey({ element, selection }), key);
  return selection;
}

describe('the files of views of a site', () => {
  const { isViews, isOurs } = viewValidators();
  let out: string;
  let entries: Entry[];
  before(() => {
    ({ out } = buildSite('all-views', feed(), '--pictures', 'none'));
    const files = new Set(filesIn(out));
    entries = entriesOf(whole).filter((entry) => files.has(`${folderOf(entry)}feed.json`));
  });
  const read = (kind: 'editions' | 'view', entry: Entry, code: string) =>
    readJson(path.join(out, `${folderOf(entry)}${kind}.${code}.json`));

  it('lie with the schema of their format, and with that of feeds', () => {
    const textAt = (file: string) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
    assert.equal(textOf(out, 'schema/views-1.json'), textAt('../../wording/schemas/view.schema.json'));
    assert.equal(textOf(out, 'schema/figures-1.json'), textAt('../../data/feeds/feed.schema.json'));
  });

  for (const code of CODES)
    it(`in ${code} are taken by the schema, and say in every edition what the resolver says`, () => {
      assert.ok(entries.length > 30);
      let compared = 0;
      for (const entry of entries) {
        const file: WrittenViews = read('editions', entry, code);
        const newest: WrittenViews = read('view', entry, code);
        const place = `${folderOf(entry)}editions.${code}.json`;
        for (const each of [file, newest]) {
          assert.ok(isViews(each), `${place}: ${JSON.stringify(isViews.errors?.slice(0, 3))}`);
          assert.ok(isOurs(each), `${place}: ${JSON.stringify(isOurs.errors?.slice(0, 3))}`);
        }
        const table = parseViews(file);
        assert.equal(table.language, code);
        assert.deepEqual(file.words, plain(resolver.words(code)));
        const definition = definitionOf.get(entry.route)!;
        const { tag: element, isOneFigure, selects } = definition;
        const isGroup = 'indicators' in selects;
        const keys = Object.keys(file.views);
        assert.ok(keys.length > 0, place);
        assert.deepEqual(Object.keys(file.details), keys);
        // What a page loads first: the newest view of each, and nothing that a reader finds on demand.
        const { format, language, words } = file;
        const last = Object.fromEntries(keys.map((key) => [key, file.views[key].slice(-1)]));
        assert.deepEqual(newest, { format, language, words, views: last }, `view.${code}.json`);
        const ask = (selection: Selection, edition: string) =>
          resolver.resolve({ element, selection, edition, language: code, feed: whole });
        // Which figures of a group are known hangs on the day.
        for (const selection of isGroup ? [] : rest.selectionsOf(definition, entry))
          if (ask(selection, 'latest').known)
            assert.ok(keys.includes(viewKey({ element, selection })), place);
        for (const key of keys) {
          const selection = selectionIn(key, element);
          const resolve = (edition: string) => ask(selection, edition);
          for (const edition of editions) {
            const name = `${place} ${key} in ${edition}`;
            const found = resolve(edition);
            const view = findIn(table.views, key, edition);
            // The older editions of what shows several figures are read from the feed.
            if (!isOneFigure && !view && edition !== 'latest') continue;
            assert.equal(view !== undefined, found.known, name);
            if (!view) continue;
            assert.deepEqual(plain(view), plain(found.known && found.view), name);
            assert.deepEqual(
              plain(findIn(table.details, key, edition)),
              plain(found.known && found.details()),
              `${name}, details`,
            );
            compared += 1;
          }
          const isOne = file.views[key].length === 1;
          const newest = resolve('latest');
          assert.ok(isOne || newest.known, `${place} ${key}`);
          assert.equal(
            file.newer[key],
            isOne || !newest.known
              ? undefined
              : resolver.newer(sentenceOf(newest.view), newest.view.language.code),
            `${place} ${key}, remark`,
          );
        }
      }
      assert.ok(compared > 600, `${compared} views`);
    });
});
