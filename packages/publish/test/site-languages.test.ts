/**
 * Pages in all languages: each names the others, says what the figure says in its language, and has words of its own
 * around that.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { load } from './built.ts';
import { buildSite, SITE_URL, smallFeed, textOf } from './site-built.ts';

await load('all-languages.js');
const { pageContent } = await load('site/page-content.js');
const { allWords, isRead, languageName, Words } = await load('site/words.js');
const { draw } = await load('site/draw.js');
const { screenWords } = await load('venue/words.js');
const { en } = await load('site/words/en.js');

const MESSAGES = fileURLToPath(new URL('../../wording/messages', import.meta.url));
const CODES = readdirSync(MESSAGES).map((name) => path.parse(name).name);
const TRANSLATED = CODES.filter((code) => code !== 'en');
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he']);

/** One figure that all languages have words for, and one that Hebrew leaves to English. */
const MINES = { route: 'f', name: 'ap-mines-found' };
const DOGS = { route: 'dogs', name: 'mdd-donated' };
/** What Hebrew has no sure words for. */
const UNSURE = { route: 'f', name: 'area-confirmed' };
const content = smallFeed((whole) => ({
  ...whole,
  figures: whole.figures
    .filter(({ indicator }: { indicator: string }) =>
      [MINES.name, DOGS.name, 'area-contaminated'].includes(indicator),
    )
    .map(({ conflictsWith: _conflicts, supersedes: _supersedes, ...claim }) =>
      claim.indicator === 'area-contaminated' ? { ...claim, indicator: UNSURE.name } : claim,
    ),
}));

const pathIn = (code: string, { route, name }: { route: string; name: string }) =>
  `${route}/${name}/${code === 'en' ? '' : `${code}/`}`;
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[ \n]+/g, ' ')
    .trim();
const partOf = (page: string, tag: string) =>
  plain(page.match(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 's'))![1]);

/** Words that are English, and nothing in any other language of the site. */
const ENGLISH = /\b(?:the|of|and|with|from|were|which|this|that|been|by|published|cleared|dogs)\b/i;

/** Works are cited by the titles that they have. */
const TITLES = Object.values(content.sources).map(({ title }) => title);

/** The texts of a page that stand in its language and hold English words: neither code nor the title of a work. */
function englishIn(html: string, code: string): readonly string[] {
  const found: string[] = [];
  const walk = (node, language: string): void => {
    if (['script', 'style', 'title', 'pre', 'code', 'textarea'].includes(node.name)) return;
    const own = node.attribs?.lang ?? language;
    const written = node.type === 'text' ? node.data.trim() : '';
    const text = TITLES.reduce((rest, title) => rest.replaceAll(title, ''), written);
    if (own === code && ENGLISH.test(text)) found.push(text);
    for (const child of node.children ?? []) walk(child, own);
  };
  walk(parseDocument(html), 'en');
  return found;
}

const sentenceIn = (code: string, view) => pageContent(view, content, 'latest', code).sentences[0];

