/**
 * What all charts of a page share: one observer of nearness, one of sizes, one frame in which all that must be drawn
 * is drawn, one pair of listeners for printing.
 */

/** From how far below the window the drawing is fetched. */
const NEAR = '200px';

type Call = () => void;
interface Observer {
  observe(target: Element): void;
  unobserve(target: Element): void;
}

type View = Window & typeof globalThis;
type Make = (view: View, tell: (target: Element) => void) => Observer | undefined;

/**
 * Calls by the element they are about, and an observer for all elements of a window: one that observed an element in
 * another window, as page builders move them, would report loops to the page.
 */
class Observers {
  readonly #calls = new Map<Element, { readonly call: Call; readonly observer: Observer | undefined }>();
  readonly #observers = new WeakMap<View, Observer>();

  /** @param make the observer; nothing in engines without it, where every call is made at once */
  constructor(readonly make: Make) {}

  /** How many elements are observed. */
  get size(): number {
    return this.#calls.size;
  }

  add(element: Element, call: Call): void {
    const view = element.ownerDocument.defaultView;
    if (!view) return;
    const observer =
      this.#observers.get(view) ?? this.make(view, (target) => this.#calls.get(target)?.call());
    this.#calls.set(element, { call, observer });
    if (!observer) return call();
    this.#observers.set(view, observer);
    observer.observe(element);
  }

  delete(element: Element): void {
    this.#calls.get(element)?.observer?.unobserve(element);
    this.#calls.delete(element);
  }
}

/** Tells when an element comes near the window. */
export const nearness = new Observers(({ IntersectionObserver: Observing }, tell) =>
  typeof Observing === 'function'
    ? new Observing(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) tell(target);
        },
        { rootMargin: NEAR },
      )
    : undefined,
);

/** Tells when an element has another size, or, where the engine knows, as many px on a screen of other pixels. */
export const sizes = new Observers(({ ResizeObserver: Observing, ResizeObserverEntry: Entry }, tell) => {
  if (typeof Observing !== 'function') return undefined;
  const observer = new Observing((entries) => {
    for (const { target } of entries) tell(target);
  });
  const inPixels = typeof Entry === 'function' && 'devicePixelContentBoxSize' in Entry.prototype;
  return {
    observe: (target) =>
      observer.observe(target, { box: inPixels ? 'device-pixel-content-box' : 'content-box' }),
    unobserve: (target) => observer.unobserve(target),
  };
});

const due = new Set<Call>();

function drawDue(): void {
  const calls = [...due];
  due.clear();
  for (const call of calls) call();
}

/** Calls in the next frame, once however often it is asked; after it, no observer can report a loop. */
export function inNextFrame(call: Call): void {
  // A page may have taken frames away.
  if (due.size === 0) (globalThis.requestAnimationFrame ?? setTimeout)(drawDue);
  due.add(call);
}

/** Takes a call back. */
export function notInNextFrame(call: Call): void {
  due.delete(call);
}

type Print = (isPrinting: boolean) => void;

/** Who is told that the page is about to be printed, at once and not in a frame, and that it has been. */
export const printed = {
  calls: new Set<Print>(),
  add(call: Print): void {
    if (this.calls.size === 0) {
      window.addEventListener('beforeprint', before);
      window.addEventListener('afterprint', after);
    }
    this.calls.add(call);
  },
  delete(call: Print): void {
    if (!this.calls.delete(call) || this.calls.size > 0) return;
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  },
};

const before = (): void => printed.calls.forEach((call) => call(true));
const after = (): void => printed.calls.forEach((call) => call(false));
