/**
 * For tests: a small element with a chart in it, and pictures with the figures of the feed.
 */
import { css } from '@lit/reactive-element';
import { DrawnElement } from '../drawn-element.js';
import { figureStyles } from '../figure/figure.styles.js';
import { h, type Markup } from '../markup/markup.js';
import type {
  ColumnsPicture,
  Fill,
  LinePicture,
  Picture,
  ChartImage,
  RowsPicture,
  Shape,
  Tooltip,
} from './picture.js';
import { Plot } from './plot.js';
import { plotStyles } from './plot.styles.js';

const styles = css`
  ${figureStyles}
  ${plotStyles}
`;

/** An element that shows a picture, and says so where it cannot be drawn. */
export class PlotHost extends DrawnElement {
  static override readonly sheet = styles;
  static override readonly properties = { picture: { attribute: false } };
  declare picture: Picture | undefined;
  /** What the next one loads its drawing with. */
  static load: Plot['load'] | undefined;
  plot = new Plot(this, PlotHost.load);

  protected override readonly isKnown = true;

  protected override render(): Markup {
    return h(
      'div',
      { class: 'figure', part: 'figure' },
      this.plot.state === 'failed'
        ? 'in words'
        : this.picture && this.plot.draw(this.picture, { chart: 'Chart', reader: 'Read out' }),
    );
  }

  find<Found extends Element>(selector: string): Found {
    return this.shadowRoot?.querySelector(selector) as Found;
  }
}
customElements.define('plot-host', PlotHost);

const NUMBERS = { group: ',', decimal: '.', minimumGrouping: 1 };
const print = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const tooltip = (title: string, value: string): Tooltip => ({
  title,
  value,
  source: 'ANAMA, monthly report',
  spoken: `${title}: ${value}. Source: ANAMA, monthly report`,
});

const BOUND: Record<Shape, string> = { exact: '', floor: 'more than ', ceiling: 'nearly ', about: 'about ' };

const TOTALS: readonly (readonly [day: string, value: number, shape: Shape])[] = [
  ['2022-04-03', 25_000, 'floor'],
  ['2023-03-06', 68_900, 'floor'],
  ['2023-09-04', 95_000, 'floor'],
  ['2023-11-04', 106_938, 'exact'],
  ['2023-11-28', 111_207, 'exact'],
  ['2024-01-16', 118_000, 'floor'],
  ['2024-04-04', 129_831, 'exact'],
  ['2024-05-03', 134_000, 'floor'],
  ['2024-10-16', 166_000, 'about'],
  ['2024-10-24', 168_000, 'about'],
  ['2025-04-04', 190_000, 'floor'],
  ['2025-11-10', 237_821, 'exact'],
  ['2025-12-31', 249_000, 'ceiling'],
];

const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const line: LinePicture = {
  kind: 'line',
  numbers: NUMBERS,
  points: TOTALS.map(([day, value, shape]) => ({
    day: dayOf(day),
    value,
    shape,
    tooltip: tooltip(day, `${BOUND[shape]}${print(value)} hectares`),
  })),
  marks: ['2022', '2023', '2024', '2025', '2026'].map((text) => ({ day: dayOf(`${text}-01-01`), text })),
};

const point = (day: string, value: number, scope: string): LinePicture['points'][number] => ({
  day: dayOf(day),
  value,
  shape: 'exact',
  tooltip: tooltip(day, `${print(value)} hectares (${scope})`),
});

/** The same, joined by assumption, with what other teams did. */
export const apart: LinePicture = {
  ...line,
  isAssumed: true,
  apart: [
    {
      text: 'all operators',
      points: [point('2021-10-15', 18_302, 'all operators'), point('2025-07-31', 218_262, 'all operators')],
    },
    { text: 'ANAMA only', points: [point('2021-07-03', 100_000, 'ANAMA only')] },
  ],
};

const bar = (label: string, value: number, text: string, fill: Fill): ColumnsPicture['bars'][number] => ({
  label,
  value,
  text,
  fill,
  tooltip: tooltip(label, text),
});

export const columns: ColumnsPicture = {
  kind: 'columns',
  numbers: NUMBERS,
  bars: [
    bar('2022', 41_915.77, '41,915.77', 'hatched'),
    bar('2023', 53_081.8, '53,081.8', 'solid'),
    bar('2024', 62_023.9, '62,023.9', 'solid'),
    bar('2025', 69_205.7, '69,205.7', 'solid'),
    bar('2026', 65_000, 'more than 65,000', 'outlined'),
  ],
};

export const rows: RowsPicture = {
  kind: 'rows',
  numbers: NUMBERS,
  bars: [
    bar('anti-personnel mines', 36_000, 'more than 36,000', 'solid'),
    bar('anti-tank mines', 21_000, 'more than 21,000', 'solid'),
    bar('unexploded ordnance', 133_000, 'more than 133,000', 'hatched'),
  ],
};

export const chartImage = (picture: Picture): ChartImage => ({
  picture,
  title: 'Nearly 249,000 hectares of land have been cleared',
  subtitle: 'Total area cleared since November 2020 \u00b7 by all operators',
  legend:
    picture.kind === 'line'
      ? [
          { marker: 'exact', text: 'as stated' },
          { marker: 'floor', text: 'more than' },
          { marker: 'ceiling', text: 'nearly' },
          { marker: 'about', text: 'about' },
        ]
      : [
          { marker: 'solid', text: 'as stated' },
          { marker: 'hatched', text: 'scope not stated' },
          { marker: 'outlined', text: 'planned' },
        ],
  lines: [
    'Points are joined by steps: a total holds until a later one is known.',
    'Source: Mine Action Agency of the Republic of Azerbaijan (ANAMA), published 31 December 2025; as-of date 31 December 2025. Not verified by those who made this chart.',
  ],
  lang: 'en',
  direction: 'ltr',
});
