/**
 * What tests make from the sources before they can begin, made once for all of them: a folder below
 * `packages/publish/node_modules/.cache`, so that the package's own dependencies are found from there.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../ensure-installed.mjs';
import { generate } from '../generate.ts';
import { sourcesNow } from '../sources.ts';

const CACHE = fileURLToPath(new URL('../../packages/publish/node_modules/.cache', import.meta.url));
/** What other sources made is of no use, unless another run is at work with it. */
const KEPT_MS = 3_600_000;

/**
 * @param by the address of the module that makes it; its text is one of the sources
 * @param make fills the folder
 * @returns the folder
 */
export async function madeOnce(by: string, make: (folder: string) => Promise<unknown>) {
  const maker = path.relative(root, fileURLToPath(by));
  const all = path.join(CACHE, path.basename(maker, '.ts'));
  const folder = path.join(all, sourcesNow([maker]).slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(all, { recursive: true });
  for (const old of readdirSync(all).map((each) => path.join(all, each)))
    if (Date.now() - statSync(old).mtimeMs > KEPT_MS) rmSync(old, { recursive: true, force: true });
  const making = mkdtempSync(path.join(all, 'making-'));
  await generate();
  await make(making);
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another was quicker.
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
  return folder;
}
