/**
 * The parts that are loaded later: which, when, and each once.
 */
import { expect } from '@open-wc/testing';
import { allShown, expectQuiet, expectShown, isCharted, lookAt } from './testing/charts.js';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { arrive, closePages, type Frame, openPage, painted, quiet, until } from './testing/open-page.js';
import {
  ALL_TAGS,
  allLazy,
  allLazyInWords,
  allThree,
  allThreeBare,
  FORMS,
  LAZY_TAGS,
  lazySnippet,
  type LazyTag,
  SAYS,
  SCRIPT,
  SPACER,
  TAGS,
} from './testing/snippets.js';

/** What the page has asked for, in the order of the alphabet; an engine may not list what it has at hand. */
const parts = (frame: Frame): string[] =>
  frame.probe
    .requests()
    .map((path) => path.replace('/dist/', ''))
    .sort();

/** What came beside the script. */
const lazy = (frame: Frame): string[] => parts(frame).filter((part) => part !== 'mine-action.js');

describe('all seven elements', () => {
  afterEach(closePages);

  const SINGLE = ['figure', 'progress', 'dogs', 'trend', 'ordnance', 'figures', 'sources']
    .map((name) => `<script type="module" src="/dist/${name}.js"></script>`)
    .join('');

  for (const [name, head] of Object.entries({ ...FORMS, 'one file for each element': SINGLE })) {
    it(`are shown, and the page is not disturbed: ${name}`, async () => {
      const frame = await openPage({ head, body: allThreeBare() + allLazy() });
      await until('the first three', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
      await allShown(frame);
      expectShown(frame);
      for (const tag of TAGS) expect(seen(frame.find(tag)).toLowerCase()).to.contain(SAYS[tag]);
      expectQuiet(frame);
      expect(frame.probe.globals()).to.deep.equal([]);
      expect(frame.probe.builtIns()).to.deep.equal([]);
      expect(frame.probe.uses).to.deep.equal([]);
      for (const path of frame.probe.requests()) expect(path).to.match(/^\/dist\/(?:esm\/)?[\w.-]+\.js$/);
      expect(new Set(parts(frame)).size, 'each file once').to.equal(parts(frame).length);
      if (head.includes('complete')) expect(lazy(frame)).to.deep.equal(['mine-action-complete.js']);
    });

    it(`are shown when the tags come long after: ${name}`, async () => {
      const frame = await openPage({ head, body: '<main></main>' });
      await quiet(frame);
      frame.find('main').innerHTML = ALL_TAGS.map((tag) =>
        tag === 'mine-stat' ? `<${tag} indicator="ap-mines-found"></${tag}>` : `<${tag}></${tag}>`,
      )
        .join('<hr>')
        .replace('<mine-figures>', '<mine-figures indicators="ap-mines-found">');
      await allShown(frame);
      expectShown(frame);
      expectQuiet(frame);
    });
  }

  // WebKit before 2026 then frees a script tag that nothing holds, with those who listen to it (its bug 305566).
  it('are shown where the browser frees memory while a part of theirs is on its way', async () => {
    const fill =
      'setInterval(() => { for (let count = 0; count < 100; count++) Array(100_000).fill(count); })';
    const frame = await openPage({
      head: '<script src="/parts/late/charts.js/mine-action.js"></script>',
      body: `${allLazy()}<script>${fill}</script>`,
    });
    await allShown(frame);
    expectShown(frame);
  });

  it('have one version, that of the script', async () => {
    const frame = await openPage({ head: SCRIPT, body: allLazy() });
    await allShown(frame);
    const versions = ALL_TAGS.map(
      (tag) => (frame.window.customElements.get(tag) as { version?: string } | undefined)?.version,
    );
    expect(new Set(versions).size).to.equal(1);
    expect(versions[0]).to.match(/^\d+\.\d+\.\d+$/);
  });
});

describe('a page that uses a later tag for something else, or another version of it', () => {
  afterEach(closePages);

  for (const taken of LAZY_TAGS) {
    it(`keeps its own <${taken}>, and the other three are shown`, async () => {
      const own = `<script>customElements.define('${taken}', class extends HTMLElement {});</script>`;
      const frame = await openPage({ head: own + SCRIPT, body: allLazy() });
      const others = LAZY_TAGS.filter((tag) => tag !== taken);
      await allShown(frame, others);
      expectShown(frame, others);
      expect(frame.find(taken).shadowRoot).to.equal(null);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.have.length(1);
      expect(frame.probe.console[0]).to.match(new RegExp(`<${taken}>.*uses the tag for something else`));
    });
  }

  it('keeps the older one, and names both', async () => {
    const older = LAZY_TAGS.map(
      (tag) => `customElements.define('${tag}', class extends HTMLElement { static version = '0.0.9'; });`,
    ).join('');
    const frame = await openPage({ head: `<script>${older}</script>${SCRIPT}`, body: allLazy() });
    await until('its lines', () => frame.probe.console.length >= LAZY_TAGS.length);
    for (const line of frame.probe.console) expect(line).to.contain('version 0.0.9 was first and stays');
    expect(frame.probe.console).to.have.length(LAZY_TAGS.length);
    expect(frame.probe.errors).to.deep.equal([]);
  });
});

describe('the requests of a page', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS).filter(([, form]) => !form.includes('autoload'))) {
    it(`are no more than before where none of the later tags is there: ${name}`, async () => {
      const frame = await openPage({ head, body: allThree() });
      await until('the figures', () => TAGS.every((tag) => frame.find(tag).shadowRoot));
      await quiet(frame);
      if (head.includes('esm')) {
        // What the elements share is split as the build finds it; none of it words or draws more than they show.
        const more =
          /resolver|resolve\.js|draw|chart|feed|find-resolved|finder|addresses|earlier|editions|details-|views-|\bsvg|trend|ordnance/;
        for (const part of parts(frame)) expect(part).to.not.match(more);
        return;
      }
      const expected = head.includes('complete') ? ['mine-action-complete.js'] : ['mine-action.js'];
      expect(parts(frame)).to.deep.equal(expected);
    });
  }

  /** By the script for a tag, beside the script itself. */
  const NEEDED: Readonly<Record<LazyTag, readonly string[]>> = {
    'clearance-trend': ['charts-en.js', 'charts.js', 'drawing.js'],
    'ordnance-breakdown': ['charts-en.js', 'charts.js', 'drawing.js'],
    'mine-figures': ['find-resolved.js', 'finder.js', 'more-elements.js', 'resolver.js'],
    'mine-sources': ['find-resolved.js', 'finder.js', 'more-elements.js', 'resolver.js'],
  };

  for (const tag of LAZY_TAGS) {
    it(`are those that <${tag}> needs, each once, however many there are`, async () => {
      const source = tag === 'mine-sources' ? '<mine-stat indicator="ap-mines-found"></mine-stat>' : '';
      const frame = await openPage({ head: SCRIPT, body: source + lazySnippet(tag).repeat(12) });
      await allShown(frame, [tag]);
      await quiet(frame);
      expect(lazy(frame)).to.deep.equal(NEEDED[tag]);
      expect(frame.all(tag).every(isDrawn)).to.be.true;
    });
  }

  it('are for no part that draws as long as no chart comes near the window', async () => {
    const body = SPACER + SPACER + allLazyInWords();
    const frame = await openPage({ head: SCRIPT, body });
    await until('the words', () => frame.all(LAZY_TAGS.join()).every(isDrawn));
    await quiet(frame);
    expect(lazy(frame)).to.deep.equal([
      'charts-en.js',
      'charts.js',
      'earlier-figures.js',
      'find-resolved.js',
      'finder.js',
      'more-elements.js',
      'resolver.js',
    ]);
    expect(frame.all(LAZY_TAGS.join()).filter(isCharted)).to.deep.equal([]);
    await lookAt(frame.find('clearance-trend'));
    expect(lazy(frame)).to.deep.equal([
      'charts-en.js',
      'charts.js',
      'drawing.js',
      'earlier-figures.js',
      'find-resolved.js',
      'finder.js',
      'more-elements.js',
      'resolver.js',
    ]);
    expectQuiet(frame);
  });

  it('are for no part that draws where only the table is asked for', async () => {
    const body = lazySnippet('clearance-trend', '', 'display="table"');
    const frame = await openPage({ head: SCRIPT, body });
    await until('the table', () => isDrawn(frame.find('clearance-trend')));
    await quiet(frame);
    expect(lazy(frame)).to.not.include('drawing.js');
  });

  it('are for the part that writes SVG once somebody asks for one, and then once', async () => {
    const frame = await openPage({ head: SCRIPT, body: lazySnippet('ordnance-breakdown') });
    await allShown(frame, ['ordnance-breakdown']);
    expect(lazy(frame)).to.not.include('svg.js');
    const [button] = [
      ...(frame.find('ordnance-breakdown').shadowRoot?.querySelectorAll('button') ?? []),
    ].filter((each) => each.textContent?.trim() === 'SVG');
    for (let count = 0; count < 3; count++) button?.click();
    await until('the part', () => lazy(frame).includes('svg.js'));
    await quiet(frame);
    expect(new Set(lazy(frame)).size).to.equal(lazy(frame).length);
    expectQuiet(frame);
  });

  it('are each one where the script is there twice, or in two forms', async () => {
    for (const head of [SCRIPT + SCRIPT, SCRIPT + (FORMS['the script that loads nothing later'] as string)]) {
      const frame = await openPage({ head, body: allLazy() });
      await allShown(frame);
      expectShown(frame);
      expect(frame.probe.errors).to.deep.equal([]);
      expect(frame.probe.console).to.have.length(1);
      expect(frame.probe.requests().filter((path) => path.includes('more-elements'))).to.have.length(1);
      closePages();
    }
  });

  it('lead to one set of elements where the script stands beside the ES module', async () => {
    for (const head of [
      SCRIPT + (FORMS['the ES module'] as string),
      SCRIPT + (FORMS['the module that loads each element by need'] as string),
    ]) {
      const frame = await openPage({ head, body: allLazy() });
      await allShown(frame);
      await painted();
      expectShown(frame);
      expect(frame.probe.errors).to.deep.equal([]);
      for (const line of frame.probe.console) expect(line).to.contain('loaded twice');
      closePages();
    }
  });

  it('wait for the script: a tag that stands there long before is drawn when it comes', async () => {
    const frame = await openPage({ body: SPACER + allLazyInWords() });
    await arrive(frame);
    // Where they stand below the window; words that are looked at keep their room.
    await until('the words', () => frame.all(LAZY_TAGS.join()).every(isDrawn));
    await allShown(frame);
    expectShown(frame);
    expectQuiet(frame);
  });
});
