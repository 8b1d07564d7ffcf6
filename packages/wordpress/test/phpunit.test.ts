/**
 * The plugin's parser of addresses and reader of views, held to what TypeScript makes of the same addresses and views; its cache; the style
 * of its code; and the archive itself. PHPUnit runs inside a real WordPress.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { parsePath as ParsePath } from '@mine-action/data/site-address';
import { unzipSync } from 'fflate';
import { loadSources } from '../../../scripts/load-sources.ts';
import { findProgram } from '../../../scripts/testing/debian.ts';
import { buildPlugin } from '../../../scripts/wordpress/build-plugin.ts';
import { languageFiles, textsOf } from '../../../scripts/wordpress/translations.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { builtPlugin } from './plugin.ts';
import { startWordPresses, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'mine-action-phpunit-'));
const php = findProgram('php', ['php-cli', 'php-mysql', 'php-xml', 'php-mbstring']);

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;

before(async () => {
  site = await serveEmbedSite();
  wordpresses = await startWordPresses();
});
after(async () => {
  await wordpresses?.stop();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Sources {
  readonly parsePath: typeof ParsePath;
  readonly placeables: readonly { readonly path: string; readonly named?: string; readonly tag: string }[];
  readonly figureAttributes: (address: object) => Record<string, string>;
  readonly selectionOf: (address: object) => Record<string, string | undefined>;
  readonly viewKey: (request: { element: string; selection: object }) => string;
  readonly sentenceOf: (view: object) => string;
}

describe('the plugin, by PHPUnit inside WordPress', () => {
  for (const release of ['beta', '6.3'] as const)
    it(`passes in WordPress ${release === 'beta' ? '6.6' : release}`, async () => {
      const sources = await loadSources<Sources>(`
        export { parsePath } from './packages/data/src/site-address.ts';
        export { figureAttributes, placeables, selectionOf } from './packages/publish/src/elements.ts';
        export { sentenceOf, viewKey } from './packages/wording/src/view.ts';
      `);
      const addresses = path.join(folder, 'addresses.json');
      const views = path.join(folder, 'views.json');
      const cases = addressCases(sources);
      assert.ok(cases.length > 100);
      writeFileSync(addresses, JSON.stringify(cases));
      const found = viewCases(sources);
      assert.ok(found.length >= 12 * 5, `${found.length} views`);
      writeFileSync(views, JSON.stringify(found));
      const wordpress = await wordpresses.install({
        release,
        theme: THEMES[release],
        plugin: await builtPlugin(),
        settings: { site: site.url },
      });
      const phpunit = findProgram('phpunit', ['phpunit', 'php-xml', 'php-mbstring']);
      const child = spawn(
        php,
        [
          phpunit,
          '--no-configuration',
          '--do-not-cache-result',
          '--colors=never',
          '--bootstrap',
          `${here}/phpunit/bootstrap.php`,
          `${here}/phpunit`,
        ],
        {
          env: { ...process.env, WORDPRESS: wordpress.folder, ADDRESSES: addresses, VIEWS: views },
          stdio: 'pipe',
        },
      );
      const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number]>]);
      assert.equal(code, 0, out.slice(-3000));
      assert.match(out, /OK \(\d{3,} tests/);
    });
});

/** Addresses of all kinds, and what TypeScript makes of each. */
function addressCases({ parsePath, placeables, figureAttributes, selectionOf, viewKey }: Sources) {
  const routes = placeables.map(({ path: place, named }) => ({ path: place, isNamed: named !== undefined }));
  const names = [
    'ap-mines-found',
    'area-cleared/in-aze-khd',
    'mdd-donated/by-anama',
    'eore-people/in-ua-65/by-halo/of-female+child',
  ];
  const ends = [
    '',
    '2025-04-04/',
    '2025-04/',
    '2025/',
    'az/',
    '2025-04-04/az/',
    'index.html',
    '2025-13-01/',
    'xx1/',
    '2025-04-04/index.html',
  ];
  const paths = [
    ...routes.flatMap(({ path: route, isNamed }) =>
      (isNamed ? names : ['']).flatMap((name) =>
        ends.map((end) => `${route}/${name === '' ? '' : `${name}/`}${end}`),
      ),
    ),
    ...['f/', 'f/Mines/', 'f/a/b/', 'g/mines/', 'f/mines/in-x/of-y/by-z/', 'embed/', 'f/mines/2025-4-4/'],
  ];
  // A folder of the name of a route would be read as the route where only the path is known.
  const where = 'https://example.org/programme/';
  return paths.map((each) => {
    const parsed = parsePath(new URL(each, where).pathname, routes);
    const address = parsed?.address;
    const isHere = parsed?.site === '/programme/';
    return {
      url: where + each,
      site: where,
      ...(address && isHere
        ? {
            address: {
              route: address.route,
              name: address.name ?? '',
              edition: address.edition,
              language: address.language ?? '',
            },
            tag: placeables.find(({ path: place }) => place === address.route)!.tag,
            attributes: figureAttributes(address),
            folder: `${where}${address.route}/${address.name === undefined ? '' : `${address.name}/`}`,
            key: viewKey({
              element: placeables.find(({ path: place }) => place === address.route)!.tag,
              selection: selectionOf(address),
            }),
          }
        : { address: null }),
    };
  });
}

