/**
 * What a check says of pages as systems make them: snippets whole, and as filters, optimisers, mail programs and editors leave them.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { load } from './built.ts';
import { buildSite, SITE_URL, smallFeed } from './site-built.ts';

const { figuresOnPage } = await load('page-check/figures-on-page.js');
const { lookUp } = await load('page-check/look-up.js');
const { readPage } = await load('page-check/page-reader.js');
const { blockedBy } = await load('page-check/policy.js');
const { makeSnippet } = await load('embed/snippet.js');
const { unpackWords } = await load('embed/words-file.js');

const PAGE = 'https://ngo.example/post/';
const MINES = { route: 'f', name: 'ap-mines-found' };
const LAND = { route: 'f', name: 'area-cleared' };

let out: string;
let plan;
before(() => {
  const corrected = smallFeed((part) => ({
    ...part,
    // Of mines one day is known, of land two.
    figures: part.figures
      .filter(({ indicator, source }) => indicator !== 'ap-mines-found' || source === 'emb-2025-04-04')
      .map((claim) =>
        claim.indicator === 'area-cleared' && claim.source === 'emb-2025-04-04'
          ? {
              ...claim,
              corrections: [
                { date: '2026-05-03', value: 19_000, qualifier: 'exact', reason: 'A digit was lost.' },
              ],
            }
          : claim.indicator === 'at-mines-found'
            ? { ...claim, withdrawn: { date: '2026-06-01', reason: 'Counted twice.' } }
            : claim,
      ),
  }));
  ({ out } = buildSite('checked', corrected, '--languages', 'en,az', '--pictures', 'none'));
  plan = JSON.parse(readFileSync(path.join(out, 'embed/plan.json'), 'utf8'));
});

const readFile = (name: string) => {
  const place = path.join(out, name);
  return Promise.resolve(existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : undefined);
};

/** What is said of a page; of each figure, in few words: what readers see, why, and how grave it is. */
async function check(html: string, options: { address?: string; policies?: string[] } = { address: PAGE }) {
  const page = await lookUp(figuresOnPage(html, plan, options), plan, readFile);
  return {
    ...page,
    said: page.figures.map(({ shown, reasons, level }) =>
      [shown, ...reasons.map(({ code }) => code), level].join(' '),
    ),
  };
}

