/**
 * What all pages of a site load: style sheets, and the elements' own script in both of its places, the one that moves
 * on with each release and the one that never changes. The site's own scripts go with the builder's (`embed/write.ts`).
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { placeables } from '../elements.js';
import { drawable, stillPictureStyles, stillStyles } from '@mine-action/elements/drawable';
import { CommandError } from '../commands/command-error.js';
import { VERSION } from '../version.js';
import type { Output } from './output.js';
import { findAbove } from './package-folder.js';
import { ICON, TOKENS_CSS } from './style-tokens.js';

/** The file by which a folder with the elements' script is known. */
const SCRIPT = 'mine-action.js';

/** The name under which the newest version is loaded; it holds until tags or addresses change. */
export const ALIAS = 'v1';

/** Folder of the modules' parts. */
const MODULES = 'esm';

/** Tags with a chart in them. */
const CHARTS: ReadonlySet<string> = new Set(
  placeables.filter(({ isChart }) => isChart).map(({ tag }) => tag),
);

/** The folder with the files that pages load as they are. */
function assetFolder(): string {
  const found = findAbove('assets/site.css');
  if (found === undefined)
    throw new CommandError('The package is not whole: its folder "assets" is missing.');
  return path.dirname(found);
}

/**
 * The folder with the elements' script: the one named, else the one that came with the package, else, in a checkout,
 * the one that was built last.
 */
export function findScripts(named: string | undefined): string {
  if (named !== undefined) {
    if (findIn(named)) return named;
    throw new CommandError(`${named}: there is no ${SCRIPT} in this folder.`);
  }
  const found = findAbove(`bundle/${SCRIPT}`) ?? findAbove(`dist/${SCRIPT}`);
  if (found !== undefined) return path.dirname(found);
  throw new CommandError(
    `The script of the elements was not found. Build it (npm run build), or name its folder with --scripts.`,
  );
}

const findIn = (folder: string): boolean => existsSync(path.join(folder, SCRIPT));

/** Writes what pages look like, before there are any. */
export async function writeStyles(output: Output): Promise<void> {
  const own = assetFolder();
  await output.write('assets/site.css', TOKENS_CSS + (await readFile(path.join(own, 'site.css'), 'utf8')));
  await output.write('assets/icon.svg', ICON);
  for (const [tag, Drawn] of Object.entries(drawable)) {
    const sheets = [...new Drawn().sheets, ...(CHARTS.has(tag) ? [stillStyles, stillPictureStyles] : [])];
    await output.write(`assets/${tag}.css`, sheets.map(({ cssText }) => cssText).join(''));
  }
}

/**
 * Where a site has the formats that others read here and write for it: the number is that of the format, and the address
 * stays.
 */
const SCHEMAS = {
  'schema/views-1.json': '@mine-action/wording/schemas/view.schema.json',
  'schema/figures-1.json': '@mine-action/data/feeds/feed.schema.json',
};

/** Writes the schemas of views, of feeds and of the newest figures. */
export async function writeSchemas(output: Output): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  for (const [place, file] of Object.entries(SCHEMAS))
    await output.write(place, await readFile(resolve(file)));
  await output.write('schema/latest-1.json', await readFile(path.join(assetFolder(), 'latest.schema.json')));
}

/** Writes the elements' script. */
export async function writeScripts(output: Output, scripts: string): Promise<void> {
  // The modules lie in a folder of their own beside the scripts.
  for (const folder of ['', MODULES].filter((each) => existsSync(path.join(scripts, each))))
    for (const entry of await readdir(path.join(scripts, folder), { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const content = await readFile(path.join(scripts, folder, entry.name));
      for (const place of [ALIAS, VERSION])
        await output.write(path.posix.join(place, folder, entry.name), content);
    }
}
