/**
 * Pages whose other scripts have changed the built-ins, or whose browser lacks some.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn, isStyled, partOf } from './testing/drawn.js';
import { closePages, type Frame, openPage, until } from './testing/open-page.js';
import { CLOBBERS, inline, LIBRARIES, remove, WITHOUT } from './testing/old-libraries.js';
import { allDisplays, SAYS, SCRIPT, snippet, TAGS, WORDS } from './testing/snippets.js';

/** Runs the code, then our script, then lays out every display. */
const openAfter = (code: string, body = allDisplays()): Promise<Frame> =>
  openPage({ head: inline(code) + SCRIPT, body, height: 1200 });

const subpaths = (element: Element): number => (element.getAttribute('d')?.match(/M/g) ?? []).length;

/** Everything is drawn, with its right length, and nobody was disturbed. */
async function expectWhole(frame: Frame): Promise<void> {
  const elements = frame.all(TAGS.join());
  await until('all figures', () => elements.every(isDrawn), 3000).catch(() => undefined);
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
  for (const element of elements) {
    const display = element.getAttribute('display') ?? '';
    const name = `${element.localName} ${display}`;
    expect(isDrawn(element), `${name} is drawn`).to.be.true;
    expect(seen(element).toLowerCase(), name).to.contain(SAYS[element.localName as keyof typeof SAYS]);
    expect(isStyled(element), `${name} has its styles`).to.be.true;
  }
  const field = frame.find('[display=field]');
  expect(
    [subpaths(partOf(field, '.mark')), subpaths(partOf(field, '.rest'))],
    'parcels of the field',
  ).to.deep.equal([16, 84]);
  const count = (selector: string): number => {
    const found = frame.find('[display=marks]').shadowRoot?.querySelectorAll(selector) ?? [];
    return [...found].reduce((sum, path) => sum + subpaths(path), 0);
  };
  expect([count('.tens .mark'), count('.tens .rest')], 'marks of dogs').to.deep.equal([93, 7]);
}

/** No error reaches the page, and each tag shows its figure or its author's words. */
function expectUnharmed(frame: Frame): void {
  expect(frame.probe.errors).to.deep.equal([]);
  for (const element of frame.all(TAGS.join())) {
    if (!isDrawn(element)) expect(seen(element), element.localName).to.contain('in the U.S., 4 April 2025');
  }
}

describe('a page with an old library', () => {
  afterEach(closePages);

  for (const [name, code] of Object.entries(LIBRARIES)) {
    it(`shows every figure whole: ${name}`, async () => expectWhole(await openAfter(code)));
  }

  it('is not called as a module: AMD loader', async () => {
    const frame = await openAfter(
      `window.calls = []; window.define = function () { calls.push('define'); throw new Error('Mismatched anonymous define()'); }; define.amd = {}; window.require = function () { calls.push('require'); };`,
    );
    await expectWhole(frame);
    expect(Reflect.get(frame.window, 'calls')).to.deep.equal([]);
  });

  it('is not written into: module, exports and require', async () => {
    const frame = await openAfter(
      `window.exports = {}; window.module = { exports: window.exports }; window.require = function () { throw new Error('no such module'); };`,
    );
    await expectWhole(frame);
    expect(Object.keys(Reflect.get(frame.window, 'exports') as object)).to.deep.equal([]);
    const module = Reflect.get(frame.window, 'module') as { exports: unknown };
    expect(module.exports).to.equal(Reflect.get(frame.window, 'exports'));
  });

  it('keeps its own names for things', async () => {
    const frame = await openAfter(
      `var ready = 1, resolver = 2, Lit = 3, html = 4, css = 5, t = 6, e = 7, i = 8; probe.begin();`,
    );
    await expectWhole(frame);
    expect(frame.probe.globals()).to.deep.equal([]);
    expect(
      ['ready', 'resolver', 'Lit', 'html', 'css', 't', 'e', 'i'].map(
        (name) => Reflect.get(frame.window, name) as number,
      ),
    ).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a page whose elements bear the names of built-ins', () => {
  afterEach(closePages);

  for (const [name, code] of Object.entries(CLOBBERS)) {
    it(`shows every figure whole: ${name}`, async () => {
      const frame = await openPage({ body: code + SCRIPT + allDisplays(), height: 1200 });
      expect(frame.probe.errors).to.deep.equal([]);
      await expectWhole(frame);
    });
  }

  for (const name of [
    'documentElement',
    'contentType',
    'createElement',
    'querySelectorAll',
    'createTreeWalker',
    'importNode',
    'adoptedStyleSheets',
    'createComment',
    'defaultView',
  ]) {
    it(`is not disturbed: document.${name} is a form`, async () => {
      const frame = await openPage({
        body: `<form name="${name}"></form>${SCRIPT}${allDisplays()}`,
        height: 1200,
      });
      expectUnharmed(frame);
    });
  }

  it('loads no later part from an address that the page’s content could choose', async () => {
    const body = `<base href="/elsewhere/"><img name="currentScript" src="data:,">${SCRIPT}${snippet('mine-stat', 'edition="2023-01-01"')}`;
    const frame = await openPage({ body });
    await until(
      'its answer',
      () =>
        frame.probe.requests().some((path) => path.includes('resolver')) || frame.probe.console.length > 0,
    );
    expect(frame.probe.requests().filter((path) => path.includes('elsewhere'))).to.deep.equal([]);
    expectUnharmed(frame);
  });
});

describe('a browser that lacks something', () => {
  afterEach(closePages);

  for (const [name, code] of Object.entries(WITHOUT)) {
    it(`shows every figure whole: no ${name}`, async () => expectWhole(await openAfter(code)));
    it(`is not disturbed when the script comes late: no ${name}`, async () => {
      const late = '<script async src="/dist/mine-action.js?ms=100"></script>';
      const frame = await openPage({
        head: inline(code) + late,
        body: TAGS.map((tag) => snippet(tag)).join(''),
      });
      await until('all figures', () => frame.all(TAGS.join()).every(isDrawn));
      expectUnharmed(frame);
    });
  }

  /** Without these, the author's words stand. */
  const HOPELESS = {
    customElements: remove('customElements'),
    attachShadow: 'delete Element.prototype.attachShadow;',
    'an attachShadow that works':
      'Element.prototype.attachShadow = function () { throw new Error("not allowed"); };',
    'native classes (the adapter for ES5)': `
      (function () {
        var Native = window.HTMLElement;
        window.HTMLElement = function HTMLElement() { return Reflect.construct(Native, [], this.constructor); };
        HTMLElement.prototype = Native.prototype; HTMLElement.prototype.constructor = HTMLElement; Object.setPrototypeOf(HTMLElement, Native);
      })();`,
    'a define that works':
      'CustomElementRegistry.prototype.define = function () { throw new Error("not today"); };',
    'a console that works':
      'console.warn = function () { throw new Error("no console"); }; delete Element.prototype.attachShadow;',
    'a createTreeWalker': 'delete Document.prototype.createTreeWalker;',
    'a requestAnimationFrame': remove('requestAnimationFrame'),
  };

  for (const [name, code] of Object.entries(HOPELESS)) {
    it(`keeps the author's words, or draws, and throws nothing: no ${name}`, async () => {
      const frame = await openAfter(code, TAGS.map((tag) => snippet(tag)).join(''));
      expectUnharmed(frame);
      for (const tag of TAGS) expect(frame.find(tag).innerHTML).to.equal(WORDS[tag]);
    });
  }
});
