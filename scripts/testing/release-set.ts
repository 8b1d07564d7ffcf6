/**
 * Tests that only a release runs: what they install from npm is large, or what they build takes minutes.
 */

/** Files of tests, by their paths from the root. */
export const RELEASE_ONLY: readonly string[] = [
  'scripts/frameworks/astro.test.ts',
  'scripts/frameworks/next.test.ts',
];
