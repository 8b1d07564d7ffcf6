/**
 * The script finds the folder of its later parts, however an optimiser of the page has treated it.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { SAYS, SCRIPT, snippet } from './testing/snippets.js';

const FILE = '/dist/mine-action.js';
const FIGURE = 'indicator="ap-mines-found"';
const LINK = `<a href="${location.origin}/f/ap-mines-found/">Mines</a>`;

/** English is in the script itself; the words of another language are a later part. */
const BODY = `${snippet('mine-stat', `${FIGURE} id="english"`, '')}${snippet('mine-stat', `${FIGURE} id="other" lang="az"`, '')}`;

/** Text of the file, run by another script of the page. */
const fetched = (act: string): string =>
  `<script>fetch('${FILE}').then((answer) => answer.text()).then((code) => { ${act} });</script>`;

/** What optimisers do, and what of it takes the address away. */
const TREATED: Readonly<Record<string, string>> = {
  'joined with others': '<script src="/joined/mine-action.js/cache-1a2b.js?ver=6.5"></script>',
  'put into the page': '<script>{{mine-action.js}}</script>',
  evaluated: fetched('(0, eval)(code);'),
  'made a function': fetched('new Function(code)();'),
  'put behind a blob': fetched(
    `document.head.append(Object.assign(document.createElement('script'), {src: URL.createObjectURL(new Blob([code]))}));`,
  ),
};

const delayed = (script: string): string =>
  `<script>setTimeout(() => { const script = document.createElement('script'); ${script} document.head.append(script); }, 100);</script>`;

const STILL_NAMED: Readonly<Record<string, string>> = {
  'with a version behind its name': `<script src="${FILE}?ver=6.5"></script>`,
  'by async': `<script async src="${FILE}"></script>`,
  'long after the page': delayed(`script.src = '${FILE}';`),
  'when another script swaps data-src for src': `<script type="text/plain" data-src="${FILE}"></script>${delayed(
    `script.src = document.querySelector('[data-src]').dataset.src;`,
  )}`,
};

const DECLARED: Readonly<Record<string, string>> = {
  'data-mine-base on a script tag': '<script data-mine-base="/dist/"></script>',
  'data-mine-base without a slash at its end': `<script data-mine-base="${location.origin}/dist"></script>`,
  'a meta in the head': `<meta name="mine-action-base" content="${location.origin}/dist/">`,
  'another tag that names the file': `<script type="text/plain" src="${FILE}"></script>`,
  'another tag that names the file in data-src': `<script type="text/plain" data-src="${FILE}?x"></script>`,
};

const other = (frame: Frame): HTMLElement => frame.find('#other');
const isThere = (frame: Frame): boolean => frame.all('#other').some(isDrawn);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** What the element says in the other language on a page that nobody has treated. */
let words = '';
before(async () => {
  const frame = await openPage({ head: SCRIPT, body: BODY });
  await until('the figure', () => isThere(frame));
  words = seen(other(frame));
  expect(words).to.contain('mina');
  closePages();
});

async function expectFound(head: string, folder = '/dist/', body = BODY): Promise<void> {
  const frame = await openPage({ head, body });
  await until('the figure in the other language', () => isThere(frame));
  expect(seen(other(frame))).to.equal(words);
  expect(frame.probe.requests()).to.include(`${folder}views-az.js`);
  expect(frame.probe.errors).to.deep.equal([]);
  expect(frame.probe.console).to.deep.equal([]);
}

/** English stands, and the editor reads what to do. */
async function expectNotFound(head: string, body = BODY): Promise<Frame> {
  const frame = await openPage({ head, body });
  await until('the line', () => ownLines(frame).length > 0);
  await settle();
  expect(seen(frame.find('#english')).toLowerCase()).to.contain(SAYS['mine-stat']);
  expect(isThere(frame)).to.be.false;
  expect(ownLines(frame)).to.have.length(1);
  expect(ownLines(frame)[0]).to.match(
    /^mine-action: <mine-stat>: .*folder is not known.*no figure is shown\. /,
  );
  expect(ownLines(frame)[0]).to.match(/optimiser.* data-mine-base="its folder" on its tag/);
  expect(ownLines(frame)[0], 'advice that would not help').to.not.match(/[Ss]erve/);
  expect(frame.probe.errors).to.deep.equal([]);
  for (const path of frame.probe.requests()) expect(path).to.not.match(/views-az|resolver/);
  return frame;
}

