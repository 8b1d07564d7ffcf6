/**
 * Tables as they really come: with total rows, operators, sex and age, two lines of headings, footnotes, dates of another
 * calendar. What is shown of each is what its office means, or nothing.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Feed } from '@mine-action/data';
import { loadSources } from '../../../scripts/load-sources.ts';
import { file, load, readJson, run } from './built.ts';
import { MAPPING } from './table-mapping.ts';

const { select } = await loadSources<typeof import('@mine-action/data')>(
  `export { select } from '@mine-action/data';`,
);

const { rowsOf } = await load('table/csv-rows.js');
const { rowsOfText } = await load('table/csv-text.js');

const CONSTANTS = { ...MAPPING.constants, source: 'r' };
const AT = { 'asOf.date': 'Date', 'period.end': 'Date' };
const ON = { 'asOf.date': '2025-07-31', 'period.end': '2025-07-31' };
const column = (column: string, indicator: string, unit: string, more = {}) => ({
  column,
  constants: { indicator, unit, ...more },
});
const CLEARED = column('Cleared (ha)', 'area-cleared', 'hectare');
const AP = column('AP', 'ap-mines-found', 'item');
const UXO = column('UXO', 'uxo-found', 'item');
const KILLED = column('Killed', 'casualties-killed', 'person');

let made = 0;

/** Imports a table; the mapping is that of an ordinary table, with what the case changes. */
function importTable(table: string, change: Record<string, unknown> = {}, constants = {}) {
  const number = made++;
  const out = file(`table-${number}-out.json`);
  const mapping = {
    delimiter: ',',
    decimal: '.',
    thousands: 'none',
    dates: 'year-month-day',
    empty: ['-', 'N/A'],
    columns: AT,
    wide: [CLEARED],
    constants: { ...CONSTANTS, ...constants },
    quoteCells: true,
    feed: { id: 'p', title: 'T', publisher: { name: 'P' }, refArea: 'ZZZ', modified: '2026-10-15T09:00:00Z' },
    sources: { r: { publisher: { name: 'P' }, title: 'R', publishedOn: '2026-10-15', language: 'en' } },
    ...change,
  };
  const csv = file(`table-${number}.csv`, table);
  const result = run(
    'import',
    csv,
    '--mapping',
    file(`table-${number}-mapping.json`, mapping),
    '--out',
    out,
    '--today',
    '2026-11-30',
  );
  return { ...result, feed: existsSync(out) ? (readJson(out) as Feed) : undefined };
}

/** What is shown as the figure of the country. */
function whole(feed: Feed | undefined, indicator: string): number | string {
  assert.ok(feed, 'nothing was written');
  const figure = select(feed, { indicator, edition: 'latest' });
  return figure.known ? figure.claim.value : figure.reason;
}

const values = (feed: Feed | undefined) => feed?.figures.map(({ id, value }) => [id, value]);
const days = (feed: Feed | undefined) => feed?.figures.map(({ asOf }) => asOf.date);

/** Asserts that nothing was written, and that the error names place, value and remedy. */
function refused(result: ReturnType<typeof importTable>, ...says: readonly (RegExp | string)[]): void {
  assert.equal(result.feed, undefined);
  assert.notEqual(result.code, 0);
  for (const each of says)
    if (typeof each === 'string') assert.ok(result.stderr.includes(each), `${each} not in: ${result.stderr}`);
    else assert.match(result.stderr, each);
}

