/**
 * Pages of odd kinds, with old libraries, with styles that reach for everything: charts are drawn as on a plain page,
 * and whatever cannot be drawn leaves the author's words.
 */
import { expect } from '@open-wc/testing';
import {
  allShown,
  canvasOf,
  expectQuiet,
  expectShown,
  ink,
  isCharted,
  pictureOf,
  plotOf,
} from './testing/charts.js';
import { seen } from '@mine-action/testing/reader';
import { complaints, isDrawn } from './testing/drawn.js';
import { CLOBBERS, inline, LIBRARIES, remove, WITHOUT } from './testing/old-libraries.js';
import {
  addFrame,
  closePages,
  type Frame,
  loaded,
  lookInto,
  openClosedPage,
  openPage,
  until,
} from './testing/open-page.js';
import {
  allLazy,
  allLazyInWords,
  CHARTS,
  LAZY_SAYS,
  LAZY_TAGS,
  lazySnippet,
  lazyWords,
  SCRIPT,
  SPACER,
} from './testing/snippets.js';
import { SURROUNDINGS } from './testing/surroundings.js';

const charts = (): string => CHARTS.map((tag) => lazySnippet(tag)).join('');
const BODY = `<div lang="en" style="width:600px;font:16px sans-serif;color-scheme:light">${allLazy()}</div>`;
const PROBE = '<script src="/probe.js"></script>';
const settle = (ms = 400): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let plain: string[];
const picturesIn = (frame: Frame): string[] => CHARTS.map((tag) => pictureOf(frame.find(tag)));

/** Pixel by pixel what a plain page shows: no bar is missing and none is shorter. */
async function expectAsOnPlainPage(frame: Frame): Promise<void> {
  await allShown(frame);
  expectShown(frame);
  expectQuiet(frame);
  for (const [at, picture] of picturesIn(frame).entries())
    expect(picture === plain[at], `the picture of <${CHARTS[at]}>`).to.be.true;
}

/** No error, and each tag shows a figure or its author's words. */
function expectUnharmed(frame: Frame): void {
  expect(frame.probe.errors).to.deep.equal([]);
  for (const tag of LAZY_TAGS)
    expect(seen(frame.find(tag)).toLowerCase(), tag).to.contain(
      isDrawn(frame.find(tag)) ? LAZY_SAYS[tag] : 'u.s., 4 april 2025',
    );
}

before(async () => {
  const frame = await openPage({ head: SCRIPT, body: BODY });
  await allShown(frame);
  plain = picturesIn(frame);
  closePages();
});

describe('a chart on a page with an old library', () => {
  afterEach(closePages);

  for (const [name, code] of Object.entries(LIBRARIES))
    it(`is drawn as on a plain page: ${name}`, async () =>
      expectAsOnPlainPage(await openPage({ head: inline(code) + SCRIPT, body: BODY })));

  for (const [name, code] of Object.entries(LIBRARIES).slice(0, 4))
    it(`is drawn as on a plain page where it comes after the script: ${name}`, async () =>
      expectAsOnPlainPage(await openPage({ head: SCRIPT + inline(code), body: BODY })));

  it('is drawn where the prototypes of everything are frozen', async () => {
    const code =
      '[Object, Array, Function, Promise, Map, Set, String, Number, Date, RegExp].forEach(function (each) { Object.freeze(each.prototype); });';
    await expectAsOnPlainPage(await openPage({ head: inline(code) + SCRIPT, body: BODY }));
  });

  it('calls no loader of modules, and writes into none', async () => {
    const code = `window.calls = []; window.exports = {}; window.module = { exports: window.exports };
      window.define = function () { calls.push('define'); }; define.amd = {}; window.require = function () { calls.push('require'); };
      window.Chart = 'theirs'; probe.begin();`;
    const frame = await openPage({ head: inline(code) + SCRIPT, body: BODY });
    await expectAsOnPlainPage(frame);
    expect(Reflect.get(frame.window, 'calls')).to.deep.equal([]);
    expect(Reflect.get(frame.window, 'exports')).to.deep.equal({});
    expect(Reflect.get(frame.window, 'Chart')).to.equal('theirs');
    expect(frame.probe.globals()).to.deep.equal([]);
    expect(frame.probe.builtIns()).to.deep.equal([]);
  });

  it('stands beside a Chart.js of the page, whose defaults and registry it does not know', async () => {
    const chart = '<script type="module" src="/dist/drawing.js?theirs"></script>';
    await expectAsOnPlainPage(await openPage({ head: chart + SCRIPT, body: BODY }));
  });
});

