import { expect } from '@open-wc/testing';
import { azerbaijan } from './azerbaijan.js';
import type { Claim, Feed } from './claim.js';
import { knownOn } from './edition.js';
import { findClaim, findClaims } from './find-claim.js';

const [CLAIM] = azerbaijan.figures as readonly [Claim, ...Claim[]];

const feedOf = (...figures: Claim[]): Feed => ({ ...azerbaijan, figures });

describe('findClaim', () => {
  it('finds every claim of the built-in figures by its id', () => {
    for (const claim of azerbaijan.figures) expect(findClaim(azerbaijan, claim.id)).to.equal(claim);
  });

  it('finds the first of two with one id', () => {
    const [first, second] = [{ ...CLAIM }, { ...CLAIM }];
    expect(findClaim(feedOf(first, second), CLAIM.id)).to.equal(first);
  });

  it('finds nothing under what objects have by nature, nor under an id of another feed', () => {
    const feed = feedOf({ ...CLAIM, id: 'own' });
    for (const id of ['__proto__', 'constructor', 'toString', CLAIM.id])
      expect(findClaim(feed, id), id).to.equal(undefined);
    expect(findClaim(feed, 'own')?.id).to.equal('own');
  });

  it('hands out several in the order asked for, without those that are not there', () => {
    const feed = feedOf({ ...CLAIM, id: 'a' }, { ...CLAIM, id: 'b' });
    expect(findClaims(feed, ['b', 'c', 'a']).map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(findClaims(feed)).to.deep.equal([]);
  });

  it('goes through a feed once, however often claims of it are asked for', () => {
    let read = 0;
    const figures = Array.from({ length: 2000 }, (_, index) => {
      const claim: Claim = {
        ...CLAIM,
        source: undefined,
        derivation: { formula: '', inputs: index < 1000 ? ['f1999', 'f1998'] : [], assumptions: [] },
      };
      return Object.defineProperty(claim, 'id', {
        get: () => {
          read += 1;
          return `f${index}`;
        },
      });
    });
    const feed = feedOf(...figures);
    for (const claim of figures) knownOn(claim, feed);
    expect(read).to.be.within(2000, 4000);
  });
});
