/**
 * A folder that is made whole before anybody sees it: it is written beside its place and takes it at once when all of it is
 * there. A server of the folder has the one before until then.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Not served, not checked, and of the same disk: a folder is renamed, never copied. */
const CACHE = '.cache';

/**
 * @param root the folder of the project
 * @param name the folder's place in it
 * @returns where to write, how to put it in its place, and how to leave things as they were
 */
export function beside(root: string, name: string) {
  // Another command may be building too.
  const part = path.join(root, CACHE, `${name}-${process.pid}`);
  const [place, before] = [path.join(root, name), `${part}-before`];
  const drop = () => [part, before].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
  drop();
  mkdirSync(path.dirname(part), { recursive: true });
  return {
    part,
    drop,
    put() {
      if (existsSync(place)) renameSync(place, before);
      renameSync(part, place);
      drop();
    },
  };
}