describe('a table of regions with a total row', () => {
  const table = 'Region,Cancelled (km2),Cleared (km2)\nC&S,25.4,24.18\nKRI,0.5,1\nTotal,25.9,25.18\n';
  const mapping = {
    columns: { 'scope.area': 'Region' },
    wide: [
      column('Cancelled (km2)', 'area-cancelled', 'square-kilometer'),
      column('Cleared (km2)', 'area-cleared', 'square-kilometer'),
    ],
  };
  it('is refused until it is stated what the total is', () =>
    refused(
      importTable(table, mapping, ON),
      'line 4, column "Region"',
      '"Total"',
      '"totals": {"whole": ["Total"]}',
    ));
  it('shows the total as the whole, and each region as a part, where that is stated', () => {
    const { feed, stderr } = importTable(table, { ...mapping, totals: { whole: ['Total'] } }, ON);
    assert.equal(whole(feed, 'area-cleared'), 25.18);
    const part = select(feed!, { indicator: 'area-cleared', edition: 'latest', area: 'KRI' });
    assert.ok(part.known && part.claim.value === 1);
    assert.match(stderr, /no errors, no warnings/);
  });
  it('knows only parts where the total is left out, and says so', () => {
    const { feed, stderr } = importTable(table, { ...mapping, totals: { leaveOut: ['total'] } }, ON);
    assert.equal(whole(feed, 'area-cleared'), 'only-parts');
    assert.match(stderr, /1 row left out/);
  });
  it('is refused where the regions stand in a column that the mapping does not name', () =>
    refused(
      importTable(table, { ...mapping, columns: {} }, ON),
      'in a column that the mapping does not name',
      'scope.area',
    ));
  for (const word of [
    'Total',
    'TOTAL:',
    'Grand total',
    'Sub-total North',
    'Ensemble',
    'Total general',
    'Gesamt',
    'Итого',
    'Всего',
    'Усього',
    'Разом',
    'Cəmi',
    'Yekun',
    'Toplam',
    'المجموع',
    'الإجمالي',
    'جمع کل',
    'مجموع',
    'סה"כ',
    'סך הכל',
    '合计',
    '总计',
  ])
    it(`knows "${word}" for a total`, () =>
      refused(
        importTable(
          `Область,Date,Killed\nХерсонська,2025-07-31,3\n${word.replaceAll('"', "''")},2025-07-31,8\n`,
          {
            columns: { ...AT, 'scope.area': 'Область' },
            wide: [KILLED],
          },
        ),
        'line 3',
        'total-row',
      ));
  for (const name of ['Totalán', 'Allgäu', 'Sumy', 'Kabul', 'Донецька', 'کل‌تپه'])
    it(`takes the place "${name}" for no total`, () => {
      const { feed } = importTable(`Area,Date,Killed\n${name},2025-07-31,3\n`, {
        columns: { ...AT, 'scope.area': 'Area' },
        wide: [KILLED],
      });
      assert.equal(feed?.figures.length, 1);
      assert.equal(whole(feed, 'casualties-killed'), 'only-parts');
    });
});

describe('a table of years', () => {
  const table = 'Year,Cleared (ha)\n2023,12\n2024,5\nTotal,17\n';
  const change = {
    columns: { 'asOf.date': 'Year', 'period.end': 'Year' },
    wide: [column('Cleared (ha)', 'area-cleared', 'hectare')],
  };
  it('asks about the row that adds up the years, and offers to leave it out', () =>
    refused(importTable(table, change), 'line 4', 'in a column of days', '"leaveOut": ["Total"]'));
  it('leaves it out where that is stated', () => {
    const { feed, stderr } = importTable(table, { ...change, totals: { leaveOut: ['Total'] } });
    assert.deepEqual(
      feed?.figures.map(({ value }) => value),
      [12, 5],
    );
    assert.match(stderr, /1 row left out/);
  });
});

describe('a table of sex and age', () => {
  const kinds = ['Boys', 'Girls', 'Men', 'Women'];
  const wide = [
    ...kinds.map((kind) =>
      column(kind, 'casualties-killed', 'person', { 'disaggregation.sex-age': kind.toLowerCase() }),
    ),
    column('Total', 'casualties-killed', 'person'),
  ];
  const table = 'Date,Boys,Girls,Men,Women,Total\n2025-07-31,7,2,31,5,45\n';
  it('shows its total as the whole', () => {
    const { feed } = importTable(table, { wide });
    assert.equal(whole(feed, 'casualties-killed'), 45);
    assert.equal(new Set(feed?.figures.map(({ id }) => id)).size, 5);
  });
  it('is refused where a column of women is mapped as everybody', () =>
    refused(
      importTable(table, { wide: [column('Women', 'casualties-killed', 'person')] }),
      'column "Women"',
      '"disaggregation.sex-age": "women"',
    ));
});

