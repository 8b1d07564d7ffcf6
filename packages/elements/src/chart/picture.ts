/**
 * What a chart is given to draw.
 */
import type { Bar, LegendEntry, LinePicture, Picture, Point } from '@mine-action/wording';

export type {
  Bar,
  ColumnsPicture,
  Fill,
  LinePicture,
  Picture,
  Point,
  RowsPicture,
  Shape,
  Tooltip,
} from '@mine-action/wording';

const inOrder = new WeakMap<LinePicture, readonly Point[]>();

/** All points of a line in the order of their days, with those that stand apart; of one day the joined one comes last. */
export function pointsOf(picture: LinePicture): readonly Point[] {
  let all = inOrder.get(picture);
  if (!all) {
    all = [...(picture.apart ?? []), picture]
      .flatMap(({ tied = [], points }) => [...tied, ...points])
      .sort((a, b) => a.day - b.day);
    inOrder.set(picture, all);
  }
  return all;
}

/** What can be pointed at, one by one. */
export const targetsOf = (picture: Picture): readonly (Point | Bar)[] =>
  picture.kind === 'line' ? pointsOf(picture) : picture.bars;

/** The name of the still picture that a server has drawn: of another picture's values it would be another. */
export const stillId = (picture: Picture): string =>
  `still-${targetsOf(picture).reduce((sum, { value }) => sum + value, 0)}`;

/** What surrounds a picture that is taken away as a file: nobody can ask it for its source later. */
export interface ChartImage {
  readonly picture: Picture;
  readonly title: string;
  /** What narrows the title: period, whose work. */
  readonly subtitle: string;
  /** What each shape or fill means, of those that occur. */
  readonly legend: readonly LegendEntry[];
  /** Source lines and remarks, each a paragraph. */
  readonly lines: readonly string[];
  /** The language of all these words, and the way it runs. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
}
