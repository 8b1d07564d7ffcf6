/**
 * Every file of messages: each text that a message can become is looked at, whatever the language.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from '@messageformat/parser';
import { PARTY_WORDS } from './testing/party-words.ts';
import type { Piece } from './check-language.ts';

const MESSAGES = new URL('../packages/wording/messages/', import.meta.url);
const files = readdirSync(MESSAGES).map((name) => JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8')));

/** Every text that tokens can become, with «…» for what is put in. */
function textsOf(tokens: readonly Piece[]): string[] {
  let texts = [''];
  for (const token of tokens) {
    const next =
      token.type === 'content'
        ? [token.value ?? '']
        : token.cases
          ? [...new Set(token.cases.flatMap(({ tokens: inner }) => textsOf(inner)))]
          : ['…'];
    texts = texts.flatMap((text) => next.map((piece) => text + piece));
  }
  return texts;
}

/** Names of formats, and marks of isolation. */
const NOT_WORDS = /CSV|PNG|SVG|BibTeX|CSL|JSON|[\u2066-\u2069]/g;

for (const { language, messages } of files)
  describe(`the messages in ${language.name}`, () => {
    const texts = Object.entries<string>(messages).flatMap(([key, message]) =>
      textsOf(parse(message)).map((text) => [key, text]),
    );

    it('are whole: no brace, no doubled or hanging space', () => {
      for (const [key, text] of texts) {
        assert.doesNotMatch(text, /[{}]/, key);
        assert.doesNotMatch(text, / {2}| [,.;:)]|\( /, key);
      }
    });

    it('take no side', () => {
      const party = PARTY_WORDS[language.code];
      assert.ok(party, `scripts/testing/party-words.ts has no list for ${language.code}`);
      for (const [key, text] of texts) assert.doesNotMatch(text, party, key);
    });

    it('say bounds as words, never as signs', () => {
      for (const [key, text] of texts)
        if (key !== 'pace' && key !== 'calculation') assert.doesNotMatch(text, /[≥≤<>~≈≃±]|\+/, key);
    });

    if (language.script !== 'Latn')
      it('have no Latin words', () => {
        for (const [key, text] of texts)
          assert.doesNotMatch(text.replace(NOT_WORDS, ''), /[A-Za-z]{2,}/, key);
      });
  });

describe('the words of a party', () => {
  it('are known when they are met', () => {
    for (const { language } of files) {
      const { source } = PARTY_WORDS[language.code] ?? {};
      assert.ok(source?.split('|').length >= 8, language.code);
      assert.doesNotMatch('', PARTY_WORDS[language.code], language.code);
    }
    for (const [code, word] of [
      ['en', 'of liberated land'],
      ['ru', 'на освобождённых землях'],
      ['az', 'işğaldan azad edilmiş'],
    ])
      assert.match(word, PARTY_WORDS[code]);
  });
});
