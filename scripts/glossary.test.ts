/**
 * The glossary of each language, made from docs/glossary/terms.json: term, our word, where it was printed, how sure it is.
 *
 * UPDATE_DOCS=1 writes the pages again.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';

interface Term {
  readonly term: string;
  readonly word: string;
  readonly authority: string | null;
  readonly certainty: 'A' | 'B' | 'C';
}

const FOLDER = new URL('../docs/glossary/', import.meta.url);
const terms: Record<string, readonly Term[]> = JSON.parse(
  readFileSync(new URL('terms.json', FOLDER), 'utf8'),
);
const names = new Intl.DisplayNames('en', { type: 'language' });

const SURE: Record<Term['certainty'], string> = {
  A: 'printed',
  B: 'usual, without an authority that we found',
  C: 'unsure: a native reader of the field should decide',
};

const pageOf = (code: string) =>
  format(
    `# Glossary: ${names.of(code)}

Made from [\`terms.json\`](terms.json) by \`UPDATE_DOCS=1 npm test scripts/glossary.test.ts\`. No native speaker of the field has
checked it unless [the table of languages](../languages.md) names one.

| term | our word | where it was printed | how sure |
| --- | --- | --- | --- |
${terms[code]
  .map(
    ({ term, word, authority, certainty }) =>
      `| ${term} | ${word} | ${authority ?? 'none found'} | ${SURE[certainty]} |`,
  )
  .join('\n')}
`,
    { parser: 'markdown', proseWrap: 'preserve' },
  );

describe('the glossary', () => {
  for (const code of Object.keys(terms))
    it(`is made from its data: ${code}`, async () => {
      const file = new URL(`${code}.md`, FOLDER);
      const page = await pageOf(code);
      if (process.env.UPDATE_DOCS) writeFileSync(file, page);
      else assert.equal(existsSync(file) && readFileSync(file, 'utf8'), page);
    });

  it('calls nothing printed without saying where', () => {
    for (const [code, all] of Object.entries(terms))
      for (const { term, authority, certainty } of all)
        assert.equal(authority !== null, certainty === 'A', `${code}: ${term}`);
  });
});
