/**
 * For tests of elements: what a reader sees and hears, files on the test server, and warnings that no test has taken.
 */
export * from './reader.ts';
export * from './served.ts';
export * from './warnings.ts';
