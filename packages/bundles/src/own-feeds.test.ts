/**
 * Feeds that strangers' pages name by their address: the built files, real requests, real policies.
 */
import { expect } from '@open-wc/testing';
import { type Answer, OPEN, SCRIPT_ADDRESS, serve, type Served, seen } from '@mine-action/testing';
import { lookAt } from './testing/charts.js';
import {
  allFed,
  fed,
  FED_TAGS,
  feedOf,
  feedText,
  figuresOf,
  type Loose,
  SHOWS,
} from '@mine-action/testing/invented-feed';
import { isDrawn } from './testing/drawn.js';
import {
  addFrame,
  addressOf,
  arrive,
  closePages,
  type Frame,
  lookInto,
  openPage,
  ownLines,
  painted,
  until,
} from './testing/open-page.js';
import { ASYNC_SCRIPT, FORMS, SCRIPT, snippet, SPACER, TAGS } from './testing/snippets.js';

const SENTENCE = '1,234 mines found by an invented centre (<a href="https://example.org/">source</a>).';
const SENTENCE_SEEN = '1,234 mines found by an invented centre (source).';
const NOT_LOADED = 'Figure not available.';

const settle = (ms = 300): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const partsOf = (frame: Frame, name: string): string[] =>
  frame.probe.requests().filter((path) => path.endsWith(`/${name}`));

const allDrawn = (frame: Frame): Promise<true> =>
  until('every figure', () => frame.all(FED_TAGS.join()).every(isDrawn) || null);

function expectFigures(frame: Frame, within: ParentNode = frame.document): void {
  for (const tag of FED_TAGS)
    for (const element of within.querySelectorAll(tag))
      expect(seen(element), `<${tag}>`).to.contain(SHOWS[tag]);
}

function expectQuiet(frame: Frame): void {
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
  expect(frame.probe.violations).to.deep.equal([]);
}

/**
 * Runs on the host page before ours: the page's own timers of half a minute and more pass in a fifth of a second, and
 * the test can see which are set.
 */
const HURRY = `<script>{
  const [set, clear] = [window.setTimeout, window.clearTimeout];
  const waiting = (window.waiting = new Map());
  window.setTimeout = (act, ms, ...values) => {
    if (!(ms > 30000)) return set(act, ms, ...values);
    const id = set(() => { waiting.delete(id); act(); }, 200);
    waiting.set(id, ms);
    return id;
  };
  window.clearTimeout = (id) => { waiting.delete(id); clear(id); };
}</script>`;

const waiting = (frame: Frame): number[] => [
  ...(frame.window as unknown as { waiting: Map<number, number> }).waiting.values(),
];

const ask = async (file: Served): Promise<number> => (await file.asked()).length;

/** Until the server was asked so often, or more. */
async function askedTimes(file: Served, times: number): Promise<void> {
  for (let turn = 0; (await ask(file)) < times; turn++) {
    if (turn > 100) throw new Error(`Asked ${await ask(file)} times, never ${times}.`);
    await settle(50);
  }
}

