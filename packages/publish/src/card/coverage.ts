/**
 * Which characters a font file has, read from its own table (`cmap`, format 4, the Basic Multilingual Plane).
 *
 * The ranges that a web font is delivered for name characters that it does not have, and the canvas takes what is
 * missing from any font of the machine. A card must not depend on the machine, so we have to know.
 */
import { inflateSync } from 'node:zlib';

/** A WOFF file begins with a header of this many bytes, and then has an entry of this many for each table. */
const [HEADER, ENTRY] = [44, 20];

/** A table of a WOFF 1 file, unpacked. */
function tableOf(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(12);
  for (let entry = HEADER; entry < HEADER + count * ENTRY; entry += ENTRY) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ];
    const table = font.subarray(offset, offset + packed);
    return packed < length ? inflateSync(table) : table;
  }
  throw new Error(`The font file has no table ${tag}.`);
}

/** The subtable of format 4: for Windows and Unicode it is always there. */
function formatFour(cmap: Buffer): Buffer {
  const count = cmap.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (subtable.readUInt16BE(0) === 4) return subtable;
  }
  throw new Error('The font file lists no characters in a form that is read here.');
}

/**
 * The characters of a font file.
 *
 * @param font a WOFF 1 file
 * @returns code points up to U+FFFF
 * @throws when the file is none, or lists no characters in format 4
 */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const table = formatFour(tableOf(font, 'cmap'));
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const;
  const characters = new Set<number>();
  for (let segment = 0; segment < size; segment += 2) {
    const [start, end] = [table.readUInt16BE(starts + segment), table.readUInt16BE(ends + segment)];
    const delta = table.readUInt16BE(deltas + segment);
    const range = table.readUInt16BE(ranges + segment);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const at = ranges + segment + range + 2 * (code - start);
      const glyph = range === 0 ? code : table.readUInt16BE(at);
      // A glyph 0 is the box that stands for what a font does not have.
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
  return characters;
}
