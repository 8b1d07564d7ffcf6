/**
 * Charts on a page: under strict policies, in tabs and columns, moved about, in the dark, translated, on paper.
 */
import { expect } from '@open-wc/testing';
import {
  allShown,
  canvasOf,
  expectQuiet,
  expectShown,
  ink,
  isCharted,
  lookAt,
  pictureOf,
  plotOf,
} from './testing/charts.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { allLazy, CHARTS, FORMS, LAZY_TAGS, lazySnippet, SCRIPT } from './testing/snippets.js';

const csp = (policy: string): Readonly<Record<string, string>> => ({ 'Content-Security-Policy': policy });
const charts = (): string => CHARTS.map((tag) => lazySnippet(tag)).join('<hr>');
const settle = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function open(body = charts(), head = SCRIPT): Promise<Frame> {
  const frame = await openPage({ head, body });
  await allShown(frame, CHARTS);
  return frame;
}

/** Takes everything away that can be taken, and returns what the browser was handed. */
async function takeFiles(frame: Frame, element: Element): Promise<Map<string, Blob>> {
  const files = new Map<string, Blob>();
  const { URL: urls } = frame.window;
  urls.createObjectURL = (blob) => {
    files.set((blob as Blob).type.split(';')[0] as string, blob as Blob);
    return '#taken';
  };
  for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.download button') ?? [])
    button.click();
  await until('three files', () => files.size === 3);
  return files;
}

describe('a chart under a strict policy', () => {
  afterEach(closePages);

  const STRICT: Readonly<Record<string, string>> = {
    'scripts of its own and nothing else': "default-src 'none'; script-src 'self'",
    'no styles and no pictures': "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'none'",
    'trusted types of our name':
      "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types mine-action",
  };

  for (const [policy, value] of Object.entries(STRICT))
    for (const [form, head] of Object.entries(FORMS)) {
      it(`is drawn and taken away, and nothing is reported: ${policy}, ${form}`, async () => {
        const frame = await openPage({ head, body: allLazy(), headers: csp(value) });
        await allShown(frame);
        expectShown(frame);
        for (const tag of CHARTS) {
          const files = await takeFiles(frame, frame.find(tag));
          expect([...files.keys()].sort()).to.deep.equal(['image/png', 'image/svg+xml', 'text/csv']);
          for (const [type, file] of files) expect(file.size, type).to.be.above(300);
          const svg = (await files.get('image/svg+xml')?.text()) ?? '';
          expect(/^<\?xml[^]*<svg[^]*Embassy of [^]*<\/svg>$/.test(svg), 'an SVG with its source inside').to
            .be.true;
          expect(await files.get('text/csv')?.text()).to.contain('https://');
        }
        for (const summary of frame.find('mine-sources').shadowRoot?.querySelectorAll('summary') ?? [])
          summary.click();
        await painted();
        expectQuiet(frame);
        expect(frame.probe.uses).to.deep.equal([]);
      });
    }

  it('is drawn by the trust in the script: a nonce and strict-dynamic', async () => {
    const nonce = (text: string): string => text.replaceAll('<script', '<script nonce="n0"');
    const html = nonce(
      `<!doctype html><html lang="en"><head><title>Nonce</title><script src="/probe.js"></script>${SCRIPT}</head><body>${allLazy()}</body></html>`,
    );
    const policy =
      "default-src 'none'; script-src 'nonce-n0' 'strict-dynamic'; style-src 'none'; base-uri 'none'";
    const frame = await openPage({ html, headers: csp(policy) });
    await allShown(frame);
    expectShown(frame);
    await takeFiles(frame, frame.find('clearance-trend'));
    expectQuiet(frame);
  });

  it('stays in the author’s words where trusted types of our name are refused', async () => {
    const head = `${SCRIPT}`;
    const headers = csp("require-trusted-types-for 'script'; trusted-types other");
    const frame = await openPage({
      head,
      headers,
      body: lazySnippet('clearance-trend', 'Words of the author.'),
    });
    await settle(500);
    expect(frame.probe.errors).to.deep.equal([]);
    if ('trustedTypes' in window) {
      expect(isDrawn(frame.find('clearance-trend'))).to.be.false;
      expect(seen(frame.find('clearance-trend'))).to.equal('Words of the author.');
    }
  });
});

