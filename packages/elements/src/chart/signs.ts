/**
 * The shapes of points and the fills of bars, told apart without colour. The key of a file draws the same.
 */
import type { Pen } from './letters.js';
import type { Looks } from './looks.js';
import type { Fill, Shape } from './picture.js';

/** Breadth of the halo that keeps a point apart from the line below it, in px for each px of radius. */
const HALO = 0.35;

/** Distance from one line of a hatching to the next, in px. */
const HATCH_PX = 6;

function trace(pen: Pen, corners: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  for (const [x, y] of corners) pen.lineTo(x, y);
  pen.closePath();
}

function outline(pen: Pen, shape: Shape, x: number, y: number, r: number): void {
  switch (shape) {
    case 'exact':
      pen.beginPath();
      pen.arc(x, y, r, 0, 2 * Math.PI);
      pen.closePath();
      return;
    case 'about':
      trace(pen, [
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
      trace(pen, [
        [x, y + up * r * 1.4],
        [x + r * 1.25, y - up * r * 0.8],
        [x - r * 1.25, y - up * r * 0.8],
      ]);
    }
  }
}

/** Draws a point of this radius, in px. */
export function drawShape(pen: Pen, looks: Looks, shape: Shape, x: number, y: number, r: number): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.setLineDash([]);
  outline(pen, shape, x, y, r);
  erasing(pen, looks, () => {
    pen.lineWidth = 2 * r * HALO;
    pen.stroke();
    pen.fill();
  });
  pen.fillStyle = pen.strokeStyle = looks.accent;
  // A hollow one is drawn from inside its edge, so that it is as large as a filled one.
  outline(pen, shape, x, y, shape === 'about' ? r * 0.9 : r);
  if (shape === 'about') {
    pen.lineWidth = Math.max(1.5, r * 0.4);
    pen.stroke();
  } else {
    pen.fill();
  }
  pen.restore();
}

/** Paints with the background; where there is none, takes away what was painted. */
function erasing(pen: Pen, { background }: Looks, paint: () => void): void {
  const isClear = background === 'transparent' || /[,/]\s*0(\.0+)?\s*\)$/.test(background);
  if (isClear) pen.globalCompositeOperation = 'destination-out';
  pen.fillStyle = pen.strokeStyle = isClear ? '#000' : background;
  paint();
  if (isClear) pen.globalCompositeOperation = 'source-over';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a bar. */
export function drawFill(pen: Pen, looks: Looks, fill: Fill, box: Box): void {
  const { left, top, width, height } = box;
  if (width <= 0 || height <= 0) return;
  pen.save();
  pen.fillStyle = pen.strokeStyle = looks.accent;
  if (fill === 'solid') {
    pen.fillRect(left, top, width, height);
  } else {
    erasing(pen, looks, () => pen.fillRect(left, top, width, height));
    pen.strokeStyle = looks.accent;
    pen.lineWidth = 1.5;
    if (fill === 'hatched') hatch(pen, box);
    pen.setLineDash(fill === 'outlined' ? [4, 3] : []);
    // The stroke lies inside: an outlined bar is no longer than it says.
    if (width > 1.5 && height > 1.5) pen.strokeRect(left + 0.75, top + 0.75, width - 1.5, height - 1.5);
  }
  pen.restore();
}

/** Lines from lower left to upper right, cut off at the edges by arithmetic: no pattern, no clipping. */
function hatch(pen: Pen, { left, top, width, height }: Box): void {
  pen.beginPath();
  for (let at = HATCH_PX / 2; at < width + height; at += HATCH_PX) {
    const fromX = Math.max(0, at - height);
    const toX = Math.min(at, width);
    pen.moveTo(left + fromX, top + at - fromX);
    pen.lineTo(left + toX, top + at - toX);
  }
  pen.stroke();
}
