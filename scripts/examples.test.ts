/**
 * The examples and the README as printed: a snippet is the markup that stands on the page, names only what there is,
 * and links the source.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const pages = readdirSync(new URL('examples', root)).filter((file) => file.endsWith('.html'));
const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const unescape = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const ELEMENTS =
  /<(mine-stat|clearance-progress|dog-counter|clearance-trend|ordnance-breakdown|mine-figures|mine-sources)\b[^>]*>[\s\S]*?<\/\1>/g;

/** An element that stands in a box of its own, which a theme can give width and margins. */
const BOXES = new RegExp(`<div>\\s*${ELEMENTS.source}\\s*</div>`, 'g');
const isInline = (element: string) => element.includes('display="inline"');

describe('examples', () => {
  it('show the very markup that their snippets hold', () => {
    const page = read('examples/index.html');
    const [markup, snippets] = [
      page.replace(/<pre[\s\S]*?<\/pre>/g, ''),
      page.match(/<code>[\s\S]*?<\/code>/g),
    ];
    const shown = markup.match(BOXES)!.map(fold);
    const printed = snippets!
      .map((code) => fold(unescape(code.replace(/<\/?code>/g, ''))))
      .filter((code) => !code.startsWith('<script'));
    assert.deepEqual(printed, shown);
    assert.equal(shown.length, 3);
  });

  for (const page of pages)
    it(`${page} writes a sentence with its source into every tag`, () => {
      const elements =
        read(`examples/${page}`)
          .replace(/<pre[\s\S]*?<\/pre>/g, '')
          .match(ELEMENTS) ?? [];
      assert.ok(elements.length > 0);
      for (const element of elements) {
        assert.match(element, /<a\s+href="https:\/\//);
        assert.match(fold(element), /\d+ \w+ \d{4}/);
        // Each thing said is a paragraph: together they are about as high as the figure.
        if (!isInline(element)) assert.match(element, />\s*<(?:p|ul)>/);
      }
    });

  for (const page of pages)
    it(`${page} gives every element that stands in no sentence a box`, () => {
      const markup = read(`examples/${page}`).replace(/<pre[\s\S]*?<\/pre>/g, '');
      const blocks = markup.match(ELEMENTS)!.filter((element) => !isInline(element));
      assert.equal((markup.match(BOXES) ?? []).length, blocks.length);
    });

  for (const file of readdirSync(new URL('stories', root)).filter((name) => name.endsWith('.mdx')))
    it(`stories/${file} prints the snippets of the examples`, () => {
      const all = fold(pages.map((page) => read(`examples/${page}`)).join(' '));
      for (const fence of read(`stories/${file}`).match(/```html[\s\S]*?```/g) ?? [])
        for (const element of fence.match(ELEMENTS) ?? [])
          if (element.includes('<a ')) assert.ok(all.includes(fold(element)), element);
    });

  it('stands in the README as in the examples', () => {
    const snippet = read('README.md')
      .match(ELEMENTS)!
      .find((element) => element.includes('<a '));
    assert.ok(fold(read('examples/one-figure.html')).includes(fold(snippet!)));
  });
});