describe('a site in all languages', () => {
  let out: string;
  const pageOf = (code: string, view = MINES) => textOf(out, `${pathIn(code, view)}index.html`);
  before(() => {
    ({ out } = buildSite('all-languages', content, '--pictures', 'none'));
  });

  it('names the language of each page and the way that it runs', () => {
    for (const code of CODES) {
      const direction = RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr';
      for (const page of [pageOf(code), textOf(out, code === 'en' ? 'index.html' : `${code}/index.html`)])
        assert.match(page, new RegExp(`<html lang="${code}" dir="${direction}">`));
    }
  });

  it('lets each page name itself and every other, and each of them name it', () => {
    const expected = [
      ...CODES.map((code) => [code, SITE_URL + pathIn(code, MINES)]),
      ['x-default', SITE_URL + pathIn('en', MINES)],
    ].sort();
    for (const code of CODES) {
      const named = [...pageOf(code).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
      assert.deepEqual(named.map(([, language, url]) => [language, url]).sort(), expected);
    }
  });

  it('leads readers to the others by the names that these languages give themselves', () => {
    for (const code of CODES) {
      const line = pageOf(code).match(/<nav class="languages".*?<\/nav>/s)![0];
      const links = [...line.matchAll(/hreflang="([^"]+)" lang="([^"]+)"[^>]*>([^<]+)</g)];
      const others = CODES.filter((other) => other !== code).map((other) => [
        other,
        other,
        languageName(other),
      ]);
      assert.deepEqual(links.map(([, ...link]) => link).sort(), others.sort());
    }
  });

  it('says quietly, in the language, that no native speaker of the field has read its words', () => {
    for (const code of CODES)
      for (const page of [pageOf(code), textOf(out, code === 'en' ? 'index.html' : `${code}/index.html`)]) {
        const foot = plain(page.match(/<footer class="about">.*?<\/footer>/s)![0]);
        assert.equal(foot.endsWith(new Words(code).plain('unread')), !isRead(code), code);
      }
    assert.equal(new Set(CODES.map((code) => new Words(code).plain('unread'))).size, CODES.length);
  });

  it('shows no English that is not marked as such', () => {
    for (const code of TRANSLATED)
      for (const [name, page] of [
        ['its first page', textOf(out, `${code}/index.html`)],
        ['mines', pageOf(code)],
        ['dogs', pageOf(code, DOGS)],
      ] as const)
        assert.deepEqual(englishIn(page, code), [], `${name} in ${code}`);
  });

  it('is headed by its title, and shared by what the figure says in the language', () => {
    const titles = new Set(CODES.map((code) => partOf(pageOf(code), 'title')));
    assert.equal(titles.size, CODES.length);
    assert.ok([...titles].some((title) => title.endsWith(', Азербайджан')));
    for (const code of CODES) {
      const sentence = sentenceIn(code, MINES);
      assert.equal(partOf(pageOf(code), 'h1'), partOf(pageOf(code), 'title'));
      assert.match(
        textOf(out, `${pathIn(code, MINES)}index.html`),
        new RegExp(`og:title" content="${sentence.slice(0, 12)}`),
      );
    }
    const all = new Set(CODES.map((code) => partOf(pageOf(code), 'h1')));
    assert.equal(all.size, CODES.length);
    assert.equal(
      partOf(pageOf('ru').slice(pageOf('ru').lastIndexOf('</template>')), 'p').replace(/\s/g, ' '),
      '39 201 противопехотная мина обнаружена и обезврежена с ноября 2020 года; опубликовано 10 ноября 2025 года; дата подсчёта не указана.',
    );
  });

  it('has headings of the language around the figure, none of them English', () => {
    for (const code of TRANSLATED) {
      const words = new Words(code);
      const headings = [...pageOf(code).matchAll(/<h2>(.*?)<\/h2>/gs)].map(([, text]) => plain(text));
      for (const key of ['quote', 'editions', 'place', 'data'])
        assert.ok(headings.includes(words.plain(key)));
      assert.doesNotMatch(pageOf(code), /<h2><span lang="en"/);
    }
  });

  it('offers every way to place the figure, each under a name in the language', () => {
    for (const code of TRANSLATED) {
      const words = new Words(code);
      const page = pageOf(code);
      const place = page.slice(page.indexOf(`<h2>${words.plain('place')}</h2>`));
      const ways = new Map(
        [...place.matchAll(/<summary>(.*?)<\/summary>\s*<pre[^>]*>(.*?)<\/pre>/gs)].map(([, name, text]) => [
          plain(name),
          text,
        ]),
      );
      const address = /^https?:\S+\/$/;
      assert.match(ways.get(words.plain('place-address'))!.trim(), address, code);
      assert.match(ways.get(words.plain('place-markdown'))!.trim(), /^\[[^\n]+\]\(https?:\S+\/\)$/, code);
      for (const key of ['place-element', 'place-link', 'place-frame'])
        assert.match(ways.get(words.plain(key))!, /^&lt;/, `${code} ${key}`);
    }
  });

  it('says in English, and marks so, what a language has no sure words for', () => {
    const page = pageOf('he', UNSURE);
    const english = sentenceIn('en', UNSURE);
    assert.ok(page.includes(`<p lang="en" dir="ltr">${english}</p>`));
    assert.match(page, /<h1><bdi lang="en">/);
    assert.match(page, /<title lang="en">/);
    assert.match(page, /<div class="figure"><div dir="ltr">/);
    assert.match(page, /<div lang="en" dir="ltr">.*<blockquote/s);
    assert.match(textOf(out, 'he/index.html'), /<bdi lang="en" dir="ltr">[^<]*confirmed hazardous area/);
    assert.doesNotMatch(pageOf('ar', UNSURE), /<h1><bdi lang=/);
  });

  it('leads to the builder of snippets, which speaks the language of the page too', () => {
    for (const code of CODES) {
      const path = code === 'en' ? 'embed/' : `embed/${code}/`;
      assert.match(pageOf(code), new RegExp(`${path}\\?[^"]*lang=${code}"`));
      assert.match(textOf(out, `${code === 'en' ? '' : `${code}/`}index.html`), new RegExp(`${path}">`));
      const builder = textOf(out, `${path}index.html`);
      assert.match(
        builder,
        new RegExp(`<html lang="${code}" dir="${RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr'}">`),
      );
      const steps = [...builder.matchAll(/<fieldset class="step">\s*<legend>(.*?)<\/legend>/g)].map(
        ([, text]) => text,
      );
      assert.equal(steps.length, 3);
      // What is left in English says so; no step, no choice and no button is.
      assert.doesNotMatch(
        builder,
        /<(?:legend|label|option|button|h1|h2)[^>]*>(?:<[a-z][^>]*>)*<span lang="en"/,
      );
      if (code !== 'en') assert.doesNotMatch(steps.join(), /[A-Z][a-z]+ to show|How it looks|Where it goes/);
    }
  });
});

describe('the words of the pages', () => {
  const [words] = JSON.parse(allWords());

  it('are there in every language that figures are said in', () => {
    assert.deepEqual(Object.keys(words).sort(), CODES);
  });

  it('are none of them left in English', () => {
    // Words that are spelled alike.
    const alike = { fr: ['sources'], de: ['place-markdown'] };
    for (const code of TRANSLATED) {
      const left = Object.keys(en).filter(
        (key) => words[code][key]?.trim() === '' || words[code][key] === en[key],
      );
      assert.deepEqual(
        left.filter((key) => !alike[code]?.includes(key)),
        [],
        code,
      );
    }
  });

  it('are there for the buttons of the screen, with places for both numbers', () => {
    for (const code of CODES) {
      const { language, position } = screenWords(code);
      assert.equal(language, code);
      assert.match(position, /\{n\}.*\{total\}/);
    }
  });
});

describe('words of a language that has none', () => {
  it('are English and say so', () => {
    assert.equal(new Words('ka').plain('editions'), en.editions);
    assert.equal(draw(new Words('ka').in('editions')), `<span lang="en" dir="ltr">${en.editions}</span>`);
    assert.equal(screenWords('ka').language, 'en');
  });
});
