/**
 * A network of sites: each has settings and figures of its own, authors and administrators of one site may place figures though they may
 * not write any markup, and nothing is left when the plugin is deleted.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { makeNetwork } from './network.ts';
import { builtPlugin } from './plugin.ts';
import { PLACED, post, METHODS } from './methods.ts';
import { quote, startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const PATIENCE_MS = 20_000;

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;
let first: WordPress;
let second: WordPress;
let archived: WordPress;
let browser: Browser;

before(async () => {
  site = await serveEmbedSite();
  wordpresses = await startWordPresses();
  const wordpress = await wordpresses.install({
    release: 'beta',
    theme: THEMES.beta,
    mayAsk: [new URL(site.url).host],
  });
  const sites = await makeNetwork(wordpress, ['/second/', '/archived/'], await builtPlugin());
  [first, second, archived] = sites as [WordPress, WordPress, WordPress];
  for (const each of sites) await choose(each, { site: site.url });
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  await wordpresses?.stop();
  site?.close();
});

const choose = (wordpress: WordPress, settings: object) =>
  wordpress.php(
    `return update_option( 'mine_action_figures', json_decode( ${quote(JSON.stringify(settings))}, true ) );`,
  );

/** What is kept for a site in its table of options. */
const kept = (wordpress: WordPress) =>
  wordpress.php<string[]>(
    `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mine_action%'" );`,
  );

const block = (name: string) => `<!-- wp:mine-action/figure {"address":"${site.url}f/${name}/"} /-->`;

describe('a network of sites', () => {
  it('is one: who administers a site of it may not write any markup', async () => {
    assert.deepEqual(
      await second.php(
        `return array( is_multisite(), count( get_sites() ), current_user_can( 'unfiltered_html' ) );`,
        'editor',
      ),
      [true, 3, false],
    );
  });

  it('shows on each site the figure of that site, in its language', async () => {
    await choose(second, { site: site.url, language: 'az' });
    const one = await first.get(`?p=${await post(first, 'editor', block('ap-mines-found'))}`);
    const other = await second.get(`?p=${await post(second, 'editor', block('uxo-found'))}`);
    assert.match(one, /<mine-stat[^>]* indicator="ap-mines-found"[^>]* lang="en">/);
    assert.match(other, /<mine-stat[^>]* indicator="uxo-found"[^>]* lang="az">/);
    assert.doesNotMatch(other, /ap-mines-found/);
    await choose(second, { site: site.url });
  });

  it('has a page of settings on each site, for its administrators', async () => {
    assert.equal(
      await second.php(
        `get_user_by( 'login', 'editor' )->for_site( get_current_blog_id() );
         $user = wp_get_current_user(); $user->for_site( get_current_blog_id() ); $user->set_role( 'administrator' );
         ob_start(); require_once ABSPATH . 'wp-admin/includes/admin.php'; Mine_Action_Figures\\Settings_Page::render(); $html = ob_get_clean(); $user->set_role( 'editor' );
         return preg_match( '/id="mine-action-site"[^>]* value="([^"]*)"/', $html, $found ) ? $found[1] : $html;`,
        'editor',
      ),
      site.url,
    );
  });

  for (const role of ['author', 'contributor', 'editor'] as const)
    for (const method of ['block', 'shortcode', 'address', 'address, classic'] as const)
      it(`${method}, by ${role}, is drawn`, async () => {
        const id = await post(second, role, METHODS[method](site.url));
        const page = await browser.newPage();
        try {
          await page.goto(`${second.url}?p=${id}`);
          const number = await page.waitForFunction(
            () =>
              document.querySelector('mine-stat')?.shadowRoot?.querySelector('[part~=number]')?.textContent,
            { timeout: PATIENCE_MS },
          );
          assert.match(String(await number.jsonValue()), /36,000/);
        } finally {
          await page.close();
        }
      });

  it('takes everything away on every site when it is deleted, and leaves what authors wrote', async () => {
    const id = await post(second, 'author', block('ap-mines-found'));
    for (const each of [first, second, archived]) {
      await each.get(`?p=${await post(each, 'author', `${site.url}${PLACED}`)}`);
      assert.ok((await kept(each)).length >= 3, each.url);
    }
    await archived.php(`return update_blog_status( get_current_blog_id(), 'archived', 1 );`);
    await first.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php';
       deactivate_plugins( 'mine-action-figures/mine-action-figures.php', false, true );
       return uninstall_plugin( 'mine-action-figures/mine-action-figures.php' );`,
    );
    for (const each of [first, second, archived]) assert.deepEqual(await kept(each), [], each.url);
    assert.deepEqual(
      await first.php(
        `global $wpdb; return $wpdb->get_col( "SELECT meta_key FROM $wpdb->sitemeta WHERE meta_key LIKE '%mine_action%'" );`,
      ),
      [],
    );
    assert.match(
      await second.php<string>(`return get_post( ${id} )->post_content;`),
      /wp:mine-action\/figure/,
    );
  });
});
