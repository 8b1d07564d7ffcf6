/**
 * How a drawn figure looks before its script: its element's own style, in its shadow root or in a file beside it.
 */
import { stillStyles, toHtml } from '../generated/drawable.js';
import type { DrawnElement } from '../drawn-element.js';
import { evidenceStyles } from '../figure/evidence.styles.js';
import { h } from '../markup/markup.js';
import type { ChartView, FigureView } from '@mine-action/wording';

const written = new Map<string, string>();

/** The style of an element, as CSS without its comments: what `assets/<tag>.css` of a site holds. */
function cssOf(element: DrawnElement): string {
  const { tag, isChart } = element.definition;
  let css = written.get(tag);
  if (css === undefined) {
    const { sheet } = element.constructor as typeof DrawnElement;
    css = [sheet, evidenceStyles, ...(isChart ? [stillStyles] : [])]
      .map(({ cssText }) => cssText)
      .join('')
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
    written.set(tag, css);
  }
  return css;
}

/** The height of the bars of a chart, whose number the script knows when it draws them. */
function heightFor(view: FigureView | undefined): string {
  const picture = (view as Partial<ChartView> | undefined)?.panels?.[0]?.picture;
  return picture?.kind === 'rows' ? `\n.plot{--_bars:${picture.bars.length}}` : '';
}

/**
 * @param view what is drawn
 * @param nonce of the page's policy
 * @param styleSheet address of a file with the style, in place of the style itself
 */
export function styleOf(
  element: DrawnElement,
  view: FigureView | undefined,
  { nonce, styleSheet }: { readonly nonce?: string | undefined; readonly styleSheet?: string | undefined },
): string {
  if (styleSheet !== undefined) return toHtml(h('link', { rel: 'stylesheet', href: styleSheet }));
  // The text is our own: nothing in it ends the style.
  return toHtml(h('style', { nonce })).replace(
    '</style>',
    () => `${cssOf(element)}${heightFor(view)}</style>`,
  );
}
