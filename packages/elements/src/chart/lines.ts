/**
 * A stepped line through totals at dated points.
 */
import type { Chart } from 'chart.js';
import { setType, writeAlong } from './letters.js';
import type { LinePicture } from './picture.js';
import {
  footAxis,
  footLabels,
  isOnLines,
  NO_INSET,
  type Place,
  type Plan,
  type Sheet,
  valueAxis,
  valueHead,
} from './plan.js';
import { drawShape } from './signs.js';

/** Radius of a point, in px. */
const radius = (sizePx: number, width: number): number => Math.max(3, Math.min(sizePx * 0.34, width / 90));

export function planLine(sheet: Sheet<LinePicture>): Plan {
  const { picture, looks, size } = sheet;
  const { points, marks } = picture;
  const inset = size.inset ?? NO_INSET;
  const r = radius(looks.sizePx, size.width - inset.left - inset.right);
  let [min, max, top] = [Infinity, -Infinity, 0];
  for (const { day, value } of points) {
    [min, max, top] = [Math.min(min, day), Math.max(max, day), Math.max(top, value)];
  }
  for (const { day } of marks) [min, max] = [Math.min(min, day), Math.max(max, day)];

  // Where there is room, the last label stands in the middle below its mark.
  setType(sheet.pen, looks);
  const half = sheet.pen.measureText(marks[marks.length - 1]?.text ?? '').width / 2;
  const end = size.width > looks.sizePx * 24 ? Math.max(r * 2, half) : r * 2;
  const start = isOnLines(sheet, top) ? r * 2 : 0;
  const rtl = looks.direction === 'rtl';

  const place = (chart: Chart, index: number): Place | undefined => {
    const point = chart.getDatasetMeta(0).data[index];
    return point && { x: point.x, top: point.y - r * 1.5, bottom: point.y + r * 1.5 };
  };

  return {
    type: 'line',
    dataset: {
      data: points.map(({ day, value }) => ({ x: day, y: value })),
      // What was known holds until more is known.
      stepped: true,
      borderColor: looks.accent,
      borderWidth: Math.max(1.5, r * 0.5),
      borderJoinStyle: 'round',
      pointRadius: 0,
      // Without it the line would be a Path2D, which nothing but a canvas can draw.
      segment: {},
      clip: false,
    },
    options: {
      layout: {
        padding: {
          top: inset.top + Math.max(r * 2, valueHead(sheet, top)),
          right: inset.right + (rtl ? start : end),
          bottom: inset.bottom,
          left: inset.left + (rtl ? end : start),
        },
      },
      scales: {
        x: footAxis(sheet, { min, max, ticks: marks.map(({ day }) => day) }),
        y: valueAxis(sheet, top),
      },
    },
    place,
    distance: ({ x, top: above, bottom }, atX, atY) =>
      Math.abs(x - atX) + Math.abs((above + bottom) / 2 - atY) / 4,

    paint(chart, marked) {
      const pen = chart.ctx;
      const axis = chart.scales['x'];
      setType(pen, looks);
      pen.fillStyle = looks.muted;
      if (axis)
        writeAlong(
          pen,
          marks.map(({ day, text }) => ({ text, x: axis.getPixelForValue(day) })),
          footLabels(chart, looks),
          [inset.left, size.width - inset.right],
          looks.sizePx,
        );
      points.forEach(({ shape }, index) => {
        const point = chart.getDatasetMeta(0).data[index];
        if (point) drawShape(pen, looks, shape, point.x, point.y, r);
      });
      const [point, known] = [chart.getDatasetMeta(0).data[marked ?? -1], points[marked ?? -1]];
      if (!point || !known) return;
      drawShape(pen, looks, known.shape, point.x, point.y, r * 1.25);
      pen.beginPath();
      pen.arc(point.x, point.y, r * 2.4, 0, 2 * Math.PI);
      pen.lineWidth = 2;
      pen.strokeStyle = looks.text;
      pen.stroke();
    },
  };
}
