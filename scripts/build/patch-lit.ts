/**
 * Takes out of Lit what a guest on a stranger's page must not have, and what our elements never ask for.
 *
 * - Version lists and hooks on `window`: four globals that are not ours, and hook names that an
 *   `<a id="reactiveElementPolyfillSupport">` of the page would fill with an element, which Lit would then call.
 * - `Symbol.metadata`, added to a built-in for decorators of a kind that we do not use.
 * - What our properties never ask for (`core/src/property.ts` has no words for it): writing a property back into its
 *   attribute, initial values that come back, converters, lists and objects as JSON in an attribute.
 * - What our elements never do: prevent an update, put one off, ask for the first alone.
 * - Adopting style sheets: our elements do that themselves (`core/src/shadow-root.ts`), and write `css` for editors only.
 *
 * What is not named here stays as Lit has it. Another version of Lit fails the build.
 */
import ts from 'typescript';
import type { Plugin } from 'rollup';

/** What this was written for. */
const VERSION = '2.1.2';

/** Members of Lit's class, by name: what stands in their place, or nothing. */
const MEMBERS: Readonly<Record<string, string>> = {
  createProperty: `static createProperty(name, options = {}) {
    this._$Ei();
    this.elementProperties.set(name, options);
    const key = Symbol();
    Object.defineProperty(this.prototype, name, {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old, options);
      },
      configurable: true,
      enumerable: true,
    });
  }`,
  _$Ei: `static _$Ei() {
    if (Object.hasOwn(this, 'elementProperties')) return;
    const parent = Object.getPrototypeOf(this);
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
  }`,
  finalize: `static finalize() {
    if (Object.hasOwn(this, '_$Eh')) return;
    this._$Ei();
    this._$Eh = new Map();
    for (const [name, { attribute }] of this.elementProperties)
      if (attribute !== false) this._$Eh.set(attribute ?? name.toLowerCase(), name);
  }`,
  constructor: `constructor() {
    super();
    this._$Ev();
  }`,
  _$Ev: `_$Ev() {
    this._$ES = new Promise((resolve) => (this.enableUpdating = resolve));
    this._$AL = new Map();
    this._$E_();
    this.requestUpdate();
  }`,
  // A property that was set before its element had a class.
  _$E_: `_$E_() {
    for (const name of this.constructor.elementProperties.keys())
      if (Object.hasOwn(this, name)) {
        (this._$Ep ??= []).push([name, this[name]]);
        delete this[name];
      }
  }`,
  _$AK: `_$AK(attribute, text) {
    const { _$Eh, elementProperties } = this.constructor;
    const name = _$Eh.get(attribute);
    if (name === undefined) return;
    const { type } = elementProperties.get(name);
    this[name] = type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;
  }`,
  requestUpdate: `requestUpdate(name, old, options) {
    if (name !== undefined) {
      const value = this[name];
      if (!(options.hasChanged?.(value, old) ?? !Object.is(value, old))) return;
      if (!this._$AL.has(name)) this._$AL.set(name, this.hasUpdated ? old : undefined);
    }
    if (!this.isUpdatePending) this._$ES = this._$EP();
  }`,
  _$EP: `async _$EP() {
    this.isUpdatePending = true;
    try {
      await this._$ES;
    } catch {}
    this.performUpdate();
    return !this.isUpdatePending;
  }`,
  performUpdate: `performUpdate() {
    if (!this.isUpdatePending) return;
    if (!this.hasUpdated) {
      this.renderRoot ??= this.createRenderRoot();
      for (const [name, value] of this._$Ep ?? []) this[name] = value;
      this._$Ep = undefined;
    }
    const changed = this._$AL;
    try {
      this.willUpdate(changed);
      this.update();
    } catch (error) {
      this._$EM();
      throw error;
    }
    this._$AE(changed);
  }`,
  _$AE: `_$AE(changed) {
    this._$EO?.forEach((controller) => controller.hostUpdated?.());
    this.hasUpdated = true;
    this.updated(changed);
  }`,
  update: `update() {
    this._$EM();
  }`,
  updateComplete: `get updateComplete() {
    return this._$ES;
  }`,
  addInitializer: '',
  getPropertyDescriptor: '',
  getPropertyOptions: '',
  finalizeStyles: '',
  _$Eu: '',
  removeController: '',
  createRenderRoot: '',
  _$ET: '',
  C: '',
  scheduleUpdate: '',
  getUpdateComplete: '',
  shouldUpdate: '',
  firstUpdated: '',
};

/** All that is left of Lit's style sheets: `css` puts texts together, and nothing is adopted. */
const CSS_TAG = `
export const css = (strings, ...values) => {
  let cssText = strings[0];
  for (let i = 0; i < values.length; i++) cssText += values[i].cssText + strings[i + 1];
  return { cssText };
};
export const getCompatibleStyle = (style) => style;
export const adoptStyles = () => {};
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (cssText) => ({ cssText });
export class CSSResult {}
`;

/** @throws where it is another class than this was written for */
function slim(code: string) {
  if (!code.includes(`.push("${VERSION}")`)) throw new Error(`it is not ${VERSION}`);
  const source = ts.createSourceFile('lit.js', code, ts.ScriptTarget.Latest, true);
  const found = source.statements.find(ts.isClassDeclaration);
  const named = new Map(
    found?.members.map((member) => [member.name?.getText() ?? 'constructor', member.getText()]),
  );
  for (const [name, text] of Object.entries(MEMBERS)) {
    if (!named.has(name)) throw new Error(`it has no ${name}`);
    named.set(name, text);
  }
  return `export * from './css-tag.js';
export class ReactiveElement extends HTMLElement {
  ${[...named.values()].join('\n')}
}
ReactiveElement.elementProperties = new Map();
ReactiveElement._$Eh = new Map();`;
}

export function patchLit(): Plugin {
  return {
    name: 'patch-lit',
    transform(code, id) {
      if (/@lit\/reactive-element\/css-tag\.js$/.test(id)) return { code: CSS_TAG, map: null };
      if (!/@lit\/reactive-element\/reactive-element\.js$/.test(id)) return null;
      try {
        return { code: slim(code), map: null };
      } catch (error) {
        return this.error(`${id}: ${error}: look at what Lit does now.`);
      }
    },
  };
}
