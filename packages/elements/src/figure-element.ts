/**
 * What all elements that show figures have in common: the attributes that say which edition of which feed is meant, and
 * the steps from a request to a drawing. What is shown, and how, each of them says itself.
 */
import {
  type Available,
  type ElementDefinition,
  hasFallback,
  isServed,
  type Lazy,
  nameOf,
  type NewerEdition,
  property,
  report,
  restyle,
  ViewController,
} from '@mine-action/core';
import type { CSSResult, PropertyValues } from '@lit/reactive-element';
import type { Feed, FeedJson } from '@mine-action/data';
import type { FigureView } from '@mine-action/wording';
import { DrawnElement } from './drawn-element.js';
import { reasonLine, sourceLine } from './figure/parts.js';
import { h, type Markup } from './markup/markup.js';
import { viewParts } from './view-parts.js';

declare global {
  interface HTMLElementEventMap {
    'mine-newer-edition': CustomEvent<NewerEdition>;
  }
}

/** A view as the element draws it. */
export type Shown<V extends FigureView = FigureView> = Available & { readonly view: V };

/** An element as a server draws it: its class, with its style sheet as text. */
export interface Drawable {
  new (): DrawnElement;
  readonly definition: ElementDefinition;
  readonly observedAttributes: readonly string[];
  readonly sheet: CSSResult;
}

export abstract class FigureElement<V extends FigureView = FigureView> extends DrawnElement {
  /** `latest`, or the day whose knowledge is shown; unless set, that of the press release: `2025-04-04`. */
  @property() edition?: string;

  /** Says to readers that a newer figure is known, where the edition is an older one. */
  @property({ type: Boolean, attribute: 'edition-note' }) editionNote = false;

  /** Address of a programme's own feed or, with a slash at its end, of its published site, in place of the built-in figures; its edition is `latest` unless set. */
  @property() src?: string;

  /** A part of the country, by its code or name in the feed; all of it unless set. */
  @property() area?: string;

  /** Whose work alone is counted, by name; everybody's unless set. */
  @property() operator?: string;

  /** Which part of what is counted, by its codes in the feed, such as `women`; the whole unless set. `part` alone is the browser's own. */
  @property({ attribute: 'part' }) countedPart?: string;

  /** Keys of sources whose figures are not shown, nor what was calculated from them; spaces between them. */
  @property() without?: string;

  /** Minutes after which the feed is read again, on a page that stays open; never unless set. */
  @property({ type: Number }) refresh?: number;

  /** A feed that the page sets itself by script, in place of the built-in figures. As an attribute, `feed=""` says that one is to come: the words stand until it has. */
  @property({ hasChanged: () => true }) feed?: Feed | FeedJson | null;

  /** The reader's day, `YYYY-MM-DD`; set it to see a page as on another day. */
  @property({ attribute: false }) today?: string;

  /** The newer figure that is known, with the one that is shown, in words, where the page has written an older edition: for those who come later than the event `mine-newer-edition`. */
  get newerEdition(): NewerEdition | undefined {
    return this.figure.newer;
  }

  /** @internal */
  readonly figure = new ViewController(this, viewParts);

  /** @internal How it is drawn: its `display`, or the first that there is, with a line in the console for any other. */
  protected chosen = '';

  /** @internal The later part that it is drawn with, if any: the words stand until that is here. */
  get needed(): Lazy<unknown> | undefined {
    return undefined;
  }

  /** Whether its reader has asked for details. What a server draws, nobody draws later. */
  #isAsked = typeof document === 'undefined';
  #details: ReturnType<ViewController['details']> | undefined;

  static readonly #onToggle = ({ target }: Event): void => {
    const { host } = (target as Element).getRootNode() as ShadowRoot & { host: FigureElement };
    host.#isAsked ||= (target as HTMLDetailsElement).open;
    host.requestUpdate();
  };

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    this.figure.connect();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.figure.disconnect();
  }

  /** @internal */
  override get sheets(): readonly CSSResult[] {
    const { here } = viewParts.evidence;
    return this.#isAsked && here ? [...super.sheets, here.sheet] : super.sheets;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Setting nothing is a change, too: the page means a feed that it has not yet, as a tag says with an empty attribute.
    if (changed.has('feed')) (this.feed as unknown) ??= '';
    const { displays } = this.definition;
    const { display } = this as { display?: string | null };
    const [first = ''] = displays;
    this.chosen = displays.find((each) => each === display) ?? first;
    if (display != null && this.chosen !== display)
      report(
        nameOf(this, 'display'),
        `there is no such display; "${first}" is used.`,
        `Write one of: ${displays.join(', ')}.`,
        this,
      );
    this.figure.find();
    // A reader may have opened what a server has drawn, before the script came.
    if (isServed(this) && this.renderRoot.querySelector('details[open]')) this.#isAsked = true;
    if (this.#isAsked) this.#details = this.figure.details();
  }

  protected override updated(): void {
    const { sheets } = this;
    // Most wear the one that they began with.
    if (sheets.length > 1) restyle(this, sheets);
    this.figure.publish();
  }

  protected override get isKnown(): boolean {
    return this.figure.answer.known;
  }

  protected override render(): Markup {
    const { answer } = this.figure;
    if (answer.known) return this.draw(answer as Shown<V>);
    return !hasFallback(this) && reasonLine(this.figure.reason);
  }

  /** Draws what is known. */
  protected abstract draw(shown: Shown<V>): Markup;

  /**
   * What stands under a figure: its source, and details on demand.
   *
   * @param isDateSpoken whether the figure's sentence has said the date already
   */
  protected foot(shown: Shown, isDateSpoken?: boolean): Markup {
    return h('div', { class: 'foot' }, sourceLine(shown, this.today, isDateSpoken), this.details(shown));
  }

  /**
   * @internal The quote in its own language, who said it, where it was published, how it was calculated. The platform's own
   *   `<details>` opens by mouse, touch and keyboard; what is inside is found and drawn at the first opening, since most
   *   readers never ask.
   */
  details({ view: { language }, words }: Shown): Markup {
    const found = this.#details;
    return h(
      'details',
      { part: 'details', ontoggle: FigureElement.#onToggle },
      h('summary', { part: 'summary' }, language.detailsTitle),
      found &&
        ('known' in found
          ? reasonLine({ text: words.unavailable[found.reason] ?? words.unavailable.other })
          : viewParts.evidence.here?.evidence(found, language.direction)),
    );
  }
}
