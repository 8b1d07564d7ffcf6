import { expect, fixture, html } from '@open-wc/testing';
import { heard, seen, takeWarnings } from '@mine-action/testing';
import { settled } from '@mine-action/testing/figure';
import type { DogCounter } from './dog-counter.js';
import '../generated/define/dog-counter.js';

const show = (template: ReturnType<typeof html>): Promise<DogCounter> => fixture<DogCounter>(template);

const marks = (element: Element, selector: string): number => {
  let count = 0;
  for (const path of element.shadowRoot?.querySelectorAll(selector) ?? [])
    count += path.getAttribute('d')?.match(/M/g)?.length ?? 0;
  return count;
};

describe('<dog-counter>', () => {
  it('says what is counted, by whom, and of a plan whose day has passed when its outcome was reported', async () => {
    const element = await show(html`<dog-counter lang="en" .today=${'2026-01-01'}></dog-counter>`);
    expect(seen(element)).to.match(
      /^Azerbaijan · since 2005 93 mine detection dogs donated by Marshall Legacy Institute to ANAMA A total of 100 was planned for 2025\. The outcome was reported later \(29 October 2025\)\. Donated since 2005; not the number of dogs in service\. Marshall Legacy Institute, via Embassy/,
    );
  });

  it('says the plan and what came of it in one sentence, and draws no mark where so many are not there for sure', async () => {
    const element = await show(
      html`<dog-counter lang="en" edition="latest" .today=${'2026-01-01'}></dog-counter>`,
    );
    await settled(element);
    expect(seen(element)).to.match(
      /^Azerbaijan nearly 100 mine detection dogs donated by Marshall Legacy Institute to Azerbaijan A total of 100 was planned for 2025; reached: nearly 100 \(29 October 2025\)\. /,
    );
    expect(element.shadowRoot?.querySelectorAll('.marks')).to.have.length(0);
    expect(seen(element)).not.to.contain('no report');
  });

  it('says what is planned until its last day', async () => {
    const element = await show(html`<dog-counter lang="en" .today=${'2025-12-31'}></dog-counter>`);
    expect(seen(element)).to.contain('A total of 100 is planned for 2025.').and.not.to.contain('outcome');
  });

  for (const [width, place, what] of [
    [640, '.tens', 'dog'],
    [240, '.dots', 'dot'],
  ] as const)
    it(`draws one ${what} for each dog at ${width} px, planned ones outlined, of 16 px or more as a dog`, async () => {
      const frame = await fixture(html`<div></div>`);
      frame.setAttribute('style', `width: ${width}px`);
      const element = document.createElement('dog-counter');
      element.lang = 'en';
      frame.append(element);
      await element.updateComplete;
      expect([marks(element, `${place} .mark`), marks(element, `${place} .rest`)]).to.deep.equal([93, 7]);
      const shown = [...(element.shadowRoot?.querySelectorAll<SVGElement>('.marks svg') ?? [])].filter(
        (drawing) => drawing.getBoundingClientRect().width > 0,
      );
      expect(shown.every((drawing) => drawing.closest(place))).to.be.true;
      if (what === 'dog')
        for (const drawing of shown) expect(drawing.getBoundingClientRect().width / 10).to.be.above(16);
      else
        expect(seen(element)).to.contain('93 filled marks, one for each dog, and 7 outlined marks, planned');
    });

  it('is heard with its marks as one image', async () => {
    const element = await show(html`<dog-counter lang="en" .today=${'2026-01-01'}></dog-counter>`);
    expect(heard(element)).to.match(
      /^Azerbaijan 93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005; published 4 April 2025; date of count not given\. \[93 filled marks, one for each dog, and 7 outlined marks, planned\] A total of 100 was planned for 2025\. The outcome was reported later \(29 October 2025\)\./,
    );
  });

  it('shows the number alone', async () => {
    const element = await show(html`<dog-counter lang="en" display="number"></dog-counter>`);
    expect(element.shadowRoot?.querySelector('svg')).to.equal(null);
    expect(seen(element)).to.match(/^Azerbaijan · since 2005 93 mine detection dogs/);
  });

  it('falls back to marks for a display that there is not, and tells the editor', async () => {
    const element = await show(html`<dog-counter lang="en" display=${'paws'}></dog-counter>`);
    expect(marks(element, '.tens .mark')).to.equal(93);
    expect(takeWarnings()[0]).to.contain('<dog-counter display="paws">').and.to.contain('marks, number');
  });

  it('is accessible in every display', async () => {
    for (const display of ['marks', 'number'] as const) {
      const element = await show(html`<dog-counter lang="en" display=${display}></dog-counter>`);
      await expect(element).to.be.accessible();
    }
  });
});
