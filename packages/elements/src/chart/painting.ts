/**
 * What stands on the canvas of a chart: drawn when something that is seen has changed, and not otherwise.
 */
import type { Drawing } from './canvas/draw.js';
import type { DrawModule } from '../view-parts.js';
import { inInk, readChartTheme } from './chart-theme.js';
import { type Picture, pointsOf } from './picture.js';

/** Device pixels in a CSS px: on a screen at most, and on paper. */
const RATIO_MAX = 4;
const RATIO_PRINT = 3;

/** A box is drawn again when it is larger or smaller by more than this: rounding, at odd zooms, is not a new size. */
const TOLERANCE_PX = 1;

/** What is drawn of a picture. Tooltips are not, and are worded when they are asked for: here they would all be. */
const seenOf = (picture: Picture): unknown =>
  picture.kind === 'line'
    ? [
        pointsOf(picture).map(({ day, value, shape }) => [day, value, shape]),
        picture.apart?.map(({ text, points }) => [text, points.length]),
        picture.isAssumed,
        picture.marks,
        picture.start,
        picture.lastText,
      ]
    : picture.bars.map(({ value, label, text, fill }) => [value, label, text, fill]);

export class Painting {
  drawing: Drawing | undefined;
  /** All that the last drawing was made from, and its size. */
  #drawn = '';
  #width = 0;
  #height = 0;

  /**
   * Draws the picture into the canvas of a box, in the colours and the size that the box has now.
   *
   * @param isPrinting whether it is for paper: in ink, and finer
   * @returns whether anything has been drawn
   * @throws whatever drawing throws
   */
  paint(box: HTMLElement, picture: Picture, { draw }: DrawModule, isPrinting: boolean): boolean {
    const [canvas, { clientWidth: width, clientHeight: height }] = [box.querySelector('canvas'), box];
    const theme = readChartTheme(box);
    // A tab that is not open has no size; it tells when it has one.
    if (!canvas || !theme || width < 1 || height < 1) return false;
    if (Math.abs(width - this.#width) > TOLERANCE_PX || Math.abs(height - this.#height) > TOLERANCE_PX)
      [this.#width, this.#height] = [width, height];
    const size = {
      width: this.#width,
      height: this.#height,
      ratio: isPrinting
        ? RATIO_PRINT
        : Math.min(box.ownerDocument.defaultView?.devicePixelRatio || 1, RATIO_MAX),
    };
    const shown = isPrinting ? inInk(theme) : theme;
    const drawn = JSON.stringify([seenOf(picture), shown, size]);
    if (drawn === this.#drawn) return false;
    if (this.drawing) this.drawing.redraw(picture, shown, size);
    else this.drawing = draw(canvas, picture, shown, size);
    this.#drawn = drawn;
    return true;
  }

  /** The canvas goes, or what is on it is broken. */
  drop(): void {
    const { drawing } = this;
    this.drawing = undefined;
    this.#drawn = '';
    try {
      drawing?.destroy();
    } catch {
      // What could not be drawn need not be tidy.
    }
  }
}
