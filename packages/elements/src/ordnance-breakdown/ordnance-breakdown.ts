import { LitElement } from 'lit';
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
import { ChartFigure } from '../chart/chart-figure.js';
import { resolveFigure, choose, drawUnavailable } from '../figure/resolve-figure.js';
import { ordnanceBreakdownStyles } from './ordnance-breakdown.styles.js';

/**
 * What was found, by kind: anti-personnel mines, anti-tank mines, unexploded ordnance, of one day and one source.
 *
 * @element ordnance-breakdown
 * @slot - The author's own words with their source, best as a list: shown before the script, without it, and whenever nothing is known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole figure.
 * @csspart headline - The figures in one sentence.
 * @csspart label - What is drawn, and what narrows it.
 * @csspart plot - The chart.
 * @csspart tip - What stands beside the point that a reader points at.
 * @csspart key - What the shapes mean.
 * @csspart table - The same figures as a table.
 * @csspart remark - What is not drawn, and why.
 * @csspart source - The source line.
 * @csspart note - What is said of a newer figure, or of a feed that could not be renewed.
 * @csspart link - A link to a sentence in its source.
 * @csspart tools - The buttons for table and downloads.
 * @csspart details - The details on demand.
 * @csspart summary - The words that open the details.
 * @csspart evidence - What the details show.
 * @csspart quote - The quoted sentence.
 * @csspart reason - Why there is no figure, in a tag without words of its own.
 * @cssprop [--mine-accent] - Colour of the rule, of what is drawn, and of links.
 * @cssprop [--mine-rest] - Colour of the grid.
 * @cssprop [--mine-line] - Colour of hairlines and outlines.
 * @cssprop [--mine-text] - Colour of the text.
 * @cssprop [--mine-muted] - Colour of axes, source and terms.
 * @cssprop [--mine-background] - Colour behind the figure.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size=1em] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width=0] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset=0.75em] - Room beside the text.
 * @cssprop [--mine-line-width=1px] - Width of hairlines and outlines.
 * @cssprop [--mine-radius=0.25em] - Rounding of buttons and boxes.
 * @cssprop [--mine-ordnance-mark-color=var(--mine-accent)] - Colour of the bars.
 */
export class OrdnanceBreakdown extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version = VERSION;

  /** `bars`, or `table` alone. */
  @property() display: 'bars' | 'table' = 'bars';

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
  readonly chart = new ChartFigure(this);

  protected override createRenderRoot(): ShadowRoot {
    return openRoot(this, ordnanceBreakdownStyles);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, ordnanceBreakdownStyles));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  protected override render(): unknown {
    const view = resolveFigure(this, (request) => resolver.ordnance(request));
    if (!view.known) return drawUnavailable(this, view);
    const isTable = choose(this, 'display', this.display, ['bars', 'table']) === 'table';
    return this.chart.draw(view, { isTable, file: 'ordnance-found', day: this.today });
  }
}
