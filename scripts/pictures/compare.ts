/**
 * Pictures at a quarter of their size and in few shades: small enough to be kept beside the stories, too coarse for the
 * smoothing of letters to matter, and fine enough to see a colour, a shift of four pixels or a word that is gone.
 */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export const SCALE = 4;
/** Of 256 shades every thirty-second. */
const STEP = 32;
/** How far a point may differ, from 0 to 1, and how many points of a picture may. */
const THRESHOLD = 0.15;
const POINTS_AT_MOST = 10;
const SHARE_AT_MOST = 0.002;

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a screenshot, smaller and in few shades. */
export function reduce({ width: across, data }: Picture, { x, y, width, height }: Place): Picture {
  const [columns, rows] = [Math.max(1, Math.floor(width / SCALE)), Math.max(1, Math.floor(height / SCALE))];
  const small = new Uint8Array(columns * rows * 4);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = (row * columns + column) * 4;
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let down = 0; down < SCALE; down++)
          for (let right = 0; right < SCALE; right++)
            sum +=
              data[
                ((Math.round(y) + row * SCALE + down) * across + Math.round(x) + column * SCALE + right) * 4 +
                  channel
              ] ?? 0;
        small[at + channel] = Math.min(255, Math.round(sum / SCALE ** 2 / STEP) * STEP);
      }
      small[at + 3] = 255;
    }
  return { width: columns, height: rows, data: small };
}

const cropped = ({ width: across, data }: Picture, width: number, height: number): Uint8Array => {
  const part = new Uint8Array(width * height * 4);
  for (let row = 0; row < height; row++)
    part.set(data.subarray(row * across * 4, (row * across + width) * 4), row * width * 4);
  return part;
};

/** What is different in words; nothing where a reader would see no difference. */
export function difference(before: Picture, now: Picture): string | undefined {
  const higher = (now.height - before.height) * SCALE;
  const wider = (now.width - before.width) * SCALE;
  if (higher !== 0 || wider !== 0)
    return `about ${Math.abs(higher || wider)} px ${higher > 0 ? 'higher' : higher < 0 ? 'lower' : wider > 0 ? 'wider' : 'narrower'}`;
  const { width, height } = before;
  const points = pixelmatch(
    cropped(before, width, height),
    cropped(now, width, height),
    undefined,
    width,
    height,
    { threshold: THRESHOLD, includeAA: true },
  );
  const allowed = Math.max(POINTS_AT_MOST, Math.round(width * height * SHARE_AT_MOST));
  return points > allowed ? `${points} points of ${width * height} differ, ${allowed} may` : undefined;
}

/** Pictures below each other in one file, and where each is. */
export function sheetOf(pictures: ReadonlyMap<string, Picture>): {
  readonly png: Buffer;
  readonly places: Readonly<Record<string, readonly [y: number, width: number, height: number]>>;
} {
  const all = [...pictures];
  const width = Math.max(...all.map(([, picture]) => picture.width));
  const height = all.reduce((sum, [, picture]) => sum + picture.height, 0);
  const sheet = new PNG({ width, height });
  sheet.data.fill(255);
  const places: Record<string, [number, number, number]> = {};
  let y = 0;
  for (const [name, picture] of all) {
    for (let row = 0; row < picture.height; row++)
      sheet.data.set(
        picture.data.subarray(row * picture.width * 4, (row + 1) * picture.width * 4),
        (y + row) * width * 4,
      );
    places[name] = [y, picture.width, picture.height];
    y += picture.height;
  }
  return {
    png: PNG.sync.write(sheet, { deflateLevel: 9, deflateStrategy: 0, filterType: 0, colorType: 2 }),
    places,
  };
}

/** One picture of a sheet. */
export function pictureIn(
  sheet: Picture,
  [y, width, height]: readonly [y: number, width: number, height: number],
): Picture {
  const start = y * sheet.width * 4;
  const rows = { ...sheet, data: sheet.data.subarray(start, start + height * sheet.width * 4) };
  return { width, height, data: cropped(rows, width, height) };
}

export const readPng = (bytes: Uint8Array): Picture => PNG.sync.read(Buffer.from(bytes));
