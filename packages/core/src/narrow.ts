/**
 * Tells a figure that its place is narrow, for what style sheets alone can only ask at a price: a size container for
 * every tile costs a page of a thousand a fifth of its time.
 *
 * One observer serves all. What it observes is the foot of the figure, as wide as the figure but of a height that the
 * mark does not change: were it the figure itself, the browser would report a resize loop to the page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly hasUpdated: boolean };

/** Below this width, in the type size of the page, a number of nine digits in large type no longer fits. */
const NARROW_EM = 16.9;

/** No figure is drawn in smaller type, whatever the page's is. */
const SMALLEST_PX = 14;

/** Marks a figure whose foot is that wide, or takes the mark away. */
export function markNarrow(figure: Element | null | undefined, footPx: number): void {
  const root = figure?.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  // The figure's own size would not do: a figure that is drawn smaller for want of room must not become wide by that.
  const emPx = Math.max(SMALLEST_PX, parseFloat(getComputedStyle(root.host).fontSize));
  figure?.toggleAttribute('narrow', footPx < NARROW_EM * emPx);
}

const observer =
  typeof ResizeObserver === 'function'
    ? new ResizeObserver((entries) => {
        for (const { target, contentRect } of entries)
          markNarrow(target.closest('[part="figure"]'), contentRect.width);
      })
    : undefined;

export class Narrow implements ReactiveController {
  #foot: Element | null = null;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostUpdated(): void {
    this.#observe(this.host.shadowRoot?.querySelector('.foot') ?? null);
  }

  hostConnected(): void {
    if (this.#foot === null && this.host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#observe(null);
  }

  #observe(foot: Element | null): void {
    if (foot === this.#foot) return;
    if (this.#foot) observer?.unobserve(this.#foot);
    if (foot) observer?.observe(foot);
    this.#foot = foot;
  }
}
