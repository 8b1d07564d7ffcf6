/**
 * The first steps of a new user, in the browser, as `docs/wordpress.md` tells them: the plugin uploaded, its settings saved, a figure
 * pasted, the post published and read.
 */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { canvasOf, numberIn, paste, PATIENCE_MS, ready, signIn } from './editor.ts';
import type { WordPress } from './wordpress.ts';

/** What a step looks like, for the pictures of the guide. */
export type Show = (name: string, height: number) => Promise<void>;

export interface FirstSteps {
  readonly page: Page;
  readonly wordpress: WordPress;
  /** The archive of the plugin. */
  readonly archive: string;
  /** The address of the site with the figures. */
  readonly site: string;
  readonly show: Show;
}

const follow = (page: Page, selector: string): Promise<unknown> =>
  Promise.all([page.waitForNavigation(), page.click(selector)]);

const textIn = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (each) => (each.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Plugins, Add New, Upload Plugin; then Activate Plugin. */
export async function installPlugin({ page, wordpress, archive, show }: FirstSteps): Promise<void> {
  await signIn(page, wordpress, 'administrator');
  await page.goto(`${wordpress.url}wp-admin/plugins.php`);
  await follow(page, '.page-title-action');
  await page.click('.upload-view-toggle');
  const input = await page.waitForSelector('#pluginzip', { visible: true });
  await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(archive);
  await show('upload', 290);
  await follow(page, '#install-plugin-submit');
  assert.match(await textIn(page, '#wpbody-content'), /Plugin installed successfully/);
  await follow(page, '#wpbody-content a.button-primary');
  assert.match(await textIn(page, '#message'), /Plugin activated/);
}

/** From the list of plugins to the settings: the site is written there, and says what it has. */
export async function chooseSite({ page, site, show }: FirstSteps): Promise<void> {
  await follow(page, '[data-slug=mine-action-figures] a[href*="options-general.php"]');
  // As somebody copies it from the line of the browser.
  await page.type('#mine-action-site', `${site}index.html`);
  await follow(page, '#submit');
  assert.equal((await page.$$('.notice')).length, 1, 'it is said once');
  assert.match(await textIn(page, '.notice-success'), /^Saved\. \S+ has \d+ figures, in: English/);
  assert.equal(await page.$eval('#mine-action-site', (input) => (input as HTMLInputElement).value), site);
  await show('settings', 402);
}

/** Posts, Add New: a title, and the address of a figure pasted below it. */
export async function pasteFigure({ page, wordpress, site, show }: FirstSteps): Promise<void> {
  await page.goto(`${wordpress.url}wp-admin/post-new.php`);
  await ready(page);
  await (await canvasOf(page).waitForSelector('.wp-block-post-title'))!.focus();
  await page.keyboard.type('Four years of clearance');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Deminers go on with their work:');
  await page.keyboard.press('Enter');
  await paste(canvasOf(page), `${site}f/ap-mines-found/`);
  assert.match(await numberIn(canvasOf(page)), /\d\d,\d{3}/);
  await (await canvasOf(page).waitForSelector('[data-type="mine-action/figure"]'))!.click();
  await page.waitForSelector('.mine-action-figure-controls', { visible: true });
  await show('block', 480);
}

/** Publish, twice, as WordPress wants it; then View Post. */
export async function publish({ page, show }: FirstSteps): Promise<string> {
  await page.click('.editor-post-publish-panel__toggle');
  const button = '.editor-post-publish-panel .editor-post-publish-button';
  await page.waitForSelector(`${button}[aria-disabled=false]`, { timeout: PATIENCE_MS });
  await page.click(button);
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a', {
    timeout: PATIENCE_MS,
  });
  await page.goto(await link!.evaluate((each) => each.href));
  assert.match(await numberIn(page.mainFrame()), /\d\d,\d{3}/);
  await show('post', 530);
  return page.url();
}

/** Plugins: Deactivate, Delete. */
export async function deletePlugin({ page, wordpress }: FirstSteps): Promise<void> {
  await page.goto(`${wordpress.url}wp-admin/plugins.php`);
  await follow(page, '#deactivate-mine-action-figures');
  await page.click('#delete-mine-action-figures');
  await page.waitForFunction(
    () => /was successfully deleted/.test(document.querySelector('#the-list')?.textContent ?? ''),
    { timeout: PATIENCE_MS },
  );
}
