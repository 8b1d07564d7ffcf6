export { chartFigureStyles as ordnanceBreakdownStyles } from '../chart/chart-figure.styles.js';