describe('the folder of the script', () => {
  afterEach(closePages);

  for (const [how, head] of Object.entries(STILL_NAMED))
    it(`is known from its own tag: loaded ${how}`, () => expectFound(head));

  for (const [how, script] of Object.entries(TREATED)) {
    for (const [where, declaration] of Object.entries(DECLARED))
      it(`is known from ${where}: ${how}`, () => expectFound(declaration + script));

    it(`is known from a request that a script tag made: ${how}`, async () => {
      // A tag that is gone again, of a file that does nothing.
      const folder = '/parts/something-else/mine-action.js/';
      const gone = `<script type="module" src="${folder}mine-action.js" onload="this.remove()"></script>`;
      const frame = await openPage({ head: gone, body: BODY });
      await until('the tag gone', () => frame.all('script[src*=parts]').length === 0);
      const { document } = frame;
      const treated = new DOMParser().parseFromString(script, 'text/html').querySelector('script')!;
      // What a parser has made does not run everywhere (Chromium 147).
      const tag = document.createElement('script');
      for (const { name, value } of treated.attributes) tag.setAttribute(name, value);
      tag.text = script.includes('{{') ? await (await fetch(FILE)).text() : treated.text;
      document.head.append(tag);
      await until('the figure in the other language', () => isThere(frame));
      expect(seen(other(frame))).to.equal(words);
      expect(frame.probe.requests()).to.include(`${folder}views-az.js`);
      expect(frame.probe.console).to.deep.equal([]);
    });

    it(`is not known, English stands and the editor reads what helps: ${how}`, async () => {
      await expectNotFound(script);
    });
  }

  it('is that of its own tag where others name another', () =>
    expectFound(
      `<script data-mine-base="/elsewhere/"></script><meta name="mine-action-base" content="/elsewhere/">${SCRIPT}`,
    ));

  it('is what its own tag declares, where an optimiser keeps the name and not the folder', () =>
    expectFound('<script src="/parts/x/y/mine-action.js" data-mine-base="/dist/"></script>'));

  it('is found where it is declared after the script has run', () =>
    expectFound(
      TREATED['put into the page'] as string,
      '/dist/',
      `<script data-mine-base="/dist/"></script>${BODY}`,
    ));
});

describe('the folder of the script is never', () => {
  afterEach(closePages);
  const inlined = TREATED['put into the page'] as string;

  // What a reader may be able to leave in a comment, and what is no address of a script.
  for (const [what, body] of Object.entries({
    'that of a picture': '<img src="/elsewhere/mine-action.js" alt="">',
    'that of a link':
      '<a href="/elsewhere/mine-action.js">x</a><link rel="prefetch" href="/elsewhere/mine-action.js">',
    'what a meta in the body says': '<meta name="mine-action-base" content="/elsewhere/">',
    'what an element with another name says':
      '<div data-mine-base="/elsewhere/"></div><img name="currentScript" data-mine-base="/elsewhere/" src="data:,">',
    'what a script of a formula says': '<math><script data-mine-base="/elsewhere/"></script></math>',
    'an address with a password': `<script data-mine-base="${location.origin.replace('//', '//a:b@')}/dist/"></script>`,
    'an address that is code': '<script data-mine-base="javascript:alert(1)//"></script>',
    'an address that is data': '<script data-mine-base="data:text/javascript,/"></script>',
    'a file of the disk': '<script data-mine-base="file:///dist/"></script>',
    'that of a file with another name':
      '<script type="text/plain" src="/elsewhere/not-mine-action.js"></script>',
  }))
    it(what, async () => {
      const frame = await expectNotFound('', BODY + body + inlined);
      for (const path of frame.probe.requests()) expect(path).to.not.match(/elsewhere\/(?!mine-action\.js)/);
    });

  it('taken from anything else for links: without it no link becomes a figure, with it this does', async () => {
    const without = await openPage({ head: inlined, body: LINK });
    await settle();
    expect(without.probe.requests().filter((path) => path.includes('links'))).to.deep.equal([]);
    expect(without.probe.console).to.deep.equal([]);
    const frame = await openPage({
      head: `<meta name="mine-action-base" content="/dist/">${inlined}`,
      body: LINK,
    });
    await until('the part', () => frame.probe.requests().includes('/dist/addresses.js'));
  });
});
