/**
 * The builder page in a real browser: what an editor does there, with the keyboard, and what a stranger's address
 * must not do.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { serveEmbedSite } from './embed-site.ts';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const { openTab } = ownBrowser(before, after, 'dist');
let site: Awaited<ReturnType<typeof serveEmbedSite>>;
before(async () => (site = await serveEmbedSite()));
after(() => site?.close());

/** The builder in a tab, once it shows something; `lines` are the complaints of its console. */
async function open(query = '', { width = 1280, height = 900, path = 'embed/' } = {}) {
  const { tab, lines } = await openTab();
  await tab.setViewport({ width, height });
  await tab.goto(`${site.url}${path}${query}`);
  if (path === 'embed/') await settle(tab);
  return { tab, lines };
}

/** Waits until snippet and preview stand. */
const settle = (tab: Page) =>
  tab.waitForFunction(
    () =>
      (document.querySelector('.paper')?.childElementCount ?? 0) > 0 &&
      !document.querySelector<HTMLElement>('#made')!.hidden,
  );

const snippetOf = (tab: Page) => tab.$eval('#snippet', ({ textContent }) => textContent);
const chosen = (tab: Page) =>
  tab.$$eval('main input:checked:enabled, main select:enabled', (controls) =>
    Object.fromEntries(controls.map(({ name, value }) => [name, value])),
  );
const until = (tab: Page, text: string) =>
  tab.waitForFunction(
    (part: string) => document.querySelector('#snippet')!.textContent.includes(part),
    {},
    text,
  );
/** The words that a figure in this tab shows, from its shadow root. */
const figureText = (tab: Page, tag: string) =>
  tab
    .waitForFunction(
      (name: string) => {
        const part = document.querySelector(name)?.shadowRoot?.querySelector('[part~=figure]');
        return part && getComputedStyle(part).display !== 'none' && part.textContent.replace(/\s+/g, ' ');
      },
      {},
      tag,
    )
    .then(async (handle) => String(await handle.jsonValue()));

