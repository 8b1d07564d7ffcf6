/**
 * Feeds as large as they may be, of rows that are none and of figures that stand: every element shows the end of it,
 * and lets the page do other things on the way. How long it takes is measured by `npm run bench`.
 */
import { expect } from '@open-wc/testing';
import { serve, seen } from '@mine-action/testing';
import {
  fed,
  FED_TAGS,
  feedOf,
  HUGE,
  hugeFeedText,
  hugeLandText,
  SHOWS,
} from '@mine-action/testing/invented-feed';
import { closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { SCRIPT } from './testing/snippets.js';

/** For a busy machine. */
const LIMIT_MS = 30_000;

/** A feed of thousands is checked in more turns than these, and its rows are drawn with no more than so many in each. */
const TURNS = 5;
const ROWS = 250;

describe('a huge feed', () => {
  let rows = { last: 0, most: 0 };
  afterEach(() => {
    closePages();
    expect(rows.most, 'rows in one turn').to.be.at.most(ROWS);
  });

  /** Counts the tasks of the page from now on, until it is told to stop. */
  function countTurns(): { readonly stop: () => number } {
    let [turns, isOver] = [0, false];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      if (isOver) return;
      turns++;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    return {
      stop: () => {
        isOver = true;
        return turns;
      },
    };
  }

  const settledText = (frame: Frame, tag: string): string => {
    const text = seen(frame.find(tag));
    return /^Loading/.test(text) ? '' : text;
  };

  const countRows = (frame: Frame, tag: string): number =>
    frame.find(tag).shadowRoot?.querySelectorAll('tbody tr').length ?? 0;

  /**
   * Shows a feed, and sees that the page had its turns from when the text was there until something was shown, and no
   * turn in which too many rows of a table were drawn, also after that.
   */
  async function show(text: string, tags: readonly string[]): Promise<Frame> {
    const file = await serve({ text });
    const frame = await openPage({ head: SCRIPT, body: '<main></main>' });
    let counting: ReturnType<typeof countTurns> | undefined;
    let turns: number | undefined;
    // The one that has a row for every day.
    const observed = 'clearance-trend';
    rows = { last: 0, most: 0 };
    const { JSON: json, MutationObserver: Observing } = frame.window;
    const { parse } = json;
    json.parse = (source: string): unknown => {
      const value: unknown = parse(source);
      if (source.length > 100_000) counting = countTurns();
      return value;
    };
    const observer = new Observing(() => {
      if (turns === undefined && counting && settledText(frame, observed)) turns = counting.stop();
      const now = countRows(frame, observed);
      rows = { last: now, most: Math.max(rows.most, now - rows.last) };
    });
    frame.find('main').innerHTML = tags
      .map((tag) => fed(tag, `src="${file.path}" edition="2026-06-01"`))
      .join('');
    await until('a shadow', () => tags.every((tag) => frame.find(tag).shadowRoot), LIMIT_MS);
    observer.observe(frame.find(observed).shadowRoot as ShadowRoot, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await until(
      'an end',
      () => tags.every((tag) => settledText(frame, tag)) && turns !== undefined,
      LIMIT_MS,
    );
    await painted();
    expect(turns, 'turns that the page had').to.be.at.least(TURNS);
    expect(frame.probe.errors).to.deep.equal([]);
    expect(await file.asked()).to.have.length(1);
    return frame;
  }

  for (const [what, row] of [
    ['nothing', null],
    ['no field', {}],
    ['fields that nobody knows', { id: 'a', a: 1 }],
    ['lists', [[]]],
  ] as const)
    it(`of 100,000 rows that are ${what} is refused, and leaves the page its turns`, async () => {
      const frame = await show(JSON.stringify(feedOf(1, { figures: Array(100_000).fill(row) })), FED_TAGS);
      for (const tag of FED_TAGS) expect(seen(frame.find(tag)), tag).to.equal('Figure not available.');
      expect(frame.probe.console.join()).to.contain('100000 figures');
    }).timeout(120_000);

  const GOOD: readonly [what: string, text: () => string][] = [
    [`${HUGE} days of mines`, () => hugeFeedText(() => ({}))],
    [`${HUGE} days of cleared land`, hugeLandText],
    [
      `${HUGE} sums, each made from the last figures`,
      () =>
        hugeFeedText(() => ({
          indicator: 'eo-found-total',
          value: 5801,
          asOf: { date: '2025-12-31', basis: 'stated' },
          status: 'derived',
          source: undefined,
          quote: undefined,
          speaker: undefined,
          derivation: { formula: 'ap + uxo', inputs: ['ap', 'uxo'], assumptions: [] },
        })),
    ],
    [
      `${HUGE} codes`,
      () =>
        hugeFeedText((index) => ({ indicator: `x-${index}`, asOf: { date: '2025-12-31', basis: 'stated' } })),
    ],
  ];
  for (const [what, text] of GOOD)
    it(`of ${what} is shown, and leaves the page its turns`, async () => {
      const frame = await show(text(), FED_TAGS);
      for (const tag of FED_TAGS) expect(seen(frame.find(tag)), tag).to.contain(SHOWS[tag]);
      expect(frame.probe.console).to.deep.equal([]);
    }).timeout(120_000);

  it('has every day in the table that is heard, and in the one that is opened, some rows in each turn', async () => {
    const frame = await show(hugeLandText(), ['clearance-trend']);
    const root = frame.find('clearance-trend').shadowRoot as ShadowRoot;
    const count = (): number => countRows(frame, 'clearance-trend');
    const whole = async (): Promise<void> => {
      await until('all rows', () => count() === HUGE + 2, LIMIT_MS);
      expect(root.querySelector('table')?.hasAttribute('aria-busy')).to.be.false;
    };
    await whole();
    root.querySelector<HTMLElement>('.tool[aria-pressed]')?.click();
    await until('fewer rows', () => count() < HUGE, LIMIT_MS);
    await whole();
    expect(root.querySelectorAll('tbody tr a')).to.have.length(HUGE + 2);
    expect(root.querySelector('tbody tr:last-child')?.textContent).to.match(
      /31 December 2025\s*12,345 hectares/,
    );
    expect(rows.most, 'rows in one turn').to.be.greaterThan(0);
    expect(frame.probe.errors).to.deep.equal([]);
  }).timeout(120_000);
});
