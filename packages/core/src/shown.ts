/**
 * What the elements on this page show: a list that each of them writes its own line of, and that a list of sources
 * reads. Neither knows who the other is.
 *
 * A line is written when an element has been drawn and taken away when it leaves the page, so nothing is retained.
 */
import type { Said } from '@mine-action/wording';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Told } from './question.js';

type Host = ReactiveControllerHost & HTMLElement;

const shown = new Map<Element, Told<Said>>();
const readers = new Set<Host>();
let isTelling = false;

/** Tells the readers once for all that changes in one go. */
function tellReaders(): void {
  if (isTelling || readers.size === 0) return;
  isTelling = true;
  queueMicrotask(() => {
    isTelling = false;
    for (const reader of readers) reader.requestUpdate();
  });
}

/** The line of one element. */
export class Shown implements ReactiveController {
  /** What is being drawn; set while it is drawn, and told after. */
  saying: Told<Said> | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.saying) this.hostUpdated();
  }

  hostUpdated(): void {
    if (shown.get(this.host) === this.saying) return;
    if (this.saying) shown.set(this.host, this.saying);
    else shown.delete(this.host);
    tellReaders();
  }

  hostDisconnected(): void {
    if (shown.delete(this.host)) tellReaders();
  }
}

/** What all elements show; asks its host for an update when that changes. */
export class ShownOnPage implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    readers.add(this.host);
  }

  hostDisconnected(): void {
    readers.delete(this.host);
  }

  /** In the order of the page. */
  get current(): readonly Told<Said>[] {
    const lines: (readonly [Element, Told<Said>])[] = [];
    shown.forEach((saying, element) => lines.push([element, saying]));
    return lines.sort(([a], [b]) => orderOf(a, b)).map(([, saying]) => saying);
  }
}

function orderOf(a: Element, b: Element): number {
  const position = outermost(a).compareDocumentPosition(outermost(b));
  if (position & Node.DOCUMENT_POSITION_PRECEDING) return 1;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 0;
}

/** What holds the element in the document itself. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}
