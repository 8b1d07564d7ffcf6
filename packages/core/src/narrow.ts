/**
 * Tells a figure that its place is narrow, for what style sheets alone can only ask at a price: a size container for
 * every tile costs a page of a thousand a fifth of its time. One observer serves all; the mark changes type size
 * alone, never the width that is observed, so it cannot run in circles.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Below this a number of nine digits in large type no longer fits. */
const NARROW_PX = 300;

const observer =
  typeof ResizeObserver === 'function'
    ? new ResizeObserver((entries) => {
        for (const { target, contentRect } of entries)
          target.shadowRoot?.querySelector('[part="figure"]')?.toggleAttribute('narrow', contentRect.width < NARROW_PX);
      })
    : undefined;

export class Narrow implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    observer?.observe(this.host);
  }

  hostDisconnected(): void {
    observer?.unobserve(this.host);
  }
}
