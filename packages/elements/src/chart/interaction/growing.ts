/**
 * A long table is drawn in turns with the page, some rows in each frame: all at once, thousands of rows would keep
 * readers from everything else for a second. A reader who prints gets all of them.
 */
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { inNextFrame, notInNextFrame, printed } from './observers.js';

/** Rows that are drawn at once: an ordinary table is whole in its first drawing. */
const AT_ONCE = 200;

export class Growing implements ReactiveController {
  #most = AT_ONCE;
  #rows = 0;
  #isSeen: boolean | undefined;

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  /**
   * How many rows of each table are drawn now.
   *
   * @param rows how many the longest has
   * @param isSeen whether they stand before the eye: when that changes, every row is drawn again
   */
  most(rows: number, isSeen: boolean): number {
    // A server draws once.
    if (!this.host.shadowRoot) return rows;
    if (isSeen !== this.#isSeen) this.#most = AT_ONCE;
    this.#isSeen = isSeen;
    this.#rows = rows;
    return this.#most;
  }

  hostUpdated(): void {
    if (this.#most >= this.#rows || !this.host.isConnected) return this.hostDisconnected();
    printed.add(this.#onPrint);
    inNextFrame(this.#grow);
  }

  hostConnected(): void {
    // Moved in the page nothing is rendered again.
    if (this.#most < this.#rows) this.hostUpdated();
  }

  hostDisconnected(): void {
    printed.delete(this.#onPrint);
    notInNextFrame(this.#grow);
  }

  readonly #grow = (): void => {
    this.#most += AT_ONCE;
    this.host.requestUpdate();
  };

  /** A page is printed as it stands when this returns. */
  readonly #onPrint = (isPrinting: boolean): void => {
    if (!isPrinting) return;
    this.#most = this.#rows;
    this.host.requestUpdate();
    (this.host as unknown as { performUpdate(): void }).performUpdate();
  };
}
