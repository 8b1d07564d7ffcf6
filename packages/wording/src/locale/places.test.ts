/** The names of places: in every language, in its own letters, and only of places that are on the list. */
import { expect } from '@open-wc/testing';
import { PLACES } from '../generated/places.js';
import { SCRIPTS } from '../generated/languages.js';
import { english, fetchLanguage } from './languages.js';
import type { LanguagePack } from './language-pack.js';
import { placeName } from './places.js';
import { describeStat } from '../describe/stat.js';
import { figure } from '@mine-action/testing/claims';

const packOf = async (code: string): Promise<LanguagePack> => {
  const pack = code === 'en' ? english : await fetchLanguage(code);
  if (!pack) throw new Error(`no pack of ${code}`);
  return pack;
};

const codes = PLACES.match(/.../g) ?? [];

/** What stands above the number of a figure whose feed is about this place. */
function aboveNumber(refArea: string, language: LanguagePack): readonly string[] {
  const { claim, feed, known } = figure('area-cleared', 5, 'hectare');
  const view = describeStat({ known, claim, feed: { ...feed, refArea } }, { language });
  if (!view.known) throw new Error(view.reason);
  return [view.place, view.period].filter((text) => text !== undefined);
}

describe('places', () => {
  it('are found by three letters each', () => {
    expect(codes.join('')).to.equal(PLACES);
    expect(new Set(codes).size).to.equal(codes.length);
    expect(codes).to.include.members(['AZE', 'UKR', 'COD', 'XKX', 'ZWE']);
  });

  for (const [code, script] of Object.entries(SCRIPTS))
    it(`have names of their own in ${code}`, async () => {
      const pack = await packOf(code);
      const names = codes.map((place) => placeName(place, pack));
      expect(pack.places.split('|')).to.deep.equal(names);
      expect(new Set(names).size).to.equal(codes.length);
      for (const [index, name] of names.entries()) {
        expect(name, codes[index]).to.match(/^\S.*\S$/);
        if (script !== 'Latn') expect(name, codes[index]).not.to.match(/[A-Za-z]/);
      }
    });

  it('stand above the number, before the period', () => {
    expect(aboveNumber('AZE', english)).to.deep.equal(['Azerbaijan', 'since 10 November 2020']);
    expect(aboveNumber('COD', english)[0]).to.equal('Democratic Republic of the Congo');
    expect(aboveNumber('ZWE', english)[0]).to.equal('Zimbabwe');
  });

  // The third stands in the list, across two codes.
  for (const refArea of ['XXX', 'TUV', PLACES.slice(1, 4), '', 'aze', 'AZ'])
    it(`that are not on the list have no name: "${refArea}"`, () => {
      expect(aboveNumber(refArea, english)).to.deep.equal(['since 10 November 2020']);
    });
});
