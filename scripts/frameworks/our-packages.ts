/**
 * Our packages as npm would put them into a project: what is published of each, and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import { generate } from '../generate.ts';
import { makeEditorData } from '../editor-data.ts';
import { sourcesNow } from '../sources.ts';

const NAMES = ['data', 'wording', 'core', 'elements', 'react'];
const tool = (file: string) => path.join(root, 'node_modules', file);

/** A program that an app has installed, as seen from it. */
export const programOf = (file: string) => path.join('node_modules', file);

/** Runs a program of Node's and hands back what it printed; throws with that where it fails. */
export function run(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${path.basename(args[0])} failed in ${cwd}:\n${stdout}${stderr}`);
  return stdout;
}

const CACHE = path.join(root, '.cache/frameworks');
/** What stands in it, the published files were made of. */
const STAMP = path.join(CACHE, 'made-of');
const LOCK = path.join(CACHE, 'making');
/** One that is older was left behind. */
const LOCK_MS = 300_000;

const isMade = (now: string) =>
  existsSync(path.join(root, 'packages/react/dist/index.js')) &&
  existsSync(path.join(root, 'packages/elements/dist/index.js')) &&
  existsSync(STAMP) &&
  readFileSync(STAMP, 'utf8') === now;

/** Makes what the packages publish, unless they are made of the sources as they are; tests run side by side, and one of them makes it. */
export async function buildPackages() {
  await generate();
  const now = sourcesNow();
  mkdirSync(CACHE, { recursive: true });
  while (!isMade(now)) {
    try {
      mkdirSync(LOCK);
    } catch {
      if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? 0) > LOCK_MS)
        rmSync(LOCK, { recursive: true, force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      await make();
      writeFileSync(STAMP, now);
    } finally {
      rmSync(LOCK, { recursive: true, force: true });
    }
  }
}

async function make() {
  const cem = tool('@custom-elements-manifest/analyzer/cem.js');
  run([cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs'], root);
  await makeEditorData();
  run([tool('typescript/bin/tsc'), '--build', 'packages/elements', 'packages/react'], root);
}

/** Puts them into a project's own `node_modules`; what they need of others is found in ours. */
export async function putPackages(project: string) {
  for (const name of NAMES) {
    const from = path.join(root, 'packages', name);
    const to = path.join(project, 'node_modules/@mine-action', name);
    await rm(to, { recursive: true, force: true });
    const { files } = JSON.parse(await readFile(path.join(from, 'package.json'), 'utf8'));
    for (const file of ['package.json', ...files] as string[]) {
      // Patterns such as `feeds/*.json` stand for their folder; sources are for those who look into a package.
      const place = file.replace(/\/\*.*$/, '');
      if (place.startsWith('!') || place === 'src' || !existsSync(path.join(from, place))) continue;
      await cp(path.join(from, place), path.join(to, place), { recursive: true });
    }
  }
}
