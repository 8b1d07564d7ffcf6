/**
 * Bars as a still picture. Lines of words break by themselves; each bar is a drawing of its own with nothing in it, whose length
 * is a percentage: an attribute may say that where a page permits no style.
 */
import { formatNumber } from '@mine-action/wording';
import { COLUMN, spaceFor } from '../layout/columns.js';
import { largest } from '../layout/bars.js';
import { ticksUpTo } from '../layout/scales.js';
import { h, type Markup } from '../../markup/markup.js';
import type { Bar, ColumnsPicture, RowsPicture } from '../picture.js';
import { type Direction, percent } from './units.js';

const barOf = ({ fill, value }: Bar, side: 'width' | 'height', most: number): Markup =>
  h('svg', {
    class: `bar is-${fill}${value === 0 ? ' is-nothing' : ''}`,
    [side]: percent(value / (most || 1)),
  });

/** Upright bars with their values above, or where there is no space for these, before an axis. */
export function stillColumns({ bars, numbers }: ColumnsPicture, direction: Direction): Markup {
  const rtl = direction === 'rtl';
  const most = largest(bars);
  const ticks = ticksUpTo(most).map((value) => ({
    y: percent(1 - value / (most || 1)),
    text: formatNumber(value, numbers),
  }));
  const [longest = ''] = ticks.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const isTall = bars.some(({ text }) => text.includes(' '));
  return h(
    'div',
    { class: `columns from-${spaceFor(bars)}${isTall ? ' is-tall' : ''}` },
    h('span', { class: 'widest' }, longest),
    h(
      'div',
      { class: 'area' },
      h(
        'svg',
        { class: 'axis' },
        ticks.map(({ y, text }) => [
          h('line', { class: 'grid', x2: '100%', y1: y, y2: y }),
          h(
            'text',
            { x: rtl && '100%', y, dx: rtl ? '.6em' : '-.6em', dy: '.32em', 'text-anchor': !rtl && 'end' },
            text,
          ),
        ]),
      ),
      bars.map((bar) =>
        h(
          'div',
          { class: 'column' },
          h('span', { class: 'value' }, bar.text),
          barOf(bar, 'height', most),
          h('span', { class: 'foot' }, bar.label),
        ),
      ),
    ),
  );
}

/** Lying bars, each below its words. */
export function stillRows({ bars, whole = 0 }: RowsPicture): Markup {
  const most = Math.max(largest(bars), whole);
  return bars.map((bar) =>
    h(
      'div',
      { class: 'row' },
      h('p', {}, h('span', {}, bar.label), ' ', h('b', {}, bar.text)),
      h(
        'div',
        { class: 'track' },
        whole > 0 && h('svg', { class: 'whole', width: percent(whole / most) }),
        barOf(bar, 'width', most),
      ),
    ),
  );
}

/** How much of its place a column fills. */
export const COLUMN_PART = percent(COLUMN);
