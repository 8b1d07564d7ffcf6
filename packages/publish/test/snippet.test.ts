/**
 * The snippets as an editor pastes them: read back by a parser of HTML, they hold what the page is to show.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { marked } from 'marked';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { load } from './built.ts';

const { makeSnippet } = await load('embed/snippet.js');
const { PLACES, EMBED_METHODS } = await load('embed/methods.js');

const SITE = 'https://example.org/figures/';
const ADDRESS = `${SITE}f/ap-mines-found/2025-04-04/`;
const VALUES = {
  site: SITE,
  address: { route: 'f', name: 'ap-mines-found', edition: '2025-04-04' },
  words: {
    sentence: 'More than 36,000 anti-personnel mines found since 10 November 2020.',
    sources: [
      {
        before: 'ANAMA, via ',
        link: 'Embassy',
        after: ', 4 April 2025',
        href: 'https://embassy.example/news?a=1&b=2#:~:text=36%20min',
      },
    ],
    note: 'The source’s figure, not checked by us.',
    alt: 'More than 36,000 anti-personnel mines found',
  },
  language: { code: 'en', direction: 'ltr' },
};
const WORDS =
  'More than 36,000 anti-personnel mines found since 10 November 2020. ANAMA, via Embassy, 4 April 2025 The source’s figure, not checked by us.';
/** Where all of it stands on one line. */
const LINE = WORDS.replace('2025 The', '2025 · The');
const DRAWN = '<div part="figure">more than <b>36,000</b></div>';

/** A node of a tree of HTML, of whatever kind. */
interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const parser = unified().use(rehypeParse, { fragment: true });
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
const all = (node: Node, tagName: string): Node[] =>
  (node.children ?? []).flatMap((child) => [
    ...(child.tagName === tagName ? [child] : []),
    ...all(child, tagName),
  ]);

const placeOf = (method: string) => Object.keys(PLACES).find((place) => PLACES[place].includes(method));

/** What a snippet is to a browser. */
function read(place: string, more = {}, method?: string) {
  const { text } = makeSnippet(place, { ...VALUES, ...more }, method);
  const tree = parser.parse(text);
  return {
    text,
    words: textOf(tree).replace(/\s+/g, ' ').trim(),
    find: (tag: string) => all(tree, tag)[0]?.properties ?? {},
    links: all(tree, 'a').map(({ properties }) => properties!.href),
    tags: [
      ...new Set(
        (function names({ children = [] }: Node): string[] {
          return children.flatMap((child) => [...(child.tagName ? [child.tagName] : []), ...names(child)]);
        })(tree),
      ),
    ].sort(),
  };
}

