/**
 * Language and direction are the page's where it names them, the nearest of all, and are followed when they change;
 * quotes keep those of their source.
 */
import { expect } from '@open-wc/testing';
import { feedOf, figuresOf } from '@mine-action/testing/invented-feed';
import { seen } from '@mine-action/testing/reader';
import { figureOf, isDrawn, partOf, toggleDetails } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, painted, until } from './testing/open-page.js';
import { SCRIPT } from './testing/snippets.js';

const DOGS = '<dog-counter></dog-counter>';
const PROGRESS = '<clearance-progress></clearance-progress>';

const languageOf = (element: Element): string | null | undefined => figureOf(element)?.getAttribute('lang');
const directionOf = (element: Element): string => getComputedStyle(element).direction;

const speaks = (element: Element, code: string): Promise<true> =>
  until(
    `${code} in <${element.localName}>`,
    () => (isDrawn(element) && languageOf(element) === code) || null,
  );

function expectQuiet(frame: Frame): void {
  expect(frame.probe.errors).to.deep.equal([]);
  expect(ownLines(frame)).to.deep.equal([]);
}

describe('the language of a figure', () => {
  afterEach(closePages);

  it('is that of the nearest element that names one: its own, an ancestor’s, the page’s', async () => {
    const frame = await openPage({
      head: SCRIPT,
      lang: 'ru',
      body: `${PROGRESS}<section lang="ar">${PROGRESS}<div lang="de">${PROGRESS}<clearance-progress lang="az"></clearance-progress></div></section>`,
    });
    const all = frame.all('clearance-progress');
    for (const [index, code] of ['ru', 'ar', 'de', 'az'].entries()) await speaks(all[index] as Element, code);
    expectQuiet(frame);
  });

  it('is the page’s before the browser’s, which holds where the page names none', async () => {
    for (const [lang, code] of [
      ['uk', 'uk'],
      ['', 'fr'],
    ] as const) {
      const browser = `<script>Object.defineProperty(navigator, 'language', { value: 'fr-CH' })</script>`;
      const frame = await openPage({ head: browser + SCRIPT, lang, body: PROGRESS });
      await speaks(frame.find('clearance-progress'), code);
      expectQuiet(frame);
    }
  });

  it('follows an ancestor that gets one, changes it and loses it', async () => {
    const frame = await openPage({ head: SCRIPT, body: `<section><div>${PROGRESS}</div></section>` });
    const [section, element] = [frame.find('section'), frame.find('clearance-progress')];
    await speaks(element, 'en');
    section.lang = 'he';
    await speaks(element, 'he');
    section.lang = 'tr';
    await speaks(element, 'tr');
    section.removeAttribute('lang');
    await speaks(element, 'en');
    expectQuiet(frame);
  });

  it('follows the figure to another place', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: `<section lang="ru">${PROGRESS}</section><section lang="fa"></section>`,
    });
    const element = frame.find('clearance-progress');
    await speaks(element, 'ru');
    frame.find('[lang=fa]').append(element);
    await speaks(element, 'fa');
    expectQuiet(frame);
  });
});

describe('the direction of a figure', () => {
  afterEach(closePages);

  /** Whether the bar fills from the right. */
  function fillsFromRight(element: Element): boolean {
    const [mark, rest] = ['.mark', '.rest'].map((part) => partOf(element, part).getBoundingClientRect());
    return Math.abs((mark as DOMRect).right - (rest as DOMRect).right) < 1;
  }

  it('is that of its place for the layout, and that of its language for the words', async () => {
    const frame = await openPage({
      head: SCRIPT,
      body: `<div dir="rtl" lang="ar">${PROGRESS}</div><div dir="rtl">${PROGRESS}</div><div lang="ar">${PROGRESS}</div><div dir="rtl"><div dir="ltr">${PROGRESS}</div></div>`,
    });
    const all = frame.all('clearance-progress');
    for (const [index, [code, isRight, words]] of (
      [
        ['ar', true, 'rtl'],
        ['en', true, 'ltr'],
        ['ar', false, 'rtl'],
        ['en', false, 'ltr'],
      ] as const
    ).entries()) {
      const element = all[index] as Element;
      await speaks(element, code);
      expect(fillsFromRight(element), `place ${index}`).to.equal(isRight);
      for (const part of ['.spoken', '.face', '.scale', '.source'])
        expect(directionOf(partOf(element, part)), `${part} in place ${index}`).to.equal(words);
    }
    expectQuiet(frame);
  });

  it('is followed when it changes, on the figure and on an ancestor', async () => {
    const frame = await openPage({ head: SCRIPT, body: `<section>${PROGRESS}</section>` });
    const [section, element] = [frame.find('section'), frame.find('clearance-progress')];
    await speaks(element, 'en');
    expect(fillsFromRight(element)).to.equal(false);
    section.dir = 'rtl';
    await painted();
    expect(fillsFromRight(element)).to.equal(true);
    element.dir = 'ltr';
    await painted();
    expect(fillsFromRight(element)).to.equal(false);
    element.removeAttribute('dir');
    section.lang = 'ar';
    await speaks(element, 'ar');
    expect(fillsFromRight(element)).to.equal(true);
    expectQuiet(frame);
  });
});

describe('a quote', () => {
  afterEach(closePages);

  const QUOTES = [
    ['ar', 'rtl', 'تبرعت المنظمة باثني عشر كلبًا منذ عام 2005.'],
    ['he', 'rtl', 'נתרמו 12 כלבים.'],
    ['en', 'ltr', 'Twelve dogs have been donated.'],
    ['zh', 'ltr', '捐赠了12只犬。'],
  ] as const;

  for (const [page, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const)
    for (const [lang, direction, text] of QUOTES)
      it(`keeps its own language and direction: ${lang} on a page in ${page}`, async () => {
        const frame = await openPage({
          head: SCRIPT,
          lang: page,
          body: `<div dir="${dir}">${DOGS}</div>`,
        });
        const element = frame.find<HTMLElement & { feed: unknown }>('dog-counter');
        const figures = figuresOf(1).map((each) => ({ ...each, quote: { text, lang } }));
        element.feed = feedOf(1, { figures });
        await until('the invented dogs', () => /\b12\b/.test(seen(element)));
        await painted();
        toggleDetails(element);
        const quote = await until('the quote', () => element.shadowRoot?.querySelector('blockquote'));
        expect(quote.textContent).to.equal(text);
        expect(quote.lang).to.equal(lang);
        expect(directionOf(quote)).to.equal(direction);
        expectQuiet(frame);
      });
});
