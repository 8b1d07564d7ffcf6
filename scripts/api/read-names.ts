/**
 * Every name that others may hold: read from the definitions, the manifest and the code itself, so that none of them has to be
 * written down twice.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addressGrammar } from '../address-grammar.ts';
import { BUNDLES } from '../build/bundles.ts';
import { root } from '../ensure-installed.mjs';
import { generate } from '../generate.ts';
import { loadSources } from '../load-sources.ts';
import { commandNames } from './command-names.ts';
import type { Names } from './compare-names.ts';
import { elementNames } from './element-names.ts';
import { exportNames } from './export-names.ts';
import { schemaLines } from './schema-lines.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** The formats that others read and write. */
const SCHEMAS = {
  figures: 'packages/data/feeds/feed.schema.json',
  views: 'packages/wording/schemas/view.schema.json',
  latest: 'packages/publish/assets/latest.schema.json',
};

/** What is made only for pages of sites and the desk is nobody else's. */
const PUBLIC_FORMATS = new Set(['script', 'part', 'data']);

interface Codes {
  readonly INDICATORS: readonly string[];
  readonly QUALIFIERS: readonly string[];
  readonly UNITS: readonly string[];
  readonly STATUSES: readonly string[];
  readonly MEASURES: readonly string[];
  readonly REVIEWS: readonly string[];
  readonly AS_OF_BASES: readonly string[];
  readonly BASES: readonly string[];
  readonly CODES: Readonly<Record<string, unknown>>;
  readonly EMBED_METHODS: readonly string[];
  readonly PLACES: Readonly<Record<string, unknown>>;
  readonly header: string;
}

async function codeNames(): Promise<{ codes: Names; builder: Names; table: readonly string[] }> {
  const { CODES, EMBED_METHODS, PLACES, header, ...lists } = await loadSources<Codes>(`
    import { toCsv } from './packages/data/src/csv.ts';
    export const header = toCsv([], {});
    export { AS_OF_BASES, MEASURES, QUALIFIERS, REVIEWS, STATUSES, UNITS } from './packages/data/src/claim.ts';
    export { BASES } from './packages/data/src/codes.ts';
    export { INDICATORS } from './packages/data/src/indicators.ts';
    export { CODES } from './packages/publish/src/vocabulary/codes.ts';
    export { EMBED_METHODS, PLACES } from './packages/publish/src/embed/methods.ts';`);
  const codes = Object.entries({ ...lists, VOCABULARY: Object.keys(CODES) }).map(
    ([name, list]): [string, string[]] => [name.toLowerCase().replaceAll('_', '-'), [...list].sort()],
  );
  return {
    codes: Object.fromEntries(codes.sort(([one], [other]) => (one < other ? -1 : 1))),
    builder: { as: [...EMBED_METHODS].sort(), place: Object.keys(PLACES).sort() },
    table: header.replace('\uFEFF', '').trim().split(','),
  };
}

/** Where a figure is found: the same pattern, parts and routes as in the elements. */
async function addressNames(): Promise<Names> {
  const { name, parts, routes, languages } = await addressGrammar();
  return {
    name,
    parts,
    routes: Object.fromEntries(
      Object.entries(routes).map(([route, { tag, named, selects, displays }]) => [
        route,
        { tag, named, selects, displays: [...displays] },
      ]),
    ),
    languages: Object.keys(languages).sort(),
  };
}

/** The files that a page may name: those below `/v1/` and `/x.y.z/`. */
function fileNames(elements: readonly { readonly file: string }[]): readonly string[] {
  const named = BUNDLES.filter(({ format }) => PUBLIC_FORMATS.has(format)).map(({ file }) => file!);
  const modules = BUNDLES.filter(({ format }) => format === 'modules').flatMap(({ entry }) =>
    Object.keys(entry)
      // Pages of sites and the desk have these for themselves.
      .filter((name) => !name.includes('/'))
      .map((name) => `${name}.js`),
  );
  const single = elements.map(({ file }) => `${file}.js`);
  return [...new Set([...named, ...modules, ...single, 'mine-action.css', 'notices.txt'])].sort();
}

/** @returns all names of this working copy */
export async function readNames(): Promise<Names> {
  const { definitions } = await generate();
  const { codes, builder, table } = await codeNames();
  return {
    elements: elementNames(),
    codes,
    addresses: await addressNames(),
    files: fileNames(definitions),
    packages: exportNames(),
    commands: commandNames(),
    table,
    builder,
    schemas: Object.fromEntries(
      Object.entries(SCHEMAS).map(([name, file]) => [name, [...new Set(schemaLines(json(file)))].sort()]),
    ),
  };
}
