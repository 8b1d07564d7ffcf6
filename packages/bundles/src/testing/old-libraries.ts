/**
 * Other scripts of a page that have changed the built-ins, and browsers that lack some.
 */
export const inline = (code: string): string => `<script>${code}</script>`;

/** What these libraries put over the platform's own, as they wrote it. */
export const LIBRARIES: Readonly<Record<string, string>> = {
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

/** Elements of a page that bear the names of built-ins. */
export const CLOBBERS = {
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
    '<a id="ready"></a><a id="resolver"></a><a id="script"></a><a id="first"></a><form name="mine-action"></form>',
};

/** Takes names off the window. */
export const remove = (names: string): string =>
  names
    .split(' ')
    .map((name) => `delete window.${name}; if ('${name}' in window) window.${name} = undefined;`)
    .join('');

/** Without these, everything is drawn all the same. */
export const WITHOUT: Readonly<Record<string, string>> = {
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
