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

  it('tells readers and listeners of an older edition what was found out since, and no others', async () => {
    const corrected = feedOf({
      value: 190,
      corrections: [{ date: '2026-05-03', value: 1900, qualifier: 'exact', reason: 'A zero too many.' }],
    });
    const at = (edition: string): Promise<MineStat> =>
      show(
        html`<mine-stat
          lang="en"
          indicator="area-cleared"
          edition=${edition}
          .feed=${corrected}
          .today=${'2026-06-01'}
        ></mine-stat>`,
      );
    const remark = 'Corrected on 3 May 2026: 190 hectares (before: 1,900 hectares)';
    const older = await settled(await at('2026-01-31'));
    const newest = await settled(await at('latest'));
    expect(seen(older)).to.include(remark);
    expect(heard(older)).to.include(remark);
    expect(seen(newest)).not.to.include('Corrected');
    older.setAttribute('display', 'inline');
    await older.updateComplete;
    expect(seen(older)).to.include(remark);
  });

  it('shows its own words in place of a figure that was withdrawn, and says why in the console', async () => {
    const withdrawn = feedOf({ withdrawn: { date: '2026-05-03', reason: 'Counted twice.' } });
    const element = await settled(
      await show(
        html`<mine-stat lang="en" indicator="area-cleared" edition="2026-05-02" .feed=${withdrawn}
          >what the page says</mine-stat
        >`,
      ),
    );
    expect(seen(element)).to.include('Withdrawn on 3 May 2026');
    element.setAttribute('edition', 'latest');
    await element.updateComplete;
    expect(seen(element)).to.equal('what the page says');
    expect(takeWarnings().join()).to.include('its figure has been withdrawn');
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

  it('shows the whole and never a part in its place, whatever stands first in the feed', async () => {
    const part = { scope: { operators: 'all', area: 'C&S' }, value: 24.18 } as const;
    const parts = [part, { ...part, scope: { operators: 'all', area: 'KRI' }, value: 1 }] as const;
    const element = await show(
      html`<mine-stat
        lang="en"
        indicator="area-cleared"
        .feed=${feedOf(...parts, { value: 25.18 })}
      ></mine-stat>`,
    );
    await settled(element);
    expect(find(element, '[part="number"]').textContent).to.equal('25.18');
    element.feed = feedOf(...parts);
    await settled(element);
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(seen(element)).to.equal('Only parts of this figure are known.');
    expect(takeWarnings()[0]).to.contain('only parts of it are known, and a part is not the whole');
  });

  it('shows a part where the tag asks for it, and names it to the eye and to the ear', async () => {
    const given = feedOf(
      { value: 25.18 },
      { value: 24.18, scope: { operators: 'all', area: 'C&S' }, disaggregation: { sex: 'women' } },
    );
    const element = await show(
      html`<mine-stat lang="en" indicator="area-cleared" area="c-s" part="women" .feed=${given}></mine-stat>`,
    );
    await settled(element);
    expect(seen(element)).to.contain('24.18 hectares of land cleared C&S only; women only');
    expect(heard(element)).to.contain('24.18 hectares of land cleared since 2020 (C&S only; women only)');
  });

  it('shows what is counted year by year, the newest or the year that the tag names', async () => {
    const year = (value: number, of: string) =>
      ({
        value,
        measure: 'flow',
        period: { start: `${of}-01-01`, end: `${of}-12-31` },
        asOf: { date: `${of}-12-31`, basis: 'stated' },
      }) as const;
    const element = await show(
      html`<mine-stat
        lang="en"
        indicator="area-cleared"
        .feed=${feedOf(year(1200, '2024'), year(1500, '2025'))}
      ></mine-stat>`,
    );
    await settled(element);
    expect(heard(element)).to.contain('1,500 hectares of land cleared in 2025');
    element.period = '2024';
    await settled(element);
    expect(heard(element)).to.contain('1,200 hectares of land cleared in 2024');
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

  describe('without a source', () => {
    const mines = (without: string): Promise<MineStat> =>
      show(
        html`<mine-stat lang="en" indicator="ap-mines-found" edition="latest" without=${without}
          >Many mines.</mine-stat
        >`,
      );

    it('says what would be known had the source never been, also when the attribute comes later or goes', async () => {
      const element = await settled(await mines(''));
      expect(seen(element)).to.contain('10 November 2025');
      element.setAttribute('without', 'dayaz-2025-11-10');
      await waitUntil(() => !seen(element).includes('10 November 2025'));
      expect(seen(element)).to.contain('36,904').and.to.contain('22 May 2025');
      element.removeAttribute('without');
      await waitUntil(() => seen(element).includes('10 November 2025'));
    });

    it('names it neither in the details nor among what contradicts', async () => {
      const element = await settled(await mines('dayaz-2025-11-10, emb-2025-04-04'));
      find(element, 'details').toggleAttribute('open', true);
      await waitUntil(() => seen(element).includes('Said by'), 'details', { timeout: 15_000 });
      const links = [...element.shadowRoot!.querySelectorAll('a')].map(({ href }) => href).join();
      expect(seen(element)).not.to.match(/Day\.Az|Embassy of Azerbaijan/);
      expect(links)
        .to.match(/^https:/)
        .and.not.to.match(/day\.az|mfa\.gov/);
    });

    it('finds an earlier figure where the press release is left out', async () => {
      const element = await settled(
        await show(
          html`<mine-stat lang="en" indicator="ap-mines-found" without="emb-2025-04-04"></mine-stat>`,
        ),
      );
      expect(seen(element))
        .to.match(/anti-personnel mines found/)
        .and.not.to.contain('Embassy');
    });

    it('leaves nothing out for a key that there is not, and tells the editor which there are', async () => {
      const element = await settled(await mines('dayaz-2025-11-11'));
      expect(seen(element)).to.contain('10 November 2025');
      await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
      const [line] = takeWarnings();
      expect(line)
        .to.contain('no source has the key "dayaz-2025-11-11"')
        .and.to.contain(' dayaz-2025-11-10, ');
    });

    it("keeps the author's words where nothing else is known, and tells the editor why", async () => {
      const element = await show(
        html`<mine-stat lang="en" indicator="area-cleared" without="paper" .feed=${feed}>Land.</mine-stat>`,
      );
      await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
      expect(seen(element)).to.equal('Land.');
      const [line] = takeWarnings();
      expect(line).to.contain('<mine-stat without="paper">: all that is known of this rests on sources');
    });
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
      html`<mine-stat lang="en" indicator="area-cleared" edition="2025-11-21"></mine-stat>`,
    );
    await settled(day);
    expect(seen(element)).to.equal(seen(day));
    expect(seen(element)).to.contain('21 November 2025');
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
