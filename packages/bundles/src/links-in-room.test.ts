/**
 * The page does not move when a link in view becomes a figure, or could.
 */
import { expect } from '@open-wc/testing';
import { feedText } from './testing/feeds.js';
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
import { seen } from './testing/looks.js';
import { arrive, closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { ASYNC_SCRIPT, SCRIPT, SPACER } from './testing/snippets.js';

describe('a link in view', () => {
  afterEach(closePages);

  const STYLE = '<style>body{margin:16px;font:16px/1.5 sans-serif}</style>';
  const AFTER = '<p id="after">What the reader is reading.</p>';
  const MEASURES_SHIFTS = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const topOf = (frame: Frame): number => frame.find('#after').getBoundingClientRect().top;

  async function expectStill(frame: Frame, before: number): Promise<void> {
    await settle();
    await painted();
    expect(topOf(frame), 'the paragraph below').to.be.closeTo(before, 0.5);
    const shifts = frame.probe.shifts.reduce((sum, value) => sum + value, 0);
    if (MEASURES_SHIFTS) expect(shifts, 'layout shift').to.equal(0);
    expect(frame.probe.errors).to.deep.equal([]);
  }

  async function open(body: string, width: number, style = ''): Promise<[Frame, number]> {
    const frame = await openPage({ head: `${STYLE}<style>${style}</style>`, body: body + AFTER, width });
    await painted();
    return [frame, topOf(frame)];
  }

  for (const width of [320, 680, 1000]) {
    for (const file of ['mine-action.js', 'mine-action-complete.js', 'mine-action.esm.js', 'autoload.js'])
      it(`stays a link where a figure has no room, and nothing moves: ${file} at ${width} px`, async () => {
        const site = await siteWithFigure();
        const [frame, before] = await open(paragraphOf(site.address + PATH), width);
        await arrive(frame, file, /esm|auto/.test(file) ? 'module' : undefined);
        await until('its line', () => ownLines(frame).length > 0);
        await expectStill(frame, before);
        expect(seen(frame.find('mine-stat'))).to.equal(WORDS);
        expect(ownLines(frame)[0]).to.match(/<mine-stat>: its words leave \d+ px/);
      });

    it(`becomes the figure where the page gives it room, and nothing moves, at ${width} px`, async () => {
      const site = await siteWithFigure();
      const style = 'a[href*="/f/"] { display: block; min-height: 14rem }';
      const [frame, before] = await open(paragraphOf(site.address + PATH), width, style);
      await arrive(frame);
      await drawn(frame);
      await expectStill(frame, before);
      expect(seen(frame.find('mine-stat'))).to.contain(FIGURE);
      expect(ownLines(frame)).to.deep.equal([]);
    });

    it(`becomes a figure inside its sentence, or stays, and nothing moves, at ${width} px`, async () => {
      const site = await siteWithFigure();
      const words = `${FIGURE} from 1 March 2015 to 31 December 2025 (Invented Centre, published 20 January 2026)`;
      const [frame, before] = await open(
        `<p>So far ${linkTo(site.address + PATH, 'data-mine', words)}.</p>`,
        width,
      );
      await arrive(frame);
      await until('the answer', () => frame.find('mine-stat').shadowRoot?.querySelector('[part=figure]'));
      await expectStill(frame, before);
      expect(seen(frame.find('p'))).to.contain(FIGURE);
    });
  }

  it('becomes the figure inside its sentence where it says the same', async () => {
    const site = await siteWithFigure();
    // What the figure says, as an author may copy it.
    const first = await openPage({
      head: SCRIPT,
      body: `${SPACER}<p>So far ${linkTo(site.address + PATH, 'data-mine')}.</p>`,
    });
    await drawn(first);
    const words = seen(first.find('mine-stat'));
    closePages();
    const [frame, before] = await open(
      `<p>So far ${linkTo(site.address + PATH, 'data-mine', words)}, and more.</p>`,
      680,
      'a { color: inherit; text-decoration: none }',
    );
    await arrive(frame);
    await drawn(frame);
    await expectStill(frame, before);
    expect(seen(frame.find('p'))).to.equal(`So far ${words}, and more.`);
  });

  for (const [name, head] of Object.entries({ 'before it': SCRIPT, async: ASYNC_SCRIPT }))
    it(`moves nothing when the script stands ${name} and the feed takes its time`, async () => {
      const site = new Site();
      await site.feed(FOLDER, { text: feedText(), ms: 400 });
      const frame = await openPage({ head: STYLE + head, body: paragraphOf(site.address + PATH) + AFTER });
      const before = topOf(frame);
      await until('its line', () => ownLines(frame).length > 0);
      await expectStill(frame, before);
      expect(seen(frame.find('mine-stat'))).to.equal(WORDS);
    });

  it('becomes the figure once it lies below the window', async () => {
    const site = await siteWithFigure();
    const frame = await openPage({
      head: STYLE,
      body: `<div style="height:1000px"></div>${paragraphOf(site.address + PATH)}<div style="height:3000px"></div>`,
    });
    frame.window.scrollTo(0, 700);
    await arrive(frame);
    await until('its line', () => ownLines(frame).length > 0);
    frame.window.scrollTo(0, 0);
    await drawn(frame);
  });

  it('is put back where a style of the page no longer reaches it, and nothing moves', async () => {
    const site = await siteWithFigure();
    const [frame, before] = await open(
      paragraphOf(site.address + PATH),
      680,
      'p > a { display: block; padding: 20px }',
    );
    const { innerHTML } = frame.find('p');
    await arrive(frame);
    await expectStill(frame, before);
    expect(frame.find('p').innerHTML).to.equal(innerHTML);
  });

  it('is read as a link while it stands, and as the figure with its source afterwards', async () => {
    const site = new Site();
    await site.feed(FOLDER, { text: feedText(), ms: 500 });
    const frame = await openPage({ head: SCRIPT, body: SPACER + paragraphOf(site.address + PATH) });
    await until('the element', () => frame.all('mine-stat').length);
    const figure = frame.find('mine-stat');
    expect(figure.assignedSlot).to.equal(null);
    expect(frame.find('a').assignedSlot?.matches('slot')).to.be.true;
    expect(frame.find('a').checkVisibility()).to.be.true;
    await drawn(frame);
    expect(frame.find('a').checkVisibility(), 'not said twice').to.be.false;
    expect(figure.shadowRoot?.querySelector('.spoken')?.textContent).to.contain(FIGURE);
    expect(figure.shadowRoot?.querySelector('.face')?.getAttribute('aria-hidden')).to.equal('true');
    expect(seen(figure)).to.contain('Invented Centre');
  });
});
