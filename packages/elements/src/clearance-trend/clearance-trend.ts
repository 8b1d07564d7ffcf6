import { property } from '@mine-action/core';
import type { ChartView } from '@mine-action/wording';
import { ChartElement } from '../chart/chart-element.js';
import type { Shown } from '../figure-element.js';
import type { Markup } from '../markup/markup.js';
import { definition } from './clearance-trend.definition.js';
import { clearanceTrendStyles } from './clearance-trend.styles.js';

/**
 * Figures over time: totals joined by a line, or what each year brought as bars; with the table that holds the same.
 * Totals of different operators are never joined: what other teams did is drawn apart.
 *
 * @element clearance-trend
 * @slot - The author's own words with their source, best as a table: shown before the script, without it, and whenever nothing is known.
 * @fires {CustomEvent<{ shown: string; newer: string }>} mine-newer-edition - Once, where the page's edition is an older one and a newer figure is known; it does not bubble.
 * @csspart figure - The whole figure.
 * @csspart headline - The figures in one sentence.
 * @csspart label - What is drawn, and what narrows it.
 * @csspart plot - The chart.
 * @csspart tip - What stands beside the point that a reader points at.
 * @csspart key - What the shapes mean.
 * @csspart table - The same figures as a table.
 * @csspart remark - What stands apart or is not drawn, and why.
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
 * @cssprop [--mine-surface] - Colour behind the words at a point; that behind the figure where only that is set.
 * @cssprop [--mine-font-family=inherit] - Typeface; the page's own unless set.
 * @cssprop [--mine-font-size] - Size that all sizes hang on; never below 14 px.
 * @cssprop [--mine-chart-size] - Height of the chart; by its width unless set.
 * @cssprop [--mine-rule-color=var(--mine-line)] - Colour of lines above, below and beside the figure.
 * @cssprop [--mine-rule-width] - Width of a rule beside the figure.
 * @cssprop [--mine-edge-width=1px 0] - Width of the lines above and below the figure.
 * @cssprop [--mine-inset] - Room beside the text.
 * @cssprop [--mine-line-width] - Width of hairlines and outlines.
 * @cssprop [--mine-radius] - Rounding of buttons and boxes.
 * @cssprop [--mine-trend-mark-color=var(--mine-accent)] - Colour of lines, points and bars.
 * @cssprop [--mine-trend-chart-size=var(--mine-chart-size)] - Height of the chart here alone.
 */
export class ClearanceTrend extends ChartElement {
  /** @internal */
  static override readonly definition = definition;
  /** @internal */
  static override readonly sheet = clearanceTrendStyles;

  /** Code of what is shown over time, such as `ap-mines-found`. */
  @property() indicator = 'area-cleared';

  /** Unit to convert areas into, such as `square-kilometer`; that of the newest figure unless set. */
  @property() unit?: string;

  /** The page's own words in place of the label. */
  @property() label?: string;

  /** The first day, month or year that is drawn; all unless set. */
  @property() from?: string;

  /** The last day, month or year that is drawn; all unless set. */
  @property() to?: string;

  /** `cumulative` totals, `annual` bars, or `table` for both as tables. */
  @property() display: 'cumulative' | 'annual' | 'table' = 'cumulative';

  protected override draw(shown: Shown<ChartView>): Markup {
    return this.chart.draw(shown, {
      isTable: this.chosen === 'table',
      file: this.indicator || 'area-cleared',
      day: this.today,
    });
  }
}
