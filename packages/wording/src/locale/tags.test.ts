import { expect } from '@open-wc/testing';
import { languageOf } from './tags.js';

const MEANS: readonly [tag: string, code: string | undefined][] = [
  ['en', 'en'],
  ['EN-gb', 'en'],
  [' en_US ', 'en'],
  ['az-Latn-AZ', 'az'],
  ['az-AZ', 'az'],
  ['ru-KZ', 'ru'],
  ['ru-u-nu-latn', 'ru'],
  // Another script is another reading public.
  ['az-Cyrl', undefined],
  ['az-Arab-IR', undefined],
  ['az-IR', undefined],
  ['ru-Latn', undefined],
  ['en-Arab', undefined],
  ['', undefined],
  ['-', undefined],
  ['e', undefined],
  ['eng', undefined],
  ['x-en', undefined],
  ['sr', undefined],
  ['ka', undefined],
  ['constructor', undefined],
];

describe('a language tag', () => {
  for (const [tag, code] of MEANS)
    it(`${JSON.stringify(tag)} means ${code ?? 'no language here'}`, () => {
      expect(languageOf(tag)).to.equal(code);
    });
});
