/**
 * The parts of a release, each by itself: what they say of small things made for them.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { sectionsOf, unreleasedVersion, withRelease } from './release/changelog.ts';
import { differences } from './release/compare-folders.ts';
import { hashesIn, hashesTable, sums } from './release/hashes.ts';
import { importMap } from './release/import-map.ts';
import { librariesNamedBy, licencesPage } from './release/licences.ts';
import { metadataProblems, placeholders } from './release/metadata.ts';
import { releaseNotes } from './release/notes.ts';
import { provenance } from './release/provenance.ts';
import { publicPackages } from './release/public-packages.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'release-parts-'));
after(() => rmSync(scratch, { recursive: true, force: true }));

/** A folder with these files. */
function folder(name: string, files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    const place = path.join(scratch, name, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return path.join(scratch, name);
}

const CHANGELOG = `# Changelog

## 0.2.0 – unreleased

- Dogs are counted.

## 0.1.0 – 2026-12-24

- The beginning.
`;

describe('the changelog', () => {
  it('is read by its versions, and says which is not released', () => {
    assert.deepEqual(
      sectionsOf(CHANGELOG).map(({ version, day, text }) => [version, day, text]),
      [
        ['0.2.0', undefined, '- Dogs are counted.'],
        ['0.1.0', '2026-12-24', '- The beginning.'],
      ],
    );
    assert.equal(unreleasedVersion(CHANGELOG), '0.2.0');
  });

  it('gives an open version its day, and what waited for it', () => {
    const text = withRelease(CHANGELOG, '0.2.0', '2027-01-05', ['Marks are clearer.\nIn print too.']);
    assert.match(
      text,
      /## 0\.2\.0 – 2027-01-05\n\n- Dogs are counted\.\n- Marks are clearer\.\n {2}In print too\.\n\n## 0\.1\.0/,
    );
    assert.equal(unreleasedVersion(text), undefined);
  });

  it('begins the next version above the last', () => {
    const released = withRelease(CHANGELOG, '0.2.0', '2027-01-05', []);
    const text = withRelease(released, '0.3.0', '2027-02-01', ['Trends.']);
    assert.match(text, /^# Changelog\n\n## 0\.3\.0 – 2027-02-01\n\n- Trends\.\n\n## 0\.2\.0 – 2027-01-05/);
  });

  it('does not release a version twice, and has to have one', () => {
    const released = withRelease(CHANGELOG, '0.2.0', '2027-01-05', []);
    assert.throws(
      () => withRelease(released, '0.2.0', '2027-02-01', []),
      /0\.2\.0 was released on 2027-01-05/,
    );
    assert.throws(() => sectionsOf('# Changelog\n'), /no heading such as "## 0\.1\.0 – unreleased"/);
  });

  it('makes the notes of a release, with what is in no version yet', () => {
    const notes = releaseNotes(CHANGELOG, '0.1.0', [{ id: 'a', summary: 'To come.', bump: 'minor' }]);
    assert.match(notes, /^# Mine Action Widgets 0\.1\.0\n\nReleased on 2026-12-24\.\n\n- The beginning\./);
    assert.match(notes, /## Not in a version yet\n\n- \(minor\) To come\./);
    assert.throws(
      () => releaseNotes(CHANGELOG, '9.9.9', []),
      /says nothing of version 9\.9\.9.*npm run next-version/,
    );
  });
});

describe('two folders of one commit', () => {
  it('are the same with the same bytes', () =>
    assert.deepEqual(differences(folder('one', { 'a/b.js': '1' }), folder('same', { 'a/b.js': '1' })), []));

  it('are found out by one byte, and by a file', () => {
    const lines = differences(
      folder('a', { 'x.js': 'abcd', 'y.js': '' }),
      folder('b', { 'x.js': 'abXd', 'z.js': '' }),
    );
    assert.deepEqual(lines, [
      'y.js: only in the first of two releases of the same commit',
      'z.js: only in the second of two releases of the same commit',
      'x.js: two releases of the same commit differ from byte 2 on',
    ]);
  });
});

describe('the hashes of a release', () => {
  const files = hashesIn(folder('hashed', { '0.1.0/mine-action.js': 'let figure;\n' }));

  it('are those that browsers and sha256sum count', () => {
    const { integrity, sha256, bytes } = files.get('0.1.0/mine-action.js')!;
    assert.equal(bytes, 12);
    assert.match(integrity, /^sha384-[A-Za-z0-9+/]{64}$/);
    assert.equal(sums(files), `${sha256}  0.1.0/mine-action.js\n`);
    assert.ok(
      hashesTable('0.1.0', files).includes(
        `| \`0.1.0/mine-action.js\` | 12 | \`${integrity}\` | \`${sha256}\` |`,
      ),
    );
  });

  it('go into an import map, below the address where they will lie', () => {
    const modules = new Map([
      ['mine-action.esm.js', files.get('0.1.0/mine-action.js')!],
      ['autoload.js', files.get('0.1.0/mine-action.js')!],
    ]);
    const map = importMap('https://example.org/', '0.1.0', modules);
    assert.equal(map.imports['mine-action'], 'https://example.org/0.1.0/mine-action.esm.js');
    assert.match(map.integrity['https://example.org/0.1.0/autoload.js'], /^sha384-/);
    modules.delete('autoload.js');
    assert.throws(() => importMap('./', '0.1.0', modules), /The build has no autoload\.js/);
  });
});

/** A library as npm lists it. */
const component = (name: string, version = '1.0.0') => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  purl: `pkg:npm/${name}@${version}`,
  externalReferences: [{ type: 'distribution', url: 'https://registry.example/a.tgz' }],
});
const BILL = {
  serialNumber: 'urn:uuid:of-now',
  metadata: { timestamp: 'now', component: component('a-folder', '0.1.0') },
  components: [component('of-tests'), component('needed'), component('own', '0.1.0'), component('deep')],
  dependencies: [
    { ref: 'a-folder@0.1.0', dependsOn: ['own@0.1.0', 'of-tests@1.0.0'] },
    { ref: 'own@0.1.0', dependsOn: ['needed@1.0.0'] },
    { ref: 'needed@1.0.0', dependsOn: ['deep@1.0.0'] },
    { ref: 'deep@1.0.0', dependsOn: [] },
    { ref: 'of-tests@1.0.0', dependsOn: ['needed@1.0.0'] },
  ],
};

describe('the bill of materials', () => {
  const origin = { commit: 'abc', version: '0.1.0', moment: '2026-12-01T00:00:00.000Z' };

  it('holds all that the packages lead to and nothing else, no host, and the moment of the commit', () => {
    const bill = billOfMaterials(['own'], origin, BILL);
    assert.deepEqual(
      bill.components.map(({ name }) => name),
      ['deep', 'needed', 'own'],
    );
    assert.doesNotMatch(JSON.stringify(bill), /registry|of-tests/);
    assert.equal(bill.metadata.timestamp, origin.moment);
    assert.match(
      `${bill.serialNumber}`,
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    assert.deepEqual(bill, billOfMaterials(['own'], origin, BILL));
  });

  it('is refused where the lock file does not know a package', () =>
    assert.throws(
      () => billOfMaterials(['new'], origin, BILL),
      /does not hold new@0\.1\.0.*npm install --package-lock-only/,
    ));
});

describe('licences', () => {
  const FIRST =
    '/* Mine Action Widgets 0.1.0, MIT. Contains @lit/reactive-element, svgcanvas (BSD-3-Clause) and chart.js (MIT): see notices.txt. */';
  const RULE = `\n${'-'.repeat(72)}\n\n`;
  const notices = ['@lit/reactive-element 2.1.2', 'chart.js 4.6.1', 'svgcanvas 2.6.0']
    .map((name) => `${name}\n\nPermission is granted.\n`)
    .join(RULE);

  it('are those of the libraries that the first line of a file names', () => {
    assert.deepEqual(librariesNamedBy(`${FIRST}\nlet a;`), [
      '@lit/reactive-element',
      'svgcanvas',
      'chart.js',
    ]);
    assert.deepEqual(librariesNamedBy('/* Mine Action Widgets 0.1.0, MIT. */'), []);
    const page = licencesPage(notices, new Map([['drawing.js', FIRST]]));
    assert.equal(licencesPage(`${notices}${RULE}${notices}`, new Map([['drawing.js', FIRST]])), page);
    assert.match(page, /\| chart\.js \| 4\.6\.1 \| MIT \| `drawing\.js` \|/);
  });

  it('are missed where one is not there', () =>
    assert.throws(
      () => licencesPage('chart.js 4.6.1\n\nPermission.', new Map([['drawing.js', FIRST]])),
      /no licence of @lit\/reactive-element, svgcanvas/,
    ));
});

describe('the statement of provenance', () => {
  it('names each file with its hash, commit, lock file and tools, and that nobody vouches for it', () => {
    const files = hashesIn(folder('made', { 'a.tgz': 'x' }));
    const origin = {
      commit: 'abc123',
      repository: 'git+https://example.org/a.git',
      npm: '10.9.3',
      moment: '2026-12-01T00:00:00.000Z',
    };
    const { _type, subject, predicateType, predicate } = provenance(files, origin);
    assert.equal(_type, 'https://in-toto.io/Statement/v1');
    assert.equal(predicateType, 'https://slsa.dev/provenance/v1');
    assert.deepEqual(subject, [{ name: 'a.tgz', digest: { sha256: files.get('a.tgz')!.sha256 } }]);
    assert.match(predicate.runDetails.builder.id, /unattested$/);
    const [source, lock] = predicate.buildDefinition.resolvedDependencies;
    assert.equal(source.digest.gitCommit, 'abc123');
    assert.match(`${lock.digest.sha256}`, /^[\da-f]{64}$/);
  });
});

describe('what the packages say of the project', () => {
  it('is the same in each, with licence and keywords', () => assert.deepEqual(metadataProblems(), []));

  it('is found out where one says something else', () => {
    const [first] = publicPackages();
    const { keywords: _, ...manifest } = { ...first.manifest, homepage: 'https://elsewhere.example/' };
    const lines = metadataProblems([{ ...first, manifest }]).join('\n');
    assert.match(
      lines,
      /packages\/data\/package\.json: "homepage" is not that of the root.*npm run metadata/,
    );
    assert.match(lines, /packages\/data\/package\.json: "keywords" is missing/);
  });

  it('is no address that leads nowhere, once there is one', () => {
    const at = (address: string) => ({
      name: 'a',
      version: '1.0.0',
      homepage: address,
      bugs: { url: `${address}/issues` },
      repository: { type: 'git', url: `git+${address}.git` },
    });
    assert.equal(placeholders(at('https://example.org/widgets')).length, 3);
    assert.match(
      placeholders(at('https://example.org/widgets'))[0],
      /"repository\.url" is git\+https:\/\/example\.org\/widgets\.git, where nothing is/,
    );
    assert.deepEqual(placeholders(at('https://code.mine.test/widgets')), []);
  });
});
