/**
 * `npm run storybook`: the elements in every state, for design review. `npm run storybook -- --build` writes the same
 * as static files into `storybook-static/`.
 *
 * Begins with what a fresh clone lacks: packages, generated modules, the manifest that the controls are made from.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { root } from './ensure-installed.mjs';

const inRoot = (...names: string[]) => path.join(root, ...names);

/** Ends with this command, whichever way this command ends. */
const running = new Set<ChildProcess>();
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
for (const signal of STOP_SIGNALS) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(1);
  });
}
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Runs a program of this folder's packages with this very Node; resolves with its exit code. */
function run(program: string, args: readonly string[]) {
  return new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    running.add(child);
    child.on('error', reject);
    child.on('exit', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** The first port from `first` on that nothing listens on. */
async function freePort(first: number) {
  for (let port = first; port < first + 100; port++) {
    const isFree = await new Promise((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, HOST, () => server.close(() => resolve(true)));
    });
    if (isFree) return port;
  }
  throw new Error(`no free port between ${first} and ${first + 99}.`);
}

const HOST = '127.0.0.1';

async function main(args: string[]) {
  const { generate } = await import('./generate.ts');
  await generate();

  const manifest = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const made = await run(inRoot('node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js'), manifest);
  if (made !== 0) return made;

  const storybook = inRoot('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  if (args.includes('--build')) {
    const rest = args.filter((arg: string) => arg !== '--build');
    const named = rest.indexOf('--output-dir');
    const out = path.resolve(root, (named >= 0 && rest[named + 1]) || 'storybook-static');
    const built = await run(storybook, [
      'build',
      '--output-dir',
      out,
      '--quiet',
      ...rest.toSpliced(named, named < 0 ? 0 : 2),
    ]);
    // What Storybook would report of this project, with the minute: nobody reads it, and no two builds would be the same.
    rmSync(path.join(out, 'project.json'), { force: true });
    return built;
  }
  const chosen = args.some((arg: string) => arg === '-p' || arg.startsWith('--port'));
  const port = chosen ? [] : ['--port', String(await freePort(6006))];
  return run(storybook, [
    'dev',
    '--ci',
    '--no-open',
    '--no-version-updates',
    '--host',
    HOST,
    ...port,
    ...args,
  ]);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`storybook: ${(error as Error).message}`);
  process.exitCode = 1;
}
