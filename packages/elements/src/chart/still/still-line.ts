/**
 * A line as a still picture: coordinates are percentages of the plot, so that it fits any width, and sizes hang on the type.
 */
import { LINE } from '../canvas/text-layout.js';
import { beside } from '../layout/beside.js';
import { FOOT, ON, TICK } from '../layout/layout.js';
import { covered, END, HEAD, RADIUS, readable, SMALLER, TIED, WORDS } from '../layout/scales.js';
import { h, type Markup } from '../../markup/markup.js';
import type { LinePicture, Shape } from '../picture.js';
import { type GroupPart, type LineParts, partsOfLine, type PointPart } from './line-parts.js';
import { directionOf, type Direction, em, measure, percent } from './units.js';

/** Units of a shape's own drawing in an em. */
const UNITS = 100;
const round = (units: number): number => Math.round(units);

/** From the middle of a line of words down to what its letters stand on, in ems. */
const MIDDLE = 0.32;

/** Sizes, in ems, at which the words beside points are placed: where there is room, and where there is little. */
const NOMINAL = {
  wide: { width: 46, height: 27 },
  narrow: { width: 19, height: 15 },
} as const;
type Width = keyof typeof NOMINAL;

/** Text at a place, up to it or from it on in the way of the axis. */
function words(
  text: string,
  attributes: Readonly<Record<string, string | undefined>>,
  isToRight: boolean | undefined,
): Markup {
  const isRtl = directionOf(text) === 'rtl';
  return h(
    'text',
    {
      ...attributes,
      direction: isRtl && 'rtl',
      'text-anchor': isToRight === undefined ? 'middle' : isToRight === isRtl ? 'end' : false,
    },
    text,
  );
}

export function stillLine(picture: LinePicture, direction: Direction): Markup {
  const parts = partsOfLine(picture);
  const { ticks, marks, start, last, groups } = parts;
  const rtl = direction === 'rtl';
  const toEnd = rtl ? -1 : 1;
  const x = (part: number): string => percent(rtl ? 1 - part : part);
  const at = ({ x: part, y }: { x: number; y: number }, ...inside: readonly Markup[]): Markup =>
    h('svg', { x: x(part), y: percent(y), overflow: 'visible' }, ...inside);
  const [longest = ''] = ticks.map(({ text }) => text).sort((a, b) => b.length - a.length);
  const steps = (['wide', 'narrow'] as const).map((width) => readable(marks, width === 'narrow'));
  const yearsOf = (shown: LineParts['marks'], of?: Width): Markup =>
    shown.map((mark) =>
      words(
        mark.text,
        { class: of && `if-${of}`, x: x(mark.x), y: em(TICK + 0.2 + LINE / 2 + MIDDLE) },
        undefined,
      ),
    );
  return [
    h('span', { class: 'widest' }, longest),
    h(
      'svg',
      { class: 'area' },
      ticks.map(({ y, text }) => [
        y < 1 && h('line', { class: 'grid', x2: '100%', y1: percent(y), y2: percent(y) }),
        words(
          text,
          {
            class: 'if-wide',
            x: rtl ? '100%' : undefined,
            y: percent(y),
            dx: em(-0.6 * toEnd),
            dy: em(MIDDLE),
          },
          rtl,
        ),
        y < 1 &&
          words(
            text,
            {
              class: 'if-narrow',
              x: rtl ? '100%' : undefined,
              y: percent(y),
              dx: em(ON * toEnd),
              dy: em(-0.65 + MIDDLE),
            },
            !rtl,
          ),
      ]),
      start && h('line', { class: 'base', x1: x(start.x), x2: x(start.x), y2: '100%' }),
      h(
        'svg',
        { y: '100%', overflow: 'visible' },
        h('line', { class: 'base', x2: '100%' }),
        marks.map((mark) => h('line', { class: 'base', x1: x(mark.x), x2: x(mark.x), y2: em(TICK) })),
        steps[0]?.length === steps[1]?.length
          ? yearsOf(steps[0] ?? [])
          : [yearsOf(steps[0] ?? [], 'wide'), yearsOf(steps[1] ?? [], 'narrow')],
      ),
      groups.map((group) => linesOf(group, rtl, at)),
      at(
        last,
        words(
          last.text,
          {
            class: 'last',
            x: em((toEnd * RADIUS.wide * (last.isAtEnd ? 1 : -1)) / WORDS),
            y: em(((last.isAbove ? -1 : 1) * (RADIUS.wide * 1.5 + 0.8)) / WORDS + MIDDLE),
          },
          last.isAtEnd === rtl,
        ),
      ),
      start &&
        words(
          start.text,
          {
            class: 'note if-wide',
            x: x(start.x),
            dx: em((0.5 * toEnd) / WORDS),
            y: em(0.65 / WORDS + MIDDLE),
          },
          !rtl,
        ),
      (Object.keys(NOMINAL) as Width[]).map((width) => notesOf(parts, width, rtl, at)),
      h(
        'g',
        { class: 'marks' },
        groups.map((group) => group.points.map((point) => mark(point, group.isApart, x(point.x), toEnd))),
        coveredIn(parts).map(({ point, isApart }) => mark(point, isApart, x(point.x), toEnd, true)),
      ),
    ),
  ];
}

