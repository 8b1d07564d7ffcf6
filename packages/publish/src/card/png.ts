/**
 * Writes a picture as a PNG of few colours. A card is a handful of flat colours with soft edges between them, some 700
 * in all. Sixteen of them, four bits for each pixel, are nearly always enough for the eye: such a picture is a quarter of one
 * in full colour, and is written in a third of the time. Where they are not, a palette of 256 is written.
 *
 * Kept here, and not in a library, because it is the least of PNG: one palette, no filter, no second pass.
 */
import { crc32, deflateSync } from 'node:zlib';
import { chooseFew, choosePalette, Colours, FEW, OPAQUE } from './palette.js';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * @param pixels red, green, blue and alpha of each, row after row; nothing of it is transparent
 * @example encodePng(canvas.data(), 1200, 630)
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  // One number for each pixel, red lowest: every machine that Node runs on is little-endian.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const found = new Colours();
  const runs = findRuns(colours, width, found);
  const { palette, placeOf } = chooseFew(found) ?? choosePalette(found);
  const places = found.values.map((colour) => placeOf.get(colour) as number);
  const depth = palette.length <= FEW ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bits for each pixel, which are places in a palette.
  header.set([depth, 3], 8);
  const rows = depth === 4 ? packedRows(runs, places, width, height) : plainRows(runs, places, width, height);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const channelsOf = (colour: number): number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** Pixels of one colour beside each other, none of which goes on in the next row. */
interface Runs {
  readonly count: number;
  /** Of each run the place of its colour, and its pixels. */
  readonly colours: Uint32Array;
  readonly lengths: Uint32Array;
}

/** Most pixels are as the one before: a card has some 60,000 runs of 756,000 pixels. */
function findRuns(pixels: Uint32Array, width: number, found: Colours): Runs {
  const colours = new Uint32Array(pixels.length);
  const lengths = new Uint32Array(pixels.length);
  let count = 0;
  for (let from = 0, to = 0, end = width; from < pixels.length; from = to) {
    if (from === end) end += width;
    const pixel = pixels[from] as number;
    while (to < end && pixels[to] === pixel) to++;
    const place = found.placeOf(pixel & OPAQUE);
    found.counts[place] = (found.counts[place] as number) + to - from;
    colours[count] = place;
    lengths[count++] = to - from;
  }
  return { count, colours, lengths };
}

/** Each row begins with its filter, 0: none. */
function plainRows(
  { count, colours, lengths }: Runs,
  places: readonly number[],
  width: number,
  height: number,
): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let run = 0, x = 0, to = 1; run < count; run++) {
    const length = lengths[run] as number;
    rows.fill(places[colours[run] as number] as number, to, to + length);
    to += length;
    x += length;
    if (x < width) continue;
    x = 0;
    to++;
  }
  return rows;
}

/** The same with two pixels in a byte, the first of them in its upper half. */
function packedRows(
  { count, colours, lengths }: Runs,
  places: readonly number[],
  width: number,
  height: number,
): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let run = 0, x = 0, start = 1; run < count; run++) {
    const place = places[colours[run] as number] as number;
    const end = x + (lengths[run] as number);
    if (x % 2 === 1) {
      const half = start + (x >> 1);
      rows[half] = (rows[half] as number) | place;
      x++;
    }
    rows.fill(place * 0x11, start + (x >> 1), start + (end >> 1));
    if (end % 2 === 1 && end > x) rows[start + (end >> 1)] = place << 4;
    x = end;
    if (x < width) continue;
    x = 0;
    start += stride;
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.byteLength, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
