/**
 * The vocabulary: its page says what its data say, no code stands twice, and each has English words, a unit and a measure.
 * UPDATE_DOCS=1 writes the page again.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { generate } from './generate.ts';
import { loadVocabulary, vocabularyPage } from './vocabulary-page.ts';
import { PARTY_WORDS } from './testing/party-words.ts';

const PAGE = 'docs/vocabulary.md';

describe('the vocabulary', () => {
  let vocabulary: Awaited<ReturnType<typeof loadVocabulary>>;
  before(async () => {
    await generate();
    vocabulary = await loadVocabulary();
  });

  it('stands in docs/vocabulary.md as it is', async () => {
    const page = await format(await vocabularyPage(), { ...(await resolveConfig(PAGE)), parser: 'markdown' });
    if (process.env.UPDATE_DOCS) writeFileSync(PAGE, page);
    else
      assert.equal(
        readFileSync(PAGE, 'utf8'),
        page,
        'UPDATE_DOCS=1 node scripts/run.mjs test scripts/vocabulary.test.ts writes it again',
      );
  });

  it('has codes that are no codes of the library, in its letters, each with words', () => {
    const { CODES, INDICATORS, LABELS } = vocabulary;
    assert.deepEqual(Object.keys(LABELS).sort(), Object.keys(CODES).sort());
    for (const code of Object.keys(CODES)) {
      assert.match(code, /^[a-z][a-z0-9-]{0,60}$/);
      assert.ok(!code.startsWith('x-') && !(INDICATORS as readonly string[]).includes(code), code);
    }
  });

  it('names as parts of a whole only codes that there are', () => {
    const { CODES, INDICATORS } = vocabulary;
    const known = new Set<string>([...INDICATORS, ...Object.keys(CODES)]);
    for (const [code, entry] of Object.entries(CODES))
      for (const part of ('sumOf' in entry ? entry.sumOf : undefined) ?? [])
        assert.ok(known.has(part), `${code}: ${part}`);
  });

  it('has words in languages with several plurals only where the unit is worded, and the words beside it do not bend', () => {
    const { CODES, LABELS } = vocabulary;
    for (const [code, labels] of Object.entries(LABELS))
      if (['item', 'person', 'animal'].includes(CODES[code as keyof typeof CODES].unit))
        assert.deepEqual(
          Object.keys(labels).filter((language) => ['ar', 'ru', 'uk'].includes(language)),
          [],
          code,
        );
  });

  it('has words only in languages that figures are said in', () => {
    const spoken = readdirSync('packages/wording/messages').map((file) => file.replace('.json', ''));
    for (const [code, labels] of Object.entries(vocabulary.LABELS))
      for (const language of Object.keys(labels))
        assert.ok(spoken.includes(language), `${code}: ${language}`);
  });

  it('says nothing in the words of a party', () => {
    for (const [code, labels] of Object.entries(vocabulary.LABELS))
      for (const [language, label] of Object.entries(labels))
        assert.doesNotMatch(label, PARTY_WORDS[language as keyof typeof PARTY_WORDS], code);
  });

  it('maps only codes that there are, to authorities that there are', () => {
    const { AUTHORITIES, CODES, INDICATORS, MAPPINGS } = vocabulary;
    const known = new Set<string>([...INDICATORS, ...Object.keys(CODES)]);
    for (const [code, mappings] of Object.entries(MAPPINGS)) {
      assert.ok(known.has(code), code);
      for (const [authority, mapping] of Object.entries(mappings)) {
        assert.ok(Object.hasOwn(AUTHORITIES, authority), authority);
        assert.ok(['read', 'read in a draft', 'to be confirmed'].includes(mapping.certainty));
      }
    }
  });
});
