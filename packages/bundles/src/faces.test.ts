/**
 * What the bundle draws is what the sources draw: no word and no space is lost on the way into the file.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '@mine-action/elements/define';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, openPage, until } from './testing/open-page.js';

const FACES = [
  ['mine-stat', 'indicator="ap-mines-found"'],
  ['mine-stat', 'indicator="area-cleared" display="banner" unit="square-kilometer"'],
  ['mine-stat', 'indicator="at-mines-found" display="inline"'],
  ['mine-stat', 'indicator="x-partnership-duration" display="inline"'],
  ['mine-stat', 'indicator="area-cleared" edition="latest"'],
  ['clearance-progress', ''],
  ['clearance-progress', 'display="ring" basis="remaining"'],
  ['dog-counter', ''],
] as const;

describe('the bundle', () => {
  afterEach(closePages);

  it('shows the very text that the sources show', async () => {
    const markup = FACES.map(([tag, attributes]) => `<${tag} lang="en" ${attributes}></${tag}>`).join('<hr>');
    const frame = await openPage({ head: '<script src="/dist/mine-action.js"></script>', body: markup });
    const here = await fixture(html`<div></div>`);
    here.insertAdjacentHTML('beforeend', markup);
    await Promise.all(
      [...here.children].map((child) => (child as { updateComplete?: unknown }).updateComplete),
    );
    // The newest edition comes in a later part.
    await until('every figure', () =>
      [frame.document.body, here].every((root) =>
        [...root.querySelectorAll('mine-stat, clearance-progress, dog-counter')].every(
          (element) => isDrawn(element) && !seen(element).startsWith('Loading'),
        ),
      ),
    );
    const [there, own] = [frame.document.body, here].map((root) =>
      [...root.querySelectorAll('mine-stat, clearance-progress, dog-counter')].map((element) =>
        seen(element),
      ),
    );
    expect(there).to.deep.equal(own);
    expect(own).to.have.length(FACES.length);
    expect(own?.[2]).to.match(
      /^more than 21,000 anti-tank mines found since 10 November 2020 \(Embassy .*\)$/,
    );
  });
});
