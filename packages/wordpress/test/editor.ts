/**
 * What tests do in the editor of WordPress, and what they see there.
 */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { messageOf } from '../../../scripts/testing/own-browser.ts';
import { PASSWORD, type Role, type WordPress } from './wordpress.ts';

export const PATIENCE_MS = 30_000;
export const BLOCK = '[data-type="mine-action/figure"]';

export interface Editor {
  readonly page: Page;
  /** Where the post is written: a frame of the page, or the page itself. */
  canvas(): Frame;
  /** What the browser calls an error of ours. */
  readonly errors: readonly string[];
}

/** Where a post is written: a frame of the page, or the page itself. */
export const canvasOf = (page: Page): Frame =>
  page.frames().find((frame) => frame.name() === 'editor-canvas') ?? page.mainFrame();

/** Opens a new post as one of the people of the site, with the cursor in its title. */
export async function withEditor(
  browser: Browser,
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
  const canvas = () => canvasOf(page);
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await signIn(page, wordpress, role);
    await page.goto(`${wordpress.url}wp-admin/post-new.php`);
    await ready(page);
    await (await canvas().waitForSelector('.wp-block-post-title, .editor-post-title__input'))!.focus();
    await act({ page, canvas, errors });
  } finally {
    await context.close();
  }
}

/** Signs one of the people of the site in. */
export async function signIn(page: Page, wordpress: WordPress, role: Role): Promise<void> {
  await page.goto(`${wordpress.url}wp-login.php`);
  // Not typed: the page moves the cursor back to the first field a moment after it has come.
  for (const [field, value] of [
    ['#user_login', role],
    ['#user_pass', PASSWORD],
  ] as const)
    await page.$eval(field, (input, text) => ((input as HTMLInputElement).value = text), value);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Waits until the editor can be written in. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.edit-post-layout, .editor-editor-interface');
  await new Promise((resolve) => setTimeout(resolve, 500));
  // What WordPress shows to newcomers.
  while (await page.$('.components-guide, .edit-post-welcome-guide')) {
    await page.keyboard.press('Escape');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await waitUntil(
    async () => (await canvasOf(page).$('.wp-block-post-title, .editor-post-title__input')) !== null,
  );
}

export async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const begun = Date.now();
  while (!(await isSo())) {
    if (Date.now() - begun > PATIENCE_MS) throw new Error('It was waited for in vain.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The number that the block shows. */
export async function numberIn(canvas: Frame): Promise<string> {
  const handle = await canvas.waitForFunction(
    () => document.querySelector('mine-stat')?.shadowRoot?.querySelector('[part~=number]')?.textContent,
    { timeout: PATIENCE_MS },
  );
  return (await handle.jsonValue()) as string;
}

/** Saves a draft with the keys for it, and says which post it is. */
export async function save(page: Page): Promise<number> {
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

export const contentOf = (wordpress: WordPress, id: number): Promise<string> =>
  wordpress.php<string>(`return get_post( ${id} )->post_content;`);

export async function reopen(page: Page, wordpress: WordPress, id: number): Promise<void> {
  await page.goto(`${wordpress.url}wp-admin/post.php?post=${id}&action=edit`);
  await ready(page);
  await waitUntil(async () => (await canvasOf(page).$(BLOCK)) !== null);
}

/** Pastes a text, as the browser hands it to a page. */
export async function paste(canvas: Frame, text: string): Promise<void> {
  await canvas.evaluate((pasted: string) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}