describe('a feed of a page', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS))
    it(`is asked for once, and what reads it too, by forty elements of all kinds: ${name}`, async () => {
      const file = await serve({ text: feedText(), ms: 100 });
      const body = Array.from({ length: 7 }, () => allFed(`src="${file.path}"`)).join('<hr>');
      const frame = await openPage({ head, body });
      expect(frame.all(FED_TAGS.join())).to.have.length(42);
      await allDrawn(frame);
      expectFigures(frame);
      expectQuiet(frame);
      expect(await ask(file)).to.equal(1);
      expect(partsOf(frame, 'feed.js')).to.have.length(head.includes('complete') ? 0 : 1);
      expect(frame.probe.uses).to.deep.equal(['fetch']);
      expect(frame.probe.globals()).to.deep.equal([]);
      expect(frame.probe.builtIns()).to.deep.equal([]);
      expect(frame.probe.changes).to.deep.equal([]);
      expect(frame.probe.sprouts).to.deep.equal([]);
    });

  it('is asked for without cookie and without saying who asks', async () => {
    document.cookie = 'who=reader; path=/';
    const file = await serve({ text: feedText(), headers: OPEN });
    const frame = await openPage({
      head: SCRIPT,
      body: allFed(`src="${file.path}"`) + allFed(`src="${file.elsewhere}"`),
    });
    await allDrawn(frame);
    document.cookie = 'who=; path=/; max-age=0';
    const asked = await file.asked();
    expect(asked.map(({ method }) => method)).to.deep.equal(['GET', 'GET']);
    for (const { headers } of asked) expect(headers).to.not.have.any.keys('cookie', 'referer');
    expectFigures(frame);
  });

  it('is one of two where a page names two: two requests, and each element shows its own', async () => {
    const [one, two] = [await serve({ text: feedText() }), await serve({ text: feedText(777) })];
    const frame = await openPage({
      head: SCRIPT,
      body: `<div>${allFed(`src="${one.path}"`)}</div>${fed('mine-stat', `src="${two.path}" id="two"`)}`,
    });
    await allDrawn(frame);
    expectFigures(frame, frame.find('div'));
    expect(seen(frame.find('#two'))).to.contain('777 anti-personnel mines found');
    expect([await ask(one), await ask(two)]).to.deep.equal([1, 1]);
    expect(partsOf(frame, 'feed.js')).to.have.length(1);
  });

  it('stands beside built-in figures', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({
      head: SCRIPT,
      body: fed('mine-stat', 'id="built-in"') + fed('mine-stat', `src="${file.path}"`),
    });
    await allDrawn(frame);
    expect(seen(frame.find('#built-in'))).to.contain('36,000 anti-personnel mines');
    expect(seen(frame.find('mine-stat[src]'))).to.contain('1,234 anti-personnel mines');
  });

  it('brings its sources into the list of those on the page', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({
      head: SCRIPT,
      body: `${allFed(`src="${file.path}"`)}<mine-sources></mine-sources>`,
    });
    await allDrawn(frame);
    await until('the list', () => seen(frame.find('mine-sources')).includes('Earlier invented bulletin'));
    expect(seen(frame.find('mine-sources'))).to.contain('Invented Centre. Invented bulletin.');
    expectQuiet(frame);
  });

  for (const [name, head] of Object.entries(FORMS))
    it(`is nothing that a page without src asks for: ${name}`, async () => {
      const frame = await openPage({ head, body: allFed('') });
      await allDrawn(frame);
      await settle();
      expect(partsOf(frame, 'feed.js')).to.deep.equal([]);
      expect(frame.probe.uses).to.deep.equal([]);
      expect(frame.probe.listening).to.not.include('visibilitychange');
    });

  it('is shown under a policy that allows its own origin alone', async () => {
    const file = await serve({ text: feedText(), headers: OPEN });
    const frame = await openPage({
      head: SCRIPT,
      body: allFed(`src="${file.path}"`),
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'" },
    });
    await allDrawn(frame);
    for (const chart of frame.all('clearance-trend, ordnance-breakdown')) await lookAt(chart);
    expectFigures(frame);
    expectQuiet(frame);
    frame.document.body.insertAdjacentHTML(
      'beforeend',
      fed('mine-stat', `src="${file.elsewhere}" id="other"`),
    );
    await until('its line', () => ownLines(frame).length > 0);
    expect(seen(frame.find('#other'))).to.equal(NOT_LOADED);
    expect(await ask(file)).to.equal(1);
    for (const report of frame.probe.violations) expect(report).to.match(/^connect-src/);
  });
});

describe('while a feed is on its way', () => {
  afterEach(closePages);

  const STYLE = '<style>body{margin:16px;font:16px/1.5 sans-serif}</style>';

  for (const width of [320, 680])
    for (const tag of TAGS)
      it(`the author's words stand in <${tag}>, and the page does not move before it comes at ${width} px`, async () => {
        const file = await serve({ text: feedText(), ms: 500 });
        const words = snippet(tag, `src="${file.path}"`);
        const frame = await openPage({
          head: STYLE,
          body: `<p>Above.</p>${words}<p id="after">What the reader is reading.</p>`,
          width,
        });
        await painted();
        const before = frame.find('#after').getBoundingClientRect().top;
        const inWords = seen(frame.find(tag));
        await arrive(frame);
        await settle(100);
        expect(seen(frame.find(tag))).to.equal(inWords);
        expect(frame.find('#after').getBoundingClientRect().top).to.equal(before);
        await until('the figure', () => isDrawn(frame.find(tag)));
        await painted();
        expect(seen(frame.find(tag))).to.contain(SHOWS[tag]);
        expectQuiet(frame);
      });

  it("the author's words stand in every element", async () => {
    const file = await serve({ text: feedText(), ms: 1500 });
    const frame = await openPage({
      head: ASYNC_SCRIPT,
      body: SPACER + allFed(`src="${file.path}"`, SENTENCE),
    });
    await askedTimes(file, 1);
    for (const tag of FED_TAGS) {
      expect(seen(frame.find(tag)), tag).to.equal(SENTENCE_SEEN);
      expect(isDrawn(frame.find(tag)), tag).to.be.false;
    }
    await allDrawn(frame);
    expectFigures(frame);
    expectQuiet(frame);
  });

  it('a tag without words says so', async () => {
    const file = await serve({ text: feedText(), ms: 1000 });
    const frame = await openPage({ head: SCRIPT, body: allFed(`src="${file.path}"`) });
    await askedTimes(file, 1);
    for (const tag of FED_TAGS) expect(seen(frame.find(tag)), tag).to.match(/^Loading/);
    await allDrawn(frame);
  });
});

