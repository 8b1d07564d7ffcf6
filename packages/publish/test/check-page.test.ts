/**
 * `check-page` as its users call it: a file or an address, the site found by itself or named, text or JSON, and the exit code.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { serveEmbedSite } from './embed-site.ts';
import { file, run, runBeside } from './built.ts';

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let host: Server;
let origin: string;
/** What the other server answers, by path. */
const answers = new Map<
  string,
  { body: string | Buffer; type?: string; policy?: string; status?: number; location?: string }
>();

before(async () => {
  site = await serveEmbedSite(['2025-04-04', '2025-11-10']);
  host = createServer(({ url = '/' }, response) => {
    const {
      body,
      type = 'text/html; charset=utf-8',
      policy,
      status = 200,
      location,
    } = answers.get(url) ?? { body: '', status: 404 };
    response.writeHead(status, {
      'Content-Type': type,
      ...(policy && { 'Content-Security-Policy': policy }),
      ...(location && { Location: location }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
after(() => {
  site?.close();
  host?.close();
});

const element = (more = '', indicator = 'ap-mines-found') =>
  `<div>\n<script async src="${site.url}v1/mine-action.js"></script>\n<mine-stat src="${site.url}" indicator="${indicator}"${more} lang="en"></mine-stat>\n</div>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Post</title><body>${body}</body></html>`;
const check = (...args: string[]) => runBeside('check-page', ...args, '--allow-local');

describe('check-page', () => {
  it('says of a page at an address that all is well', async () => {
    answers.set('/well/', { body: page(element()) });
    const { code, stdout, stderr } = await check(`${origin}/well/`);
    assert.equal(stderr, '');
    assert.match(
      stdout,
      new RegExp(
        `^${origin}/well/: figures of ${site.url}\n\nwell: .*mines found and neutralised since.*\n  <mine-stat indicator="ap-mines-found">\n  Readers see the figure drawn\\.\n\nFigures found: 1\\. In order: 1\\. To look at: 0\\. To mend: 0\\.\n$`,
      ),
    );
    assert.equal(code, 0);
  });

  it('says what is to be mended, why, and what to put in its place', async () => {
    answers.set('/mend/', { body: page(element().replace(/<script.*<\/script>/, '')) });
    const { code, stdout } = await check(`${origin}/mend/`);
    assert.match(stdout, /^mend: .*mines found and neutralised since/m);
    assert.match(
      stdout,
      /Readers see neither the figure nor its words\.\n {2}Our script is not on the page: it was not pasted, or the system took it out\.\n {2}→ To put in its place:\n {4}<div>\n {4}<script async src="[^"]+v1\/mine-action\.js"><\/script>\n {4}<mine-stat src=/,
    );
    assert.equal(code, 1);
  });

  it('follows the policy that comes with the page', async () => {
    answers.set('/policy/', { body: page(element()), policy: "default-src 'self'" });
    const { code, stdout } = await check(`${origin}/policy/`);
    assert.match(stdout, /The policy of the page keeps it out \(default-src 'self'\)\./);
    assert.equal(code, 1);
  });

  it('reads a file, with the folder of the site and without a network', () => {
    const saved = file('saved.html', page(element(' edition="2025-04-04"', 'area-cleared')));
    const { code, stdout, stderr } = run('check-page', saved, '--site', site.folder);
    assert.equal(stderr, '');
    assert.match(stdout, /^look: More than 190,000 hectares/m);
    assert.match(stdout, /Frozen as it was known on 2025-04-04\. The newest: .*hectares/);
    assert.equal(code, 0);
  });

  it('writes the same as JSON', () => {
    const saved = file('saved.html', page(element(' edition="2025-04-04"', 'area-cleared')));
    const { code, stdout } = run('check-page', saved, '--site', site.folder, '--json');
    const { level, sites } = JSON.parse(stdout);
    assert.deepEqual([level, sites.length, code], ['look', 1, 0]);
    const [{ way, shown, reasons, snippet }] = sites[0].figures;
    assert.deepEqual(
      [way, shown, reasons[0].code, reasons[0].edition],
      ['element', 'figure', 'older', '2025-04-04'],
    );
    assert.match(snippet.text, /edition="2026-01-31"|edition="20\d\d-\d\d(-\d\d)?"/);
  });

  it('says that there is no figure, also where other addresses look like those of figures', async () => {
    answers.set('/none/', { body: page(`<p><a href="${origin}/f/area-cleared/">Other</a> and nothing</p>`) });
    const { code, stdout } = await check(`${origin}/none/`);
    assert.match(stdout, /There is no figure of this site in this HTML/);
    assert.equal(code, 1);
  });

  it('reads pages of old encodings', async () => {
    const body = Buffer.from(
      page(`<p>Über uns</p>${element()}`).replace('<title>', '<meta charset="windows-1252"><title>'),
      'latin1',
    );
    answers.set('/old/', { body, type: 'text/html' });
    assert.equal((await check(`${origin}/old/`)).code, 0);
  });

  const refused: [string, () => void, RegExp][] = [
    [
      '/gone/',
      () => undefined,
      /answers with status 404\. Open it in a browser, save its HTML, and check the file\.\n$/,
    ],
    [
      '/pdf/',
      () => answers.set('/pdf/', { body: '%PDF', type: 'application/pdf' }),
      /it is application\/pdf, and no page/,
    ],
    ['/large/', () => answers.set('/large/', { body: 'x'.repeat(5_000_001) }), /larger than 5 MB/],
    [
      '/circle/',
      () => answers.set('/circle/', { body: '', status: 302, location: '/circle/' }),
      /redirects in a circle/,
    ],
  ];
  for (const [place, prepare, says] of refused)
    it(`ends with code 2 where a page cannot be read: ${place}`, async () => {
      prepare();
      const { code, stdout, stderr } = await check(origin + place);
      assert.match(stderr, says);
      assert.deepEqual([stdout, code], ['', 2]);
    });

  it('ends with code 2 for a file that is not there, is too deep, or a site that is none', () => {
    assert.match(
      run('check-page', 'missing.html').stderr,
      /^missing\.html: cannot be read: there is no such file\.\n$/,
    );
    const deep = file('deep.html', page(`${'<b>'.repeat(20_000)}${element()}`));
    assert.match(run('check-page', deep, '--site', site.folder).stderr, /stand more than 10000 deep/);
    const saved = file('saved.html', page(element()));
    const { code, stderr } = run('check-page', saved, '--site', file('saved-nothing'));
    assert.match(stderr, /is no site of figures: it has no embed\/plan\.json/);
    assert.equal(code, 2);
  });

  it('reads no address of its own network unless it is told so', async () => {
    const { code, stderr } = await runBeside('check-page', `${origin}/well/`);
    assert.match(stderr, /stands in a local network, which is not read/);
    assert.equal(code, 2);
    // Nor one that a page names.
    const saved = file('local.html', page(element()));
    const other = await runBeside('check-page', saved);
    assert.match(other.stderr, /what the site of its figures says of them cannot be read: .*local network/);
    assert.equal(other.code, 2);
  });

  it('hands no letters of a page to the terminal that could steer it', () => {
    const saved = file(
      'steering.html',
      page(
        element().replace('indicator="ap-mines-found"', 'indicator="ap-mines-found" edition="\u001b[2J1999"'),
      ),
    );
    const { stdout } = run('check-page', saved, '--site', site.folder);
    assert.match(stdout, /Nothing of this figure was known then/);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('teaches itself', () => {
    const { stdout, code } = run('check-page', '--help');
    assert.match(stdout, /mine-action-publish check-page saved-page\.html --site public\//);
    assert.equal(code, 0);
    assert.match(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), /`check-page PAGE`/);
  });
});