describe('a chart in a place that changes', () => {
  afterEach(closePages);

  it('is drawn when its tab opens, and not before', async () => {
    const frame = await openPage({ head: SCRIPT, body: `<div hidden>${charts()}</div>` });
    await settle(500);
    expect(frame.probe.requests()).to.not.include('/dist/drawing.js');
    frame.find('div').hidden = false;
    await allShown(frame, CHARTS);
    expectShown(frame, CHARTS);
    const before = CHARTS.map((tag) => pictureOf(frame.find(tag)));
    frame.find('div').hidden = true;
    await settle(100);
    frame.find('div').hidden = false;
    await painted();
    expect(CHARTS.map((tag) => pictureOf(frame.find(tag)))).to.deep.equal(before);
    expectQuiet(frame);
  });

  it('fits every width of its column, and is at last as it was', async () => {
    const frame = await open(`<div style="width:700px">${charts()}</div>`);
    const before = CHARTS.map((tag) => pictureOf(frame.find(tag)));
    for (const width of [120, 701, 299, 160, 700]) {
      frame.find('div').style.width = `${width}px`;
      await until(`${width} px`, () =>
        CHARTS.every(
          (tag) =>
            Math.abs(
              parseFloat(canvasOf(frame.find(tag)).style.width) - plotOf(frame.find(tag)).clientWidth,
            ) <= 1,
        ),
      );
      await painted();
      for (const tag of CHARTS) {
        expect(ink(frame.find(tag)), `${tag} at ${width}`).to.be.above(100);
        expect(canvasOf(frame.find(tag)).getBoundingClientRect().right).to.be.at.most(
          frame.find('div').getBoundingClientRect().right + 1,
        );
      }
    }
    expect(CHARTS.map((tag) => pictureOf(frame.find(tag)))).to.deep.equal(before);
    expectQuiet(frame);
  });

  for (const [name, style] of Object.entries({
    'a zoomed body': 'body { zoom: 1.17 }',
    'a zoomed column': 'body { zoom: 0.83; width: 487.3px }',
    'a scaled column': 'body { transform: scale(1.17); transform-origin: 0 0; width: 501.7px }',
    'a width of odd parts': 'body { margin: 0 7.37%; width: 61.803% }',
    'a flex row that gives what is left':
      'body { display: flex; flex-wrap } body > * { flex: 1 1 300px } hr { display: none }',
    'a grid that grows with its content':
      'body { display: grid; grid-template-columns: auto auto; width: 700px }',
    'a window whose scrollbar comes and goes': 'html { overflow: auto } body { height: 100% }',
  })) {
    it(`settles, and reports no loop: ${name}`, async () => {
      const frame = await open(charts(), `<style>${style}</style>${SCRIPT}`);
      const sizes = (): string[] =>
        CHARTS.map((tag) => {
          const { width, height } = frame.find(tag).getBoundingClientRect();
          return `${width} ${height} ${canvasOf(frame.find(tag)).width}`;
        });
      await settle(100);
      const before = sizes();
      for (let count = 0; count < 10; count++) await painted();
      expect(sizes()).to.deep.equal(before);
      expectShown(frame, CHARTS);
      expectQuiet(frame);
    });
  }

  it('follows the page into the dark and back', async () => {
    const frame = await open(charts(), `<style>:root { color-scheme: light }</style>${SCRIPT}`);
    const before = CHARTS.map((tag) => pictureOf(frame.find(tag)));
    frame.document.documentElement.style.colorScheme = 'dark';
    await until('dark', () => CHARTS.every((tag, at) => pictureOf(frame.find(tag)) !== before[at]));
    frame.document.documentElement.style.colorScheme = '';
    await until('light', () => CHARTS.every((tag, at) => pictureOf(frame.find(tag)) === before[at]));
    expectQuiet(frame);
  });

  it('is drawn again for paper, and is then as it was', async () => {
    const frame = await open();
    const before = CHARTS.map((tag) => pictureOf(frame.find(tag)));
    frame.window.dispatchEvent(new frame.window.Event('beforeprint'));
    for (const [at, tag] of CHARTS.entries()) {
      expect(pictureOf(frame.find(tag))).to.not.equal(before[at]);
      expect(canvasOf(frame.find(tag)).width).to.be.closeTo(plotOf(frame.find(tag)).clientWidth * 3, 3);
    }
    frame.window.dispatchEvent(new frame.window.Event('afterprint'));
    expect(CHARTS.map((tag) => pictureOf(frame.find(tag)))).to.deep.equal(before);
  });
});

