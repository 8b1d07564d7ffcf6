/**
 * The files for websites, in `dist/`.
 *
 * `mine-action.js` is the one for a script tag: a classic script, so that it runs from disk and beside loaders of
 * other kinds. What it does not hold it loads from its own folder with `import()`; where that lies is found by
 * `packages/bundles/src/own-folder.ts`.
 */
import { readdirSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { generate } from './scripts/generate.mjs';
import { handedOver, handOver } from './scripts/rollup/handed-over.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { oldModules } from './scripts/rollup/old-modules.mjs';
import { sizeLimits, sizeTable } from './scripts/rollup/size-limits.mjs';
import { banner, notices } from './scripts/rollup/notices.mjs';
import { pageStyles } from './scripts/rollup/page-styles.mjs';
import { plainDecorators } from './scripts/rollup/plain-decorators.mjs';
import { readyVoice } from './scripts/rollup/ready-voice.mjs';
import { tameChart } from './scripts/rollup/tame-chart.mjs';
import { tameLit } from './scripts/rollup/tame-lit.mjs';

await generate();
const dir = process.env.DIST ?? 'dist';
if (!process.env.ROLLUP_WATCH) await rm(dir, { recursive: true, force: true });
await cp('packages/elements/themes', `${dir}/themes`, { recursive: true });

const plugins = [
  nodeResolve({ exportConditions: ['source'], extensions: ['.ts', '.js'] }),
  minifyTemplates(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', loaders: { '.json': 'json' } }),
  plainDecorators(),
  tameLit(),
  tameChart(),
];

const minify = (options) =>
  terser({
    ecma: 2020,
    compress: { passes: 3, ...options },
    // The licence of what is inside stays. A page in another encoding than UTF-8 must not garble the words of a classic
    // script; modules are UTF-8 wherever they stand.
    format: { comments: /^ Mine Action Widgets/, ascii_only: !options?.module },
  });

/**
 * Each language is a file of its own: this much after Brotli, and no more. Cyrillic names of places take more room than
 * others, beside words that have many forms.
 */
const LONGER_LANGUAGES = { ru: 4_900, uk: 4_700 };
const limitsOfLanguages = Object.fromEntries(
  readdirSync('packages/wording/messages').map((file) => {
    const code = path.parse(file).name;
    return [`lang-${code}.js`, LONGER_LANGUAGES[code] ?? 4_500];
  }),
);

/** What is fetched when a page asks for it; one file of each serves scripts of both kinds. */
const LATER = {
  '@mine-action/core/resolver': './voice.js',
  './canvas/draw.js': './drawing.js',
  './feed-store.js': './feed.js',
  './show-link.js': './links.js',
};

/**
 * A script that runs twice stops at once the second time, before it has made anything. Its tag is asked of the browser
 * itself: an `<img name="currentScript">` of the page must not be able to answer.
 */
const INTRO = `
let ownTag;
try {
  ownTag = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document);
  const firstClass = customElements.get('mine-stat');
  if (firstClass && firstClass.version && customElements.get('clearance-progress') && customElements.get('dog-counter')) {
    console.warn('mine-action: <script src="' + (ownTag?.src ?? '') + '">: loaded twice: version ' + firstClass.version + ' was first and stays. Load the script once.');
    return;
  }
  // In a function of its own a constant that is used once becomes its value; in a block it does not.
  (() => {`;

const OUTRO = `
  })();
} catch (error) {
  console.warn('mine-action: <script>: could not start; the words in the tags stand. ' + error);
}`;

const laterParts = {
  name: 'later-parts',
  resolveDynamicImport: (specifier) => (LATER[specifier] ? { id: LATER[specifier], external: true } : null),
};

/** Later parts of a classic script come from the folder that the script came from. */
const partsFromFolder = {
  name: 'parts-from-folder',
  // It is called by nothing but the text that is written here, and must stay.
  transform: (_, id) => (id.endsWith('own-folder.ts') ? { moduleSideEffects: 'no-treeshake' } : null),
  // Where it is not found the promise is rejected, and the author's words stand.
  renderDynamicImport: ({ moduleId }) =>
    moduleId.endsWith('own-folder.ts') ? null : { left: 'importPart(', right: ')' },
  renderChunk(code) {
    if (!code.includes('function importPart(')) this.error('Nothing finds the folder of the later parts.');
    return null;
  },
};

/** The tag of a classic script is the one that its first lines have asked for. */
const ownTag = {
  name: 'own-tag',
  resolveImportMeta: (property) => (property === 'scriptTag' ? 'ownTag' : null),
};

const classic = (input, file, limit, extra) => ({
  input,
  plugins: [ownTag, ...extra, ...plugins],
  output: {
    file: `${dir}/${file}`,
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    intro: INTRO,
    outro: OUTRO,
    plugins: [minify(), sizeLimits({ [file]: limit })],
  },
});

const modules = (input, limits, more) => ({
  input,
  plugins: [...(more.plugins ?? []), ...plugins],
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir,
    format: 'es',
    banner,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    manualChunks: more.manualChunks,
    plugins: [minify({ module: true }), sizeLimits(limits), ...(more.outputPlugins ?? [])],
  },
});

export default [
  // The builder page of a site; the sanitisers come only when a reader opens the paste test.
  {
    input: { embed: 'packages/publish/src/embed/builder/embed.ts' },
    plugins: [oldModules(['sanitize-html', 'xss']), ...plugins],
    output: {
      dir,
      format: 'es',
      banner,
      entryFileNames: 'site/[name].js',
      chunkFileNames: 'site/[name].js',
      plugins: [minify({ module: true }), sizeLimits({ 'site/embed.js': 5_300, 'site/paste.js': 70_000 })],
    },
  },
  // What every page of a site runs first. A classic script: a module would not load in a sandboxed frame.
  {
    input: 'packages/publish/src/site/frame.ts',
    plugins,
    output: {
      dir,
      format: 'iife',
      banner,
      entryFileNames: 'site/[name].js',
      plugins: [minify(), sizeLimits({ 'site/frame.js': 800 })],
    },
  },
  {
    input: 'packages/bundles/src/more-elements.ts',
    ...handedOver.input,
    plugins: [laterParts, ...plugins],
    output: {
      ...handedOver.output,
      file: `${dir}/more-elements.js`,
      plugins: [handedOver.plugin, minify({ module: true }), sizeLimits({ 'more-elements.js': 9_000 })],
    },
  },
  classic('packages/bundles/src/classic.ts', 'mine-action.js', 19_300, [
    handOver('./more-elements.js'),
    partsFromFolder,
    laterParts,
    readyVoice(),
  ]),
  // For pages with a hash and for pages without a network: never loads another file.
  classic('packages/bundles/src/complete.ts', 'mine-action-complete.js', 150_000, []),
  modules(
    { voice: 'packages/core/src/view-source/resolver.ts' },
    // With the names of places in English, some 650 bytes.
    { 'voice.js': 19_700, 'earlier-figures.js': 7_500, ...limitsOfLanguages },
    {
      manualChunks: (id) => {
        const [, code] = /wording\/src\/generated\/([a-z]{2,3})\.ts$/.exec(id) ?? [];
        if (code && code !== 'en') return `lang-${code}`;
        return /azerbaijan-earlier/.test(id) ? 'earlier-figures' : 'voice';
      },
    },
  ),
  // Fetched by a page that names a feed: what reads it, and checks it.
  modules({ feed: 'packages/core/src/feed/feed-store.ts' }, { 'feed.js': 9_500 }, {}),
  // Fetched when a link is seen that stands for a figure.
  modules(
    { links: 'packages/bundles/src/show-link.ts' },
    { 'links.js': 1_000, 'mine-action.css': 1_000 },
    {
      plugins: [pageStyles('packages/bundles/src/mine-action.css', 'mine-action.css')],
    },
  ),
  // Chart.js, part by part: a limit of 50 000 bytes was set, the aim is 42 000; this is what is reached.
  modules(
    { drawing: 'packages/elements/src/chart/canvas/draw.ts' },
    { 'drawing.js': 44_000, 'picture.js': 2_500, 'svg.js': 7_500 },
    {
      manualChunks: (id) => {
        if (/svgcanvas|chart\/export\/svg\./.test(id)) return 'svg';
        return /chart\/export\/(?:chart-image|palette)\./.test(id) ? 'picture' : 'drawing';
      },
    },
  ),
  modules(
    {
      'mine-action.esm': 'packages/bundles/src/mine-action.ts',
      autoload: 'packages/bundles/src/autoload.ts',
      // Named by what they show: content blockers match "stat" and "counter" in addresses.
      figure: 'packages/elements/src/mine-stat/define.ts',
      progress: 'packages/elements/src/clearance-progress/define.ts',
      dogs: 'packages/elements/src/dog-counter/define.ts',
      trend: 'packages/elements/src/clearance-trend/define.ts',
      ordnance: 'packages/elements/src/ordnance-breakdown/define.ts',
      figures: 'packages/elements/src/mine-figures/define.ts',
      sources: 'packages/elements/src/mine-sources/define.ts',
    },
    {
      'mine-action.esm.js': 1_000,
      'autoload.js': 700,
      'addresses.js': 1_000,
      'figure.js': 1_500,
      'progress.js': 2_000,
      'dogs.js': 2_000,
      'trend.js': 1_500,
      'ordnance.js': 1_500,
      'figures.js': 2_500,
      'sources.js': 2_500,
      'series.js': 6_500,
      'shared.js': 17_200,
    },
    {
      plugins: [laterParts, readyVoice()],
      manualChunks: (id) => {
        if (/elements\/src\/chart/.test(id)) return 'series';
        if (/bundles\/src\/(?:follow|frames|known|links)|site-address|frame-height/.test(id))
          return 'addresses';
        return /elements\/src\/(?!figure)|bundles\/src\/(?!ready|load|more-parts|watch)/.test(id)
          ? undefined
          : 'shared';
      },
      outputPlugins: [sizeTable(), notices()],
    },
  ),
];
