/**
 * `release` and `rollback`: what is published, what stops it, and that the site stays as it was whatever goes wrong.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { describe, it } from 'node:test';
import { CLI, file, load, readJson, run } from './built.ts';
import { filesIn, isThere, SITE_URL, smallFeed, textOf, TODAY } from './site-built.ts';

type Small = ReturnType<typeof smallFeed>;

/** As of a later moment, so that it is no older feed. */
const without = (...indicators: string[]) =>
  smallFeed((part) => ({
    ...part,
    figures: part.figures.filter(({ indicator }) => !indicators.includes(indicator)),
  }));
const withNote = (note: string) =>
  smallFeed((part) => ({
    ...part,
    figures: part.figures.map((claim) =>
      claim.indicator === 'ap-mines-found' ? { ...claim, note: { en: note } } : claim,
    ),
  }));

const argsFor = (name: string, content: Small) => [
  'release',
  file(`${name}.json`, content),
  ...['--out', file(name), '--url', SITE_URL, '--languages', 'en', '--pictures', 'none', '--today', TODAY],
];
const release = (name: string, content: Small, ...more: string[]) =>
  run(...argsFor(name, content), '--offline', '--yes', ...accepting, ...more);

/** The warnings that the small feed has anyway. */
const accepting: string[] = [];
{
  const { stderr } = run(...argsFor('probe', smallFeed()), '--offline', '--dry-run', '--first');
  for (const [, name] of stderr.matchAll(/^ {2}--accept (\S+)$/gm)) accepting.push('--accept', name);
}

/** Whether there is a program that stands for a terminal (util-linux). */
const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

let first: string | undefined;
/** A first release, made once and copied for each test. */
function published(name: string) {
  if (!first) {
    const { code, stderr } = release('first', smallFeed(), '--first');
    assert.equal(code, 0, stderr);
    first = file('first');
  }
  cpSync(first, file(name), { recursive: true, preserveTimestamps: true });
  return file(name);
}

/** Everything in a folder, byte by byte. */
const bytesIn = (folder: string) =>
  new Map(filesIn(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));
const leftovers = (name: string) =>
  ['release-unfinished', 'release-older', 'release-lock'].filter((end) => existsSync(file(`${name}.${end}`)));