/** Who, what and why, and the remedy. */
async function expectFailure(frame: Frame, who: string, reason: RegExp, limitMs?: number): Promise<void> {
  await until('its line', () => ownLines(frame).length > 0, limitMs);
  await settle(100);
  expect(ownLines(frame), ownLines(frame).join('\n')).to.have.length(1);
  expect(ownLines(frame)[0]).to.contain(`mine-action: ${who}: `);
  expect(ownLines(frame)[0]).to.match(reason);
  expect(frame.probe.errors).to.deep.equal([]);
}

function expectWords(frame: Frame): void {
  for (const tag of FED_TAGS) {
    const [words, bare] = frame.all(tag);
    expect(seen(words as Element), tag).to.equal(SENTENCE_SEEN);
    expect(seen(bare as Element), tag).to.equal(NOT_LOADED);
  }
}

describe('a feed that cannot be read', () => {
  afterEach(closePages);

  const twice = (src: string): string => allFed(`src="${src}"`, SENTENCE) + allFed(`src="${src}"`);
  const SERVE =
    /could not be read \(.*\); no figure is shown from it\. See that the address answers with a feed,.*Access-Control-Allow-Origin.*connect-src/;

  const FAILURES: readonly [what: string, answer: Answer, reason: RegExp][] = [
    ['it is not there', { status: 404 }, /\(the server answered 404\)/],
    ['its server is in trouble', { status: 503, text: feedText() }, /\(the server answered 503\)/],
    ['it is a page', { text: '<!doctype html><title>Sign in</title>' }, /\(it is not JSON\)/],
    ['it is empty', {}, /\(it is not JSON\)/],
    ['it has 3 MB', { text: feedText(), bytes: 3_000_000 }, /\(it is longer than 2 MB\)/],
    ['it leads to data', { status: 302, headers: { Location: 'data:application/json,{}' } }, /\(.+\)/],
    ['it leads to a script', { status: 302, headers: { Location: SCRIPT_ADDRESS } }, /\(.+\)/],
  ];
  for (const [what, answer, reason] of FAILURES)
    it(`leaves the words, and the editor reads one line: ${what}`, async () => {
      const file = await serve(answer);
      const frame = await openPage({ head: SCRIPT, body: twice(file.path) });
      await expectFailure(frame, `src="${file.address}"`, reason);
      expect(ownLines(frame)[0]).to.match(SERVE);
      expectWords(frame);
      expect(await ask(file)).to.equal(1);
    });

  for (const [what, text, reason] of [
    ['JSON of another kind', '{"type":"FeatureCollection","features":[]}', /format: nothing; permitted/],
    ['a list', '[1, 2]', /a list; permitted: a feed/],
    [
      'a feed of another format',
      feedText(1, { format: 'mine-action-figures/2' }),
      /"mine-action-figures\/2"/,
    ],
    ['a feed without a good figure', feedText(1, { figures: [{}] }), /figure "#1"/],
  ] as const)
    it(`leaves the words, and the editor reads one line: it is ${what}`, async () => {
      const file = await serve({ text });
      const frame = await openPage({ head: SCRIPT, body: twice(file.path) });
      await expectFailure(frame, `src="${file.address}"`, reason);
      expect(ownLines(frame)[0]).to.match(/could not be read .* @mine-action\/publish validate/);
      expectWords(frame);
    });

  it('leaves the words, and the editor reads one line: its origin does not allow it', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({ head: SCRIPT, body: twice(file.elsewhere) });
    await expectFailure(frame, `src="${file.elsewhere}"`, SERVE);
    expectWords(frame);
  });

  it('leaves the words, and the editor reads one line: it leads to an origin that does not allow it', async () => {
    const goal = await serve({ text: feedText() });
    const file = await serve({ status: 302, headers: { Location: goal.elsewhere } });
    const frame = await openPage({ head: SCRIPT, body: twice(file.path) });
    await expectFailure(frame, `src="${file.address}"`, SERVE);
    expectWords(frame);
  });

  it('leaves the words, and the editor reads one line: the policy of the page forbids it', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({
      head: SCRIPT,
      body: twice(file.path),
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'none'" },
    });
    await expectFailure(frame, `src="${file.address}"`, SERVE);
    expectWords(frame);
    expect(await ask(file)).to.equal(0);
    expect(frame.probe.violations).to.have.length(1);
  });

  it('leaves the words, and the editor reads one line: it never answers', async () => {
    const [silent, halting] = [
      await serve({ ms: 60_000 }),
      await serve({ text: feedText().slice(0, 99), stalls: true }),
    ];
    const frames = await Promise.all(
      [silent, halting].map(({ path }) => openPage({ head: SCRIPT, body: twice(path) })),
    );
    for (const [index, file] of [silent, halting].entries()) {
      const frame = frames[index] as Frame;
      await expectFailure(frame, `src="${file.address}"`, /\(no answer within 10 s\)/, 15_000);
      expectWords(frame);
      expect((await file.asked())[0]?.isCut).to.be.true;
    }
  }).timeout(40_000);

  for (const src of [SCRIPT_ADDRESS, 'data:application/json,{}', 'https://a:b@example.org/', ''])
    it(`leaves the words, and the editor reads one line: src="${src}" is no address`, async () => {
      const frame = await openPage({ head: SCRIPT, body: twice(src) });
      await expectFailure(frame, `src="${src}"`, /is no address of a feed.*https:\/\//);
      expectWords(frame);
      expect(frame.probe.uses).to.deep.equal([]);
    });

  it('is asked for again by a tag that comes when all others have gone', async () => {
    const file = await serve({ status: 503 });
    const frame = await openPage({ head: SCRIPT, body: twice(file.path) });
    await expectFailure(frame, `src="${file.address}"`, /503/);
    await file.answers({ text: feedText() });
    for (const element of frame.all(FED_TAGS.join())) element.remove();
    frame.document.body.insertAdjacentHTML('beforeend', allFed(`src="${file.path}"`));
    await allDrawn(frame);
    expectFigures(frame);
    expect(await ask(file)).to.equal(2);
  });

  it('tells of a figure that it does not have with the codes that it has', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({
      head: SCRIPT,
      body:
        fed('mine-stat', `indicator="uxo-destroyed" src="${file.path}"`) +
        fed('mine-figures', `indicators="" src="${file.path}"`),
    });
    await until('two lines', () => ownLines(frame).length === 2);
    for (const line of ownLines(frame)) {
      expect(line).to.match(/Use (one|some) of: ap-mines-found, .*mdd-donated/);
      expect(line).to.not.contain('x-mdd-received');
    }
  });
});

