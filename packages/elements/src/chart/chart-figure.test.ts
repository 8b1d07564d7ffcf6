/**
 * What figures with a chart have in common: a table behind one key, for the ear at any time, and for the eye where the
 * drawing does not come.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { ClearanceTrend } from '@mine-action/elements';
import '@mine-action/elements/clearance-trend';
import { seen, takeWarnings } from '@mine-action/testing';
import { all, buttonOf, find, press, settled, textOf } from '@mine-action/testing/figure';

const show = async (template: ReturnType<typeof html>): Promise<ClearanceTrend> =>
  settled(await fixture<ClearanceTrend>(template));
const drawn = (element: ClearanceTrend): Promise<void> =>
  waitUntil(() => element.chart.plot.state === 'drawn', 'drawn', { timeout: 10_000 });

describe('a figure with a chart', () => {
  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const) {
    it(`shows the table with links at one press of ${name}, and the chart at the next`, async () => {
      const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
      const button = buttonOf(element, 'Table');
      expect(all(element, 'table a')).to.deep.equal([]);
      await press(button, key);
      await element.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect(seen(element)).to.contain(
        '6 March 2023 (published) more than 68,900 hectares Trend News Agency, 6 March 2023',
      );
      expect(find(element, 'canvas').checkVisibility()).to.be.false;
      const links = all<HTMLAnchorElement>(element, 'table a');
      expect(links.length).to.be.at.least(15);
      for (const { href } of links) expect(href).to.match(/^https?:\/\/[^#]+#:~:text=/);
      await press(button, key);
      await element.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      expect(seen(element)).not.to.contain('68,900');
      expect(find(element, 'canvas').checkVisibility()).to.be.true;
      expect(element.shadowRoot?.activeElement).to.equal(button);
    });
  }

  it('keeps the table for the ear while the chart is seen, and nothing in it takes the focus', async () => {
    const element = await show(html`<clearance-trend lang="en"></clearance-trend>`);
    await drawn(element);
    const rows = find(element, '.rows');
    const { width, height } = rows.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
    expect(rows.closest('[aria-hidden], [hidden], [inert]')).to.equal(null);
    expect(getComputedStyle(rows).visibility).to.equal('visible');
    expect(rows.querySelectorAll('a, button, input, summary, [tabindex]')).to.have.length(0);
    expect(all(element, '.rows thead th').map(textOf)).to.deep.equal(['As of', 'Figure', 'Source']);
  });

  it('keeps the columns for the ear in a narrow place, where the eye has none', async () => {
    const place = await fixture(html`<div style="width: 200px"></div>`);
    const element = document.createElement('clearance-trend');
    element.lang = 'en';
    place.append(element);
    await settled(element);
    expect(getComputedStyle(find(element, '.rows thead')).display).to.equal('table-header-group');
  });

  it('stands in its table and its words when the drawing does not come', async () => {
    const element = document.createElement('clearance-trend');
    element.lang = 'en';
    element.label = 'land in words';
    Reflect.set(element.chart.plot, 'load', () => Promise.reject(new TypeError('not there')));
    (await fixture(html`<div></div>`)).append(element);
    await waitUntil(() => element.chart.plot.state === 'failed', 'failed', { timeout: 10_000 });
    await element.updateComplete;
    expect(seen(element)).to.match(/^Azerbaijan More than 190,000 hectares land in words by 4 April 2025\. /);
    expect(seen(element)).to.contain('4 April 2025 (published) more than 190,000 hectares Embassy');
    expect(seen(element)).to.match(/Source and method Download CSV$/);
    expect(find(element, '.rows').hasAttribute('unseen')).to.be.false;
    expect(takeWarnings()).to.deep.equal([
      'mine-action: <clearance-trend>: its chart could not be drawn (TypeError: not there); its figures stand in words. Serve the whole folder of the script, with cross-origin access.',
    ]);
    await expect(element).to.be.accessible();
  });
});
