/**
 * Bars as a still picture. Lines of words break by themselves; each bar is a drawing of its own with nothing in it, whose length
 * is a percentage: an attribute may say that where a page permits no style.
 */
import { formatNumber } from '@mine-action/wording';
import { COLUMN } from '../layout/columns.js';
import { largest } from '../layout/bars.js';
import { ticksUpTo } from '../layout/scales.js';
import { h, type Markup } from '../../markup/markup.js';
import type { Bar, ColumnsPicture, RowsPicture } from '../picture.js';
import { type Direction, measure, percent } from './units.js';

/** Widths, in ems, up to which the values above bars have no room: the style has a rule for each. */
export const ROOM_STEP = 4;
export const ROOM_MOST = 96;

const barOf = ({ fill, value }: Bar, side: 'width' | 'height', most: number): Markup =>
  h('svg', {
    class: `bar is-${fill}${value === 0 ? ' is-nothing' : ''}`,
    [side]: percent(value / (most || 1)),
  });

/** Up to which width the values have no room. */
function roomFor(bars: readonly Bar[]): number {
  let each = 0;
  for (const { text } of bars) {
    const words = text.split(' ').map(measure);
    const whole = measure(text);
    each = Math.max(
      each,
      ...words,
      words.length > 1 ? Math.min(whole, whole * 0.5 + Math.max(...words) * 0.25) : 0,
    );
  }
  return Math.min(ROOM_MOST, Math.ceil((each * bars.length) / 0.94 / ROOM_STEP) * ROOM_STEP);
}

/** Upright bars with their values above, or where there is no room for these, before an axis. */
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
    { class: `columns from-${roomFor(bars)}${isTall ? ' is-tall' : ''}` },
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
            { x: rtl && '100%', y, dx: rtl ? '.6em' : '-.6em', dy: '.35em', 'text-anchor': !rtl && 'end' },
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