describe('what reads feeds', () => {
  afterEach(closePages);

  const bodyOf = (src: string): string => fed('mine-stat', `src="${src}"`, SENTENCE).repeat(3);

  async function expectMissing(frame: Frame, file: Served): Promise<void> {
    await expectFailure(
      frame,
      '<mine-stat>',
      /a later part of the script could not be loaded.*[Ss]erve its whole folder/,
    );
    for (const element of frame.all('mine-stat')) expect(seen(element)).to.equal(SENTENCE_SEEN);
    expect(await ask(file)).to.equal(0);
  }

  for (const how of ['missing', 'failing', 'a-page', 'cut-off', 'throwing', 'something-else'])
    for (const name of ['mine-action.js', 'mine-action.esm.js'])
      it(`leaves the words where it is amiss, and the editor reads one line: ${how}, by ${name}`, async () => {
        const file = await serve({ text: feedText() });
        const type = name.includes('esm') ? 'type="module" ' : '';
        const head = `<script ${type}src="/parts/${how}/feed.js/${name}"></script>`;
        await expectMissing(await openPage({ head, body: bodyOf(file.path) }), file);
      });

  it('leaves the words where its origin does not allow it', async () => {
    const file = await serve({ text: feedText() });
    const folder = `${location.origin.replace('localhost', '127.0.0.1')}/parts/closed/feed.js`;
    // Modules need the permission; the parts of the script are scripts, and need none.
    const head = `<script type="module" src="${folder}/mine-action.esm.js"></script>`;
    await expectMissing(await openPage({ head, body: bodyOf(file.address) }), file);
  });

  it('leaves the words where the policy of the page forbids it', async () => {
    const file = await serve({ text: feedText() });
    const allowed = ['/probe.js', '/dist/mine-action.js'].map((path) => location.origin + path);
    const headers = { 'Content-Security-Policy': `script-src ${allowed.join(' ')}` };
    await expectMissing(await openPage({ head: SCRIPT, headers, body: bodyOf(file.path) }), file);
  });

  it('leaves the words while it does not come', async () => {
    const file = await serve({ text: feedText() });
    const head = '<script src="/parts/silent/feed.js/mine-action.js"></script>';
    // Some engines hold the load of the page back for what a script imports meanwhile.
    const page = addFrame();
    page.src = addressOf({ head, body: bodyOf(file.path) });
    document.body.append(page);
    await until('the page', () => page.contentDocument?.querySelector('mine-stat'));
    const frame = lookInto(page);
    await until(
      'the request',
      () => partsOf(frame, 'feed.js').length > 0 || frame.find('mine-stat').shadowRoot,
    );
    await settle(500);
    for (const element of frame.all('mine-stat')) expect(seen(element)).to.equal(SENTENCE_SEEN);
    expectQuiet(frame);
    expect(await ask(file)).to.equal(0);
  });

  it('is asked for again by a tag that comes later', async () => {
    const file = await serve({ text: feedText() });
    const head = `<script src="/parts/once-feed-${Date.now()}/feed.js/mine-action.js"></script>`;
    const frame = await openPage({ head, body: bodyOf(file.path) });
    await expectMissing(frame, file);
    frame.document.body.insertAdjacentHTML(
      'beforeend',
      fed('mine-stat', `src="${file.path}" id="second"`, SENTENCE),
    );
    const second = frame.find('#second');
    second.scrollIntoView();
    // A part is a script: unlike a module it is asked for again by every engine.
    await until('the second', () => seen(second).includes('1,234 anti-personnel'));
  });
});

