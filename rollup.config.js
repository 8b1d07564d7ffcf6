/**
 * The files for websites, in `dist/`.
 *
 * `mine-action.js` is the one for a script tag: a classic script, so that it runs from disk and beside loaders of
 * other kinds. What it does not hold it loads from its own folder with `import()`, whose address is taken from
 * the script tag at once, before anything on the page can stand in for it.
 */
import { rm } from 'node:fs/promises';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { generate } from './scripts/generate.mjs';
import { minifyTemplates } from './scripts/rollup/minify-templates.mjs';
import { sizeLimits, sizeTable } from './scripts/rollup/size-limits.mjs';
import { readyVoice } from './scripts/rollup/ready-voice.mjs';
import { tameLit } from './scripts/rollup/tame-lit.mjs';

await generate();
const dir = process.env.DIST ?? 'dist';
if (!process.env.ROLLUP_WATCH) await rm(dir, { recursive: true, force: true });

const plugins = [
  nodeResolve({ exportConditions: ['source'], extensions: ['.ts', '.js'] }),
  minifyTemplates(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json' }),
  tameLit(),
];

const minify = (options) => terser({ ecma: 2020, compress: { passes: 3, ...options }, format: { comments: false } });

const banner = '/* Mine Action Widgets 0.1.0, MIT. Contains Lit, BSD-3-Clause, (c) Google LLC. */';
/** What a classic script fetches when it is asked for more than it holds, and the file of the ES build that has it. */
const LATER_PARTS = { '@mine-action/core/voice': './voice.js' };

/** A script that runs twice stops at once the second time, before it has made anything. */
const INTRO = `
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const first = customElements.get('mine-stat');
if (first && first.version && customElements.get('clearance-progress') && customElements.get('dog-counter')) {
  console.warn('mine-action: <script src="' + script + '">: loaded twice: version ' + first.version + ' was first and stays. Load the script once.');
  return;
}`;

/** Later parts of a classic script come from the folder that the script came from. */
const partsFromFolder = {
  name: 'parts-from-folder',
  resolveDynamicImport: (specifier) =>
    specifier in LATER_PARTS ? { id: LATER_PARTS[specifier], external: true } : null,
  renderDynamicImport: () => ({ left: 'import(new URL(', right: ', script || document.baseURI).href)' }),
};

const classic = (input, file, limit, extra) => ({
  input,
  plugins: [...extra, ...plugins],
  output: {
    file: `${dir}/${file}`,
    format: 'iife',
    inlineDynamicImports: true,
    banner,
    intro: INTRO,
    plugins: [minify(), sizeLimits({ [file]: limit })],
  },
});

export default [
  classic('packages/bundles/src/mine-action.ts', 'mine-action.js', 16_000, [partsFromFolder, readyVoice()]),
  // For pages with a hash and for pages without a network: never loads another file.
  classic('packages/bundles/src/mine-action.ts', 'mine-action-complete.js', 26_000, []),
  {
    input: {
      'mine-action.esm': 'packages/bundles/src/mine-action.ts',
      autoload: 'packages/bundles/src/autoload.ts',
      // Named by what they show: content blockers match "stat" and "counter" in addresses.
      figure: 'packages/elements/src/mine-stat/define.ts',
      progress: 'packages/elements/src/clearance-progress/define.ts',
      dogs: 'packages/elements/src/dog-counter/define.ts',
      voice: 'packages/core/src/voice.ts',
    },
    plugins: [readyVoice(), ...plugins],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir,
      format: 'es',
      banner,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      manualChunks: (id) =>
        /azerbaijan-earlier/.test(id)
          ? 'earlier-figures'
          : /node_modules\/(lit|@lit)|elements\/src\/figure\/|bundles\/src\/ready|\0ready|core\/src\/(?!voice)/.test(id)
            ? 'shared'
            : undefined,
      plugins: [
        minify({ module: true }),
        sizeLimits({
          'mine-action.esm.js': 1_000,
          'autoload.js': 1_000,
          'figure.js': 3_000,
          'progress.js': 3_000,
          'dogs.js': 3_000,
          'shared.js': 15_000,
          'voice.js': 9_000,
          'earlier-figures.js': 9_000,
        }),
        sizeTable(),
      ],
    },
  },
];
