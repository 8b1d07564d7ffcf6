/**
 * The desk in a language that runs from right to left, in a browser: nothing of it is left in English unless it says so.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file } from './built.ts';
import { type Served, startDesk } from './desk-served.ts';
import type { Page } from 'puppeteer-core';

/**
 * Headings and names in Latin letters, so that they meet the page's Arabic; two cells hold no number, and the last row adds up
 * the others.
 */
const TABLE = [
  'Province;Date;Cleared (ha)',
  'Kabul;2024-07-30;12,5',
  'Herat;2024-07-30;30,25',
  'Farah;2024-07-30;-',
  'Zabul;2024-07-30;n/a',
  'Total;2024-07-30;42,75',
].join('\n');
const MAPPING = {
  delimiter: ';',
  decimal: ',',
  thousands: 'none',
  dates: 'year-month-day',
  columns: { 'scope.area': 'Province', 'asOf.date': 'Date', 'period.end': 'Date' },
  wide: [{ column: 'Cleared (ha)', constants: { indicator: 'area-cleared', unit: 'hectare' } }],
  constants: {
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    'period.start': '2020-01-01',
    'asOf.basis': 'stated',
    'scope.operators': 'all',
    source: 'table',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  feed: { id: 'example', title: 'أرقام', publisher: { name: 'برنامج' }, refArea: 'ZZZ' },
  sources: {
    table: {
      publisher: { name: 'برنامج' },
      title: 'تقرير',
      publishedOn: '2024-09-15',
      language: 'en',
    },
  },
};

/** Words in Latin letters that neither the page nor a mark sets apart, each with the element that holds it. */
const unmarked = (tab: Page) =>
  tab.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isApart = parentElement?.closest('script, style, bdi, td, [lang]:not(html), [dir=auto]');
      // Values, and codes of one word: a sentence in Latin letters would be set apart, too.
      const text = (textContent ?? '').replace(
        /\u2068[^\u2069]*\u2069|\u2066(?:[^\u2069 ]*|[\d ]*|ISO [\d-]+)\u2069/g,
        '',
      );
      if (!isApart && /[A-Za-z]{2,}/.test(text)) found.push(`${parentElement?.tagName}: ${text.trim()}`);
    }
    return found;
  });

describe('the desk in Arabic', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  let lines: string[];
  const settled = () =>
    tab.waitForFunction(() => document.getElementById('desk')?.hasAttribute('data-waiting') === false);

  before(async () => {
    const table = file('provinces.csv', TABLE);
    served = await startDesk(table, '--mapping', file('mapping.json', MAPPING), '--out', file('arabic'));
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('.column');
    await tab.select('#language', 'ar');
    await Promise.all([tab.waitForNavigation(), tab.click('.language button')]);
    await tab.waitForSelector('.list .mends button');
  });
  after(() => served.end());

  it('runs from right to left, in its language', async () => {
    assert.deepEqual(
      await tab.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title]),
      ['ar', 'rtl', 'نشر جدول'],
    );
    assert.equal(await tab.$eval('#language', (each) => (each as HTMLSelectElement).value), 'ar');
  });

  it('leaves nothing in English that is not marked as such', async () => {
    assert.deepEqual(await unmarked(tab), []);
    // What says a finding is in English, and is heard and written as English.
    const [finding] = await tab.$$eval('.list [lang=en]', (all) =>
      all.map((each) => each.getAttribute('dir')),
    );
    assert.equal(finding, 'ltr');
    const english = await tab.$$eval('option[lang=en]', (all) => all.map((each) => each.textContent));
    assert.ok(
      english.length > 0 && english.every((each) => /^[\w -]+$/.test(each ?? '') || each === 'English'),
    );
  });

  it('writes codes from left to right', async () => {
    const [point, letter] = await tab.$eval('#file-hint', (hint) => {
      const text = hint.firstChild!.nextSibling ?? hint.firstChild!;
      const at = (text.textContent ?? '').indexOf('.xlsx');
      return [at, at + 1].map((from) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, from + 1);
        return range.getBoundingClientRect().left;
      });
    });
    assert.ok(point < letter, `${point} ${letter}`);
  });

  it('names what can be chosen', async () => {
    const named = await tab.$$eval('[id="column-2-unit"] option', (all) =>
      all.map((each) => each.textContent),
    );
    assert.deepEqual(named.slice(0, 3), ['اختر …', 'هكتارات', 'كيلومترات مربعة']);
    assert.equal(
      await tab.$eval(
        '[id="column-2-indicator"]',
        (each) => (each as HTMLSelectElement).selectedOptions[0]?.text,
      ),
      'المساحة المطهَّرة',
    );
    const texts = await tab.$$eval('[id^="column-2-"] option', (all) => all.map((each) => each.text));
    for (const name of ['كيلومترات', 'ساعات', '\u2066USD\u2069 – دولار أمريكي', 'تمويل الوارد'])
      assert.ok(
        texts.some((text) => text.includes(name)),
        name,
      );
  });

  it('mends by a button in its language, and shows the figures in it', async () => {
    for (const label of ['هذه كلها تعني «لا يوجد رقم»: «-»، «n/a»', '«Total» يمثل البلد كله']) {
      const pressed = await tab.evaluate((asked) => {
        const labels: string[] = [];
        for (const button of document.querySelectorAll<HTMLButtonElement>('.list .mends button')) {
          labels.push((button.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim());
          if (labels.at(-1) === asked) return button.click();
        }
        return labels;
      }, label);
      assert.equal(pressed, undefined);
      await tab.waitForFunction(
        (count) => document.querySelectorAll('.list > li').length === count,
        {},
        label.includes('Total') ? 0 : 1,
      );
      await settled();
    }
    await tab.waitForFunction(
      () => document.querySelector('mine-stat')?.shadowRoot?.querySelector('[part=figure]') != null,
    );
    assert.match(
      await tab.$eval('mine-stat', (each) => each.shadowRoot?.textContent ?? ''),
      /جرى تطهير|المطهَّرة/,
    );
    assert.equal(
      (await tab.$eval('.findings .counted', (each) => each.textContent ?? '')).replace(
        /[\u2066-\u2069]/g,
        '',
      ),
      'عدد الأرقام: 3. خلايا بلا عدد لم ينتج عنها رقم: 2؛ صفوف مستبعدة: 0.',
    );
    assert.deepEqual(await unmarked(tab), []);
  });

  for (const language of ['ar', 'fa', 'de', 'zh', 'az', 'ru'])
    it(`fits 360 px in ${language}`, async () => {
      await tab.setViewport({ width: 360, height: 740 });
      await tab.goto(`${served.origin}/?lang=${language}`);
      await tab.waitForSelector('.figures mine-stat');
      // With all controls that few tables need.
      await tab.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 360);
      // No control is wider than its column, nor its label.
      const wide = await tab.$$eval(
        '#desk *',
        (all) =>
          all
            .filter((each) => !each.closest('.lines, pre, option'))
            .map((each) => each.getBoundingClientRect())
            .filter(({ left, right, width }) => width > 0 && (left < -1 || right > 361)).length,
      );
      assert.equal(wide, 0);
    });

  it('breaks none of its own policy', () => assert.deepEqual(lines, []));
});
