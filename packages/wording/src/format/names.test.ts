import { expect } from '@open-wc/testing';
import { type Claim, type Feed, findClaim } from '@mine-action/data';
import { azerbaijan } from '@mine-action/data/azerbaijan';
import { fetchTexts, withTexts } from '@mine-action/data/azerbaijan-texts';
import { describeDetails } from '../describe/details.js';
import { describeStat } from '../describe/stat.js';
import { pack as azerbaijani } from '../generated/az.js';
import { pack as german } from '../generated/de.js';
import { pack as russian } from '../generated/ru.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { english } from '../locale/languages.js';
import { nameText } from './text.js';

const DOGS = 'aze-mdd-donated-2025-04';

/** What is read under the dogs that were donated, with its details. */
async function read(language: LanguagePack): Promise<string> {
  const { code } = language;
  const feed = code === 'en' ? azerbaijan : withTexts(azerbaijan, code, (await fetchTexts(code)) ?? {});
  const claim = findClaim(feed, DOGS) as Claim;
  const known = { known: true, claim, feed } as const;
  const { sentence, sources } = describeStat(known, { language }) as Extract<
    ReturnType<typeof describeStat>,
    { known: true }
  >;
  const lines = sources.map(({ before, link, after }) => before + link + after);
  const { statements } = describeDetails(known, language);
  return [sentence, ...lines, ...statements.flatMap((each) => each.lines.map(({ text }) => text))].join('\n');
}

describe('names of organisations, people and offices', () => {
  it('are said in the language of the page, wherever they stand', async () => {
    const said = await read(azerbaijani);
    expect(said).to.include('Marşal İrsi İnstitutu ANAMA üçün 93 baş minaaxtaran it hədiyyə edib');
    expect(said).to.include('Marşal İrsi İnstitutu, Azərbaycanın ABŞ-dakı Səfirliyi vasitəsilə');
    expect(said).to.include('inkişaf və kommunikasiya üzrə menecer, Marşal İrsi İnstitutu');
    expect(said).not.to.match(/Marshall|Embassy|manager/);
    expect(await read(russian)).to.include('донор: Институт наследия Маршалла, получатель: ANAMA');
  });

  it('stay as the feed has them in its own language, and where it knows of no other form', async () => {
    expect(await read(english)).to.include('by Marshall Legacy Institute');
    const said = await read(german);
    expect(said).to.include('von Marshall Legacy Institute an ANAMA');
    expect(said).to.include('Botschaft von Aserbaidschan in den USA');
  });

  it('are those of the feed alone, by the whole name', () => {
    const names: Feed['names'] = { Centre: { az: 'Mərkəz' }, 'Mine Centre': 'MC' };
    expect(nameText('Centre', { names }, azerbaijani)).to.equal('Mərkəz');
    expect(nameText('Centre', { names }, german)).to.equal('Centre');
    expect(nameText('Mine Centre', { names }, german)).to.equal('MC');
    expect(nameText('The Centre', { names }, azerbaijani)).to.equal('The Centre');
    expect(nameText('constructor', { names }, azerbaijani)).to.equal('constructor');
    expect(nameText('Centre', {}, azerbaijani)).to.equal('Centre');
    expect(nameText({ en: 'Centre', az: 'Mərkəz' }, {}, azerbaijani)).to.equal('Mərkəz');
  });
});
