/**
 * A packed file (ZIP) and what is in it.
 *
 * What a file says of its own sizes is believed only where it says too much: each part is counted while it is unpacked, and
 * held against its checksum. 400 megabytes fit into a file of 390 kilobytes.
 */
import { CommandError } from '../../commands/command-error.js';
import { count } from '../../words.js';
import { checksumOf, TooLong, unpacked } from './unpack.js';

/** As much as a table of figures needs, many times over. */
export const LARGEST_FILE = 20_000_000;
const LARGEST_UNPACKED = 200_000_000;
const MOST_ENTRIES = 300;

const REMEDY = 'Copy the sheet with the figures into a new workbook, without pictures, and save that.';

interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 100_000) / 10} MB`;

/** Refuses a file that is too large to be looked into. */
export function checkSize(place: string, bytes: number): void {
  if (bytes > LARGEST_FILE)
    throw new CommandError(
      `${place}: the workbook has ${megabytes(bytes)}; at most ${megabytes(LARGEST_FILE)} are read. ${REMEDY}`,
    );
}

/** A packed file, of which parts are unpacked when they are asked for. */
export class Packed {
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /** @throws CommandError where it is larger than a table, or damaged */
  constructor(
    readonly place: string,
    readonly bytes: Uint8Array,
  ) {
    checkSize(place, bytes.byteLength);
    this.#entries = this.#directory();
    const declared = [...this.#entries.values()].reduce((sum, { size }) => sum + size, 0);
    if (declared > LARGEST_UNPACKED) throw this.#tooLarge(megabytes(declared));
  }

  /** A part; nothing where there is none. */
  part(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const { method, checksum, packedSize, size, offset } = entry;
    const view = this.#view();
    if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== 0x04034b50) throw this.#damaged();
    // The name and what else stands before the content may have other lengths here than in the directory.
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = this.bytes.subarray(from, from + packedSize);
    if (packed.byteLength !== packedSize) throw this.#damaged();
    const content = method === 0 ? packed : this.#inflate(packed);
    this.#unpacked += content.byteLength;
    if (this.#unpacked > LARGEST_UNPACKED) throw this.#tooLarge('more');
    if (content.byteLength !== size || checksumOf(content) !== checksum) throw this.#damaged();
    return content;
  }

  #inflate(packed: Uint8Array): Uint8Array {
    try {
      return unpacked(packed, LARGEST_UNPACKED - this.#unpacked);
    } catch (error) {
      throw error instanceof TooLong ? this.#tooLarge('more') : this.#damaged();
    }
  }

  /** What the directory at its end names, and where it lies. */
  #directory(): ReadonlyMap<string, Entry> {
    const view = this.#view();
    // The end may have a remark behind it.
    let end = view.byteLength - 22;
    while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
    if (end < 0) throw this.#damaged();
    const many = view.getUint16(end + 10, true);
    if (many > MOST_ENTRIES)
      throw new CommandError(
        `${this.place}: ${count(many, 'part')} are packed into the file; at most ${MOST_ENTRIES} are read. ${REMEDY}`,
      );
    const entries = new Map<string, Entry>();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < many; index += 1) {
      if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw this.#damaged();
      const length = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + length));
      const method = view.getUint16(at + 10, true);
      const isLocked = (view.getUint16(at + 8, true) & 1) === 1;
      if (isLocked || (method !== 0 && method !== 8))
        throw new CommandError(
          `${this.place}: the part "${name}" is ${isLocked ? 'locked with a password' : `packed in a way that is not read (${method})`}. Open it in your spreadsheet program and save it as a new .xlsx without a password.`,
        );
      // Two parts of one name: one program would read the first, another the second.
      if (entries.has(name)) throw this.#damaged();
      entries.set(name, {
        method,
        checksum: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  }

  #view(): DataView {
    return new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  #tooLarge(size: string): CommandError {
    return new CommandError(
      `${this.place}: unpacked, the workbook has ${size === 'more' ? `more than ${megabytes(LARGEST_UNPACKED)}` : size}; at most ${megabytes(LARGEST_UNPACKED)} are read. ${REMEDY}`,
    );
  }

  #damaged(): CommandError {
    return new CommandError(
      `${this.place}: the file is damaged or incomplete, so that not all of it can be read. Get it again, or open it in your spreadsheet program and save it as a new .xlsx.`,
    );
  }
}
