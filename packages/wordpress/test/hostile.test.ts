/**
 * What the plugin does where the site with the figures is down, is slow, is somebody else's by now, or means harm; and what is left of
 * the plugin when it is deleted.
 */
import assert from 'node:assert/strict';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { AddressInfo } from 'node:net';
import { builtPlugin } from './plugin.ts';
import { quote, startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const SENTENCE = 'More than 500 mines found in 2025.';
const LAST_GOOD = /<a href="[^"]*">More than 500 mines found in 2025\.<\/a>/;

/** A file of views of one figure, as a site has it. */
const views = (view: object | undefined, more: object = {}) =>
  JSON.stringify({
    format: 'mine-action-views/1',
    language: 'en',
    words: {},
    views: { 'mine-stat?indicator=mines': [view ? ['2025-12-31', view] : ['2025-12-31']] },
    ...more,
  });
const good = {
  known: true,
  place: 'Somewhere',
  sentence: SENTENCE,
  sources: [{ before: '', link: 'A report', after: ', 2025', href: 'https://example.org/report' }],
};

let server: http.Server;
let site: string;
let answer: (request: IncomingMessage, response: ServerResponse) => unknown;
let asked: string[] = [];
let wordpresses: WordPresses;
let wordpress: WordPress;

const say = (text: string, type = 'application/json', status = 200) => {
  answer = (_, response) => response.writeHead(status, { 'Content-Type': type }).end(text);
};

