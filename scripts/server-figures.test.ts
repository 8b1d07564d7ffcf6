/**
 * Figures that a server draws, as a program gets them: in Node, and where nothing of Node is.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { brotliCompressSync } from 'node:zlib';
import { keepSection } from '../packages/publish/test/paste/kept-file.ts';
import { bundleSources, loadSources } from './load-sources.ts';
import { ATTRIBUTES, definitions, draw, OWN, parseFeed, read, viewsIn } from './testing/server-figures.ts';

describe('a figure from a server', () => {
  for (const { tag } of definitions)
    it(`is drawn whole, with slot, style and source: <${tag}>`, async () => {
      const { html, warnings } = await draw(tag, ATTRIBUTES[tag]);
      const { host, root, text } = read(html);
      assert.deepEqual(warnings, []);
      assert.equal(host.localName, tag);
      assert.deepEqual(
        [...root!.children].map(({ localName }) => localName),
        ['style', 'div', 'slot'],
      );
      assert.match(text, /Embassy of (?:the Republic of )?Azerbaijan/);
      assert.match(text, /4 April 2025|2024/);
      assert.doesNotMatch(text, /Loading|not available/);
      // The words in the tag are those of the figure, for those who read no shadow root.
      host.querySelector('template')!.remove();
      assert.match(host.textContent, /\d/);
      assert.match(host.querySelector('a')!.href, /^https:\/\/washington\.mfa\.gov\.az\//);
    });

  it('says number, bound and source, in words and in its details', async () => {
    const { figure, text } = read((await draw('mine-stat', ATTRIBUTES['mine-stat'])).html);
    assert.equal(figure!.querySelector('.quantity')!.textContent, 'more than 36,000');
    assert.match(text, /Embassy of Azerbaijan in the U\.S\., 4 April 2025/);
    assert.match(
      figure!.querySelector('details blockquote')!.textContent,
      /more than 36 thousand anti-personnel mines/,
    );
  });

  it('is said in the language that is asked for, from right to left where that is so', async () => {
    const { host, figure } = read(
      (await draw('mine-stat', ATTRIBUTES['mine-stat'], { language: 'ar' })).html,
    );
    assert.deepEqual([host.getAttribute('lang'), host.getAttribute('dir')], ['ar', 'rtl']);
    assert.match(figure!.textContent, /أكثر من/);
  });

  it('leaves the tag to its words where nothing is known, and says why', async () => {
    const { html, warnings } = await draw(
      'mine-stat',
      { indicator: 'uxo-fuond' },
      { words: 'See <the report>.' },
    );
    assert.equal(
      html,
      '<mine-stat indicator="uxo-fuond" lang="en"><p>See &#60;the report&#62;.</p></mine-stat>',
    );
    assert.match(
      warnings.join(),
      /<mine-stat indicator="uxo-fuond">: no figure has this code.*Use one of: .*uxo-found/,
    );
    const without = await draw('mine-stat', { indicator: 'uxo-fuond' }, { language: 'de' });
    assert.match(
      without.html,
      /^<mine-stat indicator="uxo-fuond" lang="de"><p>[^<]*nicht[^<]*<\/p><\/mine-stat>$/,
    );
  });

  it('tells of a value that is not possible, and draws what the element would', async () => {
    const { html, warnings } = await draw('mine-stat', { indicator: 'uxo-found', display: 'tiel' });
    assert.match(html, /class="figure tile"/);
    assert.match(warnings.join(), /<mine-stat display="tiel">.*Write one of: tile, banner, inline\./);
    const unit = await draw('mine-stat', { indicator: 'uxo-found', unit: 'acres' });
    assert.doesNotMatch(unit.html, /<template/);
    assert.match(unit.warnings.join(), /<mine-stat unit="acres">.*Write one of: .*hectare/);
  });

  for (const [what, call, message] of [
    ['a tag', ['mine-stats'], /no element <mine-stats>\. Write one of: .*mine-stat/],
    [
      'an attribute',
      ['mine-stat', { indicater: 'x' }],
      /no attribute "indicater" \(value: "x"\)\. Write one of: .*indicator/,
    ],
    ['a handler', ['mine-stat', { onclick: 'alert(1)' }], /no attribute "onclick"/],
    ['a tag as an attribute', ['mine-stat', { 'x><script': '' }], /no attribute/],
    [
      'a site',
      ['mine-stat', {}, { site: 'data:text/html,x/' }],
      /site: "data:text\/html,x\/" is no address.*Write one/,
    ],
    [
      'the address of a feed',
      ['mine-stat', { src: 'https://example.org/feed.json' }],
      /src: "https:.*feed\.json" is no address of a published site.*\{ feed \}/,
    ],
    [
      'a feed and a site',
      ['mine-stat', {}, { feed: OWN, site: 'https://example.org/' }],
      /both a feed and a site/,
    ],
    ['sources of nothing', ['mine-sources', {}, { figures: undefined }], /figures: .*Name them/],
  ] as const)
    it(`refuses a call that cannot be meant, with place, value and remedy: ${what}`, async () => {
      await assert.rejects(draw(call[0], call[1], call[2]), (error: Error) => {
        assert.equal(error.name, 'RenderError');
        assert.match(error.message, message);
        return true;
      });
    });

  it('is of the programme whose feed is given, and never another', async () => {
    const { html, warnings } = await draw('mine-stat', { indicator: 'area-cleared' }, { feed: OWN });
    assert.match(html, /Exemplie/);
    assert.match(html, /^<mine-stat indicator="area-cleared" feed="" lang="en">/);
    assert.deepEqual(warnings, []);
    for (const feed of [{}, 'no JSON', { ...OWN, figures: 'none' }, []]) {
      const bad = await draw('mine-stat', ATTRIBUTES['mine-stat'], { feed });
      assert.doesNotMatch(bad.html, /36,000|<template/);
      assert.match(bad.warnings.join(), /the feed .*no figure is shown from it\. Check the whole file/);
    }
    // What the other programme does not know is not known.
    const other = await draw('mine-stat', { indicator: 'mdd-donated' }, { feed: OWN });
    assert.doesNotMatch(other.html, /<template/);
  });

  it('is text where it is text, whatever a feed holds', async () => {
    const bad = '</style></template></mine-stat><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    const feed = structuredClone(OWN);
    for (const source of Object.values<{ publisher: { name: string }; title: string }>(feed.sources)) {
      source.publisher.name = bad;
      source.title = bad;
    }
    const { html } = await draw(
      'mine-stat',
      { indicator: 'area-cleared', title: bad, class: bad },
      { feed, words: bad },
    );
    const { document, host, figure } = read(html);
    assert.equal(document.querySelector('script, img'), null);
    assert.equal(host.querySelector('template')!.content.querySelector('script, img'), null);
    assert.equal(document.body.children.length, 1);
    assert.ok(figure!.textContent.includes('<script>'));
    assert.equal(host.getAttribute('title'), bad);
  });

  it('holds the nonce of a policy, or the address of a style sheet in place of a style', async () => {
    const { html } = await draw('mine-stat', ATTRIBUTES['mine-stat'], { nonce: 'a"b' });
    assert.match(html, /<style nonce="a&#34;b">/);
    const linked = await draw('mine-stat', ATTRIBUTES['mine-stat'], { styleSheet: '/mine-stat.css' });
    assert.match(
      linked.html,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/mine-stat\.css"\/><div/,
    );
    assert.doesNotMatch(linked.html, /<style/);
  });

  it('weighs what docs/server.md says', async () => {
    const rows: string[] = [];
    for (const { tag } of definitions) {
      const { html } = await draw(tag, ATTRIBUTES[tag]);
      const without = html.replace(/<style>.*?<\/style>/s, '');
      const kB = (text: string) => `${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;
      rows.push(`| \`<${tag}>\` | ${(html.length / 1000).toFixed(0)} kB | ${kB(html)} | ${kB(without)} |`);
    }
    await keepSection(
      'docs/server.md',
      'sizes',
      `| element | as it is | after Brotli | the same with \`styleSheet\` |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}`,
    );
  });
});

describe('a figure from a worker', () => {
  it('is drawn where nothing of Node is, and leaves no stand-in behind that looks like a browser', async () => {
    const [, code] = /## In a worker[\s\S]*?```js\n([\s\S]*?)```/.exec(
      readFileSync('docs/server.md', 'utf8'),
    )!;
    const bundled = await bundleSources(code.replace('export default', 'globalThis.worker ='), {
      platform: 'browser',
      format: 'iife',
      conditions: ['source', 'workerd', 'worker', 'browser'],
    });
    assert.doesNotMatch(bundled, /require\("|node:/);
    // In a thread of its own, in a context with the globals of a worker and no others.
    const thread = new Worker(
      `const vm = require('node:vm');
       const { workerData, parentPort } = require('node:worker_threads');
       const context = vm.createContext({ fetch, URL, TextDecoder, AbortController, setTimeout, clearTimeout, console, Response });
       vm.runInContext(workerData, context);
       vm.runInContext('worker', context).fetch().then((response) => response.text()).then((text) => parentPort.postMessage({
         text,
         left: vm.runInContext('[typeof HTMLElement, typeof document, typeof window, typeof process]', context),
       }));`,
      { eval: true, workerData: bundled },
    );
    const { text, left } = await new Promise<{ text: string; left: string[] }>((resolve, reject) =>
      thread.on('message', resolve).on('error', reject),
    );
    assert.match(text, /93<\/span>/);
    assert.match(text, /chiens/);
    assert.deepEqual([...left], ['undefined', 'undefined', 'undefined', 'undefined']);
  });

  it('has a size that hosts of workers take', async () => {
    const code = await bundleSources(`export { renderFigure } from '@mine-action/elements/server';`, {
      platform: 'browser',
      minify: true,
    });
    const bytes = brotliCompressSync(code).length;
    assert.ok(bytes < 600_000, `${bytes} bytes`);
  });
});

describe('the examples for servers', () => {
  it('run as printed', async () => {
    const examples = [...readFileSync('docs/server.md', 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(
      ([, code]) => code,
    );
    const [first, second] = examples;
    const { html } = await loadSources<{ html: string }>(`${first}\nexport { html };`);
    assert.match(html, /^<mine-stat indicator="ap-mines-found" class="wide" lang="az"><template/);
    const views = await viewsIn('en', parseFeed(OWN).feed, 'area-cleared');
    const kept = { ...views, views: { 'mine-stat?indicator=ap-mines-found': Object.values(views.views)[0] } };
    const asked: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = (address: string) => {
      asked.push(address);
      return Promise.resolve(new Response(JSON.stringify(kept)));
    };
    try {
      const made = await loadSources<{ html: string }>(`${second}\nexport { html };`);
      assert.match(made.html, /Exemplie/);
      assert.deepEqual(asked, ['https://example.org/f/ap-mines-found/view.en.json']);
    } finally {
      globalThis.fetch = real;
    }
  });
});

describe('Lit’s own server renderer', () => {
  it('leaves our tags with their words: no half root hides them', async () => {
    const { html } = await loadSources<{ html: string }>(
      `import { html as page, render } from '@lit-labs/ssr';
       import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
       import '@mine-action/elements/define';
       export const html = collectResultSync(render(page\`<mine-stat indicator="uxo-found">Words.</mine-stat>\`));`,
    );
    assert.match(
      html,
      /<mine-stat indicator="uxo-found">(?:<!--[^>]*-->)*Words\.(?:<!--[^>]*-->)*<\/mine-stat>/,
    );
    assert.doesNotMatch(html, /<template/);
  });
});