describe('a table of operators', () => {
  it('has no whole where no row states it, whatever the constants say', () => {
    const { feed } = importTable('Operator,Date,AP\nHALO,2025-07-31,3\nFSD,2025-07-31,5\n', {
      columns: { ...AT, 'scope.operator': 'Operator' },
      wide: [AP],
    });
    assert.equal(whole(feed, 'ap-mines-found'), 'only-parts');
    assert.deepEqual(
      feed?.figures.map(({ scope }) => scope.operators),
      ['single', 'single'],
    );
  });
});

describe('the cells of a row', () => {
  const wide = [CLEARED, AP, UXO];
  for (const [what, row, says] of [
    [
      'a decimal comma in a comma file',
      '2025-07-31,12298,5,310,4020',
      'has 5 cells, and there are 4 headings',
    ],
    [
      'thousands without quotation marks',
      '2025-07-31,1,204,310,4020',
      'has 5 cells, and there are 4 headings',
    ],
    ['a note below the table', 'Source: IMSMA', 'has 1 cell, and there are 4 headings'],
  ] as const)
    it(`are as many as the headings: ${what}`, () =>
      refused(importTable(`Date,Cleared (ha),AP,UXO\n${row}\n`, { wide }), /error: line 2, row/, says));
  it('may be followed by empty ones', () => {
    const { feed } = importTable('Date,Cleared (ha),,\n2025-07-31,5,,\n2025-08-31,6,,,,\n');
    assert.deepEqual(days(feed), ['2025-07-31', '2025-08-31']);
  });
  it('end where the mapping says that the table ends', () => {
    const { feed } = importTable('Date,Cleared (ha)\n2025-07-31,5\nSource: IMSMA\nSeen by nobody\n', {
      endsAt: 'Source',
    });
    assert.equal(feed?.figures.length, 1);
  });
  it('hold no errors of the spreadsheet, which are neither hashtags nor dropped', () =>
    refused(
      importTable('Date,Cleared (ha),AP,UXO\n2025-06-30,1204.5,310,4020\n#REF!,#REF!,#REF!,#REF!\n', {
        wide,
      }),
      /line 3, column "Date"/,
      '#REF!',
    ));
  for (const error of ['#N/A', '#DIV/0!', '#¡VALOR!', '#ССЫЛКА!', '#BEZUG!', 'Err:502'])
    it(`hold no ${error}`, () =>
      refused(importTable(`Date,Cleared (ha)\n2025-07-31,${error}\n`), 'spreadsheet-error', error));
  it('are not filled by a constant in silence', () => {
    const table = 'Date,Cleared,Unit\n2025-06-30,1200,ha\n2025-07-31,12.5,\n';
    const mapping = {
      columns: { ...AT, value: 'Cleared', unit: 'Unit' },
      wide: [],
      values: { unit: { ha: 'hectare', 'sq. km': 'square-kilometer' } },
    };
    const constants = { indicator: 'area-cleared', unit: 'hectare' };
    refused(
      importTable(table, mapping, constants),
      'line 3, column "Unit"',
      '"ifEmpty": {"unit": "hectare"}',
    );
    const { feed } = importTable(table, { ...mapping, ifEmpty: { unit: 'hectare' } }, constants);
    assert.equal(whole(feed, 'area-cleared'), 12.5);
  });
  it('of an empty province are not the whole country; merged ones can be filled down', () => {
    const table = 'Province,Date,Killed\nKabul,2025-06-30,3\n,2025-07-31,5\n';
    const mapping = { columns: { ...AT, 'scope.area': 'Province' }, wide: [KILLED] };
    refused(importTable(table, mapping), 'line 3, column "Province"', '"fillDown": ["scope.area"]');
    const { feed } = importTable(table, { ...mapping, fillDown: ['scope.area'] });
    assert.deepEqual(
      feed?.figures.map(({ scope }) => scope.area),
      ['Kabul', 'Kabul'],
    );
  });
});