/** The newest view of every figure of the site, in every language. */
function viewCases({ sentenceOf }: Sources) {
  return readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)view\.[a-z]+\.json$/.test(name))
    .map((name) => {
      const file = path.join(site.folder, name);
      const { language, views } = JSON.parse(readFileSync(file, 'utf8')) as {
        language: string;
        views: Record<string, [string, Record<string, unknown>?][]>;
      };
      const [timeline = []] = Object.values(views);
      const view = timeline.at(-1)![1]!;
      const items = view['items'] as { known: boolean; sentence: string }[] | undefined;
      return {
        url: `${site.url}${path.dirname(name)}/`,
        site: site.url,
        file,
        language,
        // Of a group each figure is said with its date: no source stands beside it.
        sentence: items
          ? items.flatMap((item) => (item.known ? [item.sentence] : [])).join(' ')
          : sentenceOf(view),
        place: view['place'] ?? '',
      };
    });
}

describe('the archive', () => {
  it('is the same, made twice', async () => {
    const [one, other] = ['.cache/wordpress-one', '.cache/wordpress-other'];
    const first = await buildPlugin(one);
    const second = await buildPlugin(other);
    try {
      assert.deepEqual(readFileSync(first.archive), readFileSync(second.archive));
      const names = Object.keys(unzipSync(readFileSync(first.archive)));
      assert.ok(names.every((name) => name.startsWith('mine-action-figures/')));
      for (const wanted of [
        'mine-action-figures.php',
        'readme.txt',
        'uninstall.php',
        'block/block.json',
        'block/editor.js',
        'scripts/mine-action.js',
        'LICENSE',
      ])
        assert.ok(names.includes(`mine-action-figures/${wanted}`), wanted);
      const { version } = JSON.parse(readFileSync(path.join(here, '../package.json'), 'utf8')) as {
        version: string;
      };
      const said = (name: string) => readFileSync(path.join(first.folder, name), 'utf8');
      assert.match(said('mine-action-figures.php'), new RegExp(`Version: +${version}\n`));
      assert.match(said('readme.txt'), new RegExp(`Stable tag: ${version}\n`));
      for (const name of names) assert.doesNotMatch(name, /\.map$|\.ts$|test/);
      assert.ok(!existsSync(path.join(first.folder, 'scripts/mine-action.esm.js')));
    } finally {
      for (const { folder: made } of [first, second])
        rmSync(path.dirname(made), { recursive: true, force: true });
    }
  });

  it('has each of its own words in every language, and no other', async () => {
    const texts = await textsOf();
    const ids = new Set(texts.map(({ id }) => id));
    assert.ok(ids.size > 40, `${ids.size} texts`);
    const files = await languageFiles();
    assert.equal(files.length, 11);
    for (const { locale, pluralForms, messages } of files) {
      assert.deepEqual(
        Object.keys(messages).filter((id) => !ids.has(id)),
        [],
        `${locale}: not said any more`,
      );
      assert.deepEqual(
        [...ids].filter((id) => !(id in messages)),
        [],
        `${locale}: not said yet`,
      );
      const forms = Number(/nplurals=(\d)/.exec(pluralForms)?.[1]);
      const counting = new Set(texts.flatMap(({ id, plural }) => (plural ? [id] : [])));
      for (const [id, said] of Object.entries(messages)) {
        assert.equal(counting.has(id) ? said.length : typeof said, counting.has(id) ? forms : 'string');
        for (const each of [said].flat())
          assert.deepEqual(placeholders(each), placeholders(id), `${locale}: ${id}`);
      }
    }
  });
});

const placeholders = (text: string): readonly string[] => (text.match(/%(?:\d\$)?s/g) ?? []).sort();

describe('the code', () => {
  it('is PHP of 7.4 in the style of WordPress', () => {
    const phpcs = findProgram('phpcs', ['php-codesniffer', 'php-xml']);
    const { status, stdout } = spawnSync(
      phpcs,
      [`--standard=${path.join(here, '../phpcs.xml')}`, '--no-colors', '-s'],
      {
        cwd: path.join(here, '..'),
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout);
  });
});
