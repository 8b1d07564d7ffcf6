/**
 * The tags as each framework's own compiler sees them: what is right passes, and each line that is wrong is named.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { root } from '../ensure-installed.mjs';
import { makeApp } from './app.ts';
import { programOf } from './our-packages.ts';

const OPTIONS = {
  target: 'ES2022',
  module: 'ESNext',
  moduleResolution: 'Bundler',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  types: [],
  strict: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};

describe('types of the tags', () => {
  let folder: string;
  before(async () => {
    folder = await makeApp({ source: 'types' });
  });

  /** Runs a compiler over these files alone. */
  async function check(program: string, files: readonly string[], more = {}, args: readonly string[] = []) {
    const config = {
      compilerOptions: { ...OPTIONS, ...more },
      include: files,
      vueCompilerOptions: { strictTemplates: true },
    };
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(config));
    const command = [program, ...(args.length > 0 ? args : ['--project', 'tsconfig.json'])];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      cwd: folder,
      encoding: 'utf8',
    });
    return { isGood: status === 0, output: `${stdout}${stderr}` };
  }
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const vueTsc = programOf('vue-tsc/bin/vue-tsc.js');
  const svelteCheck = programOf('svelte-check/bin/svelte-check');

  for (const name of ['preact', 'solid'])
    it(`of ${name}, by TypeScript`, async () => {
      const jsxImportSource = name === 'solid' ? 'solid-js' : name;
      const { isGood, output } = await check(tsc, [`${name}.tsx`], { jsx: 'preserve', jsxImportSource });
      assert.ok(isGood, output);
    });

  it('of Vue, by vue-tsc', async () => {
    const right = await check(vueTsc, ['Right.vue']);
    assert.ok(right.isGood, right.output);
    const { output } = await check(vueTsc, ['Wrong.vue']);
    for (const line of [7, 8, 9, 10])
      assert.match(output, new RegExp(`Wrong\\.vue\\(${line},\\d+\\): error`));
  });

  it('of Svelte, by svelte-check', async () => {
    const args = ['--tsconfig', 'tsconfig.json', '--output', 'machine'];
    const right = await check(svelteCheck, ['Right.svelte'], {}, args);
    assert.ok(right.isGood, right.output);
    const { output } = await check(svelteCheck, ['Wrong.svelte'], {}, args);
    for (const line of [5, 6, 7]) assert.match(output, new RegExp(`ERROR "Wrong\\.svelte" ${line}:`));
  });
});
