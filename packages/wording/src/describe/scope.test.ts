/**
 * What is said of the scope of a figure: the territory that its source names, in neutral words, what was done with what
 * was found, and that a figure is an estimate.
 */
import { expect } from '@open-wc/testing';
import { type Claim, type Feed, findClaim } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { fetchTexts, withTexts } from '@mine-action/data/azerbaijan-texts';
import { pack as azerbaijani } from '../generated/az.js';
import { pack as arabic } from '../generated/ar.js';
import { pack as spanish } from '../generated/es.js';
import { pack as persian } from '../generated/fa.js';
import { pack as french } from '../generated/fr.js';
import { pack as german } from '../generated/de.js';
import { pack as hebrew } from '../generated/he.js';
import { pack as russian } from '../generated/ru.js';
import { pack as turkish } from '../generated/tr.js';
import { pack as ukrainian } from '../generated/uk.js';
import { pack as chinese } from '../generated/zh.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { english } from '../locale/languages.js';
import { describeDetails } from './details.js';
import { claimSentence, describeStat } from './stat.js';

const feed = azerbaijanWithEarlier;
const claimOf = (id: string): Claim => findClaim(feed, id) as Claim;
const LANGUAGES: readonly LanguagePack[] = [
  ...[english, arabic, azerbaijani, german, spanish, persian],
  ...[french, hebrew, russian, turkish, ukrainian, chinese],
];

/** The lines under a figure's evidence, by their term. */
function linesOf(claim: Claim, language = english, of: Feed = feed): ReadonlyMap<string, string> {
  const { statements } = describeDetails({ known: true, claim, feed: of }, language);
  return new Map(statements.flatMap(({ lines }) => lines.map(({ term, text }) => [term, text] as const)));
}

describe('the territory that a source counts', () => {
  it('stands in the details, in the words of the feed and in each language', async () => {
    const claim = claimOf('aze-cleared-2025-12-31');
    expect(linesOf(claim).get('Territory counted')).to.equal(
      'Territories that came under Azerbaijan’s control from 2020 on, as the source counts them',
    );
    for (const language of LANGUAGES) {
      const { code } = language;
      const own = withTexts(feed, code, (await fetchTexts(code)) ?? {});
      const name = own.territories?.['from-2020']?.name as Record<string, string>;
      expect(name[code], code).to.be.a('string');
      expect([...linesOf(claim, language, own).values()], code).to.include(name[code]);
    }
  });

  it('is said of no figure whose source names none', () => {
    for (const id of ['aze-cleared-2025-04', 'aze-contaminated-2025-04', 'aze-cleared-2024-04-03'])
      expect([...linesOf(claimOf(id)).keys()], id).not.to.include('Territory counted');
  });

  it('may be words instead of a code, in one language or in several', () => {
    const claim = claimOf('aze-cleared-2025-04');
    const said = (territory: Claim['scope']['territory']): string | undefined =>
      linesOf({ ...claim, scope: { ...claim.scope, territory } }).get('Territory counted');
    expect(said('Two districts in the north')).to.equal('Two districts in the north');
    expect(said({ az: 'Şimal', en: 'The north' })).to.equal('The north');
    expect(said('constructor')).to.equal('constructor');
  });
});

describe('what was found', () => {
  it('is found and neutralised where every word of the source says so, and only found elsewhere', () => {
    expect(claimSentence(claimOf('aze-ap-2025-11-10'), feed, english)).to.equal(
      '39,201 anti-personnel mines found and neutralised since November 2020.',
    );
    expect(claimSentence(claimOf('aze-ap-2025-04'), feed, english)).to.equal(
      'More than 36,000 anti-personnel mines found since 10 November 2020.',
    );
  });

  const SAID: readonly [language: LanguagePack, neutralised: RegExp][] = [
    [arabic, /عُثر على 39,201 لغم مضاد للأفراد، وجرى تحييدها/],
    [azerbaijani, /piyada əleyhinə mina aşkar edilərək zərərsizləşdirilib\.$/],
    [german, /Antipersonenminen gefunden und unschädlich gemacht\.$/],
    [spanish, /minas antipersonal encontradas y neutralizadas/],
    [persian, /مین ضد نفر کشف و خنثی شده است\.$/],
    [french, /mines antipersonnel découvertes et neutralisées/],
    [hebrew, /נמצאו ונוטרלו 39,201 מוקשים נגד אדם/],
    [russian, /противопехотная мина обнаружена и обезврежена/],
    [turkish, /antipersonel mayın bulunarak etkisiz hâle getirildi\.$/],
    [ukrainian, /протипіхотну міну виявлено та знешкоджено/],
    [chinese, /发现并排除的杀伤人员地雷/],
  ];
  for (const [language, neutralised] of SAID)
    it(`is said so in ${language.code}, and of what is only found as before`, () => {
      const claim = claimOf('aze-ap-2025-11-10');
      expect(claimSentence(claim, feed, language)).to.match(neutralised);
      expect(claimSentence({ ...claim, verb: 'discovered' }, feed, language)).not.to.match(neutralised);
    });
});

describe('an estimate', () => {
  it('is said to be one beside its number, in its sentence and in its details', () => {
    const claim = claimOf('aze-contaminated-2025-04');
    const view = describeStat({ known: true, claim, feed }, { language: english });
    if (!view.known) throw new Error(view.reason);
    expect(view.context).to.deep.equal(['estimate']);
    expect(view.sentence).to.contain('of war (estimate); published');
    expect(linesOf(claim).get('Kind of figure')).to.equal('An estimate; it may change as more is surveyed');
    expect([...linesOf(claimOf('aze-cleared-2025-04')).keys()]).not.to.include('Kind of figure');
  });
});
