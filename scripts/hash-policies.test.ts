/**
 * Pages that trust scripts by their hash: what each way of loading ours draws there, and that the console says what helps
 * where it draws less.
 *
 * BROWSERS=firefox runs it there; what Firefox does otherwise stands beside it.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { keepSection } from '../packages/publish/test/paste/kept-file.ts';
import { findFirefox } from './find-browser.ts';
import { launchOwn } from './testing/own-browser.ts';

const DIST = path.resolve(process.env.DIST ?? 'dist');
const isFirefox = process.env.BROWSERS === 'firefox';
const sizes: Record<string, { integrity: string }> = JSON.parse(
  readFileSync(path.join(DIST, 'sizes.json'), 'utf8'),
);
const hashOf = (file: string) => `'${sizes[file].integrity}'`;
const scriptTag = (file: string) =>
  `<script async src="/${file}" integrity="${sizes[file].integrity}" crossorigin="anonymous"></script>`;
const moduleTag = (file: string) => scriptTag(file).replace('async', 'type="module"');

/** Every module, as the import map of a release names them. */
const MODULES = Object.keys(sizes).filter(
  (file) =>
    file.startsWith('esm/') ||
    /^(?:mine-action\.esm|autoload|figure|progress|dogs|trend|ordnance|figures|sources)\.js$/.test(file),
);
const map = JSON.stringify({
  integrity: Object.fromEntries(MODULES.map((file) => [`/${file}`, sizes[file].integrity])),
});
const MAP_HASH = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;

/** How a page loads our script, and which hashes its policy must have for it. */
const WAYS = {
  'mine-action.js': { head: scriptTag('mine-action.js'), hashes: hashOf('mine-action.js') },
  'mine-action-complete.js': {
    head: scriptTag('mine-action-complete.js'),
    hashes: hashOf('mine-action-complete.js'),
  },
  'modules with an import map': {
    head: `<script type="importmap">${map}</script>${moduleTag('mine-action.esm.js')}`,
    hashes: `${MAP_HASH} ${MODULES.map(hashOf).join(' ')}`,
  },
};
type Way = keyof typeof WAYS;

/** The policies, with what each way draws. */
const ALL = 'everything';
const ENGLISH = 'built-in figures in English; words for the rest';
const POLICIES: Record<
  string,
  {
    header: (way: Way) => Record<string, string>;
    draws: Record<Way, string>;
    inFirefox?: Partial<Record<Way, string>>;
  }
> = {
  'the origin of our files': {
    header: () => ({ 'content-security-policy': `default-src 'none'; script-src 'self' ${MAP_HASH}` }),
    draws: { 'mine-action.js': ALL, 'mine-action-complete.js': ALL, 'modules with an import map': ALL },
  },
  'hashes of our files': {
    header: (way) => ({ 'content-security-policy': `default-src 'none'; script-src ${WAYS[way].hashes}` }),
    draws: { 'mine-action.js': ENGLISH, 'mine-action-complete.js': ALL, 'modules with an import map': ALL },
  },
  'hashes of our files, `strict-dynamic`': {
    header: (way) => ({
      'content-security-policy': `default-src 'none'; script-src ${WAYS[way].hashes} 'strict-dynamic'`,
    }),
    draws: { 'mine-action.js': ALL, 'mine-action-complete.js': ALL, 'modules with an import map': ALL },
  },
  '`Integrity-Policy: blocked-destinations=(script)`': {
    header: () => ({ 'integrity-policy': 'blocked-destinations=(script)' }),
    draws: { 'mine-action.js': ENGLISH, 'mine-action-complete.js': ALL, 'modules with an import map': ALL },
    inFirefox: { 'mine-action.js': ALL },
  },
  '`require-sri-for script`, which browsers have dropped': {
    header: () => ({ 'content-security-policy': 'require-sri-for script' }),
    draws: { 'mine-action.js': ALL, 'mine-action-complete.js': ALL, 'modules with an import map': ALL },
  },
};

const BODY = `<mine-stat indicator="ap-mines-found"><p>Words.</p></mine-stat>
  <mine-stat lang="az" indicator="ap-mines-found"><p>Words.</p></mine-stat>
  <clearance-trend><p>Words.</p></clearance-trend>`;

let browser: Browser;
let served: { headers: Record<string, string>; html: string };
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://localhost');
  const file = path.join(DIST, pathname);
  if (pathname === '/page') {
    for (const [name, value] of Object.entries(served.headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(served.html);
  } else if (existsSync(file) && statSync(file).isFile()) {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(readFileSync(file));
  } else {
    response.statusCode = 404;
    response.end();
  }
});
before(async () => {
  browser = isFirefox
    ? await puppeteer.launch({ browser: 'firefox', executablePath: findFirefox() })
    : await launchOwn();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await browser.close();
  server.close();
});

/** A page, when all that will come has come. */
async function open(head: string, body: string, headers = {}) {
  served = {
    headers,
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}${body}`,
  };
  const tab = await browser.newPage();
  const lines: string[] = [];
  tab.on('console', (message) => lines.push(message.text()));
  await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page`);
  const drawnNow = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('mine-stat, clearance-trend')].map(
        (host) =>
          host.shadowRoot?.querySelector('.plot.drawn, [part="number"]') !== null && host.shadowRoot !== null,
      ),
    );
  // Where something stays away, that it does takes as long as it would have taken to come.
  let drawn = await drawnNow();
  for (let turn = 0; turn < 40 && drawn.includes(false); turn += 1) {
    await new Promise((done) => setTimeout(done, 50));
    drawn = await drawnNow();
  }
  return { tab, drawn, lines: lines.filter((line) => line.startsWith('mine-action')) };
}

const nameOf = ([english, other, chart]: readonly boolean[]) =>
  english && other && chart
    ? ALL
    : english && !other && !chart
      ? ENGLISH
      : english || other || chart
        ? 'a part'
        : 'the words in the tags';

describe('a page that trusts scripts by', () => {
  for (const [policy, { header, draws, inFirefox }] of Object.entries(POLICIES))
    for (const way of Object.keys(WAYS) as Way[])
      it(`${policy}: ${way}`, async () => {
        const { tab, drawn, lines } = await open(WAYS[way].head, BODY, header(way));
        const wanted = (isFirefox && inFirefox?.[way]) || draws[way];
        assert.equal(nameOf(drawn), wanted);
        // One line for each part that did not come, with what helps.
        if (wanted === ENGLISH) {
          assert.equal(lines.length, 2, lines.join('\n'));
          for (const line of lines) assert.match(line, /could not be loaded.*load mine-action-complete\.js/);
        } else assert.deepEqual(lines, []);
        await tab.close();
      });

  it('what docs/cdn.md says', async () => {
    const rows = Object.entries(POLICIES).map(
      ([policy, { draws }]) => `| ${policy} | ${Object.values(draws).join(' | ')} |`,
    );
    await keepSection(
      'docs/cdn.md',
      'policies',
      `| the page allows | \`mine-action.js\` | \`mine-action-complete.js\` | modules with an import map |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
    );
  });
});
