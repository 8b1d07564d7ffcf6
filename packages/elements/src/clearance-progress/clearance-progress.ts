import { type Lazy, property } from '@mine-action/core';
import type { CSSResult } from '@lit/reactive-element';
import type { Basis } from '@mine-action/data';
import type { ProgressView } from '@mine-action/wording';
import { face, figure, spoken } from '../figure/parts.js';
import { FigureElement, type Shown } from '../figure-element.js';
import { h, type Markup } from '../markup/markup.js';
import { type Shapes, viewParts } from '../view-parts.js';
import { definition } from './clearance-progress.definition.js';
import { clearanceProgressStyles } from './clearance-progress.styles.js';
import { bar } from './bar.js';

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
 * @cssprop [--mine-font-size] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-number-size] - Size of the number, where there is room for it; by the width of the figure unless set.
 * @cssprop [--mine-drawing-size] - Largest size of field and ring.
 * @cssprop [--mine-number-font-family=inherit] - Typeface of the number.
 * @cssprop [--mine-number-weight] - Weight of the number and its bound.
 * @cssprop [--mine-number-color=var(--mine-text)] - Colour of the number.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset] - Room beside the text.
 * @cssprop [--mine-line-width] - Width of hairlines and outlines.
 * @cssprop [--mine-progress-mark-color=var(--mine-accent)] - Colour of what is cleared.
 * @cssprop [--mine-progress-number-size=var(--mine-number-size)] - Size of the number here alone.
 * @cssprop [--mine-progress-bar-size] - Height of the bar.
 * @cssprop [--mine-progress-drawing-size=var(--mine-drawing-size, 9em)] - Largest size of field and ring here alone.
 */
export class ClearanceProgress extends FigureElement<ProgressView> {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = clearanceProgressStyles;

  /** What the contaminated area is taken to be: the `initial` total, or what is `remaining`. */
  @property() basis: Basis = 'initial';

  /** Unit in which both areas are said, such as `square-kilometer`; that of the cleared area unless set. */
  @property() unit?: string;

  /** `bar`, `field` of a hundred parcels, or `ring`. */
  @property() display: 'bar' | 'field' | 'ring' = 'bar';

  /** @internal */
  override get needed(): Lazy<Shapes> | undefined {
    return this.chosen === 'bar' ? undefined : viewParts.shapes;
  }

  /** @internal */
  override get sheets(): readonly CSSResult[] {
    const { here } = viewParts.shapes;
    return here ? [...super.sheets, here.shapeStyles] : super.sheets;
  }

  protected override draw(shown: Shown<ProgressView>): Markup {
    const { view } = shown;
    const shape = this.needed?.here?.[this.chosen as 'field' | 'ring'];
    return figure(
      view,
      '',
      spoken(view),
      shape?.(view, face(view), scale(view)) ?? [face(view), bar(view), scale(view)],
      this.foot(shown),
    );
  }
}

/** Both areas: at the beginning of the bar what is filled, at its end the whole; heard as one sentence. */
const scale = ({
  part,
  whole,
  base,
  spokenBase,
  assumption,
  language: { direction: dir },
}: ProgressView): Markup => [
  h(
    'div',
    { class: 'scale', part: 'base', 'aria-hidden': 'true', dir },
    h('span', {}, part),
    ' ',
    h('span', {}, whole),
  ),
  h('p', { class: 'spoken', dir }, `${spokenBase ?? base} ${assumption}`),
];
