/**
 * What the elements on this page show: a list that each of them writes its own line of, and that a list of sources
 * reads. Neither knows who the other is.
 *
 * A line is written when an element has been drawn and taken away when it leaves the page, so nothing is retained.
 */
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { Evidence, FigureView, Unavailable } from '@mine-action/wording';

type Host = ReactiveControllerHost & HTMLElement;

/** Whoever shows a figure, asked for what it rests on. */
export interface ShowsFigure {
  evidence(): Evidence | Unavailable;
}

const shown = new Map<Element, readonly [view: FigureView, entry: ShowsFigure]>();
const readers = new Set<Host>();
let isNotifying = false;

/** Notifies the readers once for all that changes in one go. */
function notifyReaders(): void {
  if (isNotifying || readers.size === 0) return;
  isNotifying = true;
  queueMicrotask(() => {
    isNotifying = false;
    for (const reader of readers) reader.requestUpdate();
  });
}

/** Writes the line of an element. */
export function register(element: Element, view: FigureView, entry: ShowsFigure): void {
  if (shown.get(element)?.[0] === view) return;
  shown.set(element, [view, entry]);
  notifyReaders();
}

/** Takes the line of an element away. */
export function unregister(element: Element): void {
  if (shown.delete(element)) notifyReaders();
}

/** What all elements show; asks its host for an update when that changes. */
export class PageRegistry implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this.host);
    // What has changed since it left was not told.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    readers.delete(this.host);
  }

  /** In the order of the page. */
  get current(): readonly ShowsFigure[] {
    const lines: (readonly [Element, ShowsFigure])[] = [];
    shown.forEach(([, entry], element) => lines.push([element, entry]));
    return lines.sort(([a], [b]) => orderOf(a, b)).map(([, entry]) => entry);
  }
}

function orderOf(a: Element, b: Element): number {
  const [ofA, ofB] = [wayTo(a), wayTo(b)];
  const fork = ofA.findIndex((each, index) => each !== ofB[index]);
  const [nextA, nextB] = [ofA[fork], ofB[fork]];
  // A host stands before what is in its shadow root.
  if (!nextA || !nextB) return nextA ? 1 : -1;
  return nextA.compareDocumentPosition(nextB) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

/** The hosts that hold the element, the one in the document itself first, and the element. */
function wayTo(element: Element): readonly Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...wayTo(root.host), element] : [element];
}
