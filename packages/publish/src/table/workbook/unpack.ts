/**
 * What is packed (DEFLATE, of which ZIP is made) as it was, in Node as in a browser; and the checksum that says whether it is.
 */
import { Inflate } from 'fflate';

/** Thrown where more comes out than may. */
export class TooLong extends Error {}

/** One byte may stand for a thousand: as much is unpacked at once before it is counted again. */
const AT_ONCE = 16_384;

/**
 * @param most how many bytes may come out
 * @throws TooLong as soon as there are more; another error where it is damaged or ends too early
 */
export function unpacked(packed: Uint8Array, most: number): Uint8Array {
  if (packed.length === 0) throw new Error('Nothing is there.');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length > most) throw new TooLong();
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length; at += AT_ONCE)
    inflate.push(packed.subarray(at, at + AT_ONCE), at + AT_ONCE >= packed.length);
  const whole = new Uint8Array(length);
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}

/** CRC-32 of each byte. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32, as ZIP has it. */
export function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    rest = (rest >>> 8) ^ (TABLE[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return ~rest >>> 0;
}
