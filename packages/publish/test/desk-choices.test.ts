/**
 * Every key of the mapping has a control on the desk's page: it is chosen, seen, read and taken back there.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file } from './built.ts';
import { CHOSEN } from './desk-mapping.ts';
import {
  at,
  begin,
  choose,
  click,
  drawn,
  faults,
  figures,
  focused,
  mappingOf,
  press,
  seen,
  settled,
  strange,
  write,
} from './desk-page.ts';
import { type Served, startDesk } from './desk-served.ts';
import type { Page } from 'puppeteer-core';

const HEAD = 'Province;Date;Cleared (ha)\n';
const table = (...rows: string[]) => `${HEAD}${rows.join('\n')}\n`;

describe('the choices of the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  let lines: string[];

  before(async () => {
    served = await startDesk('--out', file('choices'));
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('#file');
  });
  after(() => served.end());

  const counted = async () => (await seen(tab, '.findings > .counted'))[0];
  const items = () => seen(tab, '.list > li');
  const summary = async (id: string) => (await seen(tab, `${at(id)} > summary`))[0];
  const isOpen = (id: string) => tab.$eval(at(id), (each) => (each as HTMLDetailsElement).open);
  /** Adds to a list, by Enter. */
  async function add(id: string, entry: string) {
    await tab.focus(at(id));
    await tab.keyboard.type(entry);
    await tab.keyboard.press('Enter');
    await settled(tab);
  }
  const open = async (...ids: string[]) => {
    for (const id of ids) if (!(await isOpen(id))) await tab.click(`${at(id)} > summary`);
  };

  it('hides what few tables need, and chooses nothing of it', async () => {
    await begin(tab, 'plain.csv', table('Kabul;2025-07-31;12.5'), CHOSEN);
    const all = await tab.$$eval('details', (each) => each.map(({ id, open: is }) => [id, is]));
    assert.deepEqual(
      all.map(([id]) => id),
      [
        ...['column-0-names', 'column-0-empty', 'column-1-empty', 'column-2-alone'],
        ...['more-dates', 'more-signs', 'more-empty', 'more-digits', 'more-totals', 'more-ids'],
      ],
    );
    assert.ok(all.every(([, is]) => is === false));
    const { delimiter: _, ...before } = CHOSEN;
    const { delimiter: __, ...now } = await mappingOf(tab);
    assert.deepEqual(now, before);
    assert.equal(await counted(), '1 figures. 0 cells without a number made none; 0 rows are left out.');
  });

  it('says bounds, ranges and footnote marks by their signs, and takes them back', async () => {
    await begin(
      tab,
      'signs.csv',
      table('Kabul*;2025-07-31;>12', 'Herat;2025-07-31;90–100', 'Balkh;2025-07-31;7 est'),
      CHOSEN,
    );
    assert.equal(await counted(), '4 to decide');
    await open('more-signs');
    await tab.focus('#bounds');
    await tab.keyboard.type('>');
    await tab.select('#bounds-meaning', 'more-than');
    await tab.click('#more-signs form button:not([type])');
    await settled(tab);
    assert.equal(await focused(tab), 'bounds');
    await tab.keyboard.type('est');
    await tab.select('#bounds-meaning', 'approximately');
    await tab.keyboard.press('Enter');
    await settled(tab);
    await add('ranges', '–');
    assert.equal(await focused(tab), 'ranges');
    await add('footnotes', '*');
    assert.equal(
      await summary('more-signs'),
      'Signs beside numbers > means More than · est means Approximately · – · *',
    );
    const chosen = await mappingOf(tab);
    assert.deepEqual(
      [chosen.bounds, chosen.ranges, chosen.footnotes],
      [{ '>': 'more-than', est: 'approximately' }, ['–'], ['*']],
    );
    assert.match(await counted(), /^3 figures/);
    await drawn(tab, 3);
    assert.match((await figures(tab)).join('\n'), /more than 12 hectares/);
    assert.match((await figures(tab)).join('\n'), /90 to 100 hectares/);
    await press(tab, 'Take back');
    assert.equal(await focused(tab), 'bounds');
    assert.deepEqual((await mappingOf(tab)).bounds, { est: 'approximately' });
    assert.equal(await counted(), '1 to decide');
  });

  it('says which cells hold no number, and which words are one', async () => {
    await begin(
      tab,
      'empty.csv',
      table('Kabul;2025-07-31;no data', 'Herat;2025-07-31;nil', 'Balkh;2025-07-31;-'),
      CHOSEN,
    );
    await open('more-empty');
    await add('empty', 'no data');
    await add('empty', '-');
    await tab.focus('#words-as-numbers');
    await tab.keyboard.type('nil');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('0');
    await tab.keyboard.press('Enter');
    await settled(tab);
    const { empty, values } = await mappingOf(tab);
    assert.deepEqual([empty, values], [['no data', '-'], { value: { nil: 0 } }]);
    // The quote says "nil" where the figure is 0: that is asked about.
    assert.match((await items()).join('\n'), /^Please look/);
    assert.deepEqual(
      (await seen(tab, '.counted')).at(-1),
      '1 figures. 2 cells without a number made none; 0 rows are left out.',
    );
    assert.match(await summary('more-empty'), /no data · - · nil means 0$/);
  });

  it('gives names their codes, and readers the names', async () => {
    await begin(
      tab,
      'codes.csv',
      table('Kherson;2025-07-31;12', 'Mykolaiv;2025-07-31;5', 'Kherson;2025-08-31;13'),
      CHOSEN,
    );
    await open('column-0-names');
    assert.deepEqual(await seen(tab, '#column-0-names label'), ['“Kherson” is', '“Mykolaiv” is']);
    await write(tab, 'column-0-name-0', 'UA-65');
    assert.equal(await summary('column-0-names'), 'What its names are called 1 of 2 have a code');
    const { values, feed } = await mappingOf(tab);
    assert.deepEqual(values, { 'scope.area': { Kherson: 'UA-65' } });
    assert.deepEqual((feed as { areas: object }).areas, { 'UA-65': { name: { en: 'Kherson' } } });
    await drawn(tab, 3);
    assert.match((await figures(tab)).join('\n'), /Kherson/);
    assert.doesNotMatch((await figures(tab)).join('\n'), /UA-65/);
    await write(tab, 'column-0-name-0', '');
    const back = await mappingOf(tab);
    assert.equal(back.values, undefined);
    assert.equal((back.feed as { areas?: object }).areas, undefined);
    assert.ok(await isOpen('column-0-names'));
  });

  it('offers for words of bounds and parts what they can be', async () => {
    const rows = 'Who;Date;Reached;How sure\nWomen & girls;2025-07-31;12;over\nMen;2025-07-31;5;\n';
    await begin(tab, 'words.csv', rows, {
      ...CHOSEN,
      columns: {
        'disaggregation.sex-age': 'Who',
        'asOf.date': 'Date',
        'period.end': 'Date',
        qualifier: 'How sure',
      },
      wide: [{ column: 'Reached', constants: { indicator: 'eore-people-reached', unit: 'person' } }],
    });
    await open('column-0-names', 'column-3-names', 'column-3-empty');
    await choose(tab, 'column-0-name-0', 'women');
    await choose(tab, 'column-0-name-1', 'men');
    await choose(tab, 'column-3-name-0', 'more-than');
    await choose(tab, 'column-3-if-empty', 'exact');
    const { values, ifEmpty } = await mappingOf(tab);
    assert.deepEqual(values, {
      'disaggregation.sex-age': { 'Women & girls': 'women', Men: 'men' },
      qualifier: { over: 'more-than' },
    });
    assert.deepEqual(ifEmpty, { qualifier: 'exact' });
    assert.match(await counted(), /^2 figures/);
  });

  it('says what empty cells of a column have, with the row above or the whole', async () => {
    await begin(tab, 'merged.csv', table('Kabul;2025-07-31;12', ';2025-08-31;13'), CHOSEN);
    assert.equal(await counted(), '1 to decide');
    await open('column-0-empty');
    await click(tab, 'column-0-fill-down');
    assert.equal(await summary('column-0-empty'), 'What its empty cells mean what stands above them');
    assert.match(await counted(), /^2 figures/);
    await click(tab, 'column-0-fill-down');
    await click(tab, 'column-0-if-empty-nothing');
    assert.deepEqual((await mappingOf(tab)).ifEmpty, { 'scope.area': null });
    assert.match(await counted(), /^2 figures/);
    await write(tab, 'column-0-if-empty', 'Kapisa');
    const { ifEmpty, fillDown } = await mappingOf(tab);
    assert.deepEqual([ifEmpty, fillDown], [{ 'scope.area': 'Kapisa' }, undefined]);
    await write(tab, 'column-0-if-empty', '');
    assert.equal(await counted(), '1 to decide');
  });

  it('says where a table ends, and which rows add up others', async () => {
    await begin(
      tab,
      'ends.csv',
      table('Kabul;2025-07-31;12', 'Sub-total North;2025-07-31;12', 'Total;2025-07-31;12', 'Source: IMSMA'),
      CHOSEN,
    );
    await write(tab, 'ends-at', 'Source');
    await open('more-totals');
    assert.deepEqual(
      await tab.$$eval('#left-out-names-offered option', (all) => all.map((each) => each.value)),
      ['Kabul', 'Sub-total North', 'Total'],
    );
    await add('left-out-names', 'Sub-total North');
    await add('whole-names', 'Total');
    assert.equal(await counted(), '2 figures. 0 cells without a number made none; 1 rows are left out.');
    const { endsAt, totals } = await mappingOf(tab);
    assert.deepEqual([endsAt, totals], ['Source', { whole: ['Total'], leaveOut: ['Sub-total North'] }]);
    await write(tab, 'ends-at', '');
    assert.equal(await counted(), '1 to decide');
  });

  it('reads other digits, lakh groups, times of day and names of months', async () => {
    await begin(tab, 'digits.csv', table('Kabul;31 July 2025 14:30;१२,३४,५६७'), {
      ...CHOSEN,
      thousands: ',',
      dates: 'day-month-year',
    });
    await open('more-digits', 'more-dates');
    await choose(tab, 'digits', 'deva');
    await choose(tab, 'grouping', 'lakh');
    await write(tab, 'months', 'en');
    await click(tab, 'times');
    assert.match(await counted(), /^1 figures/, (await seen(tab, '.list > li')).join('\n'));
    assert.equal(await summary('more-digits'), 'Other digits and groups ० १ २ ३ · In lakh groups: 12,34,567');
    assert.equal(
      await summary('more-dates'),
      'Names of months, times of day en · Take the day, without the time of day',
    );
    await choose(tab, 'digits', '');
    assert.equal((await mappingOf(tab)).digits, undefined);
  });

  it('lets one column differ from the others, in what it counts and how it is written', async () => {
    const rows = 'Province;Date;Cleared (thousand ha);Target 2026 (ha);Share\nKabul;2025-07-31;12;30;0.16\n';
    const of = (column: string, indicator: string, unit: string) => ({
      column,
      constants: { indicator, unit },
    });
    await begin(tab, 'columns.csv', rows, {
      ...CHOSEN,
      wide: [
        of('Cleared (thousand ha)', 'area-cleared', 'hectare'),
        of('Target 2026 (ha)', 'area-cleared', 'hectare'),
        of('Share', 'area-cleared-share-of-contaminated', 'percent'),
      ],
    });
    await open('column-2-alone', 'column-3-alone', 'column-4-alone');
    await choose(tab, 'column-2-factor', '1000');
    await choose(tab, 'column-3-status', 'planned');
    await write(tab, 'column-3-due', '2026');
    await choose(tab, 'column-4-measure', 'ratio');
    await choose(tab, 'shares', 'fraction');
    const { factors, wide, shares } = (await mappingOf(tab)) as {
      factors: object;
      shares: string;
      wide: { constants: object }[];
    };
    assert.deepEqual([factors, shares], [{ 'Cleared (thousand ha)': 1000 }, 'fraction']);
    assert.deepEqual(wide[1].constants, {
      indicator: 'area-cleared',
      unit: 'hectare',
      status: 'planned',
      due: '2026',
    });
    assert.equal(await summary('column-3-alone'), 'Where this column differs A plan · 2026');
    assert.equal(await summary('column-2-alone'), 'Where this column differs Thousands: × 1,000');
    await choose(tab, 'column-2-factor', '');
    assert.match((await seen(tab, '.list h3')).join('\n'), /speaks of thousands/);
    await click(tab, 'column-2-confirmed');
    assert.deepEqual((await mappingOf(tab)).confirmed, ['Cleared (thousand ha)']);
    assert.doesNotMatch((await seen(tab, '.list h3')).join('\n'), /speaks of thousands/);
  });

  it('asks for nothing in common that every column says for itself', async () => {
    const { qualifier: _, ...constants } = CHOSEN.constants;
    await begin(tab, 'own.csv', table('Kabul;2025-07-31;12'), { ...CHOSEN, constants });
    assert.deepEqual(await seen(tab, '.summary li'), ['Are the numbers exact?']);
    await open('column-2-alone');
    await choose(tab, 'column-2-qualifier', 'at-least');
    assert.deepEqual(await seen(tab, '.summary li'), []);
    assert.match(await counted(), /^1 figures/);
  });

  it('shows what a mapping file has set, whatever the page itself would offer', async () => {
    await begin(tab, 'set.csv', table('Kabul;2025-07-31;12'), {
      ...CHOSEN,
      digits: 'knda',
      factors: { 'Cleared (ha)': 100 },
      bounds: { '≈': 'approximately' },
      ifEmpty: { 'scope.area': null },
    });
    assert.equal(await tab.$eval('#digits', (each) => (each as HTMLSelectElement).value), 'knda');
    assert.equal(await tab.$eval('#column-2-factor', (each) => (each as HTMLSelectElement).value), '100');
    for (const id of ['more-digits', 'more-signs', 'column-2-alone', 'column-0-empty'])
      assert.ok(await isOpen(id), id);
    assert.equal(await summary('column-0-empty'), 'What its empty cells mean Nothing is stated');
  });

  it('says how figures are called', async () => {
    await begin(tab, 'ids.csv', table('Kabul;2025-07-31;12', 'Herat;2025-07-31;12'), CHOSEN);
    await open('more-ids');
    await write(tab, 'id-pattern', '{indicator}-{asOf.date}');
    assert.equal(await summary('more-ids'), 'What the figures are called {indicator}-{asOf.date}');
    assert.equal((await mappingOf(tab)).id, '{indicator}-{asOf.date}');
    await write(tab, 'id-pattern', '');
    assert.equal((await mappingOf(tab)).id, undefined);
  });

  it('has nothing that axe finds with everything open, and fits 360 px', async () => {
    await tab.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    for (const value of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      assert.deepEqual(await faults(tab), [], value);
    }
    await tab.setViewport({ width: 360, height: 740 });
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 360);
    await tab.setViewport({ width: 1280, height: 900 });
  });

  it('breaks none of its own policy', () => assert.deepEqual(strange(lines), []));
});
