/**
 * The samples of `deploy/`: nginx and Caddy are started with them and asked.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import {
  ASKED,
  asked,
  BUNDLE,
  EDITION,
  FILES,
  LED,
  placeOf,
  POLICY,
  SITE,
  STOOD_FOR,
} from './deploy-site.ts';
import { startServer } from './web-servers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const site = path.join(folder, 'site');
for (const [name, content] of Object.entries(SITE)) {
  const place = path.join(site, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}
writeFileSync(path.join(folder, 'outside.json'), '{"secret":true}');
/** As a program asks that does not tidy its path. */
const askRaw = (origin: string, target: string) =>
  new Promise<{ status: number; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    request({ hostname, port, path: target }, (answer) => {
      let text = '';
      answer
        .on('data', (piece) => (text += piece))
        .on('end', () => resolve({ status: answer.statusCode!, text }));
    })
      .on('error', reject)
      .end();
  });

for (const name of ['nginx', 'caddy'])
  describe(`deploy: ${name}`, () => {
    let server: Awaited<ReturnType<typeof startServer>>;
    before(async () => {
      const own = path.join(folder, name);
      mkdirSync(own);
      server = await startServer(name, site, own);
    });
    after(() => server?.stop());
    const get = (target: string, options?: RequestInit) =>
      fetch(server.origin + target, { redirect: 'manual', ...options });

    for (const [target, type, cache] of FILES)
      it(`sends ${target} with its type, to be kept as long as it holds, for every page to read`, async () => {
        const answer = await get(target);
        assert.equal(answer.status, 200);
        const header = (key: string) => answer.headers.get(key);
        assert.equal(header('content-type'), type);
        assert.equal(header('cache-control'), cache);
        assert.equal(header('access-control-allow-origin'), '*');
        assert.equal(header('cross-origin-resource-policy'), 'cross-origin');
        assert.equal(header('x-content-type-options'), 'nosniff');
        assert.equal(header('referrer-policy'), 'no-referrer');
        const frames = target.startsWith('/f/')
          ? 'frame-ancestors *'
          : `${target === '/embed/' ? "frame-src 'self'; " : ''}frame-ancestors 'self'`;
        const isPage = type.startsWith('text/html');
        // The page that checks pages of others reads them.
        const policy =
          target === '/check/'
            ? POLICY.replace("connect-src 'self'", "connect-src 'self' https: http:")
            : POLICY;
        assert.equal(header('content-security-policy'), isPage ? `${policy}; ${frames}` : null);
      });

    it('answers "not modified" to those who have it', async () => {
      for (const target of ['/feed.json', '/latest.json', `/${EDITION}`, '/0.1.0/mine-action.js']) {
        const etag = (await get(target)).headers.get('etag');
        const again = await get(target, { headers: { 'If-None-Match': etag! } });
        assert.equal(again.status, 304);
        assert.equal(await again.text(), '');
        assert.ok(again.headers.get('cache-control'));
      }
    });

    it('sends what lies there compressed as it lies, and plain to those who cannot read that', async () => {
      const compressed = await get(`/${EDITION}card.svg`, { headers: { 'Accept-Encoding': 'gzip' } });
      assert.equal(compressed.headers.get('content-encoding'), 'gzip');
      assert.equal(Number(compressed.headers.get('content-length')), SITE[`${EDITION}card.svg.gz`].length);
      assert.match(compressed.headers.get('vary')!, /Accept-Encoding/i);
      assert.equal(await compressed.text(), SITE[`${EDITION}card.svg`]);
      const plain = await get(`/${EDITION}card.svg`, { headers: { 'Accept-Encoding': 'identity' } });
      assert.equal(plain.headers.get('content-encoding'), null);
      assert.equal(await plain.text(), SITE[`${EDITION}card.svg`]);
    });

    it('says with the page of the site that something is not there, and lets nobody keep that', async () => {
      for (const target of [
        '/f/nothing/',
        '/9.9.9/mine-action.js',
        '/.git/config',
        '/.well-known/.kept/nothing.txt',
        '/v1/nothing.js',
      ]) {
        const answer = await get(target);
        assert.equal(answer.status, 404);
        assert.match(await answer.text(), /<title>Not found/);
        assert.equal(answer.headers.get('cache-control')!, 'no-cache');
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        assert.equal(answer.headers.get('content-security-policy'), `${POLICY}; frame-ancestors 'self'`);
      }
    });

    it('puts the slash behind a folder', async () => {
      const answer = await get('/f/ap-mines-found');
      assert.ok([301, 308].includes(answer.status));
      assert.equal(
        new URL(answer.headers.get('location')!, server.origin).href,
        `${server.origin}/f/ap-mines-found/`,
      );
    });

    for (const [target, place] of LED)
      it(`leads from ${target} to the page of that day`, async () => {
        const answer = await get(target);
        assert.equal(answer.status, 302);
        assert.deepEqual(placeOf(answer.headers.get('location')!), placeOf(place));
      });

    it('sends in the first language what another one lacks, and what it has as it is', async () => {
      for (const [target, file] of STOOD_FOR) {
        const answer = await get(`/${target}`);
        assert.equal(answer.status, 200, target);
        assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        assert.ok(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(SITE[file])), target);
      }
      for (const target of ['/f/uxo-found/az/card.svg', '/az/card.png', `/${EDITION}az/nothing.json`])
        assert.equal((await get(target)).status, 404, target);
      assert.match(await (await get('/f/ap-mines-found/az/')).text(), /Ən yeni/);
    });

    it('hands out nothing from outside its folder', async () => {
      for (const target of [
        '/../outside.json',
        '/f/../../outside.json',
        '/f/%2e%2e/%2e%2e/outside.json',
        '/%2e%2e%2foutside.json',
      ]) {
        const { status, text } = await askRaw(server.origin, target);
        assert.ok(status >= 400, `${target}: ${status}`);
        assert.doesNotMatch(text, /secret/);
      }
    });

    for (const [text, expected] of ASKED)
      it(`answers oEmbed for "${text}" with ${expected}`, async () => {
        const wanted = asked(server.origin, text);
        // A plain address cannot carry a fragment in a query.
        const forms = [encodeURIComponent(wanted), ...(wanted.includes('#') ? [] : [wanted])];
        for (const form of forms) {
          const { status, text: body } = await askRaw(
            server.origin,
            `/oembed?maxwidth=600&url=${form}&format=json`,
          );
          assert.doesNotMatch(body, /secret/);
          if (typeof expected === 'number') assert.equal(status, expected);
          else assert.deepEqual([status, JSON.parse(body).title], [200, expected]);
        }
      });

    it('answers oEmbed in JSON only, for every page to read and to keep', async () => {
      const url = encodeURIComponent(`${server.origin}/${EDITION}`);
      const answer = await get(`/oembed?url=${url}`);
      assert.equal(answer.headers.get('content-type'), 'application/json');
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.match(answer.headers.get('cache-control')!, /^public, max-age=\d+/);
      assert.equal((await get(`/oembed?url=${url}&format=xml`)).status, 501);
    });
  });

