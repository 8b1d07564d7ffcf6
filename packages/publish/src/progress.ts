/**
 * How far a long piece of work has come, told to those who wait for it.
 */
export interface Progress {
  /** Says that so many of something are done; cheap enough to call for every row. */
  readonly done: (what: string, count: number) => void;
  /** Says that so many of all are done, for pieces of work that take long enough to be told one by one. */
  readonly doneOf: (what: string, count: number, all: number) => void;
  /** Takes the line away again. */
  readonly end: () => void;
}

/** For work that nobody waits for at a terminal. */
export const SILENT: Progress = { done: () => undefined, doneOf: () => undefined, end: () => undefined };