type At = (spot: { x: number; y: number }, ...inside: readonly Markup[]) => Markup;

/** The line through a group, and what ties the second statement of a day to the first: up or down to it, and then across. */
function linesOf({ isApart, isAssumed, corners, ties }: GroupPart, rtl: boolean, at: At): Markup {
  const part = (length: number): number => round(length * 1e4) / 10;
  const across = (x: number): number => part(rtl ? 1 - x : x);
  const kind = isApart ? ' of-apart' : '';
  const drawn = [
    ...(corners.length > 1
      ? [
          h('path', {
            class: `line${kind}${isAssumed ? ' dots' : ''}`,
            d: `M${corners.map(({ x, y }) => `${across(x)} ${part(y)}`).join('L')}`,
            'vector-effect': 'non-scaling-stroke',
          }),
        ]
      : []),
    ...ties.map(({ from, to }) =>
      h('path', {
        class: `tie${kind}`,
        d: `M${across(to.x)} ${part(to.y)}V${part(from.y)}`,
        'vector-effect': 'non-scaling-stroke',
      }),
    ),
  ];
  return [
    drawn.length > 0 &&
      h(
        'svg',
        {
          viewBox: '0 0 1000 1000',
          preserveAspectRatio: 'none',
          width: '100%',
          height: '100%',
          overflow: 'visible',
        },
        drawn,
      ),
    ties.map(({ from }) =>
      at(from, h('line', { class: `tie${kind}`, x2: em((rtl ? 1 : -1) * from.order * TIED * RADIUS.wide) })),
    ),
  ];
}

