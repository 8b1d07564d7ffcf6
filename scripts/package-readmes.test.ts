/**
 * The READMEs of the packages, which are read first, and alone, by who finds one in a registry: one line installs it, its examples
 * run as they are printed, its sizes and attributes are those of now, and no link leads out of what is installed.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { file, readJson, run } from '../packages/publish/test/built.ts';
import { keepSection } from '../packages/publish/test/paste/kept-file.ts';
import { bundledBytes, npmLimit } from './bench/npm.ts';
import { generate } from './generate.ts';
import { bundleSources } from './load-sources.ts';

const { definitions } = await generate();
const ALL = ['data', 'wording', 'core', 'elements', 'publish', 'eleventy', 'hugo', 'wordpress'];
const placeOf = (name: string) => `packages/${name}/README.md`;
const readme = (name: string) => readFileSync(placeOf(name), 'utf8');
const blocks = (name: string, kind: string) =>
  [...readme(name).matchAll(new RegExp(`^ *\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'))].map(
    ([, code]) => code,
  );

const kB = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((name) => (name === 'size' ? '---:' : '---')), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** Runs an example on an empty page and hands back what it prints. */
async function printed(example: string) {
  const code = await bundleSources(example, { platform: 'browser', format: 'iife' });
  const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
    runScripts: 'outside-only',
    url: 'http://localhost/',
  });
  const lines: string[] = [];
  window.console.log = (...values: unknown[]) => lines.push(values.map(String).join(' '));
  window.eval(code);
  await new Promise((done) => setTimeout(done, 50));
  return { lines, window };
}

/** The parts that can be used alone, and what each adds; other packages are counted with it. */
const SIZES: Record<string, Record<string, string>> = {
  data: {
    '`select` and the built-in figures': `export { select } from '@mine-action/data'; export { azerbaijan } from '@mine-action/data/azerbaijan';`,
    '`parseFeed`, the validator': `export { parseFeed } from '@mine-action/data/feed';`,
  },
  wording: {
    '`formatNumber` alone': `export { formatNumber } from '@mine-action/wording';`,
    '`describeStat` in English': `export { describeStat, english } from '@mine-action/wording';`,
    'the same in two languages': `export { addLanguage, describeStat, english } from '@mine-action/wording'; export { pack } from '@mine-action/wording/languages/az';`,
  },
  core: {
    '`define`, `languageFor`': `export { define, languageFor } from '@mine-action/core';`,
    'the resolver, with the built-in figures': `export { createResolver } from '@mine-action/core/resolver';`,
  },
};

