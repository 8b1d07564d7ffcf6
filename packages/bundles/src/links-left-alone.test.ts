/**
 * Links that no figure is put in the place of.
 */
import { expect } from '@open-wc/testing';
import { FED_TAGS } from '@mine-action/testing/invented-feed';
import { drawn, FOLDER, linkTo, paragraphOf, PATH, settle, siteWithFigure, WORDS } from './testing/links.js';
import { seen } from '@mine-action/testing/reader';
import { arrive, closePages, type Frame, openPage, ownLines } from './testing/open-page.js';
import { FORMS, SCRIPT, SPACER } from './testing/snippets.js';

/** The link stands where it stood, and is the page's own. */
async function expectLink(frame: Frame, text?: string): Promise<void> {
  await settle();
  expect(frame.all(FED_TAGS.join())).to.have.length(0);
  expect(seen(frame.find('a'))).to.equal(text ?? WORDS);
  expect(frame.probe.errors).to.deep.equal([]);
}

describe('a link that is left alone', () => {
  afterEach(closePages);

  it('is one to an origin that nobody has named', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: SCRIPT,
      body: SPACER + paragraphOf(site.elsewhere + PATH, 'data-mine'),
    });
    await expectLink(frame);
    expect(frame.probe.requests()).to.not.include('/dist/addresses.js');
  });

  for (const [name, head] of Object.entries(FORMS))
    it(`is any on a page that switches this off: ${name}`, async () => {
      const site = await siteWithFigure();
      const frame = await openPage({
        head: head.replace('<script', '<script data-mine-links="off"'),
        body: SPACER + paragraphOf(site.address + PATH, 'data-mine'),
      });
      await expectLink(frame);
      expect(frame.probe.requests()).to.not.include('/dist/addresses.js');
    });

  for (const [name, body] of Object.entries({
    'one in a sentence': '<p>So far % were found.</p>',
    'one beside another': '<p>% <a href="/">Other</a></p>',
    'one in a menu': '<nav><ul><li>%</li></ul></nav>',
    'one in a menu by its role': '<div role="navigation"><p>%</p></div>',
    'one in a table': '<table><tr><td>%</td></tr></table>',
    'one that is being edited': '<div contenteditable><p>%</p></div>',
    'the words of an element of ours that is not there': '<mine-sources>%</mine-sources>',
  }))
    it(`is ${name}`, async () => {
      const site = await siteWithFigure();
      const frame = await openPage({
        head: SCRIPT,
        body: SPACER + body.replace('%', linkTo(site.address + PATH)),
      });
      const before = frame.find('a').parentElement?.innerHTML;
      await settle();
      expect(frame.all('mine-stat')).to.have.length(0);
      expect(frame.find('a').parentElement?.innerHTML).to.equal(before);
      expect(frame.probe.errors).to.deep.equal([]);
    });

  it('is one in the words of a figure', async () => {
    const site = await siteWithFigure();
    const words = `<mine-stat indicator="at-mines-found"><p>${linkTo(site.address + PATH)}</p></mine-stat>`;
    const frame = await openPage({ head: SCRIPT, body: SPACER + words });
    await drawn(frame);
    await settle();
    expect(frame.all('mine-stat')).to.have.length(1);
  });

  it('is one to something else, to a file, around a picture, or with the focus', async () => {
    const site = await siteWithFigure();
    const links = [
      linkTo(`${site.address}f/`),
      linkTo(`${site.address}${FOLDER}card.png`),
      linkTo(`${site.address}f/AP/`),
      linkTo(site.address + PATH, 'download'),
      linkTo(site.address + PATH, '', '<img alt="A card" src="data:,">'),
      linkTo(`${site.address}figures/land/`),
      `<svg><a href="${site.address}${PATH}"><text>${WORDS}</text></a></svg>`,
    ].map((link) => `<p>${link}</p>`);
    const frame = await openPage({ body: links.join('') + paragraphOf(site.address + PATH, 'id="focus"') });
    frame.find('#focus').focus();
    const { innerHTML } = frame.document.body;
    await arrive(frame);
    await settle();
    expect(frame.document.body.innerHTML).to.equal(innerHTML);
    expect(frame.document.activeElement?.id).to.equal('focus');
    expect(frame.probe.errors).to.deep.equal([]);
    expect(ownLines(frame)).to.deep.equal([]);
  });

  it('is one that asks for what has no place there, and the editor reads why', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: SCRIPT,
      body: `<p>See ${linkTo(`${site.address}progress/`, 'data-mine')} here.</p>`,
    });
    await expectLink(frame);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(
      /<a data-mine href=".*\/progress\/">: .*the link stays\..*paragraph of its own/,
    );
  });

  it('is one on a page that uses the tag for something else', async () => {
    const site = await siteWithFigure();
    const own = '<script>customElements.define("mine-stat", class extends HTMLElement {});</script>';
    const frame = await openPage({ head: own + SCRIPT, body: SPACER + paragraphOf(site.address + PATH) });
    await expectLink(frame);
  });
});
