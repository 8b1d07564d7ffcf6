/** Kilometres, hours and money in every language: each number in its form, each currency by its code, where CLDR puts it. */
import { expect } from '@open-wc/testing';
import type { Qualifier, Unit } from '@mine-action/data';
import { amount, figure, plain } from '@mine-action/testing/claims';
import { describeStat } from '../describe/stat.js';
import { quantityParts, quantityText } from '../format/quantity.js';
import { english, fetchLanguage } from '../locale/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { SCRIPTS } from '../generated/languages.js';

const packOf = async (code: string): Promise<LanguagePack> => {
  const pack = code === 'en' ? english : await fetchLanguage(code);
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

type Said = readonly [Qualifier, number, Unit, string];

const AMOUNTS: Readonly<Record<string, readonly Said[]>> = {
  en: [
    ['exact', 1, 'kilometer', '1 kilometre'],
    ['more-than', 120.5, 'kilometer', 'more than 120.5 kilometres'],
    ['exact', 1, 'hour', '1 hour'],
    ['nearly', 5000, 'hour', 'nearly 5,000 hours'],
    ['more-than', 12_500_000, 'USD', 'more than USD 12,500,000'],
  ],
  ar: [
    ['exact', 3, 'kilometer', '3 كيلومترات'],
    ['exact', 11, 'kilometer', '11 كيلومترًا'],
    ['more-than', 100, 'kilometer', 'أكثر من 100 كيلومتر'],
    ['exact', 5, 'hour', '5 ساعات'],
    ['exact', 20, 'hour', '20 ساعة'],
    ['more-than', 12_500_000, 'USD', 'أكثر من 12,500,000 USD'],
  ],
  az: [
    ['exact', 120, 'kilometer', '120 kilometr'],
    ['more-than', 120, 'kilometer', '120 kilometrdən çox'],
    ['nearly', 120, 'hour', '120 saata yaxın'],
    ['less-than', 120, 'hour', '120 saatdan az'],
    ['exact', 12_500_000, 'AZN', '12 500 000 AZN'],
    ['more-than', 12_500_000, 'AZN', '12 500 000 AZN məbləğindən çox'],
    ['nearly', 12_500_000, 'AZN', '12 500 000 AZN məbləğinə yaxın'],
  ],
  de: [
    ['exact', 1, 'hour', '1 Stunde'],
    ['at-least', 2, 'hour', 'mindestens 2 Stunden'],
    ['more-than', 120, 'kilometer', 'mehr als 120 Kilometer'],
    ['more-than', 12_500_000, 'EUR', 'mehr als 12.500.000 EUR'],
  ],
  es: [
    ['exact', 1, 'kilometer', '1 kilómetro'],
    ['more-than', 120, 'kilometer', 'más de 120 kilómetros'],
    ['exact', 1_000_000, 'hour', '1 000 000 de horas'],
    ['more-than', 1_000_000, 'USD', 'más de 1 000 000 USD'],
  ],
  fa: [
    ['more-than', 120, 'kilometer', 'بیش از ۱۲۰ کیلومتر'],
    ['exact', 5, 'hour', '۵ ساعت'],
    ['exact', 12_500, 'USD', 'USD ۱۲٬۵۰۰'],
  ],
  fr: [
    ['exact', 1.5, 'kilometer', '1,5 kilomètre'],
    ['exact', 2, 'hour', '2 heures'],
    ['exact', 1_000_000, 'hour', '1 000 000 d’heures'],
    ['more-than', 12_500_000, 'EUR', 'plus de 12 500 000 EUR'],
  ],
  he: [
    ['more-than', 120, 'kilometer', 'יותר מ־120 ק״מ'],
    ['exact', 1, 'hour', '1 שעה'],
    ['exact', 5, 'hour', '5 שעות'],
    ['exact', 12_500, 'ILS', '12,500 ILS'],
  ],
  ru: [
    ['exact', 21, 'kilometer', '21 километр'],
    ['exact', 22, 'kilometer', '22 километра'],
    ['more-than', 22, 'kilometer', 'более 22 километров'],
    ['exact', 5, 'hour', '5 часов'],
    ['more-than', 21, 'hour', 'более 21 часа'],
    ['exact', 1.5, 'hour', '1,5 часа'],
    ['more-than', 12_500_000, 'USD', 'более 12 500 000 USD'],
  ],
  tr: [
    ['exact', 120, 'kilometer', '120 kilometre'],
    ['more-than', 120, 'kilometer', '120 kilometreden fazla'],
    ['less-than', 120, 'hour', '120 saatten az'],
    ['exact', 12_500_000, 'USD', 'USD 12.500.000'],
    ['more-than', 12_500_000, 'USD', 'USD 12.500.000 tutarından fazla'],
  ],
  uk: [
    ['exact', 21, 'kilometer', '21 кілометр'],
    ['more-than', 22, 'kilometer', 'понад 22 кілометри'],
    ['more-than', 21, 'hour', 'понад 21 годину'],
    ['exact', 5, 'hour', '5 годин'],
    ['exact', 1.5, 'hour', '1,5 години'],
    ['more-than', 12_500_000, 'UAH', 'понад 12 500 000 UAH'],
  ],
  zh: [
    ['more-than', 120, 'kilometer', '超过120公里'],
    ['exact', 5, 'hour', '5小时'],
    ['more-than', 12_500_000, 'USD', '超过USD 12,500,000'],
  ],
};

/** Not every browser has every language: some builds of Chromium lack Azerbaijani, and say "M01". */
const isKnownHere = (locale: string): boolean =>
  !/^M\d/.test(new Intl.DateTimeFormat(locale, { month: 'long' }).format());

describe('lengths, hours and money', () => {
  it('are tested in every language', () => {
    expect(Object.keys(AMOUNTS).sort()).to.deep.equal(Object.keys(SCRIPTS).sort());
  });

  for (const [code, amounts] of Object.entries(AMOUNTS))
    describe(`in ${code}`, () => {
      let pack: LanguagePack;
      before(async () => {
        pack = await packOf(code);
      });

      for (const [qualifier, value, unit, text] of amounts)
        it(`are "${text}"`, () => {
          // Names in Latin letters are kept apart from what runs the other way.
          const said = plain(amount(pack, qualifier, value, unit)).replace(/[\u2068\u2069]/g, '');
          expect(said).to.equal(text);
        });

      it('have their currency where CLDR has it, and never on another line than the number', () => {
        const text = quantityText({ value: 5, unit: 'USD', qualifier: 'exact' }, pack);
        expect(text)
          .to.match(/\u00a0/)
          .and.not.match(/ /);
        if (!isKnownHere(code)) return;
        const parts = new Intl.NumberFormat(code, {
          style: 'currency',
          currency: 'USD',
          currencyDisplay: 'code',
        })
          .formatToParts(5)
          .map(({ type }) => type);
        expect(text.indexOf('USD') < text.search(/\p{Nd}/u)).to.equal(
          parts.indexOf('currency') < parts.indexOf('integer'),
        );
      });

      it('have no currency where the whole has it', () => {
        const { before, after } = quantityParts({ value: 5, unit: 'USD', qualifier: 'at-least' }, pack, {
          role: 'bar',
        });
        expect(before + after).not.to.contain('USD');
      });
    });

  it('stand in a sentence with the words of a feed, which do not bend', () => {
    const given = figure('funding-received', 12_500_000, 'USD', { qualifier: 'at-least' });
    const feed = {
      ...given.feed,
      indicators: { 'funding-received': { label: { en: 'of funding received for mine action' } } },
    };
    const view = describeStat({ ...given, feed }, { language: english });
    expect(view.known && plain(view.sentence)).to.equal(
      'At least USD 12,500,000 of funding received for mine action since 10 November 2020; as of 31 July 2025.',
    );
  });
});
