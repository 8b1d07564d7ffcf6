/**
 * What readers see of a figure in a real WordPress, however it was placed and by whom: two releases, each with a theme of blocks and a
 * classic one, four roles, a telephone and a desktop, with and without a plugin that moves scripts.
 */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { keepSection } from '../../publish/test/paste/kept-file.ts';
import { optimise, OPTIMISERS, TRACES } from './optimisers.ts';
import { builtPlugin } from './plugin.ts';
import { outcomesTable, WITH, WITHOUT } from './outcomes.ts';
import { type Outcome, post, METHODS, SAID } from './methods.ts';
import { quote, ROLES, startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const WIDTHS = [390, 1280] as const;
const PATIENCE_MS = 20_000;

const SITES = {
  'WordPress 6.6, a theme of blocks': { release: 'beta', theme: THEMES.beta, other: THEMES.classic },
  'WordPress 6.3, a classic theme': { release: '6.3', theme: THEMES.classic, other: THEMES['6.3'] },
} as const;

/** Ways in which the plugin writes the figure, for anyone who asks; what an author has typed as a tag stays typed. */
const WRITTEN_BY_THE_PLUGIN = ['block', 'shortcode', 'address', 'address, classic'] as const;

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;
let browser: Browser;

before(async () => {
  site = await serveEmbedSite();
  wordpresses = await startWordPresses();
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  await wordpresses?.stop();
  site?.close();
});

for (const [name, { release, theme, other }] of Object.entries(SITES))
  describe(name, () => {
    for (const hasPlugin of [true, false])
      describe(hasPlugin ? 'with the plugin' : 'without the plugin', () => {
        const outcomes = hasPlugin ? WITH : WITHOUT;
        let wordpress: WordPress;
        const posts = new Map<string, number>();

        before(async () => {
          wordpress = await wordpresses.install({
            release,
            theme,
            plugin: hasPlugin ? await builtPlugin() : undefined,
            settings: { site: site.url, links: true, tags: true },
            mayAsk: [new URL(site.url).host],
          });
          for (const role of ROLES)
            for (const method of Object.keys(outcomes))
              posts.set(`${method} ${role}`, await post(wordpress, role, METHODS[method](site.url)));
        });

        for (const optimiser of hasPlugin ? OPTIMISERS : ['none'])
          for (const [method, outcomeFor] of Object.entries(outcomes))
            it(`${method}${optimiser === 'none' ? '' : `, with a plugin that is ${optimiser} scripts`}`, async () => {
              optimise(wordpress, optimiser);
              for (const role of ROLES) {
                const where = `${method}, ${role}`;
                const address = `?p=${posts.get(`${method} ${role}`)}`;
                const html = await wordpress.get(address);
                assert.match(html, TRACES[optimiser], `${where}: the optimiser is at work`);
                assert.match(textOf(html), SAID, `${where}: the words in the page`);
                await look(wordpress.url + address, outcomeFor(role), where);
              }
            });

        it('hands the words to feed readers', async () => {
          const feed = await wordpress.get('?feed=rss2&posts_per_page=100');
          const items = feed
            .split('<item>')
            .slice(1)
            .filter((item) => item.includes('<title>A post'));
          assert.ok(items.length >= 10);
          for (const item of items) {
            assert.match(textOf(item), SAID);
            if (hasPlugin) assert.doesNotMatch(item.replace(/&lt;/g, '<'), /<mine-stat[^>]*>(?!\s*<)/);
          }
        });

        if (hasPlugin) {
          it('hands the words alone to mails', async () => {
            for (const method of Object.keys(outcomes)) {
              const mail = await wordpress.php<string>(
                `$post = get_post( ${posts.get(`${method} administrator`)} );
                 $GLOBALS['post'] = $post;
                 $sent = null;
                 add_filter( 'pre_wp_mail', static function ( $before, $mail ) use ( &$sent ) { $sent = $mail['message']; return true; }, 5, 2 );
                 wp_mail( 'reader@example.org', 'A new post', '<html><body>' . apply_filters( 'the_content', $post->post_content ) . '</body></html>', 'Content-Type: text/html' );
                 return $sent;`,
              );
              assert.match(textOf(mail), SAID, method);
              assert.doesNotMatch(mail, /<mine-stat|<\/mine-stat|mine-action\.js/, method);
            }
          });

          it('hands the words alone to applications that ask by REST', async () => {
            for (const method of WRITTEN_BY_THE_PLUGIN) {
              const answer = JSON.parse(
                await wordpress.get(`?rest_route=/wp/v2/posts/${posts.get(`${method} author`)}`),
              ) as Record<'content' | 'excerpt', { rendered: string }>;
              assert.match(textOf(answer.content.rendered), SAID, method);
              assert.doesNotMatch(answer.content.rendered, /<mine-stat/, method);
              assert.doesNotMatch(answer.excerpt.rendered, /<mine-stat/, method);
            }
          });

          it('hands the words alone to AMP, where no other script runs', async () => {
            const file = path.join(wordpress.folder, 'wp-content/mu-plugins/amp.php');
            // The function by which the plugin for AMP says that a page is one.
            writeFileSync(file, "<?php function amp_is_request() { return isset( $_GET['amp'] ); }");
            for (const method of WRITTEN_BY_THE_PLUGIN) {
              const address = `?p=${posts.get(`${method} author`)}`;
              const html = await wordpress.get(`${address}&amp=1`);
              assert.match(textOf(html), SAID, method);
              assert.doesNotMatch(html, /<mine-stat|mine-action\.js/, method);
              assert.match(await wordpress.get(address), /<mine-stat/, `${method}, the page itself`);
            }
            rmSync(file);
          });
        }

        it('shows the same in a theme of the other kind', async () => {
          optimise(wordpress, 'none');
          await wordpress.php(`switch_theme( ${quote(other)} ); return 1;`);
          for (const [method, outcomeFor] of Object.entries(outcomes))
            for (const role of ROLES)
              await look(
                `${wordpress.url}?p=${posts.get(`${method} ${role}`)}`,
                outcomeFor(role),
                `${method}, ${role}, ${other}`,
              );
        });

        it('says nothing to the log of errors', async () => {
          assert.equal(
            await wordpress.php(
              `return is_file( WP_CONTENT_DIR . '/../debug.log' ) ? file_get_contents( WP_CONTENT_DIR . '/../debug.log' ) : '';`,
            ),
            '',
          );
        });
      });
  });

describe('what comes of each way', () => {
  it('stands in docs/embedding.md', () => keepSection('docs/embedding.md', 'wordpress', outcomesTable()));
});

/** A page's text without tags, as a search engine reads it. */
const textOf = (html: string): string =>
  html
    .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|&#160;|\u00a0|\u202f|\u2011/g, ' ')
    .replace(/\s+/g, ' ');

/** Opens a page on a telephone and makes the window wide. */
async function look(address: string, outcome: Outcome, where: string): Promise<void> {
  const page = await browser.newPage();
  try {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      if (width === WIDTHS[0]) await page.goto(address, { waitUntil: 'load' });
      const seen = await waitFor(page, outcome);
      assert.equal(seen.outcome, outcome, `${where}, ${width} px: ${JSON.stringify(seen)}`);
      assert.ok(seen.isInside, `${where}, ${width} px: inside its column: ${JSON.stringify(seen)}`);
      assert.ok(!seen.scrollsSideways, `${where}, ${width} px: the page scrolls sideways`);
      if (outcome === 'drawn') assert.match(seen.text, /36,000/, `${where}, ${width} px`);
      if (outcome === 'drawn')
        assert.ok(seen.numberPx >= 28, `${where}, ${width} px: number of ${seen.numberPx} px`);
    }
  } finally {
    await page.close();
  }
}

