/**
 * The titles of a site's pages in all languages: for search results, tabs and bookmarks, where they stand beside each other.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { feed, load } from './built.ts';
import { largeFeed } from './large-feed.ts';

await load('all-languages.js');
const { entriesOf } = await load('site/entries.js');
const { titleIn, titleOn, titlesOf } = await load('site/titles.js');

const LANGUAGES = readdirSync(fileURLToPath(new URL('../../wording/messages', import.meta.url))).map(
  (name) => path.parse(name).name,
);
const titles = (of, languages = LANGUAGES) => {
  const entries = entriesOf(of);
  const all = titlesOf(entries, of, { languages });
  return entries.map(({ route, name }, place: number) => [[route, name].join('/'), all[place]] as const);
};
const titleAt = (of, place: string, languages = LANGUAGES) =>
  titles(of, languages).find(([each]) => each === place)![1];

/** Of a country whose name several languages write alike, with a code of its own. */
const ukraine = () => {
  const part = largeFeed(60);
  const figures = part.figures.map((claim) =>
    claim.indicator === 'cmr-found' ? { ...claim, indicator: 'x-bridges-checked' } : claim,
  );
  return { ...part, refArea: 'UKR', figures };
};

describe('titles', () => {
  for (const [name, of] of [
    ['the built-in feed', feed()],
    ['a feed with words for few of its codes', ukraine()],
  ] as const)
    it(`of ${name} are all different, in all languages`, () => {
      const seen = new Map<string, string>();
      for (const [place, byLanguage] of titles(of))
        for (const code of LANGUAGES) {
          const { text } = byLanguage[code];
          assert.ok(!seen.has(text), `${place} ${code} and ${seen.get(text)}: ${text}`);
          seen.set(text, `${place} ${code}`);
          assert.ok(text.length <= 100, `${text.length}: ${text}`);
        }
      // Search results and tabs show about sixty letters.
      const short = [...seen.keys()].filter((text) => text.length <= 70).length;
      assert.ok(short / seen.size > 0.9, `${short} of ${seen.size}`);
    });

  it('are in the language of the page where it has words for the figure', () => {
    const { de, ru, he, zh } = titleAt(feed(), 'f/area-cleared');
    assert.deepEqual(
      [de.text, ru.text, zh.text],
      ['Geräumte Fläche, Aserbaidschan', 'Очищенная площадь, Азербайджан', '已排雷面积、阿塞拜疆'],
    );
    assert.equal(he.lang, undefined);
  });

  it('say which language the page is in where the figure is said in English', () => {
    assert.deepEqual(titleAt(feed(), 'f/eo-found-total', ['en', 'he']).he, {
      text: 'Items of explosive ordnance found and neutralised, Azerbaijan, עברית',
      lang: 'en',
    });
  });

  it('tell two languages apart that write a name in one way', () => {
    const { en, de } = titleAt(ukraine(), 'f/x-bridges-checked', ['en', 'de']);
    assert.deepEqual([en.text, de.text], ['Bridges checked, Ukraine', 'Bridges checked, Ukraine, Deutsch']);
  });

  it('name the day of an older edition, in the language that they are in', () => {
    const { az, he } = titleAt(feed(), 'f/area-cleared');
    assert.equal(
      titleOn(az, '2025-04-04', 'az').text,
      'Minalardan təmizlənmiş ərazi, Azərbaycan, 4 aprel 2025 tarixinə olan məlumat',
    );
    assert.match(titleOn(he, '2025-04-04', 'he').text, /כפי שהיה ידוע ב־4 באפריל 2025$/);
    assert.equal(titleOn(az, 'latest', 'az').text, az.text);
  });

  it('of first pages name their language where the feed has its title in one alone', () => {
    assert.equal(titleIn({ text: 'Figures', lang: 'en' }, 'fr').text, 'Figures – Français');
    assert.equal(titleIn({ text: 'Chiffres' }, 'fr').text, 'Chiffres');
  });
});
