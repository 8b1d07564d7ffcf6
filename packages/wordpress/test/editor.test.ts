/**
 * The block while a post is written, by keyboard and by mouse, in the editors of two releases: inserted, chosen, seen, saved, opened again.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchOwn, messageOf } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from '../../publish/test/embed-site.ts';
import { builtPlugin } from './plugin.ts';
import { PASSWORD, type Role, startWordPresses, type WordPress, type WordPresses } from './wordpress.ts';
import { THEMES } from './wordpress-files.ts';

const PATIENCE_MS = 30_000;
const BLOCK = '[data-type="mine-action/figure"]';

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
        await withEditor(wordpress, role, async ({ page, canvas, errors }) => {
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
      await withEditor(wordpress, 'author', async ({ page, canvas }) => {
        await page.keyboard.type('Title');
        await page.keyboard.press('Enter');
        await paste(page, canvas(), `${site.url}f/ap-mines-found/2025-04-04/`);
        assert.match(await numberIn(canvas()), /36,000/);
      });
    });

    it('by mouse: an older figure says that a newer one is known, and one press shows it', async () => {
      await withEditor(wordpress, 'editor', async ({ page, canvas, errors }) => {
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
      await withEditor(wordpress, 'editor', async ({ page, canvas }) => {
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

interface Editor {
  readonly page: Page;
  /** Where the post is written: a frame of the page, or the page itself. */
  canvas(): Frame;
  /** What the browser calls an error of ours. */
  readonly errors: readonly string[];
}

/** Opens a new post as one of the people of the site, with the cursor in its title. */
async function withEditor(
  wordpress: WordPress,
  role: Role,
  act: (editor: Editor) => Promise<void>,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(messageOf(error)));
  page.on('console', (message) => {
    if (/block.*(?:invalid|validation)|mine-action/i.test(message.text()) && message.type() === 'error')
      errors.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.accept());
  page.setDefaultTimeout(PATIENCE_MS);
  const canvas = () => page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page.mainFrame();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${wordpress.url}wp-login.php`);
    await page.type('#user_login', role);
    await page.type('#user_pass', PASSWORD);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.goto(`${wordpress.url}wp-admin/post-new.php`);
    await ready(page, canvas);
    await (await canvas().waitForSelector('.wp-block-post-title, .editor-post-title__input'))!.focus();
    await act({ page, canvas, errors });
  } finally {
    await context.close();
  }
}

async function ready(page: Page, canvas: () => Frame): Promise<void> {
  await page.waitForSelector('.edit-post-layout, .editor-editor-interface');
  await new Promise((resolve) => setTimeout(resolve, 500));
  // What WordPress shows to newcomers.
  while (await page.$('.components-guide, .edit-post-welcome-guide')) {
    await page.keyboard.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await waitUntil(async () => (await canvas().$('.wp-block-post-title, .editor-post-title__input')) !== null);
}

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  while (!(await isSo())) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error('It was waited for in vain.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A figure of the site of which it knows two days. */
async function figureOfTwoDays(): Promise<{ readonly name: string; readonly editions: readonly string[] }> {
  const plan = (await (await fetch(`${site.url}embed/plan.json`)).json()) as {
    figures: { route: string; name: string; editions: string[] }[];
  };
  return plan.figures.find(({ route, editions }) => route === 'f' && editions.length > 1)!;
}

/** The number that the block shows. */
async function numberIn(canvas: Frame): Promise<string> {
  const handle = await canvas.waitForFunction(
    () => document.querySelector('mine-stat')?.shadowRoot?.querySelector('[part~=number]')?.textContent,
    { timeout: PATIENCE_MS },
  );
  return (await handle.jsonValue()) as string;
}

/** Saves a draft with the keys for it, and says which post it is. */
async function save(page: Page): Promise<number> {
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => {
    const { select } = (
      window as never as { wp: { data: { select(name: string): Record<string, () => unknown> } } }
    ).wp.data;
    const editor = select('core/editor');
    return !editor['isSavingPost']() && !editor['isEditedPostDirty']() && !!editor['getCurrentPostId']();
  });
  return page.evaluate(() =>
    (window as never as { wp: { data: { select(name: string): { getCurrentPostId(): number } } } }).wp.data
      .select('core/editor')
      .getCurrentPostId(),
  );
}

const contentOf = (wordpress: WordPress, id: number): Promise<string> =>
  wordpress.php<string>(`return get_post( ${id} )->post_content;`);

async function reopen(page: Page, wordpress: WordPress, id: number): Promise<void> {
  const canvas = () => page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page.mainFrame();
  await page.goto(`${wordpress.url}wp-admin/post.php?post=${id}&action=edit`);
  await ready(page, canvas);
  await waitUntil(async () => (await canvas().$(BLOCK)) !== null);
}

/** Pastes a text, as the browser hands it to a page. */
async function paste(page: Page, canvas: Frame, text: string): Promise<void> {
  await canvas.evaluate((pasted: string) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  void page;
}
