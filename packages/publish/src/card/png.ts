/**
 * Writes a picture as a PNG of few colours. A card is a handful of flat colours with soft edges between them, some 700
 * in all: written with a palette it is a third as large as in full colour, and written in half of the time.
 *
 * Kept here, and not in a library, because it is the least of PNG: one palette, no filter, no second pass.
 */
import { crc32, deflateSync } from 'node:zlib';

/** The most colours that a palette holds. */
const COLOURS_AT_MOST = 256;

/** A colour without its alpha: a small integer, which a map finds several times as fast as a large one. */
const OPAQUE = 0xffffff;

/** Before the map is asked, a slot that one colour has at a time: the multiplier spreads colours over them. */
const SLOT_BITS = 12;
const SPREAD = 0x9e3779b1;

/** The colours of a picture, in the order in which they come, each with the number of pixels that have it. */
class Colours {
  readonly values: number[] = [];
  readonly counts: number[] = [];
  readonly #places = new Map<number, number>();
  readonly #slotValues = new Int32Array(1 << SLOT_BITS).fill(-1);
  readonly #slotPlaces = new Int32Array(1 << SLOT_BITS);

  placeOf(value: number): number {
    const slot = Math.imul(value, SPREAD) >>> (32 - SLOT_BITS);
    if (this.#slotValues[slot] === value) return this.#slotPlaces[slot] as number;
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.values.push(value) - 1;
      this.counts.push(0);
      this.#places.set(value, place);
    }
    this.#slotValues[slot] = value;
    this.#slotPlaces[slot] = place;
    return place;
  }
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * @param pixels red, green, blue and alpha of each, row after row; nothing of it is transparent
 * @example encodePng(canvas.data(), 1200, 630)
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  // One number for each pixel, red lowest: every machine that Node runs on is little-endian.
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const found = new Colours();
  countColours(colours, found);
  const { palette, placeOf } = choosePalette(found);
  const places = found.values.map((colour) => placeOf.get(colour) as number);
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let place = 0;
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    // Each row begins with its filter, 0: none.
    to++;
    for (const end = from + width; from < end; from++) {
      const colour = colours[from] as number;
      if (colour !== last) place = places[found.placeOf((last = colour) & OPAQUE)] as number;
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

/** Most pixels are as the one before: a card has some 60,000 runs of 756,000 pixels. */
function countColours(pixels: Uint32Array, found: Colours): void {
  for (let from = 0, to = 0; from < pixels.length; from = to) {
    const pixel = pixels[from] as number;
    while (to < pixels.length && pixels[to] === pixel) to++;
    const place = found.placeOf(pixel & OPAQUE);
    found.counts[place] = (found.counts[place] as number) + to - from;
  }
}

/**
 * As many bits of each colour count as leave no more colours than fit. Of those that are then alike the commonest stands
 * for all, so grounds and inks stay what they are and only soft edges move, by less than an eye sees.
 */
function choosePalette({ values, counts }: Colours): {
  readonly palette: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
} {
  const commonestFirst = values
    .map((value, place) => ({ value, count: counts[place] as number }))
    .sort((a, b) => b.count - a.count || a.value - b.value);
  for (let bits = 8; ; bits--) {
    const mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
    const places = new Map<number, number>();
    const palette: number[] = [];
    const placeOf = new Map<number, number>();
    for (const { value } of commonestFirst) {
      const kind = value & mask;
      let place = places.get(kind);
      if (place === undefined) {
        place = palette.push(value) - 1;
        places.set(kind, place);
      }
      placeOf.set(value, place);
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