describe('a page that stays open', () => {
  afterEach(closePages);

  const open = async (file: Served, attributes = 'refresh="1"'): Promise<Frame> => {
    const frame = await openPage({ head: HURRY + SCRIPT, body: allFed(`src="${file.path}" ${attributes}`) });
    await allDrawn(frame);
    return frame;
  };

  it('shows a feed that has changed in every element', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file);
    expectFigures(frame);
    const figures = figuresOf(2222).map((figure) => ({ ...figure, value: Number(figure['value']) + 1 }));
    await file.answers({ text: feedText(1, { figures }) });
    for (const [tag, words] of [
      ['mine-stat', '2,223'],
      ['clearance-progress', '12,346'],
      ['dog-counter', '13'],
      ['clearance-trend', '12,346'],
      ['ordnance-breakdown', '4,568'],
      ['mine-figures', '2,223'],
    ] as const)
      await until(`${words} in <${tag}>`, () => seen(frame.find(tag)).includes(words));
    expectQuiet(frame);
  });

  it('asks once a turn, however many elements want it', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file, 'refresh="1"');
    expect(waiting(frame).length).to.be.at.most(1);
    const before = await ask(file);
    await settle(1000);
    // A fifth of a second each, and the time that the answer takes.
    expect((await ask(file)) - before).to.be.within(1, 5);
  });

  it('does not ask again unless it is told to', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file, '');
    expect(waiting(frame)).to.deep.equal([]);
    await settle(600);
    expect(await ask(file)).to.equal(1);
  });

  for (const refresh of ['often', '0', '-1', 'NaN'])
    it(`does not ask again for refresh="${refresh}", and the editor reads so`, async () => {
      const [file, missing] = [await serve({ text: feedText() }), await serve({ status: 404 })];
      const frame = await openPage({
        head: HURRY + SCRIPT,
        body:
          fed('mine-stat', `src="${file.path}" refresh="${refresh}"`) +
          fed('dog-counter', `src="${missing.path}" refresh="${refresh}"`),
      });
      await until('three lines', () => ownLines(frame).length === 3);
      await settle(600);
      expect(waiting(frame)).to.deep.equal([]);
      expect([await ask(file), await ask(missing)]).to.deep.equal([1, 1]);
      expect(
        ownLines(frame).filter((line) => line.includes(`refresh="${refresh}">: this is no number`)),
      ).to.have.length(2);
      expect(isDrawn(frame.find('mine-stat'))).to.be.true;
    });

  it('keeps the last figures where the feed can no longer be read, says how old they are, and tells the editor once', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file);
    const { now } = frame.window.Date;
    await file.answers({ status: 500 });
    await until('the age', () => /Last read 1 minute ago/.test(seen(frame.find('mine-stat'))));
    frame.window.Date.now = () => now() + 3 * 3_600_000;
    await until('the age in hours', () => /Last read 3 hours ago/.test(seen(frame.find('mine-stat'))));
    expectFigures(frame);
    for (const tag of FED_TAGS) {
      expect(seen(frame.find(tag)), tag).to.contain(
        'Last read 3 hours ago; these figures could not be read anew.',
      );
      expect(frame.find(tag).shadowRoot?.querySelectorAll('[part=note]'), tag).to.have.length(1);
    }
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(
      /src=.*could not be read again \(the server answered 500\); the figures last read stay/,
    );
    await file.answers({ text: feedText() });
    await until('no age', () => !/Last read/.test(seen(frame.find('mine-stat'))));
    for (const tag of FED_TAGS) expect(seen(frame.find(tag)), tag).to.not.contain('Last read');
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('asks for nothing while it is hidden, and once when it is seen again', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file);
    let isHidden = true;
    Object.defineProperty(frame.document, 'hidden', { configurable: true, get: () => isHidden });
    await until('a turn', () => frame.probe.listening.includes('visibilitychange'));
    const before = await ask(file);
    await settle(800);
    expect(await ask(file)).to.equal(before);
    await file.answers({ text: feedText(888) });
    isHidden = false;
    frame.document.dispatchEvent(new Event('visibilitychange'));
    await until('the new figure', () => seen(frame.find('mine-stat')).includes('888'));
    expect(frame.probe.listening).to.not.include('visibilitychange');
    expectQuiet(frame);
  });

  it('asks for nothing once the elements have gone: no timer and no listener remains', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file);
    await askedTimes(file, 2);
    for (const element of frame.all(FED_TAGS.join())) element.remove();
    await settle(400);
    expect(waiting(frame)).to.deep.equal([]);
    expect(frame.probe.listening).to.not.include('visibilitychange');
    const before = await ask(file);
    await settle(600);
    expect(await ask(file)).to.equal(before);
  });

  it('asks for nothing for what is changed after it has gone, nor for what came and went at once', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file, '');
    const gone = frame.all(FED_TAGS.join());
    for (const element of gone) element.remove();
    for (const element of gone) element.setAttribute('refresh', '1');
    for (let turn = 0; turn < 20; turn++) {
      const element = frame.document.createElement('mine-stat');
      element.setAttribute('src', file.path);
      element.setAttribute('refresh', '1');
      frame.document.body.append(element);
      element.remove();
    }
    await settle(600);
    expect(waiting(frame)).to.deep.equal([]);
    expect(await ask(file)).to.equal(1);
  });

  it('keeps its figures and its one timer where elements are moved about', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(file, 'refresh="60"');
    for (let turn = 0; turn < 10; turn++) {
      for (const element of frame.all(FED_TAGS.join())) frame.document.body.append(element);
      await painted();
    }
    await allDrawn(frame);
    expectFigures(frame);
    expect(waiting(frame).length).to.be.at.most(1);
    expect(frame.probe.errors).to.deep.equal([]);
  });
});

