/**
 * The picture of a chart as markup, for pages that a server draws: seen without any script, and until the canvas takes its place.
 * It has the places of the canvas, no style of its own (`still-picture.styles.ts` has it) and nothing to be heard: the table
 * holds the same.
 */
import { h, type Markup, type Tag } from '../../markup/markup.js';
import { type Picture, stillId } from '../picture.js';
import { stillColumns, stillRows } from './still-bars.js';
import { stillLine } from './still-line.js';
import type { Direction } from './units.js';

/**
 * @param direction the way the axes run
 * @param style what a browser needs to show it: a link or a style
 */
export function still(picture: Picture, direction: Direction, style?: Markup): Tag {
  return h(
    'div',
    { class: `still of-${picture.kind}`, id: stillId(picture), dir: direction, 'aria-hidden': 'true' },
    style,
    picture.kind === 'line'
      ? stillLine(picture, direction)
      : picture.kind === 'columns'
        ? stillColumns(picture, direction)
        : stillRows(picture),
  );
}
