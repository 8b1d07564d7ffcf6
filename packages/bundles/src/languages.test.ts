/**
 * A page in another language: its words are fetched beside the resolver, the author's words stand until they are there,
 * and where they cannot be had.
 */
import { expect } from '@open-wc/testing';
import { seen } from '@mine-action/testing/reader';
import { isDrawn } from './testing/drawn.js';
import { closePages, type Frame, openPage, ownLines, until } from './testing/open-page.js';
import { allThree, allThreeBelow, FORMS, TAGS } from './testing/snippets.js';

/** What a reader of each language sees of the three figures. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  ru: ['противопехотных мин обнаружено', 'площади, указанной как загрязнённая', 'собаки-миноискателя'],
  'az-AZ': ['36 000 ədəddən çox', '190 000 hektardan çox', 'minaaxtaran it'],
};

const textOf = (frame: Frame): string => TAGS.map((tag) => seen(frame.find(tag))).join(' ');

describe('a page in another language', () => {
  afterEach(closePages);

  for (const [form, head] of Object.entries(FORMS))
    for (const [lang, texts] of Object.entries(SAYS))
      it(`has its figures in ${lang} with ${form}`, async () => {
        // Out of sight: there they may take more room than the words in the tags.
        const frame = await openPage({ head, lang, body: allThreeBelow() });
        await until('the figures', () => TAGS.every((tag) => isDrawn(frame.find(tag))));
        for (const text of texts) expect(textOf(frame)).to.contain(text);
        for (const tag of TAGS)
          expect(frame.find(tag).shadowRoot?.querySelector('[part=figure]')?.getAttribute('lang')).to.equal(
            lang.slice(0, 2),
          );
        expect(frame.probe.errors).to.deep.equal([]);
        expect(ownLines(frame)).to.deep.equal([]);
        const asked = frame.window.performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/views-'));
        expect(asked.length).to.equal(form === 'the script that loads nothing later' ? 0 : 1);
      });

  it('keeps the author’s words where its file is missing, and tells the editor once', async () => {
    const head = '<script src="/parts/missing/views-ru.js/mine-action.js"></script>';
    const frame = await openPage({ head, lang: 'ru', body: allThree() });
    await until('its line', () => ownLines(frame).length >= TAGS.length);
    for (const tag of TAGS) expect(isDrawn(frame.find(tag)), tag).to.equal(false);
    expect(textOf(frame)).to.contain('More than 36,000 anti-personnel mines found');
    for (const line of ownLines(frame)) expect(line).to.match(/could not be loaded.*Serve its whole folder/);
    expect(ownLines(frame)).to.have.length(TAGS.length);
    expect(frame.probe.errors).to.deep.equal([]);
  });

  it('is followed when it changes', async () => {
    const frame = await openPage({ head: FORMS['the script'], body: allThree() });
    for (const [lang, text] of [
      ['ru', 'собаки-миноискателя'],
      ['az', 'minaaxtaran it'],
      ['en', 'mine detection dogs'],
    ] as const) {
      frame.document.documentElement.lang = lang;
      await until(lang, () => seen(frame.find('dog-counter')).includes(text));
    }
    expect(frame.probe.errors).to.deep.equal([]);
  });
});
