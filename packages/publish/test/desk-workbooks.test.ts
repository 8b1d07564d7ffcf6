/**
 * Workbooks at the desk: several sheets, hidden rows, and headings that are merged on two lines.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ownBrowser } from '../../../scripts/testing/own-browser.ts';
import { file } from './built.ts';
import { CHOSEN } from './desk-mapping.ts';
import { begin, choose, faults, focused, mappingOf, seen, strange, write } from './desk-page.ts';
import { type Served, startDesk } from './desk-served.ts';
import { ods, xlsx } from './workbooks.ts';
import type { Page } from 'puppeteer-core';

type Row = readonly (string | number)[];
/** A title, headings on two lines of which the first is merged, and two rows, of which the second is hidden. */
const FOUND: readonly Row[] = [
  ['Example programme'],
  ['Province', 'Date', 'Found', ''],
  ['', '', 'AP mines', 'AT mines'],
  ['Kabul', '2025-07-31', 12, 3],
  ['Herat', '2025-07-31', 5, 1],
];
const HIDDEN = 5;
const NOTES: readonly Row[] = [['Who made this'], ['The office']];

const letter = (index: number) => String.fromCharCode(65 + index);
const xlsxRows = (rows: readonly Row[]) =>
  rows
    .map((cells, at) => {
      const line = at + 1;
      const all = cells.map((cell, index) =>
        typeof cell === 'number'
          ? `<c r="${letter(index)}${line}"><v>${cell}</v></c>`
          : cell === ''
            ? ''
            : `<c r="${letter(index)}${line}" t="inlineStr"><is><t>${cell}</t></is></c>`,
      );
      const hidden = rows === FOUND && line === HIDDEN ? ' hidden="1"' : '';
      return `<row r="${line}"${hidden}>${all.join('')}</row>`;
    })
    .join('');
const odsTable = (name: string, rows: readonly Row[]) =>
  `<table:table table:name="${name}">${rows
    .map((cells, at) => {
      const all = cells.map((cell, index) => {
        if (cell === '') return index === 3 ? '<table:covered-table-cell/>' : '<table:table-cell/>';
        const type =
          typeof cell === 'number'
            ? `office:value-type="float" office:value="${cell}"`
            : `office:value-type="string"${cell === 'Found' ? ' table:number-columns-spanned="2"' : ''}`;
        return `<table:table-cell ${type}><text:p>${cell}</text:p></table:table-cell>`;
      });
      const hidden = rows === FOUND && at + 1 === HIDDEN ? ' table:visibility="collapse"' : '';
      return `<table:table-row${hidden}>${all.join('')}</table:table-row>`;
    })
    .join('')}</table:table>`;

const BOOKS: Readonly<Record<string, Buffer>> = {
  'found.xlsx': xlsx({
    sheets: [
      { name: 'Notes', rows: xlsxRows(NOTES) },
      {
        name: 'Found',
        rows: xlsxRows(FOUND),
        after: '<mergeCells count="1"><mergeCell ref="C2:D2"/></mergeCells>',
      },
    ],
  }),
  'found.ods': ods(odsTable('Notes', NOTES) + odsTable('Found', FOUND)),
};

const { delimiter: _, decimal: __, thousands: ___, wide: ____, columns: _____, ...BOOK } = CHOSEN;

describe('a workbook at the desk', () => {
  const { openTab } = ownBrowser(before, after, '.');
  let served: Served;
  let tab: Page;
  let lines: string[];

  before(async () => {
    served = await startDesk('--out', file('workbooks'));
    ({ tab, lines } = await openTab());
    await tab.goto(served.address);
    await tab.waitForSelector('#file');
  });
  after(() => served.end());

  for (const [name, book] of Object.entries(BOOKS)) {
    it(`asks which sheet it is, and shows its rows: ${name}`, async () => {
      await begin(tab, name, book, BOOK);
      assert.deepEqual(await seen(tab, '#sheet option'), ['Choose …', 'Notes', 'Found']);
      assert.equal(await tab.$('#delimiter'), null);
      assert.equal(await tab.$('.column'), null);
      assert.match((await seen(tab, '.summary li')).join(), /Which sheet is the table\?/);
      assert.match(
        await tab.$eval(
          '#sheet',
          (each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.innerText ?? '',
        ),
        /2 sheets have something in them/,
      );
      await tab.focus('#sheet');
      await choose(tab, 'sheet', 'Found');
      assert.equal(await focused(tab), 'sheet');
      assert.deepEqual(await seen(tab, '.lines tr'), [
        'Line 1 Example programme',
        'Line 2 Province Date Found',
        'Line 3 AP mines AT mines',
        'Line 4 Kabul 2025-07-31 12 3',
        'Line 5 Herat 2025-07-31 5 1',
      ]);
    });

    it(`joins headings on two lines: ${name}`, async () => {
      await write(tab, 'header-line', '2');
      await write(tab, 'header-rows', '2');
      assert.deepEqual(await seen(tab, '.column > legend'), [
        'Province',
        'Date',
        'Found / AP mines',
        'Found / AT mines',
      ]);
    });

    it(`asks what hidden rows are, at the choice of it: ${name}`, async () => {
      for (const [id, value] of [
        ['column-0-use', 'scope.area'],
        ['column-1-use', 'date'],
        ['column-2-use', 'number'],
        ['column-3-use', 'number'],
        ['column-2-indicator', 'ap-mines-found'],
        ['column-2-unit', 'item'],
        ['column-3-indicator', 'at-mines-found'],
        ['column-3-unit', 'item'],
        ['dates', 'year-month-day'],
      ] as const)
        await choose(tab, id, value);
      assert.match((await seen(tab, '#hidden-rows-problem'))[0], /row 5 is hidden/);
      await tab.click('.findings .trouble a');
      assert.equal(await focused(tab), 'hidden-rows');
      await choose(tab, 'hidden-rows', 'leave-out');
      assert.equal(await focused(tab), 'hidden-rows');
      assert.equal((await seen(tab, '.lines tr')).length, 4);
      assert.match((await seen(tab, '.findings > .counted'))[0], /^2 figures/);
      await choose(tab, 'hidden-rows', 'read');
      assert.match((await seen(tab, '.findings > .counted'))[0], /^4 figures/);
      const { sheet, hiddenRows, headerLine, headerRows } = await mappingOf(tab);
      assert.deepEqual([sheet, hiddenRows, headerLine, headerRows], ['Found', 'read', 2, 2]);
    });
  }

  it('has nothing that axe finds', async () => assert.deepEqual(await faults(tab), []));
  it('breaks none of its own policy', () => assert.deepEqual(strange(lines), []));
});
