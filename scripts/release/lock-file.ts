/**
 * What keeps `npm ci` from taking a lock file, or a stranger from using it.
 *
 * npm leaves out the libraries of other platforms where it writes a lock file beside a `node_modules` (npm/cli issues 4828, 8320),
 * and through some mirrors of the registry writes them without version and hash (9342). It then refuses its own file.
 */

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const REMEDY = 'Write it again: npm install --package-lock-only';
const MODULES = 'node_modules/';

const nameAt = (place: string) => place.slice(place.lastIndexOf(MODULES) + MODULES.length);

/** Where Node would look for a library of this name, from a place. */
function* placesOf(name: string, place: string): Generator<string> {
  for (let from = place; from !== '';) {
    yield `${from}/${MODULES}${name}`;
    const at = from.lastIndexOf(`/${MODULES}`);
    from = at < 0 ? '' : from.slice(0, at);
  }
  yield MODULES + name;
}

/** @returns one line for each, with what to do */
export function lockProblems(text: string): readonly string[] {
  const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
  return Object.entries(packages).flatMap(([place, entry]) => {
    const name = nameAt(place);
    const missing = Object.keys(entry.optionalDependencies ?? {}).filter(
      (each) => ![...placesOf(each, place)].some((where) => where in packages),
    );
    const host = entry.resolved && URL.canParse(entry.resolved) ? new URL(entry.resolved).host : '';
    const isLibrary = place.includes(MODULES) && !entry.link;
    return [
      ...missing.map(
        (each) => `package-lock.json: ${each}, which ${name} needs on some platform, is missing. ${REMEDY}`,
      ),
      ...(isLibrary && !entry.version ? [`package-lock.json: ${name} has no version. ${REMEDY}`] : []),
      ...(isLibrary && !entry.integrity && !entry.inBundle
        ? [`package-lock.json: ${name} has no hash. ${REMEDY}`]
        : []),
      ...(host
        ? [`package-lock.json: ${name} names the host ${host}. Keep .npmrc as it is, and write it again.`]
        : []),
    ];
  });
}
