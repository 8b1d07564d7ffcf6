/**
 * The page does not move when the script arrives after the author's words were painted.
 */
import { expect } from '@open-wc/testing';
import { figureOf, isDrawn, seen } from './testing/looks.js';
import { arrive, closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { DISPLAYS, LATE_SCRIPT, SAYS, snippet, type Tag, TAGS, WORDS } from './testing/snippets.js';

const STYLE = '<style>body{margin:16px;font:16px/1.5 sans-serif}</style>';
const AFTER = '<p id="after">What the reader is reading.</p>';

const MEASURES_SHIFTS = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** The page moved by nothing: its paragraph stands where it stood, and the browser that measures shifts saw none. */
async function expectStill(frame: Frame, before: DOMRect, what: string): Promise<void> {
  await painted();
  const now = frame.find('#after').getBoundingClientRect();
  expect(now.top, `${what}: top of the paragraph below`).to.be.closeTo(before.top, 0.5);
  expect(now.left, `${what}: left of the paragraph below`).to.be.closeTo(before.left, 0.5);
  const shifts = frame.probe.shifts.reduce((sum, value) => sum + value, 0);
  if (MEASURES_SHIFTS) expect(shifts, `${what}: layout shift`).to.equal(0);
  else expect(frame.probe.shifts, `${what}: layout shift`).to.deep.equal([]);
}

const SHORT: Readonly<Record<Tag, string>> = {
  'mine-stat': 'More than 36,000 mines.',
  'clearance-progress': 'About 16% cleared.',
  'dog-counter': '93 dogs.',
};

describe('a script that arrives late', () => {
  afterEach(closePages);

  for (const width of [320, 480, 680, 1000]) {
    for (const [tag, display] of DISPLAYS) {
      it(`leaves the page in its place: <${tag} display="${display}"> at ${width} px`, async () => {
        const words = snippet(tag, `display="${display}"`);
        const frame = await openPage({ head: STYLE, body: `<p>Above.</p>${words}${AFTER}`, width });
        await painted();
        const before = frame.find('#after').getBoundingClientRect();
        await arrive(frame);
        await expectStill(frame, before, tag);
        expect(seen(frame.find(tag)).toLowerCase()).to.contain(SAYS[tag]);
        expect(frame.probe.errors).to.deep.equal([]);
        // Drawn, or left as the author's words, with one line to the editor.
        const lines = ownLines(frame);
        if (isDrawn(frame.find(tag))) expect(lines).to.deep.equal([]);
        else if (display !== 'inline') expect(lines).to.have.length(1);
        for (const line of lines) expect(line).to.match(/ px, .* they stay/);
      });
    }
  }

  for (const width of [320, 480, 680]) {
    it(`draws each element in the room of words of the usual length at ${width} px`, async () => {
      for (const [tag, display] of [
        ['mine-stat', 'tile'],
        ['clearance-progress', 'bar'],
        ['dog-counter', 'number'],
      ] as const) {
        const frame = await openPage({ head: STYLE, body: snippet(tag, `display="${display}"`), width });
        await arrive(frame);
        expect(isDrawn(frame.find(tag)), `<${tag}>: ${ownLines(frame).join()}`).to.be.true;
        expect(ownLines(frame)).to.deep.equal([]);
        closePages();
      }
    });
  }

  it('does so for an async tag in the head whose file takes 300 ms', async () => {
    const body = `${TAGS.map((tag) => `<section>${snippet(tag)}</section>`).join('')}${AFTER}`;
    const opening = openPage({ head: STYLE + LATE_SCRIPT, body, width: 320, height: 1400 });
    const shown = await until('the page without the script', () => {
      const inside = document.querySelector('iframe')?.contentDocument;
      return inside?.querySelector('#after') && inside.readyState === 'interactive' ? inside : undefined;
    });
    await until(
      'its first paint',
      () => shown.defaultView?.performance.getEntriesByType('paint').length ?? 1,
    );
    const before = shown.querySelector('#after')?.getBoundingClientRect();
    expect(shown.querySelector('mine-stat')?.shadowRoot, 'the script has not arrived').to.equal(null);
    const frame = await opening;
    await until('all three figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
    await expectStill(frame, before as DOMRect, 'three elements');
  });

  for (const [name, body] of Object.entries({
    'one tag right after the other': TAGS.map((tag) => snippet(tag)).join(' '),
    'text before and after the tag': `Says the agency: ${snippet('mine-stat')} And so on.`,
    'a paragraph around the tag': `<p>${snippet('mine-stat')}</p><p>${snippet('dog-counter')}</p>`,
  })) {
    it(`leaves the page in its place: ${name}`, async () => {
      const frame = await openPage({
        head: STYLE,
        body: `<div>${body}</div>${AFTER}`,
        width: 480,
        height: 1200,
      });
      await painted();
      const before = frame.find('#after').getBoundingClientRect();
      await arrive(frame);
      await expectStill(frame, before, name);
    });
  }

  for (const tag of TAGS) {
    it(`keeps words that are too short for the figure, and says so once: <${tag}>`, async () => {
      const words = snippet(tag, '', SHORT[tag]);
      const frame = await openPage({ head: STYLE, body: `${words}${AFTER}`, width: 480 });
      await painted();
      const before = frame.find('#after').getBoundingClientRect();
      await arrive(frame);
      await expectStill(frame, before, tag);
      expect(seen(frame.find(tag))).to.equal(SHORT[tag]);
      expect(ownLines(frame)).to.have.length(1);
      expect(ownLines(frame)[0]).to.match(new RegExp(`<${tag}>.*\\d+ px.*they stay.*min-height`));
    });
  }

  it('leaves a figure its natural size where its room is given by a style sheet of the page', async () => {
    const style = `${STYLE}<style>mine-stat { display: block; min-height: 200px }</style>`;
    const frame = await openPage({
      head: style,
      body: `${snippet('mine-stat', '', SHORT['mine-stat'])}${AFTER}`,
      width: 480,
    });
    await painted();
    const before = frame.find('#after').getBoundingClientRect();
    await arrive(frame);
    await expectStill(frame, before, 'mine-stat');
    const scale = figureOf(frame.find('mine-stat'))?.style.getPropertyValue('--_scale');
    expect(['', '1']).to.include(scale);
  });

  it('leaves what the reader sees in its place when the figures are scrolled past', async () => {
    const short = TAGS.map((tag) => `<section>${snippet(tag, '', SHORT[tag])}</section>`).join('');
    const body = `${short}<div style="height:900px"></div>${AFTER}<div style="height:2000px"></div>`;
    const frame = await openPage({ head: STYLE, body });
    frame.window.scrollTo(0, 700);
    await painted();
    const before = frame.find('#after').getBoundingClientRect();
    await arrive(frame);
    await expectStill(frame, before, 'scrolled past');
  });

  it('draws figures below the window at their natural size, however short their words are', async () => {
    const below = TAGS.map((tag) => snippet(tag, '', SHORT[tag])).join('');
    const frame = await openPage({ head: STYLE, body: `${AFTER}<div style="height:900px"></div>${below}` });
    await painted();
    const before = frame.find('#after').getBoundingClientRect();
    await arrive(frame);
    await expectStill(frame, before, 'below');
    for (const tag of TAGS) expect(isDrawn(frame.find(tag)), tag).to.be.true;
    expect(ownLines(frame)).to.deep.equal([]);
  });

  it('gives a figure the room it likes once the window changes its width', async () => {
    const frame = await openPage({
      head: STYLE,
      body: `${snippet('dog-counter', '', SHORT['dog-counter'])}${AFTER}`,
      width: 480,
    });
    await arrive(frame);
    const dogs = frame.find('dog-counter');
    expect(isDrawn(dogs)).to.be.false;
    frame.element.style.width = '700px';
    await until('the figure', () => isDrawn(dogs));
    expect(figureOf(dogs)?.style.minBlockSize).to.equal('');
  });

  it('replaces words that are too short once they lie below the window', async () => {
    const body = `<div style="height:1000px"></div>${snippet('dog-counter', '', SHORT['dog-counter'])}<div style="height:3000px"></div>`;
    const frame = await openPage({ head: STYLE, body, width: 480 });
    frame.window.scrollTo(0, 700);
    await arrive(frame);
    const dogs = frame.find('dog-counter');
    expect(seen(dogs)).to.equal(SHORT['dog-counter']);
    frame.window.scrollTo(0, 0);
    await until('the figure', () => isDrawn(dogs));
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('takes the words that stand there, not those that stood there: they are kept as they were', async () => {
    const frame = await openPage({ head: STYLE, body: snippet('mine-stat'), width: 480 });
    await arrive(frame);
    expect(frame.find('mine-stat').innerHTML).to.equal(WORDS['mine-stat']);
  });
});
