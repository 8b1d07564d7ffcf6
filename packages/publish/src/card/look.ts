/**
 * What a programme brings of its own to its cards: a colour that can be read on white, and its sign.
 */
import { readFile } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { CommandError } from '../commands/command-error.js';
import type { CardLook } from './context.js';

/** The same as data, which workers are handed and a hash is made of. */
export interface Look {
  /** `#rrggbb` */
  readonly accent?: string | undefined;
  /** Its points, row after row, in Base64. */
  readonly logo?: { readonly width: number; readonly height: number; readonly pixels: string } | undefined;
}

/** A sign is kept at the height of its place on a card twice over, and not much wider than a line allows. */
const [HEIGHT, WIDTH_AT_MOST] = [144, 720];

/** Reads the sign, which is drawn from its file once. */
export async function readLook({
  accent,
  logo: file,
}: {
  readonly accent?: string | undefined;
  readonly logo?: string | undefined;
}): Promise<Look | undefined> {
  const logo = file === undefined ? undefined : await readLogo(file);
  return accent === undefined && logo === undefined ? undefined : { accent: accent?.toLowerCase(), logo };
}

async function readLogo(file: string): Promise<Look['logo']> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new CommandError(`--logo ${file}: it cannot be read: ${String((error as Error).message)}`);
  });
  const isSvg = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<svg\b/i.test(bytes.toString('utf8', 0, 2000));
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  if (!isSvg && !isPng)
    throw new CommandError(`--logo ${file}: it is neither a PNG nor an SVG. Name one of these.`);
  const image = await loadImage(bytes).catch(() => undefined);
  if (!image || image.width === 0 || image.height === 0)
    throw new CommandError(
      `--logo ${file}: it cannot be drawn. Save it again as a PNG, or as an SVG that has a width and a height.`,
    );
  const scale = Math.min(HEIGHT / image.height, WIDTH_AT_MOST / image.width);
  const [width, height] = [image.width, image.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  ) as [number, number];
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return { width, height, pixels: canvas.data().toString('base64') };
}

const known = new WeakMap<Look, CardLook>();

/** The same as it is drawn. */
export function lookOf(look: Look | undefined): CardLook | undefined {
  if (!look) return undefined;
  let drawn = known.get(look);
  if (!drawn) {
    drawn = { accent: look.accent, logo: look.logo && signOf(look.logo) };
    known.set(look, drawn);
  }
  return drawn;
}

function signOf({ width, height, pixels }: NonNullable<Look['logo']>): NonNullable<CardLook['logo']> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const data = context.createImageData(width, height);
  data.data.set(Buffer.from(pixels, 'base64'));
  context.putImageData(data, 0, 0);
  return canvas;
}
