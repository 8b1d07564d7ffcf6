/**
 * Links that become figures on strangers' pages.
 */
import { expect } from '@open-wc/testing';
import { SHOWS } from '@mine-action/testing/invented-feed';
import {
  drawn,
  FIGURE,
  FOLDER,
  linkTo,
  paragraphOf,
  PATH,
  settle,
  siteWithFigure,
  WORDS,
} from './testing/links.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, openPage, ownLines, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { FORMS, SCRIPT, SPACER } from './testing/snippets.js';

describe('a link to a figure', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS))
    it(`in a paragraph of its own becomes the figure: ${name}`, async () => {
      const site = await siteWithFigure();
      const frame = await openPage({ head, body: SPACER + paragraphOf(site.address + PATH) });
      await drawn(frame);
      const [figure] = frame.all('p > mine-stat') as [HTMLElement];
      expect(seen(figure)).to.contain(FIGURE);
      expect(figure.getAttribute('edition')).to.equal('2026-02-01');
      expect(figure.children[0]?.outerHTML).to.equal(frame.find('a').outerHTML);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.deep.equal([]);
      expect(frame.probe.globals()).to.deep.equal([]);
      expect(frame.probe.builtIns()).to.deep.equal([]);
      expect(frame.probe.listeners).to.not.include('message');
    });

  it('shows what its own site says, of the edition of its address', async () => {
    const site = new Site();
    const file = await site.feed(FOLDER);
    const frame = await openPage({
      head: SCRIPT,
      body:
        SPACER +
        paragraphOf(site.address + FOLDER) +
        paragraphOf(`${site.address}${FOLDER}2020-01-01/?from=mail#top`),
    });
    await until('the figure', () => frame.all('mine-stat').some(isDrawn));
    await until('why the other is none', () => ownLines(frame).length > 0);
    const [latest, early] = frame.all('mine-stat') as [HTMLElement, HTMLElement];
    expect(seen(latest)).to.contain(FIGURE);
    // Nothing had been published by that day.
    expect(seen(early)).to.equal(WORDS);
    expect(await file.asked()).to.have.length(1);
  });

  for (const [tag, folder] of [
    ['dog-counter', 'dogs/mdd-donated/'],
    ['clearance-trend', 'trend/area-cleared/'],
    ['clearance-progress', 'progress/'],
    ['ordnance-breakdown', 'ordnance/'],
  ] as const)
    it(`to ${folder} becomes <${tag}>`, async () => {
      const site = new Site();
      await site.feed(folder);
      const frame = await openPage({ head: SCRIPT, body: SPACER + paragraphOf(site.address + folder) });
      await drawn(frame, tag);
      expect(seen(frame.find(tag))).to.contain(SHOWS[tag]);
      expect(frame.probe.errors).to.deep.equal([]);
    });

  for (const [name, body] of Object.entries({
    'a list item': '<ul><li>%</li></ul>',
    'a figure': '<figure>%</figure>',
    'a box': '<div>\n%&nbsp;</div>',
  }))
    it(`alone in ${name} becomes the figure`, async () => {
      const site = await siteWithFigure();
      const frame = await openPage({
        head: SCRIPT,
        body: SPACER + body.replace('%', linkTo(site.address + PATH)),
      });
      await drawn(frame);
      expect(seen(frame.find('mine-stat'))).to.contain(FIGURE);
    });

  it('marked data-mine becomes a figure inside its sentence', async () => {
    const site = await siteWithFigure();
    await site.feed('dogs/mdd-donated/');
    const frame = await openPage({
      head: SCRIPT,
      body: `${SPACER}<p id="mines">So far ${linkTo(site.address + PATH, 'data-mine')}, says the centre.</p>
        <p id="dogs">Of these ${linkTo(`${site.address}dogs/mdd-donated/`, 'data-mine')} are at work.</p>`,
    });
    await drawn(frame);
    expect(seen(frame.find('#mines'))).to.match(
      /^So far 1,234 anti-personnel mines found .*, says the centre\.$/,
    );
    expect(seen(frame.find('#dogs'))).to.match(/^Of these 12 mine detection dogs donated .* are at work\.$/);
    expect(frame.find('#mines').getClientRects()).to.have.length(1);
    expect(getComputedStyle(frame.find('mine-stat')).display).to.equal('inline');
  });

  it('speaks the language of its address, and its words stay in theirs', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: SCRIPT,
      lang: 'fr',
      body: SPACER + paragraphOf(`${site.address}${PATH}en/`),
    });
    await drawn(frame);
    expect(seen(frame.find('mine-stat'))).to.contain(FIGURE);
    expect(frame.find('a').lang).to.equal('fr');
  });

  it('becomes the figure when it comes later, and once', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({ head: SCRIPT + FORMS['the ES module'], body: SPACER });
    const place = frame.document.body.appendChild(frame.document.createElement('section'));
    place.innerHTML = paragraphOf(site.address + PATH);
    await drawn(frame);
    // A page that takes it out and puts it in again.
    place.append(place.firstElementChild as Element);
    await settle();
    expect(frame.all('mine-stat')).to.have.length(1);
    expect(frame.all('a')).to.have.length(1);
  });

  it('waits for the rest of its paragraph', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({ head: SCRIPT, body: '' });
    const { document } = frame;
    document.open();
    document.write(`<!doctype html><html lang="en"><body>${SPACER}<p>${linkTo(site.address + PATH)}`);
    await settle();
    expect(document.querySelector('mine-stat')).to.equal(null);
    document.write(' and more of the sentence.</p>');
    document.close();
    await settle();
    expect(document.querySelector('mine-stat')).to.equal(null);
  });

  it('on an origin that the page lists becomes the figure', async () => {
    const site = await siteWithFigure();
    const { origin } = new URL(site.elsewhere);
    const head = `<script async data-mine-origins="https://a.example ${origin}" src="/dist/mine-action.js"></script>`;
    const frame = await openPage({ head, body: SPACER + paragraphOf(site.elsewhere + PATH) });
    await drawn(frame);
    expect(seen(frame.find('mine-stat'))).to.contain(FIGURE);
  });

  it('becomes the figure on a page served as XML', async () => {
    const site = await siteWithFigure();
    const html = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title><script src="/probe.js"></script><script src="/dist/mine-action.js"></script></head><body><p>${linkTo(site.address + PATH)}</p></body></html>`;
    const frame = await openPage({ html, type: 'application/xhtml+xml' });
    await until('the figure', () => frame.all('mine-stat').some(isDrawn));
    expect(frame.probe.errors).to.deep.equal([]);
  });
});
