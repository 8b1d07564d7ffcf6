/**
 * Builds `dist/` for the commands that need it, in a process of its own, and ends the command where that fails. What
 * these very sources have made already is not made again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beside } from './build/in-place.ts';
import { root } from './ensure-installed.mjs';
import { contentOf, filesIn, sourcesNow } from './sources.ts';

/** Which sources made which `dist/`. */
const STAMP = path.join(root, '.cache/built.json');

/** What a build makes; the plugin is made of it, and lies there too. */
const builtIn = (dist: string) => [...filesIn(dist, (place) => !place.includes('/wordpress/mine-action-'))];

/** Builds where that is needed. DIST names another folder, as for Rollup. */
export function build() {
  const dist = process.env.DIST ?? 'dist';
  const sources = sourcesNow();
  const isThere = () => {
    if (!existsSync(STAMP) || !existsSync(path.resolve(root, dist))) return false;
    const made = JSON.parse(readFileSync(STAMP, 'utf8'));
    // Another command may have built other sources since.
    return made.sources === sources && made.dist === contentOf(builtIn(dist));
  };
  if (isThere()) return;
  // To stderr: anyone who packs reads what npm writes to stdout.
  console.error('Building …');
  const rollup = ['node_modules/rollup/dist/bin/rollup', '--config', '--silent'];
  // Somebody may be looking at a page that loads it.
  const staged = process.env.DIST ? undefined : beside(root, dist);
  if (staged) process.once('exit', staged.drop);
  const env = { ...process.env, DIST: staged ? path.relative(root, staged.part) : dist };
  if (spawnSync(process.execPath, rollup, { cwd: root, stdio: 'inherit', env }).status !== 0) process.exit(1);
  staged?.put();
  // What was allowed to be too large is built again where it is not.
  if (process.env.NOLIMIT) return;
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, JSON.stringify({ sources, dist: contentOf(builtIn(dist)) }));
}
