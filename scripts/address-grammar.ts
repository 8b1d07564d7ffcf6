/**
 * What addresses of figures are made of, as plain data for code in other languages: read from the definitions of the elements, so
 * that none of them can part from the elements.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { NAME as NameOf } from '@mine-action/data/site-address';
import { root } from './ensure-installed.mjs';
import { loadSources } from './load-sources.ts';

interface Sources {
  readonly NAME: typeof NameOf;
  readonly placeables: readonly {
    readonly tag: string;
    readonly path: string;
    readonly named?: string;
    readonly selects: Readonly<Record<string, { readonly initial?: string }>>;
    readonly displays: readonly string[];
    readonly isOneFigure?: boolean;
  }[];
  readonly findLanguage: (code: string) => { readonly direction: string } | undefined;
  readonly languageName: (code: string) => string;
  readonly SEGMENTS: Readonly<Record<string, string>>;
}

/** @returns names, parts, routes, and languages with their directions */
export async function addressGrammar() {
  const { NAME, SEGMENTS, placeables, languageName, findLanguage } = await loadSources<Sources>(`
    import './packages/publish/src/all-languages.ts';
    export { NAME, SEGMENTS } from './packages/data/src/site-address.ts';
    export { placeables } from './packages/publish/src/elements.ts';
    export { languageName } from './packages/publish/src/site/words.ts';
    export { findLanguage } from './packages/wording/src/index.ts';
  `);
  const codes = (await readdir(path.join(root, 'packages/wording/messages'))).map(
    (file) => path.parse(file).name,
  );
  const each = (make: (code: string) => string) =>
    Object.fromEntries(codes.sort().map((code) => [code, make(code)]));
  return {
    name: NAME,
    parts: SEGMENTS,
    routes: Object.fromEntries(
      placeables.map(({ path, tag, named = null, selects, displays, isOneFigure = false }) => [
        path,
        {
          tag,
          named,
          selects: Object.fromEntries(
            Object.entries(selects).map(([name, { initial = null }]) => [name, initial]),
          ),
          displays,
          // Of what shows several figures the files of views hold the newest edition alone.
          isOneFigure,
        },
      ]),
    ),
    directions: each((code) => findLanguage(code)?.direction ?? 'ltr'),
    languages: each(languageName),
  };
}
