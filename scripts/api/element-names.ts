/**
 * What a page may write and read of the elements, from a manifest made now: the one beside the package may be of
 * yesterday, and another command may be writing it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import type { Names } from './compare-names.ts';

interface Named {
  readonly name: string;
}
interface Typed extends Named {
  readonly type?: { readonly text: string };
  readonly default?: string;
}
interface Element {
  readonly customElement?: boolean;
  readonly tagName?: string;
  readonly attributes?: readonly Typed[];
  readonly members?: readonly (Typed & { readonly kind: string; readonly static?: boolean })[];
  readonly events?: readonly Typed[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** Below the root, as the analyser takes no other folder. */
const CACHE = path.join(root, 'node_modules/.cache');

function makeManifest(): { readonly modules: readonly { readonly declarations?: readonly Element[] }[] } {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, 'manifest-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--config',
        'custom-elements-manifest.config.mjs',
        '--outdir',
        path.relative(root, folder),
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The manifest of the elements could not be made:\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const names = (list: readonly Named[] = []) => list.map(({ name }) => name || '(default)').sort();
const byName = (list: readonly Typed[] = []) =>
  Object.fromEntries(
    [...list]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((each) => [
        each.name,
        `${each.type?.text ?? 'string'}${each.default === undefined ? '' : ` = ${each.default}`}`,
      ]),
  );

/** @returns by tag */
export function elementNames(): Names {
  const elements = makeManifest()
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .sort((one, other) => (one.tagName! < other.tagName! ? -1 : 1));
  if (elements.length === 0)
    throw new Error('The manifest names no element; is packages/elements/src there?');
  return Object.fromEntries(
    elements.map((each) => [
      each.tagName!,
      {
        attributes: byName(each.attributes),
        properties: byName(each.members?.filter(({ kind }) => kind === 'field')),
        methods: names(each.members?.filter(({ kind }) => kind === 'method')),
        events: byName(each.events),
        slots: names(each.slots),
        parts: names(each.cssParts),
        'custom-properties': names(each.cssProperties),
      },
    ]),
  );
}