/** What a reader has before them; nobody has scrolled, moved or pressed anything. */
async function waitFor(page: Page, outcome: Outcome) {
  const begun = Date.now();
  for (;;) {
    const seen = await page.evaluate(lookAround);
    const isThere = seen.outcome === outcome && (outcome !== 'drawn' || seen.numberPx > 0);
    if (isThere || Date.now() - begun > PATIENCE_MS) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Runs in the page. */
function lookAround() {
  const article = document.querySelector('.entry-content, .wp-block-post-content') as HTMLElement;
  const figure = document.querySelector('mine-stat');
  const number = figure?.shadowRoot?.querySelector('[part~=number]');
  const frame = [...document.querySelectorAll('iframe')].find((each) => each.src.includes('ap-mines-found'));
  const isShown = (element: Element | null | undefined) =>
    element instanceof HTMLElement &&
    element.getBoundingClientRect().height > 1 &&
    getComputedStyle(element).visibility !== 'hidden';
  const outcome = number ? 'drawn' : isShown(frame) ? 'frame' : 'words';
  const shown =
    outcome === 'drawn'
      ? figure
      : outcome === 'frame'
        ? frame
        : article.querySelector('a[href*=ap-mines-found]');
  const box = shown?.getBoundingClientRect();
  const around = article.getBoundingClientRect();
  // The text column of the theme: a paragraph that stands beside the figure would be as wide.
  const probe = document.createElement('p');
  probe.textContent = 'Column';
  article.append(probe);
  const column = probe.getBoundingClientRect();
  probe.remove();
  return {
    outcome: outcome,
    text: figure?.shadowRoot?.textContent ?? '',
    numberPx: number ? parseFloat(getComputedStyle(number).fontSize) : 0,
    box: [box?.left, box?.right],
    column: [column.left, column.right],
    around: [around.left, around.right],
    isInside: !!box && box.width > 0 && box.left >= column.left - 1 && box.right <= column.right + 1,
    scrollsSideways: document.documentElement.scrollWidth > innerWidth,
  };
}
