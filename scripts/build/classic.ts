/**
 * Classic scripts that load classic scripts.
 *
 * A part is a function from what the script shares to what the part exports. When its file runs it hands the function
 * over by an event on its own tag, which nobody but the loader listens to: no global is needed.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { banner } from './notices.ts';
import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { InputOptions, OutputOptions, Plugin } from 'rollup';

const root = process.cwd();
const SHARED = path.join(root, 'packages/elements/src/shared-runtime.ts');
const LOADER = path.join(root, 'packages/bundles/src/import-part.ts');

/** Whose exports a script shares: Lit, and every module that keeps something for the whole page. */
const HELD =
  /node_modules\/@lit\/reactive-element\/[\w-]+\.js$|packages\/core\/src\/(?:index|define|fallback|language|lazy|report|shadow-root|today|property|page\/page-registry|view-source\/(?:find-prepared|view-controller))\.ts$|packages\/data\/src\/passed\.ts$|packages\/elements\/src\/(?:drawn-element|figure-element|view-parts|markup\/markup|figure\/(?:parts|[a-z]+\.styles))\.ts$/;
/** Styles that the script's own elements do not need. */
const NOT_HELD = /figure\/(?:evidence|heading|tool)\.styles\.ts$/;

const isHeld = (id: string) => HELD.test(id) && !NOT_HELD.test(id);

/** Asks the browser itself for the tag that runs: an `<img name="currentScript">` of the page must not answer. */
const RUNNING_TAG = "Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript').get.call(document)";

/**
 * A script that runs twice stops at once the second time, before it has made anything.
 *
 * @param {readonly string[]} tags that the script registers
 */
export const intro = (tags: readonly string[]) => `
let ownTag;
try {
  ownTag = ${RUNNING_TAG};
  const firstClass = customElements.get('${tags[0]}');
  if (firstClass && firstClass.version && ${tags
    .slice(1)
    .map((tag) => `customElements.get('${tag}')`)
    .join(' && ')}) {
    console.warn('mine-action: <script src="' + (ownTag?.src ?? '') + '">: loaded twice: version ' + firstClass.version + ' was first and stays. Load the script once.');
    return;
  }
  // In a function of its own a constant that is used once becomes its value; in a block it does not.
  (() => {`;

export const outro = `
  })();
} catch (error) {
  console.warn('mine-action: <script>: could not start; the words in the tags stand. ' + error);
}`;

/** What is known of a script by its first lines. */
export const ownTag = {
  name: 'own-tag',
  resolveImportMeta: (property: string) => (property === 'scriptTag' ? 'ownTag' : null),
};

/** What is used of one in the list of bundles. */
interface Part {
  entry: string;
  file: string;
  shares?: Record<string, string>;
}

/** Which part a dynamic import means, by the file that it resolves to. */
export function partImports(parts: readonly Part[]): Plugin {
  const files = new Map(parts.map(({ entry, file }) => [path.join(root, entry), file]));
  return {
    name: 'part-imports',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const found = await this.resolve(specifier, importer);
      const file = found && files.get(found.id);
      if (!file)
        this.error(`${specifier} of ${importer} is no part: write it into scripts/build/bundles.ts.`);
      return { id: `./${file}`, external: true };
    },
    renderDynamicImport: () => ({ left: 'runtime[0](', right: ', runtime)' }),
  };
}

export type SharedNames = ReadonlyMap<string, number>;

/**
 * The names that a script shares, each with its place in the list that it hands to a part. Before them stand what loads
 * further parts, and what tells this list from others: a part that was built for another says so and is not run.
 */
export const sharedNames = (): SharedNames =>
  new Map(
    [...readFileSync(SHARED, 'utf8').matchAll(/export \{([^}]*)\}/g)]
      .flatMap(([, names]) => names.split(',').map((name) => name.trim()))
      .filter(Boolean)
      .sort()
      .map((name, index) => [name, index + 2]),
  );

/** What tells one list of names from another. */
const editionOf = (names: SharedNames) =>
  createHash('sha256')
    .update([...names.keys()].join())
    .digest('hex')
    .slice(0, 4);

/** What a script that loads parts holds for them. */
export const sharedRuntime: Plugin = {
  name: 'shared-runtime',
  // It is called by nothing but the text that is written here, and must stay.
  transform(code, id) {
    if (!id.endsWith('packages/bundles/src/classic.ts')) return null;
    const names = sharedNames();
    const list = [...names.keys()].map((name) => `shared.${name}`).join();
    return {
      code: `import * as shared from ${JSON.stringify(SHARED)};\nimport { importPart } from ${JSON.stringify(LOADER)};\nconst runtime = [importPart, '${editionOf(names)}', ${list}];\n${code}`,
      map: null,
      moduleSideEffects: 'no-treeshake',
    };
  },
};

