/**
 * A later part that is not there, is refused, never comes or is something else: the author's words stand, or words
 * and table in the chart's place; the editor reads one line; and the page sees no error.
 */
import { expect } from '@open-wc/testing';
import { isCharted, lookAt } from './testing/charts.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import {
  addFrame,
  addressOf,
  closePages,
  type Frame,
  lookInto,
  openPage,
  ownLines,
  painted,
  until,
} from './testing/open-page.js';
import { LAZY_SAYS, lazySnippet, lazyWords, snippet, SPACER } from './testing/snippets.js';

/** What can be amiss, as `host-pages.ts` knows it. */
const AMISS = ['missing', 'failing', 'a-page', 'cut-off', 'throwing', 'something-else'] as const;

const scriptFrom = (folder: string, name = 'mine-action.js'): string =>
  name.endsWith('.esm.js') || name === 'autoload.js'
    ? `<script type="module" src="${folder}/${name}"></script>`
    : `<script src="${folder}/${name}"></script>`;

const folderWith = (how: string, part: string): string => `/parts/${how}/${part}`;

/** The same server under another name, as a network for files is another origin. */
const ELSEWHERE = location.origin.replace('localhost', '127.0.0.1');

const settle = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What no table holds: then all that words figures is loaded. */
const RESOLVED = ['finder.js', 'find-resolved.js', 'resolver.js', 'earlier-figures.js'];

/** The author's words, all of them, below the window and then looked at. */
const inWords = (part: string): string =>
  SPACER +
  lazySnippet(
    'clearance-trend',
    lazyWords('clearance-trend'),
    RESOLVED.includes(part) ? 'unit="hectare"' : '',
  );

function expectWords(frame: Frame): void {
  const trend = frame.find('clearance-trend');
  expect(isDrawn(trend)).to.be.false;
  expect(seen(trend)).to.match(/^More than 190,000 hectares.*4 April 2025$/);
}

/** Headline and table stand, and the source. */
function expectTable(frame: Frame): void {
  const trend = frame.find('clearance-trend');
  expect(isDrawn(trend)).to.be.true;
  expect(isCharted(trend)).to.be.false;
  expect(seen(trend).toLowerCase()).to.contain(LAZY_SAYS['clearance-trend']);
  const table = trend.shadowRoot?.querySelector('table') as HTMLTableElement;
  expect(table.rows.length).to.be.above(5);
  expect(table.getBoundingClientRect().height).to.be.above(100);
  expect(table.querySelectorAll('a').length).to.be.above(5);
  expect(trend.shadowRoot?.querySelector('.view')?.getBoundingClientRect().height).to.equal(0);
}

function expectOneLine(frame: Frame, who: RegExp): void {
  expect(frame.probe.errors).to.deep.equal([]);
  expect(ownLines(frame), ownLines(frame).join('\n')).to.have.length(1);
  expect(ownLines(frame)[0]).to.match(who);
  expect(ownLines(frame)[0], 'the remedy').to.match(/[Ss]erve (the|its) whole folder/);
}

const EXPECTED: Readonly<Record<string, readonly [then: (frame: Frame) => void, line: RegExp]>> = {
  'charts.js': [
    expectWords,
    /^mine-action: <clearance-trend>: a later part of the script could not be loaded/,
  ],
  'finder.js': [expectWords, /^mine-action: <clearance-trend>: a later part of the script could not/],
  'find-resolved.js': [expectWords, /^mine-action: <clearance-trend>: a later part of the script could not/],
  'charts-en.js': [expectWords, /^mine-action: <clearance-trend>: a later part of the script could not/],
  'resolver.js': [expectWords, /^mine-action: <clearance-trend>: a later part of the script could not/],
  'earlier-figures.js': [
    expectWords,
    /^mine-action: <clearance-trend>: a later part of the script could not/,
  ],
  'drawing.js': [expectTable, /^mine-action: <clearance-trend>: its chart could not be drawn/],
};

async function open(head: string, part: string, headers?: Readonly<Record<string, string>>): Promise<Frame> {
  const frame = await openPage({ head, headers, body: inWords(part) });
  const trend = frame.find('clearance-trend');
  if (part === 'drawing.js') {
    await until('headline and table', () => isDrawn(trend));
    trend.scrollIntoView();
  }
  // The script itself may have asked again meanwhile.
  const isThere = part === 'drawing.js' ? isCharted : isDrawn;
  await until('its line', () => ownLines(frame).length > 0 || isThere(trend));
  await settle(100);
  return frame;
}

