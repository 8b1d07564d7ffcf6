import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Claim } from '@mine-action/data';
import { SCRIPT_ADDRESS, seen, takeWarnings, warnings } from '@mine-action/testing';
import { frames, inkAt } from '@mine-action/testing/canvas';
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
import type { OrdnanceBreakdown } from './ordnance-breakdown.js';
import '../generated/define/ordnance-breakdown.js';

const show = async (template: ReturnType<typeof html>): Promise<OrdnanceBreakdown> =>
  settled(await fixture<OrdnanceBreakdown>(template));
const drawn = async (element: OrdnanceBreakdown): Promise<void> => {
  await waitUntil(() => element.chart.plot.state === 'drawn', 'drawn', { timeout: 10_000 });
  await frames();
};
const barsOf = ({ chart }: OrdnanceBreakdown): string[] => {
  const { picture } = chart.plot;
  return picture?.kind === 'rows'
    ? picture.bars.map(({ label, value, text }) => `${label}: ${value}, ${text}`)
    : [];
};
const found = (indicator: string, value: number, more: Partial<Claim> = {}): Partial<Claim> => ({
  indicator,
  value,
  unit: 'item',
  ...more,
});

const SOURCE = 'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025';

describe('<ordnance-breakdown>', () => {
  it('shows what was found by kind, with its source', async () => {
    const element = await show(
      html`<ordnance-breakdown lang="en" .today=${'2025-06-01'}></ordnance-breakdown>`,
    );
    expect(seen(element)).to.equal(
      `Azerbaijan More than 36,000 anti-personnel mines, more than 21,000 anti-tank mines and more than 133,000 items of unexploded ordnance found since 10 November 2020. Explosive ordnance found operators not stated by the source ${SOURCE} Source and method Table Download CSV PNG SVG`,
    );
    expect(barsOf(element)).to.deep.equal([
      'Anti-personnel mines: 36000, more than 36,000',
      'Anti-tank mines: 21000, more than 21,000',
      'Unexploded ordnance: 133000, more than 133,000',
    ]);
  });

  it('shows the newest figures on request', async () => {
    const element = await show(
      html`<ordnance-breakdown lang="en" edition="latest" .today=${'2026-07-01'}></ordnance-breakdown>`,
    );
    expect(seen(element)).to.match(
      /^Azerbaijan 39,201 anti-personnel mines, 22,637 anti-tank mines and 164,128 items of unexploded ordnance found and neutralised since November 2020\./,
    );
    expect(seen(element)).to.contain('Day.Az, 10 November 2025');
  });

  it('says how old the figures are', async () => {
    const element = await show(
      html`<ordnance-breakdown lang="en" .today=${'2026-11-23'}></ordnance-breakdown>`,
    );
    expect(seen(element)).to.contain(`${SOURCE} · 19 months old`);
  });

  it('draws bars as long as their numbers', async () => {
    const place = await fixture(
      html`<div style="width: 600px; color-scheme: light; --mine-accent: rgb(200, 0, 0)"></div>`,
    );
    const element = document.createElement('ordnance-breakdown');
    element.lang = 'en';
    place.append(element);
    await drawn(element);
    const canvas = find<HTMLCanvasElement>(element, 'canvas');
    const lengths: number[] = [];
    for (let y = 0; y < canvas.clientHeight; y++) {
      let length = 0;
      while (length < canvas.clientWidth && inkAt(canvas, length, y)[0] === 200) length++;
      // The first and the last line of a bar may be painted in part.
      if (length > 20 && Math.abs(length - (lengths[lengths.length - 1] ?? 0)) > 2) lengths.push(length);
    }
    expect(lengths).to.have.length(3);
    const [mines = 0, tanks = 0, ordnance = 1] = lengths;
    expect(mines / ordnance).to.be.closeTo(36 / 133, 0.01);
    expect(tanks / ordnance).to.be.closeTo(21 / 133, 0.01);
  });

  it('says shares in the details only: roughly, and of the items found', async () => {
    const element = await show(html`<ordnance-breakdown lang="en"></ordnance-breakdown>`);
    expect(seen(element)).not.to.contain('%');
    const details = textOf(await openDetails(element));
    expect(details).to.contain('roughly 19% of more than 190,000 items found');
    expect(details).to.contain('roughly 11%').and.to.contain('roughly 70%');
    expect(details).to.contain('Of the items found, not of what is in the ground.');
    expect(all(element, 'blockquote').map(textOf)).to.deep.equal([
      'more than 36 thousand anti-personnel mines … have been discovered',
      'more than 21 thousand anti-tank mines',
      'more than 133 thousand unexploded ordnance have been discovered',
    ]);
  });

  it('shows the table at one press, each row with a link to its sentence', async () => {
    const element = await show(html`<ordnance-breakdown lang="en"></ordnance-breakdown>`);
    expect(all(element, 'table a')).to.deep.equal([]);
    await press(buttonOf(element, 'Table'), 'Enter');
    await element.updateComplete;
    expect(all(element, 'tbody tr').map((row) => [...row.children].map(textOf).slice(0, 2))).to.deep.equal([
      ['Anti-personnel mines', 'more than 36,000'],
      ['Anti-tank mines', 'more than 21,000'],
      ['Unexploded ordnance', 'more than 133,000'],
    ]);
    for (const link of all<HTMLAnchorElement>(element, 'table a'))
      expect(link.href).to.match(/^https:\/\/washington\.mfa\.gov\.az\/.+#:~:text=/);
    expect(all(element, 'table a')).to.have.length(3);
  });

  it('is a table alone on request', async () => {
    const element = await show(html`<ordnance-breakdown lang="en" display="table"></ordnance-breakdown>`);
    expect(all(element, 'canvas')).to.deep.equal([]);
    expect(seen(element)).to.contain('Kind Figure Source Anti-personnel mines more than 36,000 Embassy');
    expect(seen(element)).to.match(/Download CSV$/);
  });

  it('shows what a feed of the page knows, and no kind that it does not', async () => {
    const feed = feedOf(found('ap-mines-found', 30, { qualifier: 'at-least' }), found('uxo-found', 12));
    const element = await show(
      html`<ordnance-breakdown lang="en" .feed=${feed} .today=${'2026-02-01'}></ordnance-breakdown>`,
    );
    expect(textOf(find(element, '[part=headline]'))).to.equal(
      'At least 30 anti-personnel mines and 12 items of unexploded ordnance found since 2020.',
    );
    expect(barsOf(element)).to.deep.equal([
      'Anti-personnel mines: 30, at least 30',
      'Unexploded ordnance: 12, 12',
    ]);
  });

  it('says so where only one kind is known, and blames no edition', async () => {
    const feed = feedOf(found('ap-mines-found', 30));
    const element = await show(html`<ordnance-breakdown lang="en" .feed=${feed}></ordnance-breakdown>`);
    expect(seen(element)).to.equal('Figure not available.');
    expect(takeWarnings()[0]).to.contain('no day of its figures has two kinds of ordnance');
  });

  it("keeps the author's words before the first figures, and says why where there are none", async () => {
    const early = '2018-01-01';
    const element = await show(html`<ordnance-breakdown lang="en" edition=${early}></ordnance-breakdown>`);
    expect(seen(element)).to.equal('Figure not available.');
    const other = await fixture(
      html`<ordnance-breakdown lang="en" edition=${early}>Words of the page.</ordnance-breakdown>`,
    );
    expect(seen(other)).to.equal('Words of the page.');
    expect(takeWarnings()).to.have.length(1);
  });

  it('tells the editor once of an impossible display, edition and src', async () => {
    for (let turn = 0; turn < 2; turn++) {
      const element = await show(html`<ordnance-breakdown lang="en" display=${'pie'}></ordnance-breakdown>`);
      expect(barsOf(element)).to.have.length(3);
      for (const [attribute, value] of [
        ['edition', 'newest'],
        ['src', SCRIPT_ADDRESS],
      ] as const) {
        const other = await fixture(html`<ordnance-breakdown lang="en">Words.</ordnance-breakdown>`);
        other.setAttribute(attribute, value);
        await (other as OrdnanceBreakdown).updateComplete;
        expect(seen(other)).to.equal('Words.');
      }
    }
    // What reads feeds comes later.
    await waitUntil(() => warnings().length === 3);
    expect(
      takeWarnings().map((line) => /<ordnance-breakdown [^>]*>|src="[^"]*"/.exec(line)?.[0]),
    ).to.deep.equal([
      '<ordnance-breakdown display="pie">',
      '<ordnance-breakdown edition="newest">',
      `src="${SCRIPT_ADDRESS}"`,
    ]);
  });

  it('keeps words of another language, and stands in English from left to right where there are none', async () => {
    const page = await fixture(
      html`<div lang="ur" dir="rtl">
        <ordnance-breakdown>كلمات الصفحة</ordnance-breakdown><ordnance-breakdown></ordnance-breakdown>
      </div>`,
    );
    const [words, bare] = page.querySelectorAll('ordnance-breakdown');
    await settled(bare as OrdnanceBreakdown);
    expect(seen(words as Element)).to.equal('كلمات الصفحة');
    expect(find(bare as Element, '[part=figure]').lang).to.equal('en');
    for (const selector of ['.headline bdi', '.subtitle bdi', '.rows', '.source'])
      expect(find(bare as Element, selector).dir, selector).to.equal('ltr');
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(takeWarnings()[0]).to.contain('<ordnance-breakdown> in lang="ur"');
  });

  it('stands in its table when the drawing does not come', async () => {
    const element = document.createElement('ordnance-breakdown');
    element.lang = 'en';
    Reflect.set(element.chart.plot, 'load', () => Promise.reject(new TypeError('no drawing')));
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => element.chart.plot.state === 'failed');
    await element.updateComplete;
    expect(seen(element)).to.match(/^Azerbaijan More than 36,000 anti-personnel mines/);
    expect(seen(element)).to.contain('Unexploded ordnance more than 133,000 Embassy');
    expect(takeWarnings()).to.have.length(1);
  });

  it('is accessible as bars, as table, with open details and without a figure', async () => {
    const element = await show(html`<ordnance-breakdown lang="en"></ordnance-breakdown>`);
    expectNoInlineStyle(element);
    await drawn(element);
    await expect(element).to.be.accessible();
    buttonOf(element, 'Table').click();
    await openDetails(element);
    await expect(element).to.be.accessible();
    element.display = 'table';
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.edition = '2017-01-01';
    await element.updateComplete;
    await expect(element).to.be.accessible();
    takeWarnings();
  });
});
