/**
 * `npm run next-version`: takes the changesets up into the changelog and moves all packages on to the version that they ask for.
 *
 * A version that is called unreleased in the changelog is not moved on from: it gets its day.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import semver from 'semver';
import { readChangesets } from './api/changesets.ts';
import { farthest } from './api/compare-names.ts';
import { root } from './ensure-installed.mjs';
import { CHANGELOG, readChangelog, unreleasedVersion, withRelease } from './release/changelog.ts';
import { allPackages, readManifest } from './release/public-packages.ts';

/** Where the version stands beside the manifests. A test finds a file that is missing here. */
export const WITH_VERSION = [
  'deploy/README.md',
  'deploy/netlify.toml',
  'docs/cdn.md',
  'docs/embedding.md',
  'docs/wordpress.md',
  'examples/own-server.html',
  'packages/bundles/src/mine-action.css',
  'packages/core/src/define.ts',
  'packages/publish/src/version.ts',
  'packages/publish/test/deploy-site.ts',
  'packages/publish/test/deploy.test.ts',
];

const edit = (file: string, change: (text: string) => string) => {
  const place = path.join(root, file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
};

function run(command: string, ...args: readonly string[]) {
  const shell = process.platform === 'win32' && command === 'npm';
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} failed; see above. Take back what was written: git checkout .`,
    );
}

/** Manifests of the packages, by changesets; the root's, which is no package, and what repeats the version. */
function moveOn(before: string, version: string): void {
  run(process.execPath, 'node_modules/@changesets/cli/bin.js', 'version');
  const behind = allPackages().filter(({ manifest }) => manifest.version !== version);
  if (behind.length > 0)
    throw new Error(
      `${behind.map(({ folder }) => folder).join(', ')}: not at version ${version} after "changeset version".`,
    );
  edit('package.json', (text) =>
    text
      .replace(`"version": "${before}"`, `"version": "${version}"`)
      .replace(/("@mine-action\/[\w-]+": )"[^"]*"/g, `$1"${version}"`),
  );
  const whole = new RegExp(`(?<![\\d.])${before.replaceAll('.', '\\.')}(?![\\d.]*\\d)`, 'g');
  for (const file of WITH_VERSION) edit(file, (text) => text.replace(whole, version));
  run('npm', 'install', '--package-lock-only', '--no-audit', '--no-fund');
}

async function nextVersion(day: string): Promise<void> {
  const { version: before } = readManifest('.');
  const changesets = await readChangesets();
  const isOpen = unreleasedVersion() === before;
  const bump = farthest(changesets.map((each) => each.bump));
  if (!isOpen && (bump === 'none' || changesets.length === 0))
    throw new Error('.changeset holds no change: there is nothing to release. Write one: npx changeset');
  // Before 1.0.0 what breaks moves the middle number.
  const isEarly = semver.major(before) === 0;
  if (!isOpen && isEarly && bump === 'major')
    console.error('A changeset of kind "major" makes this version 1.0.0. Before it, what breaks is "minor".');
  const version = isOpen ? before : semver.inc(before, bump as 'patch' | 'minor' | 'major')!;
  if (isOpen) for (const { id } of changesets) rmSync(path.join(root, '.changeset', `${id}.md`));
  else moveOn(before, version);
  // While the version is still open: afterwards its names are promised.
  run(process.execPath, 'scripts/run.mjs', 'api');
  writeFileSync(
    path.join(root, CHANGELOG),
    withRelease(
      readChangelog(),
      version,
      day,
      changesets.map(({ summary }) => summary),
    ),
  );
  run(
    process.execPath,
    'node_modules/prettier/bin/prettier.cjs',
    '--write',
    '--log-level',
    'warn',
    CHANGELOG,
  );
  console.log(`Version ${version}, ${day}. Read ${CHANGELOG}, commit, and go on with docs/releasing.md.`);
}

try {
  const today = new Date().toISOString().slice(0, 10);
  const { values } = parseArgs({ options: { day: { type: 'string', default: today } } });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day))
    throw new Error(`--day ${values.day}: write a day such as 2026-12-24.`);
  await nextVersion(values.day);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
