/**
 * Writes the files of a site: those that are there with the same bytes are left as they are, so that anyone who copies
 * the folder to a server copies only what has changed.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** How many files of each kind a build has seen, and their size in bytes. */
export interface Counts {
  readonly written: number;
  readonly unchanged: number;
  readonly bytes: number;
}

export const NONE: Counts = { written: 0, unchanged: 0, bytes: 0 };

export const add = (a: Counts, b: Counts): Counts => ({
  written: a.written + b.written,
  unchanged: a.unchanged + b.unchanged,
  bytes: a.bytes + b.bytes,
});

export class Output {
  counts: Counts = NONE;
  /** Every file that belongs to the site, as a path below the folder. */
  readonly files: string[] = [];
  /** Folders that are there, and whether they were before. */
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(readonly folder: string) {}

  /** Writes one file; half a file is never seen. */
  async write(file: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const target = path.join(this.folder, file);
    this.files.push(file);
    // In a folder that was not there is nothing to compare with.
    const wasThere = await this.#enter(path.dirname(target));
    const old = wasThere ? await readFile(target).catch(() => undefined) : undefined;
    const isSame = old?.equals(bytes) ?? false;
    this.counts = add(this.counts, {
      written: isSame ? 0 : 1,
      unchanged: isSame ? 1 : 0,
      bytes: bytes.byteLength,
    });
    if (isSame) return;
    await writeFile(`${target}.part`, bytes);
    await rename(`${target}.part`, target);
  }

  /** Makes a folder, once. @returns whether it was there before this build */
  #enter(folder: string): Promise<boolean> {
    let entered = this.#folders.get(folder);
    if (!entered) {
      entered = mkdir(folder, { recursive: true }).then((made) => made === undefined);
      this.#folders.set(folder, entered);
    }
    return entered;
  }

  /** Counts files that are known to be right, without looking at them. */
  keep(files: readonly string[]): void {
    this.files.push(...files);
    this.counts = add(this.counts, { ...NONE, unchanged: files.length });
  }

  async writeJson(file: string, value: unknown): Promise<void> {
    await this.write(file, `${JSON.stringify(value)}\n`);
  }
}
