/**
 * `check-sources`: what it says of quotes and evidence, without a network and against hosts that do what hosts do.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { FEED, file, load, readJson, run, runBeside } from './built.ts';
import {
  AROUND,
  evidenceOf,
  feedOf,
  host,
  pageWith,
  plainHash,
  QUOTE,
  SENTENCE,
  type Sourced,
  stillClock,
  windows1251,
  written,
} from './evidence-cases.ts';

import { buildSite, textOf } from './site-built.ts';

const { checkOnline } = await load('evidence/online/check-online.js');
const { Visitor } = await load('evidence/online/visitor.js');
const { isPublic } = await load('evidence/online/public-address.js');
const { normalise, hashOf } = await load('evidence/normalise.js');
const { standsIn, folded } = await load('evidence/occurs-in.js');
const { wordsOfPage } = await load('evidence/page-words.js');
const { excerptFrom } = await load('evidence/online/excerpt-from.js');
const { fileOf } = await load('evidence/evidence-file.js');

const TODAY = ['--today', '2026-11-30'];

describe('the built-in feed', () => {
  it('quotes nothing that does not stand in its evidence, and nothing has touched that since', () => {
    const { code, stdout } = run('check-sources', FEED, '--format', 'json');
    const { errors, findings, quotes } = JSON.parse(stdout);
    assert.equal(code, 0, stdout);
    assert.equal(errors, 0);
    // What could not be found again has no evidence, and says so.
    assert.deepEqual([...new Set(findings.map(({ check }) => check))], ['no-evidence']);
    assert.ok(!findings.some(({ field }) => field.includes('emb-2025-04-04')));
    assert.ok(quotes.found >= 9);
  });

  it('is found out where one word of a quote is another', () => {
    const whole = readJson(FEED);
    const figure = whole.figures.find(({ id }) => id === 'aze-cleared-2025-04');
    figure.quote.text = figure.quote.text.replace('more than', 'over');
    const place = file('spoilt/feed.json', whole);
    const { code, stdout } = run(
      'check-sources',
      place,
      '--evidence',
      path.join(path.dirname(FEED), 'evidence'),
    );
    assert.equal(code, 1);
    assert.match(
      stdout,
      /error: figure "aze-cleared-2025-04", quote\.text {2}\[quote-not-in-evidence\]\n {2}".*over 190 thousand.*" does not stand in evidence\/emb-2025-04-04\.json\n {2}→ Copy/,
    );
  });
});

describe('check-sources without a network', () => {
  /** The findings about one source with this evidence. */
  const checked = (folder: string, evidence: Record<string, object | string>, more: Sourced = {}) => {
    const place = written(folder, feedOf({ a: { url: 'https://example.org/a', ...more } }), evidence);
    const { code, stdout, stderr } = run('check-sources', place, '--format', 'json', ...TODAY);
    assert.equal(stderr, '');
    const { findings } = JSON.parse(stdout);
    return { code, findings, checks: findings.map(({ check }) => check) };
  };

  it('is content where every quote stands in its excerpt', () => {
    const place = written('good', feedOf({ a: { url: 'https://example.org/a' } }), {
      'a.json': evidenceOf('a'),
    });
    const { code, stdout } = run('check-sources', place, ...TODAY);
    assert.equal(code, 0);
    assert.match(
      stdout,
      /1 figure from 1 source: no errors, no warnings\.\nQuotes that stand in the evidence: 1 of 1\.\n$/,
    );
  });

  const CASES: [what: string, more: object, sourced: Sourced, code: number, check: string, says: RegExp][] = [
    ['a quote that is not in its excerpt', {}, { quote: 'over 190 thousand hectares' }, 1, 'quote-not-in-evidence', /"over 190/],
    ['half a word', {}, { quote: 'than 190 thousand hectare' }, 1, 'quote-not-in-evidence', /hectare"/],
    ['an excerpt that was changed since', { excerpt: `${SENTENCE} Really.` }, {}, 1, 'evidence-hash', /is not the hash of the excerpt, which is [0-9a-f]{64}/],
    ['a day that does not exist', { readOn: '2026-11-31' }, {}, 1, 'evidence-format', /is "2026-11-31"; permitted: the day on which it was read/],
    ['a day still to come', { readOn: '2026-12-01' }, {}, 1, 'evidence-date', /today is 2026-11-30/],
    ['a day before it was published', { readOn: '2025-04-03' }, {}, 1, 'evidence-date', /was published 2025-04-04/],
    ['no excerpt', { excerpt: undefined }, {}, 1, 'evidence-format', /is missing; permitted: the passages that are quoted/],
    ['an empty excerpt', { excerpt: ' \u200b\n' }, {}, 1, 'evidence-format', /the passages that are quoted/],
    ['a field that it has not', { retrieved: 'x' }, {}, 1, 'evidence-format', /permitted: nothing: the fields are source, url/],
    ['an address that is none', { archivedUrl: 'web.archive.org/x' }, {}, 1, 'evidence-format', /permitted: an address such as/],
    ['an address that runs something', { url: ['javascript', 'alert(1)'].join(':') }, {}, 1, 'evidence-format', /permitted: an address such as/],
    ['another address than the feed', { url: 'https://example.org/b' }, {}, 0, 'evidence-address', /the feed leads readers of "a" to https:\/\/example\.org\/a/],
    ['another language than the source', { language: 'az' }, {}, 0, 'evidence-language', /the feed says that "a" is in en/],
  ]; // prettier-ignore
  for (const [index, [what, more, sourced, code, check, says]] of CASES.entries())
    it(`names place, value and remedy of ${what}`, () => {
      const { findings, ...done } = checked(`case-${index}`, { 'a.json': evidenceOf('a', more) }, sourced);
      assert.equal(done.code, code, JSON.stringify(findings));
      const found = findings.find((finding) => finding.check === check);
      assert.ok(found, done.checks.join());
      assert.match(found.says, says);
      assert.ok(found.remedy && found.field);
    });

  it('says what has no evidence, in one line where nothing has', () => {
    const two = feedOf({ a: {}, b: {} });
    const none = run('check-sources', written('none', two, {}), ...TODAY);
    assert.equal(none.code, 0);
    assert.match(
      none.stdout,
      /warning: .*evidence {2}\[no-evidence\]\n {2}there is no such folder.*2 quotes/,
    );
    assert.match(none.stdout, /no errors, 1 warning\.\nQuotes that stand in the evidence: 0 of 2\./);
    const one = run(
      'check-sources',
      written('one', two, { 'a.json': evidenceOf('a') }),
      '--strict',
      ...TODAY,
    );
    assert.equal(one.code, 1);
    assert.match(
      one.stdout,
      /evidence\/b\.json {2}\[no-evidence\]\n {2}there is no such file; "b" is quoted by 1 figure/,
    );
  });

  it('knows a file by its source: one for each, under its name', () => {
    const { code, findings } = checked('names', {
      'a.json': evidenceOf('a'),
      'a (copy).json': evidenceOf('a'),
      'z.json': evidenceOf('z'),
    });
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ check, field }) => [check, field]),
      [
        ['evidence-name', 'evidence/a (copy).json, source'],
        ['evidence-unknown', 'evidence/z.json, source'],
      ],
    );
    for (const key of ['a/../../b', '..', 'CON:1', 'Ağdam 2025', '%2e'])
      assert.equal(path.basename(path.join('x', fileOf(key))), fileOf(key), key);
  });

  it('ends with 2 where a file is not JSON, and where nothing is to be written', () => {
    const place = written('broken', feedOf({ a: {} }), { 'a.json': '{' });
    assert.match(run('check-sources', place).stderr, /evidence\/a\.json: this is not JSON/);
    const { code, stderr } = run('check-sources', FEED, '--write');
    assert.equal(code, 2);
    assert.match(stderr, /--online --write/);
  });
});

