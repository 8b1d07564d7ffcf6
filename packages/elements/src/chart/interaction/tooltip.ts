/**
 * The words beside the point or bar that a reader points at, for those who see: a screen reader hears the same from
 * the slider. Dismissed by Escape, and it stays while the pointer is on it.
 */
import { h, once, type Markup } from '../../markup/markup.js';
import type { Tooltip } from '../picture.js';
import type { Place } from '../layout/layout.js';

/** Space between the point and its words, in px. */
const GAP_PX = 8;

/** An empty tooltip. */
export const emptyTooltip = (): Markup =>
  once(
    h(
      'div',
      { class: 'tooltip', part: 'tip', 'aria-hidden': 'true', hidden: true },
      ['title', 'value', 'source'].map((line) => h('bdi', { class: `tooltip-${line}` })),
    ),
  );

/** Shows a tooltip at its place: above the point inside the box, below it where there is no room. */
export function showTooltip(
  element: HTMLElement,
  box: Element,
  tooltip: Tooltip,
  { x, top, bottom }: Place,
): void {
  [tooltip.title, tooltip.value, tooltip.source].forEach((text, index) => {
    const line = element.children[index];
    if (line && line.textContent !== text) line.textContent = text;
  });
  element.hidden = false;
  // Measured where it has all the width it may take.
  move(element, 0, 0);
  const { offsetWidth: width, offsetHeight: height } = element;
  const above = top - GAP_PX - height;
  const left = Math.max(0, Math.min(box.clientWidth - width, x - width / 2));
  // Below it may leave the box: it must not cover what it is about.
  move(element, left, above >= 0 ? above : bottom + GAP_PX);
}

function move({ style }: HTMLElement, x: number, y: number): void {
  style.setProperty('--_x', `${Math.round(x)}px`);
  style.setProperty('--_y', `${Math.round(y)}px`);
}
