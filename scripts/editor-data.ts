/**
 * What editors and type checkers know about the tags, and the components for React, made from the manifest:
 *
 *   vscode.html-custom-data.json   tags, attributes and their values, for HTML
 *   vscode.css-custom-data.json    custom properties and parts, for CSS
 *   props.d.ts, jsx.d.ts, …        the tags in templates of frameworks (`typings/framework-types.ts`)
 *   packages/react/src/generated   the components of `@mine-action/react` (`typings/react-components.ts`)
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './typings/framework-types.ts';
import { type Manifest, readManifest } from './typings/manifest.ts';
import { reactComponents } from './typings/react-components.ts';

/** As the generator of data for editors has it. */
type Its = Parameters<typeof getVsCodeCssCustomData>[0];

const packages = fileURLToPath(new URL('../packages/', import.meta.url));

/** Makes the files, each only where its text has changed. */
export async function makeEditorData() {
  const folder = path.join(packages, 'elements');
  const { manifest, elements } = await readManifest(path.join(folder, 'custom-elements.json'));
  await write(folder, {
    'vscode.html-custom-data.json': htmlData(manifest),
    'vscode.css-custom-data.json': cssData(manifest),
    ...frameworkTypes(elements),
  });
  await write(path.join(packages, 'react/src/generated'), reactComponents(elements));
}

async function write(folder: string, files: Record<string, string>) {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) await writeFile(file, text);
  }
}

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await makeEditorData();
  } catch (error) {
    console.error(`editor-data: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
