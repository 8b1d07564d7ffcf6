import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { heard, seen, takeWarnings, warnings } from '@mine-action/testing';
import { find, settled } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import type { MineStat } from './mine-stat.js';
import '../generated/define/mine-stat.js';

const show = (template: ReturnType<typeof html>): Promise<MineStat> => fixture<MineStat>(template);

/** One figure of a single operator, said in French. */
const feed = feedOf({
  value: 12.5,
  qualifier: 'at-least',
  period: { start: '2024' },
  scope: { operators: 'single', operator: 'Team A' },
  quote: { text: 'au moins 12,5 hectares', lang: 'fr' },
  speaker: { name: 'A. Person', role: 'head', organisation: 'Example agency', speech: 'direct' },
});

describe('<mine-stat>', () => {
  it('shows bound, number, label, period, source and date of the press release', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="ap-mines-found" .today=${'2025-06-01'}></mine-stat>`,
    );
    expect(seen(element)).to.equal(
      'Azerbaijan · since 10 November 2020 more than 36,000 anti-personnel mines found ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025 Source and method',
    );
  });

  it('gives its source line about a quarter of a narrow tile at most', async () => {
    for (const indicator of ['ap-mines-found', 'area-cleared', 'area-contaminated', 'uxo-found']) {
      const column = await fixture<HTMLElement>(
        html`<div><mine-stat lang="en" indicator=${indicator} .today=${'2025-06-01'}></mine-stat></div>`,
      );
      column.style.inlineSize = '240px';
      const element = column.querySelector<MineStat>('mine-stat')!;
      await element.updateComplete;
      const share =
        find(element, '[part="source"]').offsetHeight / find(element, '[part="figure"]').offsetHeight;
      // In the widest of usual typefaces it is a little more than a quarter.
      expect(share, indicator).to.be.within(0.05, 0.27);
    }
  });

  it('is heard as one sentence, then its source, then its age', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="ap-mines-found" .today=${'2026-11-23'}></mine-stat>`,
    );
    expect(heard(element)).to.equal(
      'Azerbaijan More than 36,000 anti-personnel mines found since 10 November 2020; published 4 April 2025; date of count not given. ANAMA, via Embassy of Azerbaijan in the U.S. · 19 months old Source and method',
    );
  });

  it("keeps the author's words when the figure is not known, and tells the editor", async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="ap-mine-found">About 36,000 mines.</mine-stat>`,
    );
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(seen(element)).to.equal('About 36,000 mines.');
    const [line] = takeWarnings();
    expect(line).to.contain('<mine-stat indicator="ap-mine-found">').and.to.contain('ap-mines-found');
  });

  it('says that there is no figure where the author wrote nothing', async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mines"></mine-stat>`);
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(seen(element)).to.equal('Figure not available.');
    takeWarnings();
  });

  it('converts an area on request, exactly, and says what was stated', async () => {
    const element = await settled(
      await show(
        html`<mine-stat
          lang="en"
          indicator="area-cleared"
          unit="square-kilometer"
          .today=${'2025-06-01'}
        ></mine-stat>`,
      ),
    );
    expect(seen(element)).to.match(
      /^Azerbaijan · since 10 November 2020 more than 1,900 square kilometres of land cleared stated as more than 190,000 hectares/,
    );
  });

  it('stands inside a sentence with its source', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="at-mines-found" display="inline"></mine-stat>`,
    );
    expect(seen(element)).to.equal(
      'more than 21,000 anti-tank mines found since 10 November 2020 (Embassy of Azerbaijan in the U.S., 4 April 2025)',
    );
    expect(getComputedStyle(element).display).to.equal('inline');
  });

  it('shows the newest figure on request, and that of a day', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="area-cleared" edition="latest"></mine-stat>`,
    );
    expect(seen(element)).to.match(/^Azerbaijan · since 2020 nearly 249,000 hectares of land cleared/);
    element.edition = '2025-10-01';
    await element.updateComplete;
    expect(seen(element)).to.match(/^Azerbaijan · since 10 November 2020 218,262 hectares of land cleared/);
    // The page has frozen it: its editor is told that there is a newer one.
    expect(takeWarnings()[0]).to.match(/Shown: 218,262 hectares .* Newer: Nearly 249,000 hectares/);
  });

  it('shows what was known by the end of a month, and prints no day of it', async () => {
    const stat = (edition: string): ReturnType<typeof html> =>
      html`<mine-stat lang="en" indicator="mdd-held" edition=${edition}></mine-stat>`;
    const month = await show(stat('2019-06'));
    await settled(month);
    expect(seen(month)).to.contain('52 mine detection dogs');
    expect(seen(month)).to.contain(', June 2019');
    expect(seen(month)).not.to.contain('30 June');
    const before = await show(stat('2019-05'));
    await settled(before);
    expect(seen(before)).not.to.contain('52');
    expect(takeWarnings().join()).to.contain('2019-05');
  });

  it('shows on a month what was published on its last days', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="area-cleared" edition="2025-11"></mine-stat>`,
    );
    await settled(element);
    const day = await show(
      html`<mine-stat lang="en" indicator="area-cleared" edition="2025-11-10"></mine-stat>`,
    );
    await settled(day);
    expect(seen(element)).to.equal(seen(day));
    expect(seen(element)).to.contain('10 November 2025');
    takeWarnings();
  });

  it('says beside what came of a plan also the plan, in one sentence', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="mdd-donated" edition="latest" .today=${'2025-12-01'}></mine-stat>`,
    );
    await settled(element);
    expect(seen(element)).to.contain('Planned for 2025: 100; done: nearly 100 (29 October 2025).');
  });

  it('draws again when attribute, feed or language change', async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mines-found">Words.</mine-stat>`);
    element.setAttribute('indicator', 'uxo-found');
    await element.updateComplete;
    expect(seen(element)).to.match(
      /^Azerbaijan · since 10 November 2020 more than 133,000 items of unexploded ordnance found/,
    );
    element.setAttribute('lang', 'ka');
    await waitUntil(() => seen(element) === 'Words.');
    expect(takeWarnings()).to.have.length(1);
    element.setAttribute('lang', 'en-GB');
    await waitUntil(() => seen(element) !== 'Words.');
    element.feed = feed;
    element.indicator = 'area-cleared';
    await element.updateComplete;
    expect(seen(element)).to.match(/^since 2024 at least 12.5 hectares of land cleared Team A only/);
  });

  it('opens its details: quote in its language, speaker and role, publisher, dates', async () => {
    const element = await show(
      html`<mine-stat lang="en" indicator="area-cleared" .feed=${feed} .today=${'2026-02-01'}></mine-stat>`,
    );
    const details = element.shadowRoot?.querySelector('details') as HTMLDetailsElement;
    expect(details.querySelector('[part=evidence]')).to.equal(null);
    details.querySelector('summary')?.click();
    await waitUntil(() => details.querySelector('[part=evidence]'));
    expect(details.querySelector('blockquote')?.lang).to.equal('fr');
    expect(seen(element)).to.contain('au moins 12,5 hectares');
    expect(seen(element)).to.contain('Said by A. Person, head, Example agency (direct quotation)');
    expect(seen(element)).to.contain(
      'Published by Example paper Published on 10 January 2026 As of 31 December 2025',
    );
    expect(seen(element)).to.contain('Clearance operators Team A only');
  });

  it('stays open when it is moved on the page', async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mines-found"></mine-stat>`);
    element.shadowRoot?.querySelector('summary')?.click();
    await waitUntil(() => element.shadowRoot?.querySelector('blockquote'));
    element.parentElement?.append(element);
    element.indicator = 'uxo-found';
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('blockquote')?.textContent).to.contain('133 thousand');
  });

  it('is accessible in every display', async () => {
    for (const display of ['tile', 'banner', 'inline'] as const) {
      const element = await show(
        html`<mine-stat lang="en" indicator="ap-mines-found" display=${display}></mine-stat>`,
      );
      await expect(element).to.be.accessible();
    }
  });
});
