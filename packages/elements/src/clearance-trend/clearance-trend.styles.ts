export { chartFigureStyles as clearanceTrendStyles } from '../chart/chart-figure.styles.js';
