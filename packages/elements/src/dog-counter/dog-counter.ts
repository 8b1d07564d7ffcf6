import { property } from '@mine-action/core';
import type { DogsView } from '@mine-action/wording';
import { face, figure, marked, planLine, spoken } from '../figure/parts.js';
import { FigureElement, type Shown } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { definition } from './dog-counter.definition.js';
import { dogCounterStyles } from './dog-counter.styles.js';
import { marks } from './marks.js';

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
 * @cssprop [--mine-dogs-mark-color=var(--mine-accent)] - Colour of the marks.
 * @cssprop [--mine-dogs-number-size=var(--mine-number-size)] - Size of the number here alone.
 */
export class DogCounter extends FigureElement<DogsView> {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = dogCounterStyles;

  /** Code of what is counted, such as `mdd-donated` or `mdd-operational`. */
  @property() indicator = 'mdd-donated';

  /** `marks`, or the `number` alone. */
  @property() display: 'marks' | 'number' = 'marks';

  protected override draw(shown: Shown<DogsView>): Markup {
    const { view } = shown;
    const { filled, outlined, counted, image } = view;
    return figure(
      view,
      '',
      spoken(view),
      face(view),
      this.chosen === 'marks' && marks(filled, outlined, image),
      planLine(view, this.today),
      counted && h('p', { class: 'context' }, marked(counted.text, counted.lang)),
      this.foot(shown),
    );
  }
}
