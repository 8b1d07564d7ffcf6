/** A calculated figure, in every language: how it was made, that it is ours, and never "about 0 %". */
import { expect } from '@open-wc/testing';
import { type Claim, type Feed, findClaim, type Known, shareCleared } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { amount, plain } from '@mine-action/testing/claims';
import { SCRIPTS } from '../generated/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { english, fetchLanguage } from '../locale/languages.js';
import { citeCalculation } from './cite.js';
import { describeDetails } from './details.js';
import { describeProgress } from './progress.js';
import { claimSentence, describeStat } from './stat.js';

const feed = azerbaijanWithEarlier;

const packOf = async (code: string): Promise<LanguagePack> => {
  const pack = code === 'en' ? english : await fetchLanguage(code);
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

const known = (id: string, of: Feed = feed): Known => ({
  known: true,
  feed: of,
  claim: findClaim(of, id) as Claim,
});

/** What says in a language that a figure is ours. */
const OURS: Readonly<Record<string, string>> = {
  ar: 'حساباتنا', az: 'hesablamamız', de: 'unsere Berechnung', en: 'our calculation', es: 'cálculo propio', fa: 'محاسبهٔ ما',
  fr: 'notre calcul', he: 'חישוב שלנו', ru: 'наш расчёт', tr: 'kendi hesaplamamız', uk: 'наш розрахунок', zh: '由我们计算',
}; // prettier-ignore

const HEADINGS: Readonly<Record<string, string>> = {
  ar: 'طريقة الحساب', az: 'Necə hesablanıb', de: 'Wie es berechnet ist', en: 'How it is calculated', es: 'Cómo se calcula',
  fa: 'روش محاسبه', fr: 'Comment il est calculé', he: 'כיצד חושב', ru: 'Как это рассчитано', tr: 'Nasıl hesaplandı',
  uk: 'Як це розраховано', zh: '计算方法',
}; // prettier-ignore

/** "less than 1 %", with plain spaces and without marks. */
const LESS_THAN_ONE: Readonly<Record<string, string>> = {
  ar: 'أقل من 1 في المائة', az: '1 faizdən az', de: 'weniger als 1 %', en: 'less than 1%', es: 'menos del 1 %',
  fa: 'کمتر از ۱ درصد', fr: 'moins de 1 %', he: 'פחות מ־1%', ru: 'менее 1 %', tr: '%1 oranından az', uk: 'менш ніж 1 %',
  zh: '少于1%',
}; // prettier-ignore

describe('a calculated figure', () => {
  for (const code of Object.keys(SCRIPTS))
    describe(code, () => {
      let language: LanguagePack;
      before(async () => {
        language = await packOf(code);
      });
      const isOurs = (text: string): void => {
        expect(plain(text).toLowerCase()).to.contain((OURS[code] as string).toLowerCase());
      };

      it('is said to be ours in its sentence, its source line and inside a sentence, and as published by nobody', () => {
        for (const id of ['aze-share-cleared-2025-04', 'aze-contaminated-share-computed']) {
          const view = describeStat(known(id), { language });
          if (!view.known) throw new Error(view.reason);
          isOurs(view.sentence);
          isOurs(view.sources[0]?.before ?? '');
          isOurs(view.inlineSource.before);
          const stated = describeStat(known('aze-contaminated-share-2025-04'), { language });
          const dating = language.messages['dating-published']({
            date: '', date_of: '', date_is: 'day', date_year: '', date_month: '', date_in: '', date_day: '',
          }); // prettier-ignore
          const tail = dating.split(/[;\u061B\uFF1B]/).at(-1) as string;
          expect(stated.known && stated.sentence).to.contain(tail);
          expect(view.sentence).not.to.contain(tail);
        }
      });

      it('has "how it is calculated" over one formula in one unit, with the day of the base', () => {
        const { calculation, remarks, notVerified } = describeDetails(
          known('aze-share-cleared-2025-04'),
          language,
        );
        expect(calculation[0]?.term).to.equal(HEADINGS[code]);
        const area = (value: number, qualifier: 'more-than' | 'approximately'): string =>
          amount(language, qualifier, value, 'hectare');
        expect(calculation[0]?.text).to.contain(
          `${area(190_000, 'more-than')} ÷ ${area(1_166_700, 'approximately')}`,
        );
        const day = plain(language.messages['calculation-day']({ quantity: '', dating: '' })).trim();
        expect(day.length).to.be.below(3);
        expect(calculation[1]?.text).to.match(/2025|۲۰۲۵/);
        expect(remarks.some(({ term }) => term === language.messages['term-other']())).to.be.false;
        expect(remarks.some(({ text }) => /14|۱۴/.test(text))).to.be.true;
        isOurs(notVerified);
      });

      it('below half a percent is less than one, in words and in the drawing', () => {
        const part = { ...(findClaim(feed, 'aze-cleared-2025-04') as Claim), value: 3000 };
        const own: Feed = { ...feed, figures: [part, findClaim(feed, 'aze-contaminated-2025-04') as Claim] };
        const [cleared, contaminated] = own.figures.map((claim): Known => ({
          known: true,
          feed: own,
          claim,
        }));
        const share = shareCleared(cleared as Known, contaminated as Known, 'initial');
        if (!share.known) throw new Error(share.reason);
        const view = describeProgress(share, { language });
        if (!view.known) throw new Error(view.reason);
        expect(plain(view.sentence).toLowerCase()).to.contain(LESS_THAN_ONE[code]);
        expect(view.drawn).to.equal(0.5);
        expect(plain(view.image)).to.match(/(?<![\d۰-۹])[1۱](?![\d۰-۹])/);
      });

      it('is cited as ours, with both inputs and whose they are', () => {
        const { claim } = known('aze-share-cleared-2025-04');
        const url = 'https://example.org/f/area-cleared-share-of-contaminated/';
        const {
          plain: line,
          bibtex,
          csl,
        } = citeCalculation({ claim, feed, sentence: claimSentence(claim, feed, language), url }, language);
        const [item] = JSON.parse(csl) as [
          { author: [{ literal: string }]; note: string; URL: string; title: string },
        ];
        isOurs(line);
        isOurs(item.note);
        for (const text of [line, item.note]) {
          expect(text).to.contain(amount(language, 'more-than', 190_000, 'hectare'));
          expect(text).to.contain(amount(language, 'approximately', 11_667, 'square-kilometer'));
        }
        expect(item.URL).to.equal(url);
        expect(line).to.contain(url);
        expect(bibtex).to.contain('@misc{azerbaijan-aze-share-cleared-2025-04,').and.contain('note = {');
        expect(item.author[0].literal).not.to.match(/Embassy/);
        expect(line).not.to.match(/undefined|none|\uE000|\.\.|。。/);
      });
    });
});
