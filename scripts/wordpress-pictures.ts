/**
 * `node scripts/run.mjs wordpress-pictures`: the pictures of docs/wordpress.md, taken from a real WordPress while the guide's steps are
 * walked in it. Wants what `npm run build` makes.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chooseSite, installPlugin, pasteFigure, publish } from '../packages/wordpress/test/first-steps.ts';
import { builtArchive } from '../packages/wordpress/test/plugin.ts';
import { startWordPresses } from '../packages/wordpress/test/wordpress.ts';
import { THEMES } from '../packages/wordpress/test/wordpress-files.ts';
import { serveEmbedSite } from '../packages/publish/test/embed-site.ts';
import { root } from './ensure-installed.mjs';
import { launchOwn } from './testing/own-browser.ts';

/** WordPress folds its menu. */
const WIDTH_PX = 820;
const BAR_PX = 32;
const OUT = path.join(root, 'docs/wordpress');

const site = await serveEmbedSite(undefined, ['--languages', 'en,az', '--pictures', 'none']);
const wordpresses = await startWordPresses();
const browser = await launchOwn();
try {
  const wordpress = await wordpresses.install({
    release: 'beta',
    theme: THEMES.beta,
    mayAsk: [new URL(site.url).host],
  });
  await wordpress.php("return update_option( 'blogname', 'News of the programme' );");
  const page = await browser.newPage();
  await page.setViewport({ width: WIDTH_PX, height: 800 });
  // Nothing is on its way when a picture is taken.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  mkdirSync(OUT, { recursive: true });
  const show = async (name: string, height: number) => {
    await page.evaluate(sayAnotherAddress, site.url, 'https://figures.example.org/');
    const hasBar = await page.evaluate(
      () => !!document.querySelector<HTMLElement>('#wpadminbar')?.offsetHeight,
    );
    await page.screenshot({
      path: path.join(OUT, `${name}.png`),
      // Who is signed in is of no use to others.
      clip: { x: 0, y: hasBar ? BAR_PX : 0, width: WIDTH_PX, height },
    });
  };
  const steps = { page, wordpress, archive: await builtArchive(), site: site.url, show };
  for (const step of [installPlugin, chooseSite, pasteFigure, publish]) await step(steps);
} finally {
  await browser.close();
  await wordpresses.stop();
  site.close();
}

/** Runs in the page: readers of the guide know no address of this machine. */
function sayAnotherAddress(from: string, to: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes(from)) node.nodeValue = node.nodeValue.replaceAll(from, to);
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type=url]'))
    input.value = input.value.replaceAll(from, to);
}
