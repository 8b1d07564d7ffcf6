/**
 * What a chart is given to draw.
 */
import type { LegendEntry, Picture } from '@mine-action/wording';

export type {
  Bar,
  ColumnsPicture,
  Fill,
  LinePicture,
  Picture,
  RowsPicture,
  Shape,
  Tooltip,
} from '@mine-action/wording';

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
