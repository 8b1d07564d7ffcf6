/**
 * Files of the repository that a test writes and holds to the truth: with UPDATE_DOCS=1 they are renewed, otherwise
 * the test fails where they differ and names the command.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../../../../', import.meta.url);
const RENEW = `UPDATE_DOCS=1 npm test -- ${path.relative(fileURLToPath(root), process.argv[1] ?? '')}`;

/** Debian renews its WordPress without asking us; what it does to snippets is what has to be true. */
const withoutWordPressVersion = (text: string) => text.replace(/(WordPress"?:? "?)\d[\d.]*/gi, '$1');

/** Holds a file to a text. */
async function keep(file: string, wanted) {
  const place = fileURLToPath(new URL(file, root));
  const text = await format(wanted, { ...(await resolveConfig(place)), filepath: place });
  if (process.env.UPDATE_DOCS) writeFileSync(place, text);
  assert.equal(
    withoutWordPressVersion(readFileSync(place, 'utf8')),
    withoutWordPressVersion(text),
    `${file} is not what the test found. Renew it: ${RENEW}`,
  );
}

/** Holds a file of JSON to a value. */
export const keepJson = (file: string, value) => keep(file, JSON.stringify(value));

/** Holds the part of a document between `<!-- NAME -->` and `<!-- /NAME -->` to a text. */
export async function keepSection(file: string, name: string, text: string) {
  const document = readFileSync(new URL(file, root), 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  assert.ok(start >= 0 && end > start, `${file} has no section ${open} … ${close}.`);
  await keep(file, `${document.slice(0, start + open.length)}\n\n${text}\n\n${document.slice(end)}`);
}
