/**
 * `npm run release`: makes everything of a release in one folder, and publishes nothing.
 *
 * What is made comes from the commit and its lock file alone, in a checkout of its own; the same commit gives the same bytes.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './ensure-installed.mjs';
import {
  type Commit,
  currentCommit,
  exportCommit,
  installFrozen,
  linkInstalled,
  makeIn,
} from './release/checkout.ts';
import { differences, filesBelow } from './release/compare-folders.ts';
import { readManifest } from './release/public-packages.ts';
import { refusals, unfinished } from './release/refusals.ts';

const HELP = `npm run release -- [options]

Makes all files of a release of this commit, in release/VERSION: packages, the folder for websites, the plugin for
WordPress, the theme component for Hugo, hashes, import map, bill of materials, licences, notes, provenance. It publishes nothing
and asks no host for anything but the libraries of the lock file.

  --dry-run           a trial: what only a maintainer can fill in is a remark, and no refusal
  --out FOLDER        where the files are put, in place of release/VERSION
  --verify            make them twice, in two folders, and compare every byte
  --base ADDRESS      where the folders of versions will be found, for the import map: https://example.org/
  --installed         with the libraries that are installed here, in place of npm ci; for a trial only
  --help              this text

docs/releasing.md says what to do before and afterwards.`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string' },
  verify: { type: 'boolean', default: false },
  base: { type: 'string' },
  installed: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const say = (line: string) => console.error(line);

/** One release in a folder of its own. @returns the folder, and remarks on it */
async function makeOnce(
  commit: Commit,
  name: string,
  values: Values,
): Promise<{ folder: string; remarks: string[] }> {
  const place = mkdtempSync(path.join(scratch, `${name}-`));
  const checkout = path.join(place, 'checkout');
  const folder = path.join(place, 'release');
  exportCommit(commit, checkout);
  if (values.installed) await linkInstalled(checkout);
  else installFrozen(checkout);
  makeIn(checkout, folder, commit, values.base);
  const remarks = JSON.parse(readFileSync(`${folder}.remarks.json`, 'utf8'));
  // A second one needs the room.
  rmSync(checkout, { recursive: true, force: true });
  return { folder, remarks };
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

/** A folder of somebody else, and a version that was made of another commit: a version never changes. */
function inTheWay(out: string, { 'dry-run': isTrial }: Values): readonly string[] {
  if (!existsSync(out)) return [];
  const statement = path.join(out, 'provenance.intoto.json');
  if (!existsSync(statement))
    return [`${out} is there and is no release. Name another folder with --out, or take it away.`];
  const made = JSON.parse(readFileSync(statement, 'utf8')).predicate.buildDefinition.externalParameters
    .commit;
  if (isTrial || made === currentCommit().id) return [];
  return [
    `${out} was made of commit ${made}, and a version never changes. If nobody has it yet, take the folder away; else: npm run next-version`,
  ];
}

/** @returns the exit code */
async function release(values: Values): Promise<number> {
  if (values.installed && !values['dry-run']) {
    say(
      '--installed is for a trial only: a release is made with the libraries of the lock file. Add --dry-run, or leave it out.',
    );
    return 2;
  }
  if (values.base !== undefined && !/^(?:https?:\/\/\S+|\.{0,2})\/$/.test(values.base)) {
    say(`--base ${values.base}: write an address with a slash at its end, such as https://example.org/`);
    return 2;
  }
  const { version } = readManifest('.');
  const out = path.resolve(values.out ?? path.join(root, 'release', version));
  const [obstacle] = inTheWay(out, values);
  if (obstacle) {
    say(obstacle);
    return 1;
  }
  const refused = [...(await refusals())];
  const open = await unfinished();
  if (!values['dry-run']) refused.push(...open);
  else for (const line of open) say(`To do before a release: ${line}`);
  if (refused.length > 0) {
    for (const line of refused) say(line);
    say('No release was made.');
    return 1;
  }
  const commit = currentCommit();
  const { folder, remarks } = await makeOnce(commit, 'first', values);
  for (const line of remarks) say(values['dry-run'] ? `To do before a release: ${line}` : line);
  if (remarks.length > 0 && !values['dry-run']) {
    say('No release was made.');
    return 1;
  }
  if (values.verify) {
    const lines = differences(folder, (await makeOnce(commit, 'second', values)).folder);
    if (lines.length > 0) {
      for (const line of lines) say(line);
      say('The same commit has to give the same bytes. No release was made.');
      return 1;
    }
    say(`Made twice: ${filesBelow(folder).length} files, the same bytes.`);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(path.dirname(out), { recursive: true });
  cpSync(folder, out, { recursive: true });
  console.log(
    `${path.relative(process.cwd(), out) || '.'}: version ${version} of commit ${commit.id.slice(0, 12)}, ${filesBelow(out).length} files. Nothing was published.`,
  );
  return 0;
}

/** Outside the project: a library that the lock file forgot is not found by chance above the checkout. */
const scratch = mkdtempSync(path.join(tmpdir(), 'release-'));

try {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) console.log(HELP);
  else process.exitCode = await release(values);
} catch (error) {
  say((error as Error).message);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
