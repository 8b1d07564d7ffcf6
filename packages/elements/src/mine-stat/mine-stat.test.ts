import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { heard, seen, takeWarnings, warnings } from '../../../core/src/testing.js';
import type { MineStat } from './mine-stat.js';
import './define.js';

const show = (template: ReturnType<typeof html>): Promise<MineStat> => fixture<MineStat>(template);

describe('<mine-stat>', () => {
  it('shows bound, number, label, period, source and date of the press release', async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mines-found" .today=${'2025-06-01'}></mine-stat>`);
    expect(seen(element)).to.equal(
      'more than 36,000 anti-personnel mines found since 10 November 2020 According to ANAMA. Source: Embassy of the Republic of Azerbaijan in the United States, published 4 April 2025; as-of date not stated. Quote and details',
    );
  });

  it('is heard as one sentence, then its source', async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mines-found" .today=${'2026-11-23'}></mine-stat>`);
    expect(heard(element)).to.equal(
      'More than 36,000 anti-personnel mines found since 10 November 2020; published 4 April 2025; as-of date not stated. According to ANAMA. Source: Embassy of the Republic of Azerbaijan in the United States That was 19 months ago. Quote and details',
    );
  });

  it("keeps the author's words when the figure is not known, and tells the editor", async () => {
    const element = await show(html`<mine-stat lang="en" indicator="ap-mine-found">About 36,000 mines.</mine-stat>`);
    await waitUntil(() => element.shadowRoot?.querySelector('[part=figure]') === null && warnings().length > 0);
    expect(seen(element)).to.equal('About 36,000 mines.');
    const [line] = takeWarnings();
    expect(line).to.contain('<mine-stat indicator="ap-mine-found">').and.to.contain('ap-mines-found');
  });
});
