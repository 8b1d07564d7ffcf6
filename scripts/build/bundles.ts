/**
 * Every file that a website can load, each with its limit in bytes after Brotli.
 *
 * - `script`: for a script tag. It is there at once and loads parts from its own folder.
 * - `part`: what a script loads later: a classic script too, so that it loads from disk and from any origin.
 * - `data`: a part that holds texts and imports nothing that a script shares: a table of views, the words of a language.
 * - `modules`: the same for those who load modules; the build splits what several of them share.
 * - `page`: a script of a published site's own pages.
 * - `alone`: a page with its script in it, which asks for no other file.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CHARTED } from '../generate-views.ts';

const codes = readdirSync('packages/wording/messages')
  .map((file) => path.parse(file).name)
  .sort();

const others = codes.filter((code) => code !== 'en');

const ELEMENTS = 'packages/elements/src';
const VIEWS = `${ELEMENTS}/generated/views`;

/** Words with many forms, and names of places in Cyrillic and Arabic, take more room. */
const LONGER_LANGUAGES: Record<string, number> = { ar: 5_450, az: 5_500, ru: 6_250, uk: 6_100 };

/** Of tables in scripts that are written into a file by six characters for each of theirs, by so much more. */
const LONGER_TABLES: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ru', 'uk']);
const ofTable = (code: string, limit: number, more: number) => limit + (LONGER_TABLES.has(code) ? more : 0);

export interface Bundle {
  format: 'script' | 'part' | 'data' | 'modules' | 'page' | 'alone';
  entry: string | Record<string, string>;
  /** None where modules have names of their own. */
  file?: string;
  limit: number;
  isWhole?: boolean;
  shares?: Record<string, string>;
  folder?: string;
  limitOfElement?: number;
  limits?: Record<string, number>;
  oldModules?: readonly string[];
}

const ofLanguages = (all: readonly string[], make: (code: string) => Omit<Bundle, 'format'>) =>
  all.map((code): Bundle => ({ format: 'data', ...make(code) }));

