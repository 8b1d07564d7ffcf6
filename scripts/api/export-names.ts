/**
 * What each public package exports, by the compiler: values and types of every entry that its `exports` names.
 */
import path from 'node:path';
import ts from 'typescript';
import { root } from '../ensure-installed.mjs';
import type { Names } from './compare-names.ts';
import { publicPackages } from '../release/public-packages.ts';

interface Entry {
  readonly source?: string;
}

/** Each entry with its source; a pattern stands for every file that fits it. */
function entriesOf(
  folder: string,
  exports: Readonly<Record<string, Entry | string>>,
): [string, string | undefined][] {
  return Object.entries(exports).flatMap(([name, entry]): [string, string | undefined][] => {
    const source = typeof entry === 'object' ? entry.source : undefined;
    if (!source?.includes('*')) return [[name, source && path.join(root, folder, source)]];
    const [before, after] = source.split('*');
    const base = path.join(root, folder, before);
    return filesLike(base, after).map((file) => [
      name.replace('*', file.slice(base.length, file.length - after.length)),
      file,
    ]);
  });
}

const filesLike = (before: string, after: string): readonly string[] =>
  ts.sys
    .readDirectory(path.dirname(`${before}x`), [path.extname(after)], undefined, undefined, 1)
    .map((file) => path.normalize(file))
    .filter(
      (file) => file.startsWith(path.normalize(before)) && file.endsWith(after) && !file.endsWith('.test.ts'),
    )
    .sort();

/** @returns by package, by entry */
export function exportNames(): Names {
  const packages = publicPackages().map(({ name, folder, manifest }) => ({
    name,
    bin: Object.keys(manifest.bin ?? {}),
    entries: entriesOf(folder, manifest.exports ?? {}),
  }));
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const files = packages.flatMap(({ entries }) => entries.flatMap(([, file]) => file ?? []));
  const program = ts.createProgram(files, { ...options, composite: false, declaration: false, noEmit: true });
  const checker = program.getTypeChecker();
  const namesIn = (file: string): readonly string[] => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    // A file that only does something, such as to register, exports nothing.
    return module
      ? checker
          .getExportsOfModule(module)
          .map(({ name }) => name)
          .sort()
      : [];
  };
  return Object.fromEntries(
    packages.map(({ name, bin, entries }) => [
      name,
      {
        ...(bin.length > 0 && { bin }),
        exports: Object.fromEntries(
          entries.map(([entry, file]): [string, readonly string[]] => [entry, file ? namesIn(file) : []]),
        ),
      },
    ]),
  );
}