describe('dates', () => {
  const wide = [column('Contaminated (km2)', 'area-contaminated', 'square-kilometer')];
  const columns = { 'asOf.date': 'Date' };
  const stock = { measure: 'stock', 'period.start': undefined };
  const hijri = 'Date,Contaminated (km2)\n1403/05/09,589\n1404/02/20,542.6\n';
  it('of a year in which there was no mine action are refused, with the calendars that can be stated', () =>
    refused(
      importTable(hijri, { columns, wide }, stock),
      'line 2, column "Date"',
      '1403',
      '"calendar": "persian"',
    ));
  for (const [calendar, cell, day] of [
    ['persian', '1403/05/09', '2024-07-30'],
    ['persian', '1404/02/20', '2025-05-10'],
    ['buddhist', '2568-07-31', '2025-07-31'],
    ['buddhist', '2568-07', '2025-07'],
    ['roc', '114-07-31', '2025-07-31'],
    ['islamic-umalqura', '1447-02-06', '2025-07-31'],
    ['ethiopic', '2017-11-24', '2025-07-31'],
    ['hebrew', '5785-11-06', '2025-07-31'],
  ] as const)
    it(`of the ${calendar} calendar: ${cell}`, () => {
      const { feed } = importTable(
        `Date,Contaminated (km2)\n${cell},5\n`,
        { columns, wide, calendar },
        stock,
      );
      assert.deepEqual(days(feed), [day]);
    });
  it('that the stated calendar does not have are refused', () => {
    const at = (cell: string) =>
      importTable(`Date,Contaminated (km2)\n${cell},5\n`, { columns, wide, calendar: 'persian' }, stock);
    refused(at('1404/12/30'), 'is no day of the calendar');
    refused(at('1404'), 'is a month or a year of the persian calendar');
  });
  it('may begin and end with months of another calendar', () => {
    const { feed } = importTable(
      'From,To,Reached\n1403/01,1403/12,1200\n',
      {
        calendar: 'persian',
        columns: { 'period.start': 'From', 'period.end': 'To' },
        wide: [column('Reached', 'eore-people-reached', 'person')],
      },
      { 'period.start': undefined, measure: 'flow', 'asOf.date': '2025-03-20' },
    );
    assert.deepEqual(feed?.figures[0]?.period, { start: '2024-03-20', end: '2025-03-20' });
  });
  it('with a midnight are days; with another time of day they are asked about', () => {
    const at = (cell: string, change = {}) => importTable(`Date,Cleared (ha)\n${cell},1204.5\n`, change);
    assert.deepEqual(days(at('2025-07-31T00:00:00.000Z').feed), ['2025-07-31']);
    assert.deepEqual(days(at('2025-07-31 00:00').feed), ['2025-07-31']);
    refused(at('2025-07-31 14:30'), '"times": "leave-out"');
    assert.deepEqual(days(at('2025-07-31 14:30', { times: 'leave-out' }).feed), ['2025-07-31']);
  });
  it('as day numbers of a spreadsheet have to be stated', () => {
    const table = 'Date,Cleared (ha)\n45869,1204.5\n';
    refused(importTable(table), '"dates": "excel-serial"');
    // Of the first sixty days of that calendar one never was, and programs differ over the others.
    refused(importTable('Date,Cleared (ha)\n59,1\n', { dates: 'excel-serial' }), 'Correct the cell');
    assert.deepEqual(days(importTable(table, { dates: 'excel-serial' }).feed), ['2025-07-31']);
    assert.deepEqual(days(importTable('Date,Cleared (ha)\n44407,1\n', { dates: 'excel-serial-1904' }).feed), [
      '2025-07-31',
    ]);
  });
  it('with names of months have to be stated, with their language', () => {
    const at = (cell: string, change = {}) => importTable(`Date,Cleared (ha)\n"${cell}",1\n`, change);
    refused(at('31 Jul 2025'), '"months": "en"');
    refused(at('31 Jul 25', { months: 'en' }), 'is not a date');
    refused(at('31 Jux 2025', { months: 'en' }), 'no name of a month');
    for (const [months, cell, day] of [
      ['en', '31 Jul 2025', '2025-07-31'],
      ['en', 'July 31, 2025', '2025-07-31'],
      ['en', 'Sept 2025', '2025-09'],
      ['uk', '31 липня 2025 року', '2025-07-31'],
      ['ru', '31 июля 2025 г.', '2025-07-31'],
      ['es', '31 de julio de 2025', '2025-07-31'],
      ['fr', '31 juil. 2025', '2025-07-31'],
      ['de', '31. Juli 2025', '2025-07-31'],
      ['az', '31 iyul 2025', '2025-07-31'],
      ['tr', '31 Temmuz 2025', '2025-07-31'],
      ['ar', '31 يوليو 2025', '2025-07-31'],
      ['he', '31 יולי 2025', '2025-07-31'],
    ] as const)
      assert.deepEqual(days(at(cell, { months }).feed), [day], cell);
    assert.deepEqual(
      days(at('۲۰ اردیبهشت ۱۴۰۴', { months: 'fa', calendar: 'persian', digits: 'arabext' }).feed),
      ['2025-05-10'],
    );
    assert.deepEqual(
      days(at('۲۰ ثور ۱۴۰۴', { months: 'fa-AF', calendar: 'persian', digits: 'arabext' }).feed),
      ['2025-05-10'],
    );
    assert.deepEqual(days(at('2025年7月31日').feed), ['2025-07-31']);
  });
});

