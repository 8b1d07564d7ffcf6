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
