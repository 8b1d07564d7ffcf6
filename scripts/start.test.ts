/** `npm start` answers first, makes the site meanwhile, takes the next port where one is in use, and ends at once. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A feed with one figure. */
function smallFeed() {
  const file = path.join(folder, 'feed.json');
  const built = new URL('../packages/data/feeds/azerbaijan.json', import.meta.url);
  const feed = JSON.parse(readFileSync(built, 'utf8'));
  writeFileSync(
    file,
    JSON.stringify({
      ...feed,
      figures: feed.figures.filter(({ id }: { id: string }) => id === 'aze-ap-2025-04'),
    }),
  );
  return file;
}

describe('npm start', () => {
  it(
    'answers on the next free port, makes the site with the examples beside it, and ends at once',
    { timeout: 180_000 },
    async (context) => {
      const taken = createServer().listen(0, '127.0.0.1');
      await once(taken, 'listening');
      const { port } = taken.address() as AddressInfo;
      const child = spawn(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), 'start'], {
        env: {
          ...process.env,
          PORT: String(port),
          NO_BUILD: '1',
          FEED: smallFeed(),
          SITE: path.join(folder, 'site'),
        },
      });
      // What fails must not leave a server behind, which would keep the tests from ending.
      context.after(() => child.kill('SIGKILL'));
      let said = '';
      const hears = (text: string) =>
        new Promise<void>((resolve) => {
          const look = () => said.includes(text) && resolve();
          child.stdout.on('data', look);
          look();
        });
      child.stdout.on('data', (chunk) => (said += chunk));
      await hears('Ctrl+C');
      taken.close();
      assert.match(said, new RegExp(`Port ${port} is in use`));
      const [address] = said.match(/http:\/\/localhost:\d+\//)!;
      const origin = address.replace('localhost', '127.0.0.1');
      const get = (place: string) => fetch(origin + place);
      // Before anything is made, and for as long as it takes.
      const early = await get('f/ap-mines-found/2025-04-04/');
      assert.equal(early.status, 503);
      const waiting = await early.text();
      assert.match(waiting, /<h1>This page is being made<\/h1>/);
      assert.match(waiting, /<meta http-equiv="refresh"/);
      assert.equal((await get('v1/mine-action.js')).status, 503);
      await hears('All is made');
      assert.match(said, /figures written: \d+ of \d+/);
      const figure = await (await get('f/ap-mines-found/2025-04-04/')).text();
      assert.match(
        figure,
        /more than <\/span><span class="whole"\s*><span class="number" part="number">36,000<\/span/,
      );
      assert.ok(figure.includes(`<link rel="canonical" href="${address}f/ap-mines-found/2025-04-04/">`));
      assert.match(await (await get('')).text(), /More than 36,000 anti-personnel mines found/);
      assert.match(await (await get('examples/')).text(), /<mine-stat indicator="ap-mines-found">/);
      for (const place of ['dist/mine-action.js', 'v1/mine-action.js', 'feed.json'])
        assert.equal((await get(place)).status, 200, place);
      for (const place of ['package.json', '../package.json'])
        assert.equal((await get(place)).status, 404, place);
      assert.match(await (await get('f/nothing/')).text(), /There is no page at this address/);
      child.kill('SIGINT');
      const [code] = await once(child, 'exit');
      assert.equal(code, 0);
    },
  );
});
