/**
 * The address of a figure pasted into Ghost: the bookmark card that its newer versions make of it says the figure with its source.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serveEmbedSite } from '../embed-site.ts';
import { bookmarkCard } from './ghost.ts';
import { wordsIn } from './remains.ts';

describe('a bookmark card of Ghost', () => {
  let site: Awaited<ReturnType<typeof serveEmbedSite>>;
  before(async () => void (site = await serveEmbedSite(['2025-04-04'])));
  after(() => site?.close());

  it('says the sentence, who says so, and leads to the figure, by its own renderer', async () => {
    const url = `${site.url}f/ap-mines-found/2025-04-04/`;
    const page = await (await fetch(url)).text();
    const meta = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(page)?.[1] ?? '';
    const card = bookmarkCard(url, {
      title: meta('title'),
      description: meta('description'),
      publisher: meta('site_name'),
      thumbnail: meta('image'),
    });
    const words = wordsIn(card);
    for (const part of [
      'More than 36,000 anti-personnel mines found since 10 November 2020',
      'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025',
    ])
      assert.ok(words.includes(part), words);
    assert.ok(card.includes(`<a class="kg-bookmark-container" href="${url}">`), card);
    assert.ok(card.includes(`<img src="${meta('image')}"`));
    assert.ok((await fetch(meta('image'))).ok, 'the picture of the card is there');
  });
});
