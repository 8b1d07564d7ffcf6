/**
 * What all our elements have in common: a shadow root that always shows the author's words until there is something
 * better, and drawings that cannot harm the page. Attributes, properties and their updates are Lit's.
 */
import {
  type ElementDefinition,
  isServed,
  isStillRead,
  openRoot,
  restyle,
  safely,
  slotOf,
  takeOver,
  VERSION,
} from '@mine-action/core';
import { type CSSResult, ReactiveElement } from '@lit/reactive-element';
import type { Markup } from './markup/markup.js';
import { paint } from './markup/paint.js';

/** What the page declares is whole without us. */
function connectWhenRead(host: DrawnElement): void {
  const connect = (): void => {
    if (host.isConnected) host.connectedCallback();
  };
  document.addEventListener('DOMContentLoaded', connect, { once: true });
}

export abstract class DrawnElement extends ReactiveElement {
  /** The version that won where a page loads several. */
  static readonly version: string = VERSION;
  /** @internal */
  static readonly definition: ElementDefinition;
  /** @internal */
  static readonly sheet: CSSResult;

  /** Firefox 140 makes a plain `HTMLElement` of an element whose document changes or goes: this makes it ours again. */
  readonly #prototype = Object.getPrototypeOf(this) as object;

  /** @internal */
  get definition(): ElementDefinition {
    return (this.constructor as typeof DrawnElement).definition;
  }

  /** @internal What it wears now. */
  get sheets(): readonly CSSResult[] {
    return [(this.constructor as typeof DrawnElement).sheet];
  }

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this, this.sheets);
  }

  /** @internal */
  override connectedCallback(): void {
    // Chromium's parser for XML tells an element nothing of its attributes.
    if (document.contentType !== 'text/html')
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    if (isStillRead(this)) connectWhenRead(this);
    else safely(this, () => super.connectedCallback());
  }

  /** @internal */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    Object.setPrototypeOf(this, this.#prototype);
    super.attributeChangedCallback(name, old, value);
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#prototype);
    safely(this, () => restyle(this, this.sheets));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    if (this.isKnown) takeOver(this);
    else if (isServed(this)) return;
    paint(this.renderRoot, this.render(), slotOf(this));
  }

  /** Whether there is something to show in place of what stands there. */
  protected abstract get isKnown(): boolean;

  /** What stands in the root before the author's words; it only reads. */
  protected abstract render(): Markup;
}
