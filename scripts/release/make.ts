/**
 * Makes all files of a release, in a checkout of its commit: `node scripts/run.mjs release/make OUT COMMIT [BASE]`. Called by
 * `scripts/release.ts` alone, which looks first whether there may be one.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readChangesets } from '../api/changesets.ts';
import { BUNDLES } from '../build/bundles.ts';
import { build } from '../build.ts';
import { root } from '../ensure-installed.mjs';
import { generate } from '../generate.ts';
import { billOfMaterials } from './bill-of-materials.ts';
import { readChangelog } from './changelog.ts';
import { filesBelow } from './compare-folders.ts';
import { type Hashes, hashesIn, hashesJson, hashesTable, sums } from './hashes.ts';
import { importMap } from './import-map.ts';
import { licencesPage } from './licences.ts';
import { releaseNotes } from './notes.ts';
import { packPackages, packPlugin, packTheme } from './pack.ts';
import { packStorybook } from './storybook.ts';
import { provenance } from './provenance.ts';
import { publicPackages, readManifest } from './public-packages.ts';

/** The name under which the newest version is loaded, as on every site: `packages/publish/src/site/assets.ts`. */
const ALIAS = 'v1';
/** What else lies in `dist/`, for pages of sites, the desk and WordPress alone. */
const NOT_FOR_PAGES = /^(?:desk|site|wordpress)\//;
/** Where the address of the project is kept. */
const REMARKS = 'remarks.json';

const npm = (...args: readonly string[]) => {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return stdout.trim();
};

/** The modules among the files that a page may load. */
function modulesOf(
  files: ReadonlyMap<string, Hashes>,
  single: readonly string[],
): ReadonlyMap<string, Hashes> {
  const entries = BUNDLES.filter(({ format }) => format === 'modules').flatMap(({ entry }) =>
    Object.keys(entry),
  );
  const named = new Set([...entries, ...single].map((name) => `${name}.js`));
  return new Map([...files].filter(([file]) => named.has(file) || /^esm\/.*\.js$/.test(file)));
}

/** The folder that never changes, and beside it the one that moves on. */
function writeBundle(out: string, version: string): void {
  const dist = path.join(root, 'dist');
  for (const file of filesBelow(dist).filter((each) => !NOT_FOR_PAGES.test(each)))
    for (const folder of [version, ALIAS]) {
      const target = path.join(out, 'site', folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      cpSync(path.join(dist, file), target);
    }
}

async function make(out: string, commit: string, base: string): Promise<void> {
  process.chdir(root);
  const write = (file: string, text: string) => writeFileSync(path.join(out, file), text);
  const project = readManifest('.');
  const { version } = project;
  const moment = new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000).toISOString();
  mkdirSync(out, { recursive: true });

  const { definitions } = await generate();
  build();
  npm('run', '--silent', 'build:packages');
  writeBundle(out, version);
  const remarks = packPackages(path.join(out, 'packages'));
  packTheme(path.join(out, 'hugo'), version);
  await packPlugin(path.join(out, 'wordpress'));
  packStorybook(path.join(out, 'storybook'));
  cpSync(path.join(root, 'packages/elements/tokens.json'), path.join(out, 'tokens.json'));

  const folder = path.join(out, 'site', version);
  const ofVersion = hashesIn(folder);
  const modules = modulesOf(
    ofVersion,
    definitions.map(({ file }) => file),
  );
  write('import-map.json', `${JSON.stringify(importMap(base, version, modules), null, 2)}\n`);
  const scripts = [...ofVersion.keys()]
    .filter((file) => file.endsWith('.js'))
    .map((file): [string, string] => [file, readFileSync(path.join(folder, file), 'utf8')]);
  write(
    'licences.md',
    licencesPage(readFileSync(path.join(folder, 'notices.txt'), 'utf8'), new Map(scripts)),
  );
  write('notes.md', releaseNotes(readChangelog(), version, await readChangesets()));
  const names = publicPackages().map(({ name }) => name);
  write('bom.cdx.json', `${JSON.stringify(billOfMaterials(names, { commit, version, moment }), null, 2)}\n`);

  const hashes = hashesIn(out);
  write('integrity.json', hashesJson(hashes));
  write('integrity.md', hashesTable(version, hashes));
  const repository = project.repository?.url ?? '';
  const origin = { commit, repository, npm: npm('--version'), moment };
  write('provenance.intoto.json', `${JSON.stringify(provenance(hashesIn(out), origin), null, 2)}\n`);
  write('SHA256SUMS', sums(hashesIn(out)));
  // Beside the folder: for the command that called this, and no part of the release.
  writeFileSync(`${out}.${REMARKS}`, JSON.stringify(remarks));
}

const [out, commit, base = './'] = process.argv.slice(2);
if (!out || !commit) throw new Error('release/make is called by: npm run release');
await make(path.resolve(out), commit, base);
