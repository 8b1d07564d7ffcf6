/**
 * Keeps the page from jumping when a figure takes the place of the author's words.
 *
 * An `async` script often arrives after the words were painted. Whoever reads below them must not lose the line,
 * and sizes reserved by a style sheet are not to be had under a strict policy. So a figure that replaces words in
 * view takes exactly their room: it is drawn as large as it fits, and where it does not fit at all the author's
 * words stay. Out of view, before the first paint, or made by a script, a figure takes the room it likes.
 *
 * One pass for all elements, before the next paint: every height is read before anything is written.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nameOf, report } from './report.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Elements whose words were in view when their tag was defined. */
const inView = new WeakSet<Element>();

/** Sizes tried, largest first, as a factor on the figure's large type and padding. */
const SCALES = [1, 0.8, 0.6, 0.4, 0.2];

/** A layout shift is a move of three pixels or more; half of one is rounding. */
const TOLERANCE_PX = 0.5;

/** Notes which elements are in view, while the layout is still clean and reading it costs nothing. */
export function noteRooms(tag: string): void {
  // While the parser runs, nothing that it has not yet reached can have been painted; what it has reached may be.
  const height = document.documentElement.clientHeight;
  for (const element of document.querySelectorAll(tag)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < height && element.childNodes.length > 0) inView.add(element);
  }
}

const waiting = new Set<Room>();

/** Gives its host the room that the author's words had. */
export class Room implements ReactiveController {
  #pending: boolean;
  #height = 0;

  constructor(readonly host: Host) {
    this.#pending = inView.has(host);
    host.addController(this);
  }

  /** What takes the place of the words; a figure inside a sentence does not, it flows as they did. */
  get figure(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('.figure');
  }

  hostUpdated(): void {
    const { figure } = this;
    if (!this.#pending || !figure) return;
    this.#pending = false;
    inView.delete(this.host);
    figure.classList.add('waiting');
    if (waiting.size === 0) requestAnimationFrame(settle);
    waiting.add(this);
  }

  measureWords(): void {
    this.#height = this.host.getBoundingClientRect().height;
  }

  get fits(): boolean {
    return (this.figure?.getBoundingClientRect().height ?? 0) <= this.#height + TOLERANCE_PX;
  }

  try(scale: number): void {
    const { figure } = this;
    figure?.classList.remove('waiting');
    figure?.classList.toggle('tight', scale < 1);
    figure?.style.setProperty('--_scale', String(scale));
  }

  keepHeight(): void {
    this.figure?.style.setProperty('min-block-size', `${this.#height}px`);
  }

  keepWords(): void {
    this.figure?.classList.add('waiting');
    report(
      nameOf(this.host),
      `the words in the tag leave it ${Math.round(this.#height)} px, too little to be drawn without moving the page; they stay.`,
      'Give the tag more words (the source, for example) or a min-height, or load the script before the tag.',
      this.host,
    );
  }

  free(): void {
    const { figure } = this;
    figure?.classList.remove('waiting', 'tight');
    figure?.style.removeProperty('--_scale');
    figure?.style.removeProperty('min-block-size');
  }
}

function settle(): void {
  const rooms = [...waiting];
  waiting.clear();
  for (const room of rooms) room.measureWords();
  let tight = rooms;
  for (const scale of SCALES) {
    for (const room of tight) room.try(scale);
    tight = tight.filter((room) => !room.fits);
    if (tight.length === 0) break;
  }
  for (const room of rooms) {
    if (tight.includes(room)) room.keepWords();
    else room.keepHeight();
  }
  freeWhenWidthChanges(rooms);
}

/** The room was measured for one width of the window; at another, figures take the room they like. */
function freeWhenWidthChanges(rooms: readonly Room[]): void {
  const query = matchMedia(`(width: ${innerWidth}px)`);
  if (!query.matches) return;
  query.addEventListener('change', () => rooms.forEach((room) => room.free()), { once: true });
}