describe('the builder', () => {
  it('shows a figure, its snippet and an address from the start', async () => {
    const { tab, lines } = await open();
    assert.match(await figureText(tab, '.paper mine-stat'), /approximately 11,667/);
    assert.match(
      await snippetOf(tab),
      /^<div>\n<script async src="[^"]+v1\/mine-action\.js"><\/script>\n<mine-stat [^]+<\/div>\n$/,
    );
    assert.match(tab.url(), /\?element=mine-stat&figure=area-contaminated&edition=latest/);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('is worked by keyboard alone, from the first control to the copied snippet', async () => {
    const { tab } = await open();
    await tab.focus('input[name="element"]');
    await tab.keyboard.press('ArrowDown');
    await until(tab, '<dog-counter');
    await until(tab, 'edition="latest"');
    await tab.focus('#choice-edition');
    await tab.keyboard.press('End');
    await until(tab, 'edition="2025-04-04"');
    await tab.focus('#choice-place');
    await tab.keyboard.press('ArrowDown');
    await tab.waitForFunction(() => /^http\S+\n$/.test(document.querySelector('#snippet')!.textContent));
    const reached: string[] = [];
    for (let presses = 0; presses < 40 && reached.at(-1) !== 'copy'; presses++) {
      await tab.keyboard.press('Tab');
      reached.push(
        await tab.evaluate(
          () => document.activeElement!.id || (document.activeElement as HTMLInputElement).name,
        ),
      );
    }
    for (const name of ['as', 'width', 'theme', 'snippet', 'copy']) assert.ok(reached.includes(name), name);
    await tab.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(void (window.copied = [text])) },
      }),
    );
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('[role=status]')!.textContent === 'Copied');
    assert.equal(await tab.evaluate(() => window.copied[0]), await snippetOf(tab));
    await tab.close();
  });

  it('selects the snippet where the clipboard is refused, and says so until the snippet changes', async () => {
    const { tab } = await open();
    await tab.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await tab.click('#copy');
    const status = () => tab.$eval('[role=status]', ({ textContent }) => textContent);
    await tab.waitForFunction(() => document.querySelector('[role=status]')!.textContent !== '');
    assert.equal(await status(), 'Selected; copy it by hand');
    assert.equal(await tab.evaluate(() => String(getSelection())), (await snippetOf(tab)).trimEnd());
    await tab.click('input[value="dog-counter"]');
    await until(tab, '<dog-counter');
    assert.equal(await status(), '');
    await tab.close();
  });

  it('restores every choice from the address that it gives', async () => {
    const query =
      '?element=clearance-progress&edition=latest&lang=en&display=ring&unit=square-kilometer&basis=remaining&place=wordpress&as=element&pinned=yes&width=320&theme=dark&test=open';
    const { tab } = await open(query);
    const [snippet, controls] = [await snippetOf(tab), await chosen(tab)];
    assert.match(snippet, /mine-action-complete\.js" integrity="sha384-[^"]{64}" crossorigin="anonymous"/);
    assert.match(snippet, /display="ring" unit="square-kilometer" basis="remaining" edition="latest"/);
    const address = await tab.$eval('#share', ({ href }: HTMLAnchorElement) => href);
    assert.equal(new URL(address).search, query);
    await tab.close();
    const { tab: again } = await open(new URL(address).search);
    assert.deepEqual([await snippetOf(again), await chosen(again)], [snippet, controls]);
    assert.equal(await again.$eval('#paste', ({ open }: HTMLDetailsElement) => open), true);
    await again.close();
  });

  it('shows its defaults for an address that says what there is not', async () => {
    const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
    const names = [
      'element',
      'figure',
      'edition',
      'lang',
      'display',
      'unit',
      'basis',
      'place',
      'as',
      'pinned',
      'width',
      'theme',
      'test',
    ];
    const { tab: plain } = await open();
    const { tab, lines } = await open(`?${names.map((name) => `${name}=${evil}`).join('&')}`);
    assert.equal(await snippetOf(tab), await snippetOf(plain));
    assert.equal(tab.url(), plain.url());
    assert.equal(await tab.$('img[src="x"]'), null);
    assert.deepEqual(lines, []);
    await Promise.all([tab.close(), plain.close()]);
  });

  it('shows a figure as a page of others would load it, and words of one figure alone', async () => {
    const { tab, lines } = await openTab();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await tab.goto(`${site.url}embed/?element=mine-stat&figure=ap-mines-found&lang=az`);
    await figureText(tab, '.paper mine-stat');
    assert.ok(asked.includes('/f/ap-mines-found/view.az.json'), asked.join(' '));
    assert.deepEqual(
      asked.filter((place) => /(?:^|\/)(?:feed\.json|feed\.js|resolver\.js)$/.test(place)),
      [],
    );
    assert.deepEqual(
      asked.filter((place) => place.endsWith('words.json')),
      ['/f/ap-mines-found/words.json'],
    );
    assert.deepEqual(lines, []);
    await tab.close();
  });

  for (const [query, tag, words] of [
    ['?element=mine-stat&figure=ap-mines-found&edition=2025-04-04', 'mine-stat', /more than 36,000/],
    ['?element=clearance-progress&basis=remaining', 'clearance-progress', /about 14%/],
    ['?element=mine-stat&figure=uxo-found&edition=2025-04-04&pinned=yes', 'mine-stat', /more than 133,000/],
  ] as const)
    it(`gives a snippet that shows the figure on a page of its own: ${query}`, async () => {
      const { tab } = await open(query);
      site.pages.set(
        '/pasted.html',
        `<!doctype html><html lang="en"><title>A page</title>${await snippetOf(tab)}`,
      );
      const { tab: page, lines } = await open('', { path: 'pasted.html' });
      assert.match(await figureText(page, tag), words);
      assert.deepEqual(
        lines.filter((line) => !line.includes('a newer figure is known')),
        [],
      );
      await Promise.all([tab.close(), page.close()]);
    });

  /** Which way of placing it is chosen and what it says of it. */
  const shownOf = (tab: Page) =>
    tab.evaluate(() => ({
      ways: [...document.querySelectorAll<HTMLInputElement>('input[name=as]:enabled')].map(
        ({ value }) => value,
      ),
      hint: [...document.querySelectorAll<HTMLElement>('.how:not([hidden])')]
        .map(({ innerText }) => innerText)
        .join(),
      isUndrawn: document.querySelector('#undrawn')!.checkVisibility(),
    }));
  const FIGURE = 'element=mine-stat&figure=ap-mines-found&edition=2025-04-04';

  it('leads WordPress to the bare address, and says to authors what they would lose', async () => {
    const { tab } = await open(`?${FIGURE}&place=wordpress`);
    assert.equal(await snippetOf(tab), `${site.url}f/ap-mines-found/2025-04-04/\n`);
    const { ways, hint } = await shownOf(tab);
    assert.deepEqual(ways, ['address', 'link', 'element', 'frame']);
    assert.match(hint, /^Paste the address on a line of its own\. Works for contributors too\./);
    const frame = await (await tab.waitForSelector('.paper iframe'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('mine-stat')?.shadowRoot?.textContent.includes('36,000'),
    );
    await tab.click('input[name=as][value=element]');
    await until(tab, '<script');
    assert.match((await shownOf(tab)).hint, /WordPress removes the script and the element from what authors/);
    await tab.close();
  });

  it('offers the ways of a place best first, and keeps the focus among them', async () => {
    const { tab } = await open(`?${FIGURE}&place=wordpress`);
    await tab.focus('input[name=as]:checked');
    for (const way of ['link', 'element']) {
      await tab.keyboard.press('ArrowDown');
      await tab.waitForFunction((wanted) => location.search.includes(`as=${wanted}`), {}, way);
      assert.equal(await tab.evaluate(() => (document.activeElement as HTMLInputElement).value), way);
    }
    await tab.select('#choice-place', 'html');
    await until(tab, '<mine-stat');
    assert.deepEqual((await shownOf(tab)).ways, ['element', 'drawn', 'link', 'frame']);
    await tab.close();
  });

  it('gives Markdown a link, and shows what it is with the script and without', async () => {
    const { tab } = await open(`?${FIGURE}&place=hugo`);
    assert.match(
      await snippetOf(tab),
      /^\[More than 36,000 [^\n]+\]\(http[^\n]+\/f\/ap-mines-found\/2025-04-04\/\)\n$/,
    );
    assert.match((await shownOf(tab)).hint, /Hugo removes raw HTML .* the link stays\..* becomes the figure/);
    assert.match(
      await tab.$eval('.paper a', ({ innerText }) => innerText),
      /^More than 36,000 .* checked by us/,
    );
    assert.match(await figureText(tab, '.paper mine-stat'), /36,000/);
    await tab.click('input[name=as][value=shortcode]');
    await until(tab, '{{< mine-action address="');
    assert.match(
      await snippetOf(tab),
      /^\{\{< mine-action address="http[^"]+\/f\/ap-mines-found\/2025-04-04\/" language="en" words="More than 36,000 [^"\n]+" >\}\}\n$/,
    );
    assert.match((await shownOf(tab)).hint, /sites that have our module/);
    await tab.click('input[name=display][value=banner]');
    await until(tab, ' display="banner"');
    await tab.goto(`${site.url}embed/?element=mine-figures&place=markdown`);
    await settle(tab);
    assert.equal(await tab.$('.paper mine-figures'), null);
    assert.match(await tab.$eval('.paper', ({ innerText }: HTMLElement) => innerText), /stay a link/);
    await tab.close();
  });

  for (const query of [FIGURE, 'element=dog-counter&edition=2025-04-04', 'element=ordnance-breakdown'])
    it(`gives a snippet that is drawn already, complete without the script and taken over by it: ${query}`, async () => {
      const { tab } = await open(`?${query}&place=html&as=drawn`);
      await until(tab, '<template shadowrootmode="open">');
      assert.equal((await shownOf(tab)).isUndrawn, false);
      const snippet = await snippetOf(tab);
      assert.doesNotMatch(snippet, /<!--|style=|\n\s*\n/);
      // What the script would draw at the first opening is there without it.
      assert.match(snippet, /<details part="details">.*<blockquote/);
      const [, tag] = /<([a-z]+-[a-z]+) /.exec(snippet)!;
      const page = (text: string) => `<!doctype html><html lang="en"><title>A page</title>${text}`;
      site.pages.set('/still.html', page(snippet.replace(/<script.*<\/script>/, '')));
      site.pages.set('/drawn.html', page(snippet));
      const { tab: still, lines } = await open('', { path: 'still.html' });
      const [without, isStyled] = await still.$eval(tag, (element) => [
        element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim(),
        getComputedStyle(element.shadowRoot!.querySelector('[part=source]')!).fontSize !== '16px',
      ]);
      assert.match(String(without), /more than [\d,]+|93/i);
      assert.equal(isStyled, true);
      const { tab: live, lines: more } = await open('', { path: 'drawn.html' });
      await live.waitForFunction(
        (name) => {
          const { shadowRoot } = document.querySelector(name)!;
          return shadowRoot!.querySelector('[part~=figure]') && !shadowRoot!.querySelector('link');
        },
        {},
        tag,
      );
      assert.equal(
        await live.$eval(tag, (element) => element.shadowRoot!.querySelectorAll('[part~=figure]').length),
        1,
      );
      assert.deepEqual(
        [...lines, ...more].filter((line) => !line.includes('a newer figure is known')),
        [],
      );
      await Promise.all([tab.close(), still.close(), live.close()]);
    });

  it('hands out no empty root where the figure does not come: the words, and that it is so', async () => {
    const { tab } = await openTab();
    await tab.setRequestInterception(true);
    tab.on('request', (request) =>
      request.url().includes('/v1/') ? void request.abort() : void request.continue(),
    );
    await tab.goto(`${site.url}embed/?${FIGURE}&place=html&as=drawn`);
    await until(tab, '<mine-stat');
    assert.doesNotMatch(await snippetOf(tab), /<template/);
    assert.match(await snippetOf(tab), /More than 36,000/);
    assert.equal((await shownOf(tab)).isUndrawn, true);
    await tab.click('input[name=as][value=element]');
    await tab.waitForFunction(() => !document.querySelector('#undrawn')!.checkVisibility());
    await tab.close();
  });

  it('shows the framed page and the picture, at the width and on the ground that are chosen', async () => {
    const { tab } = await open('?element=dog-counter&place=frame&width=320&theme=dark&edition=2025-04-04');
    const frame = await (await tab.waitForSelector('.paper iframe'))!.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('dog-counter')?.shadowRoot?.textContent.includes('93'),
    );
    const look = await tab.$eval('.paper', (paper: Element) => [
      paper.clientWidth - 40,
      getComputedStyle(paper).backgroundColor,
    ]);
    assert.deepEqual(look, [320, 'rgb(22, 25, 29)']);
    await tab.select('#choice-place', 'email');
    await tab.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.paper img')?.naturalWidth === 1200,
    );
    await tab.close();
  });

  it('tries the snippet and finds what the tests have recorded', async () => {
    const { trials } = JSON.parse(
      readFileSync(new URL('../src/embed/paste-results.json', import.meta.url), 'utf8'),
    );
    for (const [place, as] of [
      ['html', 'element'],
      ['html', 'drawn'],
      ['html', 'link'],
      ['html', 'frame'],
      ['email', 'picture'],
    ]) {
      const { tab } = await open(
        `?element=mine-stat&figure=ap-mines-found&place=${place}&as=${as}&test=open`,
      );
      await tab.waitForSelector('#trials tr');
      const rows = await tab.$$eval('#trials tr', (all) =>
        all.map((row) => [row.cells[0].textContent, row.cells[1].dataset.left]),
      );
      assert.deepEqual(
        rows,
        trials.map(({ name, left }) => [name, left[as].left]),
        as,
      );
      assert.ok((await tab.$$('#trials pre')).length >= 4, 'those that run in a browser show their markup');
      await tab.close();
    }
  });

  it('keeps the preview in view beside every step, wide and on a phone, and overflows neither', async () => {
    const { tab } = await open('?element=clearance-trend&figure=area-cleared');
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
      [320, 640],
    ]) {
      await tab.setViewport({ width, height });
      for (const control of [
        'input[name=element]:checked',
        '#choice-lang',
        '#choice-place',
        'input[name=as]',
      ]) {
        const { stage, chosen } = await tab.evaluate((selector) => {
          const control = document.querySelector<HTMLElement>(selector)!;
          control.scrollIntoView({ block: 'nearest' });
          control.focus();
          const [stage, chosen] = [document.querySelector('.stage')!, control].map((each) => {
            const { top, bottom } = each.getBoundingClientRect();
            return { top, bottom, isWhole: top >= -1 && bottom <= innerHeight + 1 };
          });
          return { stage, chosen };
        }, control);
        const said = `${control} at ${width}: ${JSON.stringify({ stage, chosen })}`;
        assert.ok(stage.isWhole && stage.bottom - stage.top > 100, said);
        assert.ok(chosen.isWhole, said);
        // Beside or above the preview, and never under it.
        if (width < 960) assert.ok(chosen.bottom <= stage.top + 1, said);
      }
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
    }
    await tab.close();
  });

  it('shows the whole snippet, however long it is', async () => {
    for (const width of [1280, 320]) {
      const { tab } = await open('?element=clearance-trend&figure=area-cleared', { width });
      const { scrolled, shown, wide } = await tab.$eval('#snippet', (snippet) => ({
        scrolled: snippet.scrollHeight - snippet.clientHeight,
        wide: snippet.scrollWidth - snippet.clientWidth,
        shown: snippet.clientHeight,
      }));
      assert.deepEqual([scrolled, wide], [0, 0]);
      assert.ok(shown > 150, `${shown} px`);
      await tab.close();
    }
  });

  it('has its three steps on every choice, and says where there is nothing to choose', async () => {
    const { tab } = await open(`?${FIGURE}&place=wordpress`);
    const steps = () =>
      tab.$$eval('fieldset.step', (all) =>
        all.map((step) => (step.checkVisibility() ? step.innerText.trim() : '')),
      );
    const [what, how, where] = await steps();
    assert.match(what, /^What to show/);
    assert.match(how, /^How it looks\s+Nothing to choose here/);
    assert.match(where, /^Where it goes/);
    await tab.click('input[name=as][value=element]');
    await until(tab, '<script');
    assert.match((await steps())[1], /^How it looks\s+Tile\s+Banner/);
    await tab.close();
  });

  it('speaks the language of its page, shows the figure in it, and keeps the choice in its other languages', async () => {
    const { tab, lines } = await openTab();
    await tab.goto(`${site.url}embed/ar/?element=mine-stat&figure=ap-mines-found&place=hugo&as=shortcode`);
    await settle(tab);
    assert.match(await snippetOf(tab), /language="ar"/);
    assert.match(await figureText(tab, '.paper mine-stat'), /لغم/);
    const named = await tab.$$eval('#choice-figure option, #choice-edition option', (all) =>
      all.map(({ textContent }) => textContent),
    );
    assert.deepEqual(
      named.filter((name) => /[a-z]{3}/i.test(name)),
      [],
    );
    const english = await tab.$eval('.languages a[hreflang=en]', ({ href }: HTMLAnchorElement) => href);
    assert.equal(new URL(english).pathname, '/embed/');
    assert.match(english, /place=hugo&as=shortcode/);
    assert.deepEqual(lines, []);
    await tab.close();
  });

  it('breaks none of its own policy and is accessible, in light and in dark', async () => {
    for (const value of ['light', 'dark']) {
      const { tab, lines } = await open('?element=ordnance-breakdown&test=open&edition=2025-04-04');
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      await tab.waitForSelector('#trials tr');
      assert.deepEqual(
        lines.filter((line) => !line.includes('a newer figure is known')),
        [],
      );
      // Asked from outside the page, whose policy lets in no script but its own.
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
      await tab.close();
    }
  });
});