describe('an element whose feed changes', () => {
  afterEach(closePages);

  it('shows that of its new address, and the built-in figures where it is taken away', async () => {
    const [one, two] = [await serve({ text: feedText() }), await serve({ text: feedText(777) })];
    const frame = await openPage({
      head: HURRY + SCRIPT,
      body: fed('mine-stat', `src="${one.path}" refresh="1"`),
    });
    const element = frame.find('mine-stat');
    await until('the first', () => seen(element).includes('1,234'));
    element.setAttribute('src', two.path);
    await until('the second', () => seen(element).includes('777'));
    const before = await ask(one);
    await settle(500);
    expect(await ask(one), 'the first is let go').to.equal(before);
    element.removeAttribute('src');
    await until('the built-in figure', () => seen(element).includes('36,000'));
    await settle(300);
    expect(waiting(frame)).to.deep.equal([]);
    Object.assign(element, { src: one.path });
    await until('the first again', () => seen(element).includes('1,234'));
    expectQuiet(frame);
  });

  it('shows the feed that the page has set rather than that of an address', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({ head: HURRY + SCRIPT, body: '<main></main>' });
    const main = frame.find('main');
    main.innerHTML = fed('mine-stat', '');
    const element = frame.find('mine-stat');
    Object.assign(element, { feed: feedOf(555), src: file.path, refresh: 1 });
    await until('the feed that was set', () => seen(element).includes('555'));
    expect(await ask(file)).to.equal(0);
    Object.assign(element, { feed: undefined });
    await until('the feed of the address', () => seen(element).includes('1,234'));
    Object.assign(element, { feed: feedOf(555) });
    await until('the feed that was set', () => seen(element).includes('555'));
    expect(waiting(frame)).to.deep.equal([]);
    expectQuiet(frame);
  });
});

