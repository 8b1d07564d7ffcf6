/**
 * Every quote attributed to the press release occurs in its text.
 *
 * The text itself is not ours to publish: the evidence beside the feed holds only the sentences that are quoted from. Who
 * has the whole text names its file in PRESS_RELEASE, and those sentences are looked for in it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

const WHOLE = process.env.PRESS_RELEASE;
const SOURCE = 'emb-2025-04-04';

const feed = JSON.parse(read('packages/data/feeds/azerbaijan.json'));
const evidence = JSON.parse(read(`packages/data/feeds/evidence/${SOURCE}.json`));
const sentences: string[] = evidence.excerpt.split('\n').map(folded);
const quoting = feed.figures.filter(({ source }) => source === SOURCE);

/** The pieces of a quote; `…` stands for what was left out between them. */
const piecesOf = (quote: string) => quote.split('…').map(folded);

/** Whether the pieces stand in the text, in their order, each beginning and ending with a whole word. */
function occursIn(text: string, pieces) {
  let from = 0;
  return pieces.every((piece) => {
    for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
      const end = at + piece.length;
      if (/\w/.test(text[at - 1] ?? ' ') || /\w/.test(text[end] ?? ' ')) continue;
      from = end;
      return true;
    }
    return false;
  });
}

describe('quotes from the press release', () => {
  it('are there to be checked', () => {
    assert.equal(quoting.length, 9);
    assert.ok(sentences.every((sentence) => sentence.endsWith('.')));
  });

  for (const { id, quote } of quoting)
    it(`${id} is quoted from one sentence, word for word`, () => {
      const found = sentences.filter((sentence) => occursIn(sentence, piecesOf(quote.text)));
      assert.equal(found.length, 1, `"${quote.text}" stands in ${found.length} sentences`);
      assert.equal(quote.lang, feed.sources[SOURCE].language);
    });

  it('are not found where a word, a digit or the order differs', () => {
    const [sentence] = sentences.filter((text) => text.includes('190 thousand'));
    for (const wrong of [
      'more than 191 thousand',
      'over 190 thousand',
      'than 190 thousand hectare',
      'discovered … cleared',
      '36 thousand … 190 thousand',
    ])
      assert.equal(occursIn(sentence, piecesOf(wrong)), false, wrong);
    assert.equal(occursIn(sentence, piecesOf('190 thousand hectares … discovered')), true);
  });

  it('come with no sentence that nothing is quoted from', () => {
    for (const sentence of sentences)
      assert.ok(
        quoting.some(({ quote }) => occursIn(sentence, piecesOf(quote.text))),
        sentence,
      );
  });

  it('are short, and the feed says whose they are', () => {
    for (const { id, quote } of quoting) assert.ok(quote.text.length <= 300, id);
    assert.equal(evidence.url, feed.sources[SOURCE].url);
    assert.match(feed.sources[SOURCE].rights, /^All rights reserved/);
  });

  if (WHOLE) {
    const whole = folded(readFileSync(WHOLE, 'utf8'));
    for (const sentence of sentences)
      it(`"${sentence.slice(0, 40)} …" stands in the whole text`, () => {
        assert.ok(whole.includes(sentence));
      });
  }
});

describe('quotes from any source', () => {
  it('print the digits of their figure', () => {
    for (const { id, value, quote } of feed.figures) {
      if (!quote) continue;
      const printed = quote.text
        // "11 min 9" is 11,009.
        .replace(/(?<=\d) (?:min|million) (\d{1,3})(?!\d)/g, (_: string, rest: string) =>
          rest.padStart(3, '0'),
        )
        .replace(/(?<=\d)[\s.,]?(?=\d)/g, '');
      const digits = value.toExponential().replace(/[-.]|e.*/g, '');
      assert.ok(printed.includes(digits), `${id}: ${value} is not in "${quote.text}"`);
    }
  });
});
