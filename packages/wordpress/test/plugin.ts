/** The plugin as it is handed out, made once for all tests of a run from what lies in `dist/`. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/ensure-installed.mjs';
import { buildPlugin } from '../../../scripts/wordpress/build-plugin.ts';

let made: ReturnType<typeof buildPlugin> | undefined;

// Tests of several files run at the same time: each has a folder of its own.
const FOLDER = path.join('.cache', `wordpress-${process.pid}`);

function build() {
  if (made === undefined)
    process.once('exit', () => rmSync(path.join(root, FOLDER), { recursive: true, force: true }));
  return (made ??= buildPlugin(FOLDER));
}

/** @returns its folder */
export const builtPlugin = async (): Promise<string> => (await build()).folder;

/** @returns the archive that an administrator uploads */
export const builtArchive = async (): Promise<string> => (await build()).archive;