/** The snippet of the builder. */
function snippet(
  method: string,
  figure: { route: string; name?: string } = MINES,
  edition = '2025-04-04',
  language = 'en',
) {
  const file = JSON.parse(
    readFileSync(path.join(out, figure.route, figure.name ?? '', 'words.json'), 'utf8'),
  );
  const { words, attributes } = unpackWords(file, language)[edition];
  return makeSnippet(
    'html',
    {
      site: SITE_URL,
      address: { ...figure, edition, language: language === 'en' ? undefined : language },
      attributes,
      words: Object.values(words)[0],
      language: { code: language, direction: 'ltr' },
      hasOwnFeed: true,
    },
    method,
  ).text as string;
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Post</title>${head}</head><body><main>${body}</main></body></html>`;
const SCRIPT = `<script async src="${SITE_URL}v1/mine-action.js"></script>`;
const withoutScript = (html: string) => html.replace(/<script[^>]*><\/script>/, '');
const withoutTags = (html: string) => withoutScript(html).replace(/<\/?mine-stat[^>]*>/g, '');

describe('a page with the snippets of the builder', () => {
  const whole: [string, () => string, string][] = [
    ['element and script', () => snippet('element'), 'figure well'],
    ['the newest edition', () => snippet('element', MINES, 'latest'), 'figure well'],
    ['another language', () => snippet('element', MINES, 'latest', 'az'), 'figure well'],
    ['progress, which has no name', () => snippet('element', { route: 'progress' }, 'latest'), 'figure well'],
    ['a link beside the script', () => SCRIPT + snippet('link'), 'figure well'],
    [
      'a Markdown link as HTML',
      () =>
        `${SCRIPT}<p><a href="${SITE_URL}f/ap-mines-found/">More than 36,000 anti-personnel mines found since 10 November 2020.</a></p>`,
      'figure well',
    ],
    ['a frame with its words', () => snippet('frame'), 'frame well'],
    ['a picture', () => snippet('picture'), 'picture well'],
  ];
  for (const [name, make, said] of whole)
    it(`has nothing to mend: ${name}`, async () => {
      const { said: all, level, figures } = await check(page(make()));
      assert.deepEqual(all, [said]);
      assert.equal(level, 'well');
      assert.equal(figures[0].snippet, undefined);
    });

  it('says what a figure says, in the language of the page, and where it stands', async () => {
    const [figure] = (await check(page(snippet('element', MINES, 'latest', 'az')))).figures;
    assert.match(figure.says, /36/);
    assert.equal(figure.href, `${SITE_URL}f/ap-mines-found/az/`);
  });

  it('has a drawn element complete without a script', async () => {
    const drawn = snippet('element').replace(
      /(<mine-stat[^>]*>)/,
      '$1<template shadowrootmode="open"><div part="figure">36,000</div><slot></slot></template>',
    );
    assert.deepEqual((await check(page(withoutScript(drawn)))).said, ['figure well']);
  });

  it('counts a link in a sentence as a link and nothing more', async () => {
    const html = page(
      `<p>As <a href="${SITE_URL}f/ap-mines-found/2025-04-04/">reported</a>, work goes on.</p>`,
    );
    const { said, level } = await check(html);
    assert.deepEqual(said, ['link well']);
    assert.equal(level, 'well');
  });
});

describe('what keeps a figure from being drawn', () => {
  const tag = () => withoutScript(snippet('element'));
  const cases: [string, () => string, string][] = [
    ['no script', () => tag(), 'words no-script mend'],
    [
      'an empty tag without a script',
      () => `<mine-stat src="${SITE_URL}" indicator="ap-mines-found"></mine-stat>`,
      'nothing no-script mend',
    ],
    [
      'a script that waits for consent',
      () =>
        `${tag()}<script type="text/plain" data-cookieconsent="statistics" src="${SITE_URL}v1/mine-action.js"></script>`,
      'words held mend',
    ],
    [
      'a script in another attribute, for consent',
      () => `${tag()}<script data-cmp-src="${SITE_URL}v1/mine-action.js" class="cmplazyload"></script>`,
      'words held mend',
    ],
    [
      'WP Rocket',
      () =>
        `${tag()}<script type="rocketlazyloadscript" async data-rocket-src="${SITE_URL}v1/mine-action.js"></script>`,
      'figure delayed well',
    ],
    [
      'LiteSpeed',
      () => `${tag()}<script type="litespeed/javascript" data-src="${SITE_URL}v1/mine-action.js"></script>`,
      'figure delayed well',
    ],
    [
      'Cloudflare',
      () =>
        `${tag()}<script type="0123456789abcdef01234567-text/javascript" src="${SITE_URL}v1/mine-action.js"></script>`,
      'figure delayed well',
    ],
    ...Object.entries({
      'WP Rocket of 2020': (src: string) => `<script data-rocketlazyloadscript="${src}"></script>`,
      'Perfmatters of 2021': (src: string) => `<script data-pmdelayedscript="${src}"></script>`,
      mod_pagespeed: (src: string) =>
        `<script data-pagespeed-orig-type="text/javascript" data-pagespeed-orig-src="${src}" type="text/psajs"></script>`,
      'WP Meteor': (src: string) =>
        `<script type="javascript/blocked" data-wpmeteor-type="text/javascript" data-wpmeteor-src="${src}"></script>`,
      'a lazy type of WordPress': (src: string) =>
        `<script type="text/x.lazy-loaded-javascript" src="${src}"></script>`,
    }).map(([name, script]): [string, () => string, string] => [
      name,
      () => tag() + script(`${SITE_URL}v1/mine-action.js`),
      'figure delayed well',
    ]),
    [
      'Partytown, which runs it where there is no page',
      () => `${tag()}<script type="text/partytown" src="${SITE_URL}v1/mine-action.js"></script>`,
      'words held mend',
    ],
    [
      'Autoptimize',
      () =>
        `${tag()}<script defer src="https://ngo.example/wp-content/cache/autoptimize/js/autoptimize_0123.js"></script>`,
      'unsure joined look',
    ],
    [
      'a script written into the page',
      () => `${tag()}<script>/*! Mine Action Widgets 0.1.0 */(function(){})()</script>`,
      'words folder-unknown mend',
    ],
    [
      'the same with a declared folder',
      () => `${tag()}<script data-mine-base="${SITE_URL}v1/">/*! Mine Action Widgets 0.1.0 */</script>`,
      'figure well',
    ],
    [
      'http on a page of https',
      () => `${tag()}<script src="http://example.org/figures/v1/mine-action.js"></script>`,
      'words mixed mend',
    ],
    [
      'a hash without crossorigin',
      () => `${tag()}<script src="${SITE_URL}0.1.0/mine-action-complete.js" integrity="sha384-x"></script>`,
      'words refused mend',
    ],
    ['a script in noscript', () => `${tag()}<noscript>${SCRIPT}</noscript>`, 'words no-script mend'],
    ['a commented script', () => `${tag()}<!-- ${SCRIPT} -->`, 'words no-script mend'],
    [
      'a tag without src',
      () =>
        `${SCRIPT}<mine-stat indicator="ap-mines-found" edition="2025-04-04"><p>More than 36,000 anti-personnel mines found since 10 November 2020.</p></mine-stat>`,
      'figure no-src mend',
    ],
    [
      'a tag of another site',
      () => `${SCRIPT}<mine-stat src="https://other.example/" indicator="ap-mines-found"></mine-stat>`,
      'unsure other-site look',
    ],
    [
      'a figure that the site does not have',
      () => `${SCRIPT}<mine-stat src="${SITE_URL}" indicator="area-clearde"></mine-stat>`,
      'nothing unknown-figure mend',
    ],
    [
      'an edition of which nothing was known',
      () =>
        `${SCRIPT}<mine-stat src="${SITE_URL}" indicator="ap-mines-found" edition="1999-01-01"></mine-stat>`,
      'nothing unknown-edition mend',
    ],
    [
      'an address that the site does not have',
      () => `${SCRIPT}<p><a href="${SITE_URL}f/area-clearde/">Land</a></p>`,
      'link unknown-figure mend',
    ],
    ['a link without a script', () => snippet('link'), 'link no-script look'],
    [
      'links switched off',
      () => `<script src="${SITE_URL}v1/mine-action.js" data-mine-links="off"></script>${snippet('link')}`,
      'link links-off look',
    ],
    [
      'a script from another origin than the link',
      () => `<script src="https://cdn.example/v1/mine-action.js"></script>${snippet('link')}`,
      'link other-origin look',
    ],
    [
      'the same with a declared origin',
      () =>
        `<script src="https://cdn.example/v1/mine-action.js" data-mine-origins="https://example.org"></script>${snippet('link')}`,
      'figure well',
    ],
    [
      'a group as a link',
      () => `${SCRIPT}<p><a data-mine href="${SITE_URL}figures/land/">Land</a></p>`,
      'link group-link look',
    ],
    ['a frame alone', () => `<iframe src="${SITE_URL}f/ap-mines-found/?frame"></iframe>`, 'frame alone look'],
    ['a frame of the whole page', () => snippet('frame').replace('?frame', ''), 'frame frame-whole look'],
    [
      'a frame whose scripts are off',
      () => snippet('frame').replace('<iframe', '<iframe sandbox'),
      'frame frame-whole look',
    ],
    [
      'a frame that is loaded later',
      () => snippet('frame').replace('<iframe src=', '<iframe src="about:blank" data-lazy-src='),
      'frame delayed well',
    ],
    [
      'a picture without words',
      () => `<img src="${SITE_URL}f/ap-mines-found/card.png">`,
      'picture alone look',
    ],
  ];
  for (const [name, make, said] of cases)
    it(`is named: ${name}`, async () => {
      assert.deepEqual((await check(page(make()))).said, [said]);
    });

  it('is the policy of the page, in its head or with its answer', async () => {
    const strict = `default-src 'self'; script-src 'self'`;
    const inHead = await check(
      page(snippet('element'), `<meta http-equiv="Content-Security-Policy" content="${strict}">`),
    );
    assert.deepEqual(inHead.said, ['words blocked mend']);
    assert.equal(inHead.figures[0].reasons[0].what, "script-src 'self'");
    const withAnswer = await check(page(snippet('frame')), { address: PAGE, policies: ["frame-src 'none'"] });
    assert.deepEqual(withAnswer.said, ['words blocked mend']);
    const reads = await check(page(snippet('element')), {
      address: PAGE,
      policies: ["script-src https:; connect-src 'self'"],
    });
    assert.deepEqual(reads.said, ['words blocked mend']);
  });
});

describe('what systems leave of a snippet', () => {
  it('is words whose tag was taken out; the snippet is one that the system keeps', async () => {
    const { said, figures } = await check(page(withoutTags(snippet('element'))));
    assert.deepEqual(said, ['words no-script tag-removed mend']);
    assert.match(
      figures[0].snippet.text,
      /^<p lang="en"><a href="[^"]+f\/ap-mines-found\/2025-04-04\/" data-mine>More than/,
    );
    const wordpress = await check(
      page(withoutTags(snippet('element')), '<meta name="generator" content="WordPress 6.6">'),
    );
    assert.equal(wordpress.figures[0].snippet.text, `${SITE_URL}f/ap-mines-found/2025-04-04/\n`);
  });

  it('is the same of a frame', async () => {
    const { said } = await check(page(snippet('frame').replace(/<iframe[^>]*><\/iframe>/, '')));
    assert.deepEqual(said, ['words tag-removed mend']);
  });

  it('is a figure that stands twice where the template alone was taken out', async () => {
    const twice = snippet('element').replace(/(<mine-stat[^>]*>)/, '$1<div part="figure">36,000</div>');
    assert.deepEqual((await check(page(twice))).said, ['figure said-twice mend']);
  });

  it('is markup as text, with straight quotation marks or curly ones', async () => {
    const escaped = snippet('element').replaceAll('<', '&lt;');
    for (const text of [escaped, escaped.replaceAll('"', '”')]) {
      const { said, figures } = await check(page(`<p>${text}</p>`));
      assert.deepEqual(said, ['nothing markup-as-text mend']);
      assert.match(figures[0].says, /^More than 36,000/);
    }
    assert.deepEqual((await check(page(`<pre><code>${escaped}</code></pre>`))).figures, []);
    const frame = snippet('frame').replaceAll('<', '&lt;');
    assert.deepEqual((await check(page(frame))).said, ['nothing markup-as-text mend']);
    assert.deepEqual((await check(page(`<p>[More than](${SITE_URL}f/ap-mines-found/)</p>`))).said, [
      'nothing markup-as-text mend',
    ]);
  });

  it('is an address without its figure, as text or as a link', async () => {
    const address = `${SITE_URL}f/ap-mines-found/2025-04-04/`;
    for (const html of [`<div class="wp-block-embed__wrapper">\n${address}\n</div>`, `<p>${address}</p>`])
      assert.deepEqual((await check(page(html))).said, ['nothing address-as-text mend']);
    assert.deepEqual((await check(page(`<p><a href="${address}">${address}</a></p>`))).said, [
      'nothing no-script address-as-text mend',
    ]);
  });

  it('is nothing but a remark where Hugo took the HTML out', async () => {
    const { notes, figures, level } = await check(
      page('<p>Before</p><!-- raw HTML omitted --><!-- raw HTML omitted -->'),
    );
    assert.deepEqual([notes, figures, level], [[{ code: 'html-omitted', what: '2' }], [], 'mend']);
  });

  it('is a link with the address of a mail program around it', async () => {
    const inner = encodeURIComponent(`${SITE_URL}f/ap-mines-found/2025-04-04/`);
    const html = `<p><a href="https://links.example/?url=${inner}&amp;data=1">More than 36,000 anti-personnel mines found since 10 November 2020.</a></p>`;
    assert.deepEqual((await check(html)).said, ['link rewritten look']);
  });

  it('is read as browsers do where paragraphs were put around it', async () => {
    // A paragraph in a paragraph ends the first, and the tag in it: the words come to stand behind the figure.
    const { said } = await check(page(`<p>${snippet('element').replace(/<\/?div>\n/g, '')}</p>`));
    assert.deepEqual(said, ['figure well']);
    assert.equal(readPage('<p><mine-stat><p>Words</p></mine-stat>', new Set(['mine-stat'])).tags[0].text, '');
  });

  it('is words that the frame of WordPress brings with it', async () => {
    const oembed = JSON.parse(
      readFileSync(path.join(out, 'f/ap-mines-found/2025-04-04/oembed.json'), 'utf8'),
    );
    const html = oembed.html
      .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
      .replace('?frame', '?frame#?secret=abc');
    assert.deepEqual((await check(page(`<figure class="wp-block-embed"><div>${html}</div></figure>`))).said, [
      'frame well',
    ]);
  });

  it('is what the plugin writes, with the script in its own folder', async () => {
    const html = `<div class="wp-block-mine-action-figure"><mine-stat src="${SITE_URL}" indicator="ap-mines-found" edition="2025-04-04" lang="en"><p>Azerbaijan</p><p><a href="${SITE_URL}f/ap-mines-found/2025-04-04/">More than 36,000 anti-personnel mines found since 10 November 2020.</a></p></mine-stat></div><script data-mine-base="https://ngo.example/wp-content/plugins/mine-action-figures/scripts/" data-noptimize="1" async src="https://ngo.example/wp-content/plugins/mine-action-figures/scripts/mine-action.js?ver=0.1.0"></script>`;
    assert.deepEqual((await check(page(html))).said, ['figure well']);
  });
});

describe('what has become known since', () => {
  it('is said of a frozen edition, with the snippet of the newest', async () => {
    const { said, figures } = await check(page(snippet('element', MINES, '2025-04-04')));
    assert.deepEqual(said, ['figure well']);
    const older = await check(page(snippet('element', LAND, '2025-04-04')));
    assert.deepEqual(older.said, ['figure corrected older look']);
    const [corrected, newer] = older.figures[0].reasons;
    assert.match(
      corrected.what,
      /^Corrected on 3 May 2026: more than 190,000 hectares \(before: 19,000 hectares\)/,
    );
    assert.equal(newer.edition, '2025-04-04');
    assert.match(newer.what, /hectares/);
    assert.match(older.figures[0].snippet.text, /edition="2026-05-03"/);
    assert.equal(figures[0].snippet, undefined);
  });

  it('is to be mended where the page still says what was wrong', async () => {
    const wrong = snippet('element', LAND, '2025-04-04').replaceAll('190,000', '19,000');
    const { said, figures } = await check(page(wrong));
    assert.deepEqual(said, ['figure corrected other-words older mend']);
    assert.doesNotMatch(figures[0].snippet.text, /19,000/);
  });

  it('is a withdrawal', async () => {
    const [figure] = (
      await check(page(`${SCRIPT}<mine-stat src="${SITE_URL}" indicator="at-mines-found"></mine-stat>`))
    ).figures;
    assert.equal(figure.level, 'mend');
    assert.deepEqual(
      figure.reasons.map(({ code }) => code),
      ['withdrawn'],
    );
    assert.match(figure.reasons[0].what, /^Withdrawn on 1 June 2026/);
  });

  it('is seen in words that are not those of the figure any more', async () => {
    const old = snippet('element', MINES, 'latest').replaceAll('36,000', '34,000');
    const [figure] = (await check(page(old))).figures;
    assert.deepEqual(
      figure.reasons.map(({ code, what }) => [code, /36,000/.test(what)]),
      [['other-words', true]],
    );
    assert.match(figure.snippet.text, /36,000/);
  });

  it('is not guessed where the site does not answer', async () => {
    const found = figuresOnPage(page(snippet('element')), plan, { address: PAGE });
    const { figures, level } = await lookUp(found, plan, () => Promise.reject(new Error('down')));
    assert.deepEqual(figures[0].reasons, [{ code: 'not-loaded' }]);
    const part = `<mine-stat src="${SITE_URL}" indicator="area-cleared" area="Fuzuli"></mine-stat>`;
    assert.deepEqual((await check(page(SCRIPT + part))).said, ['figure not-loaded look']);
    assert.equal(level, 'look');
  });
});

describe('a hostile page', () => {
  it('is read in a moment, however large, and refused where it is too deep', () => {
    const began = Date.now();
    for (const piece of [
      '<a href="https://example.org/figures/f/x/">',
      '[',
      '<p>',
      '<mine-stat ',
      '<div><a href=x>y</a>',
      '](https://',
      '</p>',
      '&lt;mine-stat ',
    ])
      try {
        figuresOnPage(piece.repeat(Math.floor(2_000_000 / piece.length)), plan);
      } catch (error) {
        assert.match((error as Error).message, /deep/);
      }
    assert.ok(Date.now() - began < 20_000, `${Date.now() - began} ms`);
  });

  it('puts nothing of its own into a snippet', async () => {
    const evil = '"><img src=x onerror=alert(1)>';
    const html = page(
      `<mine-stat src="${SITE_URL}" indicator="ap-mines-found" display="${evil.replaceAll('"', '&quot;')}" lang="${evil.replaceAll('"', '&quot;')}"></mine-stat>`,
    );
    const [figure] = (await check(html)).figures;
    assert.doesNotMatch(figure.snippet.text, /onerror/);
  });
});

describe('a policy', () => {
  const self = new URL(PAGE);
  const cases: [string, string, boolean][] = [
    ["default-src 'none'", 'https://a.example/x.js', false],
    ['script-src *', 'https://a.example/x.js', true],
    ['script-src https:', 'https://a.example/x.js', true],
    ['script-src *.example', 'https://a.example/x.js', true],
    ['script-src a.example/v1/', 'https://a.example/v1/x.js', true],
    ['script-src a.example/v1/', 'https://a.example/v2/x.js', false],
    ['script-src a.example:8080', 'https://a.example/x.js', false],
    ["script-src 'self'", 'https://ngo.example/x.js', true],
    ["script-src-elem a.example; script-src 'none'", 'https://a.example/x.js', true],
    ["script-src 'strict-dynamic' 'nonce-abc' https:", 'https://a.example/x.js', false],
    ['img-src *', 'https://a.example/x.js', true],
    ["script-src *, script-src 'self'", 'https://a.example/x.js', false],
  ];
  for (const [policy, address, isLetIn] of cases)
    it(`${isLetIn ? 'lets in' : 'keeps out'}: ${policy}`, () => {
      assert.equal(blockedBy([policy], 'script', new URL(address), { page: self }) === undefined, isLetIn);
    });
  it('lets in what has its nonce', () => {
    assert.equal(
      blockedBy(["script-src 'nonce-abc'"], 'script', new URL('https://a.example/x.js'), { nonce: 'abc' }),
      undefined,
    );
  });
});
