import { html, LitElement, nothing, type TemplateResult } from 'lit';
import {
  FeedSource,
  Language,
  moveRoot,
  nameOf,
  openRoot,
  property,
  report,
  safely,
  PageEntry,
  VERSION,
  resolver,
} from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import type { GroupItem, Unavailable } from '@mine-action/wording';
import { resolveFigure, drawUnavailable, feedOf, reportUnavailable } from '../figure/resolve-figure.js';
import { Details } from '../figure/details.js';
import { heading } from '../figure/heading.js';
import {
  ageWords,
  face,
  placeLine,
  planLine,
  reasonLine,
  sourceLine,
  sourceWords,
  spoken,
} from '../figure/parts.js';
import { mineFiguresStyles } from './mine-figures.styles.js';

/** Where the tag names no figure. */
const NOTHING_ASKED: Unavailable = { known: false, reason: 'attribute-impossible' };

/**
 * Several figures under one heading, in a grid that fits its place. The date and source that they share are said once.
 *
 * @element mine-figures
 * @slot - The author's own words with their source, best as a list: shown before the script, without it, and whenever nothing is known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole group.
 * @csspart heading - The heading.
 * @csspart item - One figure.
 * @csspart quantity - Bound, number and unit of one figure.
 * @csspart context - Place and period.
 * @csspart number - The number alone.
 * @csspart label - What is counted, with its period.
 * @csspart plan - What was planned, where a figure is a plan.
 * @csspart source - The source line of all, or of one figure.
 * @csspart note - What is said of a newer figure, or of a feed that could not be renewed.
 * @csspart link - The link to the source.
 * @csspart details - The details on demand.
 * @csspart summary - The words that open the details.
 * @csspart evidence - What the details show.
 * @csspart quote - A quoted sentence.
 * @csspart reason - Why a figure is not there.
 * @cssprop [--mine-accent] - Colour of the rule and of links.
 * @cssprop [--mine-text] - Colour of the text.
 * @cssprop [--mine-muted] - Colour of period, source and terms.
 * @cssprop [--mine-background] - Colour behind the figures.
 * @cssprop [--mine-line] - Colour of hairlines.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size=1em] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size=2em] - Size of the numbers, where there is room for them.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight=600] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width=0] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset=0.75em] - Room beside the text.
 * @cssprop [--mine-line-width=1px] - Width of hairlines and outlines.
 * @cssprop [--mine-figures-number-size=var(--mine-number-size, 2em)] - Size of the numbers here alone.
 * @cssprop [--mine-figures-column-size=10.5em] - Least width of a column.
 */
export class MineFigures extends LitElement {
  /** The version that won where a page loads several. */
  static readonly version = VERSION;

  /** Codes of the figures, in the order in which they are shown, with spaces between them. */
  @property() indicators = '';

  /** What stands above them. */
  @property() heading?: string;

  /** The heading's level on the page, 1 to 6. */
  @property({ type: Number }) level = 2;

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
    return openRoot(this, mineFiguresStyles);
  }

  /** @internal */
  override connectedCallback(): void {
    safely(this, () => super.connectedCallback());
  }

  /** @internal Moved to another document, as page builders do. */
  adoptedCallback(): void {
    safely(this, () => moveRoot(this, mineFiguresStyles));
  }

  protected override performUpdate(): void {
    safely(this, () => super.performUpdate());
  }

  /** @internal What is named where none of them is known. */
  get indicator(): string {
    return this.#codes.join(' ');
  }

  get #codes(): readonly string[] {
    return (this.indicators as string | null)?.split(/[\s,]+/).filter(Boolean) ?? [];
  }

  protected override render(): unknown {
    const indicators = this.#codes;
    const view = resolveFigure(this, (request) =>
      indicators.length > 0 ? resolver.group(request, indicators) : NOTHING_ASKED,
    );
    if (view === NOTHING_ASKED) {
      const codes = resolver.indicators(feedOf(this)).join(', ');
      report(
        nameOf(this, 'indicators'),
        'no figure is asked for; none is shown.',
        `Use some of: ${codes}.`,
        this,
      );
    }
    if (!view.known) return drawUnavailable(this, view);
    const { language, items } = view;
    return html`<div class="figure group" part="figure" lang=${language.code}>
      ${heading(this, this.heading)}
      <div class="above" dir=${language.direction}>${placeLine(view)}</div>
      <div class="grid">
        ${items.map((item, index) =>
          item.known ? this.#item(item) : this.#unknown(item, indicators[index] ?? '', language.code),
        )}
      </div>
      <div class="foot">${sourceLine(view, this.today, false)}${this.details.draw(view)}</div>
    </div>`;
  }

  /** One sentence for those who hear it, the same as number and label for those who see it. */
  #item(item: GroupItem): TemplateResult {
    const { language, statement, ownSources } = item;
    return html`<div class="item" part="item">
      ${spoken({ ...item, sentence: statement })} ${face(item)}
      <div class="rest">
        ${planLine(item, this.today)}${
          ownSources.length > 0
            ? html`<p class="own" part="source" dir=${language.direction}>
                <bdi
                  >${sourceWords(ownSources, false)}${
                    ownSources.some(({ link }) => link) ? ageWords(item, this.today) : nothing
                  }</bdi
                >
              </p>`
            : nothing
        }
      </div>
    </div>`;
  }

  #unknown({ reason }: Unavailable, indicator: string, language: string): TemplateResult {
    reportUnavailable(this, reason, indicator);
    return html`<div class="item" part="item">${reasonLine(resolver.unavailable(reason, language))}</div>`;
  }
}
