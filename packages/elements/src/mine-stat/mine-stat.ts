import type { PropertyValues } from '@lit/reactive-element';
import { property } from '@mine-action/core';
import type { StatView } from '@mine-action/wording';
import { face, figure, inlineSource, planLine, planWords, spoken } from '../figure/parts.js';
import { FigureElement, type Shown } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { definition } from './mine-stat.definition.js';
import { mineStatStyles } from './mine-stat.styles.js';

/**
 * One figure with its bound, unit, label, date and source.
 *
 * @element mine-stat
 * @slot - The author's own sentence with its source: shown before the script, without it, and whenever the figure is not known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole figure.
 * @csspart quantity - Bound, number and unit.
 * @csspart context - Place and period.
 * @csspart number - The number alone.
 * @csspart label - What is counted, with its period.
 * @csspart plan - What was planned, where the figure is a plan.
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
 * @cssprop [--mine-line] - Colour of hairlines and outlines.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size] - Size of the number, where there is room for it; by the width of the figure unless set.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset] - Room beside the text.
 * @cssprop [--mine-line-width] - Width of hairlines and outlines.
 * @cssprop [--mine-stat-number-size=var(--mine-number-size)] - Size of the number here alone.
 * @cssprop [--mine-stat-banner-number-size=var(--mine-number-size)] - Size of the number in a banner.
 * @cssprop [--mine-stat-banner-edge-width] - Width of the lines above and below a banner.
 */
export class MineStat extends FigureElement<StatView> {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = mineStatStyles;

  /** Code of the figure, such as `ap-mines-found`. */
  @property() indicator?: string;

  /** Unit to convert an area into, such as `square-kilometer`; that of the source unless set. */
  @property() unit?: string;

  /** The page's own words in place of the label. */
  @property() label?: string;

  /** The year or month of what is counted again in each, such as `2025`; the newest unless set. */
  @property() period?: string;

  /** `tile`, `banner`, or `inline` inside a sentence. */
  @property() display: 'tile' | 'banner' | 'inline' = 'tile';

  /** What the style sheet sees of the host, without an attribute sprouting on the page's tag. */
  #internals: ElementInternals | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Where a property and no attribute says so, the host cannot be styled by its attribute. Some engines know no states.
    const isInline = this.chosen === 'inline';
    if (isInline) this.#internals ??= this.attachInternals?.();
    this.#internals?.states?.[isInline ? 'add' : 'delete']('inline');
  }

  protected override draw(shown: Shown<StatView>): Markup {
    const { view } = shown;
    return this.chosen === 'inline'
      ? this.#inSentence(shown)
      : figure(view, this.chosen, spoken(view), face(view), planLine(view, this.today), this.foot(shown));
  }

  /** One run of text in the language's direction, as the words in the tag are. */
  #inSentence({ view, notes }: Shown<StatView>): Markup {
    const { inline, quantity, language } = view;
    const planned = planWords(view, this.today);
    return h(
      'span',
      { class: 'inline', part: 'figure', lang: language.code, dir: language.direction },
      inline.before,
      h(
        'bdi',
        { part: 'quantity', dir: language.direction },
        quantity.before,
        h('span', { part: 'number' }, quantity.number),
        quantity.after,
      ),
      h('span', { part: 'label' }, inline.after),
      ' ',
      inlineSource(view, notes),
      planned && ` ${planned}`,
    );
  }
}
