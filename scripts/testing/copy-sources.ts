/**
 * A copy of the sources, for a test that changes them.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MADE = new Set(['node_modules', 'dist', 'generated', 'bundle']);

/**
 * The sources of this repository in a folder of their own, with the libraries of this one.
 *
 * @param name what the folder's name begins with
 * @param more files and folders at the top, beside those that every command needs
 */
export function copySources(name: string, more: readonly string[] = []) {
  const copy = mkdtempSync(path.join(tmpdir(), `${name}-`));
  for (const each of ['package.json', 'tsconfig.base.json', 'packages', 'scripts', 'stories', ...more])
    cpSync(path.join(root, each), path.join(copy, each), {
      recursive: true,
      filter: (file) => !MADE.has(path.basename(file)),
    });
  mkdirSync(path.join(copy, 'node_modules/@mine-action'), { recursive: true });
  for (const each of readdirSync(path.join(root, 'node_modules')).filter(
    (library) => !/^(?:\.|@mine-)/.test(library),
  ))
    symlinkSync(path.join(root, 'node_modules', each), path.join(copy, 'node_modules', each), 'junction');
  for (const each of readdirSync(path.join(copy, 'packages')))
    symlinkSync(
      path.join(copy, 'packages', each),
      path.join(copy, 'node_modules/@mine-action', each),
      'junction',
    );
  return copy;
}