describe('the README of a package', () => {
  for (const name of ALL) {
    it(`says in one line how it is installed: ${name}`, () => {
      const install: Record<string, RegExp> = {
        publish: /^npm install --global @mine-action\/publish$/m,
        hugo: /^ *cp -R hugo\/\. my-site\/themes\/mine-action\/$/m,
        wordpress: /^Install: upload `mine-action-figures-<version>\.zip`/m,
      };
      assert.match(readme(name), install[name] ?? new RegExp(`^npm install @mine-action/${name}$`, 'm'));
      const { name: own } = readJson(`packages/${name}/package.json`);
      assert.equal(own, `@mine-action/${name}`);
    });

    it(`links only what it brings with it: ${name}`, () => {
      const { files = [] } = readJson(`packages/${name}/package.json`);
      for (const [, link] of readme(name).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^(?:https:\/\/|#)/.test(link)) continue;
        assert.ok(existsSync(path.join(`packages/${name}`, link)), link);
        assert.ok(
          files.some((each: string) => link === each || link.startsWith(`${each}/`)),
          `${link} is not packed`,
        );
      }
    });
  }

  for (const name of ['data', 'wording', 'core'])
    it(`prints what its examples print: ${name}`, async () => {
      const examples = blocks(name, 'js');
      assert.ok(examples.length > 0);
      for (const example of examples) {
        const { lines } = await printed(example);
        const wanted = [...example.matchAll(/console\.log\(.*\);(?: \/\/ (.*))?$/gm)].map(([, text]) => text);
        assert.equal(lines.length, wanted.length, lines.join('\n'));
        for (const [index, text] of wanted.entries())
          if (text !== undefined) assert.equal(lines[index], text);
        for (const line of lines) assert.notEqual(line.trim(), '');
      }
    });

  it('draws what its example draws: elements', async () => {
    const [imports] = blocks('elements', 'js');
    const [markup] = blocks('elements', 'html');
    const { window } = await printed(imports);
    window.document.body.innerHTML = markup;
    await new Promise((done) => setTimeout(done, 100));
    const { shadowRoot } = window.document.querySelector('mine-stat')!;
    assert.equal(shadowRoot!.querySelector('.quantity')!.textContent, 'more than 36,000');
  });

  it('does what its example does: publish', () => {
    file('feed.json', readFileSync('examples/own-feed.json', 'utf8'));
    const [install, example] = blocks('publish', 'sh');
    assert.equal(install.trim(), 'npm install --global @mine-action/publish');
    const commands = example.trim().split('\n');
    assert.equal(commands.length, 3);
    for (const command of commands) {
      const [program, ...words] = command.split(' ');
      assert.equal(program, 'mine-action-publish');
      const { code, stderr } = run(...words);
      assert.equal(code, 0, `${command}\n${stderr}`);
    }
    assert.ok(existsSync(file('public/index.html')) && existsSync(file('venue.html')));
  });

  it('adds the plugin as its example does: eleventy', async () => {
    const [example] = blocks('eleventy', 'js');
    const folder = fileURLToPath(new URL('../node_modules/.cache/readme', import.meta.url));
    mkdirSync(folder, { recursive: true });
    const code = await bundleSources(example, {
      platform: 'node',
      external: ['htmlparser2', '@11ty/*'],
    });
    const place = path.join(folder, `eleventy-${process.pid}.mjs`);
    writeFileSync(place, code);
    const { default: configure } = await import(place);
    rmSync(place);
    const added: unknown[][] = [];
    configure({ addPlugin: (...given: unknown[]) => added.push(given) });
    assert.equal(typeof added[0][0], 'function');
    assert.deepEqual(added[0][1], { site: 'https://example.org/' });
  });

  for (const [name, parts] of Object.entries(SIZES))
    it(`says what it adds to a bundle: ${name}`, async () => {
      const rows: string[][] = [];
      for (const [what, lines] of Object.entries(parts)) rows.push([what, kB(await bundledBytes(lines))]);
      await keepSection(placeOf(name), 'sizes', table(['what is used, after Brotli', 'size'], rows));
    });

  it('says what it adds to a bundle: elements', async () => {
    const rows: string[][] = [];
    for (const { tag } of definitions) rows.push([`\`<${tag}>\``, `${npmLimit(tag) / 1000} kB`]);
    await keepSection(placeOf('elements'), 'sizes', table(['element, at most', 'size'], rows));
  });

  it('says what it adds to a build: eleventy, hugo', async () => {
    const external = ['htmlparser2', '@11ty/*'];
    const bytes = await bundledBytes(`export { default } from '@mine-action/eleventy';`, {
      platform: 'node',
      external,
    });
    const rows = [['the plugin with what words addresses, after Brotli', kB(bytes)]];
    await keepSection(placeOf('eleventy'), 'sizes', table(['what', 'size'], rows));
    const parts = ['layouts', 'assets', 'data'].flatMap((folder) =>
      readdirSync(`packages/hugo/${folder}`, { recursive: true, encoding: 'utf8' }).map((each) =>
        statSync(path.join('packages/hugo', folder, each)),
      ),
    );
    const files = parts.filter((each) => each.isFile());
    const sum = files.reduce((all, { size }) => all + size, 0);
    await keepSection(
      placeOf('hugo'),
      'sizes',
      table(['what', 'size'], [[`${files.length} files`, kB(sum)]]),
    );
  });

  it('says what it needs: publish', async () => {
    const { dependencies } = readJson('packages/publish/package.json');
    const names = Object.keys(dependencies).filter((name) => !name.startsWith('@mine-action/'));
    await keepSection(placeOf('publish'), 'needs', `${names.map((name) => `\`${name}\``).join(', ')}.`);
  });

  it('names every attribute, from the manifest: elements', async () => {
    const folder = 'node_modules/.cache/readme-manifest';
    const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
    const config = 'custom-elements-manifest.config.mjs';
    spawnSync(process.execPath, [analyzer, 'analyze', '--config', config, '--outdir', folder]);
    const elements = readJson(`${folder}/custom-elements.json`).modules.flatMap(({ declarations }) =>
      declarations.filter(({ tagName }) => tagName),
    );
    assert.equal(elements.length, definitions.length);
    const row = ({ name, description, default: initial }) => [
      `\`${name}\``,
      description.replace(/\s+/g, ' '),
      initial && initial !== "''" && initial !== 'false' ? `\`${initial.replaceAll("'", '')}\`` : '',
    ];
    const isCommon = ({ name }) =>
      elements.filter(({ attributes }) => attributes.some((each) => each.name === name)).length ===
      definitions.length - 1;
    const [{ attributes }] = elements;
    const common = attributes.filter(isCommon);
    assert.ok(common.length > 4);
    await keepSection(
      placeOf('elements'),
      'common',
      table(['attribute', 'for', 'unless set'], common.map(row)),
    );
    const own = elements.flatMap((element) =>
      element.attributes
        .filter((each) => !isCommon(each))
        .map((each) => [`\`<${element.tagName}>\``, ...row(each)]),
    );
    await keepSection(
      placeOf('elements'),
      'attributes',
      table(['element', 'attribute', 'for', 'unless set'], own),
    );
  });
});

describe('the README of the project', () => {
  it('says how small the script is, beside others', async () => {
    const { brotli } = readJson('dist/sizes.json')['mine-action.js'];
    // Of the others what was measured once, each as its makers deliver it.
    const rows: [string, number][] = [
      ['static HTML with an SVG, no script', 0.75],
      ['custom elements written by hand for one page', 1.7],
      ['the same three elements written with Lit for one page', 6.5],
      ['**Mine Action Widgets**: three elements, the built-in figures, English', brotli / 1000],
      ['Carbon, one tile', 16],
      ['Shoelace', 18],
      ['one frame with a script inside', 20],
      ['Web Awesome', 33],
      ['UI5, one tile', 42],
      ['ECharts', 148],
    ];
    const size = (kilobytes: number) =>
      `${kilobytes < 15 ? Number(kilobytes.toFixed(kilobytes < 1 ? 2 : 1)) : kilobytes} kB`;
    assert.deepEqual(
      rows,
      rows.toSorted(([, a], [, b]) => a - b),
    );
    await keepSection(
      'README.md',
      'small',
      table(
        ['the same visible tile', 'size'],
        rows.map(([what, bytes]) => [what, size(bytes)]),
      ),
    );
  });
});