describe('the snippet', () => {
  for (const [place, methods] of Object.entries<readonly string[]>(PLACES))
    for (const method of methods)
      it(`for ${place} as ${method} says the sentence, who says so, and leads to the figure`, () => {
        const { text } = makeSnippet(place, { ...VALUES, drawn: DRAWN }, method);
        assert.ok(text.includes(ADDRESS));
        // An address is all there is of it: who reads oEmbed asks there for the words.
        if (method === 'address') return assert.equal(text, `${ADDRESS}\n`);
        // SharePoint takes a frame and nothing else: the words are in the frame.
        if (place === 'sharepoint' && method === 'frame')
          return assert.match(text, /^<iframe [^>]*title="More than 36,000 [^"]+"[^>]*><\/iframe>\n$/);
        const words = (method === 'shortcode' ? text : text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
        for (const part of [VALUES.words.sentence, 'Embassy', ', 4 April 2025', VALUES.words.note])
          assert.ok(words.includes(part), part);
      });

  for (const method of EMBED_METHODS.filter(
    (each: string) => !['address', 'markdown', 'shortcode', 'text'].includes(each),
  ))
    it(`as ${method} is one block-level box, that a theme gives width and margins to`, () => {
      const { text } = makeSnippet(placeOf(method), { ...VALUES, drawn: DRAWN }, method);
      const seen = parser
        .parse(text)
        .children.filter(({ type, value }: Node) => type !== 'text' || value!.trim() !== '') as Node[];
      assert.deepEqual(
        seen.map(({ tagName }) => tagName),
        [method === 'link' ? 'p' : 'div'],
      );
    });

  it('for a page is the script and the element with its words', () => {
    const { find, words, links } = read('html', { attributes: { display: 'banner', label: '' } });
    assert.deepEqual(find('script'), { async: true, src: `${SITE}v1/mine-action.js` });
    assert.deepEqual(find('mine-stat'), {
      indicator: 'ap-mines-found',
      display: 'banner',
      edition: '2025-04-04',
      lang: 'en',
    });
    assert.equal(words, WORDS);
    assert.deepEqual(links, [ADDRESS, 'https://embassy.example/news?a=1&b=2']);
  });

  it('pins one version with the hash of the file that loads no other', () => {
    const pinned = { version: '1.2.3', integrity: 'sha384-abc' };
    assert.deepEqual(read('html', { pinned }).find('script'), {
      async: true,
      src: `${SITE}1.2.3/mine-action-complete.js`,
      integrity: 'sha384-abc',
      crossOrigin: 'anonymous',
    });
  });

  it('names a site that has figures of its own, in every language', () => {
    const address = { ...VALUES.address, language: 'az' };
    const { find } = read('html', { hasOwnFeed: true, address });
    assert.equal(find('mine-stat').src, SITE);
  });

  it('uses the tag of the view, with the codes of a group as its tag has them', () => {
    assert.deepEqual(
      read('html', { address: { route: 'progress', edition: 'latest' } }).find('clearance-progress'),
      {
        edition: 'latest',
        lang: 'en',
      },
    );
    const group = read('html', {
      address: { route: 'figures', name: 'all', edition: 'latest' },
      attributes: { indicators: 'area-cleared uxo-found' },
    }).find('mine-figures');
    assert.deepEqual(group, { indicators: 'area-cleared uxo-found', edition: 'latest', lang: 'en' });
  });

  it('drawn already declares the root of the element, with the style sheet of its tag and the slot for the words', () => {
    const { text, words } = read('html', { drawn: DRAWN }, 'drawn');
    assert.ok(
      text.includes(
        `lang="en">\n  <template shadowrootmode="open"><link rel="stylesheet" href="${SITE}assets/mine-stat.css">${DRAWN}<slot></slot></template>\n  <p>`,
      ),
      text,
    );
    // What a browser without declared roots shows.
    assert.equal(words, WORDS);
  });

  it('declares no root in which nothing is drawn, which would be a promise and no figure', () => {
    for (const drawn of [undefined, ''])
      assert.equal(read('html', { drawn }, 'drawn').text, read('html', {}, 'element').text);
  });

  it('stands on one line where the figure stands inside a sentence', () => {
    const { text } = read('html', { attributes: { display: 'inline' } });
    assert.match(text, /<mine-stat [^>\n]+>[^\n]+<\/mine-stat>\n$/);
  });

  it('marks words that run from right to left', () => {
    const language = { code: 'he', direction: 'rtl' };
    for (const [place, tag] of [
      ['html', 'mine-stat'],
      ['link', 'p'],
      ['email', 'div'],
      ['frame', 'div'],
    ]) {
      const { lang, dir } = read(place, { language }).find(tag);
      assert.deepEqual([lang, dir], ['he', 'rtl']);
    }
  });

  it('holds the figures of a chart as a table, each with its source', () => {
    const source = (url: string) => ({ text: 'Embassy, 4 April 2025', href: url });
    const row = { head: '2024', value: 'more than <3', source: source('https://embassy.example/') };
    const table = {
      caption: 'Land cleared',
      columns: ['Year', 'Figure', 'Source'],
      groups: [
        { heading: 'All operators', rows: [row, { ...row, source: source('javascript' + ':alert(1)') }] },
      ],
    };
    const { tags, words, links } = read('html', { words: { ...VALUES.words, tables: [table] } });
    for (const tag of ['table', 'caption', 'th', 'td']) assert.ok(tags.includes(tag), tag);
    assert.ok(words.endsWith('2024more than <3Embassy, 4 April 2025'), words);
    assert.deepEqual(
      links.slice(2),
      ['https://embassy.example/'],
      'an address that is none of the web is no link',
    );
  });

  it('as a link is one link in a paragraph of its own, with all the words', () => {
    for (const place of ['link', 'wordpress', 'oembed', 'drupal']) {
      const { tags, words, links, find } = read(place, {}, 'link');
      assert.deepEqual(tags, ['a', 'p']);
      assert.equal(words, LINE);
      assert.deepEqual(links, [ADDRESS]);
      assert.equal(find('a').dataMine, '');
    }
  });

  describe('in Markdown', () => {
    const ARABIC = { code: 'ar', direction: 'rtl' };
    const READERS = {
      CommonMark: (text: string) => micromark(text),
      'GitHub’s Markdown': (text: string) =>
        micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
      marked: (text: string) => marked.parse(text),
    };
    const signs = '[a](b) *b* _c_ <b>d</b> &lt; | `e` \\ ~~f~~ ![g](h) {{ i }} {% j %} $k$ # l';
    const CASES = {
      'as it is': [VALUES.words],
      'with signs of Markdown and HTML': [
        { ...VALUES.words, sentence: signs, more: [`> ${signs}`, `- ${signs}`] },
      ],
      'with a line break, and signs at the ends': [{ ...VALUES.words, sentence: '*[a\n\nb]\\', note: 'c\\' }],
      'in Arabic': [{ ...VALUES.words, sentence: 'عُثر على أكثر من 36,000 لغم [مضاد] للأفراد.' }, ARABIC],
    };
    for (const [reader, toHtml] of Object.entries(READERS))
      for (const [name, [words, language = VALUES.language]] of Object.entries(CASES))
        it(`is one paragraph with one link that holds all words, to ${reader}: ${name}`, () => {
          const { text } = makeSnippet('markdown', { ...VALUES, words, language });
          assert.match(text, /^.+\n$/);
          const tree = parser.parse(toHtml(`Before.\n\n${text}\nAfter.\n`));
          const blocks: Node[] = tree.children.filter(({ type }) => type === 'element');
          assert.deepEqual(
            blocks.map(({ tagName }) => tagName),
            ['p', 'p', 'p'],
          );
          const [, { children = [] }] = blocks;
          assert.deepEqual(
            children.map(({ tagName, properties }) => [tagName, properties]),
            [['a', { href: ADDRESS }]],
          );
          const { sentence, more = [], note } = words as typeof VALUES.words & { more?: string[] };
          const said = [sentence, ...more, `ANAMA, via Embassy, 4 April 2025 · ${note}`];
          assert.deepEqual(
            children[0].children!.map(({ type, value }) => [type, value]),
            [['text', said.join(' ').replace(/\n+/g, ' ')]],
          );
        });

    it('keeps the spaces that hold a number together', () => {
      const words = { ...VALUES.words, sentence: 'Plus de 36\u202f000\u00a0mines' };
      assert.ok(makeSnippet('markdown', { ...VALUES, words }).text.includes(words.sentence));
    });
  });

  it('as a frame shows the framed page, named by its sentence', () => {
    const { src, title, width, loading, height } = read('frame').find('iframe');
    assert.deepEqual(
      [src, title, width, loading],
      [`${ADDRESS}?frame`, VALUES.words.sentence, '100%', 'lazy'],
    );
    assert.ok(Number(height) >= 200);
  });

  it('for a mail is the picture with its words as text beside it', () => {
    const { find, words, links } = read('email');
    const { src, alt, width, height } = find('img');
    assert.deepEqual([src, alt, width, height], [`${ADDRESS}card.png`, VALUES.words.alt, 600, 315]);
    assert.equal(find('img').style, 'max-width:100%;height:auto');
    assert.equal(words, WORDS);
    assert.equal(links[0], ADDRESS);
  });

  it('has no link alone in its paragraph beside a frame or a picture: our script would show the figure twice', () => {
    for (const method of ['frame', 'picture']) {
      const tree = parser.parse(makeSnippet(placeOf(method), VALUES, method).text);
      for (const paragraph of all(tree, 'p'))
        assert.ok(all(paragraph, 'img').length > 0 || textOf(paragraph) !== VALUES.words.sentence);
    }
  });

  it('for slides is plain text with the address of the picture', () => {
    const { text } = makeSnippet('slides', VALUES);
    assert.doesNotMatch(text, /[<>]/);
    assert.equal(text.split('\n')[0], `${ADDRESS}card.png`);
    assert.ok(text.includes('ANAMA, via Embassy, 4 April 2025'));
  });

  it('for Hugo and Eleventy is a shortcode on one line, which nothing in its words can end', () => {
    const text = (place: string, words = {}, attributes = {}) =>
      makeSnippet(place, { ...VALUES, attributes, words: { ...VALUES.words, ...words } }, 'shortcode').text;
    const display = { display: 'banner', unit: '', indicators: 'a b' };
    assert.equal(
      text('hugo', {}, display),
      `{{< mine-action address="${ADDRESS}" display="banner" language="en" words="${LINE}" >}}\n`,
    );
    assert.equal(
      text('eleventy', {}, display),
      `{% mineAction "${ADDRESS}", "display=banner", "language=en", "words=${LINE}" %}\n`,
    );
    for (const [sentence, hugo, eleventy] of [
      ['Says "more"', ' words=`Says "more" ', `, 'words=Says "more" `],
      ['"\'` all', undefined, undefined],
      ['ends >}} here', undefined, undefined],
      ['ends %} here', ' words="ends %} here ', undefined],
      ['a \\ b', undefined, undefined],
    ] as const)
      for (const [place, wanted] of [
        ['hugo', hugo],
        ['eleventy', eleventy],
      ] as const) {
        const said = text(place, { sentence });
        assert.ok(wanted ? said.includes(wanted) : !said.includes('words='), said);
        assert.ok(said.includes(ADDRESS));
      }
  });

  it('lets no words of a feed become markup', () => {
    const evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)> & 'more'";
    const words = {
      sentence: evil,
      sources: [{ before: evil, link: evil, after: evil, href: `https://example.org/?${evil}` }],
      note: evil,
      alt: evil,
    };
    for (const [place, methods] of Object.entries<readonly string[]>(PLACES))
      for (const method of methods.filter(
        (each: string) => !['text', 'address', 'markdown', 'shortcode'].includes(each),
      )) {
        const clean = read(place, {}, method);
        const hostile = read(place, { words, attributes: { label: evil } }, method);
        assert.deepEqual(hostile.tags, clean.tags, `${place} ${method}`);
        assert.ok(hostile.words.includes('<script>alert(1)</script>') || method === 'frame');
      }
    assert.equal(read('html', { attributes: { label: evil } }).find('mine-stat').label, evil);
  });

  it('refuses a site that is no address of the web, and a name that is no attribute', () => {
    for (const site of ['data:text/html,x/', 'https://example.org', 'https://example.org/"x/'])
      assert.throws(() => makeSnippet('html', { ...VALUES, site }), TypeError);
    assert.throws(() => makeSnippet('html', { ...VALUES, attributes: { 'on click': 'x' } }), TypeError);
  });
});
