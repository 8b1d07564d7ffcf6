import { html, LitElement } from 'lit';
import {
  FeedSource,
  Language,
  moveRoot,
  openRoot,
  property,
  safely,
  PageEntry,
  VERSION,
  resolver,
} from '@mine-action/core';
import type { Basis, Feed } from '@mine-action/data';
import type { ProgressView } from '@mine-action/wording';
import { resolveFigure, choose, drawUnavailable } from '../figure/resolve-figure.js';
import { Details } from '../figure/details.js';
import { face, sourceLine, spoken } from '../figure/parts.js';
import { clearanceProgressStyles } from './clearance-progress.styles.js';
import { bar, field, ring } from './drawing.js';

/**
 * Land cleared of land reported as contaminated, with the base and the assumption in words.
 *
 * @element clearance-progress
 * @slot - The author's own sentence with its source: shown before the script, without it, and whenever the share is not known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole figure.
 * @csspart quantity - Bound and share.
 * @csspart number - The share alone.
 * @csspart label - What it is a share of.
 * @csspart drawing - Bar, field or ring.
 * @csspart base - Both areas.
 * @csspart source - The source line.
 * @csspart note - What is said of a newer figure, or of a feed that could not be renewed.
 * @csspart link - The link to the sentence in the source.
 * @csspart details - The details on demand.
 * @csspart summary - The words that open the details.
 * @csspart evidence - What the details show.
 * @csspart quote - The quoted sentence.
 * @csspart reason - Why there is no figure, in a tag without words of its own.
 * @cssprop [--mine-accent] - Colour of what is cleared, and of links.
 * @cssprop [--mine-rest] - Colour of what is not cleared.
 * @cssprop [--mine-line] - Colour of hairlines and outlines.
 * @cssprop [--mine-text] - Colour of the text.
 * @cssprop [--mine-muted] - Colour of source and terms.
 * @cssprop [--mine-background] - Colour behind the figure.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size=1em] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size] - Size of the number, where there is room for it; by the width of the figure unless set.
 * @cssprop [--mine-drawing-size=9em] - Largest size of field and ring.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight=600] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width=0] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset=0.75em] - Room beside the text.
 * @cssprop [--mine-line-width=1px] - Width of hairlines and outlines.
 * @cssprop [--mine-progress-mark-color=var(--mine-accent)] - Colour of what is cleared.
 * @cssprop [--mine-progress-number-size=var(--mine-number-size)] - Size of the number here alone.
 * @cssprop [--mine-progress-bar-size=0.75em] - Height of the bar.
 * @cssprop [--mine-progress-drawing-size=var(--mine-drawing-size, 9em)] - Largest size of field and ring here alone.
 */
export class ClearanceProgress extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version = VERSION;

  /** What the contaminated area is taken to be: the `initial` total, or what is `remaining`. */
  @property() basis: Basis = 'initial';

  /** Unit in which both areas are said, such as `square-kilometer`; that of the cleared area unless set. */
  @property() unit?: string;

  /** `bar`, `field` of a hundred parcels, or `ring`. */
  @property() display: 'bar' | 'field' | 'ring' = 'bar';

  /** `latest`, or the day whose knowledge is shown; unless set, that of the press release: `2025-04-04`. */
  @property() edition?: string;

  /** Says to readers that a newer figure is known, where the edition is an older one. */
  @property({ type: Boolean, attribute: 'edition-note' }) editionNote = false;

  /** Address of a programme's own feed, in place of the built-in figures; its edition is `latest` unless set. */
  @property() src?: string;

  /** Minutes after which the feed is read anew, on a page that stays open; never unless set. */
  @property({ type: Number }) refresh?: number;

  /** A feed that the page sets itself, in place of the built-in figures. */
  @property({ attribute: false }) feed?: Feed;

  /** The reader's day, `YYYY-MM-DD`; set it to see a page as on another day. */
  @property({ attribute: false }) today?: string;

  /** @internal */
  readonly language = new Language(this);
  /** @internal */
  readonly source = new FeedSource(this);
  /** @internal */
  readonly shown = new PageEntry(this);
  /** @internal */
  readonly details = new Details(this);

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this, clearanceProgressStyles);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, clearanceProgressStyles));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  protected override render(): unknown {
    const view = resolveFigure(this, (request) =>
      resolver.progress(request, (this.basis as Basis | null) ?? 'initial'),
    );
    if (!view.known) return drawUnavailable(this, view);
    const display = choose(this, 'display', this.display, ['bar', 'field', 'ring']);
    const { drawn, image } = view;
    const foot = html`<div class="foot">${sourceLine(view, this.today)}${this.details.draw(view)}</div>`;
    return html`<div class="figure" part="figure" lang=${view.language.code}>
      ${spoken(view)}
      ${
        display === 'bar'
          ? html`${face(view)}${bar(drawn, image)}${scale(view)}`
          : html`<div class="beside">
              ${display === 'ring' ? ring(drawn, image) : field(drawn, image)}
              <div class="words">${face(view)}${scale(view)}</div>
            </div>`
      }
      ${foot}
    </div>`;
  }
}

/** Both areas: at the beginning of the bar what is filled, at its end the whole; heard as one sentence. */
const scale = ({ part, whole, base, spokenBase, assumption, language }: ProgressView): unknown =>
  html`<div class="scale" part="base" aria-hidden="true" dir=${language.direction}>
      <span>${part}</span> <span>${whole}</span>
    </div>
    <p class="spoken"><bdi dir=${language.direction}>${spokenBase ?? base} ${assumption}</bdi></p>`;