describe('the hash of an excerpt', () => {
  it('is that of its normalised text', async () => {
    assert.equal(normalise(' a\u00a0\r\n b\u00ad\u200b\u200fc  "d" – e\u202f½\ufeff'), 'a bc "d" – e 1⁄2');
    assert.equal(await hashOf(`\ufeff${SENTENCE.replaceAll(' ', '\u00a0')}\r\n`), plainHash(SENTENCE));
    assert.notEqual(await hashOf(SENTENCE.replace('190', '191')), await hashOf(SENTENCE));
  });
});

describe('a quote in a text', () => {
  for (const [quote, text, isThere] of [
    ['more than 190 thousand', 'and more than\n190 thousand hectares', true],
    ['“more than” — 190', 'said: "more than" - 190', true],
    ['190 … discovered', `190 hectares; 36 were discovered`, true],
    ['discovered … 190', `190 hectares; 36 were discovered`, false],
    // On a long page any number comes before any other.
    ['190 … discovered', `190 ${'other news '.repeat(400)} discovered`, false],
    ['190 … discovered', `190 ${'other news '.repeat(400)} 190 were discovered`, true],
    // Words that nothing parts.
    ['清除了3700件', '今年共清除了3700件未爆弹药', true],
    ['កម្ទេចមីន 100', 'បានកម្ទេចមីន 100 គ្រាប់', true],
    ['190', '1905 hectares', false],
  ] as const)
    it(`${isThere ? 'stands' : 'does not stand'}: ${quote} in ${text.slice(0, 40)}`, () => {
      assert.equal(standsIn(folded(text), quote), isThere);
    });

  it('is looked for in what a reader sees of a page', () => {
    const page = `<p>More than&nbsp;190 <b>thou</b><wbr>sand&shy; hectares<br>were <a href="x">cleared</a>.</p><script>var more = "than";</script><style>p{}</style><div>A<div>B</div>C</div><!-- no --><textarea>x</textarea>&#x41f;&laquo;`;
    assert.equal(
      wordsOfPage(page)
        .replace(/[\u00a0]/g, ' ')
        .replace(/\u00ad/g, ''),
      'More than 190 thousand hectares\nwere cleared.\nA\nB\nC\nП«',
    );
    assert.equal(wordsOfPage(`${'<font>'.repeat(5000)}deep`), 'deep');
    // A million nested elements would take a parser minutes.
    assert.throws(() => wordsOfPage(`${'<div>'.repeat(1_000_000)}deep`), /10000 deep/);
  });

  it('is kept with its sentences and no more', () => {
    const text = `Home\n${AROUND}\n${SENTENCE} It was a long day. ${AROUND}${AROUND}\nMore news`;
    assert.equal(excerptFrom(text, [QUOTE]), SENTENCE);
    assert.equal(excerptFrom(text, [QUOTE, 'More news']), `${SENTENCE}\nMore news`);
    assert.equal(excerptFrom(text, [QUOTE, 'nowhere']), undefined);
  });
});

