/**
 * Makes the WordPress plugin: its PHP, its block, the elements' script, and the translations of its own words. The same sources give
 * the same bytes.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { root } from '../ensure-installed.mjs';
import { grammarPhp } from './grammar.ts';
import { translationFiles } from './translations.ts';

const NAME = 'mine-action-figures';
const PLUGIN = path.join(root, 'packages/wordpress/plugin');
const DIST = path.join(root, 'dist');

/** What of WordPress's own scripts the block uses: their handles. */
const DEPENDENCIES = [
  'wp-api-fetch',
  'wp-block-editor',
  'wp-blocks',
  'wp-components',
  'wp-element',
  'wp-i18n',
  'wp-url',
];

/** No moment of the build is in the archive; the earliest that the format of archives knows of. */
const NO_MOMENT = '1980-01-01T12:00:00';

/**
 * Makes the plugin of what lies in `dist/`.
 *
 * @param folder where to, below the project
 * @returns the archive, and the folder that it holds
 */
export async function buildPlugin(folder: string) {
  const { version } = JSON.parse(
    await readFile(path.join(root, 'packages/wordpress/package.json'), 'utf8'),
  ) as { version: string };
  const out = path.join(root, folder);
  for (const old of existsSync(out) ? await readdir(out) : [])
    if (old.startsWith(NAME)) await rm(path.join(out, old), { recursive: true });
  const files = new Map(
    [...(await pluginFiles(version)), ...(await scriptFiles())].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [name, content] of files) {
    const file = path.join(out, NAME, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const entries: Zippable = Object.fromEntries(
    [...files].map(([name, content]) => [`${NAME}/${name}`, content]),
  );
  const zip = zipSync(entries, { level: 9, mtime: NO_MOMENT });
  const archive = path.join(out, `${NAME}-${version}.zip`);
  await writeFile(archive, zip);
  return { archive, folder: path.join(out, NAME), files: files.size, bytes: zip.length };
}

/** PHP, the block, translations. */
async function pluginFiles(version: string): Promise<[string, Uint8Array][]> {
  const names = (await readdir(PLUGIN, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(PLUGIN, path.join(entry.parentPath, entry.name)));
  const own = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => {
      const content = await readFile(path.join(PLUGIN, name));
      // The version stands in one place: that of the package.
      return [
        name,
        /\.(?:php|txt|json)$/.test(name)
          ? bytes(content.toString().replaceAll('{{version}}', version))
          : content,
      ];
    }),
  );
  const editor = await readFile(path.join(DIST, 'wordpress/editor.js'));
  const asset = `<?php return array( 'dependencies' => array( ${DEPENDENCIES.map((each) => `'${each}'`).join(', ')} ), 'version' => '${hashOf(editor)}' );\n`;
  return [
    ...own,
    ['block/editor.js', editor],
    ['block/editor.asset.php', bytes(asset)],
    ['generated/grammar.php', bytes(await grammarPhp())],
    ['LICENSE', await readFile(path.join(root, 'LICENSE'))],
    ...(await translationFiles()),
  ];
}

/** The elements' script and its later parts: what a script tag may ask for. */
async function scriptFiles(): Promise<[string, Uint8Array][]> {
  const entries = await readdir(DIST, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .filter((name) => /\.js$|^notices\.txt$/.test(name) && !/esm|^autoload|complete/.test(name));
  return Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [
      `scripts/${name}`,
      await readFile(path.join(DIST, name)),
    ]),
  );
}

const bytes = (text: string): Uint8Array => Buffer.from(text);

const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);
