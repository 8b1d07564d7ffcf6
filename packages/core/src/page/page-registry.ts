/**
 * What the elements on this page show: a list that each of them writes its own line of, and that a list of sources
 * reads. Neither knows who the other is.
 *
 * A line is written when an element has been drawn and taken away when it leaves the page, so nothing is retained.
 */
import type { FigureView } from '@mine-action/wording';
import type { ViewController } from '../view-source/view-controller.js';

/** What asks to hear when what the page shows has changed. */
export interface ReaderHost {
  requestUpdate(): void;
}

/** What shows a figure. */
export type ShowsFigure = Pick<ViewController, 'answer' | 'host' | 'parts'>;

/** The lines, by who shows them. */
export const shown = new Map<Element, readonly [view: FigureView, entry: ShowsFigure]>();
/** Who is asked for an update when a line changes. */
export const readers = new Set<ReaderHost>();
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
