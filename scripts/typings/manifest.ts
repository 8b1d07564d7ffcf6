/**
 * What is read of the manifest of the elements by all that is made from it: types for frameworks, data for editors, the
 * components for React.
 */
import { readFile } from 'node:fs/promises';

interface Named {
  name: string;
  description?: string;
}

/** An element as the manifest has it. */
export interface ManifestElement extends Named {
  customElement?: boolean;
  tagName?: string;
  attributes?: (Named & { fieldName?: string; type?: { text: string } })[];
  members?: (Named & { kind: string; static?: boolean; readonly?: boolean })[];
  events?: Named[];
  cssProperties?: Named[];
}
export interface Manifest {
  modules: { declarations?: ManifestElement[] }[];
}

/** @throws {Error} where it names no element */
export async function readManifest(file: string) {
  const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  if (elements.length === 0) throw new Error('custom-elements.json names no element. Run: npm run manifest');
  return { manifest, elements };
}

/** What a page can set on an element. */
export const fieldsOf = ({ members = [] }: ManifestElement) =>
  members.filter((each) => each.kind === 'field' && !each.static && !each.readonly);

/** Those fields that no attribute writes whole: a script sets them. */
export function scriptFieldsOf(element: ManifestElement) {
  const written = new Set((element.attributes ?? []).map(({ fieldName }) => fieldName));
  return fieldsOf(element)
    .map(({ name }) => name)
    .filter((name) => name === 'feed' || !written.has(name));
}

/** `mine-newer-edition` → `onNewerEdition`. */
export const handlerOf = (event: string) =>
  `on${event.replace(/^mine(?=-)/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/** All custom properties, each once. */
export const customPropertiesOf = (elements: readonly ManifestElement[]) => [
  ...new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each] as const)),
  ).values(),
];

export const doc = (text: string | undefined, indent: number) =>
  text ? `${' '.repeat(indent)}/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '';

export const NOTE = '// Made from custom-elements.json by scripts/editor-data.ts. Do not edit.\n';
