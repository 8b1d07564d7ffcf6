/** Whatever the language: its file is its own, its numbers are those of the browser, its sentences are whole. */
import { expect } from '@open-wc/testing';
import { FILES, SCRIPTS } from '../generated/languages.js';
import { formatDate } from '../format/date.js';
import { addLanguage, english, fetchLanguage, findLanguage } from './languages.js';
import type { LanguagePack } from './language-pack.js';
import { formatNumber } from '../format/number.js';
import { figure, plain, sentenceOf } from '@mine-action/testing/claims';
import { describeStat } from '../describe/stat.js';
import { unpack } from './unpack.js';

interface MessagesFile {
  readonly language: {
    readonly formats: string;
    readonly direction: string;
    readonly numbers?: Readonly<Record<string, string>>;
  };
}

const fileOf = async (code: string): Promise<MessagesFile> =>
  (await (await fetch(new URL(`../../messages/${code}.json`, import.meta.url))).json()) as MessagesFile;

const packOf = async (code: string): Promise<LanguagePack> => {
  const pack = code === 'en' ? english : await fetchLanguage(code);
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

/** Not every browser has every language: some builds of Chromium lack Azerbaijani, and say "M01". */
const isKnownHere = (locale: string): boolean =>
  !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format());

/** Browsers differ in the digits of a language where regions do; what is compared is all the rest. */
const withDigitsOf = (locale: string, { digits }: { readonly digits?: string }): string =>
  digits ? locale : `${locale}-u-nu-latn`;

describe('languages', () => {
  it('are one file each, beside English', () => {
    expect([...Object.keys(FILES), 'en'].sort()).to.deep.equal(Object.keys(SCRIPTS).sort());
  });

  for (const code of Object.keys(SCRIPTS))
    describe(code, () => {
      it('is found once it has been fetched and added', async () => {
        const pack = await packOf(code);
        addLanguage(pack);
        expect(findLanguage(code)).to.equal(pack);
        expect(pack.code).to.equal(code);
        expect(pack.direction).to.equal((await fileOf(code)).language.direction);
      });

      it("has the browser's numbers, where the browser has them", async () => {
        const { numbers } = await packOf(code);
        const { formats, numbers: own } = (await fileOf(code)).language;
        expect(formatNumber(1.5, numbers)).to.have.length(3);
        if (!isKnownHere(formats)) return;
        const format = new Intl.NumberFormat(withDigitsOf(formats, numbers), { maximumFractionDigits: 3 });
        for (const value of [0, 1, 93, 2_100, 11_667, 190_000, 1_166_700, 13.5, 62_023.9])
          expect(formatNumber(value, numbers), String(value)).to.equal(
            format
              .formatToParts(value)
              // What the language's file puts in the place of one.
              .map((part) => own?.[part.type] ?? part.value)
              .join(''),
          );
      });

      it("has the browser's months, where it has them, and says a day with all that it has", async () => {
        const { dates } = await packOf(code);
        const { formats } = (await fileOf(code)).language;
        expect(formatDate('2025-04-04', dates)).to.contain(dates.months[3]);
        if (!isKnownHere(formats)) return;
        for (const month of [0, 3, 10]) {
          const parts = new Intl.DateTimeFormat(withDigitsOf(formats, dates), {
            calendar: 'gregory',
            timeZone: 'UTC',
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          }).formatToParts(Date.UTC(2025, month, 4));
          const text = formatDate(`2025-${String(month + 1).padStart(2, '0')}-04`, dates);
          for (const { type, value } of parts)
            if (['day', 'month', 'year'].includes(type)) expect(text).to.contain(value);
        }
      });

      it('says number and date in one whole sentence', async () => {
        const pack = await packOf(code);
        for (const [indicator, unit] of [
          ['area-cleared', 'hectare'],
          ['ap-mines-found', 'item'],
          ['mdd-held', 'animal'],
        ] as const) {
          const view = describeStat(figure(indicator, 36_000, unit, { qualifier: 'more-than' }), {
            language: pack,
          });
          if (!view.known) throw new Error(view.reason);
          // A language that has no sure words for it says all of it in English.
          const spoken = view.language.code === code ? pack : english;
          expect(view.language.code).to.equal(spoken.code);
          expect(view.sentence).to.contain(formatNumber(36_000, spoken.numbers));
          // In whatever order, and with whatever the sentence puts on a word.
          for (const word of plain(formatDate('2025-07-31', spoken.dates)).split(' '))
            expect(plain(view.sentence)).to.contain(word);
          expect(view.sentence).not.to.match(/[{}]|undefined/);
        }
      });
    });

  it('of which one is not sure are said in English as a whole', async () => {
    const pack = await packOf('ru');
    const { 'label-uxo-found': _label, ...messages } = pack.messages;
    const unsure = { ...pack, messages } as unknown as LanguagePack;
    const view = describeStat(figure('uxo-found', 5, 'item'), { language: unsure });
    expect(view.known && view.language.code).to.equal('en');
    expect(sentenceOf(unsure, 'uxo-found', 5, 'item')).to.equal(sentenceOf(english, 'uxo-found', 5, 'item'));
    expect(sentenceOf(unsure, 'ap-mines-found', 5, 'item')).to.equal(
      sentenceOf(pack, 'ap-mines-found', 5, 'item'),
    );
    const own = describeStat(figure('uxo-found', 5, 'item'), { language: unsure, label: 'боеприпасов' });
    expect(own.known && own.language.code).to.equal('ru');
  });

  it('of another version are refused: every message would be another', async () => {
    const { messages: _messages, ...parts } = await packOf('ru');
    expect(() => unpack('00000000', parts, [])).to.throw(TypeError, 'another version');
  });
});
