import { expect } from '@open-wc/testing';
import { type Claim, findClaim, type Known } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from '../locale/languages.js';
import { type DogsView, describeDogs } from './dogs.js';

const feed = azerbaijanWithEarlier;
const donated = findClaim(feed, 'aze-mdd-donated-2025-04') as Claim;
const plan = findClaim(feed, 'aze-mdd-donated-plan-2025') as Claim;

const known = (claim: Claim): Known => ({ known: true, claim, feed });

/** As on the day of the press release, when nobody knew what would come of the plan. */
function viewOf(dogs: Claim, planned?: Claim, edition = '2025-04-04'): DogsView {
  const view = describeDogs(known(dogs), planned, { language: english, edition });
  if (!view.known) throw new Error(view.reason);
  return view;
}

describe('dogs', () => {
  it('are said with what is counted, and with the total that was planned', () => {
    const view = viewOf(donated, plan);
    expect(view.sentence).to.match(
      /^93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005;/,
    );
    expect(view.plan).to.deep.equal({
      due: '2025-12-31',
      ahead: 'A total of 100 is planned for 2025.',
      overdue: 'A total of 100 was planned for 2025. The outcome was reported later (29 October 2025).',
    });
    expect(view.counted).to.deep.equal({ text: 'Donated since 2005; not the number of dogs in service.' });
    expect([view.filled, view.outlined]).to.deep.equal([93, 7]);
    expect(view.image).to.equal('93 filled marks, one for each dog, and 7 outlined marks, planned');
  });

  it('are said with the plan and what came of it once that is known, and drawn only where so many are there', () => {
    const text = 'A total of 100 was planned for 2025; reached: nearly 100 (29 October 2025).';
    const newest = viewOf(findClaim(feed, 'aze-mdd-donated-2025-10-29') as Claim, plan, 'latest');
    expect(newest.plan).to.deep.equal({ due: '2025-12-31', ahead: text, overdue: text });
    // "Nearly 100" are not a hundred marks.
    expect([newest.filled, newest.outlined]).to.deep.equal([0, 0]);
    const still = viewOf(donated, plan, 'latest');
    expect([still.plan?.ahead, still.filled, still.outlined]).to.deep.equal([text, 93, 0]);
  });

  it('are drawn where so many are there for sure', () => {
    for (const [qualifier, filled] of [
      ['exact', 93],
      ['more-than', 93],
      ['at-least', 93],
      ['approximately', 0],
      ['nearly', 0],
      ['less-than', 0],
      ['at-most', 0],
    ] as const)
      expect(viewOf({ ...donated, qualifier }).filled, qualifier).to.equal(filled);
  });

  it('are said to have been planned, where nobody reports what came of it', () => {
    expect(viewOf(donated, { ...plan, outcome: undefined }, 'latest').plan?.overdue).to.equal(
      'A total of 100 was planned for 2025. We have no report of the outcome.',
    );
  });

  it('are said without a plan where there is none', () => {
    const view = viewOf(donated);
    expect([view.filled, view.outlined, view.plan]).to.deep.equal([93, 0, undefined]);
    expect(view.image).to.equal('93 filled marks, one for each dog');
  });

  const MARKS: readonly [dogs: number, planned: number, filled: number, outlined: number, image: string][] = [
    [1, 2, 1, 1, '1 filled mark, one for each dog, and 1 outlined mark, planned'],
    [0, 2, 0, 2, '0 filled marks, one for each dog, and 2 outlined marks, planned'],
    [99, 100, 99, 1, '99 filled marks, one for each dog, and 1 outlined mark, planned'],
    [100, 100, 100, 0, '100 filled marks, one for each dog'],
    [104, 100, 104, 0, '104 filled marks, one for each dog'],
    [1200, 0, 1200, 0, '1,200 filled marks, one for each dog'],
  ];
  for (const [dogs, planned, filled, outlined, image] of MARKS)
    it(`draws ${dogs} of ${planned} planned as ${filled} and ${outlined}`, () => {
      const view = viewOf({ ...donated, value: dogs }, { ...plan, value: planned });
      expect([view.filled, view.outlined]).to.deep.equal([filled, outlined]);
      expect(view.image).to.equal(image);
      expect(Boolean(view.plan), 'a plan that has been reached is no plan').to.equal(planned > dogs);
    });

  it('that are only planned are not drawn as dogs that are there', () => {
    const view = viewOf(plan, plan);
    expect([view.filled, view.outlined]).to.deep.equal([0, 100]);
    expect(view.plan?.overdue).to.match(/was planned for 2025\. The outcome was reported later/);
    expect(viewOf(plan)).to.deep.equal(view);
  });

  it('are drawn one by one where they are dogs, and rats are not', () => {
    for (const [indicator, filled] of [
      ['mdd-held', 93],
      ['edd-operational', 93],
      ['x-mdd-received', 93],
      ['mdr-operational', 0],
    ] as const) {
      const view = viewOf({ ...donated, indicator }, { ...plan, indicator });
      expect([view.filled, view.outlined], indicator).to.deep.equal([filled, filled ? 7 : 0]);
      expect(view.quantity.number).to.equal('93');
    }
  });

  it('cannot be said in hectares, nor without a label', () => {
    expect(describeDogs(known(donated), plan, { language: english, unit: 'hectare' })).to.deep.equal({
      known: false,
      reason: 'unit-impossible',
    });
    const own = known({ ...donated, indicator: 'x-dogs' });
    expect(describeDogs(own, plan, { language: english })).to.deep.equal({
      known: false,
      reason: 'label-missing',
    });
  });
});
