/**
 * The files that a file imports by their path, and those that they import, and so on; it is itself the first.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.{1,2}\/[^']+)'/g;

/** @returns {Map<string, string>} what stands in each, by its absolute path */
export function withImports(file: string, found = new Map()) {
  const place = path.resolve(file);
  if (found.has(place) || !existsSync(place) || !statSync(place).isFile()) return found;
  const text = readFileSync(place, 'utf8');
  found.set(place, text);
  for (const [, name] of text.matchAll(IMPORT)) {
    const inner = path.join(path.dirname(place), name);
    // TypeScript is imported by the name that it is compiled to.
    for (const each of [inner, inner.replace(/\.js$/, '.ts')]) withImports(each, found);
  }
  return found;
}
