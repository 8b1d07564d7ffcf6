/**
 * What a chart shows, and the words beside it. Positions are numbers; every word and digit is made here, so that
 * what draws only has to place them.
 */
import type { NumberSymbols } from '../locale/language-pack.js';

/** What stands beside a mark that a reader points at. */
export interface Tooltip {
  /** The day or the kind: "31 July 2025". */
  readonly title: string;
  /** The value with its bound and unit: "more than 190,000 hectares". */
  readonly value: string;
  /** Who says so. */
  readonly source: string;
  /** The same as one sentence, for those who hear it. */
  readonly spoken: string;
}

/** How a point binds reality; each has a shape of its own, since not everybody sees colours. */
export type Shape = 'exact' | 'floor' | 'ceiling' | 'about';

/** How a bar is filled: as stated, with the scope not stated, or only planned. */
export type Fill = 'solid' | 'hatched' | 'outlined';

interface Scaled {
  /** How the numbers of the value axis are printed. */
  readonly numbers: NumberSymbols;
}

/** A total on its day. */
export interface Point {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly value: number;
  readonly shape: Shape;
  readonly tooltip: Tooltip;
}

/** Points of another count, in the order of their days, and the words that stand beside them. */
export interface PointsApart extends Pick<LinePicture, 'points' | 'tied' | 'isAssumed'> {
  /** Whose work they count: "ANAMA only". */
  readonly text: string;
}

/** Totals at dated points, joined by a thin line, and those that count something else, joined to nothing. */
export interface LinePicture extends Scaled {
  readonly kind: 'line';
  /** In the order of their days; two at least. */
  readonly points: readonly Point[];
  /** What else was stated of days of these, in the order of the days: drawn beside the point of its day, and tied to it. */
  readonly tied?: readonly Point[] | undefined;
  /** The last point's value as it is printed at it, with its bound: "more than 190,000". */
  readonly lastText?: string | undefined;
  /** When the count begins, in days and in words: "since 10 November 2020". The day axis begins there. */
  readonly start?: { readonly day: number; readonly text: string } | undefined;
  /** Whether it is only assumed that they are one count: they are then joined with dots. */
  readonly isAssumed?: boolean | undefined;
  /** Points of other counts. A reader that does not know them draws none of them. */
  readonly apart?: readonly PointsApart[] | undefined;
  /** Where the day axis is marked, and with what. */
  readonly marks: readonly { readonly day: number; readonly text: string }[];
}

export interface Bar {
  readonly value: number;
  /** What the bar stands for: "2024", or "anti-personnel mines found". */
  readonly label: string;
  /** Its value as it is printed beside it, with its bound. */
  readonly text: string;
  readonly fill: Fill;
  readonly tooltip: Tooltip;
}

/** Upright bars, one for a year. */
export interface ColumnsPicture extends Scaled {
  readonly kind: 'columns';
  readonly bars: readonly Bar[];
}

/** Lying bars, each below its own line of words. */
export interface RowsPicture extends Scaled {
  readonly kind: 'rows';
  readonly bars: readonly Bar[];
  /** What all of them are parts of, where a source states it: each bar then lies in one of that length. */
  readonly whole?: number | undefined;
}

export type Picture = LinePicture | ColumnsPicture | RowsPicture;

/** What one shape or fill, or a dotted line, means; and whose work small hollow points count. */
export interface LegendEntry {
  readonly marker: Shape | Fill | 'dotted' | 'apart';
  readonly text: string;
}