describe('heading and mapping do not contradict each other', () => {
  for (const [what, heading, constants, ...says] of [
    ['a unit', 'Cleared (m2)', { indicator: 'area-cleared', unit: 'hectare' }, 'm2', 'square-meter'],
    [
      'a unit in Ukrainian',
      'Площа, кв. км',
      { indicator: 'area-cleared', unit: 'hectare' },
      'square-kilometer',
    ],
    [
      'a unit that is none of ours',
      'Cleared (acres)',
      { indicator: 'area-cleared', unit: 'hectare' },
      'acre',
    ],
    [
      'a length as an area',
      'Roads cleared (km)',
      { indicator: 'area-cleared', unit: 'hectare' },
      'kilometer',
    ],
    [
      'a currency',
      'Received (EUR)',
      { indicator: 'funding-received', unit: 'USD' },
      'EUR',
      'Nothing is converted',
    ],
    ['a kind', 'AT mines', { indicator: 'ap-mines-found', unit: 'item' }, 'AT', 'anti-tank'],
    ['a kind in Russian', 'Противотанковые мины', { indicator: 'ap-mines-found', unit: 'item' }, 'anti-tank'],
    ['suspected as confirmed', 'SHA (ha)', { indicator: 'area-confirmed', unit: 'hectare' }, 'suspected'],
    ['injured as killed', 'Injured', { indicator: 'casualties-killed', unit: 'person' }, 'injured'],
    ['a target as done', 'Target (ha)', { indicator: 'area-cleared', unit: 'hectare' }, 'a plan'],
    [
      'a month as a total',
      'Cleared this month (ha)',
      { indicator: 'area-cleared', unit: 'hectare' },
      'one period',
    ],
    ['thousands', "Cleared ('000 ha)", { indicator: 'area-cleared', unit: 'hectare' }, '"factors"'],
  ] as const)
    it(`in ${what}`, () => {
      const table = `Date,"${heading}"\n2025-07-31,12298500\n`;
      refused(
        importTable(table, { wide: [{ column: heading, constants }] }),
        `line 1, column "${heading}"`,
        `"confirmed": [${JSON.stringify(heading)}]`,
        ...says,
      );
      const { feed } = importTable(table, { wide: [{ column: heading, constants }], confirmed: [heading] });
      assert.equal(feed?.figures.length, 1);
    });
  for (const [heading, indicator, unit] of [
    ['Mines found at sites', 'ap-mines-found', 'item'],
    ['Men and women reached', 'eore-people-reached', 'person'],
    ['Killed and injured', 'casualties-total', 'person'],
    ['Land cleared, ha', 'area-cleared', 'hectare'],
    ['AP mines cleared', 'ap-mines-found', 'item'],
  ] as const)
    it(`and "${heading}" does not`, () => {
      const { feed } = importTable(`Date,"${heading}"\n2025-07-31,12\n`, {
        wide: [column(heading, indicator, unit)],
      });
      assert.equal(feed?.figures.length, 1);
    });
  it('thousands are multiplied as stated, to the digit, and the quote stays as it stands', () => {
    const heading = "Cleared ('000 ha)";
    const { feed, stderr } = importTable(`Date,"${heading}"\n2025-07-31,62.0239\n`, {
      wide: [column(heading, 'area-cleared', 'hectare')],
      factors: { [heading]: 1000 },
    });
    assert.equal(whole(feed, 'area-cleared'), 62_023.9);
    assert.match(feed?.figures[0]?.quote?.text ?? '', /62\.0239/);
    assert.match(stderr, /no warnings/);
  });
});

