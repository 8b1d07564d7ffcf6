/**
 * What all elements that show figures have in common: the attributes that say which edition of which feed is meant, and
 * the steps from a request to a drawing. What is shown, and how, each of them says itself.
 */
import {
  type Available,
  type ElementDefinition,
  hasFallback,
  moveRoot,
  nameOf,
  openRoot,
  property,
  report,
  safely,
  takeOver,
  VERSION,
  ViewController,
} from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import type { FigureView } from '@mine-action/wording';
import { type CSSResult, LitElement, nothing } from 'lit';
import { Details } from './figure/details.js';
import { reasonLine } from './figure/parts.js';
import { viewParts } from './view-parts.js';

/** A view as the element draws it. */
export type Shown<V extends FigureView = FigureView> = Available & { readonly view: V };

/** An element as a server draws it: its class, with its style sheet as text. */
export interface Drawable {
  new (): LitElement & Pick<FigureElement, 'drawOnServer'>;
  readonly sheet: CSSResult;
}

export abstract class FigureElement<V extends FigureView = FigureView> extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version: string = VERSION;
  /** @internal */
  static readonly definition: ElementDefinition;
  /** @internal */
  static readonly sheet: CSSResult;

  /** `latest`, or the day whose knowledge is shown; unless set, that of the press release: `2025-04-04`. */
  @property() edition?: string;

  /** Says to readers that a newer figure is known, where the edition is an older one. */
  @property({ type: Boolean, attribute: 'edition-note' }) editionNote = false;

  /** Address of a programme's own feed or, with a slash at its end, of its published site, in place of the built-in figures; its edition is `latest` unless set. */
  @property() src?: string;

  /** Minutes after which the feed is read again, on a page that stays open; never unless set. */
  @property({ type: Number }) refresh?: number;

  /** A feed that the page sets itself, in place of the built-in figures. */
  @property({ attribute: false }) feed?: Feed;

  /** The reader's day, `YYYY-MM-DD`; set it to see a page as on another day. */
  @property({ attribute: false }) today?: string;

  /** @internal */
  readonly figure = new ViewController(this, viewParts);
  /** @internal */
  readonly details = new Details(this, this.figure);

  /** @internal */
  get definition(): ElementDefinition {
    return this.#own.definition;
  }

  get #own(): typeof FigureElement {
    return this.constructor as typeof FigureElement;
  }

  /** @internal How it is drawn: its `display`, or the first that there is, with a line in the console for any other. */
  protected chosen = '';

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this, this.#own.sheet);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, this.#own.sheet));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  protected override willUpdate(): void {
    const { displays } = this.definition;
    const { display } = this as { display?: string | null };
    const [first = ''] = displays;
    this.chosen = display != null && displays.includes(display) ? display : first;
    if (display != null && this.chosen !== display)
      report(
        nameOf(this, 'display'),
        `there is no such display; "${first}" is used.`,
        `Write one of: ${displays.join(', ')}.`,
        this,
      );
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.figure.answer.known) takeOver(this);
    super.update(changed);
  }

  /** @internal What a server draws, where nothing has to be waited for. */
  drawOnServer(): unknown {
    this.willUpdate();
    this.figure.hostUpdate();
    return this.render();
  }

  protected override render(): unknown {
    const { answer } = this.figure;
    if (answer.known) return this.draw(answer as Shown<V>);
    return hasFallback(this) ? nothing : reasonLine(this.figure.reason);
  }

  /** Draws what is known. */
  protected abstract draw(shown: Shown<V>): unknown;
}
