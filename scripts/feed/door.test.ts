/**
 * What the door costs a page, and whom: only the page that brings a feed of its own.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import vm from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { bundleSources, loadSources } from '../load-sources.ts';
import type * as Door from '../../packages/data/src/feed.ts';

const DOOR = `export { parseFeed } from './packages/data/src/feed.ts';`;
const LIBRARY = `
  export * from './packages/data/src/index.ts';
  export { azerbaijan } from './packages/data/src/azerbaijan.ts';
`;

/** Bytes, compressed, that the door adds to the rest of the library. */
const ADDS_AT_MOST = 7_400;

const builtIn = readFileSync(new URL('../../packages/data/feeds/azerbaijan.json', import.meta.url), 'utf8');

let library: string, both;

before(async () => {
  library = await bundleSources(LIBRARY, { minify: true });
  both = await bundleSources(LIBRARY + DOOR, { minify: true });
});

describe('the door', () => {
  it('is not loaded with the built-in figures', () => {
    assert.ok(both.includes('strict_object'));
    assert.ok(!library.includes('strict_object'));
  });

  it(`adds at most ${ADDS_AT_MOST} bytes to the library`, () => {
    const added = brotliCompressSync(both).length - brotliCompressSync(library).length;
    assert.ok(added > 0 && added <= ADDS_AT_MOST, `${added} B`);
  });

  it('works where a policy forbids to make code from text', async () => {
    const { parseFeed } = await loadSources<typeof Door>(DOOR);
    const page = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    assert.throws(() => vm.runInContext('Function("return 1")()', page), /Code generation from strings/);
    vm.runInContext(await bundleSources(DOOR, { format: 'iife', globalName: 'door', minify: true }), page);
    const answer = vm.runInContext(`JSON.stringify(door.parseFeed(${builtIn}))`, page);
    assert.equal(answer, JSON.stringify(parseFeed(JSON.parse(builtIn))));
    assert.deepEqual(JSON.parse(answer).problems, []);
  });
});
