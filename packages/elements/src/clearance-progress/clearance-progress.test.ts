import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { heard, seen, takeWarnings, warnings } from '@mine-action/testing';
import { settled } from '@mine-action/testing/figure';
import type { ClearanceProgress } from './clearance-progress.js';
import '../generated/define/clearance-progress.js';

const show = async (template: ReturnType<typeof html>): Promise<ClearanceProgress> =>
  settled(await fixture<ClearanceProgress>(template));
const find = (element: Element, selector: string): SVGGraphicsElement =>
  element.shadowRoot?.querySelector(selector) as SVGGraphicsElement;

describe('<clearance-progress>', () => {
  it('shows the share with both areas, and says that it is ours', async () => {
    const element = await show(
      html`<clearance-progress lang="en" .today=${'2025-06-01'}></clearance-progress>`,
    );
    expect(seen(element)).to.equal(
      'Azerbaijan about 16% of the area reported as contaminated has been cleared more than 190,000 hectares approximately 1,166,700 hectares Our calculation, from: Embassy of Azerbaijan in the U.S., 4 April 2025 Source and method',
    );
  });

  it('shows the other reading on request', async () => {
    const element = await show(html`<clearance-progress lang="en" basis="remaining"></clearance-progress>`);
    expect(seen(element)).to.match(/^Azerbaijan about 14% of the area/);
    expect(heard(element)).to.contain(
      'Assumes approximately 1,166,700 hectares (4 April 2025) is what then remained to be cleared.',
    );
  });

  it('says both areas in one unit', async () => {
    const element = await show(
      html`<clearance-progress lang="en" unit="square-kilometer"></clearance-progress>`,
    );
    expect(seen(element)).to.contain(
      'more than 1,900 square kilometres approximately 11,667 square kilometres',
    );
    expect(heard(element)).to.contain('More than 1,900 of approximately 11,667 square kilometres');
  });

  it('draws the bar as long as the share it states', async () => {
    const element = await show(html`<clearance-progress lang="en"></clearance-progress>`);
    const [drawn, whole] = ['.mark', '.rest'].map(
      (selector) => find(element, selector).getBoundingClientRect().width,
    );
    expect((drawn as number) / (whole as number)).to.be.closeTo(0.16, 0.002);
  });

  it('fills as many parcels as it states percent', async () => {
    const element = await show(html`<clearance-progress lang="en" display="field"></clearance-progress>`);
    const parcels = (selector: string): number =>
      find(element, selector).getAttribute('d')?.match(/M/g)?.length ?? 0;
    expect([parcels('.mark'), parcels('.rest')]).to.deep.equal([16, 84]);
  });

  it('draws the ring as far as it states', async () => {
    const element = await show(html`<clearance-progress lang="en" display="ring"></clearance-progress>`);
    expect(find(element, '.mark').getAttribute('stroke-dasharray')).to.equal('16 100');
  });

  it('has its number inside the ring, and in its sentence where the language has words before it', async () => {
    const middle = (element: Element, selector: string): [number, number] => {
      const { left, right, top, bottom } = find(element, selector).getBoundingClientRect();
      return [(left + right) / 2, (top + bottom) / 2];
    };
    for (const width of ['240px', '640px']) {
      const element = await show(
        html`<clearance-progress lang="en" display="ring" style="width: ${width}"></clearance-progress>`,
      );
      const [[x, y], [ringX, ringY]] = [middle(element, '.number'), middle(element, '.ring')];
      expect(x, width).to.be.closeTo(ringX, 3);
      expect(y, width).to.be.closeTo(ringY, 20);
    }
    const arabic = await show(html`<clearance-progress lang="ar" display="ring"></clearance-progress>`);
    const ring = find(arabic, '.ring').getBoundingClientRect();
    expect(middle(arabic, '.number')[0]).not.to.be.within(ring.left, ring.right);
  });

  it('says what one parcel of the field stands for, and that this is ours', async () => {
    const parcel = 'Each square: approximately 11,667 hectares; our calculation.';
    expect(
      seen(await show(html`<clearance-progress lang="en" display="field"></clearance-progress>`)),
    ).to.contain(parcel);
    expect(seen(await show(html`<clearance-progress lang="en"></clearance-progress>`))).not.to.contain(
      parcel,
    );
  });

  it('fills from the inline start', async () => {
    const element = await show(html`<clearance-progress lang="en" dir="rtl"></clearance-progress>`);
    const [mark, rest] = ['.mark', '.rest'].map((selector) =>
      find(element, selector).getBoundingClientRect(),
    );
    expect(mark?.right).to.be.closeTo(rest?.right as number, 1);
  });

  it('is heard with base and assumption, and its drawing as one image', async () => {
    const element = await show(
      html`<clearance-progress lang="en" .today=${'2025-06-01'}></clearance-progress>`,
    );
    expect(heard(element)).to.match(
      /^Azerbaijan About 16% of the area reported as contaminated has been cleared; our calculation from figures of 4 April 2025\. \[16 of 100 parts filled\] More than 190,000 of approximately 1,166,700 hectares .* Assumes approximately 1,166,700 hectares \(4 April 2025\) is the total before clearance began\./,
    );
  });

  it('shows the calculation with inputs, assumptions and the other source in its details', async () => {
    const element = await show(html`<clearance-progress lang="en"></clearance-progress>`);
    element.shadowRoot?.querySelector('summary')?.click();
    // Its words are a part of their own, which a busy machine brings late.
    await waitUntil(() => find(element, '[part=evidence]'), 'no evidence', { timeout: 5000 });
    for (const text of [
      'How it is calculated',
      'more than 190,000 hectares ÷ approximately 1,166,700 hectares = about 16%',
      'The contaminated area stated on 4 April 2025 is the original total and includes land since cleared (ANAMA used it so in October 2024).',
      'Samir Poladov, Deputy Chairman of the Board, ANAMA (reported speech)',
      '191,555 hectares (AZERTAC, 4 April 2025)',
      'If the contaminated area (4 April 2025) is what then remained, the share is about 14%.',
      'Do not use this figure to judge whether a place is safe.',
      'Our calculation; no source states it.',
    ])
      expect(seen(element)).to.contain(text);
  });

  it("keeps the author's words under an impossible basis, and tells the editor", async () => {
    const element = await fixture<ClearanceProgress>(
      html`<clearance-progress lang="en" basis=${'total'}>Words.</clearance-progress>`,
    );
    await waitUntil(() => warnings().length > 0, 'the line for the editor');
    expect(seen(element)).to.equal('Words.');
    expect(takeWarnings()[0])
      .to.contain('<clearance-progress basis="total">')
      .and.to.contain('initial, remaining');
  });

  it('is accessible in every display', async () => {
    for (const display of ['bar', 'field', 'ring'] as const) {
      const element = await show(
        html`<clearance-progress lang="en" display=${display}></clearance-progress>`,
      );
      await expect(element).to.be.accessible();
    }
  });
});
