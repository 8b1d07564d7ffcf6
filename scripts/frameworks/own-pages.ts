/**
 * Pages that a framework makes itself, as files or by a server of its own, with scripts in the page: of these a policy knows the
 * hashes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type AddressInfo } from 'node:net';
import { POLICY } from './open.ts';

/** The policy with the hashes of what stands in the page. */
export const policyFor = (html: string) => {
  const inPage = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, text]) => text);
  const hashes = inPage.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return POLICY.replace("script-src 'self'", `script-src 'self' ${hashes.join(' ')}`);
};

/** The page of a reader without scripts. */
export const withoutScripts = (html: string) =>
  html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<link[^>]*(?:as="script"|rel="modulepreload")[^>]*>/g, '');

async function freePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Runs a framework's own server while something is done with it; it takes its place from PORT and HOST. */
export async function withServer(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
  act: (address: string) => Promise<void>,
) {
  const port = await freePort();
  const place = { PORT: `${port}`, HOST: '127.0.0.1', HOSTNAME: '127.0.0.1' };
  const server = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...place, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text) => /ready|listening/i.test(String(text)) && resolve());
      server.on('exit', () => reject(new Error(`${args.join(' ')} has ended.`)));
    });
    await act(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
  }
}
