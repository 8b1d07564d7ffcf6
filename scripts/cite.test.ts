/**
 * A second opinion on the citations: a reader of BibTeX that is not ours finds in them what was put in.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { generate } from './generate.ts';
import { loadSources } from './load-sources.ts';
import type { Feed } from '@mine-action/data';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

let cite, english, feed: Feed;

before(async () => {
  await generate();
  ({ cite, english, feed } = await loadSources(`
    export { cite } from './packages/wording/src/describe/cite.ts';
    export { english } from './packages/wording/src/locale/languages.ts';
    export { azerbaijanWithEarlier as feed } from './packages/data/src/azerbaijan-earlier.ts';`));
});

/** The one entry as CSL-JSON. The format is named, so that no text is taken for an address and fetched. */
function readAs(format, text: string) {
  const entries = plugins.input.chain(text, { forceType: `@${format}/text`, generateGraph: false });
  assert.equal(entries.length, 1);
  return entries[0];
}

/** A text as it stands in a citation: on one line. */
const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const partsOf = (date: string) => date.split('-').map(Number);

/** Says that biblatex finds all of the source in its entry, and BibTeX what BibTeX knows of. */
function assertIsRead(source, key: string) {
  const { bibtex, csl } = cite(source, key, english);
  const modern = readAs('biblatex', bibtex);
  const classic = readAs('bibtex', bibtex);
  const { name } = source.publisher;
  for (const { id, title, author, issued, note } of [modern, classic]) {
    assert.equal(id, key);
    assert.equal(title.normalize(), oneLine(source.title).normalize());
    // The reader calls a publisher by a family name.
    assert.deepEqual(
      author.map(({ family, ...more }) => [family.normalize(), more]),
      [[oneLine(typeof name === 'string' ? name : name.en).normalize(), {}]],
    );
    assert.deepEqual(issued['date-parts'][0].slice(0, 2), partsOf(source.publishedOn).slice(0, 2));
    assert.equal(note, source.archivedUrl && `Archived: ${source.archivedUrl}`);
  }
  assert.deepEqual(modern.issued['date-parts'], [partsOf(source.publishedOn)]);
  const [own] = JSON.parse(csl);
  for (const field of ['id', 'issued', 'accessed', 'URL', 'language'])
    assert.deepEqual(modern[field], own[field], field);
}

describe('a citation in BibTeX', () => {
  it('is read as what the feed says, for every built-in source', () => {
    const sources = Object.entries(feed.sources);
    assert.ok(sources.length > 30);
    for (const [key, source] of sources) assertIsRead(source, key);
  });

  it('is read as what was put in, whatever the texts are', () => {
    const PIECES = [
      ...'\\{}$&#_%~^@",=-`\'<>|?! aé1',
      '} @comment{',
      '100% & $5_#',
      '\\input{x}',
      '$x$',
      '--',
      "''",
      ' and ',
      '}\n\n@misc{evil,\n  title = {{x}}\n}',
      'Şuşa عربي',
      '\u202E',
      '😀',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), {
        maxLength: 12,
      })
      .map((parts) => parts.join(''))
      .filter((words) => oneLine(words) !== '');
    const dates = fc.constantFrom('2022', '2024-02', '2025-04-04');
    const every = fc.record({
      publisher: fc.record({ name: text }),
      title: text,
      publishedOn: dates,
      retrievedOn: fc.constantFrom(undefined, '2025-05-01'),
      url: fc.constantFrom(undefined, 'https://example.org/%20_a~b#c&d', 'https://example.org/}{\\'),
      archivedUrl: fc.constantFrom(undefined, 'https://archive.example/x_y%20#z'),
      language: fc.constantFrom('en', 'az', 'ru'),
    });
    fc.assert(
      fc.property(every, (source) => assertIsRead(source, 'key')),
      { numRuns: 2000 },
    );
  });
});