describe('release', () => {
  it('does not take a missing feed for a first release: that has to be said', () => {
    const refused = release('begin', smallFeed());
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /no feed to hold this one against\. .*--first/);
    mkdirSync(file('begin'));
    const done = release('begin', smallFeed(), '--first');
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /^The first release: \d+ figures from \d+ sources?\.$/m);
    assert.match(done.stdout, /begin: published: (\d+) addresses, \1 of them new\.\n$/);
    assert.match(textOf(file('begin'), 'index.html'), /<h1>/);
    assert.deepEqual(leftovers('begin'), []);
    assert.ok(!existsSync(file('begin.last')), 'nothing was there before');
    const again = release('begin', smallFeed(), '--first');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /--first: there is a feed already/);
  });

  it('says the difference in words, exchanges the whole folder and keeps the last one for a rollback', () => {
    const out = published('month');
    writeFileSync(path.join(out, 'CNAME'), 'example.org');
    const before = bytesIn(out);
    const done = release('month', withNote('Counted again.'));
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /figures? changed:[^]*note\.en: nothing → Counted again\./);
    assert.match(done.stderr, /1 file that no build has made: left as found: CNAME\./);
    assert.match(
      done.stdout,
      /month: published: \d+ addresses, 0 of them new\.\n.*\n {2}mine-action-publish rollback --out/,
    );
    assert.match(textOf(out, 'f/ap-mines-found/index.html'), /Counted again\./);
    assert.equal(textOf(out, 'CNAME'), 'example.org', 'what others put there goes along');
    assert.deepEqual(bytesIn(`${out}.last`), before);
    assert.deepEqual(leftovers('month'), []);

    const after = bytesIn(out);
    const back = run('rollback', '--out', out);
    assert.equal(back.code, 0, back.stderr);
    assert.match(back.stderr, /shows the feed of \S+ again\..*another rollback brings that back/);
    assert.deepEqual(bytesIn(out), before);
    assert.equal(run('rollback', '--out', out).code, 0);
    assert.deepEqual(bytesIn(out), after);
  });

  it('has nothing to go back to where nothing is kept, and says so', () => {
    published('only');
    const { code, stderr } = run('rollback', '--out', file('only'));
    assert.equal(code, 2);
    assert.match(stderr, /no release before this one is kept \(only\.last\)/);
    assert.ok(isThere(file('only'), 'index.html'));
    assert.deepEqual(leftovers('only'), []);
  });

  it('changes nothing in a trial, and says what would change', () => {
    const out = published('trial');
    const before = bytesIn(out);
    const done = release('trial', withNote('Counted again.'), '--dry-run');
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stdout, /Counted again\./);
    assert.match(
      done.stdout,
      /trial: \d+ addresses, 0 of them new\. This was a trial: nothing was published\.\n$/,
    );
    assert.deepEqual(bytesIn(out), before);
    assert.ok(!existsSync(`${out}.last`));
    assert.deepEqual(leftovers('trial'), []);
  });

  it('publishes nothing where nobody can be asked and nobody has said yes', () => {
    published('asked');
    const { code, stderr } = run(...argsFor('asked', withNote('New.')), '--offline', ...accepting);
    assert.equal(code, 2);
    assert.match(stderr, /Nobody can be asked here.*--yes.*--dry-run/);
  });

  it('asks on a terminal, and publishes on "yes" alone', { skip: !hasTerminal }, async () => {
    const out = published('terminal');
    for (const [answer, code] of [
      ['y', 1],
      ['yes', 0],
    ] as const) {
      const command = [
        process.execPath,
        CLI,
        ...argsFor('terminal', withNote('Asked.')),
        '--offline',
        ...accepting,
      ];
      const child = spawn('script', ['-qec', command.map((each) => `'${each}'`).join(' '), '/dev/null']);
      let said = '';
      child.stdout.on('data', (text) => {
        if (!said.includes('Type yes') && String(text).includes('Type yes')) child.stdin.write(`${answer}\r`);
        said += String(text);
      });
      assert.deepEqual(await once(child, 'exit'), [code, null], said);
      assert.match(said, /Asked\.[^]*Publish this at https:\/\/example\.org\/figures\/\? Type yes/);
      const html = textOf(out, 'f/ap-mines-found/index.html');
      assert.equal(html.includes('Asked.'), code === 0);
    }
  });

  it('is stopped by a warning until that one is named, and by no other name', () => {
    const out = published('warned');
    const before = bytesIn(out);
    const wrong = smallFeed((part) => ({
      ...part,
      figures: part.figures.map((claim) =>
        claim.id === 'aze-cleared-2025-04' ? { ...claim, value: 190001 } : claim,
      ),
    }));
    const name = 'changed-in-silence:aze-cleared-2025-04';
    const stopped = release('warned', wrong);
    assert.equal(stopped.code, 1);
    assert.match(
      stopped.stderr,
      /more than 190,001 hectares, and was published as more than 190,000 hectares/,
    );
    assert.match(stopped.stderr, new RegExp(`^ {2}--accept ${name}$[^]*Nothing was published\\.\\n$`, 'm'));
    assert.deepEqual(bytesIn(out), before);
    const names = [...stopped.stderr.matchAll(/^ {2}--accept (\S+)$/gm)].map(([, each]) => each);
    const others = names.filter((each) => each !== name).flatMap((each) => ['--accept', each]);
    const still = release('warned', wrong, ...others, '--accept', 'changed-in-silence:aze-cleared');
    assert.equal(still.code, 1);
    assert.match(still.stderr, /--accept changed-in-silence:aze-cleared: there is no such warning/);
    const blanket = release('warned', wrong, '--accept', 'changed-in-silence');
    assert.equal(blanket.code, 2);
    const done = release('warned', wrong, ...others, '--accept', name);
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, new RegExp(`^Accepted: ${name}: is more than 190,001`, 'm'));
  });

  it('lets no address go in silence; a figure that is withdrawn keeps its own', () => {
    const out = published('deleted');
    const before = bytesIn(out);
    const fewer = without('ap-mines-found');
    const unmarked = release('deleted', fewer);
    assert.equal(unmarked.code, 1);
    const deleted = [...unmarked.stderr.matchAll(/--accept (deleted-figure:\S+)$/gm)].flatMap(([, name]) => [
      '--accept',
      name,
    ]);
    assert.ok(deleted.length > 0);
    const stopped = release('deleted', fewer, ...deleted);
    assert.equal(stopped.code, 1);
    const said = `error: 11 addresses that are published would not answer any more  [vanished-address]
  ${SITE_URL}ordnance/
  ${SITE_URL}f/ap-mines-found/
  ${SITE_URL}figures/ordnance/
  and 8 more
`;
    assert.ok(stopped.stderr.includes(said), stopped.stderr);
    assert.match(stopped.stderr, /mark them "withdrawn"/);
    // Those of its days need not be named.
    const heads = [...stopped.stderr.matchAll(/^ {4}--gone (\S+)$/gm)].map(([, each]) => each);
    assert.ok(heads.includes('f/ap-mines-found/') && heads.length < 6, heads.join());
    assert.deepEqual(bytesIn(out), before);
    assert.deepEqual(leftovers('deleted'), []);

    const names = heads.flatMap((each) => ['--gone', `${SITE_URL}${each}`]);
    const partly = release('deleted', fewer, ...deleted, ...names.slice(2));
    assert.equal(partly.code, 1, 'each has to be named');
    const gone = release('deleted', fewer, ...deleted, ...names);
    assert.equal(gone.code, 0, gone.stderr);
    for (const place of ['', '2025-04-04/', '2025-11-10/']) {
      const html = textOf(out, `f/ap-mines-found/${place}index.html`);
      assert.match(html, /<h1>This figure is no longer on this site<\/h1>/);
      assert.match(html, /datetime="2026-11-23">23 November 2026</);
      assert.match(html, /<meta name="robots" content="noindex">/);
    }
    assert.doesNotMatch(textOf(out, 'sitemap.xml'), /ap-mines-found/);
    assert.equal(readJson(path.join(out, 'gone.json')).length, 11);
    // It stays so, without being said again.
    assert.equal(release('deleted', fewer).code, 0);
    assert.ok(isThere(out, 'f/ap-mines-found/2025-04-04/index.html'));
    // A figure that comes back has its address again.
    assert.equal(release('deleted', smallFeed()).code, 0);
    assert.ok(!textOf(out, 'f/ap-mines-found/index.html').includes('no longer on this site'));
    assert.ok(!isThere(out, 'gone.json'));

    const withdrawn = smallFeed((part) => ({
      ...part,
      figures: part.figures.map((claim) =>
        claim.indicator === 'ap-mines-found'
          ? { ...claim, withdrawn: { date: '2026-06-01', reason: 'Counted twice.' } }
          : claim,
      ),
    }));
    const kept = release('deleted', withdrawn);
    assert.equal(kept.code, 0, kept.stderr);
    assert.match(textOf(out, 'f/ap-mines-found/index.html'), /This figure has been withdrawn/);
  });

  it('refuses to take away what is still there, or never was', () => {
    published('not-gone');
    for (const [address, says] of [
      ['f/area-cleared/', /there is still a page at this address/],
      ['f/dogs-lost/', /no such address is published/],
      ['../other/', /write an address of the site/],
    ] as const) {
      const { code, stderr } = release('not-gone', smallFeed(), '--gone', address);
      assert.equal(code, 2, stderr);
      assert.match(stderr, says);
    }
    assert.deepEqual(leftovers('not-gone'), []);
  });

  it('takes over neither a folder of somebody else nor one that lies where the last one is kept', () => {
    const out = file('theirs');
    mkdirSync(out);
    writeFileSync(path.join(out, 'index.php'), 'theirs');
    const site = release('theirs', smallFeed(), '--first');
    assert.equal(site.code, 2);
    assert.match(site.stderr, /theirs: holds files that no build has made: index\.php\. .*public\/figures\//);
    published('beside');
    mkdirSync(`${file('beside')}.last`);
    writeFileSync(path.join(`${file('beside')}.last`, 'photo.jpg'), 'theirs');
    const last = release('beside', smallFeed());
    assert.equal(last.code, 2);
    assert.match(last.stderr, /beside\.last: holds files that no build has made: photo\.jpg/);
    assert.ok(isThere(`${file('beside')}.last`, 'photo.jpg'));
  });

  it('exchanges what a link leads to, and keeps the link', () => {
    published('real');
    symlinkSync(file('real'), file('linked'));
    const done = release('linked', withNote('Linked.'));
    assert.equal(done.code, 0, done.stderr);
    assert.match(textOf(file('real'), 'f/ap-mines-found/index.html'), /Linked\./);
    assert.ok(isThere(file('real.last'), 'index.html'));
  });

  it('runs once at a time; a lock whose process is gone is said and taken over', () => {
    const out = published('locked');
    const lock = (pid: number) =>
      file('locked.release-lock', {
        kind: 'release',
        pid,
        host: readHost(),
        started: new Date(Date.now() - 1000).toISOString(),
      });
    lock(process.pid);
    const refused = release('locked', withNote('Locked.'));
    assert.equal(refused.code, 2);
    assert.match(
      refused.stderr,
      new RegExp(`another release has been running since .* \\(process ${process.pid}\\)`),
    );
    assert.ok(existsSync(file('locked.release-lock')), 'it is not ours to take away');
    assert.equal(run('rollback', '--out', out).code, 2);
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    lock(pid);
    mkdirSync(file('locked.release-unfinished'));
    const done = release('locked', withNote('Locked.'));
    assert.equal(done.code, 0, done.stderr);
    assert.match(
      done.stderr,
      new RegExp(`The release that was begun at .* \\(process ${pid}\\) was broken off`),
    );
    assert.match(textOf(out, 'f/ap-mines-found/index.html'), /Locked\./);
    assert.deepEqual(leftovers('locked'), []);
  });
});

