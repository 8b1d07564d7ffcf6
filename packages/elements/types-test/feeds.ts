/**
 * Feeds and events in TypeScript without a framework, as a type checker sees them. Never run: each line either compiles, or is
 * marked as one that must not, and then it is an error when it does.
 */
import '@mine-action/elements/mine-stat';
import type { Feed, FeedJson } from '@mine-action/data';
import builtIn from '@mine-action/data/feeds/azerbaijan.json' with { type: 'json' };

export const feed: Feed = builtIn;

const element = document.createElement('mine-stat');
element.feed = builtIn;
element.feed = null;
// As TypeScript reads the file of any programme: texts and lists, with no word of which texts may stand there.
const own = {
  format: 'mine-action-figures/1',
  id: 'own',
  sources: { report: { title: 'Report' } },
  figures: [{ id: 'one', qualifier: 'exact', value: 7 }],
};
element.feed = own;
export const json: FeedJson = own;
// @ts-expect-error an address is written as `src`
element.feed = 'https://example.org/feed.json';
// @ts-expect-error no feed is without figures
element.feed = { format: 'mine-action-figures/1', id: 'own', sources: {} };

element.addEventListener('mine-newer-edition', ({ detail }) => {
  const words: string = detail.shown + detail.newer;
  // @ts-expect-error the event has words, and no number
  return words + detail.value;
});
