/**
 * Builds `dist/` for the commands that need it, in a process of its own, and ends the command where that fails.
 */
import { spawnSync } from 'node:child_process';

export function build() {
  // To stderr: whoever packs reads what npm writes to stdout.
  console.error('Building …');
  const rollup = ['node_modules/rollup/dist/bin/rollup', '--config', '--silent'];
  if (spawnSync(process.execPath, rollup, { stdio: 'inherit' }).status !== 0) process.exit(1);
}
