/**
 * An element that `npm run create` has written, with nothing else touched: it is there from the script tag, from the npm
 * package, on a site, in its builder and in Storybook.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { copySources } from './testing/copy-sources.ts';
import { launchOwn } from './testing/own-browser.ts';

const TAG = 'safe-paths';
const TYPESCRIPT = ['--import', './scripts/typescript.mjs'];

describe('npm run create', () => {
  let copy: string;
  const run = (command: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...TYPESCRIPT, command, ...args], {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NOLIMIT: '1', UNMINIFIED: '1' },
    });
    assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };
  const textOf = (...file: string[]) => readFileSync(path.join(copy, ...file), 'utf8');

  before(() => {
    copy = copySources('create', [
      'rollup.config.js',
      'custom-elements-manifest.config.mjs',
      'LICENSE',
      'package-lock.json',
    ]);
    run('scripts/create.ts', TAG);
    run('node_modules/rollup/dist/bin/rollup', '--config', '--silent');
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('writes five files and a story, and refuses what is there or is no tag', () => {
    for (const ending of ['definition.ts', 'resolve.ts', 'ts', 'styles.ts', 'test.ts'])
      assert.ok(existsSync(path.join(copy, `packages/elements/src/${TAG}/${TAG}.${ending}`)), ending);
    for (const [tag, says] of [
      [TAG, /is there already/],
      ['Paths', /is no tag/],
      ['', /is no tag/],
    ] as const) {
      const { status, stderr } = spawnSync(process.execPath, [...TYPESCRIPT, 'scripts/create.ts', tag], {
        cwd: copy,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, says);
    }
  });

  it('is drawn by the script for a script tag, from disk', async () => {
    const browser = await launchOwn();
    try {
      const tab = await browser.newPage();
      const page = path.join(copy, 'page.html');
      writeFileSync(
        page,
        `<!doctype html><html lang="en"><script async src="dist/mine-action.js"></script><${TAG}>Words.</${TAG}></html>`,
      );
      await tab.goto(pathToFileURL(page).href);
      await tab.waitForFunction(
        (tag) => document.querySelector(tag)!.shadowRoot?.querySelector('[part=figure]'),
        {},
        TAG,
      );
      const text = await tab.evaluate((tag) => document.querySelector(tag)!.shadowRoot!.textContent, TAG);
      assert.match(text, /190,000/);
      assert.match(text, /ANAMA/);
    } finally {
      await browser.close();
    }
  });

  it('is an export of the package', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `import '@mine-action/elements/${TAG}';`, resolveDir: copy },
      bundle: true,
      write: false,
      format: 'esm',
      conditions: ['source'],
      tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    });
    assert.ok(outputFiles[0].text.includes(`"${TAG}"`));
  });

  it('has addresses on a site, drawn without the script, and is offered by the builder', () => {
    run('scripts/testing/build-site.ts', 'site');
    const page = textOf('site/safepaths/area-cleared/index.html');
    assert.match(page, new RegExp(`<${TAG}[^>]*>\\s*<template shadowroot`));
    assert.match(page, /190,000|249,000/);
    assert.ok(existsSync(path.join(copy, 'site/safepaths/area-cleared/view.en.json')));
    assert.match(textOf('site/embed/index.html'), new RegExp(`value="?${TAG}`));
    assert.match(textOf('site/embed/plan.json'), /"safepaths"/);
  });

  it('is in the manifest that Storybook and editors read, with a story of its own', () => {
    run(
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
    );
    const { modules } = JSON.parse(textOf('packages/elements/custom-elements.json'));
    const [found] = modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }: { tagName: string }) => tagName === TAG),
    );
    assert.ok(found.attributes.some(({ name }: { name: string }) => name === 'edition'));
    assert.match(textOf(`stories/${TAG}.stories.ts`), new RegExp(`component: '${TAG}'`));
  });
});
