/**
 * People killed or injured: said in words by one element, and refused by every other, whatever the tag asks for.
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { heard, seen, takeWarnings, warnings } from '@mine-action/testing';
import { settled } from '@mine-action/testing/figure';
import { feedOf } from '@mine-action/testing/land-feed';
import type { Claim } from '@mine-action/data';
import { definitions } from './generated/definitions.js';
import type { FigureElement } from './figure-element.js';
import './generated/define.js';

const hurt = (indicator: string, value: number, year: string): Partial<Claim> => ({
  id: `${indicator}-${year}`,
  indicator,
  value,
  unit: 'person',
  asOf: { date: `${year}-12-31`, basis: 'stated' },
  scope: { operators: 'not-applicable' },
});

const feed = feedOf(
  hurt('casualties-killed', 60, '2023'),
  hurt('casualties-killed', 72, '2025'),
  hurt('casualties-injured', 340, '2025'),
  { id: 'cleared', value: 500 },
  { id: 'released', indicator: 'area-released', value: 700 },
);

async function show(tag: string, attribute: string, codes: string): Promise<FigureElement> {
  const place = await fixture(html`<div></div>`);
  const element = document.createElement(tag) as FigureElement;
  element.setAttribute('lang', 'en');
  element.setAttribute(attribute, codes);
  element.feed = feed;
  element.append('Words.');
  place.append(element);
  return element;
}

/** Those that take a code. */
const asked = definitions.flatMap(({ tag, selects, isInWords }) =>
  ['indicator', 'indicators'].filter((name) => name in selects).map((name) => ({ tag, name, isInWords })),
);

describe('people killed or injured', () => {
  it('are said by <mine-stat> in words, with date and source, and drawn as nothing', async () => {
    const element = await settled(await show('mine-stat', 'indicator', 'casualties-killed'));
    expect(heard(element)).to.match(
      /72 people killed by explosive ordnance .*31 December 2025.*Example paper/,
    );
    expect(element.shadowRoot!.querySelector('svg, canvas, img, [part=drawing]')).to.equal(null);
  });

  it('are asked for of every element that takes a code', () => {
    expect(asked.map(({ tag }) => tag)).to.include.members([
      'dog-counter',
      'clearance-trend',
      'mine-figures',
    ]);
    expect(asked.filter(({ isInWords }) => isInWords).map(({ tag }) => tag)).to.deep.equal(['mine-stat']);
  });

  for (const { tag, name } of asked.filter(({ isInWords }) => !isInWords))
    it(`are refused by <${tag}>, which keeps the author's words and tells the editor`, async () => {
      const element = await show(tag, name, 'casualties-killed');
      await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
      expect(seen(element)).to.equal('Words.');
      const [line] = takeWarnings();
      expect(line)
        .to.contain(`<${tag} ${name}="casualties-killed">: people killed or injured are shown in words alone`)
        .and.to.contain('<mine-stat>');
    });

  it('are left out of a group, whose other figures stand', async () => {
    const element = await settled(
      await show('mine-figures', 'indicators', 'area-cleared casualties-injured area-released'),
    );
    await waitUntil(() => warnings().length > 0, 'a line', { timeout: 15_000 });
    expect(seen(element)).to.contain('500').and.to.contain('700').and.not.to.contain('340');
    expect(takeWarnings()[0]).to.contain('people killed or injured are shown in words alone');
  });
});
