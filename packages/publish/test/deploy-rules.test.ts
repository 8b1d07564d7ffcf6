/**
 * The samples of `deploy/` for hosts that cannot be started here: the function is run, the rules are read.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import oembed, { fit, onRequestGet } from '../../../deploy/oembed.js';
import days, { config, onRequestGet as onDay } from '../../../deploy/days.js';
import { ASKED, asked, EDITION, FILES, LED, placeOf, POLICY, SITE, STOOD_FOR } from './deploy-site.ts';

describe('deploy: oembed.js', () => {
  const ORIGIN = 'https://figures.example.org';
  const ask = (text: string, more = '') =>
    new Request(`${ORIGIN}/oembed?url=${encodeURIComponent(asked(ORIGIN, text))}${more}`);
  /** The files of the site, as Cloudflare Pages hands them to a function. */
  const ASSETS = {
    fetch: (url: string) => {
      const content = SITE[new URL(url).pathname.slice(1)];
      return Promise.resolve(new Response(content ?? SITE['404.html'], { status: content ? 200 : 404 }));
    },
  };

  for (const [text, expected] of ASKED)
    it(`answers for "${text}" with ${expected}`, async () => {
      const answer = await onRequestGet({ request: ask(text), env: { ASSETS } });
      if (typeof expected === 'number') assert.equal(answer.status, expected);
      else assert.equal((await answer.json()).title, expected);
    });

  it('answers on Netlify too, with the file that it fetches', async (test) => {
    test.mock.method(globalThis, 'fetch', ASSETS.fetch);
    const get = async (...of: Parameters<typeof ask>) => oembed(ask(...of));
    assert.equal((await (await get(`http://site/${EDITION}`)).json()).title, 'Figure');
    assert.equal((await get('http://example.org/')).status, 404);
    assert.equal((await get('http://site/f/uxo-found/')).status, 404);
    assert.equal((await get(`http://site/${EDITION}`, '&format=xml')).status, 501);
  });

  describe('with a size asked for', () => {
    const get = async (more: string) => {
      const answer = await onRequestGet({ request: ask(`http://site/${EDITION}`, more), env: { ASSETS } });
      return answer.json();
    };
    const whole = JSON.parse(SITE[`${EDITION}oembed.json`]);
    const frameOf = ({ html }: { html: string }) => Number(html.match(/ height="(\d+)"/)![1]);

    it('is no wider, and the frame still takes the width of its place', async () => {
      const { width, height, html } = await get('&maxwidth=400');
      assert.deepEqual([width, height, html], [400, whole.height, whole.html]);
      assert.equal((await get('&maxwidth=1000&maxheight=1000')).width, whole.width);
    });

    it('is no higher: the frame makes room for the words', async () => {
      const answer = await get('&maxheight=300');
      assert.deepEqual([answer.height, frameOf(answer)], [300, 220]);
      assert.match(answer.html, /^<blockquote>.*More than 36,000/);
    });

    it('is the frame alone where both have no room', async () => {
      const answer = await get('&maxheight=250&maxwidth=300');
      assert.deepEqual([answer.width, answer.height, frameOf(answer)], [300, 250, 250]);
      assert.match(answer.html, /^<iframe /);
      // The frame alone is lower than what was allowed.
      const lower = await get('&maxheight=419');
      assert.ok(lower.height <= 419 && frameOf(lower) <= lower.height);
    });

    it('is the file where the size is no number of pixels', async () => {
      for (const size of ['', '0', '-1', '1e9', 'wide'])
        assert.deepEqual(await get(`&maxheight=${size}`), whole);
    });

    it('leaves a link as it is', () => {
      const link = { type: 'link', title: 'Home' };
      assert.deepEqual(fit(link, { width: 100, height: 100 }), link);
    });
  });
});

