/**
 * What the elements on this page show: a list that each of them writes its own line of, and that a list of sources
 * reads. Neither knows who the other is.
 *
 * A line is written when an element has been drawn and taken away when it leaves the page, so nothing is retained.
 */
import type { View } from '@mine-action/wording';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Available } from '../view-source/request.js';

type Host = ReactiveControllerHost & HTMLElement;

const shown = new Map<Element, Available<View>>();
const readers = new Set<Host>();
let isTelling = false;

/** Tells the readers once for all that changes in one go. */
function notifyReaders(): void {
  if (isTelling || readers.size === 0) return;
  isTelling = true;
  queueMicrotask(() => {
    isTelling = false;
    for (const reader of readers) reader.requestUpdate();
  });
}

/** Takes the line of an element away: its drawing broke, and its words stand. */
export function unregister(element: Element): void {
  if (shown.delete(element)) notifyReaders();
}

/** The line of one element. */
export class PageEntry implements ReactiveController {
  /** What is being drawn; set while it is drawn, and told after. */
  view: Available<View> | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.view) this.hostUpdated();
  }

  hostUpdated(): void {
    // What is drawn after it has left the page has no line; it is given one when it comes back.
    const view = this.host.isConnected ? this.view : undefined;
    if (shown.get(this.host) === view) return;
    if (view) shown.set(this.host, view);
    else shown.delete(this.host);
    notifyReaders();
  }

  hostDisconnected(): void {
    unregister(this.host);
  }
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
  get current(): readonly Available<View>[] {
    const lines: (readonly [Element, Available<View>])[] = [];
    shown.forEach((view, element) => lines.push([element, view]));
    return lines.sort(([a], [b]) => orderOf(a, b)).map(([, view]) => view);
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
