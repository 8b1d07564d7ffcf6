/**
 * What one element costs a site that installs the package: a limit for each, lowered when we get below it. That a module
 * brings all that words and calculates to every page is one careless import away.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { npmBytes, npmLimit } from './bench/npm.ts';
import { generate } from './generate.ts';

const { definitions } = await generate();

describe('an element from npm, bundled by esbuild', () => {
  for (const { tag } of definitions)
    it(`costs its page no more than its limit: <${tag}>`, async () => {
      const bytes = await npmBytes(tag);
      assert.ok(bytes > 5_000, `${bytes} bytes are no element`);
      const limit = npmLimit(tag);
      assert.ok(bytes <= limit, `${bytes} bytes after Brotli; the limit is ${limit}`);
    });
});
