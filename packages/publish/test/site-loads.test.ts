/**
 * What the pages of a site load: the views of what they show, and neither the feed nor what reads and words it. The site
 * lies in a folder of its server.
 */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { feed } from './built.ts';
import { buildSite, isTakenOver, serveFolder, smallFeed } from './site-built.ts';

/** The small feed, with enough days for a trend and enough kinds for a breakdown. */
const content = smallFeed((part) => {
  const more = ['aze-cleared-2024-05-03', 'aze-cleared-2023-09-04', 'aze-uxo-2025-04'];
  return {
    ...part,
    figures: [...part.figures, ...feed().figures.filter(({ id }: { id: string }) => more.includes(id))],
  };
});

/** What a page need not load: each makes views, reads feeds, or is one. */
const NOT_NEEDED = /\/(?:resolver|feed|lang-[a-z]+|(?:views|editions|details)-[a-z]+)\.js$|\/feed\.json$/;

const FIGURE = 'f/ap-mines-found/';
const IN_FRENCH = [
  FIGURE,
  'progress/',
  'dogs/mdd-donated/',
  'figures/land/',
  'trend/area-cleared/',
  'ordnance/',
  '',
];

describe('a page of a site', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let out: string;
  before(() => {
    ({ out } = buildSite('loads', content, '--languages', 'en,fr', '--pictures', 'none'));
  });
  const origin = serveFolder(before, after, () => path.dirname(out));

  /** Opens a page, reads it to its end and waits until the script has drawn all its figures again. */
  async function open(place: string) {
    const { tab, lines } = await openTab();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${origin()}loads/${place}`, { waitUntil: 'networkidle0' });
    await tab.waitForFunction(isTakenOver);
    const words = await tab.evaluate(() =>
      [...document.querySelectorAll('main [lang][src]')]
        .map(({ shadowRoot }) => shadowRoot!.textContent)
        .join(' ')
        .replace(/\s+/g, ' '),
    );
    return { tab, lines, asked, words };
  }
  const notNeeded = (asked) => asked.filter((name: string) => NOT_NEEDED.test(name));

  it('in French is drawn from its views alone, in any folder', async () => {
    for (const place of IN_FRENCH) {
      const { tab, lines, asked } = await open(`${place}fr/`);
      assert.deepEqual(notNeeded(asked), [], place);
      if (place) assert.ok(asked.includes(`/loads/${place}view.fr.json`), `${place}: ${asked.join(' ')}`);
      // Asked for when a reader opens the details, or by the page of an older day.
      assert.ok(!asked.some((name) => /\/editions\.|find-resolved/.test(name)), asked.join(' '));
      assert.deepEqual(lines, [], place);
      await tab.close();
    }
  });

  it('of a past day says that a newer figure is known, in its language or another, from its views alone', async () => {
    for (const [query, pattern] of [
      ['', /A newer figure is known: /],
      ['?lang=fr', /Un chiffre plus récent est connu : /],
    ] as const) {
      const { asked, words } = await open(`${FIGURE}2025-04-04/${query}`);
      assert.match(words, pattern);
      assert.deepEqual(notNeeded(asked), [], query);
    }
  });

  it('shows its details from its views alone', async () => {
    const { tab, asked } = await open(`${FIGURE}fr/`);
    await tab.evaluate(() =>
      document.querySelector('mine-stat')!.shadowRoot!.querySelector<HTMLElement>('[part=summary]')!.click(),
    );
    await tab.waitForFunction(() =>
      document.querySelector('mine-stat')!.shadowRoot!.querySelector('[part=evidence]'),
    );
    assert.deepEqual(notNeeded(asked), []);
    assert.ok(asked.includes(`/loads/${FIGURE}editions.fr.json`), asked.join(' '));
  });

  it('reads the feed for what its views do not hold: the older days of what shows several figures', async () => {
    for (const place of ['figures/land/', 'trend/area-cleared/', 'progress/']) {
      const { asked } = await open(`${place}2025-04-04/`);
      assert.ok(asked.includes(`/loads/${place}feed.json`), asked.join(' '));
      assert.ok(!asked.some((name) => /\/(?:view|editions)\./.test(name)), asked.join(' '));
    }
  });
});
