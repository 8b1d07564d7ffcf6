/** A fresh clone of the project: its own files alone, and the installed packages. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Links what is installed; what leads to our own packages leads to those of the clone. */
export async function linkPackages(from, to) {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.name === '.package-lock.json') await cp(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.name.startsWith('@')) await linkPackages(source, target);
    else if (entry.name !== '.cache') await symlink(source, target);
  }
}

/** @param {string} root of this clone; files that git does not know are not copied */
export async function copyClone(root: string, folder: string) {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('Without git there is no list of the files of a fresh clone.');
  for (const file of stdout.split('\0').filter(Boolean))
    await cp(path.join(root, file), path.join(folder, file), { force: true });
  await linkPackages(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  for (const name of await readdir(path.join(root, 'packages'))) {
    const from = path.join(root, 'packages', name, 'node_modules');
    await linkPackages(from, path.join(folder, 'packages', name, 'node_modules')).catch((error) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
}
