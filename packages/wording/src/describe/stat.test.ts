import { expect } from '@open-wc/testing';
import {
  type Claim,
  type Feed,
  type Known,
  type Qualifier,
  select,
  type Unit,
  UNITS,
} from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatDate } from '../format/date.js';
import { english } from '../locale/languages.js';
import {
  describeStat,
  type DescribeOptions,
  type StatView,
  describeUnavailable,
  type UnavailableReason,
} from './stat.js';

const feed = azerbaijanWithEarlier;

const known = (claim: Claim, of: Feed = feed): Known => ({ known: true, claim, feed: of });

function viewOf(figure: Known, options: Partial<DescribeOptions> = {}): StatView {
  const view = describeStat(figure, { language: english, ...options });
  if (!view.known) throw new Error(`${figure.claim.id}: ${view.reason}`);
  return view;
}

function inDefaultEdition(indicator: string): Known {
  const figure = select(feed, { indicator, edition: '2025-04-04' });
  if (!figure.known) throw new Error(figure.reason);
  return figure;
}

const claim = (more: Partial<Claim> = {}): Claim => ({
  ...inDefaultEdition('area-cleared').claim,
  ...more,
});

const lineOf = (view: StatView): string =>
  view.sources.map(({ before, link, after }) => before + link + after).join('');

