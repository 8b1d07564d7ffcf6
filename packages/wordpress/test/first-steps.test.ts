/**
 * The guide "In WordPress", walked as a new user would; and its pictures.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { root } from '../../../scripts/ensure-installed.mjs';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import {
  chooseSite,
  deletePlugin,
  type FirstSteps,
  installPlugin,
  pasteFigure,
  publish,
} from './first-steps.ts';
import { builtArchive } from './plugin.ts';
import { startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const PATIENCE_MS = 30_000;
const LARGEST_PICTURE = 60_000;

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;
let wordpress: WordPress;
let browser: Browser;
let page: Page;
let steps: FirstSteps;
let published: string;

before(async () => {
  site = await serveEmbedSite();
  wordpresses = await startWordPresses();
  wordpress = await wordpresses.install({
    release: 'beta',
    theme: THEMES.beta,
    mayAsk: [new URL(site.url).host],
  });
  browser = await launchOwn();
  page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({ width: 820, height: 800 });
  steps = { page, wordpress, archive: await builtArchive(), site: site.url, show: () => Promise.resolve() };
});
after(async () => {
  await browser?.close();
  await wordpresses?.stop();
  site?.close();
});

describe('the first steps of a new user', () => {
  it('upload the plugin and activate it', () => installPlugin(steps));
  it('write the address of the site, which says what it has', () => chooseSite(steps));
  it('paste the address of a figure into a post, and see it', () => pasteFigure(steps));
  it('publish the post: the figure is drawn, and its words stand in the page', async () => {
    published = await publish(steps);
    assert.match(await wordpress.get(published), /anti-personnel mines found since 10 November 2020/);
  });
  it('delete the plugin: nothing of it is left but what was written', async () => {
    await deletePlugin(steps);
    assert.ok(!existsSync(path.join(wordpress.folder, 'wp-content/plugins/mine-action-figures')));
    const [options, content] = await wordpress.php<[string[], string]>(
      `global $wpdb; return array( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mine_action%'" ), get_posts()[0]->post_content );`,
    );
    assert.deepEqual(options, []);
    assert.match(content, /wp:mine-action\/figure \{"address":"[^"]*f\/ap-mines-found\/"\}/);
  });
});

describe('the guide', () => {
  const folder = path.join(root, 'docs/wordpress');
  const guide = readFileSync(path.join(root, 'docs/wordpress.md'), 'utf8');

  it('has small pictures, each with words, and shows them all', () => {
    const shown = [...guide.matchAll(/!\[([^\]]{20,})\]\(wordpress\/([a-z-]+\.png)\)/g)].map(
      ([, , name]) => name,
    );
    const pictures = readdirSync(folder);
    assert.ok(pictures.length >= 4);
    assert.deepEqual(shown.sort(), pictures.sort());
    for (const name of pictures)
      assert.ok(statSync(path.join(folder, name)).size <= LARGEST_PICTURE, `${name} is too large`);
  });

  it('calls what is pressed as the plugin calls it', () => {
    const page = readFileSync(
      path.join(root, 'packages/wordpress/plugin/includes/class-settings-page.php'),
      'utf8',
    );
    const named = [...guide.matchAll(/\*\*“([^”]+)”\*\*/g)].map(([, name]) => name);
    assert.ok(named.length >= 4, named.join(', '));
    for (const name of named) assert.ok(page.includes(`'${name}'`), name);
  });
});
