/**
 * For tests: whatever is not meant to warn must not. Importing this file makes every console warning that a test
 * does not take a failure.
 */
import { expect } from '@open-wc/testing';

const warned: string[] = [];
const original = console.warn;

before(() => {
  console.warn = (...values: unknown[]): void => {
    warned.push(String(values[0]));
  };
});

after(() => {
  console.warn = original;
});

afterEach(() => {
  expect(takeWarnings(), 'console warnings that no test took').to.deep.equal([]);
});

/** The warnings that no test has taken yet. */
export function warnings(): readonly string[] {
  return warned;
}

/** The warnings since the last call. */
export function takeWarnings(): string[] {
  return warned.splice(0);
}

/** The text that a reader sees of an element, in the order of the page, white space folded. */
export function seen(element: Element): string {
  const root = element.shadowRoot ?? element;
  const text: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLSlotElement) {
      if (getComputedStyle(node).display !== 'none') for (const child of node.assignedNodes()) walk(child);
      return;
    }
    if (node instanceof Element && (node.matches('.spoken') || getComputedStyle(node).display === 'none'))
      return;
    if (node.nodeType === Node.TEXT_NODE) text.push(node.nodeValue ?? '');
    const isBlock = node instanceof Element && getComputedStyle(node).display !== 'inline';
    if (isBlock) text.push(' ');
    for (const child of node.childNodes) walk(child);
    if (isBlock) text.push(' ');
  };
  for (const child of root.childNodes) walk(child);
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** The text that a screen reader reads: what is not hidden from it. */
export function heard(element: Element): string {
  const text: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof Element) {
      if (node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none') return;
      if (node.getAttribute('role') === 'img') {
        text.push(` [${node.getAttribute('aria-label') ?? ''}] `);
        return;
      }
      if (node instanceof HTMLSlotElement) {
        for (const child of node.assignedNodes()) walk(child);
        return;
      }
    }
    if (node.nodeType === Node.TEXT_NODE) text.push(node.nodeValue ?? '');
    for (const child of node.childNodes) walk(child);
    text.push(' ');
  };
  for (const child of (element.shadowRoot ?? element).childNodes) walk(child);
  return text
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();
}

/** How the test server answers for a file; `scripts/testing/host-pages.ts` does it. */
export interface Answer {
  readonly text?: string;
  /** `base64` where the text stands for bytes. */
  readonly encoding?: 'utf8' | 'base64';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** So long it takes until it begins. */
  readonly ms?: number;
  /** So much white space comes after the text. */
  readonly bytes?: number;
  /** It begins and never ends. */
  readonly stalls?: boolean;
}

/** One request that came. */
export interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the one who asked hung up before the end. */
  readonly isCut: boolean;
  readonly sent: number;
}

/** A file of its own on the test server, which is also reached under another origin. */
export class Served {
  readonly address: string;
  readonly elsewhere: string;

  /** @param path below `/feeds/`; one that nobody else has, unless given */
  constructor(readonly path = `/feeds/${Math.random().toString(36).slice(2)}`) {
    this.address = location.origin + path;
    this.elsewhere = location.origin.replace('localhost', '127.0.0.1') + path;
  }

  async answers(answer: Answer): Promise<this> {
    // To another address: a browser forgets what it keeps of one that it posts to.
    await fetch(`${this.path}?answer`, { method: 'POST', body: JSON.stringify(answer) });
    return this;
  }

  /** The requests so far. */
  async asked(): Promise<readonly Asked[]> {
    return (await (await fetch(`${this.path}?asked`)).json()) as Asked[];
  }
}

export const serve = (answer: Answer, path?: string): Promise<Served> => new Served(path).answers(answer);

/** Any site may read it. */
export const OPEN = { 'Access-Control-Allow-Origin': '*' };

/** An address that runs a script where it is followed. */
export const SCRIPT_ADDRESS = ['javascript', 'alert(1)'].join(':');
