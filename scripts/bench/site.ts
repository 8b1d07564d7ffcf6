/** What it takes to build the site of the built-in feed in all languages, and until `npm start` answers. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyClone } from './clone.ts';
import type { AddressInfo } from 'node:net';
import { threefold } from './threefold.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FEED = path.join(root, 'packages/data/feeds/azerbaijan.json');
const RUSAGE = fileURLToPath(new URL('rusage.mjs', import.meta.url));
const START_LIMIT_MS = 600_000;

async function inFolder(work) {
  const folder = await mkdtemp(path.join(tmpdir(), 'mine-action-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Files and bytes under a folder. */
async function sizeOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(path.join(file.parentPath, file.name))));
  return { files: files.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

/** Builds the site of a feed in a process of its own. */
const buildSite = (feed: string, scripts) =>
  inFolder(async (folder: string) => {
    const out = path.join(folder, 'site');
    const used = path.join(folder, 'rusage.json');
    const from = path.join(folder, 'feed.json');
    await writeFile(from, feed);
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--import',
        RUSAGE,
        path.join(root, 'packages/publish/dist/cli.js'),
        'build',
        from,
        ...['--out', out, '--url', 'https://example.org/', '--pictures', 'newest', '--scripts', scripts],
      ],
      { env: { ...process.env, RUSAGE: used }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The site could not be built:\n${stderr}`);
    const { userCPUTime, systemCPUTime } = JSON.parse(await readFile(used, 'utf8'));
    return { ...(await sizeOf(out)), cpu: (userCPUTime + systemCPUTime) / 1e6 };
  });

/** @param {string} scripts folder of the built scripts */
export async function measureSite(scripts) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--build', 'packages/publish'],
    { cwd: root, stdio: 'inherit' },
  );
  if (status !== 0) throw new Error('The packages could not be compiled.');
  const feed = await readFile(FEED, 'utf8');
  const { figures } = JSON.parse(feed) as { figures: readonly unknown[] };
  return {
    figures: figures.length,
    once: await buildSite(feed, scripts),
    threefold: await buildSite(threefold(feed), scripts),
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks again and again; the port is taken before there is a page, so an answer may be long in coming. */
async function firstPage(port: number, child: ChildProcess) {
  const begin = performance.now();
  while (performance.now() - begin < START_LIMIT_MS) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(START_LIMIT_MS),
    }).catch(() => undefined);
    if (answer?.ok) return (performance.now() - begin) / 1000;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Infinity;
}

/** Seconds from `npm start` in a fresh clone with its packages installed until its first page is there. */
export const measureStart = () =>
  inFolder(async (folder: string) => {
    await copyClone(root, folder);
    const port = await freePort();
    const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
      cwd: folder,
      env: { ...process.env, PORT: String(port), SITE: path.join(folder, 'site') },
      stdio: ['ignore', 'ignore', 'inherit'],
      // A group of its own: what it has started ends with it.
      detached: true,
    });
    const end = () => child.exitCode ?? child.signalCode ?? process.kill(-child.pid!);
    process.once('exit', end);
    const exited = once(child, 'exit');
    try {
      return await firstPage(port, child);
    } finally {
      end();
      await exited;
      process.off('exit', end);
    }
  });
