/**
 * What the steps of the page can do; who does it, they do not know.
 */
import type { DeskState, Json } from '../state.js';

/** What a page without the command has in place of folders. */
export interface AloneSteps {
  readonly earlierField: (work: Work) => unknown;
  readonly filesStep: (state: DeskState, work: Work) => unknown;
}

export interface Work {
  /** Opens a file of this machine. */
  readonly take: (file: File) => Promise<void>;
  /** Another choice. */
  readonly change: (mapping: Json, unused?: readonly string[]) => void;
  /** Asks the desk for something else; the page shows what is new. */
  readonly act: (name: string, body: object) => Promise<unknown>;
  /** Draws again what the page itself has changed. */
  readonly redraw: () => void;
  /** There where the page is all there is: what is done goes with it, and no release is made. */
  readonly alone?: AloneSteps | undefined;
}
