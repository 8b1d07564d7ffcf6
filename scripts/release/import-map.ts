/**
 * An import map for pages that load the modules: short names, and the `integrity` of every module that any of them loads.
 */
import type { Hashes } from './hashes.ts';

/** The modules that a page names, by their short names; the rest is loaded by these. */
const NAMES: Readonly<Record<string, string>> = {
  'mine-action': 'mine-action.esm.js',
  'mine-action/autoload': 'autoload.js',
};

/**
 * @param base where the folder of versions is found, with a slash at its end
 * @param modules the files that are modules, by their path below the folder of the version
 */
export function importMap(base: string, version: string, modules: ReadonlyMap<string, Hashes>) {
  const address = (file: string) => `${base}${version}/${file}`;
  const missing = Object.values(NAMES).filter((file) => !modules.has(file));
  if (missing.length > 0)
    throw new Error(`The build has no ${missing.join(', ')}, which the import map names.`);
  return {
    imports: Object.fromEntries(Object.entries(NAMES).map(([name, file]) => [name, address(file)])),
    integrity: Object.fromEntries([...modules].map(([file, { integrity }]) => [address(file), integrity])),
  };
}
