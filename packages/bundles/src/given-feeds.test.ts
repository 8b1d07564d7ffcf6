/**
 * A feed that a page sets by the property `feed` passes the same check as one that is read from an address.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { serve, seen } from '@mine-action/testing';
import {
  allFed,
  fed,
  FED_TAGS,
  feedOf,
  figuresOf,
  type Loose,
  SHOWS,
} from '@mine-action/testing/invented-feed';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { FORMS, SCRIPT, SPACER } from './testing/snippets.js';

type Given = HTMLElement & { feed: unknown; requestUpdate(): void; updateComplete: Promise<unknown> };

const NOT_LOADED = 'Figure not available.';
const STAT = fed('mine-stat', '');

const give = (frame: Frame, feed: unknown, within = ''): void => {
  for (const element of frame.all(FED_TAGS.map((tag) => `${within} ${tag}`).join()))
    (element as Given).feed = feed;
};

const isSettled = (element: Element): boolean => seen(element) !== '' && !seen(element).startsWith('Loading');
const settled = (frame: Frame): Promise<true> =>
  until('every figure, or why there is none', () => frame.all(FED_TAGS.join()).every(isSettled) || null);

/** A feed whose first figure, of anti-personnel mines, has these fields. */
const withFigure = (more: Loose): Loose => {
  const [first, ...others] = figuresOf(7777);
  return feedOf(1, { figures: [{ ...first, ...more }, ...others] });
};

