import { expect } from '@open-wc/testing';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import type { Claim, Feed } from './claim.js';
import { parseFeed } from './feed.js';
import { hasPassed } from './passed.js';
import { select } from './select.js';
import { sourceKeys, unknownSources, withoutSources } from './without.js';

const whole = azerbaijanWithEarlier;

const claim = (id: string, more: Partial<Claim> = {}): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'stock',
  asOf: { date: '2025', basis: 'stated' },
  scope: { operators: 'all' },
  source: 'kept',
  ...more,
});

const source = { publisher: { name: 'P' }, title: 'T', publishedOn: '2025', language: 'en' };
const feed = (...figures: Claim[]): Feed => ({
  ...whole,
  sources: { kept: source, hidden: source },
  figures,
});
const made = (...inputs: string[]): Partial<Claim> => ({
  status: 'derived',
  source: undefined,
  derivation: { formula: 'x', inputs, assumptions: [] },
});

describe('a feed without some sources', () => {
  it('has neither their figures nor what was calculated from them, in any order and at any depth', () => {
    const given = feed(
      claim('last', made('middle')),
      claim('middle', made('first', 'own')),
      claim('own'),
      claim('first', { source: 'hidden' }),
      claim('other', made('own')),
    );
    const rest = withoutSources(given, ['hidden']);
    expect(rest.figures.map(({ id }) => id)).to.deep.equal(['own', 'other']);
    expect(Object.keys(rest.sources)).to.deep.equal(['kept']);
  });

  it('names no figure that is gone', () => {
    const rest = withoutSources(
      feed(
        claim('a', { conflictsWith: ['gone', 'b'], supersedes: 'gone', outcome: 'gone' }),
        claim('b', { conflictsWith: ['gone'], supersedes: 'a' }),
        claim('gone', { source: 'hidden' }),
      ),
      ['hidden'],
    );
    expect(rest.figures[0]).to.deep.equal(claim('a', { conflictsWith: ['b'] }));
    expect(rest.figures[1]).to.deep.equal(claim('b', { supersedes: 'a' }));
  });

  it('shows what would have been shown had the source never been', () => {
    const query = { indicator: 'area-cleared', edition: 'latest' };
    const newest = select(whole, query);
    expect(newest.known).to.equal(true);
    const key = (newest.known && newest.claim.source) || '';
    const next = select(withoutSources(whole, [key]), query);
    expect(next.known && next.claim.source)
      .to.be.a('string')
      .and.not.equal(key);
  });

  it('is a feed that the format accepts, for every source of the built-in feed', () => {
    for (const key of Object.keys(whole.sources)) {
      const rest = withoutSources(whole, [key]);
      expect(JSON.stringify(rest), key).not.to.contain(`"${key}"`);
      expect(hasPassed(rest), key).to.equal(true);
      expect(parseFeed(JSON.parse(JSON.stringify(rest))).problems, key).to.deep.equal([]);
    }
  });

  it('is the feed itself where nothing is left out, and the same object each time', () => {
    expect(withoutSources(whole, [])).to.equal(whole);
    expect(withoutSources(whole, ['nobody', 'toString'])).to.equal(whole);
    const [one = '', two = ''] = Object.keys(whole.sources);
    expect(withoutSources(whole, [one, two])).to.equal(withoutSources(whole, [two, one]));
  });

  it('takes keys parted by spaces or commas, and knows those that there are not', () => {
    expect(sourceKeys(' a, b\nc a ')).to.deep.equal(['a', 'b', 'c']);
    expect(sourceKeys(undefined)).to.deep.equal([]);
    expect(unknownSources(feed(), ['kept', 'toString', 'other'])).to.deep.equal(['toString', 'other']);
  });
});
