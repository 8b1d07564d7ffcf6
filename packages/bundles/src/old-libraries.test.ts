/**
 * Pages whose other scripts have changed the built-ins, or whose browser lacks some.
 */
import { expect } from '@open-wc/testing';
import { isDrawn, partOf, seen } from './testing/looks.js';
import { closePages, type Frame, openPage, until } from './testing/open-page.js';
import { allDisplays, SAYS, SCRIPT, snippet, TAGS, WORDS } from './testing/snippets.js';

const inline = (code: string): string => `<script>${code}</script>`;

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
    expect(
      frame.window.getComputedStyle(partOf(element, '[part=number]')).whiteSpace,
      `${name} has its styles`,
    ).to.equal('nowrap');
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
  expect([count('.marks .mark'), count('.marks .rest')], 'marks of dogs').to.deep.equal([93, 7]);
}

/** No error reaches the page, and each tag shows its figure or its author's words. */
function expectUnharmed(frame: Frame): void {
  expect(frame.probe.errors).to.deep.equal([]);
  for (const element of frame.all(TAGS.join())) {
    if (!isDrawn(element))
      expect(seen(element), element.localName).to.contain('4 April 2025; as-of date not stated');
  }
}

/** What these libraries put over the platform's own, as they wrote it. */
const LIBRARIES: Readonly<Record<string, string>> = {
  'Prototype.js 1.7': `
    function $A(iterable) {
      if (!iterable) return [];
      if ('toArray' in Object(iterable)) return iterable.toArray();
      var length = iterable.length || 0, results = new Array(length);
      while (length--) results[length] = iterable[length];
      return results;
    }
    Array.from = $A;
    Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this); };
    Array.prototype.entries = Array.prototype.toArray;
    Array.prototype.each = function (iterator, context) { for (var i = 0; i < this.length; i++) iterator.call(context, this[i], i); return this; };
    Array.prototype.include = function (object) { return this.indexOf(object) !== -1; };
    Array.prototype.find = Array.prototype.detect = function (iterator, context) {
      var result; this.each(function (value, index) { if (result === undefined && iterator.call(context, value, index)) result = value; }); return result;
    };
    Array.prototype.uniq = Array.prototype.flatten = Array.prototype.compact = Array.prototype.toArray;
    Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    String.prototype.strip = String.prototype.trim = function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); };
    Function.prototype.bind = function (context) {
      var method = this, args = Array.prototype.slice.call(arguments, 1);
      return function () { return method.apply(context, args.concat(Array.prototype.slice.call(arguments))); };
    };
    ['update', 'show', 'hide', 'toggle', 'remove', 'select', 'up', 'down', 'next', 'visible', 'cleanWhitespace', 'identify', 'store', 'retrieve', 'getStyle', 'setStyle'].forEach(function (name) {
      Element.prototype[name] = HTMLElement.prototype[name] = function () { return this; };
    });
    Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
    Object.keys = function (object) { var names = []; for (var name in object) if (object.hasOwnProperty(name)) names.push(name); return names; };
    Object.values = function (object) { var values = []; for (var name in object) values.push(object[name]); return values; };`,
  'Prototype.js 1.6, whose reduce takes no function': `
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.map = function (iterator, context) { var r = []; for (var i = 0; i < this.length; i++) r.push((iterator || function (x) { return x; }).call(context, this[i], i)); return r; };
    Array.prototype.filter = function (iterator, context) { var r = []; for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) r.push(this[i]); return r; };`,
  MooTools: `
    Array.from = function (item) {
      if (item == null) return [];
      return typeof item.length == 'number' && typeof item != 'string' ? (Array.isArray(item) ? item : Array.prototype.slice.call(item)) : [item];
    };
    Array.prototype.contains = Array.prototype.associate = Array.prototype.link = function () { return this; };
    String.prototype.contains = function (string, separator) { return separator ? (separator + this + separator).indexOf(separator + string + separator) > -1 : this.indexOf(string) > -1; };
    String.from = function (item) { return item + ''; };
    Number.from = function (item) { var number = parseFloat(item); return isFinite(number) ? number : null; };
    Function.from = function (item) { return typeof item == 'function' ? item : function () { return item; }; };
    Function.prototype.extend = Function.prototype.implement = Function.prototype.overloadSetter = function () { return this; };
    Function.prototype.bind = function (that) { var self = this, args = [].slice.call(arguments, 1); return function () { return self.apply(that, args.concat([].slice.call(arguments))); }; };
    var Native = window.Element;
    window.Element = function (tag) { return document.createElement(tag); };
    window.Element.prototype = Native.prototype;
    ['get', 'set', 'erase', 'inject', 'grab', 'addEvent', 'fireEvent', 'dispose', 'empty', 'toQueryString'].forEach(function (name) {
      Native.prototype[name] = function () { return this; };
    });`,
  'enumerable members of Object.prototype': `
    ['each', 'extend', 'clone', 'keys', 'map', 'filter', 'forEach', 'isEmpty', 'size', 'type', 'bind', 'toQueryString', 'inspect'].forEach(function (name) {
      Object.prototype[name] = function () { return this; };
    });`,
  'enumerable members of Array.prototype': `
    ['last', 'first', 'remove', 'unique', 'sum', 'group', 'at2'].forEach(function (name) { Array.prototype[name] = function () { return this; }; });`,
  'an Object.prototype with a getter that throws': `
    Object.defineProperty(Object.prototype, 'defaults', { enumerable: true, configurable: true, get() { throw new Error('hands off'); } });`,
};

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
      `var ready = 1, voice = 2, Lit = 3, html = 4, css = 5, t = 6, e = 7, i = 8; probe.begin();`,
    );
    await expectWhole(frame);
    expect(frame.probe.globals()).to.deep.equal([]);
    expect(
      ['ready', 'voice', 'Lit', 'html', 'css', 't', 'e', 'i'].map(
        (name) => Reflect.get(frame.window, name) as number,
      ),
    ).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('a page whose elements bear the names of built-ins', () => {
  afterEach(closePages);

  const CLOBBERS = {
    currentScript: '<img name="currentScript" src="data:,"><form name="currentScript"></form>',
    'hooks of Lit': [
      'litElementHydrateSupport',
      'litHtmlPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementPolyfillSupport',
      'litHtmlVersions',
      'litPropertyMetadata',
    ]
      .map((id) => `<a id="${id}" href="about:blank"></a>`)
      .join(''),
    customElements: '<form id="customElements"><input name="get"><input name="define"></form>',
    trustedTypes: '<form id="trustedTypes"><input name="createPolicy"></form>',
    'names of ours':
      '<a id="ready"></a><a id="voice"></a><a id="script"></a><a id="first"></a><form name="mine-action"></form>',
  };

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
      () => frame.probe.requests().some((path) => path.includes('voice')) || frame.probe.console.length > 0,
    );
    expect(frame.probe.requests().filter((path) => path.includes('elsewhere'))).to.deep.equal([]);
    expectUnharmed(frame);
  });
});

