/**
 * A pasted figure stands: drawn whole and at its size, whatever words are in the tag and whenever the script comes, in
 * anybody's layout, alone or several below each other.
 */
import { expect } from '@open-wc/testing';
import { PLACES } from '@mine-action/testing/layouts';
import { isDrawn, partOf } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { printedSnippets } from './testing/printed.js';
import { ASYNC_SCRIPT, SCRIPT, type Tag, TAGS } from './testing/snippets.js';

/** What authors write into the tag: less than the figure says, as much, more. */
const AUTHORS: Readonly<Record<string, string>> = {
  nothing: '',
  'one word': 'Mines',
  'one line': '36,000 mines so far.',
  'a link': '<a href="https://example.org/">36,000 mines</a>',
  'a paragraph': `<p>${'Words of the author, who has much to say. '.repeat(8)}</p>`,
};

const LATE = '<script async src="/dist/mine-action.js?ms=400"></script>';
const VERY_LATE = '<script async src="/dist/mine-action.js?ms=3000"></script>';

/** How the script comes, beside before all else: what it is compared with. */
const ARRIVALS: Readonly<Record<string, string | undefined>> = {
  'as soon as it can': ASYNC_SCRIPT,
  'after 400 ms': LATE,
  'when all has long been painted': undefined,
};

/** What a frozen edition is worth saying to its editor. */
const NEWER = /a newer figure is known/;

const WIDTHS = [160, 240, 320, 412, 640, 800, 1280, 1600];

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly numberPx: string;
}

/** What a reader sees of each figure on the page. */
const seenOn = (frame: Frame): readonly Seen[] =>
  frame.all(TAGS.join()).map((element) => {
    const { width, height } = element.getBoundingClientRect();
    const number = partOf(element, '[part=number]');
    return { width, height, numberPx: frame.window.getComputedStyle(number).fontSize };
  });

/** The same but for what an engine rounds. */
function expectSame(found: readonly Seen[], wanted: readonly Seen[], how = ''): void {
  expect(found.length, how).to.equal(wanted.length);
  for (const [index, { width, height, numberPx }] of wanted.entries()) {
    expect(found[index]?.width, `${how}: width of ${index}`).to.be.closeTo(width, 0.5);
    expect(found[index]?.height, `${how}: height of ${index}`).to.be.closeTo(height, 0.5);
    expect(found[index]?.numberPx, `${how}: number of ${index}`).to.equal(numberPx);
  }
}

const drawn = (frame: Frame): Promise<unknown> =>
  until('all figures', () => frame.all(TAGS.join()).every((element) => isDrawn(element)));

/** One tag with these words, in the box that every snippet is. */
const pasted = (tag: Tag, words: string): string =>
  `<div><${tag}${tag === 'mine-stat' ? ' indicator="ap-mines-found"' : ''}>${words}</${tag}></div>`;

