/**
 * The file for the venue: what stands in it, for those who see it, hear it, print it, or point a telephone at it.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findProgram } from '../../../scripts/testing/debian.ts';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { FEED, feed, file, run } from './built.ts';
import { makeScreen, openScreen, seen, SITE, type ScreenOptions } from './single-tab.ts';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const FIGURES = 'ap-mines-found,progress,dogs';

describe('build --single', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let place: string;
  before(() => (place = makeScreen('screen.html', { figures: FIGURES })));
  const open = (options?: ScreenOptions) => openScreen(openTab, place, options);

  it('opens from disk without a network and asks for nothing', async () => {
    const { requests, lines, url } = await open();
    assert.deepEqual(requests, [url]);
    assert.deepEqual(lines, []);
  });

  it('says bound, number, what it is, since when, who says so, and that nobody has checked it', async () => {
    const { tab } = await open();
    const [text] = await seen(tab);
    assert.match(text, /^more than 36,000 anti-personnel mines found since 10 November 2020 /i);
    assert.match(
      text,
      /ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025.* The source’s figure, not checked by us\./,
    );
    const href = await tab.$eval('[data-now] .source a', (link: HTMLAnchorElement) => link.href);
    assert.match(href, /^https:\/\/washington\.mfa\.gov\.az\/.*#:~:text=/);
  });

  it('shows a share with its base, its assumption, and a bar of that length', async () => {
    const { tab } = await open();
    await tab.keyboard.press('ArrowRight');
    const [text] = await seen(tab);
    assert.match(text, /about 16% of the area reported as contaminated has been cleared/i);
    assert.match(text, /More than 190,000 of approximately 1,166,700 hectares/);
    assert.match(
      text,
      /Assumes approximately 1,166,700 hectares \(4 April 2025\) is the total before clearance began/,
    );
    const [whole, part] = await tab.$$eval('[data-now] .bar rect', (bars) =>
      bars.map((bar) => bar.getBoundingClientRect().width),
    );
    assert.equal(Math.round((part / whole) * 100), 16);
  });

  it('shows each dog, and those that were planned outlined', async () => {
    const { tab } = await open();
    await tab.keyboard.press('ArrowLeft');
    const marksAt = async (width: number) => {
      await tab.setViewport({ width, height: 700 });
      return tab.$$eval('[data-now] .marks svg', (all) =>
        all
          .filter((each) => each.getBoundingClientRect().width > 0)
          .map((each) => {
            const count = (kind: string) =>
              each.querySelector(kind)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
            const [mark] = each.querySelectorAll('path');
            const scale = each.getBoundingClientRect().width / each.viewBox.baseVal.width;
            return {
              counts: [count('.mark'), count('.planned')],
              isDog: mark?.getAttribute('d')?.includes('c2-7') ?? false,
              width: Math.round(55 * scale),
            };
          }),
      );
    };
    for (const width of [1280, 500]) {
      const [dogs, ...others] = await marksAt(width);
      assert.deepEqual([dogs?.counts, dogs?.isDog, others.length], [[93, 7], true, 0]);
      assert.ok(dogs && dogs.width >= 16, `${dogs?.width} px at ${width}`);
    }
    for (const width of [390, 320]) {
      const [dots, ...others] = await marksAt(width);
      assert.deepEqual([dots?.counts, dots?.isDog, others.length], [[93, 7], false, 0]);
    }
  });

  it('says of a plan when its outcome was reported once its day has passed', async () => {
    const last = async (day: string) => {
      const { tab } = await open({ day });
      await tab.keyboard.press('ArrowLeft');
      return (await seen(tab))[0];
    };
    assert.match(await last('2025-12-31'), /A total of 100 is planned for 2025\./);
    assert.match(
      await last('2026-01-01'),
      /A total of 100 was planned for 2025\. The outcome was reported later \(29 October 2025\)\./,
    );
  });

  it('says how old a figure is from the day on which it is a year old, though nobody builds it again', async () => {
    const { tab } = await open({ day: '2026-04-03' });
    assert.doesNotMatch((await seen(tab))[0], /ago/);
    await tab.evaluate(() => {
      window.setDay('2026-04-04');
      for (let step = 0; step < 3; step++) window.letGo();
    });
    assert.match((await seen(tab))[0], /12 months old/);
    for (const [day, text] of [
      ['2027-11-04', /31 months old/],
      ['2028-04-04', /3 years old/],
      ['2033-01-01', /7 years old/],
    ] as const)
      assert.match((await seen((await open({ day })).tab))[0], text);
  });

  it('shows all figures without JavaScript, one below the other, with ages as of the day of the build', async () => {
    const old = makeScreen('old.html', { figures: FIGURES, today: '2026-11-23' });
    const { tab } = await openScreen(openTab, old, { prepare: (each) => each.setJavaScriptEnabled(false) });
    const all = await tab.evaluate(() =>
      [...document.querySelectorAll('.slide')].map((slide) => slide.getBoundingClientRect().top),
    );
    assert.equal(all.length, 3);
    assert.deepEqual(
      all,
      [...new Set(all)].sort((a, b) => a - b),
    );
    const texts = await seen(tab);
    assert.equal(texts.length, 3);
    assert.match(texts[0], /19 months old/);
    assert.match(texts[2], /The outcome was reported later/);
    assert.equal(await tab.$eval('.controls', (controls) => controls.checkVisibility()), false);
  });

  it('prints all figures and no buttons', async () => {
    const { tab } = await open();
    await tab.emulateMediaType('print');
    assert.equal((await seen(tab)).length, 3);
    assert.equal(await tab.$eval('.controls', (controls) => controls.checkVisibility()), false);
  });

  for (const scheme of ['light', 'dark'])
    it(`shows the code of the very address that is written under it (${scheme})`, async () => {
      const reader = findProgram('ZXingReader', ['zxing-cpp-tools']);
      const { tab } = await open({ width: 1280, height: 720 });
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      for (const address of [
        'f/ap-mines-found/2025-04-04/',
        'progress/2025-04-04/',
        'dogs/mdd-donated/2025-04-04/',
      ]) {
        const picture = file(`code-${scheme}.png`);
        await tab.screenshot({ path: picture });
        const { stdout } = spawnSync(reader, ['-format', 'QRCode', picture], { encoding: 'utf8' });
        assert.equal(stdout.match(/^Text:\s+"(.*)"$/m)?.[1], SITE + address);
        const link = await tab.$eval('[data-now] .address a', (each) => [each.href, each.innerText]);
        assert.deepEqual(link, [SITE + address, (SITE + address).replace('https://', '')]);
        await tab.keyboard.press('ArrowRight');
      }
    });

  it('has nothing that axe finds, in turn, in the dark, and without its script', async () => {
    const find = async (options, scheme: string) => {
      const { tab } = await open({ day: null, ...options });
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await tab.evaluate(AXE);
      const violations = await tab.evaluate(async () =>
        (await window.axe.run()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }: { html: string }) => html)}`,
        ),
      );
      assert.deepEqual(violations, []);
    };
    await find({}, 'light');
    await find({ width: 390, height: 844 }, 'dark');
    await find(
      {
        prepare: (tab: Page) =>
          tab.evaluateOnNewDocument(
            () =>
              (JSON.parse = () => {
                throw new Error('on purpose');
              }),
          ),
      },
      'light',
    );
  });

  it('sets before the number what a language says there', async () => {
    const arabic = makeScreen('arabic.html', { figures: 'dogs', languages: 'ar' });
    const { tab } = await openScreen(openTab, arabic);
    assert.match((await seen(tab))[0].replace(/\p{Cf}/gu, ''), /^جرى تقديم 93 كلبًا لكشف الألغام /);
  });

  it('keeps what a feed says from becoming markup', async () => {
    const evil = '</style></script><script>document.title = "evil"</script><img src="x">';
    const hostile = { ...feed(), title: evil };
    for (const source of Object.values(hostile.sources)) source.publisher = { name: evil };
    const { tab, requests } = await openScreen(
      openTab,
      makeScreen('evil.html', { feed: file('evil.json', hostile) }),
    );
    assert.equal(await tab.$eval('h1', (heading) => heading.textContent.trim()), evil);
    assert.notEqual(await tab.evaluate(() => document.title), 'evil');
    assert.equal(await tab.$('img'), null);
    assert.equal(requests.length, 1);
  });

  it('shows the usual figures that the feed has where none is named, and no code without an address', async () => {
    const { code, stderr } = run('build', FEED, '--single', '--out', file('usual.html'));
    assert.equal(code, 0);
    assert.match(stderr, /Without --url the file shows no codes/);
    const { tab } = await openScreen(openTab, file('usual.html'));
    const labels = await tab.$$eval('.label', (all) => all.map((each) => each.textContent));
    assert.ok(labels.length >= 5, labels.join());
    assert.equal(await tab.$('.code'), null);
  });

  it('says what is wrong with what it was asked for', () => {
    const refuse = (...args: string[]) => {
      const { code, stderr } = run('build', FEED, '--single', '--out', file('none.html'), ...args);
      assert.equal(code, 2);
      return stderr;
    };
    assert.match(refuse('--figures', 'ap-mines-found,unicorns'), /unicorns.*ap-mines-found/);
    assert.match(refuse('--edition', '2001-01-01'), /2001-01-01/);
    assert.match(refuse('--edition', 'yesterday'), /--edition/);
    assert.match(refuse('--seconds', '1'), /--seconds/);
    assert.match(refuse('--seconds', 'soon'), /--seconds/);
    assert.match(refuse('--url', 'figures.example.org'), /--url/);
    assert.match(refuse('--languages', 'xx'), /xx.*en/);
  });
});
