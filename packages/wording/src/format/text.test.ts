import { expect } from '@open-wc/testing';
import type { LanguagePack } from '../locale/language-pack.js';
import { addLanguage, english, findLanguage, languages } from '../locale/languages.js';
import { around, capitalise, messageIfAny, orNone, pickText, selectKey } from './text.js';

const inLanguage = (code: string): LanguagePack => ({ ...english, code });

describe('languages', () => {
  for (const tag of ['en', 'EN', 'en-GB', 'en_US', ' en ', 'en-Latn-GB'])
    it(`finds English under ${JSON.stringify(tag)}`, () => {
      expect(findLanguage(tag)).to.equal(english);
    });

  for (const tag of ['', 'eng', 'e', 'de', 'x-en', '-', 'constructor'])
    it(`finds nothing under ${JSON.stringify(tag)}`, () => {
      expect(findLanguage(tag)).to.equal(undefined);
    });

  it('finds a language that was added, under each of its tags', () => {
    const own = inLanguage('qaa');
    addLanguage(own);
    expect(findLanguage('qaa-Latn')).to.equal(own);
    expect(languages()).to.include.members(['en', 'qaa']);
  });
});

describe('texts', () => {
  it('are picked in the language asked for, else in English, else in the first there is', () => {
    expect(pickText('plain', english)).to.deep.equal({ text: 'plain' });
    expect(pickText({ az: 'bir', en: 'one' }, english)).to.deep.equal({ text: 'one' });
    expect(pickText({ az: 'bir', en: 'one' }, inLanguage('fr'))).to.deep.equal({ text: 'one', lang: 'en' });
    expect(pickText({ az: 'bir', ru: 'один' }, english)).to.deep.equal({ text: 'bir', lang: 'az' });
    expect(pickText({}, english)).to.deep.equal({ text: '', lang: 'en' });
  });

  it('begin with a capital by the rules of the language', () => {
    expect(capitalise('more than', english)).to.equal('More than');
    expect(capitalise('93 dogs', english)).to.equal('93 dogs');
    expect(capitalise('', english)).to.equal('');
    expect(capitalise('iki', inLanguage('tr'))).to.equal('İki');
    expect(capitalise('𐐨x', english)).to.equal('𐐀x');
  });

  it('are split where a value stands, wherever the language puts it', () => {
    expect(around((mark) => `a ${mark} b`)).to.deep.equal({ before: 'a ', after: ' b' });
    expect(around((mark) => `${mark}`)).to.deep.equal({ before: '', after: '' });
    expect(around(() => 'without')).to.deep.equal({ before: 'without', after: '' });
  });

  it('are found by a code only where the language has them', () => {
    expect(messageIfAny(english.messages, 'label-area-cleared')?.({})).to.equal('of land cleared');
    for (const key of ['label-none', 'toString', '__proto__'])
      expect(messageIfAny(english.messages, key)).to.equal(undefined);
  });

  it('name the absence of a value, and write codes as MessageFormat takes them', () => {
    expect([orNone(undefined), orNone(''), orNone('x')]).to.deep.equal(['none', 'none', 'x']);
    expect(selectKey('more-than')).to.equal('more_than');
    expect(selectKey('area-cleared-share')).to.equal('area_cleared_share');
  });
});
