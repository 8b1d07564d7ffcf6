/**
 * Where the files of a desk go and what lies there from the last time: a folder of this machine, or, for a page without the
 * command, what its user chooses and saves.
 */
import type { Evidence } from '../evidence/evidence-file.js';

/** A file that the desk has made. */
export interface DeskFile {
  /** Its place on the shelf, such as `evidence/press-2025.json`. */
  readonly name: string;
  readonly text: string;
}

export interface Shelf {
  /** What the page calls it. */
  readonly name: string;
  /** What a file on it is called in messages. */
  readonly placeOf: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** What is kept of the sources, by their keys. */
  readonly evidence: () => Promise<ReadonlyMap<string, Evidence>>;
  readonly put: (files: readonly DeskFile[]) => Promise<void>;
}
