/**
 * Pages of earlier releases, as strangers still have them, with the script as it is now: every figure that was drawn is drawn.
 */
import { expect } from '@open-wc/testing';
import { parsePath, type SiteAddress } from '@mine-action/data/site-address';
import { placeables } from '@mine-action/elements/placeables';
import { OPEN, seen, serve } from '@mine-action/testing';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { Site } from './testing/site.js';

const FIXTURES = '/packages/testing/fixtures';
/** Where their pages say that script and figures are. */
const SITE = 'https://figures.example/';
const FOLDER = 'f/ap-mines-found/';

const textOf = async (file: string): Promise<string> => {
  const response = await fetch(`${FIXTURES}/${file}`);
  expect(response.ok, file).to.equal(true);
  return response.text();
};

/** What each element has to say, with its source, in every version that is kept. */
const SAYS: Readonly<Record<string, readonly RegExp[]>> = {
  'mine-stat': [/more than 36,000/, /anti-personnel mines found/, /Embassy of Azerbaijan/],
  'clearance-progress': [/about 16%/, /1,166,700/, /Embassy of Azerbaijan/],
  'dog-counter': [/93/, /Marshall Legacy Institute/],
  'clearance-trend': [/190,000/],
  'ordnance-breakdown': [/36,000/, /Embassy of Azerbaijan/],
  'mine-figures': [/36,000/, /Embassy of Azerbaijan/],
};

const versions = JSON.parse(await textOf('versions.json')) as readonly string[];

/** What an address of then is now. */
const addressOf = (href: string): SiteAddress | undefined =>
  parsePath(
    new URL(href).pathname,
    placeables.map(({ path, named }) => ({ path, isNamed: named !== undefined })),
  )?.address;

/** A page with today's script, and the site that it names where this test has it. */
const openKept = (text: string, site = new Site()): Promise<Frame> =>
  openPage({
    html: text
      .replaceAll(`${SITE}v1/`, '/dist/')
      .replaceAll(SITE, site.address)
      .replace('<head>', '<head><script src="/probe.js"></script>'),
  });

async function expectDrawn(frame: Frame, tag: string): Promise<void> {
  await until(`<${tag}>`, () => frame.all(tag).length > 0 && frame.all(tag).every(isDrawn));
  const text = seen(frame.find(tag));
  for (const says of SAYS[tag] ?? []) expect(text, tag).to.match(says);
}

/** That a newer figure is known is true, and the only thing that the console may say. */
function expectNoTrouble(frame: Frame): void {
  expect(ownLines(frame).filter((line) => !line.includes('a newer figure is known'))).to.deep.equal([]);
  expect(frame.probe.errors).to.deep.equal([]);
}

/** The files of views that the release made for a site, where this test has it. */
async function siteOf(version: string): Promise<Site> {
  const site = new Site();
  for (const kind of ['view', 'editions'] as const)
    await site.views(kind, FOLDER, 'en', {
      text: await textOf(`${version}/site/${FOLDER}${kind}.en.json`),
      headers: OPEN,
    });
  return site;
}

it('there are pages of a release', () => expect(versions).to.not.have.length(0));

for (const version of versions)
  describe(`a page of version ${version}`, () => {
    afterEach(closePages);

    it('shows the figures of its snippets, each with its number and its source', async () => {
      const frame = await openKept(await textOf(`${version}/snippets.html`));
      for (const tag of Object.keys(SAYS)) await expectDrawn(frame, tag);
      expect(frame.probe.errors).to.deep.equal([]);
    });

    it('shows what its site says, from the file of views that the release has made', async () => {
      const frame = await openKept(await textOf(`${version}/of-a-site.html`), await siteOf(version));
      await expectDrawn(frame, 'mine-stat');
      expectNoTrouble(frame);
    });

    it('shows what a feed of that release says', async () => {
      const feed = await serve({ text: await textOf(`${version}/site/${FOLDER}feed.json`), headers: OPEN });
      const frame = await openPage({
        head: '<script src="/dist/mine-action.js"></script>',
        body: `<mine-stat src="${feed.address}" indicator="ap-mines-found" edition="2025-04-04">Words.</mine-stat>`,
      });
      await expectDrawn(frame, 'mine-stat');
      expectNoTrouble(frame);
    });

    it('takes over what was drawn already, once', async () => {
      const frame = await openKept(await textOf(`${version}/drawn.html`));
      await expectDrawn(frame, 'mine-stat');
      await until('the script', () => frame.window.customElements.get('mine-stat'));
      expect(frame.find('mine-stat').shadowRoot?.querySelectorAll('[part~=figure]')).to.have.length(1);
      expect(frame.probe.errors).to.deep.equal([]);
    });

    it('has a link that becomes the figure, and leads to an address that is still one', async () => {
      const text = await textOf(`${version}/link.html`);
      await expectDrawn(await openKept(text, await siteOf(version)), 'mine-stat');
      const [, href = ''] = /href="([^"]+)"/.exec(text) ?? [];
      expect(addressOf(href)).to.include({ route: 'f', name: 'ap-mines-found', edition: '2025-04-04' });
    });

    it('has an answer of oEmbed whose frame is still the address of that figure, with its words beside', async () => {
      const { html } = JSON.parse(await textOf(`${version}/site/${FOLDER}2025-04-04/oembed.json`)) as {
        html: string;
      };
      expect(html).to.match(/36,000 anti-personnel mines found/);
      const [, src = ''] = /src="([^"?]+)/.exec(html) ?? [];
      expect(addressOf(src)).to.include({ route: 'f', name: 'ap-mines-found', edition: '2025-04-04' });
    });
  });
