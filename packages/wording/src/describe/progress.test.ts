import { expect } from '@open-wc/testing';
import {
  type Basis,
  type Claim,
  type Feed,
  type Known,
  select,
  shareCleared,
  type Unit,
} from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from '../locale/languages.js';
import { describeDetails } from './details.js';
import { progressRemarks, type ProgressView, describeProgress } from './progress.js';

const feed = azerbaijanWithEarlier;

function shareIn(edition: string, basis: Basis, of: Feed = feed): Known {
  const share = shareCleared(
    select(of, { indicator: 'area-cleared', edition }),
    select(of, { indicator: 'area-contaminated', edition }),
    basis,
  );
  if (!share.known) throw new Error(share.reason);
  return share;
}

function viewOf(edition: string, basis: Basis, unit?: Unit): ProgressView {
  const view = describeProgress(shareIn(edition, basis), { language: english, unit });
  if (!view.known) throw new Error(view.reason);
  return view;
}

const wordsOf = ({ quantity, label }: ProgressView): string =>
  `${quantity.before}${quantity.number}${quantity.after} ${label}`;

describe('progress', () => {
  it('is said with its base and its assumption', () => {
    const view = viewOf('2025-04-04', 'initial');
    expect(wordsOf(view)).to.equal('about 16% of the area reported as contaminated has been cleared');
    expect(view.base).to.equal(
      'More than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres).',
    );
    expect(view.assumption).to.equal(
      'Assumes approximately 1,166,700 hectares (4 April 2025) is the total before clearance began.',
    );
    expect([view.part, view.whole]).to.deep.equal([
      'more than 190,000 hectares',
      'approximately 1,166,700 hectares',
    ]);
    expect(view.image).to.equal('16 of 100 parts filled');
    expect(view.drawn).to.equal(16);
  });

  it('is another share where the contaminated area is what remains', () => {
    const view = viewOf('2025-04-04', 'remaining');
    expect(wordsOf(view)).to.equal('about 14% of the area reported as contaminated has been cleared');
    expect(view.assumption).to.equal(
      'Assumes approximately 1,166,700 hectares (4 April 2025) is what then remained to be cleared.',
    );
    // 190,000 of 1,166,700 would be 16.
    expect(view.base).to.equal(
      'More than 190,000 of approximately 1,356,700 hectares (more than 190,000 hectares + approximately 1,166,700 hectares; stated as approximately 11,667 square kilometres).',
    );
    expect(view.whole).to.equal('approximately 1,356,700 hectares');
    expect(view.drawn).to.equal(14);
  });

  it('of what remained on a day is of that area and the land cleared by the same day', () => {
    const view = viewOf('2025-11-10', 'remaining');
    // 237,821.5 of 1,356,700 is 17.5; of 237,821.5 + 1,166,700 it would be 16.9.
    expect(wordsOf(view)).to.equal('about 18% of the area reported as contaminated has been cleared');
    expect(view.base).to.equal(
      '237,821.5 of approximately 1,356,700 hectares (more than 190,000 hectares + approximately 1,166,700 hectares; stated as approximately 11,667 square kilometres).',
    );
    expect(view.assumption).to.equal(
      'Assumes approximately 1,166,700 hectares (4 April 2025) is what then remained to be cleared.',
    );
  });

  it('below half a percent is "less than 1%", drawn as something, and never "about 0%"', () => {
    const share = shareIn('2025-04-04', 'initial');
    const small: Feed = {
      ...feed,
      figures: feed.figures.map((claim) =>
        claim.id === 'aze-cleared-2025-04' ? { ...claim, value: 5000 } : claim,
      ),
    };
    const made = shareCleared(
      {
        known: true,
        feed: { ...small, figures: small.figures.filter(({ status }) => status !== 'derived') },
        claim: small.figures.find(({ id }) => id === 'aze-cleared-2025-04') as Claim,
      },
      { ...share, claim: feed.figures.find(({ id }) => id === 'aze-contaminated-2025-04') as Claim },
      'initial',
    );
    if (!made.known) throw new Error(made.reason);
    const view = describeProgress({ ...made, feed: small }, { language: english });
    if (!view.known) throw new Error(view.reason);
    expect(wordsOf(view)).to.equal('less than 1% of the area reported as contaminated has been cleared');
    expect(view.drawn).to.equal(0.5);
    expect(view.image).to.equal('less than 1 of 100 parts filled');
  });

  const UNITS: readonly [unit: Unit | undefined, base: string][] = [
    [
      undefined,
      'More than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres).',
    ],
    [
      'hectare',
      'More than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres).',
    ],
    [
      'square-kilometer',
      'More than 1,900 of approximately 11,667 square kilometres (stated as more than 190,000 hectares).',
    ],
    [
      'square-meter',
      'More than 1,900,000,000 of approximately 11,667,000,000 square metres (stated as more than 190,000 hectares; approximately 11,667 square kilometres).',
    ],
  ];
  for (const [unit, base] of UNITS)
    it(`says both areas in one unit, ${unit ?? 'that of the cleared area'}, and each once as it was stated`, () => {
      expect(viewOf('2025-04-04', 'initial', unit).base).to.equal(base);
    });

  it('says nothing in a unit that does not measure land', () => {
    const view = describeProgress(shareIn('2025-04-04', 'initial'), {
      language: english,
      unit: 'animal',
    });
    expect(view).to.deep.equal({ known: false, reason: 'unit-impossible' });
  });

  it('draws the very number that is said, never more than all', () => {
    for (const edition of ['2025-04-04', '2025-09-25', '2025-11-10', 'latest'])
      for (const basis of ['initial', 'remaining'] as const) {
        const view = viewOf(edition, basis);
        expect(view.quantity.number).to.equal(`${view.drawn}%`);
        expect(view.image).to.equal(`${view.drawn} of 100 parts filled`);
      }
    const share = shareIn('2025-04-04', 'initial');
    for (const [value, drawn] of [
      [120, 100],
      [-5, 0],
      [0, 0],
      [99.5, 99.5],
    ] as const) {
      const view = describeProgress(
        { ...share, claim: { ...share.claim, value } },
        {
          language: english,
        },
      );
      expect(view.known && view.drawn).to.equal(drawn);
    }
  });

  it('cannot be said where the feed does not hold both areas', () => {
    const share = shareIn('2025-04-04', 'initial');
    const without = (id: string): Known => ({
      ...share,
      feed: { ...feed, figures: feed.figures.filter((each) => each.id !== id) },
    });
    for (const id of ['aze-cleared-2025-04', 'aze-contaminated-2025-04']) {
      expect(describeProgress(without(id), { language: english })).to.deep.equal({
        known: false,
        reason: 'not-derivable',
      });
      expect(progressRemarks(without(id), { language: english })).to.deep.equal([]);
    }
  });

  describe('in its details', () => {
    const remarks = (edition: string, basis: Basis): string[] => {
      const share = shareIn(edition, basis);
      return describeDetails(share, english, progressRemarks(share, { language: english })).remarks.map(
        ({ term, text }) => `${term}: ${text}`,
      );
    };
    const SAFETY =
      'Safety: Do not use this figure to judge whether a place is safe. Follow local marking and the national authority.';

    it('says what it must not be taken for, always', () => {
      for (const edition of ['2025-04-04', '2025-09-25', 'latest'])
        for (const basis of ['initial', 'remaining'] as const)
          expect(remarks(edition, basis)).to.include(SAFETY);
    });

    const INITIAL =
      'Other reading: If the contaminated area (4 April 2025) is the original total, the share is';
    const REMAINING =
      'Other reading: If the contaminated area (4 April 2025) is what then remained, the share is';
    const TABLE: readonly [edition: string, basis: Basis, reading: string][] = [
      ['2025-04-04', 'initial', `${REMAINING} about 14%.`],
      ['2025-04-04', 'remaining', `${INITIAL} about 16%.`],
      ['2025-09-25', 'initial', `${REMAINING} about 16%.`],
      ['2025-09-25', 'remaining', `${INITIAL} about 19%.`],
      ['2025-11-10', 'initial', `${REMAINING} about 18%.`],
      ['latest', 'initial', `${REMAINING} about 18%.`],
      ['latest', 'remaining', `${INITIAL} about 21%.`],
    ];
    for (const [edition, basis, reading] of TABLE)
      it(`says the other reading of the ${basis} one in edition ${edition}`, () => {
        expect(remarks(edition, basis)).to.deep.equal([reading, SAFETY]);
      });
  });

  it('of two exact areas is "about" all the same, since it was rounded', () => {
    const exact = (id: string, value: number): Claim => ({
      ...shareIn('2025-04-04', 'initial').claim,
      id,
      indicator: id,
      value,
      unit: 'hectare',
      qualifier: 'exact',
      status: 'reported',
      measure: 'stock',
      derivation: undefined,
      roundedTo: undefined,
    });
    const own: Feed = {
      ...feed,
      figures: [exact('area-cleared', 191_555), exact('area-contaminated', 1_166_702)],
    };
    const view = describeProgress(shareIn('latest', 'initial', own), { language: english });
    expect(view.known && wordsOf(view)).to.equal(
      'about 16.4% of the area reported as contaminated has been cleared',
    );
  });
});
