/** The plugin as it is handed out, made once for all tests of a run from what lies in `dist/`. */
import path from 'node:path';
import { buildPlugin } from '../../../scripts/wordpress/build-plugin.ts';

let made: ReturnType<typeof buildPlugin> | undefined;

// Tests of several files run at the same time: each has a folder of its own.
const build = () => (made ??= buildPlugin(path.join('.cache', `wordpress-${process.pid}`)));

/** @returns its folder */
export const builtPlugin = async (): Promise<string> => (await build()).folder;

/** @returns the archive that an administrator uploads */
export const builtArchive = async (): Promise<string> => (await build()).archive;
