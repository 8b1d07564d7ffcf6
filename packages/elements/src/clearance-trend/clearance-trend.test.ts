import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { SCRIPT_ADDRESS, seen, takeWarnings, warnings } from '@mine-action/testing';
import {
  all,
  buttonOf,
  expectNoInlineStyle,
  find,
  openDetails,
  press,
  settled,
  textOf,
} from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import type { ClearanceTrend } from './clearance-trend.js';
import '../generated/define/clearance-trend.js';

const show = async (template: ReturnType<typeof html>): Promise<ClearanceTrend> =>
  settled(await fixture<ClearanceTrend>(template));
const drawn = (element: ClearanceTrend): Promise<void> =>
  waitUntil(() => element.chart.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
const rowsOf = (element: Element): string[] =>
  all(element, 'tbody tr:not(.group)').map((row) => [...row.children].map(textOf).join(' | '));

const SOURCES =
  'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025 · 2024: Azernews, distributed by MENAFN, 31 December 2024. All others are named in the table.';
const TOOLS = 'Source and method Table Download CSV PNG SVG';

describe('<clearance-trend>', () => {
  it('shows the totals of the press release with what is not joined to them, and its sources', async () => {
    const element = await show(html`<clearance-trend lang="en" .today=${'2025-06-01'}></clearance-trend>`);
    expect(seen(element)).to.equal(
      `Azerbaijan More than 190,000 hectares of land cleared by 4 April 2025. Hectares of land cleared since 10 November 2020 operators not stated by the source as stated more than at most approximate, nearly or rounded assumed to be one count 62,023.9 hectares of land cleared in 2024. ${SOURCES} ${TOOLS}`,
    );
  });

  it('shows the newest totals on request', async () => {
    const element = await show(
      html`<clearance-trend lang="en" edition="latest" .today=${'2026-07-01'}></clearance-trend>`,
    );
    expect(seen(element)).to.match(
      /^Azerbaijan Nearly 249,000 hectares of land cleared by the end of 2025\. .* 69,205\.7 hectares of land cleared in 2025\. /,
    );
    expect(seen(element)).to.contain(
      'Government of Azerbaijan, via Report Information Agency, as of the end of 2025, inferred from the source · 2025: Trend News Agency, as of 31 December 2025.',
    );
  });

  it('shows what each year brought, with what is not stated and what is planned', async () => {
    const element = await show(
      html`<clearance-trend
        lang="en"
        display="annual"
        edition="latest"
        .today=${'2026-07-01'}
      ></clearance-trend>`,
    );
    expect(seen(element)).to.equal(
      `Azerbaijan 69,205.7 hectares of land cleared in 2025. Hectares of land cleared, year by year as stated operators not stated by the source planned Planned for 2025: more than 65,000 hectares; done: 69,205.7 hectares. ANAMA, via Trend News Agency, as of 31 December 2025 · All others are named in the table. ${TOOLS}`,
    );
    await drawn(element);
    const { picture } = element.chart.plot;
    expect(
      picture?.kind === 'columns' && picture.bars.map(({ text, fill }) => `${text} ${fill}`),
    ).to.deep.equal([
      '41,915.77 hatched',
      '53,081.8 solid',
      '62,023.9 solid',
      '69,205.7 solid',
      'more than 65,000 outlined',
    ]);
  });

  it('says of a plan whose day has passed that its outcome is not recorded', async () => {
    const element = await show(
      html`<clearance-trend
        lang="en"
        display="annual"
        edition="latest"
        .today=${'2027-02-01'}
      ></clearance-trend>`,
    );
    expect(textOf(find(element, '[part=plan]'))).to.match(/no report of the outcome/);
  });

  it('says how old the totals are, and not as if it were said of the year', async () => {
    const element = await show(html`<clearance-trend lang="en" .today=${'2026-11-23'}></clearance-trend>`);
    expect(seen(element)).to.contain('4 April 2025 · 19 months old · 2024: Azernews');
  });

  it('shows both tables alone, with every figure of the feed, each with its source', async () => {
    const element = await show(
      html`<clearance-trend
        lang="en"
        display="table"
        edition="latest"
        .today=${'2026-07-01'}
      ></clearance-trend>`,
    );
    expect(all(element, 'canvas, .view, .legend')).to.deep.equal([]);
    // What was planned for a year that is over stands in words with what it brought.
    const figures = azerbaijanWithEarlier.figures.filter(
      ({ indicator, outcome }) => indicator === 'area-cleared' && outcome === undefined,
    );
    const rows = rowsOf(element);
    expect(rows).to.have.length(figures.length);
    for (const { value, qualifier } of figures) {
      const number = value.toLocaleString('en', { maximumFractionDigits: 20 });
      const bound = qualifier === 'exact' ? '' : `${qualifier.replace('-', ' ')} `;
      expect(
        rows.filter((row) => row.includes(` | ${bound}${number} hectares`)),
        `${value}`,
      ).to.have.length(1);
    }
    expect(rows.every((row) => / \| [^|]+, [^|]*20\d\d$/.test(row))).to.be.true;
    expect(all(element, 'caption').map(textOf)).to.deep.equal([
      'Hectares of land cleared',
      'Hectares of land cleared, year by year',
    ]);
    expect(seen(element)).to.match(/Source and method Download CSV$/);
  });

  for (const edition of ['2023-12-31', '2025-04-04', 'latest']) {
    it(`never joins totals of two scopes: ${edition}`, async () => {
      const element = await show(html`<clearance-trend lang="en" edition=${edition}></clearance-trend>`);
      for (const indicator of ['area-cleared', 'ap-mines-found', 'at-mines-found', 'uxo-found']) {
        element.indicator = indicator;
        await element.updateComplete;
        const { picture } = element.chart.plot;
        const points = picture?.kind === 'line' ? picture.points : [];
        const figures = azerbaijanWithEarlier.figures.filter(
          (figure) => figure.indicator === indicator && figure.measure === 'cumulative',
        );
        const scopes = points.map(({ value }) => {
          const { operators, operator } = figures.find((figure) => figure.value === value)?.scope ?? {};
          return `${operators} ${operator}`;
        });
        expect(new Set(scopes).size, `${indicator}: ${scopes.join(', ')}`).to.be.at.most(1);
      }
      takeWarnings();
    });
  }

  it('says in a sentence that one figure makes no trend, and draws nothing', async () => {
    const element = await show(
      html`<clearance-trend lang="en" .feed=${feedOf({})} .today=${'2026-02-01'}></clearance-trend>`,
    );
    expect(seen(element)).to.equal(
      '10 hectares of land cleared by 31 December 2025. Hectares of land cleared since 2020 all operators Hectares of land cleared As of Figure Source 31 December 2025 10 hectares Example paper, 10 January 2026 Only one dated figure of this is known. One figure makes no trend. Example paper, as of 31 December 2025 Source and method Download CSV',
    );
    expect(all(element, 'canvas')).to.deep.equal([]);
  });

  it('says that no years are known where they are asked for', async () => {
    const element = await show(
      html`<clearance-trend lang="en" indicator="mdd-donated" display="annual"></clearance-trend>`,
    );
    expect(seen(element)).to.contain('No figures of whole years are known.');
    expect(all(element, 'canvas, table')).to.deep.equal([]);
  });

  it('shows the feed, label and unit that the page sets', async () => {
    const feed = feedOf(
      { value: 150, asOf: { date: '2024-12-31', basis: 'stated' }, qualifier: 'more-than' },
      { value: 400 },
    );
    const element = await show(
      html`<clearance-trend
        lang="en"
        label="land released"
        unit="square-kilometer"
        .feed=${feed}
        .today=${'2026-02-01'}
      ></clearance-trend>`,
    );
    expect(textOf(find(element, '[part=headline]'))).to.equal(
      '4 square kilometres land released by 31 December 2025.',
    );
    expect(rowsOf(element)).to.deep.equal([
      '31 December 2024 | more than 1.5 square kilometres | Example paper, 10 January 2026',
      '31 December 2025 | 4 square kilometres | Example paper, 10 January 2026',
    ]);
  });

  it("keeps the author's words when nothing is known, says why where there are none, and tells once", async () => {
    const element = await show(html`<clearance-trend lang="en" indicator="no-such"></clearance-trend>`);
    expect(seen(element)).to.equal('Figure not available.');
    const other = await fixture(
      html`<clearance-trend lang="en" indicator="no-such">Words of the page.</clearance-trend>`,
    );
    expect(seen(other)).to.equal('Words of the page.');
    expect(takeWarnings().map((line) => line.slice(0, 75))).to.deep.equal(
      ['mine-action: <clearance-trend indicator="no-such">: no figure has this code'].map((line) =>
        line.slice(0, 75),
      ),
    );
  });

  it('tells the editor once of an impossible display, unit, edition and src', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const element = await show(html`<clearance-trend lang="en" display=${'pie'}></clearance-trend>`);
      expect(seen(element)).to.match(/^Azerbaijan More than 190,000 hectares/);
      for (const [attribute, value] of [
        ['unit', 'acre'],
        ['edition', '2025-02-30'],
        ['src', SCRIPT_ADDRESS],
      ] as const) {
        const other = await fixture(html`<clearance-trend lang="en">Words.</clearance-trend>`);
        other.setAttribute(attribute, value);
        await (other as ClearanceTrend).updateComplete;
        expect(seen(other)).to.equal('Words.');
      }
    }
    // What reads feeds comes later.
    await waitUntil(() => warnings().length === 4);
    expect(takeWarnings().map((line) => /<clearance-trend [^>]*>|src="[^"]*"/.exec(line)?.[0])).to.deep.equal(
      [
        '<clearance-trend display="pie">',
        '<clearance-trend unit="acre">',
        '<clearance-trend edition="2025-02-30">',
        `src="${SCRIPT_ADDRESS}"`,
      ],
    );
  });

  it('keeps words of another language, and says so to the editor', async () => {
    const element = await fixture(html`<clearance-trend lang="ka">Mots de la page.</clearance-trend>`);
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(seen(element)).to.equal('Mots de la page.');
    expect(takeWarnings()[0]).to.contain('<clearance-trend> in lang="ka"');
  });

  it('opens its details: both quotes in their languages, the pace with its formula, how it is drawn', async () => {
    const element = await show(html`<clearance-trend lang="en" edition="latest"></clearance-trend>`);
    const details = textOf(await openDetails(element));
    expect(details).to.contain(
      '(218,262 hectares − 18,302 hectares) ÷ 1,385 days = about 144 hectares a day, from 15 October 2021 to 31 July 2025, all operators.',
    );
    expect(details)
      .to.contain('The line only joins the totals')
      .and.to.contain('that they continue one count is assumed, and the line is dotted');
    expect(
      all(element, 'blockquote').map(({ lang, textContent }) => `${lang} ${textContent?.slice(0, 23)}`),
    ).to.deep.equal(['az 2020-ci ildən … 249 min', 'ru от мин очищено 69 205,7']);
    expect(all<HTMLAnchorElement>(element, '.statement a').every(({ href }) => href.includes('#:~:text='))).to
      .be.true;
  });

  it('speaks its own language from left to right on a page that runs the other way', async () => {
    const page = await fixture(html`<div dir="rtl" lang="en"><clearance-trend></clearance-trend></div>`);
    const element = await settled(page.firstElementChild as ClearanceTrend);
    expect(find(element, '[part=figure]').lang).to.equal('en');
    for (const selector of ['.headline bdi', '.subtitle bdi', '.rows', '.remark bdi', '.source'])
      expect(find(element, selector).dir, selector).to.equal('ltr');
  });

  it('is accessible as chart, table, annual bars, with open details and without a figure', async () => {
    const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
    expectNoInlineStyle(element);
    await drawn(element);
    await expect(element).to.be.accessible();
    await press(buttonOf(element, 'Table'), 'Enter');
    await openDetails(element);
    await expect(element).to.be.accessible();
    for (const display of ['annual', 'table'] as const) {
      element.display = display;
      await element.updateComplete;
      await expect(element).to.be.accessible();
    }
    element.indicator = 'not-known';
    await element.updateComplete;
    await expect(element).to.be.accessible();
    takeWarnings();
  });
});
