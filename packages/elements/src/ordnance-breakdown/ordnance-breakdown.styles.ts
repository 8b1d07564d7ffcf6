import { css } from '@lit/reactive-element';
import { chartFigureStyles } from '../chart/chart-figure.styles.js';

export const ordnanceBreakdownStyles = css`
  ${chartFigureStyles}
  .figure {
    --_own-mark: var(--mine-ordnance-mark-color);
  }
`;
