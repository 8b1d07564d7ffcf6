/**
 * The SVG of a card in a browser: well-formed, safe, described, and the same picture as the PNG.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/find-browser.ts';
import { built, kinds, scripts } from './card-samples.ts';
import type { Browser, Page } from 'puppeteer-core';

const { CARD_SIZES, drawCard } = built;
const all = { ...kinds, ...scripts };

async function pixelsOf(png) {
  const image = await loadImage(png);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.getContext('2d').getImageData(0, 0, image.width, image.height);
}

/**
 * How many px of one picture are unlike all those around their place in the other. The edges of letters are smoothed
 * in another way, by less than a px; a letter out of place is more.
 */
function difference(one, other) {
  const { width, height } = one;
  const value = ({ data }, x: number, y: number) => data[(y * width + x) * 4];
  let count = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const own = value(one, x, y);
      let nearest = Math.abs(own - value(other, x, y));
      for (let step = 0; step < 9 && nearest > 90; step++) {
        const [across, down] = [(step % 3) - 1, Math.floor(step / 3) - 1];
        nearest = Math.min(nearest, Math.abs(own - value(other, x + across, y + down)));
      }
      if (nearest > 90) count++;
    }
  }
  return count;
}

describe('the SVG of a card', () => {
  let browser: Browser;
  let tab: Page;

  before(async () => {
    const { executablePath, args, headless } = await findChromium();
    browser = await puppeteer.launch({ executablePath, headless: headless ?? true, args });
    tab = await browser.newPage();
  });
  after(() => browser?.close());

  /** What a parser of XML finds in it. */
  const parsed = (svg) =>
    tab.evaluate((text: string) => {
      const { documentElement: root } = new globalThis.DOMParser().parseFromString(text, 'image/svg+xml');
      const elements = [root, ...root.querySelectorAll('*')];
      return {
        names: [...new Set(elements.map(({ localName }) => localName))].sort(),
        attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))].sort(),
        language: root.getAttribute('lang'),
        role: root.getAttribute('role'),
        size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name)),
        title: root.querySelector('title')?.textContent,
        description: root.querySelector('desc')?.textContent,
      };
    }, svg);

  it('is XML that says in words what it shows, with the source', async () => {
    for (const content of Object.values(all)) {
      const { title, description, language, role } = await parsed(drawCard(content, 'large').svg);
      assert.equal(title, content.sentence);
      assert.equal(language, content.language);
      assert.equal(role, 'img');
      for (const source of content.sources) assert.ok(description!.includes(source));
    }
  });

  it('holds shapes alone: no script, no style, no font, nothing from elsewhere', async () => {
    for (const content of Object.values(all)) {
      const { names, attributes } = await parsed(drawCard(content, 'small').svg);
      for (const name of names) assert.ok(['desc', 'path', 'rect', 'svg', 'title'].includes(name), name);
      for (const name of attributes) assert.doesNotMatch(name, /^on|style|href|src|font|class|id$/);
    }
  });

  it('keeps its words as text where they look like markup', async () => {
    const hostile = '</title><script>alert(1)</script> & "x" \' <';
    const { svg } = drawCard(
      { ...kinds.stat, language: 'en"><script', sentence: hostile, description: [hostile] },
      'small',
    );
    const { names, title, description, language } = await parsed(svg);
    assert.deepEqual([title, description, language], [hostile, hostile, 'en"><script']);
    assert.ok(!names.includes('script'));
  });

  it('stands at its own size, the small one at half the size of its drawing', async () => {
    assert.deepEqual((await parsed(drawCard(kinds.stat, 'large').svg)).size, ['1200', '630', '0 0 1200 630']);
    assert.deepEqual((await parsed(drawCard(kinds.stat, 'small').svg)).size, ['600', '240', '0 0 1200 480']);
  });

  it('looks like the PNG', { timeout: 120_000 }, async () => {
    for (const [name, content] of Object.entries(all)) {
      for (const [size, { width, height, shownAt }] of Object.entries<{
        width: number;
        height: number;
        shownAt: number;
      }>(CARD_SIZES)) {
        const { svg, png } = drawCard(content, size);
        const [shownWidth, shownHeight] = [width * shownAt, height * shownAt];
        await tab.setViewport({ width: shownWidth, height: shownHeight, deviceScaleFactor: 1 / shownAt });
        await tab.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
        const [seen, own] = await Promise.all([tab.screenshot().then(pixelsOf), pixelsOf(png)]);
        assert.deepEqual([seen.width, seen.height], [own.width, own.height], name);
        const share = difference(seen, own) / (width * height);
        assert.ok(share < 0.001, `${name}, ${size}: ${(share * 100).toFixed(3)} percent of the px differ`);
      }
    }
  });
});
