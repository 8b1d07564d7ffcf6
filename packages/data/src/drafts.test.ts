import { expect } from '@open-wc/testing';
import { azerbaijan } from './azerbaijan.js';
import type { Claim, Feed } from './claim.js';
import { isDraft, withoutDrafts } from './drafts.js';
import { parseFeed } from './feed.js';
import { select } from './select.js';

const change = (id: string, more: Partial<Claim>): Feed => ({
  ...azerbaijan,
  figures: azerbaijan.figures.map((claim) => (claim.id === id ? { ...claim, ...more } : claim)),
});

const CLEARED = 'aze-cleared-2025-04';
const draft = change(CLEARED, { review: 'draft' });

describe('a draft', () => {
  it('is not handed out, nor what was calculated from it, and is no problem', () => {
    const { feed, problems } = parseFeed(draft);
    expect(problems).to.deep.equal([]);
    const ids = feed?.figures.map(({ id }) => id) ?? [];
    expect(ids).not.to.include(CLEARED);
    expect(ids).not.to.include('aze-share-cleared-2025-04');
    expect(ids).to.include('aze-ap-2025-04');
    expect(JSON.stringify(feed), 'no other figure names it').not.to.include(`"${CLEARED}"`);
  });

  it('is kept for those who work on the feed', () => {
    const { feed } = parseFeed(draft, { keepsDrafts: true });
    expect(feed?.figures.filter(isDraft).map(({ id }) => id)).to.deep.equal([CLEARED]);
  });

  it('takes the source along that it alone names', () => {
    const [first] = azerbaijan.figures;
    const own = {
      ...draft,
      sources: { ...draft.sources, secret: Object.values(draft.sources)[0] },
      figures: [...draft.figures, { ...first, id: 'unseen', review: 'draft', source: 'secret' }],
    };
    expect(parseFeed(own, { keepsDrafts: true }).feed?.sources).to.have.property('secret');
    expect(parseFeed(own).feed?.sources).not.to.have.property('secret');
    expect(parseFeed(own).feed?.sources).to.have.property(String(first?.source));
  });

  it('is never selected, whatever let it in', () => {
    const alone: Feed = {
      ...azerbaijan,
      figures: draft.figures.filter(({ id }) => id === CLEARED),
    };
    expect(select(alone, { indicator: 'area-cleared', edition: 'latest' }).known).to.equal(false);
  });

  it('leaves no feed where there is nothing else, and says why', () => {
    const figures = draft.figures.filter(isDraft).map((claim) => ({ ...claim, conflictsWith: undefined }));
    const alone = { ...draft, figures };
    const { feed, problems } = parseFeed(alone);
    expect(feed).to.equal(undefined);
    expect(problems.map(({ field, value, permitted }) => `${field}: ${value}; ${permitted}`)).to.deep.equal([
      'figures: drafts alone; at least one figure whose review is not draft',
    ]);
  });

  it('is the only thing that makes a feed another', () => {
    expect(withoutDrafts(azerbaijan)).to.equal(azerbaijan);
    const { feed } = parseFeed(change(CLEARED, { review: 'confirmed' }));
    expect(feed?.figures.length).to.equal(azerbaijan.figures.length);
  });
});
