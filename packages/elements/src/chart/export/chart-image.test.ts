import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '@mine-action/testing';
import type { Picture } from '../picture.js';
import { apart, chartImage, columns, line, PlotHost, rows } from '../testing.js';
import { countInk } from '@mine-action/testing/canvas';

const ACCENT = [29, 92, 143] as const;

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  place.style.cssText = 'color-scheme: light; font: 16px sans-serif; width: 400px';
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  expect(Object.keys(Chart.instances), 'charts that were kept').to.have.length(0);
});

async function show(picture: Picture): Promise<PlotHost> {
  const host = new PlotHost();
  host.picture = picture;
  place.replaceChildren(host);
  await waitUntil(() => host.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
  return host;
}

async function pixelsOf(blob: Blob): Promise<HTMLCanvasElement> {
  const image = new Image();
  const url = URL.createObjectURL(blob);
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = url;
  });
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  URL.revokeObjectURL(url);
  return canvas;
}

async function parse(blob: Blob): Promise<Document> {
  const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
  expect(file.querySelector('parsererror')).to.equal(null);
  return file;
}
const wordsOf = (file: Document): string[] =>
  [...file.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

describe('a chart as a file', () => {
  it('is a PNG 2400 px wide on a ground that is there', async () => {
    for (const picture of [line, columns, rows]) {
      const blob = await (await show(picture)).plot.png(chartImage(picture));
      expect(blob.type).to.equal('image/png');
      const canvas = await pixelsOf(blob);
      expect(canvas.width).to.equal(2400);
      expect(countInk(canvas, ACCENT)).to.be.greaterThan(5000);
      expect(countInk(canvas, [255, 255, 255])).to.be.greaterThan(canvas.width * canvas.height * 0.5);
    }
  });

  it('is light also where the page is dark', async () => {
    place.style.colorScheme = 'dark';
    const canvas = await pixelsOf(await (await show(columns)).plot.png(chartImage(columns)));
    expect(countInk(canvas, [255, 255, 255])).to.be.greaterThan(100_000);
    expect(countInk(canvas, ACCENT)).to.be.greaterThan(5000);
  });

  it('has the colours of the page where they are dark on light', async () => {
    place.style.setProperty('--mine-accent', 'color(srgb 0.6 0 0)');
    const canvas = await pixelsOf(await (await show(columns)).plot.png(chartImage(columns)));
    expect(countInk(canvas, [153, 0, 0])).to.be.greaterThan(5000);
  });

  it('is an SVG with real words: title, legend, numbers, source', async () => {
    const file = await parse(await (await show(line)).plot.svg(chartImage(line)));
    const words = wordsOf(file);
    expect(words[words.indexOf('Nearly 249,000 hectares of land have been cleared')]).not.to.equal(undefined);
    expect(words).to.include.members(['more than', 'about', '2024', '200,000', '0']);
    expect(words.join(' ')).to.contain(chartImage(line).lines[1]);
    expect(file.querySelector('title')?.textContent).to.equal(chartImage(line).title);
    const root = file.documentElement;
    expect([root.getAttribute('lang'), root.getAttribute('direction')]).to.deep.equal(['en', 'ltr']);
    expect(root.getAttribute('viewBox')).to.match(/^0 0 1200 \d+$/);
  });

  it('writes beside the points of other teams whose they are, in every picture', async () => {
    const image = { ...chartImage(apart), legend: [{ marker: 'dotted' as const, text: 'assumed' }] };
    const file = await parse(await (await show(apart)).plot.svg(image));
    expect(wordsOf(file)).to.include.members(['all operators', 'ANAMA only', 'assumed']);
    const dotted = [...file.querySelectorAll('path')].filter((path) =>
      path.getAttribute('stroke-dasharray')?.startsWith('0'),
    );
    expect(dotted.map((path) => path.getAttribute('stroke-linecap'))).to.deep.equal(['round', 'round']);
  });

  it('draws lines and bars into the SVG as the PNG has them', async () => {
    for (const picture of [line, apart, columns, rows]) {
      const host = await show(picture);
      const [vector, pixels] = [
        await pixelsOf(await host.plot.svg(chartImage(picture))),
        await pixelsOf(await host.plot.png(chartImage(picture))),
      ];
      expect(vector.width).to.equal(1200);
      expect(vector.height).to.equal(pixels.height / 2);
      // Half as wide and half as high; edges differ.
      expect(countInk(vector, ACCENT) * 4).to.be.closeTo(
        countInk(pixels, ACCENT),
        countInk(pixels, ACCENT) * 0.25,
      );
    }
  });

  it('runs from right to left in a language that does', async () => {
    const arabic = {
      ...chartImage(rows),
      title: '\u0646\u0632\u0639 \u0627\u0644\u0623\u0644\u063a\u0627\u0645',
      lang: 'ar',
    };
    const file = await parse(await (await show(rows)).plot.svg({ ...arabic, direction: 'rtl' }));
    const title = [...file.querySelectorAll('text')].find(({ textContent }) => textContent === arabic.title);
    expect(title?.getAttribute('direction')).to.equal('rtl');
    expect(title?.getAttribute('text-anchor')).to.equal('start');
    expect(Number(title?.getAttribute('x'))).to.equal(1200 - 56);
  });

  it('runs from right to left also in a line that begins inside a name in Latin letters', async () => {
    const date = '4 \u0623\u0628\u0631\u064a\u0644 2025.';
    const source = `\u0627\u0644\u0645\u0635\u062f\u0631: \u2068${'A publisher of many words '.repeat(9)}\u2069\u060c ${date}`;
    const arabic = { ...chartImage(rows), lines: [source], lang: 'ar', direction: 'rtl' as const };
    const file = await parse(await (await show(rows)).plot.svg(arabic));
    const lines = [...file.querySelectorAll('text')].filter(({ textContent }) =>
      textContent?.includes('words'),
    );
    expect(lines).to.have.length.above(1);
    expect(lines.at(-1)?.textContent).to.match(/^\u2068[^\u2069]+\u2069\u060c /);
    expect(lines.at(-1)?.getAttribute('direction')).to.equal('rtl');
  });

  it('holds no style and nothing from elsewhere', async () => {
    const text = await (await (await show(columns)).plot.svg(chartImage(columns))).text();
    expect(text).not.to.match(/style=|<style|<image|href|url\(|<script/);
  });
});