/** The problems in the console, without saying whose they are. */
const problems = (frame: Frame): readonly [fromSrc: string[], given: string[]] => {
  const of = (who: RegExp): string[] =>
    ownLines(frame)
      .filter((line) => who.test(line))
      .map((line) => line.replace(who, ''));
  return [of(/^mine-action: src="[^"]*": /), of(/^mine-action: feed of <[\w-]+>: /)];
};

describe('a feed that a page sets', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS))
    it(`is shown by every element, and what checks it comes once: ${name}`, async () => {
      const frame = await openPage({ head, body: allFed('') });
      await settled(frame);
      give(frame, feedOf());
      await until('its figures', () =>
        frame.all(FED_TAGS.join()).every((each) => seen(each).includes(SHOWS[each.localName] as string)),
      );
      expect(frame.probe.console).to.deep.equal([]);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.requests().filter((path) => path.endsWith('/feed.js'))).to.have.length(
        head.includes('complete') ? 0 : 1,
      );
    });

  const FAULTS: Readonly<Record<string, unknown>> = {
    'a misspelt bound': withFigure({ qualifier: 'more-then' }),
    'no number': withFigure({ value: null }),
    'words for a number': withFigure({ value: 'many' }),
    'less than nothing': withFigure({ value: -3 }),
    'a day that does not exist': withFigure({ asOf: { date: '2025-02-30', basis: 'stated' } }),
    'a share of no number': feedOf(1, {
      figures: figuresOf(1).map((each) =>
        each['id'] === 'contaminated' ? { ...each, value: '5 ha' } : each,
      ),
    }),
    'a direction that is turned': withFigure({ note: '190\u202E000' }),
    'no good figure': feedOf(1, { figures: [{}] }),
    'another format': feedOf(1, { format: 'mine-action-figures/2' }),
    'no feed': { type: 'FeatureCollection', features: [] },
    'a list': [1, 2],
  };
  for (const [what, feed] of Object.entries(FAULTS))
    it(`shows what it would show from an address, and names the same problem: ${what}`, async () => {
      const file = await serve({ text: JSON.stringify(feed) });
      const frame = await openPage({
        head: SCRIPT,
        body: `<div id="src">${allFed(`src="${file.path}"`)}</div><div id="given">${allFed('')}</div>`,
      });
      give(frame, feed, '#given');
      await until('both problems', () => problems(frame).every((lines) => lines.length > 0) || null);
      await settled(frame);
      for (const tag of FED_TAGS)
        expect(seen(frame.find(`#given ${tag}`)), tag).to.equal(seen(frame.find(`#src ${tag}`)));
      const [fromSrc, given] = problems(frame);
      expect([...new Set(given)]).to.deep.equal(fromSrc);
      // What is no object is not known again, and each element names it.
      if (typeof feed === 'object') expect(given, 'once for all elements').to.have.length(1);
      expect(seen(frame.find('#given'))).to.not.match(/NaN|null|7,777|-3|30 February/);
      expect(frame.probe.errors).to.deep.equal([]);
    });

  it('shows what it would show from an address, whatever stands in it', async () => {
    const frame = await openPage({ head: SCRIPT, body: '<main></main>' });
    const main = frame.find('main');
    const value = fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1.5,
      1e300,
      '',
      '7',
      'at-least',
      'range',
      'planned',
      'derived',
      '2025-02-30',
      '2025',
      true,
      [],
      {},
    );
    const field = fc.constantFrom(
      'id',
      'indicator',
      'value',
      'unit',
      'qualifier',
      'status',
      'measure',
      'period',
      'asOf',
      'scope',
      'source',
      'quote',
      'speaker',
      'note',
      'valueMin',
      'other',
    );
    const change = fc.tuple(fc.nat(6), field, value);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FED_TAGS),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (tag, changes) => {
          const figures = figuresOf(1234);
          for (const [at, key, what] of changes) (figures[at] as Loose)[key] = what;
          const feed = feedOf(1, { figures });
          const file = await serve({ text: JSON.stringify(feed) });
          main.innerHTML = fed(tag, `src="${file.path}" id="src"`) + fed(tag, 'id="given"');
          frame.find<Given>('#given').feed = feed;
          await settled(frame);
          expect(seen(frame.find('#given'))).to.equal(seen(frame.find('#src')));
        },
      ),
      { numRuns: 40 },
    );
    const [fromSrc, given] = problems(frame);
    expect(new Set(given)).to.deep.equal(new Set(fromSrc));
    expect(frame.probe.errors).to.deep.equal([]);
  }).timeout(40_000);

  it('is read once, however often and by however many elements it is drawn; a copy is another feed', async () => {
    const frame = await openPage({ head: SCRIPT, body: STAT + STAT });
    let reads = 0;
    const feed = Object.defineProperty(feedOf(), 'title', {
      enumerable: true,
      get: () => (reads++, 'Invented figures'),
    });
    give(frame, feed);
    const [one, two] = frame.all('mine-stat') as Given[];
    await until('the figure', () => seen(two as Given).includes('1,234'));
    for (let count = 0; count < 3; count++) {
      one?.requestUpdate();
      await one?.updateComplete;
    }
    expect(reads).to.equal(1);
    (one as Given).feed = { ...feedOf(4321) };
    await one?.updateComplete;
    expect(seen(one as Given)).to.contain('4,321');
    expect(seen(two as Given)).to.contain('1,234');
  });

  it('leaves the page alone where it throws when it is read', async () => {
    const frame = await openPage({ head: SCRIPT, body: STAT.repeat(4) });
    const fail = (): never => {
      throw new Error('on purpose');
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const feeds = [
      Object.defineProperty(feedOf(), 'figures', { get: fail, enumerable: true }),
      new Proxy(
        {},
        { get: fail, ownKeys: fail, getOwnPropertyDescriptor: fail, has: fail, getPrototypeOf: fail },
      ),
      proxy,
      fail,
    ];
    for (const [index, element] of frame.all('mine-stat').entries()) (element as Given).feed = feeds[index];
    await until(
      'the reason',
      () => frame.all('mine-stat').every((each) => seen(each) === NOT_LOADED) || null,
    );
    expect(ownLines(frame).length).to.be.above(0);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('is what stands in it, and not what it inherits', async () => {
    const frame = await openPage({ head: SCRIPT, body: STAT });
    give(frame, Object.create(feedOf()));
    await until('the reason', () => seen(frame.find('mine-stat')) === NOT_LOADED);
    expect(ownLines(frame)[0]).to.contain('format: nothing');
  });

  it('goes before an address, and its taking away brings that back', async () => {
    const file = await serve({ text: JSON.stringify(feedOf(555)) });
    const frame = await openPage({ head: SCRIPT, body: fed('mine-stat', `src="${file.path}"`) });
    const element = frame.find<Given>('mine-stat');
    element.feed = feedOf();
    await until('the given one', () => seen(element).includes('1,234'));
    element.feed = null;
    await until('the other', () => seen(element).includes('555'));
  });

  it('leaves the words where what checks it does not come', async () => {
    const words = '1,234 mines found by an invented centre.';
    const frame = await openPage({
      head: '<script src="/parts/missing/feed.js/mine-action.js"></script>',
      body: SPACER + fed('mine-stat', '', words),
    });
    const element = frame.find<Given>('mine-stat');
    element.feed = feedOf();
    await until('its line', () => ownLines(frame).length > 0);
    expect(ownLines(frame)[0]).to.match(/a later part of the script could not be loaded .* whole folder/);
    expect(isDrawn(element) ? '' : seen(element)).to.equal(words);
    expect(frame.probe.errors).to.deep.equal([]);
  });
});
