/**
 * Other Nodes than the one that runs, for what is promised to run on them: from npm, kept below `node_modules/.cache`.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import { packFromNpm, run } from './npm-package.ts';

const CACHE = path.join(root, 'node_modules/.cache/nodes');

/** The newest of each line that is maintained, beside the oldest that `engines` names. */
export const NODES = ['20.19.0', '22.23.5', '24.22.3'] as const;

/** Those of another line than the Node that runs. */
export const otherNodes = (): readonly string[] =>
  NODES.filter((version) => version.split('.')[0] !== process.versions.node.split('.')[0]);

/**
 * The program of a version.
 *
 * @param version such as `22.23.5`
 * @throws Error where npm has none for this kind of machine
 */
export function nodeOf(version: string): string {
  const folder = path.join(CACHE, version);
  const program = path.join(folder, 'package/bin/node');
  if (existsSync(program)) return program;
  const name = `node-${process.platform}-${process.arch}@${version}`;
  console.log(`Getting Node ${version} from npm …`);
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(path.join(CACHE, 'making-'));
  try {
    run('tar', ['-xzf', packFromNpm(name, making), '-C', making]);
    renameSync(making, folder);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
  return program;
}
