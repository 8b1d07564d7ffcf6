/**
 * The colours of a picture, and the few that stand for all of them where it is written with a palette.
 */

/** The most colours that a palette holds. */
const COLOURS_AT_MOST = 256;

/** The colours of a small palette. */
export const FEW = 16;

/** So many of them are grounds and inks: those that most pixels have. */
const COMMONEST = 6;

/** No part of a colour may move by more than this where few colours stand for all: only soft edges do. */
const MOVED_AT_MOST = 28;

/** A colour without its alpha: a small integer, which a map finds several times as fast as a large one. */
export const OPAQUE = 0xffffff;

/** Before the map is asked, a slot that one colour has at a time: the multiplier spreads colours over them. */
const SLOT_BITS = 12;
const SPREAD = 0x9e3779b1;

/** The colours of a picture, in the order in which they come, each with the number of pixels that have it. */
export class Colours {
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

/** Colours, and of each colour of the picture the place of the one that stands for it. */
export interface Palette {
  readonly palette: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
}

/** The colours of a picture, that of most pixels first. */
const commonestFirst = ({ values, counts }: Colours): readonly number[] =>
  values
    .map((value, place) => ({ value, count: counts[place] as number }))
    .sort((a, b) => b.count - a.count || a.value - b.value)
    .map(({ value }) => value);

/** By how much the part of two colours differs that differs most. */
const distance = (a: number, b: number): number =>
  Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)),
    Math.abs((a >> 16) - (b >> 16)),
  );

/**
 * The commonest colours, which are grounds and inks, and then, one after the other, that which is furthest from all of them:
 * so few that each pixel takes half a byte. Nothing where one would move too far.
 */
export function chooseFew(found: Colours): Palette | undefined {
  const colours = commonestFirst(found);
  const palette: number[] = [];
  const places = new Array<number>(colours.length).fill(0);
  const moved = new Array<number>(colours.length).fill(Infinity);
  for (;;) {
    const furthest = moved.indexOf(Math.max(...moved));
    const next = palette.length < COMMONEST ? palette.length : furthest;
    if (next >= colours.length || moved[furthest] === 0) break;
    if (palette.length === FEW) {
      if ((moved[furthest] as number) > MOVED_AT_MOST) return undefined;
      break;
    }
    const place = palette.push(colours[next] as number) - 1;
    colours.forEach((colour, index) => {
      const by = distance(colour, palette[place] as number);
      if (by >= (moved[index] as number)) return;
      moved[index] = by;
      places[index] = place;
    });
  }
  return { palette, placeOf: new Map(colours.map((colour, index) => [colour, places[index] as number])) };
}

/**
 * As many bits of each colour count as leave no more colours than fit. Of those that are then alike the commonest stands
 * for all, so grounds and inks stay what they are and only soft edges move, by less than an eye sees.
 */
export function choosePalette(found: Colours): Palette {
  const colours = commonestFirst(found);
  for (let bits = 8; ; bits--) {
    const mask = ((0xff << (8 - bits)) & 0xff) * 0x010101;
    const places = new Map<number, number>();
    const palette: number[] = [];
    const placeOf = new Map<number, number>();
    for (const value of colours) {
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
