/**
 * Writes a picture as a PNG of few colours. A card is a handful of flat colours with soft edges between them, some 700
 * in all: written with a palette it is a third as large as in full colour, and written in half of the time.
 *
 * Kept here, and not in a library, because it is the least of PNG: one palette, no filter, no second pass.
 */
import { crc32, deflateSync } from 'node:zlib';

/** The most colours that a palette holds. */
const COLOURS_AT_MOST = 256;

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * @param pixels red, green, blue and alpha of each, row after row; nothing of it is transparent
 * @example encodePng(canvas.data(), 1200, 630)
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  // One number for each pixel, red lowest: every machine that Node runs on is little-endian.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, placeOf } = choosePalette(countColours(colours));
  // Each row begins with its filter, 0: none.
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const colour = colours[from++] as number;
      if (colour !== last) place = placeOf.get((last = colour)) as number;
      rows[to++] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which are places in a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const channelsOf = (colour: number): number[] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

/** How often each colour stands, the commonest first. */
function countColours(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  let last = colours[0] ?? 0;
  let run = 0;
  const add = (): void => void counts.set(last, (counts.get(last) ?? 0) + run);
  for (const colour of colours) {
    if (colour !== last) {
      add();
      last = colour;
      run = 0;
    }
    run++;
  }
  add();
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([colour]) => colour);
}

/**
 * As many bits of each colour count as leave no more colours than fit. Of those that are then alike the commonest stands
 * for all, so grounds and inks stay what they are and only soft edges move, by less than an eye sees.
 */
function choosePalette(colours: readonly number[]): {
  readonly palette: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
} {
  for (let bits = 8; ; bits--) {
    const mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
    const places = new Map<number, number>();
    const palette: number[] = [];
    const placeOf = new Map<number, number>();
    for (const colour of colours) {
      const kind = colour & mask;
      let place = places.get(kind);
      if (place === undefined) {
        place = palette.push(colour) - 1;
        places.set(kind, place);
      }
      placeOf.set(colour, place);
    }
    if (palette.length <= COLOURS_AT_MOST) return { palette, placeOf };
  }
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.byteLength, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