describe('a chart that is moved about', () => {
  afterEach(closePages);

  it('is drawn in the document of a frame, and back', async () => {
    const frame = await open(allLazy());
    await allShown(frame);
    const inner = frame.document.createElement('iframe');
    inner.style.cssText = 'width:500px;height:800px';
    frame.document.body.prepend(inner);
    const there = inner.contentDocument as Document;
    there.documentElement.lang = 'en';
    there.body.append(...LAZY_TAGS.map((tag) => frame.find(tag)));
    await allShown(frame, LAZY_TAGS, there);
    for (const tag of CHARTS) expect(ink(there.querySelector(tag) as Element), tag).to.be.above(500);
    there.body.style.width = '300px';
    const plot = plotOf(there.querySelector('clearance-trend') as Element);
    await until('its new width', () => parseFloat(plot.querySelector('canvas')?.style.width ?? '') < 301);
    frame.document.body.append(...LAZY_TAGS.map((tag) => there.querySelector(tag) as Element));
    await allShown(frame);
    expectShown(frame);
    inner.remove();
    await painted();
    expectQuiet(frame);
  });

  it('is drawn once again after it was away a hundred times, and no listener is left when it is gone', async () => {
    const frame = await open();
    const { body } = frame.document;
    for (let round = 0; round < 100; round++)
      for (const tag of CHARTS) {
        const element = frame.find(tag);
        element.remove();
        body.append(element);
      }
    await allShown(frame, CHARTS);
    expectShown(frame, CHARTS);
    expect(frame.probe.listening.sort()).to.deep.equal(['afterprint', 'beforeprint']);
    for (const tag of CHARTS) frame.find(tag).remove();
    await painted();
    expect(frame.probe.listening).to.deep.equal([]);
    expectQuiet(frame);
  });

  it('listens for a key as long as a tooltip is shown, and for nothing else', async () => {
    const frame = await open();
    const element = frame.find('ordnance-breakdown');
    const plot = plotOf(element);
    const point = (type: string): unknown => {
      const { left, top, width, height } = plot.getBoundingClientRect();
      const at = {
        clientX: left + width / 2,
        clientY: top + height / 2,
        bubbles: true,
        pointerType: 'mouse',
      };
      return plot.dispatchEvent(new frame.window.PointerEvent(type, at));
    };
    const tooltip = element.shadowRoot?.querySelector('.tooltip') as HTMLElement;
    point('pointermove');
    await until('the tooltip', () => !tooltip.hidden);
    expect(frame.probe.listening.sort()).to.deep.equal(['afterprint', 'beforeprint', 'keydown']);
    point('pointerleave');
    await until('no tooltip', () => tooltip.hidden);
    expect(frame.probe.listening.sort()).to.deep.equal(['afterprint', 'beforeprint']);
    point('pointermove');
    for (const tag of CHARTS) frame.find(tag).remove();
    await painted();
    expect(frame.probe.listening).to.deep.equal([]);
    expectQuiet(frame);
  });

  it('goes on working when a translator wraps what is drawn and what the author wrote', async () => {
    const frame = await open(allLazy());
    await allShown(frame);
    const translate = (root: Node): void => {
      for (const node of [...root.childNodes]) {
        if (node.nodeType !== 3) translate(node);
        else if (node.nodeValue?.trim()) {
          const outer = frame.document.createElement('font');
          outer.appendChild(frame.document.createElement('font')).textContent = node.nodeValue.toUpperCase();
          (node as Text).replaceWith(outer);
        }
      }
    };
    for (const tag of LAZY_TAGS) translate(frame.find(tag).shadowRoot as ShadowRoot);
    await painted();
    frame.find('clearance-trend').setAttribute('display', 'annual');
    for (const tag of ['clearance-trend', 'ordnance-breakdown', 'mine-figures'])
      frame.find(tag).setAttribute('edition', 'latest');
    frame.find('mine-figures').setAttribute('indicators', 'area-cleared uxo-found');
    await settle(200);
    for (const tag of CHARTS) await lookAt(frame.find(tag));
    for (const tag of LAZY_TAGS) expect(seen(frame.find(tag)), tag).to.not.equal('');
    expectQuiet(frame);
  });

  it('draws again for each attribute, and back', async () => {
    const frame = await open(lazySnippet('clearance-trend'));
    const trend = frame.find('clearance-trend');
    const before = pictureOf(trend);
    for (const [name, value] of [
      ['display', 'annual'],
      ['edition', 'latest'],
      ['indicator', 'ap-mines-found'],
      ['unit', 'square-kilometer'],
    ] as const) {
      trend.setAttribute(name, value);
      await until(`another picture for ${name}`, () => isCharted(trend) && pictureOf(trend) !== before);
      trend.removeAttribute(name);
      await until('the old picture', () => isCharted(trend) && pictureOf(trend) === before);
    }
    expectQuiet(frame);
  });
});
