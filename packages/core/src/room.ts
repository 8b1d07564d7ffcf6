/**
 * Keeps the page from jumping when a figure takes the place of the author's words.
 *
 * An `async` script often arrives after the words were painted. Whoever reads below them must not lose the line,
 * and sizes reserved by a style sheet are not to be had under a strict policy. So a figure that replaces words in
 * view takes exactly their room: it is drawn as large as it fits, and where it does not fit at all the author's
 * words stay while they are in view. Below the window, or made by a script, a figure takes the room it likes.
 *
 * One pass for all elements, before the next paint: every height is read before anything is written.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inView, parentHeights } from './in-view.js';
import { markNarrow } from './narrow.js';
import { nameOf, report } from './report.js';
import { setState } from './state.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Sizes tried, largest first, as a factor on the figure's large type and padding. */
const SCALES = [1, 0.85, 0.7, 0.55, 0.4, 0.2];

/** Rule and padding of a narrow figure. */
const PADDING_PX = 24;

/** A layout shift is a move of three pixels or more; half of one is rounding. */
const TOLERANCE_PX = 0.5;

/** How far the last line of an element reaches: what follows in a sentence begins there. */
const reachOf = (host: Element): number => [...host.getClientRects()].pop()?.width ?? 0;

const isNear = (px: number, other: number): boolean => Math.abs(px - other) <= TOLERANCE_PX;

const waiting = new Set<Room>();

/** Those that took the room of words, or kept them: until they go, or the window's width changes. */
const held = new Set<Room>();

/** Gives its host the room that the author's words had. */
export class Room implements ReactiveController {
  #height = 0;
  #reach = 0;
  #isExact = false;
  /** Whether the definition of our tags has broken a line that this one stood on. */
  isMoved = false;

  /** @param growsLater whether what it shows may grow by itself, as a list of what others show does */
  constructor(
    readonly host: Host,
    readonly growsLater = false,
  ) {
    // What a server has drawn stands where the figure will stand, not the words.
    if (host.shadowRoot) inView.delete(host);
    host.addController(this);
  }

  /** What takes the place of the words. */
  get figure(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('[part="figure"]');
  }