describe('a pasted figure', () => {
  afterEach(closePages);

  let snippets: readonly string[];
  before(async () => {
    snippets = await printedSnippets();
  });

  /** Everything that is pasted, one below the other: what the documentation prints, and authors' own words. */
  const all = (): string =>
    [...snippets, ...Object.values(AUTHORS).flatMap((words) => TAGS.map((tag) => pasted(tag, words)))].join(
      '\n',
    );

  async function open(place: keyof typeof PLACES, width: number, script: string | undefined): Promise<Frame> {
    const { style = '', column = '' } = PLACES[place] ?? {};
    const frame = await openPage({
      head: `<style>${style}</style>${script ?? ''}`,
      body: column.replace('%', () => `<div>${all()}</div>`),
      width,
    });
    if (script === undefined) await arrive(frame);
    await drawn(frame);
    return frame;
  }

  for (const place of Object.keys(PLACES))
    describe(`in ${place}`, () => {
      for (const width of WIDTHS)
        it(`is drawn whole at ${width} px, the same whenever the script comes`, async () => {
          const early = await open(place, width, SCRIPT);
          const wanted = seenOn(early);
          expect(wanted.length).to.equal(snippets.length + Object.keys(AUTHORS).length * TAGS.length);
          const { clientWidth, scrollWidth } = early.document.documentElement;
          expect(scrollWidth, 'no scrolling sideways').to.be.at.most(clientWidth);
          for (const element of early.all(TAGS.join())) {
            const box = element.getBoundingClientRect();
            const column = (element.parentElement as Element).getBoundingClientRect();
            expect(box.left, 'inside its column').to.be.at.least(column.left - 1);
            expect(box.right, 'inside its column').to.be.at.most(column.right + 1);
            expect(box.width, 'has a width').to.be.above(Math.min(120, width / 2));
          }
          // Each is as large as the others of its tag, whatever words it holds.
          const byTag = TAGS.map((tag) => early.all(tag).map((element) => seenOf(early, element)));
          for (const [first, ...others] of byTag)
            expectSame(
              others,
              others.map(() => first as Seen),
              'of one tag',
            );
          closePages();
          // On top of each other: none waits for the script of another.
          await Promise.all(
            Object.entries(ARRIVALS).map(async ([how, script]) => {
              const frame = await open(place, width, script);
              expectSame(seenOn(frame), wanted, how);
              expect(frame.probe.errors, how).to.deep.equal([]);
              expect(
                ownLines(frame).filter((line) => !NEWER.test(line)),
                how,
              ).to.deep.equal([]);
            }),
          );
        });
    });

  const seenOf = (frame: Frame, element: HTMLElement): Seen =>
    seenOn(frame)[frame.all(TAGS.join()).indexOf(element)] as Seen;

  for (const [width, numberPx] of [
    [240, 36],
    [320, 44],
    [480, 56],
    [800, 72],
  ] as const)
    it(`has its number at the size that its container gives: at least ${numberPx} px at ${width} px`, async () => {
      const frame = await openPage({
        head: `<style>body{margin:0;font:16px/1.5 sans-serif}</style>${SCRIPT}`,
        body: pasted('mine-stat', 'Mines'),
        width,
      });
      await drawn(frame);
      expect(parseFloat(seenOn(frame)[0]?.numberPx ?? '')).to.be.at.least(numberPx - 0.5);
    });

  it('is drawn three seconds late as well, and its words are read until then', async () => {
    const frame = await openPage({ body: pasted('mine-stat', '36,000 mines so far.') + VERY_LATE });
    await drawn(frame);
    const early = await openPage({ head: SCRIPT, body: pasted('mine-stat', '36,000 mines so far.') });
    await drawn(early);
    expectSame(seenOn(frame), seenOn(early));
  });

  it('stays words where the script never comes', async () => {
    const frame = await openPage({
      head: '<script async src="/parts/missing/mine-action.js/mine-action.js"></script>',
      body: all(),
    });
    await painted();
    for (const element of frame.all(TAGS.join())) expect(element.shadowRoot).to.equal(null);
    expect(frame.document.body.innerText).to.contain('36,000 mines so far.');
  });

  it('changes by a new width what that width changes, and comes back with the old one', async () => {
    const frame = await open('a plain page', 800, LATE);
    const before = seenOn(frame);
    frame.element.style.width = '820px';
    await painted();
    for (const [index, { numberPx }] of seenOn(frame).entries())
      expect(numberPx).to.equal(before[index]?.numberPx);
    frame.element.style.width = '320px';
    await painted();
    for (const [index, { numberPx }] of seenOn(frame).entries())
      expect(parseFloat(numberPx)).to.be.below(parseFloat(before[index]?.numberPx ?? ''));
    frame.element.style.width = '800px';
    await painted();
    expectSame(seenOn(frame), before);
  });

  it('is the same after it was moved to another place of the page', async () => {
    const frame = await open('a plain page', 640, undefined);
    const before = seenOn(frame);
    const boxes = frame.all(TAGS.join()).map((element) => element.parentElement as HTMLElement);
    for (const box of boxes) box.parentElement?.append(box);
    await painted();
    expectSame(seenOn(frame), before);
  });

  for (const [name, body] of Object.entries({
    'one tag right after the other': TAGS.map((tag) => pasted(tag, 'Words.').replace(/<\/?div>/g, '')).join(
      ' ',
    ),
    'text before and after the tag': `Says the agency: ${pasted('mine-stat', 'words').replace(/<\/?div>/g, '')} And so on.`,
    'a paragraph around the tag': `<p>${pasted('mine-stat', 'words').replace(/<\/?div>/g, '')}</p>`,
    'words in a tag without a box': pasted('mine-stat', '<p>One.</p><p>Two.</p>').replace(/<\/?div>/g, ''),
  }))
    it(`is drawn without a box of its own: ${name}`, async () => {
      const frame = await openPage({ head: ASYNC_SCRIPT, body: `<div>${body}</div>`, width: 480 });
      await drawn(frame);
      for (const { width } of seenOn(frame)) expect(width).to.be.closeTo(frame.find('div').clientWidth, 1);
    });
});
