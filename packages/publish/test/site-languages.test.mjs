/**
 * Pages in several languages: each names the others, and words that have not been translated say which they are.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { load, feed } from './built.mjs';

const { drawPage } = await load('site/page.js');
const { Words } = await load('site/words.js');

const PATHS = new Map([
  ['en', 'f/uxo-found/'],
  ['ar', 'f/uxo-found/ar/'],
]);
const site = { url: 'https://example.org/', languages: [...PATHS.keys()], today: '2026-11-23', feed: feed() };
const draw = (language) =>
  drawPage({
    site,
    path: PATHS.get(language),
    language,
    words: new Words(language),
    title: 'Title',
    description: 'Description',
    alternates: PATHS,
    kind: 'address',
    main: new Words(language).in('editions'),
  });
const alternatesOf = (page) =>
  [...page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, code, url]) => [
    code,
    url,
  ]);

describe('a page in several languages', () => {
  it('names itself and every other, and each of them names it', () => {
    const all = [
      ['en', 'https://example.org/f/uxo-found/'],
      ['ar', 'https://example.org/f/uxo-found/ar/'],
      ['x-default', 'https://example.org/f/uxo-found/'],
    ];
    for (const language of PATHS.keys()) assert.deepEqual(alternatesOf(draw(language)), all);
  });

  it('leads readers to the others by names in their own language', () => {
    const [english, arabic] = [draw('en'), draw('ar')];
    assert.match(
      english,
      /<a href="\.\.\/\.\.\/f\/uxo-found\/ar\/" hreflang="ar" lang="ar"[^>]*>العربية<\/a>/,
    );
    assert.match(
      arabic,
      /<a href="\.\.\/\.\.\/\.\.\/f\/uxo-found\/" hreflang="en" lang="en"[^>]*>English<\/a>/,
    );
    assert.doesNotMatch(arabic, />العربية</);
  });

  it('marks words that are not in the language of the page as English', () => {
    assert.match(draw('ar'), /<span lang="en" dir="ltr">Other editions<\/span>/);
    assert.doesNotMatch(draw('en'), /<span lang="en"/);
  });
});
