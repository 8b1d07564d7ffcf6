/** <ordnance-breakdown indicator>: the parts of one whole, and what is said where there is none or they do not make it. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Claim, Feed } from '@mine-action/data';
import { seen, takeWarnings } from '@mine-action/testing';
import { frames, inkAt } from '@mine-action/testing/canvas';
import { all, buttonOf, find, openDetails, press, settled, textOf } from '@mine-action/testing/figure';
import { feedOf, parsed } from '@mine-action/testing/land-feed';
import type { OrdnanceBreakdown } from './ordnance-breakdown.js';
import '../generated/define/ordnance-breakdown.js';

const year = { measure: 'flow', period: { start: '2025-01-01', end: '2025-12-31' } } as const;
const land = (kind: string, value: number, more: Partial<Claim> = {}): Partial<Claim> => ({
  indicator: `area-${kind}`,
  value,
  ...year,
  ...more,
});
const THREE = [land('cleared', 1500), land('reduced', 700), land('cancelled', 300)];

const show = async (
  feed: Feed,
  by?: string,
  indicator = 'area-released',
  lang = 'en',
): Promise<OrdnanceBreakdown> => {
  const element = document.createElement('ordnance-breakdown');
  element.lang = lang;
  element.today = '2026-02-01';
  element.feed = feed;
  element.setAttribute('indicator', indicator);
  if (by) element.setAttribute('by', by);
  (
    await fixture(
      html`<div
        style="width: 600px; color-scheme: light; --mine-accent: rgb(200, 0, 0); --mine-rest: rgb(0, 200, 0)"
      ></div>`,
    )
  ).append(element);
  return settled(element);
};
const headline = (element: Element): string => textOf(find(element, '[part=headline]'));
const remarks = (element: Element): string[] => all(element, '[part=remark]').map(textOf);
const bars = ({ chart }: OrdnanceBreakdown): string[] => {
  const { picture } = chart.plot;
  return picture?.kind === 'rows' ? picture.bars.map(({ label, text }) => `${label}: ${text}`) : [];
};

describe('<ordnance-breakdown indicator>', () => {
  it('shows how land was released, and the whole where a source states it', async () => {
    const element = await show(feedOf(land('released', 2500), ...THREE));
    expect(headline(element)).to.equal('2,500 hectares of land released in 2025.');
    expect(seen(element)).to.contain('Hectares of land released all operators');
    expect(bars(element)).to.deep.equal([
      'Clearance: 1,500 hectares',
      'Technical survey: 700 hectares',
      'Non-technical survey: 300 hectares',
    ]);
    expect(remarks(element)).to.deep.equal([]);
  });

  it('adds nothing up where only the parts are known, and says so', async () => {
    const element = await show(feedOf(...THREE));
    expect(headline(element)).to.match(/^Hectares of land released in 2025 – Clearance: 1,500 hectares; /);
    expect(seen(element)).not.to.contain('2,500');
    expect(remarks(element)).to.deep.equal(['No source states the whole; nothing is added up here.']);
  });

  it('says what the parts make together where that is not the whole', async () => {
    const element = await show(feedOf(land('released', 2600), ...THREE));
    expect(headline(element)).to.match(/^2,600 hectares of land released/);
    expect(remarks(element)).to.deep.equal([
      'Together these parts are 2,500 hectares; the whole is stated as 2,600 hectares.',
    ]);
  });

  it('names a part that is not stated', async () => {
    const element = await show(feedOf(land('released', 2500), land('cleared', 1500), land('cancelled', 300)));
    expect(remarks(element)).to.deep.equal(['Technical survey: not stated for this day.']);
  });

  it('says all in one unit', async () => {
    const element = await show(feedOf(land('released', 25, { unit: 'square-kilometer' }), ...THREE));
    expect(bars(element)[0]).to.equal('Clearance: 15 square kilometres');
    expect(seen(element)).to.contain('Square kilometres of land released');
  });

  it('shows the parts of one dimension by their names', async () => {
    const people = (value: number, disaggregation?: Record<string, string>): Partial<Claim> => ({
      indicator: 'eore-people-reached',
      unit: 'person',
      value,
      ...year,
      ...(disaggregation && { disaggregation }),
    });
    const plain = feedOf(
      people(90, {}),
      people(50, { who: 'women' }),
      people(30, { who: 'men' }),
      people(10, { who: 'x-others' }),
    );
    const feed = parsed({
      ...plain,
      parts: { 'x-others': { name: { en: 'people whose sex was not noted' } } },
    });
    const element = await show(feed, 'who', 'eore-people-reached');
    expect(headline(element)).to.equal('90 people reached by explosive ordnance risk education in 2025.');
    await press(buttonOf(element, 'Table'), 'Enter');
    await element.updateComplete;
    expect(all(element, 'thead th').map(textOf)).to.deep.equal(['Part', 'Figure', 'Source']);
    expect(all(element, 'tbody tr').map((row) => [...row.children].map(textOf).slice(0, 2))).to.deep.equal([
      ['Women', '50'],
      ['Men', '30'],
      ['People whose sex was not noted', '10'],
      ['The whole, as stated', '90'],
    ]);
  });

  it('draws each part in a track as long as the whole', async () => {
    const element = await show(feedOf(land('released', 3000), ...THREE));
    await waitUntil(() => element.chart.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
    await frames();
    const canvas = find<HTMLCanvasElement>(element, 'canvas');
    const lengths: [bar: number, track: number][] = [];
    for (let y = 0; y < canvas.clientHeight; y++) {
      let bar = 0;
      while (bar < canvas.clientWidth && inkAt(canvas, bar, y)[0] === 200) bar++;
      // The pixel in which the bar ends may be of both.
      let track = bar + 1;
      while (track < canvas.clientWidth && inkAt(canvas, track, y)[1] === 200) track++;
      if (bar > 20 && Math.abs(bar - (lengths.at(-1)?.[0] ?? 0)) > 2) lengths.push([bar, track]);
    }
    expect(lengths).to.have.length(3);
    for (const [index, [bar, track]] of lengths.entries()) {
      expect(track).to.be.closeTo(lengths[0]![1], 2);
      expect(bar / track).to.be.closeTo([0.5, 0.233, 0.1][index]!, 0.01);
    }
  });

  it('has the quote of the whole and of each part in its details', async () => {
    const element = await show(feedOf(land('released', 2500), ...THREE));
    await openDetails(element);
    expect(all(element, 'blockquote').map(textOf)).to.deep.equal([
      '2500 hectares',
      '1500 hectares',
      '700 hectares',
      '300 hectares',
    ]);
  });

  it('tells the editor what is the matter where there are no parts', async () => {
    expect(seen(await show(feedOf(land('cleared', 5)), undefined, 'area-cleared'))).to.equal(
      'Figure not available.',
    );
    expect(takeWarnings()[0]).to.contain('no day of its figures has two parts of it');
    expect(seen(await show(feedOf(land('cleared', 5)), undefined, 'area-clared'))).to.equal(
      'Figure not available.',
    );
    expect(takeWarnings()[0]).to.contain('no figure has this code in this feed');
  });

  for (const [lang, whole, parts] of [
    [
      'de',
      '2.500 Hektar Land freigegeben',
      'Hektar Land freigegeben im Jahr 2025 – Räumung: 1.500 Hektar; Technische Untersuchung: 700 Hektar; Nichttechnische Untersuchung: 300 Hektar.',
    ],
    [
      'fr',
      '2 500 hectares de terres remises à disposition',
      'Dépollution : 1 500 hectares ; Enquête technique : 700 hectares ; Enquête non technique : 300 hectares.',
    ],
    [
      'az',
      '2 500 hektar ərazi istifadəyə qaytarılıb',
      'Təmizləmə: 1 500 hektar; Texniki tədqiqat: 700 hektar; Qeyri-texniki tədqiqat: 300 hektar.',
    ],
    [
      'uk',
      '2500 гектарів землі вивільнено',
      'Розмінування: 1500 гектарів; Технічне обстеження: 700 гектарів; Нетехнічне обстеження: 300 гектарів.',
    ],
    [
      'ru',
      '2500 гектаров земли высвобождено',
      'Очистка: 1500 гектаров; Техническое обследование: 700 гектаров; Нетехническое обследование: 300 гектаров.',
    ],
    [
      'ar',
      'جرى الإفراج عن 2,500 هكتار من الأراضي',
      'التطهير: 1,500 هكتار؛ المسح التقني: 700 هكتار؛ المسح غير التقني: 300 هكتار.',
    ],
  ] as const)
    it(`is said in ${lang}`, async () => {
      const said = async (feed: Feed): Promise<string> => {
        const element = await show(feed, undefined, 'area-released', lang);
        expect(find(element, '[part=figure]').lang).to.equal(lang);
        return headline(element).replace(/[\u00a0\u202f]/g, ' ');
      };
      expect(await said(feedOf(land('released', 2500), ...THREE))).to.contain(whole);
      expect(await said(feedOf(...THREE))).to.contain(parts);
    });

  it('is said in English as a whole where the language has no sure words for a part', async () => {
    const element = await show(feedOf(land('released', 2500), ...THREE), undefined, 'area-released', 'he');
    expect(headline(element)).to.match(/^2,500 hectares of land released/);
    expect(find(element, '[part=figure]').lang).to.equal('en');
  });

  it('is accessible as bars and as table', async () => {
    const element = await show(feedOf(land('released', 2600), ...THREE));
    await expect(element).to.be.accessible();
    buttonOf(element, 'Table').click();
    await openDetails(element);
    await expect(element).to.be.accessible();
  });
});