describe('say', () => {
  const EMBASSY = 'Embassy of Azerbaijan in the U.S., 4 April 2025';
  const TABLE: readonly [indicator: string, sentence: string][] = [
    [
      'area-contaminated',
      'Approximately 11,667 square kilometres of land affected by mines and explosive remnants of war (estimate); published 4 April 2025; date of count not given.',
    ],
    [
      'area-contaminated-share-of-territory',
      'Approximately 14% of the national territory affected by mines and explosive remnants of war; published 4 April 2025; date of count not given.',
    ],
    [
      'area-cleared',
      'More than 190,000 hectares of land cleared since 10 November 2020; published 4 April 2025; date of count not given.',
    ],
    [
      'ap-mines-found',
      'More than 36,000 anti-personnel mines found since 10 November 2020; published 4 April 2025; date of count not given.',
    ],
    [
      'at-mines-found',
      'More than 21,000 anti-tank mines found since 10 November 2020; published 4 April 2025; date of count not given.',
    ],
    [
      'uxo-found',
      'More than 133,000 items of unexploded ordnance found since 10 November 2020; published 4 April 2025; date of count not given.',
    ],
    [
      'mdd-donated',
      '93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005; published 4 April 2025; date of count not given.',
    ],
    [
      'x-partnership-duration',
      '20 years of cooperation between Marshall Legacy Institute and ANAMA; as of 2025.',
    ],
    [
      'area-cleared-share-of-contaminated',
      'About 16% of the area reported as contaminated has been cleared; our calculation from figures of 4 April 2025.',
    ],
  ];
  for (const [indicator, sentence] of TABLE)
    it(`says the press release's ${indicator}`, () => {
      const view = viewOf(inDefaultEdition(indicator));
      expect(view.sentence).to.equal(sentence);
      // Of an anniversary the year is stated.
      const line = lineOf(view).replace('as of 2025', '4 April 2025');
      expect(line.endsWith(EMBASSY), line).to.be.true;
    });

  it('says who spoke and who published', () => {
    expect(lineOf(viewOf(inDefaultEdition('area-cleared')))).to.equal(`ANAMA, via ${EMBASSY}`);
    expect(lineOf(viewOf(inDefaultEdition('mdd-donated')))).to.equal(
      `Marshall Legacy Institute, via ${EMBASSY}`,
    );
    expect(lineOf(viewOf(inDefaultEdition('area-cleared-share-of-contaminated')))).to.equal(
      `Our calculation, from: ${EMBASSY}`,
    );
  });

  it('says beside the source the day up to which a figure counts, where the source gives one', () => {
    const late = feed.figures.find(({ id }) => id === 'aze-cleared-2025-07-31') as Claim;
    expect(viewOf(known(late)).sentence).to.match(/; as of 31 July 2025\.$/);
    expect(lineOf(viewOf(known(late)))).to.equal('Azernews, as of 31 July 2025');
  });

  describe('of every built-in figure', () => {
    const BOUND_WORDS: Partial<Record<Qualifier, string>> = {
      approximately: 'approximately ',
      'more-than': 'more than ',
      'at-least': 'at least ',
      'less-than': 'less than ',
      'at-most': 'at most ',
      nearly: 'nearly ',
    };

    it('holds the word for its bound, and no other', () => {
      for (const each of feed.figures) {
        const { quantity, sentence } = viewOf(known(each));
        const word = BOUND_WORDS[each.qualifier] ?? '';
        const view = each.status === 'derived' && each.qualifier === 'approximately' ? 'about ' : word;
        expect(quantity.before, each.id).to.equal(view);
        const bounds =
          sentence.match(
            /\b(more than|at least|less than|at most|approximately|about|nearly|over|up to)\b/gi,
          ) ?? [];
        expect(bounds.join().toLowerCase(), each.id).to.equal(view.trim());
        expect(sentence, each.id).not.to.match(/[≥≤<>~≈+±]/);
      }
    });

    it('is one sentence with quantity, label and day, and one full stop', () => {
      for (const each of feed.figures) {
        const { quantity, label, sentence } = viewOf(known(each));
        const text = quantity.before + quantity.number + quantity.after;
        expect(sentence.toLowerCase(), each.id).to.satisfy((all: string) =>
          all.startsWith(`${text} ${label}`.toLowerCase()),
        );
        expect(sentence, each.id).to.match(/[^.]\.$/);
        expect(sentence.slice(0, -1), each.id).not.to.match(/\.(\s|$)/);
        expect(sentence, each.id).not.to.match(/\s{2}|\s[.,;]|undefined|none\b|\{|\}|\uE000/);
        expect(sentence, each.id).to.contain(
          each.asOf.basis === 'inferred'
            ? ', inferred from the source.'
            : formatDate(each.asOf.date, english.dates),
        );
        expect(sentence.includes('date of count not given'), each.id).to.equal(
          each.asOf.basis === 'publication-date' && each.status !== 'derived',
        );
        expect(sentence.includes('our calculation'), each.id).to.equal(each.status === 'derived');
        expect(sentence[0], each.id).to.equal(sentence[0]?.toUpperCase());
      }
    });

    it('names publisher and day of each source', () => {
      for (const each of feed.figures) {
        const { sources } = viewOf(known(each));
        expect(sources.length, each.id).to.be.at.least(1);
        for (const { before, link, after } of sources) {
          expect(link, each.id).not.to.equal('');
          expect(before + link + after, each.id).to.match(
            /, (as of )?(\d{1,2} |the end of )?([A-Z][a-z]+ )?\d{4}(, inferred from the source)?$/,
          );
          expect(before + link + after, each.id).not.to.match(/undefined|\s{2}|\uE000/);
        }
      }
    });

    it('says of a plan, and of nothing else, that it is one', () => {
      for (const each of feed.figures) {
        const { context, sentence, plan } = viewOf(known(each));
        const isPlanned = each.status === 'planned';
        expect(sentence.includes('planned for'), each.id).to.equal(isPlanned);
        expect(
          context.some((text) => text.startsWith('planned for')),
          each.id,
        ).to.equal(isPlanned);
        const isOutcome = feed.figures.some(({ outcome }) => outcome === each.id);
        expect(Boolean(plan), each.id).to.equal(isPlanned || isOutcome);
      }
    });

    it('says whose work it is where it is one operator’s', () => {
      for (const each of feed.figures) {
        const { context } = viewOf(known(each));
        const { operators, operator, area } = each.scope;
        expect(
          context.filter((text) => text.endsWith(' only')),
          each.id,
        ).to.deep.equal(
          operators === 'single' || area ? [`${operator ?? (area as { en: string }).en} only`] : [],
        );
      }
    });
  });

  describe('in another unit', () => {
    it('says the unit asked for and, once, the unit of the source', () => {
      const view = viewOf(inDefaultEdition('area-contaminated'), { unit: 'hectare' });
      expect(view.sentence).to.equal(
        'Approximately 1,166,700 hectares of land affected by mines and explosive remnants of war (estimate; stated as approximately 11,667 square kilometres); published 4 April 2025; date of count not given.',
      );
      expect(view.context).to.deep.equal(['estimate', 'stated as approximately 11,667 square kilometres']);
    });

    it('says it only once where the source uses that unit itself', () => {
      expect(viewOf(inDefaultEdition('area-cleared'), { unit: 'hectare' })).to.deep.equal(
        viewOf(inDefaultEdition('area-cleared')),
      );
    });

    it('says nothing in a unit that does not measure it', () => {
      const units = UNITS.filter((unit) => !['hectare', 'square-kilometer', 'square-meter'].includes(unit));
      for (const unit of units satisfies readonly Unit[])
        expect(describeStat(inDefaultEdition('area-cleared'), { language: english, unit })).to.deep.equal({
          known: false,
          reason: 'unit-impossible',
        });
    });
  });

  describe('with the words of the page', () => {
    it('takes the page’s label in place of its own', () => {
      const view = viewOf(inDefaultEdition('ap-mines-found'), { label: '  mines laid against people ' });
      expect(view.label).to.equal('mines laid against people');
      expect(view.sentence).to.contain('More than 36,000 mines laid against people since 10 November 2020;');
    });

    it('keeps its own where the page’s is empty', () => {
      expect(viewOf(inDefaultEdition('ap-mines-found'), { label: ' ' }).label).to.equal(
        'anti-personnel mines found',
      );
    });

    it('needs them for a code that has no words of its own', () => {
      const own = known(claim({ indicator: 'x-something' }));
      expect(describeStat(own, { language: english })).to.deep.equal({
        known: false,
        reason: 'label-missing',
      });
      expect(viewOf(own, { label: 'of something' }).sentence).to.match(
        /^More than 190,000 hectares of something since/,
      );
    });

    for (const indicator of ['toString', '__proto__', 'constructor'])
      it(`finds no words under ${indicator}`, () => {
        expect(describeStat(known(claim({ indicator })), { language: english })).to.deep.equal({
          known: false,
          reason: 'label-missing',
        });
      });
  });

  it('says one of a thing in the singular', () => {
    const one = { value: 1, qualifier: 'exact', unit: 'item', period: undefined } as const;
    expect(viewOf(known(claim({ ...one, indicator: 'ap-mines-found' }))).sentence).to.match(
      /^1 anti-personnel mine found;/,
    );
    expect(viewOf(known(claim({ ...one, indicator: 'mdd-held', unit: 'animal' }))).sentence).to.match(
      /^1 mine detection dog held;/,
    );
  });

  const WHYS: readonly [reason: UnavailableReason, text: string][] = [
    ['loading', 'Loading the figure.'],
    ['sources-none', 'This page shows no figures with sources.'],
    ['indicator-unknown', 'Figure not available.'],
    ['not-yet-known', 'Figure not available.'],
    ['unit-impossible', 'Figure not available.'],
    ['not-derivable', 'Figure not available.'],
    ['label-missing', 'Figure not available.'],
    ['attribute-impossible', 'Figure not available.'],
    ['series-missing', 'Figure not available.'],
    ['kinds-missing', 'Figure not available.'],
    ['parts-missing', 'Figure not available.'],
    ['failed', 'Figure not available.'],
  ];
  for (const [reason, text] of WHYS)
    it(`tells a reader of ${reason} no more than that`, () => {
      expect(describeUnavailable(reason, english)).to.equal(text);
    });
});
