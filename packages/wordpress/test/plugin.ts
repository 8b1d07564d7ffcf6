/** The plugin as it is handed out, made once for all tests of a run from what lies in `dist/`. */
import path from 'node:path';
import { buildPlugin } from '../../../scripts/wordpress/build-plugin.ts';

let made: ReturnType<typeof buildPlugin> | undefined;

/** @returns its folder */
export async function builtPlugin(): Promise<string> {
  // Tests of several files run at the same time: each has a folder of its own.
  made ??= buildPlugin(path.join('.cache', `wordpress-${process.pid}`));
  return (await made).folder;
}
