/**
 * Figures of another programme's published site, named by the site alone.
 */
import { expect } from '@open-wc/testing';
import { daysOfFeed, makeTable } from '@mine-action/core/make-table';
import type { Feed } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';
import { definitions } from '@mine-action/elements/definitions';
import { resolver } from '@mine-action/elements/resolver';
import { OPEN, seen } from '@mine-action/testing';
import { feedText } from '@mine-action/testing/invented-feed';
import { FIGURE, FOLDER } from './testing/links.js';
import { isDrawn, toggleDetails } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { SCRIPT } from './testing/snippets.js';

const TAG = 'mine-stat';

/** What the site's build writes beside the figure. */
function filesOf(mines?: number): Readonly<Record<'view' | 'editions', string>> {
  const feed = parseFeed(JSON.parse(feedText(mines))).feed as Feed;
  const definition = definitions.find(({ tag }) => tag === TAG);
  if (!definition) throw new Error('no definition');
  const { details, ...table } = makeTable({
    resolver,
    language: 'en',
    feed,
    days: daysOfFeed(feed),
    entries: [{ definition, selection: { indicator: 'ap-mines-found' } }],
  });
  return { view: JSON.stringify(table), editions: JSON.stringify({ ...table, details }) };
}

const put = (site: Site, kind: 'view' | 'editions', text: string): ReturnType<Site['views']> =>
  site.views(kind, FOLDER, 'en', { text, headers: OPEN });

const open = (site: Site, attributes = ''): Promise<Frame> =>
  openPage({
    head: SCRIPT,
    body: `<${TAG} indicator="ap-mines-found" src="${site.address}" ${attributes}>Words.</${TAG}>`,
  });

/** What reads feeds and words them. */
const NOT_NEEDED = ['resolver', 'feed', 'find-resolved'];

function expectNothingElse(frame: Frame): void {
  for (const part of NOT_NEEDED) expect(frame.probe.requests()).to.not.include(`/dist/${part}.js`);
  expect(ownLines(frame)).to.deep.equal([]);
  expect(frame.probe.errors).to.deep.equal([]);
}

const evidenceIn = (frame: Frame): Element | null | undefined =>
  frame.find(TAG).shadowRoot?.querySelector('[part=evidence]');

describe('a figure of a published site', () => {
  afterEach(closePages);

  it('is drawn from its view, and its details from those of all editions, when a reader opens them', async () => {
    const site = new Site();
    const { view, editions } = filesOf();
    const [viewFile, editionsFile] = [await put(site, 'view', view), await put(site, 'editions', editions)];
    const feed = await site.feed(FOLDER);
    const frame = await open(site);
    await until('the figure', () => isDrawn(frame.find(TAG)));
    expect(seen(frame.find(TAG))).to.contain(FIGURE);
    expect(await editionsFile.asked()).to.have.length(0);
    toggleDetails(frame.find(TAG));
    await until('the details', () => evidenceIn(frame));
    expect(await viewFile.asked()).to.have.length(1);
    expect(await editionsFile.asked()).to.have.length(1);
    expect(await feed.asked()).to.have.length(0);
    expectNothingElse(frame);
  });

  it('of a day that is the newest, as snippets name it, is drawn from its view', async () => {
    const site = new Site();
    const { view, editions } = filesOf();
    await put(site, 'view', view);
    const editionsFile = await put(site, 'editions', editions);
    const feed = await site.feed(FOLDER);
    const frame = await open(site, 'edition="2026-01-20"');
    await until('the figure', () => isDrawn(frame.find(TAG)));
    expect(seen(frame.find(TAG))).to.contain(FIGURE);
    for (const file of [editionsFile, feed]) expect(await file.asked()).to.have.length(0);
    expectNothingElse(frame);
  });

  it('of an older day is drawn from the editions', async () => {
    const site = new Site();
    const { view, editions } = filesOf();
    const newest = JSON.parse(view) as { views: Record<string, [[string, unknown]]> };
    for (const [first] of Object.values(newest.views)) first[0] = '2026-03-01';
    await put(site, 'view', JSON.stringify(newest));
    const editionsFile = await put(site, 'editions', editions);
    const feed = await site.feed(FOLDER);
    const frame = await open(site, 'edition="2026-01-20"');
    await until('the figure', () => isDrawn(frame.find(TAG)));
    expect(seen(frame.find(TAG))).to.contain(FIGURE);
    expect(await editionsFile.asked()).to.have.length(1);
    expect(await feed.asked()).to.have.length(0);
  });

  it('and its details are of one day, where the site has been built again between the two', async () => {
    const site = new Site();
    await put(site, 'view', filesOf().view);
    await put(site, 'editions', filesOf(1235).editions);
    const frame = await open(site);
    await until('the figure', () => isDrawn(frame.find(TAG)));
    expect(seen(frame.find(TAG))).to.contain(FIGURE);
    toggleDetails(frame.find(TAG));
    await until('the details', () => evidenceIn(frame));
    expect(seen(frame.find(TAG)))
      .to.contain('1,235')
      .and.to.not.contain('1,234');
    expectNothingElse(frame);
  });

  it('has the details of its feed where the site has no editions', async () => {
    const site = new Site();
    await put(site, 'view', filesOf().view);
    const editionsFile = await put(site, 'editions', '<p>Not here</p>');
    const feed = await site.feed(FOLDER);
    const frame = await open(site);
    await until('the figure', () => isDrawn(frame.find(TAG)));
    toggleDetails(frame.find(TAG));
    await until('the details', () => evidenceIn(frame));
    expect(await editionsFile.asked()).to.have.length(1);
    expect(await feed.asked()).to.have.length(1);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['of another format', JSON.stringify({ ...JSON.parse(filesOf().view), format: 'views/9' })],
    ['without views', '{}'],
    ['no JSON', '<p>Not here</p>'],
  ] as const)
    it(`is drawn from its feed where the file of views is ${what}`, async () => {
      const site = new Site();
      await put(site, 'view', text);
      const feed = await site.feed(FOLDER);
      const frame = await open(site);
      await until('the figure', () => isDrawn(frame.find(TAG)));
      expect(seen(frame.find(TAG))).to.contain(FIGURE);
      expect(await feed.asked()).to.have.length(1);
      expect(frame.probe.errors).to.deep.equal([]);
    });
});