describe('a chart on a page that lacks something', () => {
  afterEach(closePages);

  /** Without these nobody tells of tags that come later, or of languages. */
  const WORDS_STAND = ['MutationObserver', 'Intl'];

  for (const [name, code] of Object.entries(WITHOUT)) {
    if (WORDS_STAND.includes(name))
      it(`leaves the words, or is drawn: no ${name}`, async () => {
        const frame = await openPage({ head: inline(code) + SCRIPT, body: SPACER + allLazyInWords() });
        await settle();
        expectUnharmed(frame);
      });
    else
      it(`is drawn as on a plain page: no ${name}`, async () => {
        const frame = await openPage({ head: inline(code) + SCRIPT, body: BODY });
        await allShown(frame);
        expectShown(frame);
        expectQuiet(frame);
      });
  }

  const HOPELESS = {
    'a canvas': 'HTMLCanvasElement.prototype.getContext = function () { return null; };',
    'a canvas that may be used':
      'HTMLCanvasElement.prototype.getContext = function () { throw new Error("blocked"); };',
    'a canvas that answers truly':
      'CanvasRenderingContext2D.prototype.measureText = function () { throw new Error("blocked"); };',
  };
  for (const [name, code] of Object.entries(HOPELESS)) {
    it(`gives its place to the table: no ${name}`, async () => {
      const frame = await openPage({ head: inline(code) + SCRIPT, body: charts() });
      await until('the words', () => CHARTS.every((tag) => isDrawn(frame.find(tag))));
      for (const [at, tag] of CHARTS.entries()) {
        frame.find(tag).scrollIntoView();
        await until(`a line for <${tag}>`, () => frame.probe.console.length > at);
      }
      await settle(100);
      for (const tag of CHARTS) {
        expect(isCharted(frame.find(tag))).to.be.false;
        const rows = frame.find(tag).shadowRoot?.querySelector('.rows');
        expect(rows?.getBoundingClientRect().height, `the table of <${tag}>`).to.be.above(50);
      }
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.have.length(2);
    });
  }

  it('throws nothing: no requestAnimationFrame', async () => {
    const head = inline(remove('requestAnimationFrame')) + SCRIPT;
    const frame = await openPage({ head, body: SPACER + allLazyInWords() });
    await settle();
    expectUnharmed(frame);
  });
});