/** Whose work the small points are, beside the last of each group. */
function notesOf({ groups, ticks, start, last }: LineParts, of: Width, rtl: boolean, at: At): Markup {
  const { width, height } = NOMINAL[of];
  const r = RADIUS[of];
  const before = of === 'narrow' ? END : Math.max(0, ...ticks.map(({ text }) => measure(text))) + 0.6;
  const area = { left: before, top: HEAD, width: width - before - END, height: height - HEAD - FOOT };
  const spot = ({ x, y, order = 0 }: { x: number; y: number; order?: number }, radius: number) => {
    const across = area.left + x * area.width - order * TIED * r;
    return { x: rtl ? width - across : across, y: area.top + y * area.height, r: radius };
  };
  const lead = groups[groups.length - 1];
  const context = { measureText: (text: string) => ({ width: measure(text) * WORDS }) } as never;
  const box = (text: string, x: number, y: number, isToEnd: boolean) => {
    const length = measure(text) * WORDS;
    const left = isToEnd ? x : x - length;
    return { left, right: left + length, top: y - LINE / 2, bottom: y + LINE / 2 };
  };
  const lastSpot = spot(last, r);
  const placed = [
    box(last.text, lastSpot.x, lastSpot.y + (last.isAbove ? -1 : 1) * (r * 1.5 + 0.8), last.isAtEnd === rtl),
    ...(start && of === 'wide' ? [box(start.text, spot({ x: start.x, y: 0 }, 0).x, HEAD + 0.65, !rtl)] : []),
  ];
  const taken = {
    points: groups.flatMap((group) =>
      group.points.map((point) => spot(point, group.isApart ? r * SMALLER : r)),
    ),
    line: (lead?.corners ?? []).map((corner) => spot(corner, r)),
    words: placed,
  };
  return groups.map(({ text, corners }) => {
    const own = corners[corners.length - 1];
    if (!own || text === undefined) return undefined;
    const middle = spot(own, 0);
    const gap = r * SMALLER + 0.45;
    const found = beside(context, text, middle, {
      gap,
      sizePx: WORDS,
      within: { left: 0, right: width, top: 0, bottom: height - FOOT },
      taken,
      isRtl: rtl,
    });
    placed.push(found);
    // From where it is written is kept at any width, and for letters of any breadth.
    const near = gap / 2 + 0.01;
    const isAfter = found.left > middle.x - near;
    const isBefore = found.right < middle.x + near;
    const x = isAfter ? found.left : isBefore ? found.right : (found.left + found.right) / 2;
    return at(
      own,
      found.lines.map((line, index) =>
        words(
          line,
          {
            class: `note if-${of}`,
            x: em((x - middle.x) / WORDS),
            y: em((found.top - middle.y) / WORDS + (index + 0.5) * LINE + MIDDLE),
          },
          isAfter ? true : isBefore ? false : undefined,
        ),
      ),
    );
  });
}

/** Points that others lie over, at the size at which words are placed. */
function coveredIn({ groups }: LineParts): readonly { point: PointPart; isApart: boolean }[] {
  const { width, height } = NOMINAL.wide;
  return covered(
    groups.flatMap(({ points, isApart }) =>
      points.map((point) => ({
        point,
        isApart,
        x: point.x * (width - END - 4) - point.order * TIED * RADIUS.wide,
        y: point.y * (height - HEAD - FOOT),
        r: RADIUS.wide * (isApart ? SMALLER : 1),
        isFilled: !isApart && point.shape !== 'about',
      })),
    ),
  );
}

const path = (corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;

/** A shape around nothing, in units of its own. */
function outline(shape: Exclude<Shape, 'exact'>, r: number, x: number): string {
  if (shape === 'about')
    return path([
      [x, -r * 1.25],
      [x + r * 1.25, 0],
      [x, r * 1.25],
      [x - r * 1.25, 0],
    ]);
  const up = shape === 'floor' ? -1 : 1;
  return path([
    [x, up * r * 1.4],
    [x + r * 1.25, -up * r * 0.8],
    [x - r * 1.25, -up * r * 0.8],
  ]);
}

/** @param isThrough whether it is only the outline, over what lies over it */
function mark(
  { y, shape, order }: PointPart,
  isApart: boolean,
  x: string,
  toEnd: number,
  isThrough = false,
): Markup {
  const isHollow = !isThrough && (isApart || shape === 'about');
  const r = RADIUS.wide * (isApart ? SMALLER : 1) * (isHollow ? 0.9 : 1);
  const shift = -toEnd * order * TIED * RADIUS.wide;
  const kind = isThrough ? 'through' : (isApart ? 'apart' : '') + (isHollow ? ' hollow' : '');
  const attributes = { class: kind.trim() || undefined };
  if (shape === 'exact' && order === 0)
    return h('circle', { ...attributes, cx: x, cy: percent(y), r: em(r) });
  const size = { width: '1em', height: '1em', viewBox: `0 0 ${UNITS} ${UNITS}`, overflow: 'visible' };
  return h(
    'svg',
    { x, y: percent(y), ...size },
    shape === 'exact'
      ? h('circle', { ...attributes, cx: round(shift * UNITS), r: round(r * UNITS) })
      : h('path', { ...attributes, d: outline(shape, r * UNITS, shift * UNITS) }),
  );
}