describe('sheets after those of humanitarian offices', () => {
  it('with hashtags, regions on two levels and one letter for women: a part is asked about', () => {
    const table =
      'Département,Commune,Tués,H,F\n#adm1+name,#adm2+name,#affected+killed,#affected+killed+m,#affected+killed+f\nA,B,8,5,3\n';
    const wide = (column: string, more = {}) => [
      { column, constants: { indicator: 'casualties-killed', unit: 'person', ...more } },
    ];
    const columns = { 'scope.area': '#adm2+name' };
    refused(importTable(table, { columns, wide: wide('#affected+killed+f') }, ON), 'column "F"', '"women"');
    refused(importTable(table, { columns, wide: wide('H') }, ON), 'column "H"', '"men"');
    const { feed } = importTable(
      table,
      { columns, wide: wide('F', { 'disaggregation.sex-age': 'women' }) },
      ON,
    );
    assert.equal(whole(feed, 'casualties-killed'), 'only-parts');
  });
  it('with only hashtags for headings', () => {
    const { feed } = importTable('#date,#indicator+value\n2025-07-31,12\n', {
      columns: { 'asOf.date': '#date', 'period.end': '#date' },
      wide: [column('#indicator+value', 'area-cleared', 'hectare')],
    });
    assert.equal(whole(feed, 'area-cleared'), 12);
  });
  it('with codes that a spreadsheet did not find, in a column that is used', () =>
    refused(
      importTable('Region,p-code,Date,Killed\nA,#N/A,2025-07-31,3\n', {
        columns: { ...AT, 'scope.area': 'p-code' },
        wide: [KILLED],
      }),
      'column "p-code"',
      '#N/A',
    ));
});

describe('shares', () => {
  const wide = [column('Share cleared', 'area-cleared-share-of-contaminated', 'percent')];
  const at = (cell: string, change = {}) =>
    importTable(`Date,Share cleared\n2025-07-31,${cell}\n`, { wide, ...change }, { measure: 'ratio' });
  it('of at most 1 are asked about', () => refused(at('0.16'), '"shares": "fraction"', '16 %'));
  it('are read as stated', () => {
    assert.equal(at('0.16', { shares: 'fraction' }).feed?.figures[0]?.value, 16);
    assert.equal(at('0.16', { shares: 'percent' }).feed?.figures[0]?.value, 0.16);
    assert.equal(at('16%').feed?.figures[0]?.value, 16);
    assert.equal(at('16').feed?.figures[0]?.value, 16);
  });
});

