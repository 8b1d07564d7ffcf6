/**
 * The plugin in a WordPress of another language: its page of settings, its block, and the figures on pages.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchOwn } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { BLOCK, canvasOf, PATIENCE_MS, ready, signIn, waitUntil, withEditor } from './editor.ts';
import { alsoRun, saidIn, speak } from './languages.ts';
import { builtPlugin } from './plugin.ts';
import { startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const ADDRESS = 'f/ap-mines-found/2025-04-04/';

/** What a figure says on a page of each language. */
const LANGUAGES = {
  de_DE: { code: 'de', direction: 'ltr', said: /Mehr als 36\.000 Antipersonenminen/i },
  ar: { code: 'ar', direction: 'rtl', said: /أكثر من 36,000|أكثر من ٣٦/ },
} as const;

let site: Awaited<ReturnType<typeof serveEmbedSite>>;
let wordpresses: WordPresses;
let wordpress: WordPress;
let browser: Browser;
let post: number;

before(async () => {
  site = await serveEmbedSite();
  wordpresses = await startWordPresses();
  wordpress = await wordpresses.install({
    release: 'beta',
    theme: THEMES.beta,
    plugin: await builtPlugin(),
    settings: { site: site.url },
    mayAsk: [new URL(site.url).host],
  });
  post = await wordpress.php<number>(
    `return wp_insert_post( array( 'post_title' => 'P', 'post_status' => 'publish', 'post_content' => '<!-- wp:mine-action/figure {"address":"${site.url}${ADDRESS}"} /-->' ) );`,
    'editor',
  );
  browser = await launchOwn();
});
after(async () => {
  await browser?.close();
  await wordpresses?.stop();
  site?.close();
});

for (const [locale, { code, direction, said }] of Object.entries(LANGUAGES))
  describe(`WordPress in ${locale}`, () => {
    const say = saidIn(locale);
    before(() => speak(wordpress, locale));

    it('has its page of settings in that language, at every width', async () => {
      await withAdministrator(async (page) => {
        await page.goto(`${wordpress.url}wp-admin/options-general.php?page=mine-action-figures`);
        assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), direction);
        const text = await page.$eval('.wrap', (wrap) => wrap.textContent ?? '');
        for (const each of [
          'Site with the figures',
          'Script that draws them',
          'That of the site: always its newest',
          'Language of figures',
          'That of the page',
          'Authors and contributors may keep the tags of figures in their HTML',
          'How a figure is placed',
        ]) {
          assert.ok(text.includes(say(each)), say(each));
          assert.ok(!text.includes(each), each);
        }
        for (const width of [1280, 400]) {
          await page.setViewport({ width, height: 900 });
          assert.ok(
            await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
            `${width} px: the page scrolls sideways`,
          );
          const address = await page.$eval('#mine-action-site', (input) => getComputedStyle(input).direction);
          assert.equal(address, 'ltr', 'an address is written from left to right everywhere');
        }
      });
    });

    it('says in that language what the site has', async () => {
      await withAdministrator(async (page) => {
        await page.goto(`${wordpress.url}wp-admin/options-general.php?page=mine-action-figures`);
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
        const notice = await page.$eval('.notice-success, .settings-error', (each) => each.textContent ?? '');
        assert.match(
          notice,
          locale === 'ar' ? /تمّ الحفظ\. على \S+ \d+ (?:أرقام|رقمًا)/ : /Gespeichert\. \S+ hat \d+ Zahlen in: /,
        );
        await page.goto(`${wordpress.url}wp-admin/plugins.php`);
        const row = await page.$eval('[data-slug=mine-action-figures]', (each) => each.textContent ?? '');
        assert.ok(
          row.includes(
            say(
              'Shows humanitarian mine-action figures from a site of Mine Action Widgets, each with its bound, its source and its date.',
            ),
          ),
          row,
        );
      });
    });

    it('has the block’s controls in that language', async () => {
      await withEditor(browser, wordpress, 'administrator', async ({ page, errors }) => {
        await page.goto(`${wordpress.url}wp-admin/post.php?post=${post}&action=edit`);
        await ready(page);
        assert.equal(await page.evaluate(() => document.documentElement.dir || 'ltr'), direction);
        await canvasOf(page).waitForSelector(`${BLOCK} mine-stat`, { timeout: PATIENCE_MS });
        await chooseBlock(page);
        await waitUntil(async () => (await labels(page)).length >= 4);
        assert.deepEqual(await labels(page), ['Figure', 'As it was known on', 'Language', 'Look'].map(say));
        const options = await page.$$eval('.block-editor-block-inspector option', (all) =>
          all.map((each) => each.textContent),
        );
        for (const each of ['The newest', 'That of the page', 'As usual', 'Tile', 'Banner'])
          assert.ok(options.includes(say(each)), `${say(each)}: ${options.join(', ')}`);
        const title = await page.evaluate(
          () =>
            (
              window as never as { wp: { blocks: { getBlockType(name: string): { title: string } } } }
            ).wp.blocks.getBlockType('mine-action/figure').title,
        );
        assert.equal(title, say('Mine-action figure'));
        assert.deepEqual(errors, []);
      });
    });

    it('says a figure in the language of the page', async () => {
      const html = await wordpress.get(`?p=${post}`);
      assert.match(
        html,
        new RegExp(`<mine-stat[^>]* lang="${code}"${direction === 'rtl' ? ' dir="rtl"' : ''}>`),
      );
      assert.match(html.replace(/<[^>]*>/g, ''), said);
    });

    it('says a figure in the language that the author has chosen for it', async () => {
      const html = await wordpress.php<string>(
        `return do_shortcode( '[mine_action_figure address="${site.url}${ADDRESS}" language="az"]' );`,
      );
      assert.match(html, /<mine-stat[^>]* lang="az">/);
    });
  });

