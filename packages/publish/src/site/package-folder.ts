/**
 * Where the files lie that this package brings along beside its code.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder at or above this file that holds what is asked for; the code may be bundled or not. */
export function findAbove(name: string): string | undefined {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const place = path.join(folder, name);
    if (existsSync(place)) return place;
    const above = path.dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}
