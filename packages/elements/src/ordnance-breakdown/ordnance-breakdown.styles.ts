import { css } from 'lit';
import { chartFigureStyles } from '../chart/chart-figure.styles.js';

export const ordnanceBreakdownStyles = css`
  ${chartFigureStyles}
  .figure {
    --_own-mark: var(--mine-ordnance-mark-color);
  }
`;