export const BUNDLES: Bundle[] = [
  { format: 'script', entry: 'packages/bundles/src/classic.ts', file: 'mine-action.js', limit: 11_990 },
  // For pages with a hash and for pages without a network: never loads another file.
  {
    format: 'script',
    entry: 'packages/bundles/src/complete.ts',
    file: 'mine-action-complete.js',
    isWhole: true,
    limit: 180_000,
  },
  {
    format: 'part',
    entry: 'packages/bundles/src/generated/more-elements.ts',
    file: 'more-elements.js',
    limit: 3_150,
  },
  {
    format: 'part',
    entry: 'packages/bundles/src/generated/chart-elements.ts',
    file: 'charts.js',
    limit: 6_560,
  },
  { format: 'part', entry: 'packages/bundles/src/addresses.ts', file: 'addresses.js', limit: 3_000 },
  {
    format: 'part',
    entry: `${ELEMENTS}/resolver.ts`,
    file: 'resolver.js',
    // A language's messages are written beside those of English, which are here.
    shares: { unpack: 'packages/wording/src/locale/unpack.ts' },
    limit: 32_000,
  },
  {
    format: 'part',
    entry: 'packages/data/src/azerbaijan-earlier.ts',
    file: 'earlier-figures.js',
    limit: 14_900,
  },
  { format: 'part', entry: 'packages/core/src/view-source/finder.ts', file: 'finder.js', limit: 3_160 },
  {
    format: 'part',
    entry: 'packages/core/src/view-source/find-resolved.ts',
    file: 'find-resolved.js',
    limit: 1_500,
  },
  { format: 'part', entry: `${ELEMENTS}/figure/evidence.ts`, file: 'evidence.js', limit: 900 },
  { format: 'part', entry: `${ELEMENTS}/clearance-progress/shapes.ts`, file: 'shapes.js', limit: 1_460 },
  { format: 'part', entry: 'packages/core/src/feed/feed-store.ts', file: 'feed.js', limit: 12_050 },
  // Chart.js, of which only what is needed.
  { format: 'part', entry: `${ELEMENTS}/chart/canvas/draw.ts`, file: 'drawing.js', limit: 26_200 },
  { format: 'part', entry: `${ELEMENTS}/chart/export/chart-image.ts`, file: 'image.js', limit: 2_700 },
  { format: 'part', entry: `${ELEMENTS}/chart/export/svg.ts`, file: 'svg.js', limit: 7_500 },
  ...ofLanguages(codes, (code) => ({
    entry: `${VIEWS}/views-${code}.ts`,
    file: `views-${code}.js`,
    limit: ofTable(code, 3_000, 400),
  })),
  ...ofLanguages(codes, (code) => ({
    entry: `${VIEWS}/editions-${code}.ts`,
    file: `editions-${code}.js`,
    limit: ofTable(code, 5_800, 1_000),
  })),
  ...ofLanguages(codes, (code) => ({
    entry: `${VIEWS}/details-${code}.ts`,
    file: `details-${code}.js`,
    limit: ofTable(code, 6_000, 1_200),
  })),
  ...ofLanguages(CHARTED, (code) => ({
    entry: `${VIEWS}/charts-${code}.ts`,
    file: `charts-${code}.js`,
    limit: 12_500,
  })),
  ...ofLanguages(others, (code) => ({
    entry: `packages/wording/src/generated/${code}.ts`,
    file: `lang-${code}.js`,
    limit: LONGER_LANGUAGES[code] ?? 5_150,
  })),
  // Notes and names of the built-in figures.
  ...ofLanguages(others, (code) => ({
    entry: `packages/data/src/generated/texts-${code}.ts`,
    file: `texts-${code}.js`,
    limit: ofTable(code, 5_000, 1_000),
  })),
  {
    format: 'modules',
    entry: {
      'mine-action.esm': 'packages/bundles/src/mine-action.ts',
      autoload: 'packages/bundles/src/autoload.ts',
    },
    folder: 'esm',
    // And each element by itself, by the file that its definition names.
    limitOfElement: 3_000,
    limit: 50_000,
    limits: { 'mine-action.esm.js': 1_000, 'autoload.js': 1_000 },
  },
  // What every page of a site runs first. A classic script: a module would not load in a sandboxed frame.
  { format: 'page', entry: 'packages/publish/src/site/frame.ts', file: 'site/frame.js', limit: 1_100 },
  // What the page of a figure does for its reader beside its links.
  { format: 'page', entry: 'packages/publish/src/site/actions.ts', file: 'site/actions.js', limit: 500 },
  // The page of a site that checks pages of others; it holds a parser of HTML.
  {
    format: 'page',
    entry: 'packages/publish/src/page-check/client/check.ts',
    file: 'site/check.js',
    limit: 38_700,
  },
  // The page of the desk, on the officer's own machine; no site has it.
  {
    format: 'page',
    entry: 'packages/publish/src/desk/client/served.ts',
    file: 'desk/desk.js',
    limit: 15_700,
  },
  // The same page with all of the desk in it, for a machine without the command.
  {
    format: 'alone',
    entry: 'packages/publish/src/desk/client/alone.ts',
    file: 'desk/desk.html',
    limit: 600_000,
  },
  // The block of the WordPress plugin, in the editor alone.
  { format: 'page', entry: 'packages/wordpress/src/editor.ts', file: 'wordpress/editor.js', limit: 3_000 },
  // The builder page of a site; the sanitisers come only when a reader opens the paste test.
  {
    format: 'modules',
    entry: { 'site/embed': 'packages/publish/src/embed/builder/embed.ts' },
    folder: 'site',
    oldModules: ['sanitize-html', 'xss'],
    limit: 73_000,
    limits: { 'site/embed.js': 6_800 },
  },
];
