/**
 * The block while a post is written, by keyboard and by mouse, in the editors of two releases: inserted, chosen, seen, saved, opened again.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import {
  BLOCK,
  contentOf,
  numberIn,
  paste,
  PATIENCE_MS,
  reopen,
  save,
  waitUntil,
  withEditor,
} from './editor.ts';
import { builtPlugin } from './plugin.ts';
import { startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const SITES = {
  'WordPress 6.6': { release: 'beta', theme: THEMES.beta },
  'WordPress 6.3': { release: '6.3', theme: THEMES['6.3'] },
} as const;

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;
let browser: Browser;

before(async () => {
  site = await serveEmbedSite(['2025-04-04', '2025-11-10']);
  wordpresses = await startWordPresses();
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  await wordpresses?.stop();
  site?.close();
});

for (const [name, { release, theme }] of Object.entries(SITES))
  describe(name, () => {
    let wordpress: WordPress;
    before(async () => {
      wordpress = await wordpresses.install({
        release,
        theme,
        plugin: await builtPlugin(),
        settings: { site: site.url },
        mayAsk: [new URL(site.url).host],
      });
    });

    for (const role of ['contributor', 'administrator'] as const)
      it(`by keyboard alone, as ${role}: inserted, chosen, seen, saved and opened again`, async () => {
        await withEditor(browser, wordpress, role, async ({ page, canvas, errors }) => {
          await page.keyboard.type('A title');
          await page.keyboard.press('Enter');
          await page.keyboard.type('/mine-action');
          await page.waitForSelector('.components-autocomplete__result', { timeout: PATIENCE_MS });
          await page.keyboard.press('Enter');
          // The cursor stands in the list of figures at once.
          await canvas().waitForSelector(`${BLOCK} input[role=combobox]:focus`, { timeout: PATIENCE_MS });
          await page.keyboard.type('anti-personnel mines');
          await canvas().waitForSelector(`${BLOCK} [role=option]`, { timeout: PATIENCE_MS });
          await page.keyboard.press('Enter');
          assert.match(await numberIn(canvas()), /39,201/);
          const id = await save(page);
          assert.match(
            await contentOf(wordpress, id),
            /^<!-- wp:mine-action\/figure \{"address":"[^"]*f\/ap-mines-found\/"\} \/-->/m,
          );
          await reopen(page, wordpress, id);
          assert.match(await numberIn(canvas()), /39,201/);
          assert.equal(await canvas().$('.block-editor-warning'), null, 'no block is called invalid');
          assert.deepEqual(errors, []);
        });
      });

    it('an address that is pasted becomes the block', async () => {
      await withEditor(browser, wordpress, 'author', async ({ page, canvas }) => {
        await page.keyboard.type('Title');
        await page.keyboard.press('Enter');
        await paste(canvas(), `${site.url}f/ap-mines-found/2025-04-04/`);
        assert.match(await numberIn(canvas()), /36,000/);
      });
    });

    it('by mouse: an older figure says that a newer one is known, and one press shows it', async () => {
      await withEditor(browser, wordpress, 'editor', async ({ page, canvas, errors }) => {
        const { name, editions } = await figureOfTwoDays();
        const id = await wordpress.php<number>(
          `return wp_insert_post( array( 'post_title' => 'P', 'post_content' => '<!-- wp:mine-action/figure {"address":"${site.url}f/${name}/${editions.at(-1)}/"} /-->' ) );`,
          'editor',
        );
        await reopen(page, wordpress, id);
        const older = await numberIn(canvas());
        const notice = await canvas().waitForSelector(`${BLOCK} .components-notice`, {
          timeout: PATIENCE_MS,
        });
        assert.match(await notice!.evaluate((each) => each.textContent ?? ''), /A newer one is known/);
        await (await notice!.$('button'))!.click();
        await canvas().waitForFunction(
          (block: string) => !document.querySelector(`${block} .components-notice`),
          { timeout: PATIENCE_MS },
          BLOCK,
        );
        await waitUntil(async () => (await numberIn(canvas())) !== older);
        await save(page);
        assert.match(await contentOf(wordpress, id), new RegExp(`f/${name}/"\\}`));
        assert.deepEqual(errors, []);
      });
    });

    it('an address of others is refused in words, and can be chosen again', async () => {
      await withEditor(browser, wordpress, 'editor', async ({ page, canvas }) => {
        const id = await wordpress.php<number>(
          `return wp_insert_post( array( 'post_title' => 'P', 'post_content' => '<!-- wp:mine-action/figure {"address":"https://evil.example/f/x/"} /-->' ) );`,
          'editor',
        );
        await reopen(page, wordpress, id);
        const notice = await canvas().waitForSelector(`${BLOCK} .components-notice`, {
          timeout: PATIENCE_MS,
        });
        assert.match(
          await notice!.evaluate((each) => each.textContent ?? ''),
          /This is no address of a figure on http/,
        );
        await (await notice!.$('button'))!.click();
        await canvas().waitForSelector(`${BLOCK} input[role=combobox]`, { timeout: PATIENCE_MS });
      });
    });
  });

/** A figure of the site of which it knows two days. */
async function figureOfTwoDays(): Promise<{ readonly name: string; readonly editions: readonly string[] }> {
  const plan = (await (await fetch(`${site.url}embed/plan.json`)).json()) as {
    figures: { route: string; name: string; editions: string[] }[];
  };
  return plan.figures.find(({ route, editions }) => route === 'f' && editions.length > 1)!;
}