before(async () => {
  server = http.createServer((request, response) => {
    asked.push(String(request.url));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  wordpresses = await startWordPresses();
  wordpress = await wordpresses.install({
    release: 'beta',
    theme: THEMES.beta,
    plugin: await builtPlugin(),
    settings: { site },
    mayAsk: [new URL(site).host],
  });
});
after(async () => {
  await wordpresses?.stop();
  server?.close();
  server?.closeAllConnections();
});

/** What a page shows; `asks` again, as after an hour. */
const render = (asks = true): Promise<string> =>
  wordpress.php<string>(
    `${asks ? 'Mine_Action_Figures\\Words::refresh();' : ''}
     return do_shortcode( '[mine_action_figure address="${site}f/mines/"]' );`,
  );

const forget = () =>
  wordpress.php(
    `global $wpdb; $wpdb->query( "DELETE FROM $wpdb->options WHERE option_name LIKE 'mine_action_words_%' OR option_name LIKE '%mine_action_fresh_%'" ); wp_cache_flush(); return 1;`,
  );

describe('a site that is not as it should be', () => {
  beforeEach(async () => {
    await forget();
    say(views(good));
    assert.match(await render(), LAST_GOOD);
    asked = [];
  });

  const TROUBLES: Readonly<Record<string, () => void>> = {
    'is down': () => (answer = (request) => request.socket.destroy()),
    'answers with an error': () => say('Oops', 'text/html', 500),
    'has lost the file': () => say('<h1>404</h1>', 'text/html', 404),
    'has become a page for sale': () => say('<!doctype html><title>Buy this domain</title>', 'text/html'),
    'answers with other JSON': () => say('{"error":"soon back"}'),
    'answers with a list': () => say('[1,2,3]'),
    'sends 3 MB': () => say(views({ ...good, sentence: 'x' }, { padding: 'x'.repeat(3_000_000) })),
    'leads to a private address': () => {
      answer = (_, response) => response.writeHead(302, { Location: 'http://10.0.0.1/view.en.json' }).end();
    },
    'leads to this machine': () => {
      answer = (_, response) =>
        response.writeHead(302, { Location: `http://127.0.0.1:1/view.en.json` }).end();
    },
    'leads to a file': () => {
      answer = (_, response) => response.writeHead(302, { Location: 'file:///etc/passwd' }).end();
    },
  };
  for (const [name, trouble] of Object.entries(TROUBLES))
    it(`${name}: the last words stand`, async () => {
      trouble();
      assert.match(await render(), LAST_GOOD);
      assert.equal(asked.length, 1);
      await render(false);
      assert.equal(asked.length, 1, 'it is left in peace for a while');
    });

  it('does not answer: a page waits three seconds, once, and the last words stand', async () => {
    answer = () => undefined;
    const begun = Date.now();
    assert.match(await render(), LAST_GOOD);
    assert.ok(Date.now() - begun >= 3000);
    assert.match(await render(false), LAST_GOOD);
    assert.equal(asked.length, 1);
  });

  it('does not answer: a page with five figures waits no longer than with one', async () => {
    answer = () => undefined;
    await wordpress.php(
      `Mine_Action_Figures\\Words::refresh();
       foreach ( array( 'mines', 'a', 'b', 'c', 'd' ) as $each ) { do_shortcode( "[mine_action_figure address='${site}f/$each/']" ); }
       return 1;`,
    );
    assert.equal(asked.length, 1);
  });

  it('has never answered: readers see nothing, and who may mend it sees why', async () => {
    await forget();
    say('Oops', 'text/html', 500);
    assert.equal(await render(), '');
    const said = await wordpress.php<string>(
      `return do_shortcode( '[mine_action_figure address="${site}f/mines/"]' );`,
      'editor',
    );
    assert.match(said, /has not said anything of this one/);
  });

  it('has taken a figure back: it is gone here too', async () => {
    say(views(undefined));
    assert.equal(await render(), '');
    say(views(good));
    assert.match(await render(), LAST_GOOD);
  });

  it('keeps the newest chart alone: a day that has passed has the words of its own address, in their language', async () => {
    const card = {
      html: `<blockquote class="wp-embedded-content" lang="en"><a href="x">Half of it &amp; more.</a> Somewhere · A report, 2024<script>alert(1)</script></blockquote><iframe></iframe>`,
    };
    answer = (request, response) => {
      const text = request.url?.endsWith('/2024-12-31/oembed.json')
        ? JSON.stringify(card)
        : JSON.stringify({
            format: 'mine-action-views/1',
            language: 'de',
            words: {},
            views: { 'ordnance-breakdown?': [['2026-01-31', good]] },
          });
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(text);
    };
    const html = await wordpress.php<string>(
      `return do_shortcode( '[mine_action_figure address="${site}ordnance/2024-12-31/" language="de"]' );`,
    );
    assert.match(
      html,
      /edition="2024-12-31" lang="de"><p lang="en"><a href="[^"]*ordnance\/2024-12-31\/">Half of it &amp; more\. Somewhere · A report, 2024<\/a><\/p>/,
    );
  });

  it('says something newer: that is shown', async () => {
    say(views({ ...good, sentence: 'More than 600 mines found in 2026.' }));
    assert.match(await render(), /More than 600 mines found in 2026\./);
  });
});

describe('a view that means harm', () => {
  beforeEach(forget);
  const HARM = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><b>';

  it('has markup in its texts: they are texts', async () => {
    say(
      views({
        ...good,
        place: HARM,
        sentence: `${HARM} said`,
        base: HARM,
        remarks: [HARM, { not: 'a text' }, 5],
        counted: { text: HARM },
        sources: [{ before: HARM, link: HARM, after: HARM, href: `https://example.org/"onclick="alert(1)` }],
      }),
    );
    const html = await render();
    assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
    assert.doesNotMatch(html, /<script|<img|<b>|onclick="/);
  });

  for (const href of [
    `java${'script'}:alert(1)`,
    'data:text/html,<script>1</script>',
    '//evil.example/',
    '/wp-admin/',
    'ftp://example.org/',
  ])
    it(`leads to ${href}: the name of the source stays, without a link`, async () => {
      say(views({ ...good, sources: [{ ...good.sources[0], href }] }));
      const html = await render();
      assert.match(html, /<p>A report, 2025<\/p>/);
    });

  it('has shortcodes and addresses in its texts: nothing is made of them', async () => {
    say(views({ ...good, sentence: '[gallery] [mine_action_figure address="x"] https://example.org/' }));
    const id = await wordpress.php<number>(
      `return wp_insert_post( array( 'post_title' => 'P', 'post_status' => 'publish', 'post_content' => '<!-- wp:mine-action/figure {"address":"${site}f/mines/"} /-->' ) );`,
      'author',
    );
    const html = await wordpress.php<string>(
      `return apply_filters( 'the_content', get_post( ${id} )->post_content );`,
    );
    assert.match(html, />&#091;gallery&#093; &#091;mine_action_figure address=(?:&quot;|&#8221;|&#8220;)/);
  });

  it('is of other kinds than texts: nothing is shown', async () => {
    for (const view of [
      { sentence: { a: 1 } },
      { sentence: 7 },
      { items: 'x' },
      { sentence: 'x'.repeat(3000) },
      [],
      'text',
    ]) {
      await forget();
      say(views(view as object));
      assert.equal(await render(), '', JSON.stringify(view).slice(0, 60));
    }
  });

  it('has markup in its list of languages, and so has an address: the page of settings says it as text', async () => {
    say(
      JSON.stringify({ languages: [{ code: 'en', name: HARM }], figures: [{ route: 'f', name: 'mines' }] }),
    );
    const said = (typed: string) =>
      wordpress.php<string>(
        `require_once ABSPATH . 'wp-admin/includes/admin.php';
         Mine_Action_Figures\\Settings_Page::check( array( 'site' => ${quote(typed)} ) );
         ob_start(); settings_errors(); return ob_get_clean();`,
        'administrator',
      );
    for (const html of [await said(site), await said(`ftp://${HARM}`)]) {
      assert.match(html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
      assert.doesNotMatch(html, /<script|<img|<b>/);
    }
  });

  it('is nested without end: it is refused', async () => {
    say(`{"format":"mine-action-views/1","language":"en","views":${'['.repeat(5000)}${']'.repeat(5000)}}`);
    assert.equal(await render(), '');
  });

  it('attributes that an author writes stay attributes', async () => {
    say(views(good));
    const html = await wordpress.php<string>(
      `return do_shortcode( ${quote(`[mine_action_figure address='${site}f/mines/' language='en" onmouseover="alert(1)' display='tile" x="' onclick='alert(1)' style='color:red']`)} );`,
    );
    assert.doesNotMatch(html, /onmouseover|onclick|style=| x=/);
  });

  it('addresses of others are no figures', async () => {
    for (const address of [
      'https://evil.example/f/mines/',
      `${site.slice(0, -1)}.evil.example/f/mines/`,
      `${site}wp-admin/`,
      `${site}f/mines/../../x/`,
      `${site}f/mines/2025-13/`,
    ])
      assert.equal(
        await wordpress.php<string>(
          `return do_shortcode( ${quote(`[mine_action_figure address="${address}"]`)} );`,
        ),
        '',
        address,
      );
  });
});

describe('what is left when the plugin is deleted', () => {
  const kept = `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mine_action%'" );`;
  const uninstall = `define( 'WP_UNINSTALL_PLUGIN', 'mine-action-figures/mine-action-figures.php' ); require WP_PLUGIN_DIR . '/mine-action-figures/uninstall.php'; wp_cache_flush();`;

  it('nothing on a site', async () => {
    say(views(good));
    assert.match(await render(), LAST_GOOD);
    assert.ok((await wordpress.php<string[]>(kept)).length >= 3);
    assert.deepEqual(await wordpress.php(`${uninstall} ${kept}`), []);
  });
});
