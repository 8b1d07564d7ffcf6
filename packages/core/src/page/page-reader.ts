/**
 * Reads the page's list of what is shown: for a list of sources, which loads it.
 */
import type { Evidence, Unavailable } from '@mine-action/wording';
import { unavailable } from '../view-source/resolution.js';
import { readers, type ReaderHost, shown, type ShowsFigure } from './page-registry.js';

/** What all elements on the page show; while it is connected its host is asked for an update when that changes. */
export class PageReader {
  constructor(readonly host: ReaderHost) {}

  /** When its host has come into a page. */
  connect(): void {
    readers.add(this.host);
    // What has changed since it left was not told.
    this.host.requestUpdate();
  }

  /** When it has left. */
  disconnect(): void {
    readers.delete(this.host);
  }

  /** What all of them rest on. */
  get evidence(): readonly (Evidence | Unavailable)[] {
    return this.current.map(evidenceOf);
  }

  /** In the order of the page. */
  get current(): readonly ShowsFigure[] {
    const lines: (readonly [Element, ShowsFigure])[] = [];
    shown.forEach(([, entry], element) => lines.push([element, entry]));
    return lines.sort(([a], [b]) => orderOf(a, b)).map(([, entry]) => entry);
  }
}

/** The claims that a figure rests on; they may have to be loaded first. */
function evidenceOf({ answer, host, parts }: ShowsFigure): Evidence | Unavailable {
  if (!answer.known) return answer;
  const { finder } = parts;
  return finder.here?.evidence(host, answer, parts) ?? unavailable('loading', finder.load());
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
