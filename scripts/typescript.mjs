/**
 * `node --import ./scripts/typescript.mjs FILE.ts`: lets a Node that does not read TypeScript by itself, as it does from
 * 22.18 on, run the scripts as they are written.
 *
 * Plain JavaScript, since it runs before anything else can.
 */
import { register } from 'node:module';

if (!process.features.typescript) {
  register('./typescript-hooks.mjs', import.meta.url);
  // What this process starts with its own arguments reads TypeScript, too: forks and files of tests.
  if (!process.execArgv.includes(import.meta.url)) process.execArgv.push('--import', import.meta.url);
}
