/**
 * The site of the built-in feed: what every one of its pages holds, read by a real browser without running anything.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadSources } from '../../../scripts/load-sources.ts';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { FEED, feed, load, readJson, run } from './built.ts';
import { buildInEnglish, isThere, SITE_URL, textOf, TODAY } from './site-built.ts';
import { readPages } from './site-pages.ts';
import type { Claim } from '@mine-action/data';

const { unpackWords } = await load('embed/words-file.js');

/** In English. */
const titleOf = ({ title }: ReturnType<typeof feed>) => (typeof title === 'string' ? title : title.en);

/** What the library says of a figure, asked without the site. */
const loadWording = () =>
  loadSources<{
    describeStat: (figure: unknown, options: object) => { readonly sentence: string };
    english: unknown;
    select: (feed: unknown, query: object) => unknown;
  }>(
    `export { describeStat, english } from '@mine-action/wording'; export { select } from '@mine-action/data';`,
  );

describe('the pages of the built-in feed', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let out: string;
  let pages;
  /** Those of figures, without the first page, the builder and the page for what is not there. */
  let figures;
  /** Those at the last day of a month or year, where it stood before it had an address of its own. */
  let old;
  before(async () => {
    ({ out } = buildInEnglish('site', FEED));
    const { tab } = await openTab();
    pages = await readPages(tab, out);
    old = new Map(
      [...pages].filter(
        ([place, page]) => /\d{4}-\d\d-\d\d\/$/.test(place) && page.canonical !== SITE_URL + place,
      ),
    );
    for (const place of old.keys()) pages.delete(place);
    figures = new Map(
      [...pages].filter(([place]) => /^(?:f|dogs|trend|progress|ordnance|figures)\//.test(place)),
    );
  });
  const every = (check) => {
    assert.ok(figures.size > 100, `only ${figures.size} pages`);
    for (const [place, page] of pages) check(page, place);
  };
  const everyFigure = (check) => {
    for (const [place, page] of figures) check(page, place);
  };

  /** What a host is answered, with the picture that the answer names. */
  const answerAt = (oembed) => {
    const answer = readJson(path.join(out, oembed.slice(SITE_URL.length)));
    assert.ok(isThere(out, answer.thumbnail_url.slice(SITE_URL.length)), oembed);
    return answer;
  };

  it('has the day of the press release for everything that it states', () => {
    for (const indicator of new Set(
      feed()
        .figures.filter(({ source }) => source === 'emb-2025-04-04')
        .map((claim: Claim) => claim.indicator),
    ))
      assert.ok(pages.has(`f/${indicator}/2025-04-04/`), indicator);
    for (const view of ['progress', 'ordnance', 'dogs/mdd-donated', 'trend/area-cleared', 'figures/land'])
      assert.ok(pages.has(`${view}/2025-04-04/`) && pages.has(`${view}/`), view);
  });

  it('gives each page a title, one heading, a language and its direction', () => {
    every(({ title, headings, lang, dir, description }, place: string) => {
      assert.ok(title.length > 10 && description?.length > 10, place);
      assert.equal(headings.length, 1, place);
      // A figure's page is headed by what it is called in a tab: the sentence is the figure's own.
      if (figures.has(place)) assert.equal(headings[0], title, place);
      assert.ok(headings[0], place);
      assert.deepEqual([lang, dir], ['en', 'ltr'], place);
    });
  });

  it('gives no two pages one title, and names what is counted, where, and the day', () => {
    const places = new Map<string, string>();
    every(({ title }, place: string) => {
      assert.ok(!places.has(title), `${place} and ${places.get(title)}: ${title}`);
      // A source is called as it calls itself.
      if (place.startsWith('sources/')) return void places.set(title, place);
      // A part has the name of whose work alone is counted.
      const most = (title.includes(', as known on ') ? 105 : 75) + (/\/by-/.test(place) ? 30 : 0);
      assert.ok(title.length <= most, title);
      places.set(title, place);
    });
    const titleAt = (place: string) => pages.get(place).title;
    assert.equal(titleAt('f/area-cleared/'), 'Area cleared, Azerbaijan');
    assert.equal(titleAt('f/area-cleared/2025-04-04/'), 'Area cleared, Azerbaijan, as known on 4 April 2025');
    assert.equal(titleAt('f/ap-mines-found/'), 'Anti-personnel mines found, Azerbaijan');
    assert.equal(titleAt('trend/area-cleared/'), 'Over time – Area cleared, Azerbaijan');
    assert.equal(titleAt('figures/land/2025-04-04/'), 'Land, Azerbaijan, as known on 4 April 2025');
    assert.equal(titleAt('ordnance/'), 'Explosive ordnance found, Azerbaijan');
    assert.equal(titleAt(''), titleOf(feed()));
  });

  it('is shared by what its figure says', () => {
    everyFigure(({ shared, words, tag, title }, place: string) =>
      assert.ok((tag === 'mine-figures' ? title : words[0]).startsWith(shared), place),
    );
  });

  it('declares roots in the way of the standard alone', () => {
    for (const place of pages.keys()) {
      const name = place.endsWith('/') || place === '' ? `${place}index.html` : place;
      assert.doesNotMatch(textOf(out, name), /shadowroot=/, place);
    }
  });

  it('says on each page where it stands', () => {
    every(({ canonical }: { canonical: string }, place: string) => assert.equal(canonical, SITE_URL + place));
  });

  it('allows nothing but files of its own, and holds no style and no script in itself', () => {
    every(({ policy, inline, scripts }, place: string) => {
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/, place);
      // One page reads pages that its user names; it shows, runs and loads nothing of them.
      const reads = place.startsWith('check/') ? "connect-src 'self' https: http:" : "connect-src 'self'";
      assert.ok(policy.includes(`${reads};`), place);
      assert.doesNotMatch(policy.replace(reads, ''), /unsafe|https?:|\*/, place);
      assert.equal(inline, 0, place);
      for (const [src, text] of scripts) assert.ok(src && text === '', place);
    });
  });

  it('draws each figure once into a declared root, with the words beside it', () => {
    everyFigure(({ figures: drawn, hasSlot, words, seen, tag }, place: string) => {
      assert.equal(drawn, 1, place);
      assert.ok(hasSlot && words.length > 0, place);
      // Who says so, and when.
      assert.match(seen, /[\w.], (?:as of )?[\w ]*\b\d{4}\b/, `${place} ${tag}`);
    });
  });

  it('says in each figure and in its words what the library says', async () => {
    const { describeStat, english, select } = await loadWording();
    const whole = feed();
    let checked = 0;
    everyFigure(({ spoken, shared, words }, place: string) => {
      // A part has a name of several words.
      const [view, indicator, day = '', more] = place.split('/');
      if (view !== 'f' || /^(?:in|by|of)-/.test(day) || more) return;
      const { sentence } = describeStat(select(whole, { indicator, edition: day || 'latest' }), {
        language: english,
      });
      assert.deepEqual([spoken, shared, words], [[sentence], sentence, [sentence]], place);
      checked += 1;
    });
    assert.ok(checked > 50);
  });

  it('states the bound for search engines, and no value where the source gives only a lower end', () => {
    everyFigure(({ data }, place: string) => {
      assert.equal(data.length, 1, place);
      assert.equal(JSON.parse(data[0])['@context'], 'https://schema.org', place);
    });
    const { '@graph': graph } = JSON.parse(pages.get('f/ap-mines-found/2025-04-04/').data[0]);
    const observed = graph.find((node) => node['@type'] === 'Observation');
    assert.deepEqual([observed.minValue, observed.value, observed.maxValue], [36000, undefined, undefined]);
    assert.equal(observed.measurementQualifier, 'more than');
    assert.equal(graph[0].url, `${SITE_URL}f/ap-mines-found/2025-04-04/`);
    assert.equal(observed['@id'], `${SITE_URL}#figure-aze-ap-2025-04`);
  });

  it('has a picture with words for each', () => {
    everyFigure(({ picture, pictureText }, place: string) => {
      assert.ok(isThere(out, picture.slice(SITE_URL.length)), picture);
      assert.match(pictureText, /\b\d{4}\b/, place);
    });
  });

  it('hands hosts that ask for oEmbed its words, and beside them a frame that takes the width of its place', () => {
    everyFigure(({ oembed, shared }, place: string) => {
      const answer = answerAt(oembed);
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich'], place);
      assert.ok(shared.startsWith(answer.title) && answer.width > 0, place);
      // WordPress takes the words only where the markup begins with them.
      const [, link, sentence] =
        answer.html.match(/^<blockquote [^>]*><a href="([^"]*)">([^<]+)<\/a> /) ?? [];
      const [, frame] = answer.html.match(/<\/blockquote><iframe ([^>]*)><\/iframe>$/) ?? [];
      assert.equal(link, SITE_URL + place);
      assert.ok(frame.includes(` src="${SITE_URL}${place}?frame" title="${sentence}" width="100%" `), place);
      assert.match(frame, /^class="wp-embedded-content" /);
      // The words have room too.
      assert.ok(answer.height >= Number(frame.match(/height="(\d+)"/)[1]) + 60, place);
      assert.doesNotMatch(answer.html, /\n|<br|style=|secret/, place);
    });
  });

  it('says in that answer all that a share rests on', () => {
    const { html } = answerAt(`${SITE_URL}progress/2025-04-04/oembed.json`);
    const editions = unpackWords(readJson(path.join(out, 'progress/words.json')), 'en');
    const [{ sentence, more }] = Object.values<{ sentence: string; more: string[] }>(
      editions['2025-04-04'].words,
    );
    assert.ok(more.length > 1);
    for (const line of [sentence, ...more]) assert.ok(html.includes(line), line);
  });

  it('hands them its first page and its builder as links with a title and a picture of no figure', () => {
    for (const place of ['', 'embed/']) {
      const { oembed, picture, pictureText, title } = pages.get(place);
      const answer = answerAt(oembed);
      assert.equal(oembed, `${SITE_URL}${place}oembed.json`);
      assert.deepEqual([answer.version, answer.type, answer.html], ['1.0', 'link', undefined]);
      assert.ok(title.startsWith(answer.title));
      assert.deepEqual([picture, answer.thumbnail_url], Array(2).fill(`${SITE_URL}card.png`));
      assert.ok(pictureText.startsWith(titleOf(feed())));
      assert.doesNotMatch(pictureText, /\d/);
    }
  });

  it('goes by one name in all its answers', () => {
    const names = [...pages.values()]
      .flatMap(({ oembed }) => oembed ?? [])
      .map((oembed) => answerAt(oembed).provider_name);
    assert.ok(names.length > figures.size);
    assert.deepEqual([...new Set(names)], [titleOf(feed())]);
  });

  it('leads nowhere inside the site where there is nothing', () => {
    every(({ links }, place: string) => {
      for (const link of links) {
        const { href, pathname } = new URL(link, place === '404.html' ? SITE_URL : SITE_URL + place);
        if (!href.startsWith(SITE_URL)) continue;
        const file = decodeURIComponent(pathname).slice(new URL(SITE_URL).pathname.length);
        assert.ok(
          isThere(out, file.endsWith('/') || !file ? `${file}index.html` : file),
          `${place}: ${link}`,
        );
      }
    });
  });

  it('asks nothing of other hosts, and links only to the sources', () => {
    const known = new Set(
      Object.values(feed().sources).flatMap(({ url }) => (url ? [new URL(url).host] : [])),
    );
    every(({ links }, place: string) => {
      for (const link of links) {
        const { host } = new URL(link, SITE_URL);
        assert.ok(host === new URL(SITE_URL).host || known.has(host), `${place}: ${link}`);
      }
    });
  });

  it('shows quotes in their own language and direction', () => {
    const { quotes } = pages.get('trend/area-cleared/');
    assert.deepEqual(
      quotes.map(([lang, dir]) => [lang, dir]),
      [
        ['az', 'auto'],
        ['ru', 'auto'],
      ],
    );
  });

  it('has the month of a source that names no day in the address and in its lists, below the days of that month', () => {
    const whole = feed();
    const partial = new Set(
      Object.values(whole.sources)
        .map(({ publishedOn }) => publishedOn)
        .filter((date) => date.length < 10),
    );
    const dates = new Set(
      [...figures.keys()].flatMap((place) => /\/(\d{4}[-\d]*)\/$/.exec(place)?.[1] ?? []),
    );
    assert.deepEqual([...dates].filter((date) => date.length < 10).sort(), [...partial].sort());
    const listed =
      textOf(out, 'f/area-cleared/index.html').match(/<ul class="editions">.*?<\/ul>/s)?.[0] ?? '';
    const order = [...listed.matchAll(/<time datetime="(.*?)">(.*?)<\/time>/g)].map(([, date, text]) => [
      date,
      text,
    ]);
    assert.deepEqual(
      order.map(([date]) => date),
      order
        .map(([date]) => date)
        .sort()
        .reverse(),
    );
    const days = order.map(([, text]) => text);
    for (const date of partial)
      if (listed.includes(`datetime="${date}"`))
        assert.ok(
          days.some((text) => !/\d .*\d/.test(text ?? '') && text?.endsWith(date.slice(0, 4))),
          date,
        );
  });

  it('prints no last day of a month that no source names, and answers there all the same', () => {
    assert.ok(old.size >= 10, String(old.size));
    for (const [place, page] of old) {
      const [, folder, day] = /^(.*\/)(\d{4}-\d\d-\d\d)\/$/.exec(place) ?? [];
      const own = page.canonical.slice(SITE_URL.length);
      assert.ok(pages.has(own), place);
      assert.ok(day?.startsWith(own.slice(folder?.length, -1)), place);
      // The same page, and what lies beside it.
      assert.equal(textOf(out, `${place}index.html`), textOf(out, `${own}index.html`));
      for (const name of ['oembed.json', 'card.png', 'card.svg'])
        assert.ok(isThere(out, place + name), place + name);
    }
    for (const gone of old.keys()) {
      const [, folder = '', day] = /^(.*\/)([^/]+)\/$/.exec(gone) ?? [];
      for (const place of figures.keys())
        if (place.startsWith(folder))
          assert.ok(!textOf(out, `${place}index.html`).includes(`/${day}/`), `${place} leads to ${day}`);
    }
  });

  it('lists every page in its map', () => {
    const listed = [...textOf(out, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const sources = [...pages.keys()].filter((place) => place.startsWith('sources/'));
    assert.ok(sources.length > 50);
    const expected = [...figures.keys(), ...sources, '', 'corrections/'].map((place) => SITE_URL + place);
    assert.deepEqual(listed.sort(), expected.sort());
  });

  it('says in its map on which day each page last changed', () => {
    const days = new Map(
      [...textOf(out, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(
        ([, url, day]) => [url.slice(SITE_URL.length), day],
      ),
    );
    const sources = [...pages.keys()].filter((place) => place.startsWith('sources/'));
    // The first page and that of corrections.
    assert.equal(days.size, figures.size + sources.length + 2);
    for (const [place, day] of days) {
      assert.match(day, /^\d{4}-\d\d-\d\d$/, place);
      assert.ok(day <= TODAY, place);
      // An older day's page holds nothing that became known later.
      const [edition] = /\d{4}-\d\d-\d\d/.exec(place) ?? [];
      if (edition) assert.ok(day <= edition, `${place}: ${day}`);
    }
    // What was changed after the day of the build counts as of that day.
    assert.equal(days.get(''), [feed().modified.slice(0, 10), TODAY].sort()[0]);
    // Its newest source appeared in that month, with a total of an earlier day.
    assert.equal(days.get('f/ap-mines-found/'), '2026-01-31');
    assert.equal(days.get('f/ap-mines-found/2025-04-04/'), '2025-04-04');
  });

  it('gives each view a feed of its own that the format accepts', () => {
    const own = path.join(out, 'f/ap-mines-found/feed.json');
    assert.equal(run('validate', own, '--today', TODAY).code, 0);
    const part = readJson(own);
    assert.deepEqual(
      [...new Set(part.figures.map(({ indicator }: { indicator: string }) => indicator))],
      ['ap-mines-found'],
    );
    for (const { source } of part.figures) assert.ok(part.sources[source], source);
    assert.ok(Object.keys(part.sources).length < Object.keys(feed().sources).length);
  });
});
