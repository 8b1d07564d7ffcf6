/**
 * Opens a stranger's page in a frame of the test's own page, with real headers, and watches it from its first line.
 */

/** What `probe.js` tells about the page that it was loaded by. */
export interface Probe {
  /** Uncaught errors, unhandled rejections and scripts that could not be loaded. */
  readonly errors: string[];
  /** The first value of each warning and error in the console. */
  readonly console: string[];
  /** Reports of the page's content security policy. */
  readonly violations: string[];
  /** Each layout shift, in browsers that measure them, and when it was, in ms. */
  readonly shifts: (readonly [value: number, startTime: number])[];
  /** Types of the listeners put on window and document. */
  readonly listeners: string[];
  /** Of these, those that are still there. */
  readonly listening: string[];
  /** Storage, requests and the like that a script reached for. */
  readonly uses: string[];
  /** Changes of the page outside our elements, once it was parsed. */
  readonly changes: string[];
  /** Attributes of our tags that changed. */
  readonly sprouts: string[];
  begin(): void;
  globals(): string[];
  builtIns(): string[];
  requests(): string[];
}

export type HostWindow = Window & typeof globalThis & { readonly probe: Probe };

export interface HostPage {
  /** What stands in the page's head, after the probe. */
  readonly head?: string;
  readonly body?: string;
  /** The whole text of the page, in place of head and body. */
  readonly html?: string;
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  readonly width?: number;
  readonly height?: number;
  /** Tokens of the frame's `sandbox`. */
  readonly sandbox?: string;
}

export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: HostWindow;
  readonly document: Document;
  readonly probe: Probe;
  /** The first element that matches; there must be one. */
  find<Found extends HTMLElement = HTMLElement>(selector: string): Found;
  all(selector: string): HTMLElement[];
}

const PROBE = '<script src="/probe.js"></script>';

/** The text of a host page. */
export const pageOf = ({ head = '', body = '', lang = 'en' }: HostPage): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A host page</title>${PROBE}${head}</head><body>${body}</body></html>`;

export const addressOf = (page: HostPage): string => {
  const { html = pageOf(page), type, headers } = page;
  return `/host-page?page=${encodeURIComponent(JSON.stringify({ html, type, headers }))}`;
};

const open = new Set<HTMLIFrameElement>();

/** An empty frame of the test's page, in view, as layout shifts are measured only there. */
export function addFrame({ width = 800, height = 600, sandbox }: HostPage = {}): HTMLIFrameElement {
  const element = document.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.style.cssText = `position:absolute;inset:0 auto auto 0;border:0;width:${width}px;height:${height}px`;
  open.add(element);
  return element;
}

export function closePages(): void {
  for (const element of open) element.remove();
  open.clear();
}

/** Opens the page and waits until it and its scripts have loaded. */
export async function openPage(page: HostPage): Promise<Frame> {
  const element = addFrame(page);
  element.src = addressOf(page);
  await loaded(element);
  return lookInto(element);
}

/** Opens what cannot be looked into from outside. */
export async function openClosedPage(page: HostPage): Promise<HTMLIFrameElement> {
  const element = addFrame(page);
  element.src = addressOf(page);
  await loaded(element);
  return element;
}

/** Puts the frame into the page, and waits for its document: Firefox replaces the first one, even where it is empty. */
export function loaded(element: HTMLIFrameElement, page = document): Promise<void> {
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
    page.body.append(element);
  });
}

export function lookInto(element: HTMLIFrameElement): Frame {
  const window = element.contentWindow as HostWindow;
  const { document } = window;
  // Some pages hold a form with the name of a method.
  const all = (selector: string): HTMLElement[] => [
    ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>),
  ];
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const [found] = all(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found as Found;
  };
  return { element, window, document, probe: window.probe, find, all };
}

/** Asks again and again until it is so; says what was waited for when it never is. */
export async function until<Value>(
  what: string,
  ask: () => Value,
  limitMs = 8000,
): Promise<NonNullable<Value>> {
  for (const end = performance.now() + limitMs; ;) {
    const value = ask();
    if (value) return value;
    if (performance.now() > end) throw new Error(`Never came: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Two frames later everything that was to be painted has been. */
export async function painted(): Promise<void> {
  for (let count = 0; count < 2; count++) {
    // A page that the browser does not paint gets no frames, and loses nothing by not waiting for them.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      if (document.visibilityState === 'hidden') setTimeout(resolve, 50);
    });
  }
  await new Promise((resolve) => setTimeout(resolve));
}

/**
 * Waits until a page does nothing more of itself: it has painted and been idle, the server has answered us after
 * whatever it was asked before, and all that has brought no request.
 */
export async function quiet({ window, probe }: Frame): Promise<void> {
  for (let asked = -1; asked !== probe.requests().length;) {
    asked = probe.requests().length;
    for (let round = 0; round < 2; round++) {
      await painted();
      await new Promise((resolve) => (window.requestIdleCallback ?? window.setTimeout)(resolve));
      await (await fetch('/probe.js', { cache: 'no-store' })).text();
    }
  }
}

/** Lets the script arrive now, on a page that has long been painted. */
export async function arrive(frame: Frame, file = 'mine-action.js', type = 'text/javascript'): Promise<void> {
  await painted();
  const script = frame.document.createElement('script');
  script.type = type;
  script.src = `/dist/${file}`;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${file} did not load.`)));
    frame.document.head.append(script);
  });
  await painted();
}

/** What stands in the console of ours. */
export const ownLines = ({ probe }: Frame): string[] =>
  probe.console.filter((line) => line.startsWith('mine-action'));
