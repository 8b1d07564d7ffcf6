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

/** Calls by the element they are about, and an observer made for the first of them. */
class Watched {
  readonly #calls = new Map<Element, Call>();
  #observer: Observer | undefined;

  /** @param make the observer; nothing in engines without it, where everything is told at once */
  constructor(readonly make: (tell: (target: Element) => void) => Observer | undefined) {}

  /** How many elements are watched. */
  get size(): number {
    return this.#calls.size;
  }

  add(element: Element, call: Call): void {
    this.#calls.set(element, call);
    this.#observer ??= this.make((target) => this.#calls.get(target)?.());
    if (this.#observer) this.#observer.observe(element);
    else call();
  }

  delete(element: Element): void {
    if (this.#calls.delete(element)) this.#observer?.unobserve(element);
  }
}

/** Tells when an element comes near the window. */
export const nearness = new Watched((tell) =>
  typeof IntersectionObserver === 'function'
    ? new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) if (isIntersecting) tell(target);
        },
        { rootMargin: NEAR },
      )
    : undefined,
);

/** Tells when an element has another size, or, where the engine knows, as many px on a screen of other pixels. */
export const sizes = new Watched((tell) => {
  if (typeof ResizeObserver !== 'function') return undefined;
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) tell(target);
  });
  const inPixels =
    typeof ResizeObserverEntry === 'function' && 'devicePixelContentBoxSize' in ResizeObserverEntry.prototype;
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
  if (due.size === 0) requestAnimationFrame(drawDue);
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
      addEventListener('beforeprint', before);
      addEventListener('afterprint', after);
    }
    this.calls.add(call);
  },
  delete(call: Print): void {
    if (!this.calls.delete(call) || this.calls.size > 0) return;
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  },
};

const before = (): void => printed.calls.forEach((call) => call(true));
const after = (): void => printed.calls.forEach((call) => call(false));
