import { html, LitElement, nothing } from 'lit';
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
import type { Feed } from '@mine-action/data';
import { resolveFigure, choose, drawUnavailable } from '../figure/resolve-figure.js';
import { Details } from '../figure/details.js';
import { face, marked, planLine, sourceLine, spoken } from '../figure/parts.js';
import { dogCounterStyles } from './dog-counter.styles.js';
import { marks, MARKS_AT_MOST } from './marks.js';

/**
 * Mine detection dogs, one mark for each, with what is counted and what was planned.
 *
 * @element dog-counter
 * @slot - The author's own sentence with its source: shown before the script, without it, and whenever the number is not known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole figure.
 * @csspart quantity - Bound and number.
 * @csspart context - Place and period.
 * @csspart number - The number alone.
 * @csspart label - What is counted, with its period.
 * @csspart drawing - The marks.
 * @csspart plan - What was planned.
 * @csspart source - The source line.
 * @csspart note - What is said of a newer figure, or of a feed that could not be renewed.
 * @csspart link - The link to the sentence in the source.
 * @csspart details - The details on demand.
 * @csspart summary - The words that open the details.
 * @csspart evidence - What the details show.
 * @csspart quote - The quoted sentence.
 * @csspart reason - Why there is no figure, in a tag without words of its own.
 * @cssprop [--mine-accent] - Colour of marks and links.
 * @cssprop [--mine-text] - Colour of the text.
 * @cssprop [--mine-muted] - Colour of period, source and terms.
 * @cssprop [--mine-background] - Colour behind the figure.
 * @cssprop [--mine-line] - Colour of hairlines.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size=1em] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size] - Size of the number, where there is room for it; by the width of the figure unless set.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight=600] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width=0] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset=0.75em] - Room beside the text.
 * @cssprop [--mine-line-width=1px] - Width of hairlines and outlines.
 * @cssprop [--mine-dogs-mark-color=var(--mine-accent)] - Colour of the marks.
 * @cssprop [--mine-dogs-number-size=var(--mine-number-size)] - Size of the number here alone.
 */
export class DogCounter extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version = VERSION;

  /** Code of what is counted, such as `mdd-donated` or `mdd-operational`. */
  @property() indicator = 'mdd-donated';

  /** `marks`, or the `number` alone. */
  @property() display: 'marks' | 'number' = 'marks';

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
    return openRoot(this, dogCounterStyles);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, dogCounterStyles));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  protected override render(): unknown {
    const view = resolveFigure(this, (request) =>
      resolver.dogs(request, (this.indicator as string | null) ?? 'mdd-donated'),
    );
    if (!view.known) return drawUnavailable(this, view);
    const { language, filled, outlined, counted, image } = view;
    const display = choose(this, 'display', this.display, ['marks', 'number']);
    return html`<div class="figure" part="figure" lang=${language.code}>
      ${spoken(view)}${face(view)}
      ${display === 'marks' && filled + outlined > 0 && filled + outlined <= MARKS_AT_MOST ? marks(filled, outlined, image) : nothing}
      ${planLine(view, this.today)}
      ${counted ? html`<p class="context">${marked(counted.text, counted.lang)}</p>` : nothing}
      <div class="foot">${sourceLine(view, this.today)}${this.details.draw(view)}</div>
    </div>`;
  }
}