describe('plugins for several languages', () => {
  before(() => speak(wordpress, 'de_DE'));
  after(() => alsoRun(wordpress));

  for (const [name, code, plugin] of [
    ['Polylang', 'az', `function pll_current_language() { return 'az'; }`],
    ['WPML', 'fr', `add_filter( 'wpml_current_language', static fn() => 'fr' );`],
    ['WPML, simplified Chinese', 'zh', `add_filter( 'wpml_current_language', static fn() => 'zh-hans' );`],
    ['WPML, all languages at once', 'de', `add_filter( 'wpml_current_language', static fn() => 'all' );`],
    [
      'Polylang, a language that figures do not have',
      'en',
      `function pll_current_language() { return 'sw'; }`,
    ],
  ] as const)
    it(`${name}: a figure is said in ${code}`, async () => {
      alsoRun(wordpress, plugin);
      assert.match(await wordpress.get(`?p=${post}`), new RegExp(`<mine-stat[^>]* lang="${code}"`));
    });
});

describe('languages of people and of countries', () => {
  after(() => alsoRun(wordpress));

  it('who has chosen another language for themselves writes in it, and sees the figure in that of the page', async () => {
    await speak(wordpress, 'ar');
    await wordpress.php(`return update_user_meta( 1, 'locale', 'de_DE' );`);
    try {
      await withAdministrator(async (page) => {
        await page.goto(`${wordpress.url}wp-admin/post.php?post=${post}&action=edit`);
        await ready(page);
        const figure = await canvasOf(page).waitForSelector(`${BLOCK} mine-stat`, { timeout: PATIENCE_MS });
        assert.equal(await figure!.evaluate((each) => (each as HTMLElement).lang), 'ar');
        await chooseBlock(page);
        await waitUntil(async () => (await labels(page)).length >= 4);
        assert.equal((await labels(page))[1], saidIn('de_DE')('As it was known on'));
      });
    } finally {
      await wordpress.php(`return delete_user_meta( 1, 'locale' );`);
    }
  });

  for (const [locale, settings, block] of [
    ['es_CO', 'Ajustes', 'Cifra de acción contra las minas'],
    ['de_DE_formal', 'Einstellungen', 'Zahl zur Minenräumung'],
    ['fa_AF', 'تنظیمات', 'رقم اقدامات مین'],
    ['fr_CA', 'Réglages', 'Chiffre de l’action contre les mines'],
    // Who reads traditional characters is not given simplified ones.
    ['zh_TW', 'Settings', undefined],
    ['sw', 'Settings', undefined],
  ] as const)
    it(`${locale}: “${settings}”`, async () => {
      alsoRun(wordpress, `add_filter( 'locale', static fn() => '${locale}' );`);
      const [said, json] = await wordpress.php<[string, string | false]>(
        `wp_scripts(); return array( __( 'Settings', 'mine-action-figures' ), load_script_textdomain( 'mine-action-figures-editor', 'mine-action-figures', Mine_Action_Figures\\Translations::folder() ) );`,
      );
      assert.equal(said, settings);
      const messages = json
        ? (JSON.parse(json) as { locale_data: { messages: Record<string, string[]> } }).locale_data.messages
        : undefined;
      assert.equal(messages?.['Mine-action figure']?.[0], block);
    });
});

async function withAdministrator(act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewport({ width: 1280, height: 900 });
    await signIn(page, wordpress, 'administrator');
    await act(page);
  } finally {
    await context.close();
  }
}

/** Chooses the block, and opens what can be set for it. */
async function chooseBlock(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { data } = (
      window as never as {
        wp: {
          data: {
            select(name: string): { getBlocks(): { name: string; clientId: string }[] };
            dispatch(name: string): Record<string, (...values: string[]) => void>;
          };
        };
      }
    ).wp;
    const block = data
      .select('core/block-editor')
      .getBlocks()
      .find(({ name }) => name === 'mine-action/figure')!;
    data.dispatch('core/block-editor')['selectBlock'](block.clientId);
    data.dispatch('core/edit-post')['openGeneralSidebar']('edit-post/block');
  });
}

/** What the controls of the chosen block are called. */
const labels = (page: Page): Promise<string[]> =>
  page.$$eval(
    '.block-editor-block-inspector .components-combobox-control label, .block-editor-block-inspector .components-select-control label',
    (all) => all.map((each) => each.textContent ?? ''),
  );