for (const [part, [expectOutcome, line]] of Object.entries(EXPECTED)) {
  describe(`without ${part}`, () => {
    afterEach(closePages);

    for (const how of AMISS) {
      it(`a page keeps what it has, and its editor reads one line: ${how}`, async () => {
        const frame = await open(scriptFrom(folderWith(how, part)), part);
        expectOutcome(frame);
        expectOneLine(frame, line);
      });
    }

    it('needs no permission: a page draws all from another origin that allows no other', async () => {
      const frame = await open(scriptFrom(ELSEWHERE + folderWith('closed', part)), part);
      await until('the figure', () => isDrawn(frame.find('clearance-trend')));
      expect(ownLines(frame)).to.deep.equal([]);
      expect(frame.probe.errors).to.deep.equal([]);
    });

    it('a page keeps what it has: its policy allows the script alone', async () => {
      const allowed = ['mine-action.js', ...Object.keys(EXPECTED)].filter((name) => name !== part);
      const policy = [
        `${location.origin}/probe.js`,
        ...allowed.map((name) => `${location.origin}/dist/${name}`),
      ];
      const frame = await open(scriptFrom('/dist'), part, {
        'Content-Security-Policy': `default-src 'none'; script-src ${policy.join(' ')}`,
      });
      expectOutcome(frame);
      expectOneLine(frame, line);
      expect(frame.probe.violations.length).to.be.above(0);
      for (const report of frame.probe.violations)
        expect(report).to.match(new RegExp(`^script-src.*${part}$`));
    });

    it('a page keeps what it has while it does not come', async () => {
      // Some engines hold the load of the page back for what a script imports meanwhile.
      const element = addFrame();
      element.src = addressOf({ head: scriptFrom(folderWith('silent', part)), body: inWords(part) });
      document.body.append(element);
      await until('the page', () => element.contentDocument?.querySelector('clearance-trend'));
      const frame = lookInto(element);
      await settle(500);
      frame.find('clearance-trend').scrollIntoView();
      await settle(200);
      if (part !== 'drawing.js') expectWords(frame);
      else {
        // Its room is kept for it, and everything said and all that can be taken away as rows is there.
        const trend = frame.find('clearance-trend');
        expect(isDrawn(trend)).to.be.true;
        expect(seen(trend).toLowerCase()).to.contain(LAZY_SAYS['clearance-trend']);
        await until('the table in its place', () => ownLines(frame).length > 0, 14_000);
        await painted();
        expectTable(frame);
        expectOneLine(frame, line);
      }
      expect(frame.probe.errors).to.deep.equal([]);
    }).timeout(30_000);

    if (part !== 'charts.js')
      for (const name of ['mine-action.esm.js', 'autoload.js'])
        it(`a page keeps what it has: by ${name}`, async () => {
          const frame = await open(scriptFrom(folderWith('missing', part), name), part);
          expectOutcome(frame);
          expectOneLine(frame, line);
        });
  });
}

describe('without one of the files of the ES module', () => {
  afterEach(closePages);

  for (const part of ['trend.js', 'series.js'])
    for (const name of ['mine-action.esm.js', 'autoload.js'])
      it(`a page keeps the author's words: ${part}, by ${name}`, async () => {
        const frame = await open(scriptFrom(folderWith('missing', part), name), part);
        expectWords(frame);
        expectOneLine(
          frame,
          /^mine-action: <clearance-trend>: a later part of the script could not be loaded/,
        );
      });
});

describe('without svg.js', () => {
  afterEach(closePages);

  for (const how of AMISS) {
    it(`the chart stays, the other files are made, and the editor reads one line: ${how}`, async () => {
      const head = scriptFrom(folderWith(how, 'svg.js'));
      const frame = await openPage({ head, body: lazySnippet('ordnance-breakdown') });
      const element = frame.find('ordnance-breakdown');
      await until('the figure', () => isDrawn(element));
      await lookAt(element);
      const files: string[] = [];
      Object.assign(frame.window.URL, {
        createObjectURL: (blob: Blob) => (files.push(blob.type.split(';')[0] as string), '#'),
      });
      for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('.download button') ?? [])
        button.click();
      await until('its line', () => ownLines(frame).length > 0);
      await until('the other files', () => files.length === 2);
      expect(files.sort()).to.deep.equal(['image/png', 'text/csv']);
      expect(isCharted(element)).to.be.true;
      expectOneLine(frame, /^mine-action: <ordnance-breakdown>: the SVG could not be made/);
    });
  }
});

describe('without shapes.js', () => {
  afterEach(closePages);

  const body = ['ring', 'field', 'bar']
    .map((display) => snippet('clearance-progress', `display="${display}"`))
    .join('\n');

  for (const how of AMISS)
    it(`a bar is drawn, ring and field keep their words, and the editor reads one line: ${how}`, async () => {
      const frame = await openPage({ head: scriptFrom(folderWith(how, 'shapes.js')), body });
      await until('its line', () => ownLines(frame).length > 0);
      await settle(100);
      expectOneLine(
        frame,
        /^mine-action: <clearance-progress>: a later part of the script could not be loaded/,
      );
      expect(isDrawn(frame.find('[display=bar]'))).to.be.true;
      for (const display of ['ring', 'field']) {
        const element = frame.find(`[display=${display}]`);
        expect(isDrawn(element), display).to.be.false;
        expect(seen(element)).to.match(/^About 16% of the area .* 4 April 2025$/);
      }
    });

  it('a page with bars alone never asks for it', async () => {
    const frame = await openPage({ head: scriptFrom('/dist'), body: snippet('clearance-progress') });
    await until('the figure', () => isDrawn(frame.find('clearance-progress')));
    await settle(100);
    const asked = frame.window.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('/dist/'))).to.have.length(1);
  });
});

describe('a part that was not there at first', () => {
  afterEach(closePages);

  for (const part of Object.keys(EXPECTED)) {
    it(`is asked for again by a tag that comes later: ${part}`, async () => {
      const once = `once-${part}-${Date.now()}`;
      const frame = await open(scriptFrom(folderWith(once, part)), part);
      frame.document.body.insertAdjacentHTML('beforeend', lazySnippet('clearance-trend', '', 'id="second"'));
      const second = frame.find('#second');
      second.scrollIntoView();
      // A part is a script: unlike a module it is asked for again by every engine.
      await until('the second', () => isDrawn(second));
      await lookAt(second);
      expect(frame.probe.errors).to.deep.equal([]);
      // The words of the first lie above the window, and how much room they leave is not the matter here.
      const lines = ownLines(frame).filter((line) => !line.includes(' px, '));
      expect(lines.length, lines.join('\n')).to.be.at.most(1);
    });
  }
});
