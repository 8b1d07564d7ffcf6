/**
 * Lit's `ReactiveElement` as far as our elements use it, for the files for websites (`patch-lit.ts` says what is left out).
 */
export * from './css-tag.js';

export class ReactiveElement extends HTMLElement {
  /** Options of the properties, by name; a class that has some of its own has those of its parents, too. */
  static properties = new Map();
  /** Names of the properties, by attribute. */
  static attributes = new Map();

  // Asked for when the class is defined, after its decorators and those of its parents have run.
  static get observedAttributes() {
    this.attributes = new Map();
    for (const [name, { attribute }] of this.properties)
      if (attribute !== false) this.attributes.set(attribute ?? name.toLowerCase(), name);
    return [...this.attributes.keys()];
  }

  static createProperty(name, options) {
    if (!Object.hasOwn(this, 'properties')) this.properties = new Map(this.properties);
    this.properties.set(name, options);
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
  }

  /** Old values of the properties that have changed since the last drawing. */
  #changed = new Map();
  /** Properties that were set before their element had a class. */
  #early = [];

  constructor() {
    super();
    this.updateComplete = new Promise((resolve) => (this.enableUpdating = resolve));
    for (const name of this.constructor.properties.keys())
      if (Object.hasOwn(this, name)) {
        this.#early.push([name, this[name]]);
        delete this[name];
      }
    this.requestUpdate();
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating();
  }

  disconnectedCallback() {}

  attributeChangedCallback(attribute, old, text) {
    const { attributes, properties } = this.constructor;
    const name = attributes.get(attribute);
    if (name === undefined) return;
    const { type } = properties.get(name);
    this[name] = type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;
  }

  requestUpdate(name, old, options) {
    if (name !== undefined) {
      const value = this[name];
      if (!(options.hasChanged?.(value, old) ?? !Object.is(value, old))) return;
      if (!this.#changed.has(name)) this.#changed.set(name, this.hasUpdated ? old : undefined);
    }
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    const run = () => {
      this.performUpdate();
      return !this.isUpdatePending;
    };
    this.updateComplete = this.updateComplete.then(run, run);
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    for (const [name, value] of this.#early.splice(0)) this[name] = value;
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    this.update(changed);
    this.hasUpdated = true;
    this.updated(changed);
  }

  willUpdate() {}

  update() {}

  updated() {}
}
