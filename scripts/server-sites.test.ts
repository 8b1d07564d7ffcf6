/**
 * Figures of a programme's site, drawn on a server: by the renderer, and by the example in PHP.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findProgram } from './testing/debian.ts';
import { azerbaijan, draw, OWN, parseFeed, read, viewsAddress, viewsIn } from './testing/server-figures.ts';

describe('a figure of a site, from a server', () => {
  const files = new Map<string, string | ((response: http.ServerResponse) => void)>();
  const asked: http.IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    asked.push(request);
    const file = files.get(request.url!);
    if (typeof file === 'function') return file(response);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file);
  });
  let site = '';
  let views: Awaited<ReturnType<typeof viewsIn>>;
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    views = await viewsIn('en', parseFeed(OWN).feed, 'area-cleared');
  });
  after(() => server.close());

  const newest = () => ({ ...views, details: undefined });
  const ask = (options = {}) => {
    asked.length = 0;
    return draw('mine-stat', { indicator: 'area-cleared' }, { site, ...options });
  };

  it('is drawn from what the site has published, with its details', async () => {
    files.set('/f/area-cleared/view.en.json', JSON.stringify(newest()));
    files.set('/f/area-cleared/editions.en.json', JSON.stringify(views));
    const { html, warnings } = await ask();
    assert.deepEqual(warnings, []);
    const { host, text, figure } = read(html);
    assert.equal(host.getAttribute('src'), site);
    assert.match(text, /Exemplie/);
    assert.match(figure!.querySelector('details')!.textContent, /Published by/);
    assert.deepEqual(asked.map(({ url }) => url).sort(), [
      '/f/area-cleared/editions.en.json',
      '/f/area-cleared/view.en.json',
    ]);
    assert.equal(
      viewsAddress('mine-stat', { indicator: 'area-cleared' }, { site }),
      `${site}f/area-cleared/view.en.json`,
    );
  });

  it('is that of the day which the tag names', async () => {
    const { html } = await draw('mine-stat', { indicator: 'area-cleared', edition: '2024-12-31' }, { site });
    const newer = await ask();
    assert.notEqual(
      read(html).figure!.querySelector('.number')!.textContent,
      read(newer.html).figure!.querySelector('.number')!.textContent,
    );
  });

  it('is drawn from views that the program has already, without a request', async () => {
    asked.length = 0;
    for (const given of [newest(), JSON.stringify(newest()), [newest(), views]]) {
      const { html } = await draw('mine-stat', { indicator: 'area-cleared' }, { site, views: given });
      assert.match(read(html).text, /Exemplie/);
    }
    assert.equal(asked.length, 0);
    const other = await draw('mine-stat', { indicator: 'area-cleared' }, { views: newest(), language: 'fr' });
    assert.doesNotMatch(other.html, /<template/);
    assert.match(other.warnings.join(), /views: it is in "en"; the figure is asked for in "fr"/);
  });

  it('is asked for by what the program gives, and with no option that hosts of workers refuse', async () => {
    const asked: [string, string[]][] = [];
    await ask({
      fetch: (address: string, options: object) => {
        asked.push([address, Object.keys(options)]);
        return Promise.resolve(new Response(JSON.stringify(views)));
      },
    });
    assert.deepEqual(asked, [
      [`${site}f/area-cleared/view.en.json`, ['signal']],
      [`${site}f/area-cleared/editions.en.json`, ['signal']],
    ]);
  });

  for (const [what, answer, said] of [
    ['is not there', undefined, /view\.en\.json could not be read \(the server answered 404\)/],
    ['does not answer', () => {}, /no answer within 3 s/],
    [
      'sends more than 2 MB',
      (response: http.ServerResponse) => response.end(' '.repeat(2_100_000)),
      /longer than 2 MB/,
    ],
    [
      'sends something else',
      (response: http.ServerResponse) => response.end('<!doctype html>'),
      /holds no views/,
    ],
    [
      'leads elsewhere',
      (response: http.ServerResponse) => response.writeHead(302, { location: 'data:text/plain,x' }).end(),
      /could not be read/,
    ],
  ] as const)
    it(`leaves the tag to its words where the site ${what}, and says so`, async () => {
      for (const kind of ['view', 'editions'])
        if (answer) files.set(`/f/area-cleared/${kind}.en.json`, answer);
        else files.delete(`/f/area-cleared/${kind}.en.json`);
      const started = performance.now();
      const { html, warnings } = await ask({ words: 'Our words.' });
      assert.match(html, /^<mine-stat [^>]*><p>Our words\.<\/p><\/mine-stat>$/);
      assert.match(warnings.join(), said);
      assert.ok(performance.now() - started < 6_000);
    });

  it('is what the example in PHP writes, and its words where the site has none', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'php-'));
    after(() => rmSync(folder, { recursive: true, force: true }));
    const [, code] = /```php\n([\s\S]*?)```/.exec(readFileSync('docs/server.md', 'utf8'))!;
    assert.ok(code.split('\n').length <= 30, 'it is short');
    writeFileSync(path.join(folder, 'figure.php'), code);
    mkdirSync(path.join(folder, 'f/ap-mines-found'), { recursive: true });
    writeFileSync(
      path.join(folder, 'f/ap-mines-found/view.en.json'),
      JSON.stringify(await viewsIn('en', azerbaijan, 'ap-mines-found')),
    );
    const php = findProgram('php', ['php-cli']);
    const written = (place: string) =>
      spawnSync(php, [path.join(folder, 'figure.php'), place], { encoding: 'utf8' }).stdout;
    const { host } = read(written(`${folder}/`));
    assert.match(host.textContent, /^39,201 anti-personnel mines found .*; published 10 November 2025/);
    assert.match(host.querySelector('a')!.href, /^https:/);
    assert.match(written('/nowhere/'), /<p>Figure not available\.<\/p>/);
  });
});
