/**
 * What stands in the way of a release, on a copy of the project in which it does: the command says all of it, makes nothing, and
 * asks no host.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyClone } from './bench/clone.ts';
import { root } from './ensure-installed.mjs';

const copy = mkdtempSync(path.join(tmpdir(), 'release-refused-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const edit = (file: string, change: (text: string) => string) => {
  const place = path.join(copy, file);
  const text = readFileSync(place, 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, `${file} is not as this test expects it`);
  writeFileSync(place, changed);
};
const run = (...args: string[]) => {
  // A test asks no host.
  const env = { ...process.env, npm_config_offline: 'true' };
  const { status, stdout, stderr } = spawnSync(args[0], args.slice(1), { cwd: copy, encoding: 'utf8', env });
  return { code: status, stdout, stderr };
};
const release = (...args: string[]) => run(process.execPath, 'scripts/run.mjs', 'release', ...args);
const commit = () => {
  run('git', 'add', '--all');
  const { code, stderr } = run(
    'git',
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.org',
    'commit',
    '-qm',
    'A change',
  );
  assert.equal(code, 0, stderr);
};

before(async () => {
  await copyClone(root, copy);
  run('git', 'init', '-q');
  commit();
});

describe('a release', () => {
  it('is refused with names that no changeset speaks of, English words, another version, changed files: each with its remedy', () => {
    edit('packages/elements/src/mine-stat/mine-stat.ts', (text) => text.replaceAll(/\bperiod\b/g, 'spell'));
    edit('packages/wording/messages/az.json', (text) => {
      const file = JSON.parse(text);
      delete file.messages[Object.keys(file.messages)[0]];
      return JSON.stringify(file, null, 2);
    });
    edit('packages/data/package.json', (text) => text.replace('"version": "', '"version": "7'));
    edit('packages/core/package.json', (text) =>
      text.replace('"homepage": "', '"homepage": "https://elsewhere.example/'),
    );
    const { code, stdout, stderr } = release('--dry-run', '--installed');
    assert.equal(code, 1, stderr);
    assert.equal(stdout, '');
    assert.match(stderr, /The working copy is not as its commit.*git stash/);
    assert.match(stderr, / M packages\/wording\/messages\/az\.json/);
    assert.match(stderr, /packages\/data\/package\.json: "version" is 7\d.*npm run next-version/);
    assert.match(
      stderr,
      /packages\/core\/package\.json: "homepage" is not that of the root.*npm run metadata/,
    );
    assert.match(stderr, /Messages stand only in English\. Translate them[^]*az: said in English: \S+/);
    assert.match(stderr, /taken away: elements \/ mine-stat \/ attributes \/ period/);
    assert.match(
      stderr,
      /This asks for a changeset of kind "minor"; there is none\. Write one: npx changeset/,
    );
    assert.match(stderr, /No release was made\./);
    assert.ok(!existsSync(path.join(copy, 'release')), 'something was made');
  });

  it('for keeps is refused as long as only a maintainer can say where the project lies, and while changes wait', () => {
    run('git', 'checkout', '-q', '.');
    writeFileSync(
      path.join(copy, '.changeset/quiet-dogs-dig.md'),
      '---\n"@mine-action/data": minor\n---\n\nDogs dig.\n',
    );
    commit();
    const { code, stderr } = release();
    assert.equal(code, 1, stderr);
    assert.match(
      stderr,
      /package\.json: "repository\.url" is git\+https:\/\/example\.org\/\S+, where nothing is/,
    );
    assert.match(
      stderr,
      /\.changeset holds quiet-dogs-dig\.md: changes that are in no version yet\. Run: npm run next-version/,
    );
    assert.doesNotMatch(stderr, /working copy|only in English|changeset of kind/);
  });

  it('is not made over a folder of somebody else, nor with libraries that the lock file does not vouch for', () => {
    const { code, stderr } = release('--dry-run', '--installed', '--out', 'docs');
    assert.equal(code, 1, stderr);
    assert.match(stderr, /docs is there and is no release\. Name another folder with --out/);
    const loose = release('--installed');
    assert.equal(loose.code, 2);
    assert.match(loose.stderr, /--installed is for a trial only/);
    const base = release('--dry-run', '--base', 'https://example.org');
    assert.equal(base.code, 2);
    assert.match(base.stderr, /--base https:\/\/example\.org: write an address with a slash at its end/);
  });
});

describe('the next version', () => {
  it('takes the changesets up and gives an open version its day', () => {
    const { code, stdout, stderr } = run(
      process.execPath,
      'scripts/run.mjs',
      'next-version',
      '--day',
      '2027-01-05',
    );
    assert.equal(code, 0, stdout + stderr);
    const changelog = readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8');
    assert.match(changelog, /^## \d+\.\d+\.\d+ – 2027-01-05$/m);
    assert.match(changelog, /^- Dogs dig\.$/m);
    assert.ok(!existsSync(path.join(copy, '.changeset/quiet-dogs-dig.md')), 'the changeset is there still');
  });

  it('is refused where nothing has changed since', () => {
    const { code, stderr } = run(process.execPath, 'scripts/run.mjs', 'next-version', '--day', '2027-01-06');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /\.changeset holds no change: there is nothing to release\. Write one: npx changeset/,
    );
  });

  it('moves every place on in which the version stands', () => {
    const { version } = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8'));
    writeFileSync(
      path.join(copy, '.changeset/loud-dogs-bark.md'),
      '---\n"@mine-action/data": minor\n---\n\nDogs bark.\n',
    );
    const { code, stdout, stderr } = run(
      process.execPath,
      'scripts/run.mjs',
      'next-version',
      '--day',
      '2027-02-01',
    );
    assert.equal(code, 0, stdout + stderr);
    const next = JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')).version;
    assert.equal(
      next,
      version.replace(/\.(\d+)\.\d+$/, (_, minor) => `.${Number(minor) + 1}.0`),
    );
    const { stdout: left } = run(
      'git',
      'grep',
      '-lwF',
      version,
      '--',
      ':!CHANGELOG.md',
      ':!docs/decisions',
      ':!packages/testing/fixtures',
      ':!package-lock.json',
      ':!*.test.ts',
      ':!scripts/release',
      ':!docs/releasing.md',
      ':!SUPPORT.md',
      ':!packages/wordpress/test',
    );
    assert.equal(left.trim(), '', 'the last version still stands here; is it missing in WITH_VERSION?');
    assert.match(
      readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8'),
      new RegExp(`^## ${next} – 2027-02-01\\n\\n- Dogs bark\\.`, 'm'),
    );
    assert.equal(JSON.parse(readFileSync(path.join(copy, 'api/public.json'), 'utf8')).version, next);
  });
});
