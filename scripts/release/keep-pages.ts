/**
 * Keeps pages as this release makes them, for every later one to be tried on: `node scripts/run.mjs release/keep-pages` writes
 * `packages/testing/fixtures/<version>/`. What is kept is never written again: it is what strangers have on their pages.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from '../build.ts';
import { loadSources } from '../load-sources.ts';
import { root } from '../ensure-installed.mjs';
import { readManifest } from './public-packages.ts';

const FIXTURES = path.join(root, 'packages/testing/fixtures');
const SITE = 'https://figures.example/';
const EDITION = '2025-04-04';

/** One of each element that shows figures, by the first part of its address and what follows. */
const FIGURES = [
  { route: 'f', name: 'ap-mines-found' },
  { route: 'progress' },
  { route: 'dogs', name: 'mdd-donated' },
  { route: 'trend', name: 'area-cleared' },
  { route: 'ordnance' },
  { route: 'figures', name: 'ordnance' },
] as const;
/** Of a published site these are kept, as elements and oEmbed readers ask for them. */
const OF_SITE = [
  'f/ap-mines-found/feed.json',
  'f/ap-mines-found/view.en.json',
  'f/ap-mines-found/editions.en.json',
  `f/ap-mines-found/${EDITION}/oembed.json`,
];

const { version } = readManifest('.');
const out = path.join(FIXTURES, version);
if (existsSync(out))
  throw new Error(`${path.relative(root, out)} is there: pages of a release are never written again.`);

process.chdir(root);
build();
const scratch = mkdtempSync(path.join(tmpdir(), 'keep-pages-'));
const site = path.join(scratch, 'site');
const COMMAND = [
  'packages/publish/bin/mine-action-publish.js',
  ...['build', 'packages/data/feeds/azerbaijan.json', '--out', site, '--url', SITE],
  ...['--languages', 'en', '--pictures', 'none', '--scripts', 'dist'],
];
const { status, stderr } = spawnSync(process.execPath, COMMAND, { encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');

interface Sources {
  readonly makeSnippet: (place: string, values: object, method: string) => { readonly text: string };
  readonly unpackWords: (file: unknown, language: string) => Readonly<Record<string, Said>>;
}
/** What is read of the words of an address. */
interface Said {
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, object>>;
}
const { makeSnippet, unpackWords } = await loadSources<Sources>(`
  export { makeSnippet } from './packages/publish/src/embed/snippet.ts';
  export { unpackWords } from './packages/publish/src/embed/words-file.ts';`);

/** The snippet of the builder for a figure. */
function snippetOf(
  { route, name }: { readonly route: string; readonly name?: string },
  more: object = {},
  method = 'element',
) {
  const folder = [route, name].filter(Boolean).join('/');
  const said = unpackWords(JSON.parse(read(`${folder}/words.json`)), 'en')[EDITION];
  const values = {
    site: SITE,
    address: { route, name, edition: EDITION },
    attributes: said.attributes,
    words: said.words['//'],
    language: { code: 'en', direction: 'ltr' },
    ...more,
  };
  return makeSnippet('html', values, method).text;
}

const page = (title: string, body: string) =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`;

const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(out, file)), { recursive: true });
  writeFileSync(path.join(out, file), text);
};

/** What the site's own page has drawn before any script. */
const [, drawn] =
  /<template shadowrootmode="open">(?:<style>[^<]*<\/style>|<link[^>]*>)*([^]*?)<slot><\/slot><\/template>/.exec(
    read(`f/ap-mines-found/${EDITION}/index.html`),
  ) ?? [];
if (!drawn) throw new Error('The page of a figure holds no declared root.');

write(
  'snippets.html',
  page('Snippets of figures built in', FIGURES.map((figure) => snippetOf(figure)).join('\n')),
);
write('of-a-site.html', page('Snippets of figures of a site', snippetOf(FIGURES[0], { hasOwnFeed: true })));
write(
  'drawn.html',
  page(
    'A figure that is drawn already',
    snippetOf(FIGURES[0], { drawn, attributes: { display: 'banner' } }, 'drawn'),
  ),
);
write(
  'link.html',
  page(
    'A link that becomes a figure',
    `<script async src="${SITE}v1/mine-action.js"></script>\n${snippetOf(FIGURES[0], {}, 'link')}`,
  ),
);
for (const file of OF_SITE) {
  mkdirSync(path.dirname(path.join(out, 'site', file)), { recursive: true });
  cpSync(path.join(site, file), path.join(out, 'site', file));
}
const versions = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
writeFileSync(
  path.join(FIXTURES, 'versions.json'),
  `${JSON.stringify(versions.map(({ name }) => name).sort())}\n`,
);
rmSync(scratch, { recursive: true, force: true });
console.log(`${path.relative(root, out)}: pages of version ${version} are kept.`);
