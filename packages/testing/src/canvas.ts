/**
 * For tests: when a canvas is painted, and what is seen on it.
 */

/** Two frames: what was put off to the next one has happened. */
export const frames = async (): Promise<void> => {
  for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Red, green, blue and opacity at a place of the canvas, in CSS px. */
export function inkAt(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const ratio = canvas.width / parseFloat(canvas.style.width || String(canvas.width));
  const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
    x * ratio,
    y * ratio,
    1,
    1,
  );
  return [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0, data[3] ?? 0];
}

/** How many pixels of the canvas have a colour, within a little. */
export function countInk(canvas: HTMLCanvasElement, [r, g, b]: readonly [number, number, number]): number {
  if (canvas.width === 0 || canvas.height === 0) return 0;
  const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
    0,
    0,
    canvas.width,
    canvas.height,
  );
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const off =
      Math.abs((data[at] ?? 0) - r) + Math.abs((data[at + 1] ?? 0) - g) + Math.abs((data[at + 2] ?? 0) - b);
    if (data[at + 3] === 255 && off < 12) count++;
  }
  return count;
}
