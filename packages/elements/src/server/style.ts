/**
 * How a drawn figure looks before its script: its element's own style, in its shadow root or in a file beside it.
 */
import { stillPictureStyles, stillStyles, toHtml } from '../generated/drawable.js';
import type { CSSResult } from '@lit/reactive-element';
import type { DrawnElement } from '../drawn-element.js';
import { h, type Tag } from '../markup/markup.js';
import type { ChartView, FigureView } from '@mine-action/wording';

const written = new Map<string, string>();

const plain = (sheets: readonly CSSResult[]): string =>
  sheets
    .map(({ cssText }) => cssText)
    .join('')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

/** The style of an element, as CSS without its comments: what `assets/<tag>.css` of a site holds. */
function cssOf(element: DrawnElement): string {
  const { tag, isChart } = element.definition;
  let css = written.get(tag);
  if (css === undefined) {
    css = plain([...element.sheets, ...(isChart ? [stillStyles] : [])]);
    written.set(tag, css);
  }
  return css;
}

/** The height of the bars of a chart, whose number the script knows when it draws them. */
function heightFor(view: FigureView | undefined): string {
  const picture = (view as Partial<ChartView> | undefined)?.panels?.[0]?.picture;
  return picture?.kind === 'rows' ? `\n.plot{--_bars:${picture.bars.length}}` : '';
}

interface Written {
  readonly nonce?: string | undefined;
  readonly styleSheet?: string | undefined;
}

/**
 * The style of a chart's still picture, which goes with it when the canvas comes; in a site's own sheet it is beside the
 * element's.
 */
export const stillStyleOf = ({ nonce, styleSheet }: Written): Tag =>
  styleSheet === undefined
    ? h('style', { nonce }, plain([stillPictureStyles]))
    : h('link', { rel: 'stylesheet', href: styleSheet });

/**
 * @param view what is drawn
 * @param nonce of the page's policy
 * @param styleSheet address of a file with the style, in place of the style itself
 */
export function styleOf(
  element: DrawnElement,
  view: FigureView | undefined,
  { nonce, styleSheet }: Written,
): string {
  if (styleSheet !== undefined) return toHtml(h('link', { rel: 'stylesheet', href: styleSheet }));
  return toHtml(h('style', { nonce }, cssOf(element), heightFor(view)));
}
