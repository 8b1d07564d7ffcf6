/**
 * Whether two folders hold the same files with the same bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path with slashes, in order. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** @returns one line for each file that differs, with the first byte that does */
export function differences(one: string, other: string): readonly string[] {
  const [ones, others] = [filesBelow(one), filesBelow(other)];
  const lacks = (file: string, which: string) =>
    `${file}: only in the ${which} of two releases of the same commit`;
  return [
    ...ones.filter((file) => !others.includes(file)).map((file) => lacks(file, 'first')),
    ...others.filter((file) => !ones.includes(file)).map((file) => lacks(file, 'second')),
    ...ones
      .filter((file) => others.includes(file))
      .flatMap((file) => {
        const [a, b] = [readFileSync(path.join(one, file)), readFileSync(path.join(other, file))];
        if (a.equals(b)) return [];
        const at = a.findIndex((byte, index) => byte !== b[index]);
        return [`${file}: two releases of the same commit differ from byte ${at < 0 ? a.length : at} on`];
      }),
  ];
}
