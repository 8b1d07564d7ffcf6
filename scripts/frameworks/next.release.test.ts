/**
 * Next, exported as files and with its own server. It writes scripts into the page itself: of an exported page a policy names them by their hashes,
 * and so does the test's server for both.
 */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeApp } from './app.ts';
import { AppServer, POLICY } from './open.ts';
import { programOf, run } from './our-packages.ts';
import { assertFigure, assertWords } from './same-number.ts';

const NEXT = programOf('next/dist/bin/next');
const QUIET = { NEXT_TELEMETRY_DISABLED: '1' };

/** The policy with the hashes of what stands in the page. */
const policyFor = (html: string) => {
  const inPage = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text);
  const hashes = inPage.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return POLICY.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`);
};

const withoutScripts = (html: string) =>
  html.replace(/<script.*?<\/script>/gs, '').replace(/<link[^>]*as="script"[^>]*>/g, '');

async function freePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('Next', () => {
  const pages = new AppServer();
  let folder: string;
  before(async () => {
    await pages.start();
    folder = await makeApp({ source: 'next' });
  });
  after(() => pages.end());

  it('has the same number in exported files, with scripts and without', async () => {
    run([NEXT, 'build'], folder, { ...QUIET, EXPORT: '1' });
    const html = await readFile(path.join(folder, 'out/index.html'), 'utf8');
    assert.match(html, /<mine-stat[^>]* feed=""/);
    pages.serve(path.join(folder, 'out'));
    assertWords(await pages.open(withoutScripts(html), { isDrawn: false }));
    assertFigure(await pages.open(html, { policy: policyFor(html) }));
  });

  it('has the same number from its own server', async () => {
    run([NEXT, 'build'], folder, QUIET);
    const port = await freePort();
    const server: ChildProcess = spawn(
      process.execPath,
      [NEXT, 'start', '-p', `${port}`, '-H', '127.0.0.1'],
      {
        cwd: folder,
        env: { ...process.env, ...QUIET },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    try {
      await new Promise<void>((resolve, reject) => {
        server.stdout!.on('data', (text) => /ready/i.test(String(text)) && resolve());
        server.on('exit', () => reject(new Error('next start has ended.')));
      });
      const address = `http://127.0.0.1:${port}`;
      const html = await (await fetch(`${address}/`)).text();
      assert.match(html, /<mine-stat[^>]* feed=""/);
      pages.serve(address);
      assertFigure(await pages.open(html, { policy: policyFor(html) }));
    } finally {
      server.kill();
    }
  });
});
