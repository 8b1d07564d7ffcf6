/**
 * What stands around the number, read from the top down, is the sentence of the language: the period above it, then the
 * words before it, the number, and the words after it.
 */
import { expect } from '@open-wc/testing';
import { azerbaijanWithEarlier as feed } from '@mine-action/data/azerbaijan-earlier';
import { fetchLanguage } from '../locale/languages.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { periodText } from './dating.js';
import { joinQuantity } from '../format/quantity.js';
import { type StatView, describeStat } from './stat.js';
import { describeGroup } from './group.js';

/** Languages whose verb comes last, or whose period comes first. */
const PERIOD_FIRST = ['ar', 'az', 'de', 'fa', 'he', 'tr', 'zh'];

const bare = (text: string, code: string): string =>
  text.replace(/[\s\p{P}\u2066-\u2069]/gu, '').toLocaleLowerCase(code);

/** Period, words, number and words, as they stand on the face of a figure. */
const faceOf = ({ period = '', quantity, label, labelAround }: StatView): string => {
  const { before, after } = labelAround ?? { before: '', after: label };
  return [period, before, joinQuantity(quantity), after].join(' ');
};

const packOf = async (code: string): Promise<LanguagePack> => {
  const pack = await fetchLanguage(code);
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

describe('the words around a number', () => {
  for (const code of PERIOD_FIRST)
    it(`are in ${code} in the order of its sentence, for every built-in figure`, async () => {
      const language = await packOf(code);
      let compared = 0;
      let withPeriod = 0;
      for (const claim of feed.figures) {
        const figure = { known: true, claim, feed } as const;
        const view = describeStat(figure, { language });
        if (!view.known) throw new Error(`${claim.id}: ${view.reason}`);
        // What the language is not sure of is said in English, whose period comes last.
        if (view.language.code !== code) continue;
        const group = describeGroup([figure], { language });
        const [item] = group.known ? group.items : [];
        if (!item?.known) throw new Error(claim.id);
        const period = claim.status === 'planned' ? undefined : periodText(claim, language);
        const remark = view.context.filter((text) => text !== period).join('');
        const sentence = bare(item.statement, code);
        expect(sentence.endsWith(bare(remark, code)), claim.id).to.be.true;
        expect(bare(faceOf(view), code), claim.id).to.equal(
          sentence.slice(0, sentence.length - bare(remark, code).length),
        );
        compared += 1;
        if (period) withPeriod += 1;
      }
      expect(compared).to.be.greaterThan(60);
      expect(withPeriod).to.be.greaterThan(40);
    });

  it('are the label alone where the language puts all of it after the number', async () => {
    const [claim] = feed.figures.filter(({ indicator }) => indicator === 'area-cleared');
    if (!claim) throw new Error('no area');
    for (const code of ['ru', 'uk', 'fr', 'es', 'de']) {
      const view = describeStat({ known: true, claim, feed }, { language: await packOf(code) });
      expect(view.known && view.labelAround, code).to.equal(undefined);
    }
  });

  it('stand around it as the page words them, where the page gives the label', async () => {
    const [claim] = feed.figures.filter(({ indicator }) => indicator === 'area-cleared');
    if (!claim) throw new Error('no area');
    const view = describeStat(
      { known: true, claim, feed },
      { language: await packOf('zh'), label: '已排雷土地' },
    );
    expect(view.known && view.labelAround).to.deep.equal({ before: '已排雷土地', after: '' });
  });
});
