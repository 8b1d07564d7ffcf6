/**
 * What addresses of figures are made of, as PHP: written from the definitions of the elements, so that the plugin and the elements
 * cannot part.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { NAME as NameOf } from '@mine-action/data/site-address';
import { root } from '../ensure-installed.mjs';
import { loadSources } from '../load-sources.ts';

interface Sources {
  readonly NAME: typeof NameOf;
  readonly placeables: readonly {
    readonly tag: string;
    readonly path: string;
    readonly named?: string;
    readonly selects: Readonly<Record<string, { readonly initial?: string }>>;
    readonly displays: readonly string[];
  }[];
  readonly findLanguage: (code: string) => { readonly direction: string } | undefined;
  readonly languageName: (code: string) => string;
  readonly SEGMENTS: Readonly<Record<string, string>>;
}

type Value = string | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** @returns the text of `generated/grammar.php` */
export async function grammarPhp(): Promise<string> {
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
  const grammar = {
    name: NAME,
    parts: SEGMENTS,
    routes: Object.fromEntries(
      placeables.map(({ path, tag, named = null, selects, displays }) => [
        path,
        {
          tag,
          named,
          selects: Object.fromEntries(
            Object.entries(selects).map(([name, { initial = null }]) => [name, initial]),
          ),
          displays,
        },
      ]),
    ),
    directions: each((code) => findLanguage(code)?.direction ?? 'ltr'),
    languages: each(languageName),
  };
  return `<?php
/**
 * What addresses of figures are made of. Made from the definitions of the elements: it is not changed by hand.
 *
 * @package Mine_Action_Figures
 */

defined( 'ABSPATH' ) || exit;

return ${php(grammar, 0)};
`;
}

/** A value as WordPress's coding standards want it. */
function php(value: Value, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const entries = Array.isArray(value)
    ? value.map((each) => php(each as Value, depth + 1))
    : Object.entries(value).map(([name, each]) => `${php(name, 0)} => ${php(each, depth + 1)}`);
  if (entries.length === 0) return 'array()';
  const tabs = '\t'.repeat(depth);
  return `array(\n${entries.map((entry) => `${tabs}\t${entry},\n`).join('')}${tabs})`;
}