const readHost = () =>
  spawnSync(process.execPath, ['-p', 'os.hostname()'], { encoding: 'utf8' }).stdout.trim();

/** Starts a release that has everything to draw, and waits until it is at it. */
async function begin(name: string) {
  const changed = smallFeed((part) => ({ ...part, title: 'Another title' }));
  const child = spawn(
    process.execPath,
    [CLI, ...argsFor(name, changed), '--pictures', 'all', '--offline', '--yes', ...accepting],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let stderr = '';
  child.stderr.on('data', (text) => (stderr += String(text)));
  const note = path.join(file(`${name}.release-unfinished`), '.mine-action-unfinished.json');
  while (child.exitCode === null && !existsSync(note))
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(child.exitCode, null, stderr);
  return { child, said: () => stderr };
}

describe('a release that does not come to its end', () => {
  it('leaves the site as it was when it is killed; the next one takes away what it left', async () => {
    const out = published('killed');
    const before = bytesIn(out);
    const { child } = await begin('killed');
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.deepEqual(bytesIn(out), before);
    assert.deepEqual(leftovers('killed'), ['release-unfinished', 'release-lock']);
    const done = release('killed', withNote('After.'));
    assert.equal(done.code, 0, done.stderr);
    assert.match(done.stderr, /was broken off: what it left is taken away/);
    assert.deepEqual(bytesIn(`${out}.last`), before);
    assert.deepEqual(leftovers('killed'), []);
  });

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    it(`leaves the site as it was on ${signal}, and nothing beside it`, async () => {
      const name = signal.toLowerCase();
      const out = published(name);
      const before = bytesIn(out);
      const { child, said } = await begin(name);
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [code, null]);
      assert.match(said(), /Broken off\. .*: is as it was\./);
      assert.deepEqual(bytesIn(out), before);
      assert.ok(!existsSync(file(`${name}.release-lock`)));
    });

  it('says that a disk is full in one sentence, and leaves the site as it was', () => {
    const out = published('full');
    const before = bytesIn(out);
    // A limit for the size of files stands for the disk: in blocks of 512 or 1024 bytes.
    const done = spawnSync(
      'sh',
      ['-c', 'ulimit -f 64; exec "$@"', 'sh', process.execPath, CLI]
        .concat(argsFor('full', withNote('Full.')))
        .concat('--offline', '--yes', ...accepting),
      { encoding: 'utf8' },
    );
    assert.equal(done.status, 2, done.stderr);
    assert.match(
      done.stderr,
      /full: cannot be written: a file would be larger .*\. The site is as it was\.\n$/,
    );
    assert.doesNotMatch(done.stderr, /\n\s+at /);
    assert.deepEqual(bytesIn(out), before);
    assert.deepEqual(leftovers('full'), []);
  });

  it('says where nothing may be written in one sentence', () => {
    const place = file('a-file', 'no folder');
    const { code, stderr } = run(
      ...['release', file('below.json', smallFeed()), '--out', path.join(place, 'public'), '--url', SITE_URL],
      ...['--first', '--offline', '--yes', '--languages', 'en', '--pictures', 'none', '--today', TODAY],
      ...accepting,
    );
    assert.equal(code, 2);
    assert.match(stderr, /public: cannot be written: .* is a file and no folder/);
    assert.doesNotMatch(stderr, /\n\s+at /);
    assert.equal(readFileSync(place, 'utf8'), 'no folder');
  });

  it('puts the old site back where the new one cannot take its place', async () => {
    const { publish, putBack } = await load('release/exchange.js');
    const folder = file('swap/site/index.html', 'old').replace(/.index\.html$/, '');
    file('swap/site.last/index.html', 'older');
    const places = { folder, last: `${folder}.last`, older: `${folder}.release-older` };
    // No folder can be moved into itself.
    assert.throws(() => publish({ ...places, unfinished: file('swap') }), /EINVAL/);
    assert.equal(textOf(folder, 'index.html'), 'old');
    assert.equal(textOf(places.last, 'index.html'), 'older');

    // Killed between any two of its steps.
    const unfinished = `${folder}.release-unfinished`;
    const steps = [
      [places.last, places.older],
      [folder, places.last],
    ];
    for (let taken = 1; taken <= steps.length; taken += 1) {
      mkdirSync(unfinished);
      for (const [from, to] of steps.slice(0, taken)) cpSync(from, to, { recursive: true });
      for (const [from] of steps.slice(0, taken))
        if (from === folder || taken === 1) rmSync(from, { recursive: true });
      putBack({ ...places, unfinished }, 'release');
      assert.equal(textOf(folder, 'index.html'), 'old', `after ${taken}`);
      assert.equal(textOf(places.last, 'index.html'), 'older', `after ${taken}`);
      assert.ok(!existsSync(unfinished) && !existsSync(places.older));
    }
    // A rollback that was killed is undone.
    for (const taken of [1, 2]) {
      cpSync(places.last, unfinished, { recursive: true });
      rmSync(places.last, { recursive: true });
      if (taken === 2) {
        cpSync(folder, places.last, { recursive: true });
        rmSync(folder, { recursive: true });
      }
      putBack({ ...places, unfinished }, 'rollback');
      assert.equal(textOf(folder, 'index.html'), 'old');
      assert.equal(textOf(places.last, 'index.html'), 'older');
    }
  });
});
