/**
 * What the steps of the page can do; who does it, they do not know.
 */
import type { Json } from '../state.js';

export interface Work {
  /** Opens a file of this machine. */
  readonly take: (file: File) => Promise<void>;
  /** Another choice. */
  readonly change: (mapping: Json, unused?: readonly string[]) => void;
  /** Asks the desk for something else; the page shows what is new. */
  readonly act: (name: string, body: object) => Promise<unknown>;
  /** Draws again what the page itself has changed. */
  readonly redraw: () => void;
}