describe('numbers', () => {
  const at = (cell: string, change = {}) => importTable(`Date,Cleared (ha)\n2025-07-31,"${cell}"\n`, change);
  for (const [cell, remedy, change, value] of [
    ['12345*', '"footnotes": ["*"]', { footnotes: ['*'] }, 12_345],
    ['12345 ¹', '"footnotes": ["¹"]', { footnotes: ['¹'] }, 12_345],
    ['12,34,567', '"grouping": "lakh"', { thousands: ',', grouping: 'lakh' }, 1_234_567],
    ["12'345", 'correct "decimal" and "thousands"', { thousands: "'" }, 12_345],
    ['12’345', 'correct "decimal" and "thousands"', { thousands: "'" }, 12_345],
    ['۱۲۳۴۵', '"digits": "arabext"', { digits: 'arabext' }, 12_345],
    ['١٢٬٣٤٥٫٥', '"digits": "arab"', { digits: 'arab', thousands: '٬', decimal: '٫' }, 12_345.5],
    ['१२३४५', '"digits": "deva"', { digits: 'deva' }, 12_345],
  ] as const)
    it(`"${cell}" has to be stated`, () => {
      refused(at(cell), 'line 2, column "Cleared (ha)"', remedy);
      assert.equal(at(cell, change).feed?.figures[0]?.value, value);
    });
  it('with their bounds, where the signs are stated', () => {
    refused(at('>310'), '"bounds"');
    const bounds = { '>': 'more-than', '~': 'approximately', '+': 'at-least', '≥': 'at-least' };
    const of = (cell: string) =>
      at(cell, { bounds }).feed?.figures.map(({ qualifier, value }) => [qualifier, value]);
    assert.deepEqual(of('>310'), [['more-than', 310]]);
    assert.deepEqual(of('~ 310'), [['approximately', 310]]);
    assert.deepEqual(of('310+'), [['at-least', 310]]);
    assert.deepEqual(of('310'), [['exact', 310]]);
  });
  it('as ranges, where the sign is stated', () => {
    refused(at('90–100'), '"ranges"');
    const [figure] = at('90–100', { ranges: ['–'] }).feed?.figures ?? [];
    assert.deepEqual([figure?.qualifier, figure?.valueMin, figure?.valueMax], ['range', 90, 100]);
    refused(at('100–90', { ranges: ['–'] }), 'whose end is below its beginning');
  });
  it('of years are figures of their years', () => {
    const { feed } = importTable(
      'From,To,Reached\n2024-01-01,2024-12-31,1200\n2025-01-01,2025-12-31,1500\n',
      {
        columns: { 'period.start': 'From', 'period.end': 'To', 'asOf.date': 'To' },
        wide: [column('Reached', 'eore-people-reached', 'person')],
      },
      { measure: 'flow', 'period.start': undefined },
    );
    assert.equal(whole(feed, 'eore-people-reached'), 1500);
  });
});

describe('headings on two lines', () => {
  const table = 'Date,Found,,\n,Cleared,AP,UXO\n2025-07-31,1204.5,310,4020\n';
  it('have to be stated', () => refused(importTable(table, { wide: [AP] }), '"headerRows": 2'));
  it('are one name each', () => {
    const { feed } = importTable(table, {
      headerRows: 2,
      wide: [
        column('Found / AP', 'ap-mines-found', 'item'),
        column('Found / UXO', 'uxo-found', 'item'),
        column('Found / Cleared', 'area-cleared', 'hectare'),
      ],
    });
    assert.deepEqual([whole(feed, 'ap-mines-found'), whole(feed, 'uxo-found')], [310, 4020]);
  });
  it('of persons are refused', () =>
    refused(importTable('Date,Victim,\n,Name,Age\n2025-07-31,A,5\n', { headerRows: 2 }), 'personal-data'));
});