describe('deploy: days.js', () => {
  const ORIGIN = 'https://figures.example.org';
  const fetchFile = (url: string) => {
    const content = SITE[new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html')];
    return Promise.resolve(new Response(content ?? SITE['404.html'], { status: content ? 200 : 404 }));
  };
  const HOSTS = {
    'Cloudflare Pages': (request: Request) =>
      onDay({ request, next: () => fetchFile(request.url), env: { ASSETS: { fetch: fetchFile } } }),
    Netlify: (request: Request) => days(request, { next: () => fetchFile(request.url) }),
  };

  for (const [name, ask] of Object.entries(HOSTS)) {
    const get = (target: string) => ask(new Request(ORIGIN + target));

    it(`leads to the page of a past day on ${name}`, async () => {
      for (const [target, place] of LED) {
        const answer = await get(target);
        assert.equal(answer.status, 302);
        assert.deepEqual(placeOf(answer.headers.get('location')), placeOf(place));
      }
    });

    it(`sends in the first language what another one lacks on ${name}`, async (test) => {
      test.mock.method(globalThis, 'fetch', fetchFile);
      for (const [target, file] of STOOD_FOR)
        assert.ok(
          Buffer.from(await (await get(`/${target}`)).arrayBuffer()).equals(Buffer.from(SITE[file])),
          target,
        );
      assert.equal((await get('/f/uxo-found/az/card.svg')).status, 404);
      assert.match(await (await get('/f/ap-mines-found/az/')).text(), /Ən yeni/);
    });
  }

  it('is asked for figures, and for nothing else', () => {
    const { include } = JSON.parse(
      readFileSync(new URL('../../../deploy/cloudflare/_routes.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(include, ['/oembed', ...config.path]);
  });
});

/** The same for the page that reads pages of others. */
const CHECK_POLICY = POLICY.replace("connect-src 'self'", "connect-src 'self' https: http:");

describe('deploy: the policy', () => {
  it('is the one that the pages state', () => {
    const page = readFileSync(new URL('../src/site/page.ts', import.meta.url), 'utf8');
    const [, stated] = page.match(/const POLICY = \[([^\]]*)\]/)!;
    assert.equal([...stated.matchAll(/"([^"]+)"/g)].map(([, part]) => part).join('; '), POLICY);
  });

  it('is the same in every sample', () => {
    for (const name of ['nginx.conf', 'Caddyfile', 'netlify.toml', 'cloudflare/_headers']) {
      const sample = readFileSync(new URL(`../../../deploy/${name}`, import.meta.url), 'utf8');
      const policies = sample.match(/default-src 'none'.*form-action 'none'/g);
      assert.ok((policies?.length ?? 0) > 0);
      // The page that checks pages reads those of others. Where a server's rules have a name for what may be read, its values are asked of
      // the server itself (deploy.test.ts).
      const named = (policy: string) =>
        policy.replace(/connect-src (?:\$\w+|\{[\w.]+\});/, "connect-src 'self';");
      for (const policy of policies ?? []) assert.ok([POLICY, CHECK_POLICY].includes(named(policy)), policy);
    }
  });
});

describe('deploy: rules of Cloudflare Pages', () => {
  const lines = readFileSync(new URL('../../../deploy/cloudflare/_headers', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'));
  const rules: { path: string; lines: string[] }[] = [];
  for (const line of lines)
    if (line.startsWith('/')) rules.push({ path: line, lines: [] });
    else rules.at(-1)!.lines.push(line.trim());

  /** As the host documents it: a star is anything, a name all but a stroke; values of one header are joined. */
  function headersOf(target: string) {
    const headers = new Map();
    for (const rule of rules) {
      const pattern = rule.path
        .replace(/[.]/g, '\\.')
        .replace(/:[A-Za-z]\w*/g, '[^/]+')
        .replace('*', '.*');
      if (!new RegExp(`^${pattern}$`).test(target)) continue;
      for (const line of rule.lines) {
        if (line.startsWith('! ')) headers.delete(line.slice(2));
        else {
          const [, key, value] = line.match(/^([\w-]+): (.*)$/)!;
          headers.set(key, headers.has(key) ? `${headers.get(key)}, ${value}` : value);
        }
      }
    }
    return headers;
  }

  for (const [target, , cache] of FILES)
    it(`say of ${target} what the others say`, () => {
      const headers = headersOf(target);
      assert.equal(headers.get('Cache-Control'), cache);
      assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
      const policy = target.startsWith('/check/') ? CHECK_POLICY : POLICY;
      assert.ok(headers.get('Content-Security-Policy').startsWith(policy));
    });
});
