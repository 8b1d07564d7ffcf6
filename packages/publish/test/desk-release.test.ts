/**
 * A release from the desk's page to its end: tried, published, read on the site; then stopped by a warning, and let pass by its name.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import sirv from 'sirv';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file, readJson } from './built.ts';
import { CHOSEN } from './desk-mapping.ts';
import { faults, press, seen, settled, upload } from './desk-page.ts';
import { type Served, startDesk } from './desk-served.ts';
import type { Page } from 'puppeteer-core';

const table = (...rows: string[]) => `Province;Date;Cleared (ha)\n${rows.join('\n')}\n`;
const JULY = 'Kabul;2025-07-31;42.5\nAll;2025-07-31;63.25';

describe('a release from the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  const out = () => file('released');
  let served: Served;
  let tab: Page;
  let site: string;
  /** What is published, as the programme's web server has it. */
  const server = createServer((request, response) => {
    sirv(path.join(out(), 'public'), { dev: true })(
      Object.assign(request, { url: String(request.url).replace(/^\/figures/, '') }),
      response,
      () => void response.writeHead(404).end(),
    );
  });

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/figures/`;
    const mapping = file('chosen.json', { ...CHOSEN, totals: { whole: ['All'] } });
    served = await startDesk(
      ...[file('july.csv', table(JULY)), '--mapping', mapping, '--out', out()],
      ...['--url', site, '--feed', `${site}feed.json`],
    );
    ({ tab } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('.column');
  });
  after(async () => {
    await served.end();
    server.closeAllConnections();
    server.close();
  });

  const said = async () => (await seen(tab, '#release-said'))[0];
  async function run(button: 'trial' | 'publish') {
    await tab.click(`#${button}`);
    await tab.waitForFunction(() => document.getElementById('desk')?.hasAttribute('data-waiting') === false, {
      timeout: 240_000,
    });
    return said();
  }
  /** What a reader sees of a figure. */
  async function read(address: string) {
    const { tab: page } = await openTab();
    await page.goto(site + address);
    const text = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    await page.close();
    return text;
  }

  it('says so where nothing can be compared, since nothing is published', async () => {
    await press(tab, 'Compare with what is published');
    await tab.waitForSelector('#trouble');
    assert.match(
      (await seen(tab, '#trouble'))[0],
      /figures\/feed\.json: there is no feed\. Is the address right\?/,
    );
  });

  it('takes no empty place for a first release until that is said', async () => {
    assert.match(await run('trial'), /^Stopped\. Nothing was published\..*Is it the first release\?/);
    await tab.click('#release-first');
    assert.match(await run('trial'), /^Done\. .*This was a trial: nothing was published/);
    assert.ok(!existsSync(path.join(out(), 'public')));
  });

  it('publishes, and a reader finds the figure at its address', async () => {
    assert.match(await run('publish'), /^Done\. .*published: \d+ addresses/);
    assert.match(await read('f/area-cleared/'), /63\.25 hectares/);
    assert.match(await read('f/area-cleared/in-kabul/'), /42\.5 hectares.*Kabul|Kabul.*42\.5 hectares/);
    assert.equal(await tab.$eval('#release-first', (each) => (each as HTMLInputElement).checked), false);
  });

  it('compares the next table with what is published, at its address', async () => {
    await upload(tab, 'august.csv', table(JULY, 'All;2025-08-31;60'));
    await press(tab, 'Compare with what is published');
    await tab.waitForSelector('#compared');
    assert.match((await seen(tab, '#compared'))[0], /63\.25 hectares → 60 hectares .* 1 figure added/);
  });

  it('is stopped by a warning, which is let pass by its own name and no other', async () => {
    const before = readJson(path.join(out(), 'public/feed.json')).figures.length;
    const name = 'falling-total:area-cleared-2025-08-31';
    assert.match(await run('publish'), /^Stopped\. Nothing was published\..*\[falling-total\]/);
    assert.equal(readJson(path.join(out(), 'public/feed.json')).figures.length, before);
    const choice = `I have looked at it, and it is right: ${name}`;
    assert.deepEqual(
      (await seen(tab, '.choice')).filter((label) => label.startsWith('I have looked')),
      [choice],
    );
    assert.deepEqual(await faults(tab), []);
    assert.equal(await tab.$eval('#accept-0', (each) => (each as HTMLInputElement).checked), false);
    await tab.click('#accept-0');
    await settled(tab);
    assert.match(await run('publish'), new RegExp(`^Done\\. .*Accepted: ${name}`));
    assert.match(await read('f/area-cleared/'), /60 hectares/);
  });
});
