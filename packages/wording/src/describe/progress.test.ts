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
  const view = describeProgress(shareIn(edition, basis), basis, { language: english, unit });
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
      'Assumes approximately 1,166,700 hectares is the total before clearance began.',
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
      'Assumes approximately 1,166,700 hectares is what remains to be cleared.',
    );
    expect(view.drawn).to.equal(14);
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
    const view = describeProgress(shareIn('2025-04-04', 'initial'), 'initial', {
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
      const view = describeProgress({ ...share, claim: { ...share.claim, value } }, 'initial', {
        language: english,
      });
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
      expect(describeProgress(without(id), 'initial', { language: english })).to.deep.equal({
        known: false,
        reason: 'not-derivable',
      });
      expect(progressRemarks(without(id), 'initial', { language: english })).to.deep.equal([]);
    }
  });

  describe('in its details', () => {
    const remarks = (edition: string, basis: Basis): string[] =>
      progressRemarks(shareIn(edition, basis), basis, { language: english }).map(
        ({ term, text }) => `${term}: ${text}`,
      );
    const SAFETY =
      'Safety: Do not use this figure to judge whether a place is safe. Follow local marking and the national authority.';

    it('says what it must not be taken for, always', () => {
      for (const edition of ['2025-04-04', '2025-09-25', 'latest'])
        for (const basis of ['initial', 'remaining'] as const)
          expect(remarks(edition, basis)).to.include(SAFETY);
    });

    const TABLE: readonly [edition: string, basis: Basis, reading: string][] = [
      [
        '2025-04-04',
        'remaining',
        'Other reading: If the contaminated area is the original total, the share is about 16%.',
      ],
      [
        '2025-09-25',
        'initial',
        'Other reading: If the contaminated area is what remains, the share is about 16%.',
      ],
      [
        '2025-09-25',
        'remaining',
        'Other reading: If the contaminated area is the original total, the share is about 19%.',
      ],
      [
        'latest',
        'initial',
        'Other reading: If the contaminated area is what remains, the share is about 18%.',
      ],
      [
        'latest',
        'remaining',
        'Other reading: If the contaminated area is the original total, the share is about 21%.',
      ],
    ];
    for (const [edition, basis, reading] of TABLE)
      it(`says the other reading of the ${basis} one in edition ${edition}`, () => {
        expect(remarks(edition, basis)).to.deep.equal([reading, SAFETY]);
      });

    it("leaves the other reading to the feed's own note where the feed carries the share", () => {
      expect(remarks('2025-04-04', 'initial')).to.deep.equal([SAFETY]);
      expect(JSON.stringify(shareIn('2025-04-04', 'initial').claim.note)).to.contain('about 14 percent');
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
    const view = describeProgress(shareIn('latest', 'initial', own), 'initial', { language: english });
    expect(view.known && wordsOf(view)).to.equal(
      'about 16.4% of the area reported as contaminated has been cleared',
    );
  });
});
