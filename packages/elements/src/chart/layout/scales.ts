/**
 * Where the axes of a drawing begin and end, and what is marked on them: from the picture alone and from no size, so that the
 * still picture of a server, the canvas that takes its place and a card all have each mark in the same place.
 */
import { type LinePicture, type Point, pointsOf } from '../picture.js';

/** Narrower than this, in ems of its type, a drawing has its numbers on the lines, and smaller points. */
export const NARROW = 24;

/** And narrower than this there is no room for words beside small points: the legend says what these are. */
export const TINY = 18;

/** Radius of a point, in ems, where there is room and where there is little. */
export const RADIUS = { wide: 0.34, narrow: 0.26 } as const;

/** Of a point that stands apart, for each of the others'. */
export const SMALLER = 0.72;

/** How far the second statement of a day stands beside the first, in radii. */
export const TIED = 3.4;

/** Room above a line and after it, in ems: for the words at its last point. */
export const HEAD = 2;
export const END = 1;

/** Size of the words beside points, in ems. */
export const WORDS = 0.95;

/** What is marked on an axis of values from zero up: three or four numbers. */
export function ticksUpTo(top: number, isWhole = false): readonly number[] {
  if (!(top > 0)) return [0];
  const power = 10 ** Math.floor(Math.log10(top));
  const part = [2.5, 2, 1, 0.5].find((each) => top >= 2 * each * power) ?? 0.5;
  // Half a dog is none.
  const step = isWhole ? Math.ceil(part * power) : part * power;
  // Old libraries of a page put an `Array.from` of their own that takes no function.
  const ticks: number[] = [];
  for (let at = 0; at <= top / step + 1e-9; at++) ticks.push(Number((at * step).toPrecision(12)));
  return ticks;
}

export interface LineScales {
  /** First and last day. */
  readonly from: number;
  readonly to: number;
  /** The highest value; the axis begins at zero. */
  readonly top: number;
  readonly ticks: readonly number[];
}

export function scalesOf(picture: LinePicture): LineScales {
  let [from, to, top, isWhole] = [Infinity, -Infinity, 0, true];
  const days = [...picture.marks, ...(picture.start ? [picture.start] : [])];
  for (const { day } of days) [from, to] = [Math.min(from, day), Math.max(to, day)];
  for (const { day, value } of pointsOf(picture)) {
    [from, to, top] = [Math.min(from, day), Math.max(to, day), Math.max(top, value)];
    isWhole &&= Number.isInteger(value);
  }
  return { from, to, top, ticks: ticksUpTo(top, isWhole) };
}

/** Every mark of the day axis, or every second, or third: so many that their words have room at the least width. */
export function readable<Mark extends { readonly text: string }>(
  marks: readonly Mark[],
  isNarrow: boolean,
): readonly Mark[] {
  const each = Math.max(0, ...marks.map(({ text }) => text.length)) * 0.6 + 0.7;
  const step = Math.max(1, Math.ceil((marks.length * each) / (isNarrow ? 14 : 19)));
  return marks.filter((_, index) => index % step === 0);
}

/** How many statements of its day stand before a point that is tied to another: the first stands right beside it. */
export function tiedOrders(picture: LinePicture): ReadonlyMap<Point, number> {
  const orders = new Map<Point, number>();
  for (const { tied = [] } of [picture, ...(picture.apart ?? [])]) {
    let last: Point | undefined;
    for (const point of tied) {
      orders.set(point, last?.day === point.day ? (orders.get(last) as number) + 1 : 1);
      last = point;
    }
  }
  return orders;
}

/** Where the words at the last point stand: above it where the line comes from below, and on the side where there is room. */
export function lastPlace(
  { points }: LinePicture,
  { from, to }: LineScales,
): { isAbove: boolean; isAtEnd: boolean } {
  const [before, last] = points.slice(-2);
  return {
    isAbove: !last || (before?.value ?? 0) <= last.value,
    isAtEnd: !last || (last.day - from) * 2 > to - from,
  };
}

/**
 * The points that can be told apart: of those that share a column of pixels the first, last, highest and lowest, and
 * one of each shape. The line through them covers what the line through all would; the table holds them all.
 */
export function thinned(points: readonly Point[], pxPerDay: number): readonly Point[] {
  const columns = new Map<number, Map<string, Point>>();
  for (const point of points) {
    const at = Math.floor(point.day * pxPerDay);
    const column = columns.get(at) ?? new Map<string, Point>();
    columns.set(at, column);
    const [least, most] = [column.get('least'), column.get('most')];
    if (column.size === 0) column.set('first', point);
    if (!least || point.value < least.value) column.set('least', point);
    if (!most || point.value > most.value) column.set('most', point);
    if (!column.has(point.shape)) column.set(point.shape, point);
    column.set('last', point);
  }
  const kept = new Set<Point>();
  columns.forEach((column) => column.forEach((point) => kept.add(point)));
  return points.filter((point) => kept.has(point));
}

/** A mark as it is drawn: its middle and radius. */
interface Mark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether it is filled, so that nothing is seen through it. */
  readonly isFilled: boolean;
}

/** More marks than these nobody tells apart. */
const MARKS = 300;

/** Marks that a later one covers, in the order of drawing: their outlines are drawn over it. */
export const covered = <Own extends Mark>(marks: readonly Own[]): readonly Own[] =>
  marks.length > MARKS
    ? []
    : marks.filter(({ x, y, r }, index) =>
        marks
          .slice(index + 1)
          .some((over) => over.isFilled && Math.hypot(over.x - x, over.y - y) < 0.4 * r + over.r),
      );

/** About how long a text is in any typeface, in ems: what has to be known without one. */
export function measure(text: string): number {
  let length = 0;
  for (const letter of text) length += /[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.58;
  return length;
}
