/**
 * In how many ways a number is written, and that none of them is taken for another number.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load } from './built.ts';

const { numbersIn, wordsIn } = await load('checks/numbers-in-text.js');

const valuesIn = (text: string) => [...new Set(numbersIn(text).map(({ value }) => value))];

describe('the numbers in a text', () => {
  for (const [text, value] of [
    ['190,000 hectares', 190000],
    ['190 000 hectares', 190000],
    ['190\u00a0000 hectares', 190000],
    ['190\u202f000 hectares', 190000],
    ['190.000 Hektar', 190000],
    ["190'000 ha", 190000],
    ['190 thousand hectares', 190000],
    ['190 min hektardan artıq', 190000],
    ['190 тысяч гектаров', 190000],
    ['190 тыс. га', 190000],
    ['190 mille hectares', 190000],
    ['190 bin hektar', 190000],
    ['162 ألف هكتار', 162000],
    ['١٩٠٬٠٠٠ هكتار', 190000],
    ['86.6 thousand square km', 86600],
    ['69.2 min hektar', 69200],
    ['31 min 919 ədəd', 31919],
    ['53081,8 hectares', 53081.8],
    ['41 915,77 га', 41915.77],
    ['118.502,6 Hektar', 118502.6],
    ['62,023.9 hectares', 62023.9],
    ['237 821.5 ha', 237821.5],
    ['12,34,567 people', 1234567],
    ['1.2 million people', 1200000],
    ['nearly 1 million 167 thousand hectares', 1167000],
    ['11 min 9, tank', 11009],
    ['15 min 20 ədəd', 15020],
    ['1,2 млн человек', 1200000],
    ['in 2020, 18 302 hectares', 18302],
    ['62 855 782 kv.m (6286 ha)', 6286],
    ['12.298 mines', 12298],
    ['12.298 mines', 12.298],
  ] as const)
    it(`${value} stands in "${text}"`, () => {
      assert.ok(valuesIn(text).includes(value), valuesIn(text).join(' '));
    });

  for (const [text, value] of [
    ['190,000 hectares', 190],
    ['190.000 Hektar', 190],
    ['106,938.1 hectares', 938.1],
    ['1,90 hectares', 190],
    ['190 thousand hectares', 190000000],
    ['10.11.2020', 2020],
    ['20 May 2023', 202023],
    ['45 and 6', 456],
  ] as const)
    it(`${value} does not stand in "${text}"`, () => {
      assert.ok(!valuesIn(text).includes(value), valuesIn(text).join(' '));
    });

  it('may be English words', () => {
    assert.deepEqual(
      wordsIn('Twenty-one dogs, three of them young, and eighty rats').map(({ value }) => value),
      [21, 3, 80],
    );
  });
});
