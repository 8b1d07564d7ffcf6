/**
 * The files for websites, in `dist/`: those of `scripts/build/bundles.ts`, each made as its format says.
 */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import './scripts/typescript.mjs';

// TypeScript, which can be read only now.
const { BUNDLES } = await import('./scripts/build/bundles.ts');
const { addShared, asPart, dataParts, intro, outro, ownTag, part, partImports, sharedNames, sharedRuntime } =
  await import('./scripts/build/classic.ts');
const { inPage } = await import('./scripts/build/in-page.ts');
const { inlineTokens } = await import('./scripts/build/inline-tokens.ts');
const { minifyStyles } = await import('./scripts/build/minify-styles.ts');
const { banner, notices } = await import('./scripts/build/notices.ts');
const { oneFile } = await import('./scripts/build/one-file.ts');
const { oldModules } = await import('./scripts/build/old-modules.ts');
const { packLetters } = await import('./scripts/build/pack-letters.ts');
const { pageStyles } = await import('./scripts/build/page-styles.ts');
const { patchChartjs } = await import('./scripts/build/patch-chartjs.ts');
const { patchLit } = await import('./scripts/build/patch-lit.ts');
const { plainDecorators } = await import('./scripts/build/plain-decorators.ts');
const { slimDefinitions } = await import('./scripts/build/slim-definitions.ts');
const { sizeLimits, sizeTable } = await import('./scripts/build/size-limits.ts');
const { generate } = await import('./scripts/generate.ts');

const { definitions, messages } = await generate();
/** What is said in English for want of a translation brings what sees to that; a release has none of either. */
const FOR_UNTRANSLATED = [...messages.values()].flat().length > 0 ? 500 : 0;
const dir = process.env.DIST ?? 'dist';
if (!process.env.ROLLUP_WATCH) await rm(dir, { recursive: true, force: true });
await cp('packages/elements/themes', `${dir}/themes`, { recursive: true });

const DATA = BUNDLES.filter(({ format }) => format === 'data');
const PARTS = [...BUNDLES.filter(({ format }) => format === 'part'), ...DATA];

/** The tags that the script registers: when all are there, it has run before. */
const TAGS = definitions.filter(({ isInScript }) => isInScript).map(({ tag }) => tag);

const plugins = [
  nodeResolve({ exportConditions: ['source'], extensions: ['.ts', '.js'] }),
  inlineTokens(),
  minifyStyles(),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.base.json', loaders: { '.json': 'json' } }),
  plainDecorators(),
  inPage(),
  patchLit(),
  patchChartjs(),
];

/** A test of something else than the files for websites does without: it is most of the work. */
const minify = ({ isUtf8 = false, ...options } = {}) =>
  !process.env.UNMINIFIED &&
  terser({
    ecma: 2020,
    compress: { passes: 3, keep_fargs: false, ...options },
    // The licence of what is inside stays. A page in another encoding than UTF-8 must not garble the words of a classic
    // script; modules are UTF-8 wherever they stand.
    format: { comments: /^ Mine Action Widgets/, ascii_only: !options.module && !isUtf8 },
  });

/** Where a script has its tables from. */
const tablesFrom = (file) => ({
  name: 'tables-from',
  resolveId: (specifier, importer) =>
    specifier === './generated/views/index.js'
      ? path.resolve(path.dirname(importer), 'generated/views', file)
      : null,
});

/** With every part inside, a table for each language would only repeat what the resolver says. */
const withoutTables = tablesFrom('prepared-alone.ts');

/** Later parts have the same names as those of the script. */
const chunkNames = new Map(
  PARTS.map(({ entry, file }) => [path.parse(entry).name, path.parse(file).name]).concat([
    ['chart-figure.styles', 'series'],
  ]),
);

/** Content blockers match "stat" and "counter" in addresses. */
const chunkNameOf = (name) => definitions.reduce((text, { tag, file }) => text.replace(tag, file), name);

/** Each element by itself, for those who load modules. */
const SINGLE = Object.fromEntries(
  definitions.map(({ tag, file }) => [file, `packages/elements/src/generated/define/${tag}.ts`]),
);
const FORMATS = {
  script: ({ entry, file, limit, isWhole }) => ({
    input: entry,
    plugins: [
      ownTag,
      ...(isWhole
        ? [withoutTables]
        : [slimDefinitions(), sharedRuntime, tablesFrom('by-name.ts'), partImports(PARTS)]),
      ...plugins,
    ],
    output: {
      file: `${dir}/${file}`,
      format: 'iife',
      inlineDynamicImports: isWhole,
      banner,
      intro: intro(TAGS),
      outro,
      plugins: [minify(), sizeLimits({ [file]: limit })],
    },
  }),
  part: ({ entry, file, limit, shares }) => ({
    input: entry,
    external: part.external,
    makeAbsoluteExternalsRelative: false,
    plugins: [
      // The resolver reads definitions whole.
      ...(entry.includes('/generated/') ? [slimDefinitions()] : []),
      addShared(entry, shares),
      partImports(PARTS),
      ...plugins,
    ],
    output: {
      ...part.output,
      file: `${dir}/${file}`,
      banner,
      plugins: [asPart(sharedNames()), minify(), sizeLimits({ [file]: limit + FOR_UNTRANSLATED })],
    },
  }),
  modules: ({ entry, folder, limit, limits, limitOfElement, oldModules: old = [] }) => ({
    input: limitOfElement ? { ...entry, ...SINGLE } : entry,
    plugins: [oldModules(old), ...plugins],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir,
      format: 'es',
      banner,
      entryFileNames: '[name].js',
      chunkFileNames: ({ name }) => `${folder}/${chunkNames.get(name) ?? chunkNameOf(name)}.js`,
      plugins: [
        minify({ module: true }),
        sizeLimits(
          {
            ...limits,
            ...(limitOfElement &&
              Object.fromEntries(Object.keys(SINGLE).map((file) => [`${file}.js`, limitOfElement]))),
          },
          limit,
        ),
      ],
    },
  }),
  page: ({ entry, file, limit }) => ({
    input: entry,
    plugins: [...plugins],
    output: {
      dir,
      entryFileNames: file,
      format: 'iife',
      banner,
      plugins: [minify(), sizeLimits({ [file]: limit })],
    },
  }),
  alone: ({ entry, file, limit }) => ({
    input: entry,
    plugins: [withoutTables, packLetters(), ...plugins],
    output: {
      dir,
      entryFileNames: 'desk/alone.js',
      format: 'iife',
      inlineDynamicImports: true,
      banner,
      plugins: [minify({ isUtf8: true }), oneFile(file), sizeLimits({ [file]: limit })],
    },
  }),
};

const builds = BUNDLES.filter(({ format }) => format !== 'data').map((bundle) =>
  FORMATS[bundle.format](bundle),
);
// The last build writes what no other makes, and what is known of all of them.
const last = builds[builds.length - 1];
last.plugins.push(pageStyles('packages/bundles/src/mine-action.css', 'mine-action.css'));
last.output.plugins.push(
  dataParts(DATA, PARTS),
  sizeLimits(
    { 'mine-action.css': 1_000, ...Object.fromEntries(DATA.map(({ file, limit }) => [file, limit])) },
    73_000,
  ),
  sizeTable(),
  notices(),
);

export default builds;
