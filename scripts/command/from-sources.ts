/**
 * The command line as it is in the sources, made once for the same sources: a few seconds, where compiling all packages takes
 * half a minute, and a tenth of a second after that.
 */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../ensure-installed.mjs';
import { sourcesNow } from '../sources.ts';

/** Inside the package, so that its own dependencies are found from there. */
const FOLDER = path.join(root, 'packages/publish/node_modules/.cache/command');
const DAY_MS = 24 * 60 * 60 * 1000;
/** Letters that tell one state of the sources from another. */
const NAME_LENGTH = 16;

/** @returns the address of the module that is the command line */
export async function fromSources(): Promise<string> {
  const folder = folderNow();
  return moduleIn(existsSync(folder) ? folder : await make());
}

const moduleIn = (folder: string) => pathToFileURL(path.join(folder, 'cli.js')).href;

const folderNow = () =>
  path.join(
    FOLDER,
    sourcesNow(['scripts/start/bundle.ts', 'packages/publish/package.json']).slice(0, NAME_LENGTH),
  );

async function make() {
  // To stderr: what a command makes goes to stdout.
  console.error('Making the command line from the sources, once (some seconds) …');
  const { generate } = await import('../generate.ts');
  await generate();
  // Some of what is generated is a source for others.
  const folder = folderNow();
  const { bundle } = await import('../start/bundle.ts');
  // Another command may be making the same.
  const part = `${folder}.${process.pid}`;
  try {
    await bundle(part);
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  dropOld(folder);
  return folder;
}

/** What older sources have made goes, but for what a long command may still be running from. */
function dropOld(kept: string) {
  for (const name of readdirSync(FOLDER)) {
    const folder = path.join(FOLDER, name);
    if (folder !== kept && Date.now() - statSync(folder).mtimeMs > DAY_MS)
      rmSync(folder, { recursive: true, force: true });
  }
}
