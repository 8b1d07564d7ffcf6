/**
 * The shapes of points and the fills of bars, told apart without colour. The legend of a file draws the same.
 */
import type { ChartContext } from './text-layout.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Fill, Shape } from '../picture.js';

/** Breadth of the halo that keeps a point apart from the line below it, in px for each px of radius. */
const HALO = 0.35;

/** Distance from one line of a hatching to the next, in px. */
const HATCH_PX = 6;

function trace(context: ChartContext, corners: readonly (readonly [number, number])[]): void {
  context.beginPath();
  for (const [x, y] of corners) context.lineTo(x, y);
  context.closePath();
}

function outline(context: ChartContext, shape: Shape, x: number, y: number, r: number): void {
  switch (shape) {
    case 'exact':
      context.beginPath();
      context.arc(x, y, r, 0, 2 * Math.PI);
      context.closePath();
      return;
    case 'about':
      trace(context, [
        [x, y - r * 1.25],
        [x + r * 1.25, y],
        [x, y + r * 1.25],
        [x - r * 1.25, y],
      ]);
      return;
    case 'floor':
    case 'ceiling': {
      // The middle of its weight, not of its height, stands on the value.
      const up = shape === 'floor' ? -1 : 1;
      trace(context, [
        [x, y + up * r * 1.4],
        [x + r * 1.25, y - up * r * 0.8],
        [x - r * 1.25, y - up * r * 0.8],
      ]);
    }
  }
}

/** Draws a point of this radius, in px; one that stands apart is hollow and grey, whatever its shape. */
export function drawShape(
  context: ChartContext,
  theme: ChartTheme,
  shape: Shape,
  x: number,
  y: number,
  r: number,
  isApart = false,
): void {
  context.save();
  context.lineJoin = 'round';
  context.setLineDash([]);
  outline(context, shape, x, y, r);
  erasing(context, theme, () => {
    context.lineWidth = 2 * r * HALO;
    context.stroke();
    context.fill();
  });
  context.fillStyle = context.strokeStyle = isApart ? theme.muted : theme.accent;
  const isHollow = isApart || shape === 'about';
  // A hollow one is drawn from inside its edge, so that it is as large as a filled one.
  outline(context, shape, x, y, isHollow ? r * 0.9 : r);
  if (isHollow) {
    context.lineWidth = isApart ? Math.max(1.25, r * 0.35) : Math.max(1.5, r * 0.4);
    context.stroke();
  } else {
    context.fill();
  }
  context.restore();
}

/** The outline of a point that another lies over, so that it is seen through it. */
export function drawThrough(
  context: ChartContext,
  theme: ChartTheme,
  shape: Shape,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
): void {
  context.save();
  outline(context, shape, x, y, r);
  erasing(context, theme, () => {
    context.lineWidth = Math.max(1, r * 0.25);
    context.stroke();
  });
  context.restore();
}

/** Draws a line through points: thin, or in dots where it is only assumed that they belong together. */
export function drawLine(
  context: ChartContext,
  spots: readonly { readonly x: number; readonly y: number }[],
  {
    colour,
    r,
    isAssumed = false,
    alpha = 1,
  }: {
    readonly colour: string;
    readonly r: number;
    readonly isAssumed?: boolean | undefined;
    readonly alpha?: number;
  },
): void {
  context.save();
  context.strokeStyle = colour;
  context.globalAlpha = alpha;
  context.lineJoin = 'round';
  context.lineCap = isAssumed ? 'round' : 'butt';
  context.lineWidth = isAssumed ? Math.max(2, r * 0.45) : Math.max(1, r * 0.35);
  // A dash of no length with round ends is a dot.
  context.setLineDash(isAssumed ? [0, context.lineWidth * 2.2] : []);
  context.beginPath();
  for (const { x, y } of spots) context.lineTo(x, y);
  context.stroke();
  context.restore();
}

/** Paints with the background; where there is none, takes away what was painted. */
function erasing(context: ChartContext, { background }: ChartTheme, paint: () => void): void {
  const isClear = background === 'transparent' || /[,/]\s*0(\.0+)?\s*\)$/.test(background);
  if (isClear) context.globalCompositeOperation = 'destination-out';
  context.fillStyle = context.strokeStyle = isClear ? '#000' : background;
  paint();
  if (isClear) context.globalCompositeOperation = 'source-over';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Takes away what is drawn in a box, so that words there can be read. */
export function clear(context: ChartContext, theme: ChartTheme, { left, top, width, height }: Box): void {
  context.save();
  erasing(context, theme, () => context.fillRect(left, top, width, height));
  context.restore();
}

/** Draws a bar. */
export function drawFill(context: ChartContext, theme: ChartTheme, fill: Fill, box: Box): void {
  const { left, top, width, height } = box;
  if (width <= 0 || height <= 0) return;
  context.save();
  context.fillStyle = context.strokeStyle = theme.accent;
  if (fill === 'solid') {
    context.fillRect(left, top, width, height);
  } else {
    erasing(context, theme, () => context.fillRect(left, top, width, height));
    context.strokeStyle = theme.accent;
    context.lineWidth = 1.5;
    if (fill === 'hatched') hatch(context, box);
    context.setLineDash(fill === 'outlined' ? [4, 3] : []);
    // The stroke lies inside: an outlined bar is no longer than it says.
    if (width > 1.5 && height > 1.5) context.strokeRect(left + 0.75, top + 0.75, width - 1.5, height - 1.5);
  }
  context.restore();
}

/** Lines from lower left to upper right, cut off at the edges by arithmetic: no pattern, no clipping. */
function hatch(context: ChartContext, { left, top, width, height }: Box): void {
  context.beginPath();
  for (let at = HATCH_PX / 2; at < width + height; at += HATCH_PX) {
    const fromX = Math.max(0, at - height);
    const toX = Math.min(at, width);
    context.moveTo(left + fromX, top + at - fromX);
    context.lineTo(left + toX, top + at - toX);
  }
  context.stroke();
}
