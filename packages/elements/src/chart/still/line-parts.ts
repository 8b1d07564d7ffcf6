/**
 * Where all of a line is, as parts of the plot: from the inline start and from the top, each from 0 to 1.
 *
 * The still picture is made of these, and whatever else draws a line at a size of its own can be: a card multiplies `x` by the
 * width of its plot and `y` by its height, leaves HEAD ems of its type free above the plot and END after it, draws `ties`,
 * then `corners`, then `points` with a radius of RADIUS.wide ems (SMALLER of that where `isApart`), each `order` times
 * TIED radii towards the start, and writes `last.text` at the last point. What stands apart comes first and lies below.
 */
import { formatNumber } from '@mine-action/wording';
import { lastPlace, type LineScales, scalesOf, thinned, tiedOrders } from '../layout/scales.js';
import type { LinePicture, Point, Shape } from '../picture.js';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface PointPart extends Spot {
  readonly shape: Shape;
  /** How far before its place it stands: 0, or 1 for the second statement of a day, 2 for the third. */
  readonly order: number;
}

export interface GroupPart {
  /** Whether these count the work of others: small, hollow, and with `text` beside the last of them. */
  readonly isApart: boolean;
  readonly text?: string | undefined;
  /** Whether they are joined with dots, since it is only assumed that they are one count. */
  readonly isAssumed: boolean;
  readonly corners: readonly Spot[];
  readonly points: readonly PointPart[];
  /** From the second statement of a day to the point that is joined. */
  readonly ties: readonly { readonly from: PointPart; readonly to: Spot }[];
}

export interface LineParts {
  /** The numbers on the axis of values. */
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** The marks on the axis of days. */
  readonly marks: readonly { readonly x: number; readonly text: string }[];
  /** Where the count begins: a hairline with words. */
  readonly start?: { readonly x: number; readonly text: string } | undefined;
  /** The last value, above or below its point, and towards the start from there or towards the end. */
  readonly last: Spot & { readonly text: string } & ReturnType<typeof lastPlace>;
  readonly groups: readonly GroupPart[];
}

/** More points than these, side by side, are one. */
const COLUMNS = 160;

export function partsOfLine(picture: LinePicture): LineParts {
  const scales = scalesOf(picture);
  const { from, to, top, ticks } = scales;
  const x = (day: number): number => (day - from) / (to - from || 1);
  const y = (value: number): number => 1 - value / (top || 1);
  const orders = tiedOrders(picture);
  const groupOf = (group: LinePicture | NonNullable<LinePicture['apart']>[number]): GroupPart => {
    const some = (points: readonly Point[] = []): readonly Point[] =>
      thinned(points, COLUMNS / (to - from || 1));
    const place = (point: Point): PointPart => ({
      x: x(point.day),
      y: y(point.value),
      shape: point.shape,
      order: orders.get(point) ?? 0,
    });
    const [joined, tied] = [some(group.points), some(group.tied)];
    return {
      isApart: group !== picture,
      text: 'text' in group ? group.text : undefined,
      isAssumed: group.isAssumed ?? false,
      corners: joined.map(place),
      points: [...tied, ...joined].map(place),
      ties: tied.flatMap((point) => {
        const other = joined.find(({ day }) => day === point.day);
        return other ? [{ from: place(point), to: place(other) }] : [];
      }),
    };
  };
  return {
    ticks: ticks.map((value) => ({ y: y(value), text: formatNumber(value, picture.numbers) })),
    marks: picture.marks.map(({ day, text }) => ({ x: x(day), text })),
    start: picture.start && { x: x(picture.start.day), text: picture.start.text },
    last: lastOf(picture, scales, x, y),
    groups: [...(picture.apart ?? []), picture].map(groupOf),
  };
}

function lastOf(
  picture: LinePicture,
  scales: LineScales,
  x: (day: number) => number,
  y: (value: number) => number,
): LineParts['last'] {
  const { day, value } = picture.points[picture.points.length - 1] as Point;
  return { x: x(day), y: y(value), text: picture.lastText ?? '', ...lastPlace(picture, scales) };
}
