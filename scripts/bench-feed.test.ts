/** The benchmark's feed is one that a site can be built of. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { parseFeed as ParseFeed } from '@mine-action/data/feed';
import { threefold } from './bench/threefold.ts';
import { loadSources } from './load-sources.ts';

const FEED = new URL('../packages/data/feeds/azerbaijan.json', import.meta.url);

describe('the feed of three times the figures', async () => {
  const { parseFeed } = await loadSources<{ parseFeed: typeof ParseFeed }>(
    `export { parseFeed } from './packages/data/src/feed.ts';`,
  );
  it('is accepted as a whole', async () => {
    const text = await readFile(FEED, 'utf8');
    const { feed, problems } = parseFeed(JSON.parse(threefold(text)));
    assert.deepEqual(problems, []);
    assert.equal(feed?.figures.length, 3 * JSON.parse(text).figures.length);
  });
});
