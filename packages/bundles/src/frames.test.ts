/**
 * Frames of figures on strangers' pages: which of them get the height that they tell, and which do not.
 */
import { expect } from '@open-wc/testing';
import { arrive, closePages, type Frame, openPage, painted, until } from './testing/open-page.js';
import { Site } from './testing/site.js';
import { ASYNC_SCRIPT, FORMS, SCRIPT } from './testing/snippets.js';

const PATH = 'f/ap-mines-found/2025-04-04/';

/** Says to the page around it what it is told to say. */
const PARROT = `<!doctype html><script>addEventListener('message', ({ data }) => { if (data && 'say' in data) parent.postMessage(data.say, '*'); });</script>`;

/** Tells its height as the pages of a site do. */
let sender = '';
const content = (style: string): string =>
  `<!doctype html><style>body{margin:0} main{display:flow-root;${style}}</style><main>Figure</main><script>${sender} postHeight(document.querySelector('main'));</script>`;

before(async () => {
  const text = await (await fetch('/packages/core/src/page/frame-height.ts')).text();
  sender = text.replace(/^export (?=const|function)/gm, '').replace(/^\/\/# .*$/gm, '');
});

const settle = (ms = 150): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const frameOf = (src: string, attributes = 'sandbox="allow-scripts"'): string =>
  `<iframe src="${src}" ${attributes} width="300" height="200" title="Figure" style="border:0"></iframe>`;

const framed = (frame: Frame, selector = 'iframe'): HTMLIFrameElement =>
  frame.find<HTMLIFrameElement>(selector);

/** Makes a parrot say something, and waits until it has been heard. */
async function say(from: HTMLIFrameElement, ...messages: unknown[]): Promise<void> {
  for (const message of messages) from.contentWindow?.postMessage({ say: message }, '*');
  await settle();
}

const height = (value: unknown): unknown => ({ type: 'mine-action:height', height: value });

describe('a frame of a figure', () => {
  afterEach(closePages);

  for (const [name, head] of Object.entries(FORMS))
    for (const attributes of ['sandbox="allow-scripts"', ''])
      it(`gets the height of its content: ${name}, ${attributes || 'no sandbox'}`, async () => {
        const site = new Site();
        await site.page(PATH, content('height:345.2px'));
        const frame = await openPage({ head, body: frameOf(`${site.address}${PATH}?frame`, attributes) });
        await until('its height', () => framed(frame).clientHeight === 346);
        expect(frame.probe.errors).to.deep.equal([]);
        expect(frame.probe.console).to.deep.equal([]);
        expect(frame.probe.globals()).to.deep.equal([]);
        expect([...new Set(frame.probe.listeners)].filter((type) => type !== 'error')).to.deep.equal([
          'message',
        ]);
      });

  it('gets it when the script comes long after it', async () => {
    const site = new Site();
    await site.page(PATH, content('height:345px'));
    const frame = await openPage({ body: frameOf(`${site.address}${PATH}?frame`) });
    await settle();
    expect(framed(frame).clientHeight).to.equal(200);
    await arrive(frame);
    await until('its height', () => framed(frame).clientHeight === 345);
  });

  it('gets it when it comes long after the script, and its address after it', async () => {
    const site = new Site();
    await site.page(PATH, content('height:345px'));
    const frame = await openPage({ head: SCRIPT });
    const late = frame.document.createElement('iframe');
    frame.document.body.append(late);
    await painted();
    late.src = `${site.address}${PATH}?frame`;
    await until('its height', () => late.clientHeight === 345);
  });

  it('gets it from an origin that the page lists', async () => {
    const site = new Site();
    await site.page(PATH, content('height:345px'));
    const head = ASYNC_SCRIPT.replace(
      '<script',
      `<script data-mine-origins="https://a.example ${new URL(site.elsewhere).origin}/"`,
    );
    const frame = await openPage({ head, body: frameOf(site.elsewhere + PATH, '') });
    await until('its height', () => framed(frame).clientHeight === 345);
  });

  it('keeps the height that a style of the page gives it', async () => {
    const site = new Site();
    await site.page(PATH, PARROT);
    const frame = await openPage({
      head: `<style>iframe{height:111px}</style>${SCRIPT}`,
      body: frameOf(site.address + PATH),
    });
    await say(framed(frame), height(500));
    expect(framed(frame).clientHeight).to.equal(111);
  });

  it('gets it under a strict policy and with the script loaded twice', async () => {
    const site = new Site();
    await site.page(PATH, content('height:345px'));
    const frame = await openPage({
      head: SCRIPT + FORMS['the ES module'],
      body: frameOf(site.address + PATH).replace(/ style="[^"]*"/, ''),
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types mine-action 'allow-duplicates'",
      },
    });
    await until('its height', () => framed(frame).height === '345');
    expect(frame.probe.violations).to.deep.equal([]);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('leaves a page without frames without a listener', async () => {
    const frame = await openPage({ head: SCRIPT, body: '<p>Text</p>' });
    await painted();
    expect(frame.probe.listeners).to.deep.equal([]);
  });
});

describe('a message about a height', () => {
  afterEach(closePages);

  async function openParrot(attributes?: string): Promise<[Frame, HTMLIFrameElement, Site]> {
    const site = new Site();
    await site.page(PATH, PARROT);
    const frame = await openPage({ head: SCRIPT, body: frameOf(site.address + PATH, attributes) });
    return [frame, framed(frame), site];
  }

  for (const [resolved, given] of [
    [0, '40'],
    [-100, '40'],
    [1e9, '5000'],
    [300.2, '301'],
    [40, '40'],
    [5000, '5000'],
  ] as const)
    it(`is held between 40 and 5000 px: ${resolved} gives ${given}`, async () => {
      const [, parrot] = await openParrot();
      await say(parrot, height(resolved));
      expect(parrot.height).to.equal(given);
    });

  it('is not heard when it says anything else', async () => {
    const [frame, parrot] = await openParrot();
    await say(
      parrot,
      ...[NaN, Infinity, -Infinity, '300', '300px', null, undefined, true, [300], { valueOf: 300 }, 300n].map(
        height,
      ),
      null,
      undefined,
      300,
      'mine-action:height',
      ['mine-action:height', 300],
      { type: 'height', height: 300 },
      { type: ['mine-action:height'], height: 300 },
      { height: 300 },
    );
    expect(parrot.height).to.equal('200');
    expect(frame.probe.errors).to.deep.equal([]);
    await say(parrot, height(300));
    expect(parrot.height).to.equal('300');
  });

  it('is heard of no frame but those with the address of a figure on a known origin', async () => {
    const site = new Site();
    await Promise.all(['about.html', 'f/ap-mines-found/'].map((path) => site.page(path, PARROT)));
    const frame = await openPage({
      head: SCRIPT,
      body: [
        frameOf(`${site.address}about.html`),
        frameOf(`${site.elsewhere}f/ap-mines-found/`),
        frameOf(`${site.elsewhere}f/ap-mines-found/`, ''),
        frameOf(`${site.address}f/ap-mines-found/`),
      ].join(''),
    });
    const parrots = frame.all('iframe') as HTMLIFrameElement[];
    for (const parrot of parrots) await say(parrot, height(333));
    expect(parrots.map((parrot) => parrot.height)).to.deep.equal(['200', '200', '200', '333']);
  });

  it('is not heard from the page itself or from a window around it', async () => {
    const site = new Site();
    await site.page(PATH, PARROT);
    const own = `<script>addEventListener('load', () => postMessage(${JSON.stringify(height(333))}, '*'))</script>`;
    const frame = await openPage({ head: SCRIPT + own, body: frameOf(site.address + PATH) });
    await settle();
    frame.window.postMessage(height(333), '*');
    await settle();
    expect(framed(frame).height).to.equal('200');
  });

  it('is not heard once the frame has gone to another origin', async () => {
    const [, parrot, site] = await openParrot('');
    const elsewhere = site.elsewhere + PATH;
    (parrot.contentWindow as Window).location.href = elsewhere;
    await new Promise((resolve) => parrot.addEventListener('load', resolve, { once: true }));
    expect(parrot.src).to.equal(site.address + PATH);
    await say(parrot, height(333));
    expect(parrot.height).to.equal('200');
  });

  it('is not heard from a frame without origin that is in no sandbox', async () => {
    const site = new Site();
    await site.page(PATH, PARROT);
    const frame = await openPage({ head: SCRIPT, body: frameOf(site.address + PATH, '') });
    const parrot = framed(frame);
    const going = new Promise((resolve) => parrot.addEventListener('load', resolve, { once: true }));
    (parrot.contentWindow as Window).location.href = `data:text/html,${encodeURIComponent(PARROT)}`;
    await going;
    await say(parrot, height(333));
    expect(parrot.height).to.equal('200');
  });

  it('makes a frame grow a few times only, until it is lower once or of another width', async () => {
    const [, parrot] = await openParrot();
    const grow = async (from: number): Promise<number> => {
      for (let px = from; px < from + 20; px++) await say(parrot, height(px));
      return Number(parrot.height) - from;
    };
    expect(await grow(300)).to.be.within(2, 9);
    await say(parrot, height(250));
    expect(parrot.height).to.equal('250');
    expect(await grow(1300)).to.be.within(2, 9);
    parrot.style.width = '400px';
    expect(await grow(2300)).to.be.within(2, 9);
  });

  it('ends a loop of a page whose content is higher than its window, whatever that is', async () => {
    const site = new Site();
    await site.page(PATH, content('height:calc(100vh + 30px)'));
    const frame = await openPage({ head: SCRIPT, body: frameOf(site.address + PATH) });
    await settle(4000);
    const { height: then } = framed(frame);
    expect(Number(then)).to.be.within(230, 500);
    await settle(1000);
    expect(framed(frame).height).to.equal(then);
  });

  it('touches no attribute when the height is there already', async () => {
    const [frame, parrot] = await openParrot();
    let changes = 0;
    new frame.window.MutationObserver((records) => (changes += records.length)).observe(parrot, {
      attributes: true,
    });
    await say(parrot, height(200), height(200), height(201), height(201));
    expect(changes).to.equal(1);
  });
});