describe('a chart on a page whose elements bear the names of built-ins', () => {
  afterEach(closePages);

  const NAMES = {
    ...CLOBBERS,
    'names of lazy parts':
      '<a id="runtime"></a><a id="install"></a><form name="Chart"></form><img name="draw">',
  };
  for (const [name, code] of Object.entries(NAMES))
    it(`is drawn as on a plain page: ${name}`, async () => {
      const frame = await openPage({ body: `${code}${SCRIPT}${BODY}` });
      await expectAsOnPlainPage(frame);
    });

  it('comes from the folder of the script, whatever base the page has and whatever claims to be the script', async () => {
    const base = '<base href="https://example.org/elsewhere/">';
    const script = `<script src="${location.origin}/dist/mine-action.js"></script>`;
    const probe = PROBE.replace('/probe', `${location.origin}/probe`);
    const html = `<!doctype html><html lang="en"><head><title>T</title>${probe}${base}</head><body><img name="currentScript" src="data:,">${script}${BODY}</body></html>`;
    const frame = await openPage({ html });
    await expectAsOnPlainPage(frame);
    for (const path of frame.probe.requests().filter((each) => each.includes('.js')))
      expect(path).to.match(/^\/dist\//);
  });
});

describe('a chart in a document of an odd kind', () => {
  afterEach(closePages);

  const DOCUMENTS: Readonly<Record<string, string>> = {
    'quirks mode': `<html lang="en"><head><title>Old</title>${PROBE}${SCRIPT}</head><body><font size="1">${BODY}</font></body></html>`,
    'a table around everything': `<!doctype html><html lang="en"><title>T</title>${PROBE}${SCRIPT}<table><tr><td>${BODY}</td></tr></table></html>`,
    'the script after the tags': `<!doctype html><html lang="en"><title>T</title>${PROBE}<body>${BODY}${SCRIPT}</body></html>`,
  };
  for (const [name, html] of Object.entries(DOCUMENTS))
    it(`is drawn as on a plain page: ${name}`, async () => expectAsOnPlainPage(await openPage({ html })));

  it('is drawn, with the marks of its sentences, where the page is not in UTF-8', async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>T</title>${PROBE}${SCRIPT}</head><body>${BODY}</body></html>`;
    const frame = await openPage({ html, type: 'text/html; charset=windows-1252' });
    await expectAsOnPlainPage(frame);
    for (const tag of LAZY_TAGS) expect(frame.find(tag).shadowRoot?.textContent).to.not.match(/Ã|â€|Å|Â/);
  });

  it('is drawn in a frame whose text stands in its attribute', async () => {
    const element = addFrame();
    element.srcdoc = `${PROBE}${SCRIPT}${BODY}`;
    await loaded(element);
    const frame = lookInto(element);
    await allShown(frame);
    expectShown(frame);
    expectQuiet(frame);
  });

  it('is drawn in a sandbox that allows scripts alone', async () => {
    const element = await openClosedPage({ head: SCRIPT, body: charts(), sandbox: 'allow-scripts' });
    const ask = (): Promise<Record<string, unknown[]>> =>
      new Promise((resolve) => {
        addEventListener(
          'message',
          (event) =>
            event.source === element.contentWindow && resolve(event.data as Record<string, unknown[]>),
          { once: true },
        );
        element.contentWindow?.postMessage('tell', '*');
      });
    let resolved = await ask();
    for (let count = 0; count < 50 && !resolved['charts']?.includes('clearance-trend'); count++) {
      await settle(100);
      resolved = await ask();
    }
    expect([resolved['errors'], resolved['console'], resolved['globals']]).to.deep.equal([[], [], []]);
    expect(resolved['charts']).to.include('clearance-trend');
  });

  it('is drawn where the page is served as XML', async () => {
    const words = LAZY_TAGS.map((tag) => lazySnippet(tag, lazyWords(tag).replaceAll('<br>', '<br/>')));
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title><script src="/probe.js"></script>${SCRIPT}</head><body>${words.join('')}</body></html>`;
    const frame = await openPage({ html, type: 'application/xhtml+xml; charset=utf-8' });
    await allShown(frame);
    expectShown(frame);
    expectQuiet(frame);
  });
});

describe('a chart on a page whose styles reach for everything', () => {
  afterEach(closePages);

  const MORE: typeof SURROUNDINGS = {
    'styles for canvases, tables and buttons': {
      style:
        'canvas, table, thead, tbody, tr, th, td, caption, button, input, ol, li, pre { display: none !important; width: 1px !important; height: 1px !important; font: 3px/1 serif !important; color: #fff !important; visibility: hidden !important; opacity: 0 !important; position: static !important }',
    },
  };

  for (const [name, { style = '', around = '<div>%</div>', html = '' }] of Object.entries({
    ...SURROUNDINGS,
    ...MORE,
  })) {
    it(`is readable and in its box: ${name}`, async () => {
      const body = LAZY_TAGS.map(
        (tag) => `<section style="position:relative">${around.replace('%', lazySnippet(tag))}</section>`,
      ).join('');
      const text = `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>Host</title><style>${style}</style>${PROBE}${SCRIPT}</head><body>${body}</body></html>`;
      const frame = await openPage({ html: text });
      await allShown(frame);
      expectQuiet(frame);
      for (const tag of LAZY_TAGS) {
        expect(complaints(frame.find(tag)).slice(0, 5), tag).to.deep.equal([]);
        for (const button of frame.find(tag).shadowRoot?.querySelectorAll('.tools button') ?? [])
          expect(button.getBoundingClientRect().height, `a button of <${tag}>`).to.be.at.least(20);
      }
      for (const tag of CHARTS) {
        const plot = plotOf(frame.find(tag));
        expect(plot.clientHeight, tag).to.be.above(60);
        expect(canvasOf(frame.find(tag)).getBoundingClientRect().height).to.be.above(60);
        expect(ink(frame.find(tag)), `${tag} has ink`).to.be.above(100);
      }
    });
  }
});
