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
