/**
 * Who has read the words of a language: data in its file, a table in docs/languages.md.
 *
 * UPDATE_DOCS=1 writes the table again.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { format } from 'prettier';

const MESSAGES = new URL('../packages/wording/messages/', import.meta.url);
const DOC = new URL('../docs/languages.md', import.meta.url);
const files = readdirSync(MESSAGES).map((name) => JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8')));

/** In the order of the table. */
const ORDER = ['en', 'az', 'ru', 'de', 'tr', 'uk', 'fr', 'es', 'zh', 'ar', 'he', 'fa'];
const names = new Intl.DisplayNames('en', { type: 'language' });

const HEAD =
  '| language | code | file | read by a native speaker of the field |\n| --- | --- | --- | --- |\n';
const rows = files
  .toSorted((a, b) => ORDER.indexOf(a.language.code) - ORDER.indexOf(b.language.code))
  .map(({ language: { code }, readBy }) => {
    const readers = readBy.map(({ name, on }) => `${name}, ${on}`).join('; ') || 'nobody yet';
    const link = `[\`${code}.json\`](../packages/wording/messages/${code}.json)`;
    return `| ${names.of(code)} | \`${code}\` | ${link} | ${readers} |`;
  });

describe('the table of languages', () => {
  it('names who has read each, as its file does', async () => {
    const table = (await format(HEAD + rows.join('\n'), { parser: 'markdown' })).trim();
    const written = readFileSync(DOC, 'utf8');
    const page = written.replace(/\| language +\| code[^]*?\n\n/, () => `${table}\n\n`);
    if (process.env.UPDATE_DOCS) writeFileSync(DOC, page);
    else assert.equal(written, page, 'UPDATE_DOCS=1 npm test scripts/read-by.test.ts writes it again');
  });

  it('knows every language, and who signed with which day', () => {
    assert.deepEqual(files.map(({ language }) => language.code).sort(), ORDER.toSorted());
    for (const { language, readBy } of files)
      for (const { name, on } of readBy) {
        assert.ok(name.trim(), language.code);
        assert.match(on, /^\d{4}-\d{2}-\d{2}$/, language.code);
      }
  });
});