describe('a browser that lacks something', () => {
  afterEach(closePages);

  const remove = (names: string): string =>
    names
      .split(' ')
      .map((name) => `delete window.${name}; if ('${name}' in window) window.${name} = undefined;`)
      .join('');

  /** Without these, everything is drawn all the same. */
  const WITHOUT = {
    ResizeObserver: remove('ResizeObserver'),
    IntersectionObserver: remove('IntersectionObserver'),
    MutationObserver: remove('MutationObserver'),
    matchMedia: remove('matchMedia'),
    fetch: remove('fetch'),
    AbortController: remove('AbortController AbortSignal'),
    requestIdleCallback: remove('requestIdleCallback'),
    ElementInternals: 'delete HTMLElement.prototype.attachInternals;',
    adoptedStyleSheets:
      'delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;',
    replaceSync: 'delete CSSStyleSheet.prototype.replaceSync;',
    'a constructible CSSStyleSheet':
      'window.CSSStyleSheet = function () { throw new TypeError("Illegal constructor"); };',
    trustedTypes: remove('trustedTypes'),
    Intl: remove('Intl'),
    'navigator.language':
      'Object.defineProperty(Navigator.prototype, "language", { get() { return undefined; } }); document.documentElement.removeAttribute("lang");',
    'navigator.language that can be read':
      'Object.defineProperty(Navigator.prototype, "language", { get() { throw new Error("broken"); } }); document.documentElement.removeAttribute("lang");',
  };

  for (const [name, code] of Object.entries(WITHOUT)) {
    it(`shows every figure whole: no ${name}`, async () => expectWhole(await openAfter(code)));
    it(`is not disturbed when the script comes late: no ${name}`, async () => {
      const late = '<script async src="/dist/mine-action.js?ms=100"></script>';
      const frame = await openPage({
        head: inline(code) + late,
        body: TAGS.map((tag) => snippet(tag)).join(''),
      });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
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
