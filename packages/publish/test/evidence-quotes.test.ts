/**
 * The evidence beside the built-in feed: every quote of every figure stands, word for word, in the excerpt of its source.
 *
 * An excerpt holds only the sentences that are quoted from. What a quote leaves out it marks by "…": the pieces follow each
 * other in the excerpt. A source without an excerpt could not be read again; those are counted here, so that none gets lost.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Claim, Feed } from '@mine-action/data';

const FEEDS = fileURLToPath(new URL('../../data/feeds', import.meta.url));

interface Evidence {
  source: string;
  url: string;
  archivedUrl?: string;
  /** The day on which a stored copy was read. */
  readOn: string;
  language: string;
  excerpt: string;
  /** Of the normalised excerpt, in hexadecimal digits. */
  sha256: string;
}

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(FEEDS, name), 'utf8'));
const feed = readJson('azerbaijan.json') as Feed;
const files = readdirSync(path.join(FEEDS, 'evidence'));
const evidence = new Map(
  files.map((file) => [path.parse(file).name, readJson(`evidence/${file}`) as Evidence]),
);
const quoting = feed.figures.filter(({ source }) => source !== undefined && evidence.has(source));

/** Nobody could find these pages again. */
const NOT_READ_AGAIN = ['azadliq-2019-06', 'azernews-2021-05-06', 'ictimaixeber-2022', 'teleqraf-2024-04'];

/** Line breaks, soft hyphens and signs that nobody sees are no difference; every other sign is one. */
const normalised = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a text is cut at a place inside of a word, or of a number and its groups of three digits. */
const isCutAt = (text: string, place: number): boolean => {
  const [before, after] = [text.slice(0, place), text.slice(place)];
  return (
    (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) ||
    (/\p{Nd}[.,\s]$/u.test(before) && /^\p{Nd}{3}(?!\p{Nd})/u.test(after)) ||
    (/\p{Nd}$/u.test(before) && /^[.,\s]\p{Nd}/u.test(after))
  );
};

/** Whether the pieces of a quote follow each other in a text, none cut out of a word or a number. */
function isQuotedFrom(text: string, quote: string): boolean {
  let from = 0;
  return quote
    .split('…')
    .map(normalised)
    .filter(Boolean)
    .every((piece) => {
      for (let at = text.indexOf(piece, from); at >= 0; at = text.indexOf(piece, at + 1)) {
        if (isCutAt(text, at) || isCutAt(text, at + piece.length)) continue;
        from = at + piece.length;
        return true;
      }
      return false;
    });
}

const excerptOf = ({ source }: Claim): string => normalised(evidence.get(source as string)?.excerpt ?? '');

describe('the evidence of the built-in feed', () => {
  it('is there of every source but those that could not be read again', () => {
    assert.deepEqual(
      Object.keys(feed.sources).filter((key) => !evidence.has(key)),
      NOT_READ_AGAIN,
    );
    assert.ok(quoting.length >= 160, `${quoting.length} figures can be checked`);
  });

  for (const figure of quoting)
    it(`holds the quote of ${figure.id}`, () => {
      const excerpt = excerptOf(figure);
      const quote = figure.quote?.text ?? '';
      assert.ok(isQuotedFrom(excerpt, quote), `"${quote}" is not in "${excerpt}"`);
    });

  it('holds no quote of which one letter or digit is another', () => {
    for (const figure of quoting) {
      const quote = figure.quote?.text ?? '';
      for (const [place, sign] of [...quote.matchAll(/[\p{L}\p{N}]/gu)].map(
        ({ index, 0: s }) => [index, s] as const,
      )) {
        const other = /\p{N}/u.test(sign) ? String((Number(sign) + 1) % 10) : sign === 'x' ? 'y' : 'x';
        const changed = quote.slice(0, place) + other + quote.slice(place + sign.length);
        assert.ok(!isQuotedFrom(excerptOf(figure), changed), `${figure.id}: "${changed}"`);
      }
    }
  });

  it('holds no quote with its pieces in another order, and none that is cut out of a word or a number', () => {
    const excerpt = 'In total, 12,436 items were found, and 4,329 mines were destroyed.';
    for (const [quote, isHeld] of [
      ['12,436 items … 4,329 mines', true],
      ['4,329 mines … 12,436 items', false],
      ['12,436 items', true],
      ['436 items', false],
      ['36 items', false],
      ['12', false],
      ['12,43', false],
      ['12,436 item', false],
    ] as const)
      assert.equal(isQuotedFrom(excerpt, quote), isHeld, quote);
  });

  for (const [name, { source, url, archivedUrl, readOn, language, excerpt, sha256 }] of evidence)
    it(`of ${name} says where it was read, in which language, and has the hash of its text`, () => {
      assert.equal(source, name);
      const known = feed.sources[name];
      assert.ok(known, `${name} is a source of the feed`);
      assert.equal(language, known.language);
      // The feed names no address where only a copy by somebody else was read.
      assert.equal(url, known.url ?? url);
      for (const address of [url, archivedUrl])
        if (address !== undefined) assert.match(address, /^https?:\/\//);
      assert.match(readOn, /^\d{4}-\d\d-\d\d$/);
      assert.equal(sha256, createHash('sha256').update(normalised(excerpt), 'utf8').digest('hex'));
    });

  it('is short, and is there only of what is quoted', () => {
    for (const [name, { excerpt }] of evidence) {
      assert.ok(excerpt.length <= 1200, `${name}: ${excerpt.length} characters`);
      const figures = quoting.filter((figure) => figure.source === name);
      assert.ok(figures.length > 0, name);
    }
  });
});
