import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { heard, SCRIPT_ADDRESS, seen, takeWarnings, warnings } from '@mine-action/testing';
import { all, expectNoInlineStyle, find, openDetails, settled, textOf } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import type { MineFigures } from './mine-figures.js';
import '../generated/define/mine-figures.js';

const show = async (template: ReturnType<typeof html>): Promise<MineFigures> =>
  settled(await fixture<MineFigures>(template));

const FOUR = 'area-cleared ap-mines-found at-mines-found uxo-found';
const SHARED = 'ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025';

describe('<mine-figures>', () => {
  it('shows heading, figures in the order of the attribute, and the source that they share once', async () => {
    const element = await show(
      html`<mine-figures
        lang="en"
        heading="Since 2020"
        indicators="uxo-found area-cleared"
        .today=${'2025-06-01'}
      ></mine-figures>`,
    );
    expect(seen(element)).to.equal(
      `Since 2020 Azerbaijan · since 10 November 2020 more than 133,000 items of unexploded ordnance found more than 190,000 hectares of land cleared ${SHARED} Sources and method`,
    );
  });

  it('is heard as one sentence for each figure, then the source once, in the order of the markup', async () => {
    const element = await show(
      html`<mine-figures
        lang="en"
        heading="Since 2020"
        indicators="area-cleared, ap-mines-found"
        .today=${'2025-06-01'}
      ></mine-figures>`,
    );
    expect(heard(element)).to.equal(
      `Since 2020 Azerbaijan · since 10 November 2020 More than 190,000 hectares of land cleared since 10 November 2020. More than 36,000 anti-personnel mines found since 10 November 2020. ${SHARED} Sources and method`,
    );
  });

  it('says under a figure who said it where that is another', async () => {
    const element = await show(
      html`<mine-figures
        lang="en"
        indicators="area-cleared ap-mines-found mdd-donated"
        .today=${'2025-06-01'}
      ></mine-figures>`,
    );
    expect(seen(element)).to.contain(
      `since 2005 93 mine detection dogs donated by Marshall Legacy Institute to ANAMA According to Marshall Legacy Institute. ${SHARED} Sources and method`,
    );
    expect(seen(element).match(/via Embassy/g)).to.have.length(1);
  });

  it('says under a figure its own source with its own age, and below that of the others', async () => {
    const element = await show(
      html`<mine-figures
        lang="en"
        edition="latest"
        indicators="area-cleared mdd-donated"
        .today=${'2026-11-23'}
      ></mine-figures>`,
    );
    expect(seen(element)).to.equal(
      'Azerbaijan since 2020 nearly 249,000 hectares of land cleared nearly 100 mine detection dogs donated by Marshall Legacy Institute to Azerbaijan Planned for 2025: 100; done: nearly 100 (29 October 2025). AZERTAC, 29 October 2025 · 12 months old Government of Azerbaijan, via Report Information Agency, as of the end of 2025, inferred from the source Sources and method',
    );
  });

  it('says the age of what is shared once', async () => {
    const element = await show(
      html`<mine-figures lang="en" indicators=${FOUR} .today=${'2026-11-23'}></mine-figures>`,
    );
    expect(seen(element)).to.contain(`${SHARED} · 19 months old Sources and method`);
    expect(seen(element).match(/months old/g)).to.have.length(1);
  });

  it('says so in place of a figure that is not known; the others stand, and the editor is told which', async () => {
    const element = await show(
      html`<mine-figures lang="en" indicators="area-cleared ap-mine-found uxo-found"></mine-figures>`,
    );
    expect(all(element, '[part=item]').map(seen)).to.deep.equal([
      'more than 190,000 hectares of land cleared',
      'Figure not available.',
      'more than 133,000 items of unexploded ordnance found',
    ]);
    element.requestUpdate();
    await element.updateComplete;
    expect(takeWarnings().map((line) => line.slice(0, 83))).to.deep.equal([
      'mine-action: <mine-figures> "ap-mine-found": no figure has this code in this feed; ',
    ]);
  });

  it("keeps the author's words where none is known, and names the codes where there are none", async () => {
    const element = await show(html`<mine-figures lang="en" indicators="mines dogs"></mine-figures>`);
    expect(seen(element)).to.equal('Figure not available.');
    const other = await fixture(
      html`<mine-figures lang="en" indicators="mines dogs">Words of the page.</mine-figures>`,
    );
    expect(seen(other)).to.equal('Words of the page.');
    expect(takeWarnings().map((line) => line.slice(0, 67))).to.deep.equal([
      'mine-action: <mine-figures> "mines dogs": no figure has this code i',
    ]);
  });

  it('says that nothing is asked for where the tag names no figure', async () => {
    const element = await show(html`<mine-figures lang="en" indicators=" "></mine-figures>`);
    expect(seen(element)).to.equal('Figure not available.');
    const other = await fixture(html`<mine-figures lang="en">Words of the page.</mine-figures>`);
    expect(seen(other)).to.equal('Words of the page.');
    const lines = takeWarnings();
    expect(lines[0]).to.match(/^mine-action: <mine-figures indicators=" ">: no figure is asked for;/);
    for (const line of lines) expect(line).to.contain('area-cleared');
  });

  it('puts its heading on the level of the page, and on 2 for one that there is not', async () => {
    const levelOf = async (level: string): Promise<string | null> => {
      const element = await show(
        html`<mine-figures lang="en" heading="Figures" level=${level} indicators=${FOUR}></mine-figures>`,
      );
      return find(element, '[role=heading]').getAttribute('aria-level');
    };
    const levels: (string | null)[] = [];
    for (const level of ['1', '3', '6', '0', '7', '2.5', 'three']) levels.push(await levelOf(level));
    expect(levels).to.deep.equal(['1', '3', '6', '2', '2', '2', '2']);
    const bare = await show(html`<mine-figures lang="en" heading="  " indicators=${FOUR}></mine-figures>`);
    expect(find(bare, '[role=heading]')).to.equal(null);
  });

  it('holds the details of all figures, each under its own sentence', async () => {
    const element = await show(
      html`<mine-figures lang="en" indicators="area-cleared mdd-donated"></mine-figures>`,
    );
    await openDetails(element);
    expect(
      all(element, '.statement').map((each) => [
        textOf(each.querySelector('.stated')),
        textOf(each.querySelector('blockquote')),
      ]),
    ).to.deep.equal([
      [
        'More than 190,000 hectares of land cleared since 10 November 2020.',
        'since November 10, 2020, more than 190 thousand hectares of land have been cleared of mines and unexploded ordnance',
      ],
      [
        '93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005.',
        'the Institute has donated 93 mine detection dogs to ANAMA',
      ],
    ]);
    expect(textOf(find(element, '[part=evidence]'))).to.contain('not the number of dogs in service');
  });

  it('shows a feed of the page, and draws again when codes or feed change', async () => {
    const element = await show(
      html`<mine-figures lang="en" indicators="area-cleared" .feed=${feedOf({ value: 7 })}></mine-figures>`,
    );
    expect(seen(element)).to.match(/^since 2020 7 hectares of land cleared Example paper, as of /);
    element.feed = feedOf({ value: 8, qualifier: 'at-least' });
    await element.updateComplete;
    expect(seen(element)).to.match(/^since 2020 at least 8 hectares/);
    element.setAttribute('indicators', 'area-cleared area-cleared');
    await element.updateComplete;
    expect(all(element, '[part=item]')).to.have.length(2);
  });

  it('fits its place, and numbers of one row stand on one line', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('mine-figures');
    element.lang = 'en';
    element.indicators = `${FOUR} mdd-donated area-contaminated`;
    place.append(element);
    await settled(element);
    const columns: number[] = [];
    for (const width of [160, 320, 700, 1200]) {
      place.style.width = `${width}px`;
      expect(element.scrollWidth, `${width}`).to.be.at.most(width);
      for (const part of all(element, '*:not(.spoken):not(.spoken *)')) {
        const { right } = part.getBoundingClientRect();
        expect(right - place.getBoundingClientRect().left, part.outerHTML.slice(0, 60)).to.be.at.most(
          width + 0.5,
        );
      }
      const rows = new Map<number, number[]>();
      for (const item of all(element, '[part=item]')) {
        const top = Math.round(item.getBoundingClientRect().top);
        const number = item.querySelector('.number')?.getBoundingClientRect().top ?? NaN;
        rows.set(top, [...(rows.get(top) ?? []), number]);
      }
      columns.push(Math.max(...[...rows.values()].map(({ length }) => length)));
      for (const tops of rows.values()) expect(Math.max(...tops) - Math.min(...tops)).to.be.below(1);
    }
    expect(columns[0]).to.equal(1);
    expect(columns[3]).to.be.at.least(4);
  });

  it('tells the editor once of an impossible edition and src, and keeps the words', async () => {
    for (let turn = 0; turn < 2; turn++) {
      for (const [attribute, value] of [
        ['edition', '2025-13-01'],
        ['src', SCRIPT_ADDRESS],
      ] as const) {
        const element = await fixture<MineFigures>(
          html`<mine-figures lang="en" indicators=${FOUR}>Words.</mine-figures>`,
        );
        element.setAttribute(attribute, value);
        await element.updateComplete;
        expect(seen(element)).to.equal('Words.');
      }
    }
    // What reads feeds comes later.
    await waitUntil(() => warnings().length === 2);
    expect(takeWarnings().map((line) => /<mine-figures [^>]*>|src="[^"]*"/.exec(line)?.[0])).to.deep.equal([
      '<mine-figures edition="2025-13-01">',
      `src="${SCRIPT_ADDRESS}"`,
    ]);
  });

  it('keeps words of another language, and stands in English from left to right where there are none', async () => {
    const page = await fixture(
      html`<div lang="ur" dir="rtl">
        <mine-figures indicators=${FOUR}>متن صفحه</mine-figures>
        <mine-figures heading="عنوان" indicators=${FOUR}></mine-figures>
      </div>`,
    );
    const [words, bare] = page.querySelectorAll('mine-figures') as unknown as [MineFigures, MineFigures];
    await settled(bare);
    expect(seen(words)).to.equal('متن صفحه');
    expect(find(bare, '[part=figure]').lang).to.equal('en');
    for (const selector of ['.face', '.spoken', '.source'])
      expect(find(bare, selector).dir, selector).to.equal('ltr');
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(takeWarnings()[0]).to.contain('<mine-figures> in lang="ur"');
  });

  it('is accessible with and without heading, with open details, and without figures', async () => {
    const element = await show(
      html`<mine-figures lang="en" heading="Figures" indicators="${FOUR} none"></mine-figures>`,
    );
    expectNoInlineStyle(element);
    await expect(element).to.be.accessible();
    await openDetails(element);
    await expect(element).to.be.accessible();
    element.heading = '';
    element.indicators = 'nothing-known';
    await element.updateComplete;
    await expect(element).to.be.accessible();
    takeWarnings();
  });
});