describe('three thousand like errors', () => {
  it('are one sentence with their number and three lines', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `2025-07-31,${index}x`);
    const { stderr } = importTable(`Date,Cleared (ha)\n${rows.join('\n')}\n`);
    assert.equal(stderr.match(/^error:/gm)?.length, 1);
    assert.match(stderr, /3,000 times in all: line 2, line 3, line 4 …/);
    assert.match(stderr, /3,000 errors/);
  });
  it('of different kinds stay apart', () => {
    const { stderr } = importTable('Date,Cleared (ha)\n2025-07-31,5x\nx,5\n');
    assert.equal(stderr.match(/^error:/gm)?.length, 2);
  });
});

describe('limits', () => {
  it('name the line in which they are passed', () => {
    const rows = Array.from({ length: 20_002 }, (_, index) => `R${index},2025-07-31,1`);
    refused(
      importTable(`Area,Date,Killed\n${rows.join('\n')}\n`, {
        columns: { ...AT, 'scope.area': 'Area' },
        wide: [KILLED],
      }),
      'line 20002: a feed holds 20,000 figures at most',
    );
  });
});

describe('ids of figures', () => {
  it('are told apart in any script', () => {
    const { feed } = importTable(
      'Province,Date,Killed\nХерсонська,2025-07-31,3\nХарківська,2025-07-31,5\nکابل,2025-07-31,1\n喀布尔,2025-07-31,2\n',
      { columns: { ...AT, 'scope.area': 'Province' }, wide: [KILLED] },
    );
    assert.deepEqual(values(feed), [
      ['casualties-killed-khersonska-2025-07-31', 3],
      ['casualties-killed-kharkivska-2025-07-31', 5],
      ['casualties-killed-kbl-2025-07-31', 1],
      ['casualties-killed-kabuer-2025-07-31', 2],
    ]);
    assert.equal(whole(feed, 'casualties-killed'), 'only-parts');
  });
  it('are numbered where two names come out alike, and refused where one name comes twice', () => {
    const at = (...areas: string[]) =>
      importTable(`Area,Date,Killed\n${areas.map((area) => `${area},2025-07-31,3`).join('\n')}\n`, {
        columns: { ...AT, 'scope.area': 'Area' },
        wide: [KILLED],
      });
    assert.deepEqual(
      at('Rūd', 'Rud').feed?.figures.map(({ id }) => id),
      ['casualties-killed-rud-2025-07-31', 'casualties-killed-rud-2025-07-31-2'],
    );
    refused(at('Rud', 'Rud'), 'line 3');
  });
});

describe('a CSV text that is all there', () => {
  /** Rows, and in the end what is said where one cannot be read. */
  async function read(rows: AsyncIterable<unknown> | Iterable<unknown>) {
    const all: unknown[] = [];
    try {
      for await (const row of rows) all.push(row);
    } catch (error) {
      all.push((error as Error).message);
    }
    return all;
  }
  const TEXTS = {
    'lines of all kinds': 'a,b\r\n1,2\r\n\r\n"x\ny",3\r\n,,\n4',
    'a mark at its beginning': '\ufeffПровинция,b\n喀布尔,2\n',
    'quotation marks': '"a ""b""",c\n" ",\n',
    'rows of other lengths': 'a\nb,c,d\ne,f\n',
    'a quotation mark that stays open': 'a,b\n1,2\n"3,4\n5,6\n',
    'something behind a closing one': 'a,b\n1,2\n"3"x,4\n',
    'one inside of a cell': 'a,b\n1,2\nx"3,4\n',
    nothing: '',
  };
  for (const [what, text] of Object.entries(TEXTS))
    it(`has the rows of a file, and the same is said of it: ${what}`, async () => {
      const ofText = await read(rowsOfText('T', text, ','));
      assert.deepEqual(ofText, await read(rowsOf('T', ',', [Buffer.from(text)])));
    });

  it('is read no further than is wanted', async () => {
    assert.deepEqual(await read(rowsOfText('T', 'a\n\nb\nc\n"d', ',', 2)), [
      { line: 1, cells: ['a'] },
      { line: 3, cells: ['b'] },
    ]);
  });
});
