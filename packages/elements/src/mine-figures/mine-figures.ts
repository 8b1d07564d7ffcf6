import { property } from '@mine-action/core';
import type { GroupItem, GroupView } from '@mine-action/wording';
import { heading } from '../figure/heading.js';
import {
  ageWords,
  face,
  figure,
  placeLine,
  planLine,
  reasonLine,
  sourceWords,
  spoken,
} from '../figure/parts.js';
import { FigureElement, type Shown } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { definition } from './mine-figures.definition.js';
import { mineFiguresStyles } from './mine-figures.styles.js';

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
 * @cssprop [--mine-font-size] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size=2em] - Size of the numbers, where there is room for them.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset] - Room beside the text.
 * @cssprop [--mine-line-width] - Width of hairlines and outlines.
 * @cssprop [--mine-figures-number-size=var(--mine-number-size, 2em)] - Size of the numbers here alone.
 * @cssprop [--mine-figures-column-size] - Least width of a column.
 */
export class MineFigures extends FigureElement<GroupView> {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = mineFiguresStyles;

  /** Codes of the figures, in the order in which they are shown, with spaces between them. */
  @property() indicators = '';

  /** What stands above them. */
  @property() heading?: string;

  /** The heading's level on the page, 1 to 6. */
  @property({ type: Number }) level = 2;

  protected override draw(shown: Shown<GroupView>): Markup {
    const { view, words } = shown;
    return figure(
      view,
      'group',
      heading(this, this.heading),
      h('div', { class: 'above', dir: view.language.direction }, placeLine(view)),
      h(
        'div',
        { class: 'grid' },
        view.items.map((item) =>
          h(
            'div',
            { class: 'item', part: 'item' },
            item.known
              ? this.#item(item, shown)
              : reasonLine({ text: words.unavailable[item.reason] ?? words.unavailable.other }),
          ),
        ),
      ),
      this.foot(shown, false),
    );
  }

  /** One sentence for those who hear it, the same as number and label for those who see it. */
  #item(item: GroupItem, { words }: Shown): Markup {
    const { language, statement, ownSources, ageing } = item;
    return [
      spoken({ ...item, sentence: statement }),
      ' ',
      face(item),
      h(
        'div',
        { class: 'rest' },
        planLine(item, this.today),
        ownSources.length > 0 &&
          h(
            'p',
            { class: 'own', part: 'source', dir: language.direction },
            h(
              'bdi',
              {},
              sourceWords(ownSources, false),
              ownSources.some(({ link }) => link) && ageWords(ageing, words, this.today),
            ),
          ),
      ),
    ];
  }
}
