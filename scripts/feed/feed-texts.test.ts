/**
 * What the built-in feed says in words it says in every language, with the same numbers; and each language stands in a
 * file of its own.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { inEnglish } from './feed-texts.ts';
import { loadSources } from '../load-sources.ts';
import type { withTexts as addsTexts } from '../../packages/data/src/azerbaijan-texts.ts';

const root = new URL('../../', import.meta.url);
const feed = JSON.parse(readFileSync(new URL('packages/data/feeds/azerbaijan.json', root), 'utf8'));
const codes = readdirSync(new URL('packages/wording/messages/', root)).map((name) => name.slice(0, 2));
const { english, others } = inEnglish(feed);

const { withTexts } = await loadSources<{ withTexts: typeof addsTexts }>(
  `export { withTexts } from './packages/data/src/azerbaijan-texts.ts';`,
);

/** Texts that stand as they are in languages for which no form is known: see docs/languages.md. */
const NAMES: readonly string[] = Object.keys(feed.names ?? {});

/** Every text of the feed in English. */
const texts = [...new Set(Object.values(others).flatMap((each) => Object.keys(each)))].filter(
  (text) => !NAMES.includes(text),
);

/** The numbers of a text, without the signs that group their digits, with a point before their fractions. */
function numbersOf(text: string) {
  const plain = text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)[\u00a0\u202f\u066c.,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[,\u066b](?=\d)/g, '.');
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([number]) => number);
}

describe('the words of the built-in feed', () => {
  assert.ok(texts.length > 50);

  for (const code of codes.filter((each) => each !== 'en'))
    it(`stand in ${code} too, with the numbers of the English`, () => {
      for (const text of texts) {
        const own = others[code]?.[text];
        assert.ok(own, `${code}: ${text}`);
        assert.notEqual(own, text);
        const numbers = numbersOf(own);
        for (const number of numbersOf(text))
          // 190 thousand is 19 times ten thousand.
          assert.ok(
            numbers.includes(number) || (code === 'zh' && own.includes(`${Number(number) / 10}万`)),
            `${code} says not ${number}: ${own}`,
          );
      }
    });

  it('leave no note, caveat or assumption without words by language', () => {
    const plain: string[] = [];
    for (const { id, note, derivation } of feed.figures)
      for (const text of [note, ...(derivation?.assumptions ?? [])])
        if (typeof text === 'string' || (text && Object.keys(text).length < codes.length)) plain.push(id);
    assert.deepEqual(plain, []);
  });
});

describe('a feed taken apart by language', () => {
  it('holds English alone, and is the same when all languages are put to it again', () => {
    assert.doesNotMatch(JSON.stringify(english), /"ru":"/);
    const whole = codes.reduce((made, code) => withTexts(made, code, others[code] ?? {}), english);
    assert.deepEqual(whole, feed);
  });

  it('has each language by itself', () => {
    assert.deepEqual(Object.keys(others).sort(), codes.filter((code) => code !== 'en').sort());
    assert.match(others.ru['The start of the period is not stated.'], /^Начало периода/);
  });

  it('refuses one English text that is two in another language', () => {
    assert.throws(
      () =>
        inEnglish([
          { en: 'a', ru: 'а' },
          { en: 'a', ru: 'б' },
        ]),
      /"a" is both "а" and "б" in ru/,
    );
  });
});
