/**
 * `npm run check:release`: makes a release of this commit twice, in a trial, and looks at everything in it. For a release, not for
 * each change: it installs and builds twice. With the name of a folder it looks at the release that lies there, and makes none.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { root } from './ensure-installed.mjs';
import { filesBelow } from './release/compare-folders.ts';
import { hashesOf } from './release/hashes.ts';
import { publicPackages, readManifest } from './release/public-packages.ts';

const [given] = process.argv.slice(2);
const scratch = mkdtempSync(path.join(tmpdir(), 'check-release-'));
const out = path.resolve(given ?? path.join(scratch, 'release'));
const { version } = readManifest('.');
const bytes = (file: string) => readFileSync(path.join(out, file));
const json = (file: string) => JSON.parse(bytes(file).toString());

/** Each is one sentence about a release that is good. */
const CHECKS: Readonly<Record<string, (files: readonly string[]) => void>> = {
  'it holds a tarball of each public package': (files) => {
    for (const { name } of publicPackages()) {
      const file = `packages/${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
      assert.ok(files.includes(file), `${file} is missing`);
    }
  },
  'a tarball has README, licence, and no sources of tests': () => {
    for (const { name } of publicPackages()) {
      const file = path.join(out, `packages/${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
      const { stdout } = spawnSync('tar', ['-tzf', file], { encoding: 'utf8' });
      for (const wanted of ['LICENSE', 'README.md', 'package.json'])
        assert.ok(stdout.includes(`package/${wanted}\n`), `${name} has no ${wanted}`);
      assert.doesNotMatch(stdout, /\.test\.|\.tsbuildinfo/, name);
    }
  },
  'the folder of the version and v1 hold the same files, those of sites among them': (files) => {
    const below = (folder: string) =>
      files
        .filter((file) => file.startsWith(`site/${folder}/`))
        .map((file) => file.slice(`site/${folder}/`.length));
    assert.deepEqual(below(version), below('v1'));
    for (const wanted of [
      'mine-action.js',
      'mine-action-complete.js',
      'lang-az.js',
      'esm/en.js',
      'notices.txt',
    ])
      assert.ok(below(version).includes(wanted), `${wanted} is missing`);
    for (const file of below(version))
      assert.ok(bytes(`site/${version}/${file}`).equals(bytes(`site/v1/${file}`)), file);
  },
  'each hash is that of its file': (files) => {
    const listed = json('integrity.json');
    for (const [file, hashes] of Object.entries(listed))
      assert.deepEqual(hashes, hashesOf(bytes(file)), file);
    const without = files.filter((file) => !(file in listed));
    assert.deepEqual(without, ['SHA256SUMS', 'integrity.json', 'integrity.md', 'provenance.intoto.json']);
  },
  'the import map names modules that are there, each with its hash': () => {
    const { imports, integrity } = json('import-map.json');
    const file = (address: string) => `site/${address.slice(address.indexOf(`${version}/`))}`;
    for (const address of Object.values<string>(imports)) assert.ok(address in integrity, address);
    for (const [address, hash] of Object.entries(integrity))
      assert.equal(hash, hashesOf(bytes(file(address))).integrity, address);
    assert.ok(Object.keys(integrity).length > 50, 'modules are missing in it');
  },
  'the bill of materials holds what the packages need, what tests need as well among it, and no host': () => {
    const text = bytes('bom.cdx.json').toString();
    const names = json('bom.cdx.json').components.map((each) => each.name);
    for (const name of ['lit', 'valibot', 'undici', 'chart.js', 'commander'])
      assert.ok(names.includes(name), name);
    for (const name of ['eslint', 'storybook', 'puppeteer-core'])
      assert.ok(!names.includes(name), `${name} is of tests alone`);
    assert.doesNotMatch(text, /"url":|\.tgz/);
  },
  'licences and notes say what is inside': () => {
    assert.match(bytes('licences.md').toString(), /\| chart\.js \|[^]*Permission is hereby granted/);
    assert.match(
      bytes('notes.md').toString(),
      new RegExp(`^# Mine Action Widgets ${version.replaceAll('.', '\\.')}\n`),
    );
  },
  'the statement names every file, the commit and the lock file': (files) => {
    const { subject, predicate } = json('provenance.intoto.json');
    const named = new Map(subject.map((each) => [each.name, each.digest.sha256]));
    for (const file of files.filter((each) => !['SHA256SUMS', 'provenance.intoto.json'].includes(each)))
      assert.equal(named.get(file), hashesOf(bytes(file)).sha256, file);
    const { stdout } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' });
    assert.equal(predicate.buildDefinition.resolvedDependencies[0].digest.gitCommit, stdout.trim());
  },
  'the archives for WordPress and Hugo unpack to what is put in place': () => {
    const plugin = Object.keys(unzipSync(bytes(`wordpress/mine-action-figures-${version}.zip`)));
    assert.ok(plugin.includes('mine-action-figures/LICENSE'));
    const theme = Object.keys(unzipSync(bytes(`hugo/mine-action-hugo-${version}.zip`)));
    for (const wanted of ['README.md', 'LICENSE', 'theme.toml', 'layouts/shortcodes/mine-action.html'])
      assert.ok(theme.includes(`mine-action/${wanted}`), wanted);
    assert.ok(!theme.some((file) => file.includes('test')), 'tests are in the theme component');
  },
  'the stories and the design tokens are in it': (files) => {
    for (const wanted of ['index.html', 'iframe.html', 'index.json', 'notices.txt', 'tokens.json'])
      assert.ok(files.includes(`storybook/${wanted}`), `storybook/${wanted} is missing`);
    assert.ok(json('storybook/index.json').entries['guides-start-here--docs'], 'the first page is missing');
    assert.ok(bytes('storybook/tokens.json').equals(bytes('tokens.json')), 'the tokens differ');
    assert.equal(json('tokens.json').light.$type, 'color');
  },
  'nothing names this machine': (files) => {
    for (const file of files.filter((each) => /\.(?:js|json|md|txt|css|html)$/.test(each)))
      for (const place of [root, tmpdir() + path.sep])
        assert.ok(!bytes(file).toString().includes(place), `${file} names ${place}`);
  },
};

function makeTwice(): void {
  const args = ['scripts/run.mjs', 'release', '--dry-run', '--verify', '--out', out];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The release could not be made; see above.');
}

try {
  if (!given) makeTwice();
  const files = filesBelow(out);
  for (const [what, check] of Object.entries(CHECKS)) {
    try {
      check(files);
    } catch (error) {
      throw new Error(`FAIL ${what}: ${(error as Error).message}`, { cause: error });
    }
    console.log(`ok   ${what}`);
  }
  console.log(
    `The release of version ${version} is good: ${files.length} files${given ? '' : ', made twice with the same bytes'}.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
