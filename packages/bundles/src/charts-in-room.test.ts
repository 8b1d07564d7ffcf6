/**
 * The page does not move when groups, sources and charts take the place of the words of the example page, which were
 * in view long before.
 */
import { expect } from '@open-wc/testing';
import { isCharted } from './testing/charts.js';
import { isDrawn, seen } from './testing/looks.js';
import { arrive, closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { LATER_TAGS, type LaterTag } from './testing/snippets.js';

const STYLE = '<style>body{margin:16px;font:16px/1.5 sans-serif}</style>';
const AFTER = '<p id="after">What the reader is reading.</p>';
const MEASURES_SHIFTS = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

let example: Document;
before(async () => {
  const text = await (await fetch('/examples/in-figures.html')).text();
  example = new DOMParser().parseFromString(text, 'text/html');
});

/** The tag with its words, as the example page has it. */
const snippetOf = (selector: string): string => example.querySelector(selector)?.outerHTML ?? '';

const shiftOf = (frame: Frame): number => frame.probe.shifts.reduce((sum, value) => sum + value, 0);

const settle = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** For `<mine-sources>` a figure to have a source of. */
const FIGURE = '<div hidden><mine-stat indicator="ap-mines-found"></mine-stat></div>';

async function arriveLate(frame: Frame, selector: string): Promise<void> {
  await arrive(frame);
  const element = frame.find(selector);
  await until('the figure, or the line that says why the words stay', () =>
    isDrawn(element) ? true : ownLines(frame).length > 0,
  );
  if (isDrawn(element) && element.shadowRoot?.querySelector('.plot'))
    await until('its chart', () => isCharted(element));
  await settle(100);
}

describe('words in view that a later part replaces', () => {
  afterEach(closePages);

  const SELECTORS: readonly (readonly [LaterTag, string])[] = [
    ...LATER_TAGS.map((tag) => [tag, tag] as const),
    ['clearance-trend', 'clearance-trend[display=annual]'],
  ];

  for (const width of [320, 768, 1200])
    for (const [tag, selector] of SELECTORS) {
      it(`keep the page in its place: ${selector} at ${width} px`, async () => {
        const frame = await openPage({
          head: STYLE,
          body: `<p>Above.</p><div>${snippetOf(selector)}</div>${AFTER}${tag === 'mine-sources' ? FIGURE : ''}`,
          width,
          height: 2400,
        });
        await painted();
        const before = frame.find('#after').getBoundingClientRect();
        await arriveLate(frame, selector);
        const now = frame.find('#after').getBoundingClientRect();
        expect(now.top, 'top of the paragraph below').to.be.closeTo(before.top, 0.5);
        if (MEASURES_SHIFTS) expect(shiftOf(frame), 'layout shift').to.equal(0);
        // Drawn, or left as the author's words, with one line to the editor.
        if (isDrawn(frame.find(selector))) expect(ownLines(frame)).to.deep.equal([]);
        else expect(ownLines(frame)).to.have.length(1);
        for (const line of ownLines(frame)) expect(line).to.match(/ px, .* they stay/);
        expect(frame.probe.errors).to.deep.equal([]);
      });
    }

  for (const width of [320, 768, 1200])
    for (const [tag, selector] of SELECTORS) {
      it(`keep the page in its place: the example page at ${width} px, at its ${selector}`, async () => {
        // Whatever is not seen is left out: an address has an end.
        const main = (example.querySelector('main')?.outerHTML ?? '')
          .replaceAll(/href="[^"]*"/g, 'href="#x"')
          .replaceAll(/\s+/g, ' ');
        const frame = await openPage({
          head: '<link rel="stylesheet" href="/examples/embassy.css">',
          body: main + AFTER,
          width,
          // No higher than the window that it stands in: what is not before the eyes may take the room it likes.
          height: 560,
        });
        await settle(100);
        frame.window.scrollTo(0, frame.find(selector).getBoundingClientRect().top - 60);
        await settle(100);
        const tops = (): Map<HTMLElement, number> =>
          new Map(
            frame
              .all(`h1, h2, p, ${LATER_TAGS.join()}, mine-stat, dog-counter, clearance-progress`)
              .map((each) => [each, Math.round(each.getBoundingClientRect().top)]),
          );
        const before = tops();
        frame.probe.shifts.splice(0);
        await arriveLate(frame, selector);
        await settle(400);
        expect(shiftOf(frame), 'layout shift').to.equal(0);
        const now = tops();
        for (const [element, top] of before)
          // Tags whose margins their host rules now set stand where their words stood.
          if (top >= 0 && top < 560 && !element.shadowRoot)
            expect(now.get(element), element.textContent?.trim().slice(0, 30)).to.be.closeTo(top, 1);
        expect(isDrawn(frame.find(selector)) || ownLines(frame).length > 0, tag).to.be.true;
        expect(frame.probe.errors).to.deep.equal([]);
      });
    }

  it('are left alone by the part that draws: its room was there before it', async () => {
    const frame = await openPage({
      head: `${STYLE}<script src="/parts/silent/drawing.js/mine-action.js"></script>`,
      body: `<p>Above.</p><clearance-trend></clearance-trend>${AFTER}`,
    });
    const trend = frame.find('clearance-trend');
    await until('headline and table', () => isDrawn(trend));
    await settle(300);
    const waiting = frame.find('#after').getBoundingClientRect().top;
    closePages();
    const drawn = await openPage({
      head: `${STYLE}<script src="/dist/mine-action.js"></script>`,
      body: `<p>Above.</p><clearance-trend></clearance-trend>${AFTER}`,
    });
    await until('the chart', () => isCharted(drawn.find('clearance-trend')));
    await painted();
    expect(drawn.find('#after').getBoundingClientRect().top).to.be.closeTo(waiting, 0.5);
  });

  it('that are too few stay, and one line says so; the page does not move', async () => {
    for (const tag of LATER_TAGS.filter((each) => each !== 'mine-sources')) {
      const attributes = tag === 'mine-figures' ? ' indicators="ap-mines-found at-mines-found"' : '';
      const body = `<${tag}${attributes}>Few words.</${tag}>${AFTER}`;
      const frame = await openPage({ head: STYLE, body });
      await painted();
      const before = frame.find('#after').getBoundingClientRect();
      await arrive(frame);
      await until('its line', () => ownLines(frame).length > 0);
      await settle(100);
      expect(frame.find('#after').getBoundingClientRect().top).to.be.closeTo(before.top, 0.5);
      if (MEASURES_SHIFTS) expect(shiftOf(frame)).to.equal(0);
      expect(seen(frame.find(tag))).to.equal('Few words.');
      expect(ownLines(frame)).to.have.length(1);
      expect(ownLines(frame)[0]).to.match(new RegExp(`<${tag}>.*\\d+ px.*they stay.*min-height`));
      closePages();
    }
  });

  it('have their own room, whatever else on the page grows while the answer is on its way', async () => {
    const body = `<div id="around"><mine-figures indicators="ap-mines-found at-mines-found">${'Words of the author. '.repeat(80)}</mine-figures><p id="grows">A line.</p></div>${AFTER}`;
    const head = `${STYLE}<script src="/dist/mine-action.js?ms=50" async></script>`;
    const frame = await openPage({ head, body, width: 480 });
    const figures = frame.find('mine-figures');
    await until('the definition', () => figures.shadowRoot);
    await painted();
    const { height } = figures.getBoundingClientRect();
    frame.find('#grows').style.height = '400px';
    await until('the figures', () => isDrawn(figures));
    await settle(100);
    expect(figures.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('come back for a list of sources that grows out of them', async () => {
    const frame = await openPage({
      head: STYLE,
      body: `<div hidden><mine-stat indicator="ap-mines-found"></mine-stat></div><mine-sources>${'Words. '.repeat(150)}</mine-sources>${AFTER}<div style="height:900px"></div><clearance-trend></clearance-trend>`,
      width: 500,
      height: 560,
    });
    await painted();
    const before = frame.find('#after').getBoundingClientRect();
    await arrive(frame);
    await until('the trend, whose sources are many', () => isDrawn(frame.find('clearance-trend')));
    await until('the words again', () => ownLines(frame).length > 0);
    await settle(200);
    expect(frame.find('#after').getBoundingClientRect().top).to.be.closeTo(before.top, 0.5);
    expect(seen(frame.find('mine-sources'))).to.match(/^Words\. Words\./);
    if (MEASURES_SHIFTS) expect(shiftOf(frame), 'layout shift').to.equal(0);
  });
});
