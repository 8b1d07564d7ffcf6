/**
 * Whether the manifests tell the truth about what is needed: `npm run check:packages` begins with this.
 *
 * Every version in the lock file runs on the oldest Node that `engines` promises, and every file imports only packages
 * that its own manifest names: what another package happens to bring along may be gone with its next version.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import semver from 'semver';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Lock {
  packages: Record<string, { version?: string; engines?: { node?: string } }>;
}
interface Manifest {
  name: string;
  engines?: { node?: string };
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** Taken where a machine has it, never installed by this project. */
const FOUND_OR_NOT = new Set(['playwright-core']);

/** Parts of a package that Rollup bundles; who installs the package gets them as one file, without imports. */
const BUNDLED = /^packages\/(?:bundles\/src|publish\/src\/(?:embed\/builder|desk\/client|site\/frame\.ts$))/;

/** A page made with a framework, which installs what its own manifest names; what builds it and our packages are there already. */
const APP = /^packages\/testing\/frameworks\/[^/]+(?=\/)/;

const isTest = (file: string) => /\.test\.|\/testing(?:\.ts$|\/)/.test(file);

/**
 * What in a lock file does not run on the oldest Node that `engines` allows.
 *
 * @returns {string[]} one line for each
 */
export function enginesAbove({ packages }: Lock) {
  const wanted = packages[''].engines!.node!;
  const floor = semver.minVersion(wanted)!;
  return Object.entries(packages)
    .filter(([, { engines }]) => engines?.node && !semver.satisfies(floor, engines.node))
    .map(
      ([place, { version, engines }]) =>
        `${place.replace(/^.*node_modules\//, '')} ${version} wants Node ${engines?.node}; we promise ${wanted}. Choose a version that fits (package.json: dependencies, or overrides).`,
    );
}

/** The names of the packages that a file imports, resolves, or takes from `node_modules` by path. */
export function packagesIn(text: string) {
  const imported = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const resolved = [...text.matchAll(/\.resolve\('([^'./][^']*)'\)/g)].map(([, name]) => name);
  const byPath = [...text.matchAll(/node_modules\/((?:@[\w-]+\/)?\w[\w.-]*\/)/g)].map(([, name]) => name);
  return new Set(
    [...imported, ...resolved, ...byPath]
      // Folders of this repository are no packages.
      .filter(
        (name) =>
          !/^(?:dist|packages)(?:\/|$)/.test(name) && /^@?[a-z][\w./-]*$/i.test(name) && !isBuiltin(name),
      )
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]),
  );
}

/**
 * What a file imports that no manifest which holds for it names.
 *
 * @param {string} file its path from the root
 * @param {string} text what stands in it
 * @param {Record<string, object>} manifests by folder; the root's is at ''
 * @returns {string[]} one line for each package
 */
export function undeclaredIn(file: string, text: string, manifests: Record<string, Manifest>) {
  const folder = APP.exec(file)?.[0] ?? /^packages\/[^/]+/.exec(file)?.[0] ?? '';
  const own = manifests[folder];
  const isPublished = file.startsWith(`${folder}/src/`) && folder !== '' && !isTest(file);
  const named = {
    ...own.dependencies,
    ...own.peerDependencies,
    ...(isPublished && !BUNDLED.test(file)
      ? {}
      : { ...manifests[''].devDependencies, ...manifests[''].optionalDependencies }),
  };
  return [...packagesIn(text)]
    .filter((name) => !(name === own.name || name in named || `@types/${name}` in named))
    .filter((name) => !FOUND_OR_NOT.has(name))
    .map(
      (name) => `${file} imports ${name}, which ${path.posix.join(folder, 'package.json')} does not name.`,
    );
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What is wrong in this repository. */
export function checkDependencies() {
  const manifest = JSON.parse(read('package.json'));
  const manifests: Record<string, Manifest> = { '': manifest };
  for (const folder of manifest.workspaces) manifests[folder] = JSON.parse(read(`${folder}/package.json`));
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  const sources = stdout
    .split('\n')
    .filter((file) => /\.(?:[cm]?[jt]sx?|mdx)$/.test(file) && existsSync(path.join(root, file)));
  for (const folder of new Set(
    sources.map((file) => APP.exec(file)?.[0]).filter((each) => each !== undefined),
  ))
    manifests[folder] = JSON.parse(read(`${folder}/package.json`));
  if (sources.length === 0) throw new Error('git names no source; is this a checkout?');
  const others = Object.entries(manifests)
    .filter(([, { engines }]) => engines && engines.node !== manifest.engines.node)
    .map(([folder]) => `${folder}/package.json promises another Node than the root.`);
  return [
    ...others,
    ...enginesAbove(JSON.parse(read('package-lock.json'))),
    ...sources.flatMap((file) => undeclaredIn(file, read(file), manifests)),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = checkDependencies();
  console.log(
    problems.join('\n') || 'The manifests name what is needed, and all of it runs on the oldest Node.',
  );
  process.exitCode = problems.length > 0 ? 1 : 0;
}