/** Options of a part's build. */
export const part: { external: InputOptions['external']; output: OutputOptions } = {
  external: (id, _, isResolved) => isResolved && isHeld(id),
  output: {
    format: 'iife',
    name: 'part',
    exports: 'named',
    globals: () => 'runtime',
  },
};

/** What a part is handed has short names there. */
function shorten(code: string, names: SharedNames) {
  const [, given = '', handed = ''] = /\(function \(([^)]*)\)[^]*\}\)\(([^()]*)\);?\s*$/.exec(code) ?? [];
  const values = handed.split(',').map((value) => value.trim());
  const aliases = given
    .split(',')
    .map((name) => name.trim())
    .filter((name, index) => name && values[index] === 'runtime');
  if (aliases.length === 0) return code;
  return code.replace(
    new RegExp(`\\b(${aliases.join('|')})\\.(\\w+)`, 'g'),
    (found, alias: string, name: string) => (names.has(name) ? `${alias}[${names.get(name)}]` : found),
  );
}

/**
 * Code that makes `part` of `runtime`, as a classic script that hands itself over.
 *
 * @param edition of the shared names that it uses, if it uses any
 */
const wrap = (code: string, edition?: string) =>
  `(()=>{${RUNNING_TAG}?.dispatchEvent(new CustomEvent('mine-action-part',{detail:(runtime)=>{${edition ? `if(runtime[1]!=='${edition}')throw new Error('it is of another version');` : ''}var part;${code}
return part}}))})();`;

/** What a part adds to what the parts after it are handed. */
export function addShared(entry: string, shares: Record<string, string> = {}): Plugin {
  const names = Object.entries(shares);
  return {
    name: 'add-shared',
    transform: (code, id) =>
      names.length > 0 && id === path.join(root, entry)
        ? {
            code: `${names.map(([name, from]) => `import { ${name} } from ${JSON.stringify(path.join(root, from))};`).join('\n')}\n${code}\nObject.assign(runtime, { ${names.map(([name]) => name).join()} });`,
            map: null,
            moduleSideEffects: 'no-treeshake',
          }
        : null,
  };
}

/** Takes from what a text's part is handed the modules that another part has added to it. */
const takeShared = (bundles: readonly Part[]): EsbuildPlugin => {
  const shared = new Map(
    bundles.flatMap(({ shares = {} }) =>
      Object.entries(shares).map(([name, from]) => [path.join(root, from), name]),
    ),
  );
  return {
    name: 'take-shared',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path: file }) =>
        shared.has(file)
          ? { contents: `export const ${shared.get(file)} = runtime.${shared.get(file)};`, loader: 'js' }
          : undefined,
      );
    },
  };
};

/**
 * What a module exports, as what `part` is. The functions that esbuild would write for that also copy what a page has
 * added to every object.
 */
function asAssigned(code: string) {
  const [found, exported] = /export\{([^}]*)\};?$/.exec(code) ?? [];
  if (!found) return undefined;
  const members = exported.split(',').map((each) => each.trim().split(' as '));
  return `${code.slice(0, -found.length)}part={${members.map(([own, name = own]) => `${name}:${own}`).join()}};`;
}

/**
 * Writes the parts that hold texts, without a build of their own for each.
 *
 * @param bundles of the format `data`
 * @param parts that may have added to what they are handed
 */
export function dataParts(bundles: readonly Part[], parts: readonly Part[]): Plugin {
  return {
    name: 'data-parts',
    async generateBundle() {
      for (const { entry, file } of bundles) {
        const { outputFiles } = await build({
          entryPoints: [entry],
          bundle: true,
          minify: true,
          charset: 'utf8',
          write: false,
          format: 'esm',
          target: 'es2022',
          conditions: ['source'],
          tsconfig: 'tsconfig.base.json',
          plugins: [takeShared(parts)],
        });
        const code = asAssigned(outputFiles[0].text.trim());
        if (!code) return this.error(`${file} does not end with its exports.`);
        const source = `${banner({ moduleIds: [] })}\n${wrap(code)}\n`;
        this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}

/**
 * Writes a part as the function that its script calls.
 *
 * @param names that the script shares
 */
export function asPart(names: SharedNames): Plugin {
  return {
    name: 'as-part',
    renderChunk(code, chunk) {
      for (const [id, taken] of Object.entries(chunk.importedBindings ?? {}))
        if (isHeld(id))
          for (const name of taken)
            if (!names.has(name)) this.error(`${name} of ${id} is missing in shared-runtime.ts.`);
      // The first line names whose work is inside.
      const [, notice = '', own] = /^(\/\*[^]*?\*\/)?([^]*)$/.exec(code)!;
      return { code: `${notice}\n${wrap(shorten(own, names), editionOf(names))}`, map: null };
    },
  };
}
