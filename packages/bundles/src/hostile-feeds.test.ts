/**
 * Feeds of somebody who means harm, one by one: what they say is shown as text or as not available. Nothing of it is
 * run, nothing leads anywhere but to the web, and the page stays quick.
 */
import { expect } from '@open-wc/testing';
import { SCRIPT_ADDRESS, serve, seen } from '@mine-action/testing';
import { lookAt } from './testing/charts.js';
import {
  allFed,
  fed,
  FED_TAGS,
  feedOf,
  figuresOf,
  type Loose,
  sources,
} from '@mine-action/testing/invented-feed';
import { isDrawn, toggleDetails } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { SCRIPT } from './testing/snippets.js';

/** Whatever a feed could call to show that it has been run. */
const TRAPS = `<script>
  window.run = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) window[name] = () => window.run.push(name);
</script>`;

/** Everything that stands in our shadow roots, seen or not. */
const inside = (frame: Frame): Element[] =>
  frame
    .all(`${FED_TAGS.join()}, mine-sources`)
    .flatMap((element) => [...(element.shadowRoot?.querySelectorAll('*') ?? [])]);

/** Characters that turn the direction or are not seen. */
const UNSEEN = /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u061C\uFEFF]/;

function expectHarmless(frame: Frame): void {
  expect((frame.window as unknown as { run: string[] }).run, 'what was run').to.deep.equal([]);
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.builtIns()).to.deep.equal([]);
  expect(({} as Loose)['polluted'], 'Object.prototype').to.equal(undefined);
  for (const element of inside(frame)) {
    expect(element.localName).to.not.match(
      /^(script|style|link|meta|base|iframe|frame|object|embed|img|image|picture|video|audio|form|foreignobject|use|animate|set)$/i,
    );
    for (const { name } of element.attributes) expect(name).to.not.match(/^on/);
    if (element.localName === 'a') expect(element.getAttribute('href')).to.match(/^https?:\/\/[^/]/);
    for (const { nodeType, nodeValue } of element.childNodes) {
      if (nodeType !== Node.TEXT_NODE) continue;
      expect(nodeValue).to.not.match(UNSEEN);
      expect(nodeValue).to.not.match(/\bNaN\b|Infinity|∞|1e\+?308|\[object|undefined/);
      expect(nodeValue?.length).to.be.below(3000);
    }
  }
  for (const line of ownLines(frame)) {
    expect(line).to.not.match(UNSEEN);
    expect(line.length).to.be.below(4000);
  }
}

/** Shows it in every element, with all that unfolds. */
async function show(text: string): Promise<Frame> {
  const file = await serve({ text });
  const frame = await openPage({
    head: TRAPS + SCRIPT,
    body: `${allFed(`src="${file.path}"`)}<mine-sources></mine-sources>`,
  });
  await until('an end', () => FED_TAGS.every((tag) => !/^(Loading.*)?$/.test(seen(frame.find(tag)))));
  await painted();
  for (const tag of FED_TAGS) if (isDrawn(frame.find(tag))) toggleDetails(frame.find(tag));
  frame.find('ordnance-breakdown').scrollIntoView();
  await painted();
  expectHarmless(frame);
  expect(frame.probe.changes).to.deep.equal([]);
  return frame;
}

/** The first figure, of anti-personnel mines, with something else in it. */
const withFigure = (change: Loose): string => {
  const [first, ...others] = figuresOf(1234);
  return JSON.stringify(feedOf(1, { figures: [{ ...first, ...change }, ...others] }));
};
const withSource = (change: Loose): string =>
  JSON.stringify(
    feedOf(1234, { sources: { ...sources(), bulletin: { ...sources()['bulletin'], ...change } } }),
  );

const MARKUP = '<img src=x onerror=alert(1)><script>alert(2)</script>';

