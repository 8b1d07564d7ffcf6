/**
 * A share as a bar, drawn with SVG geometry, never with styles: under a strict policy an inline width is ignored and 16 %
 * would be drawn as 100 %. It shows the number that is said, of a hundred.
 */
import type { ProgressView } from '@mine-action/wording';
import { h, type Markup } from '../markup/markup.js';

/** A drawing that is heard as one image. */
export const image = (kind: string, label: string, viewBox: string, ...inside: readonly Markup[]): Markup =>
  h(
    'svg',
    {
      class: kind,
      part: 'drawing',
      role: 'img',
      'aria-label': label,
      viewBox,
      preserveAspectRatio: kind === 'bar' && 'none',
    },
    inside,
  );

/** A bar, filled from the inline start. */
export const bar = ({ drawn, image: label }: ProgressView): Markup =>
  image(
    'bar',
    label,
    '0 0 100 5',
    h('rect', { class: 'rest', width: 100, height: 5 }),
    h('rect', { class: 'mark', width: drawn, height: 5 }),
    h('path', { class: 'tick', d: `M${drawn} -1.5v8` }),
  );
