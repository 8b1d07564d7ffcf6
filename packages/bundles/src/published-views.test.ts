/**
 * Figures of another programme's published site, named by the site alone.
 */
import { expect } from '@open-wc/testing';
import { daysOfFeed, makeTable } from '@mine-action/core/make-table';
import type { Feed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';
import { definitions } from '@mine-action/elements/definitions';
import { resolver } from '@mine-action/elements/resolver';
import { OPEN } from '../../core/src/testing.js';
import { feedText } from './testing/feeds.js';
import { FIGURE, FOLDER } from './testing/links.js';
import { isDrawn, seen, toggleDetails } from './testing/seen.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { SCRIPT } from './testing/snippets.js';

const TAG = 'mine-stat';

/** What the site's build writes beside the figure. */
function views(): string {
  const feed = parseFeed(JSON.parse(feedText())).feed as Feed;
  const definition = definitions.find(({ tag }) => tag === TAG);
  if (!definition) throw new Error('no definition');
  return JSON.stringify(
    makeTable({
      resolver,
      language: 'en',
      feed,
      days: daysOfFeed(feed),
      entries: [{ definition, selection: { indicator: 'ap-mines-found' } }],
    }),
  );
}

const open = (site: Site): Promise<Frame> =>
  openPage({
    head: SCRIPT,
    body: `<${TAG} indicator="ap-mines-found" src="${site.address}">Words.</${TAG}>`,
  });

describe('a figure of a published site', () => {
  afterEach(closePages);

  it('is drawn from its view, with details, and neither the feed nor what reads it is loaded', async () => {
    const site = new Site();
    const file = await site.view(FOLDER, 'en', { text: views(), headers: OPEN });
    const feed = await site.feed(FOLDER);
    const frame = await open(site);
    await until('the figure', () => isDrawn(frame.find(TAG)));
    expect(seen(frame.find(TAG))).to.contain(FIGURE);
    toggleDetails(frame.find(TAG));
    await until('the details', () => frame.find(TAG).shadowRoot?.querySelector('[part=evidence]'));
    expect(await file.asked()).to.have.length(1);
    expect(await feed.asked()).to.have.length(0);
    for (const part of ['resolver', 'feed'])
      expect(frame.probe.requests()).to.not.include(`/dist/${part}.js`);
    expect(ownLines(frame)).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['of another format', JSON.stringify({ ...JSON.parse(views()), format: 'views/9' })],
    ['without views', '{}'],
    ['no JSON', '<p>Not here</p>'],
  ] as const)
    it(`is drawn from its feed where the file of views is ${what}`, async () => {
      const site = new Site();
      await site.view(FOLDER, 'en', { text, headers: OPEN });
      const feed = await site.feed(FOLDER);
      const frame = await open(site);
      await until('the figure', () => isDrawn(frame.find(TAG)));
      expect(seen(frame.find(TAG))).to.contain(FIGURE);
      expect(await feed.asked()).to.have.length(1);
      expect(frame.probe.errors).to.deep.equal([]);
    });
});
