/**
 * `npm run check:sources`: holds every quote of the built-in feed against the evidence beside it.
 *
 * `npm run check:sources -- --online` reads the addresses again; what else may follow says
 * `mine-action-publish check-sources --help`. The command line is that of the sources.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './ensure-installed.mjs';
import { generate } from './generate.ts';
import { bundle, FOLDER } from './start/bundle.ts';

await generate();
await bundle();
const { status } = spawnSync(
  process.execPath,
  [
    path.join(FOLDER, 'cli.js'),
    'check-sources',
    'packages/data/feeds/azerbaijan.json',
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