describe('deploy: a page of another origin', () => {
  const { pages, openTab, origin } = ownBrowser(before, after, folder);
  let server: Awaited<ReturnType<typeof startServer>>;
  before(async () => {
    const own = path.join(folder, 'for-a-page');
    mkdirSync(own);
    server = await startServer('nginx', site, own);
  });
  after(() => server?.stop());

  const open = async (hash: string) => {
    const script = `<script src="${server.origin}/0.1.0/mine-action.js" integrity="sha384-${hash}" crossorigin></script>`;
    pages.set('/page', `<!doctype html><title>Host</title>${script}`);
    const { tab } = await openTab();
    await tab.goto(`${origin()}/page`);
    return tab;
  };
  const hashOf = (text: string) => createHash('sha384').update(text).digest('base64');

  it('loads the bundle with its hash, and no other', async () => {
    const [right, wrong] = [await open(hashOf(BUNDLE)), await open(hashOf('another'))];
    assert.equal(await right.evaluate(() => document.documentElement.dataset.bundle), 'ran');
    assert.equal(await wrong.evaluate(() => document.documentElement.dataset.bundle), undefined);
  });

  it('reads a feed', async () => {
    const tab = await open(hashOf(BUNDLE));
    assert.equal(
      await tab.evaluate((feed) => fetch(feed).then((answer) => answer.text()), `${server.origin}/feed.json`),
      '{}',
    );
  });
});