describe('a hostile feed', () => {
  afterEach(closePages);

  const LEFT_OUT: readonly [what: string, change: Loose | string][] = [
    ['a number in words', { value: 'NaN' }],
    ['a number in digits', { value: '1234' }],
    ['a number too large', { value: 1e308 }],
    ['a number beyond all', withFigure({ value: 5 }).replace('"value":5,', '"value":1e999,')],
    ['a number below nought', { value: -1 }],
    ['a nought below nought', withFigure({ value: 5 }).replace('"value":5,', '"value":-0,')],
    ['a number that is none', { value: null }],
    ['a day that never was', { asOf: { date: '2025-02-30', basis: 'stated' } }],
    ['a month that never was', { asOf: { date: '2025-13', basis: 'stated' } }],
    ['a year of six digits', { asOf: { date: '275760-09-13', basis: 'stated' } }],
    ['a day as a number', { asOf: { date: 20250404, basis: 'stated' } }],
    ['a unit that objects have by nature', { unit: 'constructor' }],
    ['a unit of markup', { unit: MARKUP }],
    ['a direction turned in its quote', { quote: { text: 'a \u202E4321', lang: 'en' } }],
    [
      'an isolate in its operator that does not end',
      { scope: { operators: 'single', operator: '\u2066Team' } },
    ],
    ['what is not seen in its speaker', { speaker: { name: 'A\u200Bda', speech: 'direct' } }],
    ['heaps of marks', { note: `H${'\u0301'.repeat(50)}` }],
    ['a kilometre of text', { quote: { text: 'x'.repeat(500_000), lang: 'en' } }],
    ['a kilometre of a name', { id: 'a'.repeat(100_000) }],
    [
      'lists in lists',
      withFigure({ note: 5 }).replace('"note":5', `"note":${'['.repeat(5000)}${']'.repeat(5000)}`),
    ],
    ['a field nobody knows', { onclick: 'alert(1)' }],
    ['the nature of objects', withFigure({ x: 5 }).replace('"x":5', '"__proto__":{"polluted":1}')],
    ['the maker of objects', { constructor: { prototype: { polluted: 1 } } }],
    ['a source that objects have by nature', { source: '__proto__' }],
    ['a source that is not there', { source: 'toString' }],
    ['a language of markup', { quote: { text: 'a', lang: '"><script>' } }],
    [
      'itself as its input',
      { status: 'derived', derivation: { formula: 'ap', inputs: ['ap'], assumptions: [] } },
    ],
  ];
  for (const [what, change] of LEFT_OUT)
    it(`loses its figure with ${what}, and keeps the others`, async () => {
      const frame = await show(typeof change === 'string' ? change : withFigure(change));
      expect(seen(frame.find('mine-stat'))).to.equal('Figure not available.');
      expect(seen(frame.find('dog-counter'))).to.contain('12 mine detection dogs donated');
      expect(seen(frame.find('mine-figures'))).to.contain('321 anti-tank mines found');
      expect(ownLines(frame).join('\n')).to.contain('Figures with a problem are not shown.');
    });

  const OF_THE_SOURCE: readonly [what: string, change: Loose][] = [
    ['of a script', { url: SCRIPT_ADDRESS }],
    ['of a script with a tab in it', { url: 'java\tscript:alert(1)' }],
    ['of a script in capitals, with a space', { url: ' JAVASCRIPT:alert(1)' }],
    ['of data', { url: 'data:text/html,<script>alert(1)</script>' }],
    ['of a file', { url: 'file:///etc/passwd' }],
    ['with a password', { url: 'https://example.org@evil.example/' }],
    ['without a scheme', { url: '//evil.example/' }],
    ['of a script, of the publisher', { publisher: { name: 'Invented', url: SCRIPT_ADDRESS } }],
  ];
  for (const [what, change] of OF_THE_SOURCE)
    it(`leads nowhere by an address ${what}`, async () => {
      const frame = await show(withSource(change));
      expect(seen(frame.find('mine-stat'))).to.equal('Figure not available.');
      expect(inside(frame).filter((element) => /evil|alert/.test(element.outerHTML))).to.deep.equal([]);
    });

  it('shows markup as the text that it is', async () => {
    const [first, ...others] = figuresOf(1234);
    const markup = {
      ...first,
      note: MARKUP,
      quote: { text: MARKUP, lang: 'en' },
      speaker: { name: MARKUP, role: MARKUP, organisation: MARKUP, speech: 'direct' },
      scope: { operators: 'single', operator: MARKUP },
    };
    const feed = feedOf(1, {
      title: MARKUP,
      publisher: { name: MARKUP },
      caveats: MARKUP,
      sources: {
        ...sources(),
        bulletin: { ...sources()['bulletin'], title: MARKUP, rights: MARKUP, publisher: { name: MARKUP } },
      },
      figures: [markup, ...others],
    });
    const frame = await show(JSON.stringify(feed));
    const stat = frame.find('mine-stat');
    await until('the details', () => seen(stat).split(MARKUP).length > 4);
    await lookAt(frame.find('ordnance-breakdown'), 15_000);
    expect(seen(stat)).to.contain('1,234 anti-personnel mines found');
    expect(seen(frame.find('mine-sources'))).to.contain(MARKUP);
    expectHarmless(frame);
  }).timeout(40_000);

  it('refuses what is no formula, however short the codes of its inputs are', async () => {
    const [, , , , cleared, contaminated] = figuresOf(1) as [Loose, Loose, Loose, Loose, Loose, Loose];
    const ids = ['e', 'a', 'h', 'c', 't', 'r', 's', '1', '2', '0'];
    const figures = ids.map((id) => ({ ...cleared, id, indicator: `x-${id}` }));
    const share = {
      ...contaminated,
      id: 'share',
      indicator: 'ap-mines-found',
      status: 'derived',
      derivation: { formula: 'e '.repeat(149), inputs: ids, assumptions: [] },
      ...{ source: undefined, quote: undefined, speaker: undefined },
    };
    const frame = await show(
      JSON.stringify(feedOf(1, { figures: [share, ...figures, ...figuresOf(1).slice(1)] })),
    );
    await until('its line', () => frame.probe.console.join().includes('a formula over all its inputs'));
    expectHarmless(frame);
    expect(seen(frame.find('mine-stat')).length).to.be.below(8000);
  });

  const HEADS: readonly [what: string, text: string][] = [
    ['a head of markup', JSON.stringify(feedOf(1, { format: MARKUP }))],
    ['a direction turned in its title', JSON.stringify(feedOf(1, { title: 'a\u202Eb' }))],
    ['a day that never was', JSON.stringify(feedOf(1, { modified: '2025-02-30T00:00:00Z' }))],
    ['a country of markup', JSON.stringify(feedOf(1, { refArea: '<b>' }))],
    ['figures that are none', JSON.stringify(feedOf(1, { figures: { length: 1e9 } }))],
    ['sources in a list', JSON.stringify(feedOf(1, { sources: [sources()['bulletin']] }))],
    [
      'the nature of objects in its head',
      JSON.stringify(feedOf()).replace('"id":', '"__proto__":{"polluted":1},"id":'),
    ],
    ['brackets in brackets', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['objects in objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['one name of 2 MB', `{"${'\u202E'.repeat(600_000)}":1}`],
  ];
  for (const [what, text] of HEADS)
    it(`is none with ${what}`, async () => {
      const frame = await show(text);
      for (const tag of FED_TAGS) expect(seen(frame.find(tag)), tag).to.equal('Figure not available.');
      expect(ownLines(frame)).to.have.length(1);
    });

  it('shows no figure of a wrong kind in any field, and never what is none', async () => {
    const VALUES: readonly unknown[] = [
      null,
      true,
      0,
      -1,
      1e308,
      '',
      'NaN',
      '__proto__',
      [],
      [1],
      {},
      { a: 1 },
    ];
    const [first] = figuresOf(1234) as [Loose];
    const [bulletin] = Object.values(sources()) as [Loose];
    const texts: string[] = [];
    for (const value of VALUES) {
      for (const field of Object.keys(first)) texts.push(withFigure({ [field]: value }));
      for (const field of Object.keys(bulletin)) texts.push(withSource({ [field]: value }));
      for (const field of Object.keys(feedOf())) texts.push(JSON.stringify(feedOf(1234, { [field]: value })));
    }
    const files = await Promise.all(texts.map((text) => serve({ text })));
    const frame = await openPage({ head: TRAPS + SCRIPT, body: '<main></main>' });
    frame.find('main').innerHTML = files.map(({ path }) => fed('mine-stat', `src="${path}"`)).join('');
    const stats = frame.all('mine-stat');
    expect(stats.length).to.be.above(300);
    await until('all', () => stats.every((stat) => !/^(Loading.*)?$/.test(seen(stat))), 30_000);
    expectHarmless(frame);
    let drawn = 0;
    for (const [index, stat] of stats.entries()) {
      if (isDrawn(stat)) {
        drawn += 1;
        // Of the values above, nought alone is an amount.
        expect(seen(stat), texts[index]).to.match(/(?:^|\s)(?:1,234|0|no) anti-personnel mines? found/i);
      } else expect(seen(stat), texts[index]).to.equal('Figure not available.');
    }
    expect(drawn, 'fields that need not be there, texts that may be any').to.be.within(1, stats.length / 4);
  }).timeout(60_000);
});
