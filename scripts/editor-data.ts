/**
 * What editors and type checkers know about the tags, made from the manifest:
 *
 *   vscode.html-custom-data.json   tags, attributes and their values, for HTML
 *   vscode.css-custom-data.json    custom properties and parts, for CSS
 *   jsx.d.ts                       the tags in TSX of React 19 and later
 *
 * The JSX types are written here, not by a generator for all frameworks: React's own HTML attributes, events and
 * refs are wanted on the tags, and a misspelt attribute must be an error.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** What is read of the manifest. */
interface Named {
  name: string;
  description?: string;
}
interface Element extends Named {
  customElement?: boolean;
  tagName?: string;
  attributes?: (Named & { fieldName?: string })[];
  members?: (Named & { kind: string; static?: boolean; readonly?: boolean })[];
  cssProperties?: Named[];
}
interface Manifest {
  modules: { declarations?: Element[] }[];
}
/** As the generator of data for editors has it. */
type Its = Parameters<typeof getVsCodeCssCustomData>[0];

const folder = fileURLToPath(new URL('../packages/elements/', import.meta.url));

/** Makes the three files beside `custom-elements.json`. */
export async function makeEditorData() {
  const manifest: Manifest = JSON.parse(await readFile(path.join(folder, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  if (elements.length === 0) throw new Error('custom-elements.json names no element. Run: npm run manifest');

  await write('vscode.html-custom-data.json', htmlData(manifest));
  await write('vscode.css-custom-data.json', cssData(manifest));
  await write('jsx.d.ts', jsxTypes(elements));
}

const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function htmlData(manifest: Manifest) {
  const data = JSON.parse(
    getVsCodeHtmlCustomData(structuredClone(manifest as Its), { hideMethodDocs: true }),
  );
  for (const tag of data.tags) tag.description = tag.description.replaceAll(' _(default: undefined)_', '');
  return json(data);
}

/** A custom property or part that several elements have is listed once. */
function cssData(manifest: Manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(structuredClone(manifest as Its), {}));
  const once = (entries: readonly { name: string }[]) =>
    [...new Map(entries.toReversed().map((entry) => [entry.name, entry])).values()].reverse();
  return json({ ...data, properties: once(data.properties), pseudoElements: once(data.pseudoElements) });
}

function jsxTypes(elements: readonly Element[]) {
  const classes = elements.map(({ name }) => name).join(', ');
  const customProperties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each] as const)),
  );
  return `// Made from custom-elements.json by scripts/editor-data.ts. Do not edit.
//
// For React 19 and later. Write once in a project:  import type {} from '@mine-action/elements/jsx';
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ${classes} } from '@mine-action/elements';

/** React's own attributes and events, with the element's in the first place. */
type Tag<Element extends HTMLElement, Own> = Own &
  Omit<HTMLAttributes<Element>, keyof Own> &
  ClassAttributes<Element> & { class?: string | undefined };

${elements.map(propsOf).join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map((each) => `${doc(each.description, 6)}      '${each.tagName}': Tag<${each.name}, ${each.name}Props>;`).join('\n')}
    }
  }
  interface CSSProperties {
${[...customProperties.values()].map(({ name, description }) => `${doc(description, 4)}    '${name}'?: string | undefined;`).join('\n')}
  }
}
`;
}

/** Attributes and properties; React sets a property where the element has one of this name. */
function propsOf({ name, attributes = [], members = [] }: Element) {
  const fields = members.filter((each) => each.kind === 'field' && !each.static && !each.readonly);
  const lines = fields.map(
    (each) => `${doc(each.description, 2)}  ${each.name}?: ${name}['${each.name}'] | undefined;`,
  );
  // An attribute that is not written like its property has a name of its own in TSX too.
  for (const { name: attribute, fieldName, description } of attributes) {
    if (attribute === fieldName) continue;
    lines.push(
      `${doc(description, 2)}  '${attribute}'?: ${fieldName ? `${name}['${fieldName}']` : 'string'} | undefined;`,
    );
  }
  return `export interface ${name}Props {\n${lines.join('\n')}\n}`;
}

const doc = (text: string | undefined, indent: number) =>
  text ? `${' '.repeat(indent)}/** ${text.replaceAll('*/', '* /').replaceAll('\n', ' ')} */\n` : '';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await makeEditorData();
  } catch (error) {
    console.error(`editor-data: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
