import { css } from '@lit/reactive-element';
import { chartFigureStyles } from '../chart/chart-figure.styles.js';

export const clearanceTrendStyles = css`
  ${chartFigureStyles}
  .figure {
    --_own-mark: var(--mine-trend-mark-color);
    --_chart-size: var(--mine-trend-chart-size, var(--mine-chart-size));
  }
`;