  /** What must keep its height: the element, or, for a figure inside a sentence, what holds the sentence. */
  get #box(): Element {
    return (this.figure?.localName === 'span' && this.host.parentElement) || this.host;
  }

  hostUpdated(): void {
    const { figure } = this;
    if (this.growsLater && held.has(this)) requestAnimationFrame(this.#checkAgain);
    const isExact = inView.get(this.host);
    if (!figure || isExact === undefined) return;
    inView.delete(this.host);
    this.#isExact = isExact;
    figure.toggleAttribute('waiting', true);
    if (waiting.size === 0) requestAnimationFrame(settle);
    waiting.add(this);
  }

  /** What has grown out of its room gives it back to the words; what a reader has opened may grow. */
  readonly #checkAgain = (): void => {
    const { figure } = this;
    if (!held.has(this) || !figure || figure.hasAttribute('waiting') || figure.querySelector('details[open]'))
      return;
    if (!this.fits) this.keepWords();
  };

  hostDisconnected(): void {
    waiting.delete(this);
    held.delete(this);
    leaving?.unobserve(this.host);
  }

  measureWords(): void {
    const { height, width } = this.#box.getBoundingClientRect();
    this.#height = height;
    this.#reach = reachOf(this.host);
    // Before the figure has a box of its own: it is measured at the type size that it will have.
    markNarrow(this.figure, width - PADDING_PX);
  }

  /** Gives or takes room. */
  adjust(px: number): void {
    this.#height += px;
  }

  get fits(): boolean {
    const { height } = this.#box.getBoundingClientRect();
    const more = height - this.#height;
    // A figure may be lower than the words, whose height it keeps; a sentence must be as high as it was.
    if (this.#box === this.host) return more <= TOLERANCE_PX;
    // Authors who write a tag write what it will say; the words of a link are other ones.
    return isNear(more, 0) && (!this.#isExact || isNear(reachOf(this.host), this.#reach));
  }

  try(scale: number): void {
    const { figure } = this;
    // Before it shows: a page that were shorter for a moment would be scrolled back from its end.
    this.#keepHeight();
    figure?.removeAttribute('waiting');
    figure?.toggleAttribute('tight', scale < 1);
    figure?.style.setProperty('--_scale', String(scale));
  }

  #keepHeight(): void {
    if (this.#box === this.host) this.figure?.style.setProperty('min-block-size', `${this.#height}px`);
  }

  keepWords(): void {
    this.figure?.toggleAttribute('waiting', true);
    leaving?.observe(this.host);
    setState(this.host, 'words', this.isMoved);
    // Inside a sentence the words say the same as the figure.
    if (this.#box !== this.host) return;
    report(
      nameOf(this.host),
      `its words leave ${Math.round(this.#height)} px, too little to draw it without moving the page; they stay while they are in view.`,
      'Write more words (the source, for example), give it a min-height, or load the script before it.',
      this.host,
    );
  }

  free(): void {
    const { figure } = this;
    setState(this.host, 'words', false);
    figure?.removeAttribute('waiting');
    figure?.removeAttribute('tight');
    figure?.style.removeProperty('--_scale');
    figure?.style.removeProperty('min-block-size');
  }
}

function settle(): void {
  try {
    settleAll();
  } catch (error) {
    report('script', 'could not measure; figures take the room they like.', String(error));
    for (const room of held) room.free();
  }
}

function settleAll(): void {
  const rooms = [...waiting];
  waiting.clear();
  if (held.size === 0) freeWhenWidthChanges();
  for (const room of rooms) held.add(room);
  for (const room of rooms) room.measureWords();
  const broken = makeGood(rooms);
  let tight = rooms;
  for (const scale of SCALES) {
    for (const room of tight) room.try(scale);
    const notYet: Room[] = [];
    for (const room of tight) if (!room.fits) notYet.push(room);
    tight = notYet;
    if (tight.length === 0) break;
  }
  for (const room of tight) room.keepWords();
  // A line that the definition broke is whole again only when all that stood on it keep their words.
  for (const group of broken.values()) {
    if (!group.some((room) => tight.includes(room))) continue;
    for (const room of group) {
      room.isMoved = true;
      room.keepWords();
    }
  }
}

/**
 * What a parent has lost or gained because our tags no longer stand on one line with what is beside them, the last of
 * its elements makes good.
 *
 * @returns the elements of each such parent
 */
function makeGood(rooms: readonly Room[]): Map<Element, Room[]> {
  const groups = new Map<Element, Room[]>();
  for (const room of rooms) {
    const parent = room.host.parentElement;
    if (parent) groups.set(parent, [...(groups.get(parent) ?? []), room]);
  }
  for (const [parent, group] of groups) {
    const lost = (parentHeights.get(parent) ?? NaN) - parent.getBoundingClientRect().height;
    if (Math.abs(lost) > TOLERANCE_PX) group[group.length - 1]?.adjust(lost);
    else groups.delete(parent);
  }
  return groups;
}

/** The room was measured for one width of the window; at another, figures take the room they like. */
function freeWhenWidthChanges(): void {
  const query = globalThis.matchMedia?.(`(width: ${innerWidth}px)`);
  if (!query?.matches) return;
  const freeAll = (): void => {
    for (const room of held) room.free();
    held.clear();
  };
  query.addEventListener('change', freeAll, { once: true });
}

/** Once an element whose words stayed lies below the window, it can grow without moving anything that is seen. */
const leaving =
  typeof IntersectionObserver === 'function'
    ? new IntersectionObserver((entries, observer) => {
        for (const { isIntersecting, boundingClientRect, target } of entries) {
          if (isIntersecting || boundingClientRect.top <= 0) continue;
          observer.unobserve(target);
          for (const room of held) if (room.host === target) room.free();
        }
      })
    : undefined;