/** Reads the sources of hosts again, with a clock that stands still. */
async function readAgain(
  sources: Record<string, Sourced>,
  evidence: Record<string, object> = {},
  options: object = {},
) {
  const clock = stillClock();
  const visitor = new Visitor({ allowLocal: true, clock, ...options });
  try {
    const outcomes = await checkOnline(feedOf(sources), new Map(Object.entries(evidence)), visitor);
    return {
      outcomes,
      waits: clock.waits,
      of: (key: string) => outcomes.find(({ source }) => source === key),
    };
  } finally {
    await visitor.close();
  }
}

describe('check-sources --online', () => {
  it('tells apart what stands, what changed, what vanished and what is gone', async () => {
    const { origin, asked } = await host({
      '/same': pageWith(SENTENCE),
      '/changed': pageWith(SENTENCE.replace('The presentation noted', 'It was said')),
      '/vanished': pageWith(SENTENCE.replace('more than 190', 'about 180')),
      '/gone': (_, response) => response.writeHead(410).end(),
      '/turned-away': (_, response) => response.writeHead(403).end('no bots'),
      '/busy': (_, response) => response.writeHead(503).end(),
      '/report.pdf': (_, response) =>
        response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF-1.7'),
      '/app': '<!doctype html><div id="root"></div><script src="app.js"></script>',
      '/new': pageWith(SENTENCE),
      '/plain': (_, response) =>
        response.writeHead(200, { 'Content-Type': 'text/plain' }).end(`<b>\n${SENTENCE}`),
    });
    const names = [
      'same',
      'changed',
      'vanished',
      'gone',
      'missing',
      'turned-away',
      'busy',
      'report.pdf',
      'app',
      'new',
      'plain',
    ];
    const sources = Object.fromEntries(names.map((name) => [name, { url: `${origin}/${name}` }]));
    const evidence = Object.fromEntries(
      names.filter((name) => name !== 'new').map((name) => [name, evidenceOf(name)]),
    );
    const { outcomes, of } = await readAgain({ ...sources, nowhere: {} }, evidence);
    assert.deepEqual(
      outcomes.map(({ source, result, status }) => [source, result, ...(status ? [status] : [])]),
      [
        ['same', 'ok'],
        ['changed', 'text-changed'],
        ['vanished', 'quote-vanished'],
        ['gone', 'address-dead', 410],
        ['missing', 'address-dead', 404],
        // Many hosts answer programs so and show the page to people: nobody is told that it is dead.
        ['turned-away', 'not-reached', 403],
        ['busy', 'not-reached', 503],
        ['report.pdf', 'not-readable'],
        ['app', 'not-readable'],
        ['new', 'no-evidence'],
        ['plain', 'ok'],
        ['nowhere', 'no-address'],
      ],
    );
    const [vanished] = of('vanished').findings;
    assert.equal(vanished.severity, 'error');
    assert.equal(vanished.figure, 'of-vanished-2');
    assert.ok(vanished.says.includes(QUOTE) && vanished.says.includes(`${origin}/vanished`));
    const [changed] = of('changed').findings;
    assert.equal(changed.severity, 'warning');
    assert.ok(changed.says.includes(SENTENCE));
    assert.match(of('turned-away').findings[0].remedy, /turn programs away/);
    assert.equal(of('new').excerpt, SENTENCE);
    // Once for each, and robots.txt once for the host; each says who asks.
    assert.deepEqual(
      asked.map((one) => one.path),
      ['/robots.txt', ...names.map((name) => `/${name}`)],
    );
    for (const { agent } of asked) assert.match(agent, /^mine-action-publish\/\d/);
  });

  it('asks one host no more than once a second, and as seldom as it wishes', async () => {
    const quick = await host({ '/a': pageWith(SENTENCE), '/b': pageWith(SENTENCE) });
    const urls = { a: { url: `${quick.origin}/a` }, b: { url: `${quick.origin}/b` } };
    assert.deepEqual((await readAgain(urls)).waits, [1000, 1000]);
    const slow = await host({ '/robots.txt': 'User-agent: *\nCrawl-delay: 7', '/a': pageWith(SENTENCE) });
    assert.deepEqual((await readAgain({ a: { url: `${slow.origin}/a` } })).waits, [7000]);
    const never = await host({
      '/robots.txt': 'User-agent: *\nCrawl-delay: 86400',
      '/a': pageWith(SENTENCE),
    });
    assert.deepEqual((await readAgain({ a: { url: `${never.origin}/a` } })).waits, [30_000]);
  });

  it('reads nothing that robots.txt forbids, also behind a redirect', async () => {
    const closed = await host({
      '/robots.txt': 'User-agent: mine-action-publish\nDisallow: /private\n\nUser-agent: *\nAllow: /',
      '/private/a': pageWith(SENTENCE),
      '/open': pageWith(SENTENCE),
    });
    const open = await host({
      '/to-closed': (_, response) =>
        response.writeHead(302, { Location: `${closed.origin}/private/a` }).end(),
    });
    const { of } = await readAgain({
      closed: { url: `${closed.origin}/private/a` },
      open: { url: `${closed.origin}/open` },
      redirect: { url: `${open.origin}/to-closed` },
    });
    assert.equal(of('closed').result, 'robots');
    assert.equal(of('open').result, 'no-evidence');
    assert.equal(of('redirect').result, 'robots');
    assert.ok(!closed.asked.some((one) => one.path.startsWith('/private')));
    assert.match(of('closed').findings[0].says, /robots\.txt forbids/);
  });

  it('reads nothing for now where robots.txt cannot be had', async () => {
    const failing = await host({
      '/robots.txt': (_, response) => response.writeHead(500).end(),
      '/a': pageWith(SENTENCE),
    });
    const { of } = await readAgain({ a: { url: `${failing.origin}/a` } });
    assert.equal(of('a').result, 'not-reached');
    assert.deepEqual(
      failing.asked.map((one) => one.path),
      ['/robots.txt'],
    );
  });

  it('follows redirects, says where they lead, and is not led in circles', async () => {
    const far = await host({ '/landed': pageWith(SENTENCE), '/': pageWith('Welcome to our new site.') });
    const hop =
      (to: string, status = 301) =>
      (_, response) =>
        response.writeHead(status, { Location: to }).end();
    const { origin } = await host({
      '/robots.txt': hop('/rules.txt', 302),
      '/rules.txt': 'User-agent: *\nDisallow: /secret',
      '/moved': hop('/here'),
      '/here': pageWith(SENTENCE),
      '/far': hop(`${far.origin}/landed#part`),
      '/home': hop(`${far.origin}/`),
      '/circle': hop('/back'),
      '/back': hop('/circle'),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/long-${at}`, hop(`/long-${at + 1}`)])),
      '/file': hop('file:///etc/passwd'),
      '/login': hop('http://user:secret@127.0.0.1/'),
      '/secret': pageWith(SENTENCE),
    });
    const names = ['moved', 'far', 'home', 'circle', 'long-0', 'file', 'login', 'secret'];
    const { of } = await readAgain(
      Object.fromEntries(names.map((name) => [name, { url: `${origin}/${name}#:~:text=x` }])),
      Object.fromEntries(names.map((name) => [name, evidenceOf(name)])),
    );
    assert.deepEqual(
      names.map((name) => [name, of(name).result]),
      [
        ['moved', 'ok'],
        ['far', 'ok'],
        ['home', 'quote-vanished'],
        ['circle', 'not-reached'],
        ['long-0', 'not-reached'],
        ['file', 'not-reached'],
        ['login', 'not-reached'],
        // The file of robots.txt itself stood behind a redirect.
        ['secret', 'robots'],
      ],
    );
    assert.equal(of('moved').leadsTo, `${origin}/here`);
    assert.deepEqual(of('moved').findings, []);
    assert.equal(of('far').findings[0].check, 'address-moved');
    assert.match(of('circle').findings[0].says, /in a circle/);
    assert.match(of('long-0').findings[0].says, /more than 5 times/);
    assert.match(of('file').findings[0].says, /no plain web address/);
  });

  it('does not wait for ever and does not take in what no page has', async () => {
    const { origin } = await host({
      '/slow': (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).write('<p>'),
      '/silent': () => undefined,
      '/huge': pageWith(SENTENCE + AROUND.repeat(1000)),
      '/bomb': (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
          .end(gzipSync(pageWith(SENTENCE + AROUND.repeat(1000)))),
      '/packed': (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' })
          .end(gzipSync(pageWith(SENTENCE))),
    });
    const names = ['slow', 'silent', 'huge', 'bomb', 'packed'];
    const { of } = await readAgain(
      Object.fromEntries(names.map((name) => [name, { url: `${origin}/${name}` }])),
      {},
      { limitMs: 500, limitBytes: 100_000 },
    );
    for (const name of ['slow', 'silent']) assert.match(of(name).findings[0].says, /did not come in time/);
    for (const name of ['huge', 'bomb']) assert.match(of(name).findings[0].says, /larger than 0\.1 MB/);
    assert.equal(of('packed').result, 'no-evidence');
    const { port } = new URL((await host({})).origin);
    const nobody = await readAgain({ a: { url: `http://127.0.0.1:${Number(port) === 1 ? 2 : 1}/` } });
    assert.match(nobody.of('a').findings[0].says, /refuses connections|bad port/);
  });

  it('reads the charset of the header, of the page, or of neither', async () => {
    const russian = 'Всего очищено более 190 тысяч гектаров земли.';
    const around = ' Прочие новости дня.'.repeat(20);
    const page = (head: string) =>
      `<html><head>${head}</head><body><p>${russian}</p><p>${around}</p></body></html>`;
    const sent =
      (bytes: Uint8Array, type = 'text/html') =>
      (_, response) =>
        response.writeHead(200, { 'Content-Type': type }).end(bytes);
    const meta = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">';
    const { origin } = await host({
      '/header': sent(windows1251(page('')), 'text/html; charset=windows-1251'),
      '/meta': sent(windows1251(page(meta))),
      // A server of today in front of a page of 2005.
      '/header-lies': sent(windows1251(page(meta)), 'text/html; charset=utf-8'),
      '/header-old': sent(Buffer.from(page('<meta charset="utf-8">')), 'text/html; charset=windows-1251'),
      '/unnamed': sent(Buffer.from(page(''))),
      '/mark': sent(Buffer.from(`\ufeff${page('')}`, 'utf16le'), 'text/html'),
      '/unknown': sent(Buffer.from(page('')), 'text/html; charset=klingon'),
      '/one-bad-byte': sent(
        Buffer.concat([Buffer.from(page('')), Buffer.from([0xff])]),
        'text/html; charset=utf-8',
      ),
    });
    const names = [
      'header',
      'meta',
      'header-lies',
      'header-old',
      'unnamed',
      'mark',
      'unknown',
      'one-bad-byte',
    ];
    const { outcomes } = await readAgain(
      Object.fromEntries(
        names.map((name) => [
          name,
          { url: `${origin}/${name}`, quote: 'более 190 тысяч гектаров', language: 'ru' },
        ]),
      ),
    );
    for (const { source, result, excerpt } of outcomes)
      assert.deepEqual([source, result, excerpt], [source, 'no-evidence', russian]);
  });

  it('does not read what stands in the local network', async () => {
    const { origin, asked } = await host({ '/a': pageWith(SENTENCE) });
    const { port } = new URL(origin);
    const names = ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '[::ffff:127.0.0.1]', '169.254.169.254'];
    const { outcomes } = await readAgain(
      Object.fromEntries(names.map((name) => [name, { url: `http://${name}:${port}/a` }])),
      {},
      { allowLocal: false },
    );
    assert.equal(outcomes.length, names.length);
    for (const { source, result, findings } of outcomes) {
      assert.equal(result, 'not-reached', source);
      assert.match(findings[0].says, /local network/, source);
    }
    assert.deepEqual(asked, []);
    for (const address of ['8.8.8.8', '193.0.6.139', '2a00:1450:4001:81b::200e'])
      assert.ok(isPublic(address), address);
    for (const address of [
      '10.1.2.3',
      '172.31.0.1',
      '192.168.1.1',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      'fe80::1',
      'fd00::1',
      '::',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '::ffff:8.8.8.8',
      'example.org',
    ])
      assert.ok(!isPublic(address), address);
  });
});

describe('check-sources --online --write', () => {
  it('keeps what stands and leaves alone what has changed, and never touches the feed', async () => {
    const { origin } = await host({
      '/same': pageWith(SENTENCE),
      '/changed': pageWith(SENTENCE.replace('The presentation noted', 'It was said')),
      '/new': pageWith(SENTENCE),
    });
    const names = ['same', 'changed', 'new'];
    const content = feedOf(Object.fromEntries(names.map((name) => [name, { url: `${origin}/${name}` }])));
    const kept = (name: string, more = {}) => evidenceOf(name, { url: `${origin}/${name}`, ...more });
    const place = written('kept', content, { 'same.json': kept('same'), 'changed.json': kept('changed') });
    const before = readFileSync(place, 'utf8');
    const { code, stdout } = await runBeside(
      'check-sources',
      place,
      '--online',
      '--write',
      '--allow-local',
      ...TODAY,
    );
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /evidence: 3 of 3\.\nRead again: 1 unchanged, 1 found, of which nothing is kept, 1 changed around its quotes\.\n$/,
    );
    assert.match(stdout, /warning: sources\.changed\.url {2}\[text-changed\]/);
    const read = (name: string) => readJson(file(`kept/evidence/${name}.json`));
    assert.deepEqual(read('same'), kept('same', { readOn: '2026-11-30' }));
    assert.deepEqual(read('changed'), kept('changed'));
    assert.deepEqual(read('new'), kept('new', { readOn: '2026-11-30' }));
    assert.equal(readFileSync(place, 'utf8'), before);
  });

  it('seals an excerpt that somebody corrected, and leaves alone a file that it cannot read', async () => {
    const { origin } = await host({ '/a': pageWith(SENTENCE), '/b': pageWith(SENTENCE) });
    const content = feedOf({ a: { url: `${origin}/a` }, b: { url: `${origin}/b` } });
    const url = { url: `${origin}/a` };
    const begun = { ...evidenceOf('b', { url: `${origin}/b` }), readOn: 'soon' };
    const place = written('sealed', content, {
      'a.json': evidenceOf('a', { ...url, sha256: '0'.repeat(64) }),
      'b.json': begun,
    });
    const { code } = await runBeside(
      'check-sources',
      place,
      '--online',
      '--write',
      '--allow-local',
      ...TODAY,
    );
    assert.equal(code, 1);
    assert.deepEqual(
      readJson(file('sealed/evidence/a.json')),
      evidenceOf('a', { ...url, readOn: '2026-11-30' }),
    );
    assert.deepEqual(readJson(file('sealed/evidence/b.json')), begun);
  });

  it('begins a store where there is none, and tells a program what it found', async () => {
    const { origin } = await host({ '/a': pageWith(SENTENCE) });
    const place = written('begun', feedOf({ a: { url: `${origin}/a` }, b: { url: `${origin}/b` } }), {});
    assert.ok(!existsSync(file('begun/evidence')));
    const { code, stdout } = await runBeside(
      'check-sources',
      place,
      '--online',
      '--write',
      '--allow-local',
      '--format',
      'json',
      ...TODAY,
    );
    const { results, quotes } = JSON.parse(stdout);
    assert.equal(code, 1);
    assert.deepEqual(results, [
      { source: 'a', url: `${origin}/a`, result: 'no-evidence' },
      { source: 'b', url: `${origin}/b`, status: 404, result: 'address-dead' },
    ]);
    assert.deepEqual(quotes, { all: 2, found: 1 });
    assert.equal(run('check-sources', place, ...TODAY).code, 0);
  });
});

describe('a site', () => {
  /** Term and day on the page of a figure, in each language. */
  const SAID: Record<string, [term: string, day: string]> = {
    ar: ['تاريخ مطابقة الاقتباس مع المصدر', '30 نوفمبر 2026'],
    az: ['Sitat mənbə ilə tutuşdurulub', '30 noyabr 2026'],
    de: ['Zitat mit der Quelle abgeglichen', '30. November 2026'],
    en: ['Quote checked on', '30 November 2026'],
    es: ['Cita cotejada con la fuente', '30 de noviembre de 2026'],
    fa: ['تاریخ تطبیق نقل‌قول با منبع', '۳۰ نوامبر ۲۰۲۶'],
    fr: ['Citation vérifiée dans la source le', '30 novembre 2026'],
    he: ['מועד השוואת הציטוט למקור', '30 בנובמבר 2026'],
    ru: ['Цитата сверена с источником', '30 ноября 2026 года'],
    tr: ['Alıntının kaynakla karşılaştırıldığı tarih', '30 Kasım 2026'],
    uk: ['Цитату звірено з джерелом', '30 листопада 2026 року'],
    zh: ['引文核对日期', '2026年11月30日'],
  };
  const entryOf = ([term, day]: [string, string]) => `<dt>${term}</dt><dd><bdi>${day}</bdi></dd>`;

  it('says in every language when a quote was checked, and only of a quote that stands in its evidence', () => {
    const { sources, figures, ...head } = feedOf({ a: {}, b: { quote: `${QUOTE} of bombs` } });
    const content = {
      ...head,
      sources,
      figures: [figures[0], { ...figures[1], indicator: 'ap-mines-found', unit: 'item', verb: 'discovered' }],
    };
    const place = written('site', content, {
      'a.json': evidenceOf('a', { readOn: '2026-11-30', archivedUrl: 'https://archive.example.org/a' }),
      'b.json': evidenceOf('b', { readOn: '2026-11-30' }),
    });
    const { out, stderr } = buildSite('built', place, '--pictures', 'none');
    assert.match(stderr, /evidence: 1 error; those quotes are shown without the day.*check-sources/);
    for (const [code, said] of Object.entries(SAID)) {
      const page = (name: string) => textOf(out, `f/${name}/${code === 'en' ? '' : `${code}/`}index.html`);
      assert.ok(
        page('area-cleared').includes(entryOf(said)),
        `${code}: ${page('area-cleared').match(/<dl>.*<\/dl>/gs)}`,
      );
      assert.ok(!page('ap-mines-found').includes(said[0]), code);
    }
    const { sources: built, figures: shown } = readJson(path.join(out, 'feed.json'));
    assert.deepEqual(
      shown.map(({ quote }) => quote.checkedOn),
      ['2026-11-30', undefined],
    );
    assert.equal(built.a.archivedUrl, 'https://archive.example.org/a');
  });

  it('believes the evidence and not the feed, and of a source without evidence what the feed says', async () => {
    const { withEvidence } = await load('evidence/stamp.js');
    const said = { text: QUOTE, lang: 'en', checkedOn: '2026-01-01' };
    const { figures, ...head } = feedOf({ a: {}, b: {} });
    const content = { ...head, figures: figures.map((claim) => ({ ...claim, quote: said })) };
    const days = (evidence: object) =>
      withEvidence(content, new Map(Object.entries(evidence))).figures.map(({ quote }) => quote.checkedOn);
    assert.deepEqual(days({}), ['2026-01-01', '2026-01-01']);
    assert.deepEqual(days({ a: evidenceOf('a') }), ['2026-11-20', '2026-01-01']);
    assert.deepEqual(days({ a: evidenceOf('a', { excerpt: 'Other words.' }) }), [undefined, '2026-01-01']);
  });
});
