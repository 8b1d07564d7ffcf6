import { expect } from '@open-wc/testing';
import { breakdownOf, type Claim, type Feed, select, seriesOf, yearsOf } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { SCRIPTS } from '../generated/languages.js';
import { english, fetchLanguage } from '../locale/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { describeBreakdown } from './breakdown.js';
import { describeDetails } from './details.js';
import { describeStat, type StatView } from './stat.js';
import { describeTrend } from './trend.js';

const claim = (id: string, more: Partial<Claim>): Claim => ({
  id,
  indicator: 'area-cleared',
  value: 24.18,
  unit: 'square-kilometer',
  qualifier: 'exact',
  status: 'reported',
  measure: 'cumulative',
  period: { start: '2020-01-01', end: '2025-07-31' },
  asOf: { date: '2025-07-31', basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const feed: Feed = {
  ...azerbaijanWithEarlier,
  refArea: 'UKR',
  areas: { 'UA-65': { name: { en: 'Kherson region', uk: 'Херсонська область', ar: 'خيرسون' } } },
  parts: { manual: { name: { en: 'manual clearance' } } },
  sources: {},
  figures: [
    claim('area', { scope: { operators: 'all', area: 'UA-65' } }),
    claim('named', { scope: { operators: 'all', area: 'C&S' } }),
    claim('by-women', { disaggregation: { sex: 'women' } }),
    claim('operator', { scope: { operators: 'single', operator: 'The HALO Trust' } }),
    claim('women', {
      indicator: 'eore-people-reached',
      unit: 'person',
      value: 7,
      disaggregation: { sex: 'women' },
    }),
    claim('manual', { indicator: 'area-released', disaggregation: { method: 'manual' } }),
    claim('strange', { indicator: 'area-reduced', disaggregation: { method: 'flail' } }),
    claim('ap', {
      indicator: 'ap-mines-found',
      unit: 'item',
      value: 3,
      scope: { operators: 'all', area: 'UA-65' },
    }),
    claim('at', {
      indicator: 'at-mines-found',
      unit: 'item',
      value: 5,
      scope: { operators: 'all', area: 'UA-65' },
    }),
  ],
};
const packs = await Promise.all(
  Object.keys(SCRIPTS).map(async (code) => (code === 'en' ? english : await fetchLanguage(code))),
);
const packOf = (code: string): LanguagePack => packs.find((pack) => pack?.code === code) as LanguagePack;
const en = english;

function viewOf(query: Partial<Parameters<typeof select>[1]>, language = en): StatView {
  const figure = select(feed, { indicator: 'area-cleared', edition: 'latest', ...query });
  if (!figure.known) throw new Error(figure.reason);
  const view = describeStat(figure, { language });
  if (!view.known) throw new Error(view.reason);
  return view;
}

describe('a part of the whole', () => {
  it('is named in the sentence, beside the label and as the place', () => {
    const view = viewOf({ area: 'UA-65' });
    expect(view.sentence).to.equal(
      '24.18 square kilometres of land cleared since 1 January 2020 (Kherson region only); as of 31 July 2025.',
    );
    expect(view.context).to.include('Kherson region only');
    expect(view.place).to.equal('Kherson region, Ukraine');
  });

  it('has the name that the figure itself gives it, where the feed has no other', () => {
    expect(viewOf({ area: 'C&S' }).sentence).to.contain('(C&S only)');
  });

  it('of one operator names the operator', () => {
    expect(viewOf({ operator: 'the-halo-trust' }).sentence).to.contain('(The HALO Trust only)');
  });

  it('of people or of a method is named in our words, in those of the feed, or as it is written', () => {
    expect(viewOf({ indicator: 'eore-people-reached', part: 'women' }).sentence).to.contain('(women only)');
    expect(viewOf({ indicator: 'area-released', part: 'manual' }).sentence).to.contain(
      '(manual clearance only)',
    );
    expect(viewOf({ indicator: 'area-reduced', part: 'flail' }).sentence).to.contain('(flail only)');
  });

  it('is named in every language', () => {
    for (const language of packs as LanguagePack[]) {
      const { sentence, language: said } = viewOf({ part: 'women' }, language);
      const women = language.messages['part-women']?.({});
      expect(sentence, language.code).to.contain(women);
      expect(said.code).to.equal(language.code);
    }
    const uk = packOf('uk');
    expect(viewOf({ area: 'UA-65' }, uk).place).to.equal('Херсонська область, Україна');
    expect(viewOf({ area: 'UA-65' }, uk).sentence).to.contain('(лише Херсонська область)');
  });

  it('has lines in the details', () => {
    const figure = select(feed, { indicator: 'area-cleared', edition: 'latest', area: 'UA-65' });
    if (!figure.known) throw new Error(figure.reason);
    const { statements } = describeDetails(figure, en);
    expect(statements[0]?.quantity).to.contain('(Kherson region only)');
    expect(statements[0]?.lines).to.deep.include({ term: 'Area', text: 'Kherson region' });
  });

  it('is named by the headline of a chart', () => {
    const query = { area: 'UA-65' };
    const timeline = {
      feed,
      series: seriesOf(feed, 'area-cleared', 'latest', query),
      years: yearsOf(feed, 'area-cleared', 'latest', query),
    };
    const trend = describeTrend(timeline, 'totals', { language: en });
    expect(trend.known && trend.headline).to.equal(
      '24.18 square kilometres of land cleared by 31 July 2025. Kherson region only.',
    );
    const kinds = breakdownOf(feed, 'latest', query);
    const breakdown = describeBreakdown(kinds ?? [], feed, { language: en });
    expect(breakdown.known && breakdown.headline).to.equal(
      '3 anti-personnel mines and 5 anti-tank mines found since 1 January 2020. Kherson region only.',
    );
    expect(breakdownOf(feed, 'latest')).to.equal(undefined);
  });
});
