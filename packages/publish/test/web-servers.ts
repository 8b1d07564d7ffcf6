/**
 * Real web servers with the samples of `deploy/`, each on a free port, for as long as a test file runs.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '../../../scripts/testing/debian.ts';
import type { AddressInfo } from 'node:net';

const sample = (name: string) => readFileSync(new URL(`../../../deploy/${name}`, import.meta.url), 'utf8');

/** A line of a sample that is there to be changed; a sample without it is another than this test is for. */
function change(text: string, from: string, to: string) {
  if (!text.includes(from)) throw new Error(`The sample has no "${from}".`);
  return text.replaceAll(from, to);
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** What each server reads, from its sample with the lines changed that its README names. */
const PREPARE: Record<string, (at: { port: number; site: string; folder: string }) => string[]> = {
  nginx({ port, site, folder }: { port: number; site: string; folder: string }) {
    let server = change(sample('nginx.conf'), 'listen 80;', `listen 127.0.0.1:${port};`);
    server = change(server, '/var/www/mine-action', site);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    const whole = `pid ${folder}/nginx.pid; error_log stderr crit; events {}
      http { access_log off; ${places} ${server} }`;
    // As root, nginx serves files as a user who may not read the folder.
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(path.join(folder, 'nginx.conf'), user + whole);
    return ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-g', 'daemon off;'];
  },

  caddy({ port, site, folder }: { port: number; site: string; folder: string }) {
    let server = change(sample('Caddyfile'), 'http://figures.example.org {', `http://127.0.0.1:${port} {`);
    server = change(server, 'figures\\.example\\.org', '127\\.0\\.0\\.1');
    server = change(server, '/var/www/mine-action', site);
    const file = path.join(folder, 'Caddyfile');
    writeFileSync(file, `{\n\tadmin off\n}\n${server}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};

/**
 * Starts a server.
 *
 * @param {'nginx' | 'caddy'} name
 * @param {string} site the folder that it serves
 * @param {string} folder a folder of its own
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startServer(name: string, site: string, folder: string) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(findProgram(name), PREPARE[name]({ port, site, folder }), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  // A test that dies leaves no server behind.
  process.on('exit', () => child.kill());
  let said = '';
  child.stderr.on('data', (piece) => (said += piece));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { origin, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${name} did not start: ${said}`);
}
