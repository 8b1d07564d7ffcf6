/**
 * Links whose figure does not come: they stay what they were.
 */
import { expect } from '@open-wc/testing';
import { OPEN, seen } from '@mine-action/testing';
import { feedText } from '@mine-action/testing/invented-feed';
import { FOLDER, paragraphOf, PATH, settle, siteWithFigure, WORDS } from './testing/links.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { SCRIPT, SPACER } from './testing/snippets.js';

describe('a link whose figure does not come', () => {
  afterEach(closePages);

  /** The words stand, as a link that leads where it led. */
  async function expectWords(frame: Frame, href: string, reason: RegExp): Promise<void> {
    await until('its line', () => ownLines(frame).length > 0);
    await settle();
    const link = frame.find<HTMLAnchorElement>('a');
    expect(seen(frame.find('p:has(a)'))).to.equal(WORDS);
    expect(link.href).to.equal(href);
    expect(link.getClientRects(), 'it can be pointed at').to.have.length(1);
    let clicked = '';
    frame.document.addEventListener('click', (event) => {
      event.preventDefault();
      clicked = (event.target as HTMLAnchorElement).href;
    });
    link.click();
    expect(clicked).to.equal(href);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(reason);
    expect(frame.probe.errors).to.deep.equal([]);
  }

  for (const [name, answer] of Object.entries({
    'there is no feed': { status: 404 },
    'it is a page': { text: '<!doctype html><title>Sign in</title>' },
    'it is a feed of something else': { text: '{"format":"x","figures":[{"__proto__":{}}]}' },
    'its texts are scripts': {
      text: feedText(1, { figures: [{ id: '<img src=x onerror=alert(1)>', indicator: 'ap-mines-found' }] }),
    },
  }))
    it(`stays: ${name}`, async () => {
      const site = new Site();
      await site.feed(FOLDER, answer);
      const frame = await openPage({ head: SCRIPT, body: SPACER + paragraphOf(site.address + PATH) });
      await expectWords(
        frame,
        site.address + PATH,
        /src=".*\/f\/ap-mines-found\/feed\.json": could not be read/,
      );
    });

  it('stays: the policy of the page does not allow the feed', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: SCRIPT,
      body: SPACER + paragraphOf(site.address + PATH),
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self' 'unsafe-inline'" },
    });
    await expectWords(frame, site.address + PATH, /could not be read .*connect-src/);
  });

  it('stays: the feed does not hold it', async () => {
    const site = new Site();
    await site.feed('f/uxo-found/', { text: feedText(1, { figures: [] }), headers: OPEN });
    const frame = await openPage({ head: SCRIPT, body: SPACER + paragraphOf(`${site.address}f/uxo-found/`) });
    await expectWords(frame, `${site.address}f/uxo-found/`, /could not be read/);
  });

  for (const how of ['missing', 'a-page', 'throwing', 'something-else'])
    it(`stays: the part that shows links is ${how}`, async () => {
      const site = await siteWithFigure();
      const head = `<script src="/parts/${how}/addresses.js/mine-action.js"></script>`;
      const frame = await openPage({ head, body: SPACER + paragraphOf(site.address + PATH) });
      await expectWords(
        frame,
        site.address + PATH,
        /<a>: a later part of the script could not be loaded .* no figure is shown/,
      );
    });
});
