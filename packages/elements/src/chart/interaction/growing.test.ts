/**
 * Long tables, which are drawn in turns with the page.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ClearanceTrend } from '@mine-action/elements';
import '@mine-action/elements/clearance-trend';
import { seen } from '@mine-action/testing';
import { frames } from '@mine-action/testing/canvas';
import { all, buttonOf, find, press, settled, textOf } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import { printed } from './observers.js';

/** For a busy machine. */
const SLOW = { timeout: 10_000 };

const DAYS = 1000;

const longFeed = (count = DAYS): ReturnType<typeof feedOf> =>
  feedOf(
    ...Array.from({ length: count }, (_, index) => ({
      value: index,
      asOf: {
        date: new Date(Date.UTC(2010, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
        basis: 'stated' as const,
      },
    })),
  );

const show = async (feed: ReturnType<typeof feedOf>): Promise<ClearanceTrend> =>
  settled(
    await fixture<ClearanceTrend>(
      html`<clearance-trend lang="en" .feed=${feed} .today=${'2026-02-01'}></clearance-trend>`,
    ),
  );
const rowsOf = (element: Element): Element[] => all(element, 'tbody tr');
const isBusy = (element: Element): boolean => find(element, 'table').getAttribute('aria-busy') === 'true';
const whole = (element: Element, count = DAYS): Promise<void> =>
  waitUntil(() => rowsOf(element).length === count, 'all rows', SLOW);

describe('a long table', () => {
  it('is begun with the figure, says that more rows come, and has them all in the end', async () => {
    const element = await show(longFeed());
    expect(rowsOf(element).length).to.be.within(1, DAYS - 1);
    expect(isBusy(element)).to.be.true;
    await whole(element);
    expect(isBusy(element)).to.be.false;
    const last = rowsOf(element).pop() as Element;
    expect(textOf(last)).to.contain('26 September 2012').and.to.contain('999 hectares');
    expect(seen(element)).to.contain('999 hectares of land cleared by 26 September 2012');
  });

  it('is whole at once where it is not long', async () => {
    const element = await show(longFeed(200));
    expect(rowsOf(element)).to.have.length(200);
    expect(find(element, 'table').hasAttribute('aria-busy')).to.be.false;
  });

  it('has a link in every row once it is opened, and none once it is closed', async () => {
    const element = await show(longFeed());
    await whole(element);
    // Some browsers draw many turns until the press is reported back to the test.
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(rowsOf(element).length));
    observer.observe(element.renderRoot, { childList: true, subtree: true });
    for (const links of [DAYS, 0]) {
      counts.length = 0;
      await press(buttonOf(element, 'Table'), 'Enter');
      await waitUntil(() => counts.length > 0, 'another drawing', SLOW);
      await whole(element);
      expect(Math.min(...counts), 'rows drawn with the press').to.be.within(1, DAYS - 1);
      expect(all(element, 'tbody a')).to.have.length(links);
    }
    observer.disconnect();
  });

  it('is whole on paper, however few rows had been drawn', async () => {
    const element = await show(longFeed());
    expect(isBusy(element)).to.be.true;
    dispatchEvent(new Event('beforeprint'));
    expect(rowsOf(element)).to.have.length(DAYS);
    expect(isBusy(element)).to.be.false;
    dispatchEvent(new Event('afterprint'));
  });

  it('waits while it is not on the page, keeps nothing, and goes on when it is back', async () => {
    const element = await show(longFeed());
    const place = element.parentElement as Element;
    element.remove();
    expect(printed.calls.size).to.equal(0);
    const count = rowsOf(element).length;
    await frames();
    expect(rowsOf(element)).to.have.length(count);
    place.append(element);
    await whole(element);
  });

  it('follows the feed that the page sets next', async () => {
    const element = await show(longFeed());
    await whole(element);
    element.feed = longFeed(DAYS + 1);
    await whole(element, DAYS + 1);
    element.feed = longFeed(3);
    await whole(element, 3);
    expect(seen(element)).to.contain('2 hectares of land cleared by 3 January 2010');
  });
});
