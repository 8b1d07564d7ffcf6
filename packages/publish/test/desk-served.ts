/**
 * A desk for tests: the command itself, with the page's script as it is in the sources.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CLI, file } from './built.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** A folder as the build makes it: the elements, and the desk's own script beside them. */
async function scriptsFolder() {
  const folder = file('desk-scripts');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(dist).filter((each) => each.endsWith('.js')))
    symlinkSync(path.join(dist, name), path.join(folder, name));
  await build({
    entryPoints: [fileURLToPath(new URL('../src/desk/client/served.ts', import.meta.url))],
    outfile: path.join(folder, 'desk/desk.js'),
    bundle: true,
    format: 'iife',
    conditions: ['source'],
    logLevel: 'error',
  });
  return folder;
}

let scripts: Promise<string> | undefined;

export interface Served {
  /** With the token, as it is printed. */
  readonly address: string;
  readonly origin: string;
  /** All that the command has said. */
  readonly said: () => string;
  /** Ctrl+C. @returns the exit code */
  readonly end: () => Promise<number | null>;
}

/** Starts the command and waits for the address that it prints. */
export async function startDesk(...args: string[]): Promise<Served> {
  scripts ??= scriptsFolder();
  const child: ChildProcess = spawn(process.execPath, [CLI, 'desk', ...args, '--scripts', await scripts], {
    cwd: path.dirname(file('x')),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (piece: string) => {
      said += piece;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout!.setEncoding('utf8').on('data', hear);
    child.stderr!.setEncoding('utf8').on('data', hear);
    child.once('close', () => reject(new Error(said)));
  });
  return {
    address,
    origin: new URL(address).origin,
    said: () => said,
    end: async () => {
      if (child.exitCode !== null) return child.exitCode;
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      return code;
    },
  };
}