describe('an edition', () => {
  afterEach(closePages);

  interface NewerEdition {
    readonly target: EventTarget | null;
    readonly detail: { readonly shown: string; readonly newer: string };
    readonly bubbles: boolean;
    readonly composed: boolean;
  }

  /** Listens on each element, and on the page, which must hear nothing. */
  const LISTEN = `<script>
    window.newer = []; window.heard = 0;
    window.addEventListener('mine-newer-edition', () => window.heard++);
    window.listen = (element) => element.addEventListener('mine-newer-edition', (event) => window.newer.push(event));
    new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.includes('-')) window.listen(node); }).observe(document, { subtree: true, childList: true });
  </script>`;
  const newerIn = ({ window }: Frame): NewerEdition[] =>
    (window as unknown as { newer: NewerEdition[] }).newer;

  const open = async (body: string): Promise<Frame> => {
    const frame = await openPage({
      head: LISTEN + '<script defer src="/dist/mine-action.js"></script>',
      body,
    });
    await allDrawn(frame);
    await painted();
    return frame;
  };
  const inYears = (): Loose[] => [
    ...figuresOf(1234),
    ...figuresOf(1000).map((figure) => ({
      ...figure,
      id: `${String(figure['id'])}-before`,
      value: Number(figure['value']) - 1,
      asOf: { date: '2023-12-31', basis: 'stated' },
      source: 'earlier',
    })),
  ];

  it('of a feed is the latest unless the page has written one', async () => {
    const file = await serve({ text: feedText(1, { figures: inYears() }) });
    const frame = await open(allFed(`src="${file.path}"`) + allFed(`src="${file.path}" edition="latest"`));
    expectFigures(frame);
    expect(newerIn(frame)).to.deep.equal([]);
    expectQuiet(frame);
  });

  it('that is frozen shows what was known; the editor is told once of the newer figure, the reader is not', async () => {
    const file = await serve({ text: feedText(1, { figures: inYears() }) });
    const frame = await open(allFed(`src="${file.path}" edition="2025-06-01"`));
    const says: Readonly<Record<string, string>> = {
      'mine-stat': '999 anti-personnel mines found',
      'clearance-progress': '10,000 hectares 49,999 hectares',
      'dog-counter': '11 mine detection dogs donated',
      'clearance-trend': '10,000 hectares',
      'ordnance-breakdown': '4,566',
      'mine-figures': '999 anti-personnel mines found',
    };
    for (const tag of FED_TAGS) {
      expect(seen(frame.find(tag)), tag).to.contain(says[tag]);
      expect(seen(frame.find(tag)), tag).to.not.contain('newer');
      expect(frame.find(tag).shadowRoot?.querySelector('[part=note]'), tag).to.equal(null);
    }
    await until('all are told', () => newerIn(frame).length === FED_TAGS.length);
    // Drawn again, nobody is told again.
    for (const element of frame.all(FED_TAGS.join())) element.lang = 'en-GB';
    await painted();
    expect(newerIn(frame)).to.have.length(FED_TAGS.length);
    for (const { bubbles, composed, detail } of newerIn(frame)) {
      expect([bubbles, composed]).to.deep.equal([false, false]);
      expect(detail.shown).to.not.equal(detail.newer);
    }
    expect((frame.window as unknown as { heard: number }).heard).to.equal(0);
    const stat = newerIn(frame).find(({ target }) => target === frame.find('mine-stat'));
    expect(stat?.detail.shown).to.contain('999 anti-personnel mines found');
    expect(stat?.detail.newer).to.contain('1,234 anti-personnel mines found');
    expect(ownLines(frame)).to.have.length(FED_TAGS.length);
    for (const line of ownLines(frame))
      expect(line).to.match(
        /^mine-action: <[a-z-]+ edition="2025-06-01">: a newer figure is known\. Shown: .+ Newer: .+ Write edition="latest".*edition-note/,
      );
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('that is frozen says so to readers where the page asks for it', async () => {
    const file = await serve({ text: feedText(1, { figures: inYears() }) });
    const frame = await open(allFed(`src="${file.path}" edition="2025-06-01" edition-note`));
    for (const tag of FED_TAGS) {
      const notes = frame.find(tag).shadowRoot?.querySelectorAll('[part=note]') ?? [];
      expect(notes, tag).to.have.length(1);
      expect(notes[0]?.textContent, tag).to.match(/^A newer figure is known: /);
      expect(seen(frame.find(tag)), tag).to.contain('A newer figure is known: ');
    }
    const stat = frame.find('mine-stat');
    stat.removeAttribute('edition-note');
    await until('no note', () => !seen(stat).includes('newer'));
    stat.setAttribute('display', 'inline');
    stat.setAttribute('edition-note', '');
    await until('the note inside a sentence', () =>
      seen(stat).includes('A newer figure is known: 1,234 anti-personnel'),
    );
  });

  it('of the built-in figures that is frozen is told of once by event and line', async () => {
    const frame = await open(
      fed('mine-stat', 'indicator="area-cleared" edition="2025-04-04" edition-note') +
        fed('mine-stat', 'indicator="area-cleared"'),
    );
    await until('it is told', () => newerIn(frame).length > 0);
    await painted();
    expect(newerIn(frame)).to.have.length(1);
    expect(ownLines(frame)).to.have.length(1);
    expect(ownLines(frame)[0]).to.match(
      /<mine-stat edition="2025-04-04">.*Shown: more than 190,000 hectares .*Newer: /i,
    );
  });

  it('of the built-in figures that is frozen loads nothing where no reader is to be told', async () => {
    const frame = await open(fed('mine-stat', 'indicator="area-cleared" edition="2025-04-04"'));
    await painted();
    expect(frame.probe.requests()).to.deep.equal(['/dist/mine-action.js']);
    expect(newerIn(frame)).to.deep.equal([]);
    expect(ownLines(frame)).to.deep.equal([]);
  });

  it('that is frozen and the newest is told of by nobody', async () => {
    const file = await serve({ text: feedText() });
    const frame = await open(allFed(`src="${file.path}" edition="2026-06-01" edition-note`));
    expectFigures(frame);
    expect(newerIn(frame)).to.deep.equal([]);
    expectQuiet(frame);
  });

  it('before all figures leaves the words, and the editor reads why', async () => {
    const file = await serve({ text: feedText() });
    const frame = await openPage({
      head: SCRIPT,
      body: fed('mine-stat', `src="${file.path}" edition="2001-01-01"`, SENTENCE),
    });
    await expectFailure(frame, '<mine-stat edition="2001-01-01">', /nothing had been published by this day/);
    expect(seen(frame.find('mine-stat'))).to.equal(SENTENCE_SEEN);
  });

  it('is told of again when a renewed feed has a newer figure still', async () => {
    const file = await serve({ text: feedText(1, { figures: inYears() }) });
    const body = fed('mine-stat', `src="${file.path}" edition="2025-06-01" refresh="1"`);
    const frame = await openPage({
      head: HURRY + LISTEN + '<script defer src="/dist/mine-action.js"></script>',
      body,
    });
    await until('it is told', () => newerIn(frame).length === 1);
    await askedTimes(file, 3);
    expect(newerIn(frame)).to.have.length(1);
    const figures = inYears().map((figure) => (figure['id'] === 'ap' ? { ...figure, value: 1300 } : figure));
    await file.answers({ text: feedText(1, { figures }) });
    await until('it is told again', () => newerIn(frame).length === 2);
    expect(newerIn(frame)[1]?.detail.newer).to.contain('1,300');
  });
});
