/**
 * Workbooks and addresses as tables: what stands in a cell, what is refused, and what a user is told.
 */
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { file, load, readJson, run } from './built.ts';
import { MAPPING } from './table-mapping.ts';
import { ods, packed, withSize, xlsx } from './workbooks.ts';

const { openTable } = await load('table/open-table.js');
const { unpacked, checksumOf, TooLong } = await load('table/workbook/unpack.js');

const tables = new URL('tables/', import.meta.url);
const table = (name: string) => fileURLToPath(new URL(name, tables));

/** Lines and cells, a typed one as its type. */
async function read(place: string, options: object = {}) {
  const rows: unknown[] = [];
  for await (const { line, cells } of openTable(place, options))
    rows.push([line, ...cells.map((cell) => (typeof cell === 'string' ? cell : cell.typed))]);
  return rows;
}

/** What is said of a workbook that is refused. */
async function refusal(content: Buffer, options: object = {}) {
  const place = file(`refused-${Math.random()}.bin`, content);
  try {
    await read(place, options);
  } catch (error) {
    assert.equal((error as Error).constructor.name, 'CommandError', String((error as Error).stack));
    return (error as Error).message.replace(place, 'BOOK');
  }
  throw new assert.AssertionError({ message: 'It was read.' });
}

const number = (value: number) => ({ kind: 'number', value });
const share = (value: number) => ({ kind: 'number', value, isPercent: true });
const day = (text: string) => ({ kind: 'day', day: text });
const oneSheet = (rows: string, more: object = {}, after = '') =>
  xlsx({ sheets: [{ rows, after }], ...more });
const cellsOf = async (content: Buffer, options: object = {}) =>
  read(file(`book-${Math.random()}.xlsx`, content), options);

describe('a workbook as LibreOffice writes it', () => {
  for (const name of ['report.xlsx', 'report.ods'])
    it(`has all its rows, days, percentages and results: ${name}`, async () => {
      assert.deepEqual(await read(table(name)), [
        [1, 'Example programme, monthly'],
        [2, 'Date', 'Cleared (ha)', 'AP mines', 'Share', 'Entered'],
        [3, day('2025-07-31'), number(12298.5), number(1204), share(0.16), '2025-08-15 09:30'],
        [4, day('2025-08-31'), number(12910), number(1260), share(0.175), '-'],
      ]);
      // The hidden sheet is there for those who name it.
      assert.deepEqual(await read(table(name), { sheet: 'Old' }), [[1, number(1)]]);
    });

  for (const name of ['filtered.xlsx', 'filtered.ods'])
    it(`is refused while rows are hidden, until the mapping says what they are: ${name}`, async () => {
      const says = await refusal(readFileSync(table(name)));
      assert.match(says, /sheet "2025": rows 3, 4 are hidden.*Show all rows.*"hiddenRows": "read"/);
      const lines = async (hiddenRows) => (await read(table(name), { hiddenRows })).map(([line]) => line);
      assert.deepEqual(await lines('read'), [1, 2, 3, 4, 5]);
      assert.deepEqual(await lines('leave-out'), [1, 2, 5]);
      const last = (await read(table(name), { hiddenRows: 'read' })).at(-1) as readonly unknown[];
      assert.deepEqual(last.at(-1), { kind: 'error' });
    });

  it('is read as what it is, whatever it is called', async () => {
    copyFileSync(table('report.xlsx'), file('report.csv'));
    assert.equal((await read(file('report.csv'), { delimiter: ',' })).length, 4);
    assert.match(await refusal(readFileSync(table('filtered.xls'))), /old kind \(\.xls\).*save it as \.xlsx/);
  });
});

describe('cells of an .xlsx', () => {
  it('have shared and inline texts, without marks of pronunciation', async () => {
    const texts =
      '<si><t>Plain</t></si><si><r><t>Rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">text</t></r><rPh sb="0" eb="1"><t>NO</t></rPh></si><si><t>A_x000D_B &amp; &#x41f;</t></si>';
    const rows =
      '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D2" t="s"><v>2</v></c><c r="E2" t="inlineStr"><is><t>In</t></is></c><c r="F2" t="str"><f>A1</f><v>=1+1</v></c><c r="G2" t="b"><v>1</v></c></row>';
    assert.deepEqual(await cellsOf(oneSheet(rows, { texts })), [
      [2, '', 'Plain', 'Rich text', 'A\rB & П', 'In', '=1+1', 'TRUE'],
    ]);
  });

  const FORMATS: [code: string, value: string, cell: unknown][] = [
    ['dd.mm.yyyy', '45869', day('2025-07-31')],
    ['[$-F800]dddd\\, mmmm dd\\, yyyy', '45869', day('2025-07-31')],
    ['mmm yyyy', '45839', day('2025-07')],
    ['mmmm', '45839', day('2025-07')],
    ['yyyy', '45658', day('2025')],
    ['dd.mm.yyyy hh:mm', '45869', day('2025-07-31')],
    ['dd.mm.yyyy hh:mm', '45884.3958333333', '2025-08-15 09:30'],
    ['dd.mm.yyyy', '45884.3958333333', day('2025-08-15')],
    ['dd.mm.yyyy', '0', '0'],
    ['dd.mm.yyyy', '60', '60'],
    ['dd.mm.yyyy', '61', day('1900-03-01')],
    ['hh:mm', '0.5', '12:00'],
    ['[h]:mm', '1.5', '36:00'],
    ['0%', '0.16', share(0.16)],
    ['0.0" %"', '16', number(16)],
    ['#,##0.00\\ [$din.-81A]', '12298.5', number(12298.5)],
    ['#,##0" days"', '12', number(12)],
    ['[Red]-0;0', '12', number(12)],
    ['_-* #,##0.00\\ _d_-', '12', number(12)],
    ['General', '3.3000000000000003', number(3.3)],
    ['0.00E+00', '1.5E7', number(15000000)],
    ['@', '7', number(7)],
    ['#,##0_M_M_M;#,##0_M_M_M;_(@_M_M_M', '7', number(7)],
    ['0.0############E-0', '7', number(7)],
    ['# ##0 dunam', '7', number(7)],
  ]; // prettier-ignore
  for (const [code, value, cell] of FORMATS)
    it(`are what their format shows: ${value} as ${code}`, async () => {
      const book = oneSheet(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, { formats: [code] });
      assert.deepEqual(await cellsOf(book), [[1, cell]]);
    });

  it('count days from 1904 where the workbook does', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>44407</v></c><c r="B1" t="d" s="1"><v>2025-07-31T00:00:00</v></c></row>';
    const book = oneSheet(rows, { formats: ['dd.mm.yyyy'], is1904: true });
    assert.deepEqual(await cellsOf(book), [[1, day('2025-07-31'), day('2025-07-31')]]);
  });

  it('keep errors as errors', async () => {
    const rows =
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#REF!</v></c></row>';
    assert.deepEqual(await cellsOf(oneSheet(rows)), [[1, { kind: 'error' }, { kind: 'error' }]]);
  });

  it('have the text of joined cells in the first, and nothing in the others', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>';
    const book = oneSheet(rows, {}, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    assert.deepEqual(await cellsOf(book), [[1, number(1), '', number(3)]]);
  });

  it('are numbered where the file does not number them, and hidden rows are hidden then, too', async () => {
    const rows = '<row><c><v>1</v></c></row><row hidden="1"><c><v>2</v></c></row><row hidden="1"/>';
    assert.match(await refusal(oneSheet(rows)), /row 2 is hidden/);
    assert.deepEqual(await cellsOf(oneSheet(rows), { hiddenRows: 'read' }), [
      [1, number(1)],
      [2, number(2)],
    ]);
  });

  const WRONG: [what: string, rows: string, says: RegExp, more?: object][] = [
    ['a formula without a result', '<row r="3"><c r="B3"><f>B2+1</f></c><c r="C3"><f t="shared" si="0"/><v/></c></row>', /sheet "Sheet1": no result is stored of the formula in B3, C3.*never calculated.*save it/],
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', /cell A1: its text, number 7, is not in the file/],
    ['no number', '<row r="1"><c r="A1"><v>12,5</v></c></row>', /cell A1: "12,5" is no value of a cell/],
    ['a number beyond all numbers', '<row r="1"><c r="A1"><v>1e400</v></c></row>', /"1e400" is no value/],
    ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>99</v></c></row>', /cell A1: stands in the file twice/],
    ['a cell far out', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', /cell XFD1048576: stands too far out: at most 200,000 rows and 1,000 columns.*Delete/],
    ['thousands that are not shown', '<row r="1"><c r="A1" s="1"><v>12300000</v></c></row>', /cell A1: its format leaves out thousands: the cell holds 12,300,000/, { formats: ['#,##0.0,,"M"'] }],
    ['half a file', '<row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetData><row>', /is not closed/],
    ['a document type', '<!DOCTYPE x [<!ENTITY a "1">]><row r="1"><c r="A1" t="str"><v>&a;</v></c></row>', /defines a document type/],
  ]; // prettier-ignore
  for (const [what, rows, says, more] of WRONG)
    it(`are refused with their place: ${what}`, async () => {
      assert.match(await refusal(oneSheet(rows, more)), says);
    });
});

describe('cells of an .ods', () => {
  const cell = (attributes: string, text = '') =>
    `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
  const inRow = (cells: string, attributes = '') =>
    `<table:table-row ${attributes}>${cells}</table:table-row>`;
  const sheet = (rows: string, attributes = 'table:name="A"') =>
    `<table:table ${attributes}>${rows}</table:table>`;
  const float = (value: number | string, more = '') =>
    cell(`office:value-type="float" office:value="${value}" ${more}`, String(value));

  it('stand for many where they say so, and end where the sheet ends', async () => {
    const rows = [
      inRow(float(1, 'table:number-columns-repeated="2"') + cell('table:number-columns-repeated="16382"'), 'table:number-rows-repeated="2"'),
      inRow(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048570"'),
    ]; // prettier-ignore
    assert.deepEqual(await cellsOf(ods(sheet(rows.join('')))), [
      [1, number(1), number(1)],
      [2, number(1), number(1)],
    ]);
    assert.match(
      await refusal(ods(sheet(inRow(float(1), 'table:number-rows-repeated="1048576"')))),
      /cell A200001: stands too far out/,
    );
    const bomb = inRow(
      float(1, 'table:number-columns-repeated="1000"'),
      'table:number-rows-repeated="100000"',
    );
    assert.match(await refusal(ods(sheet(bomb))), /more than 2,000,000 cells/);
  });

  it('show as much of a day as their format, their row or their column', async () => {
    const styles =
      '<number:date-style style:name="N1"><number:month/><number:year/></number:date-style><number:number-style style:name="N2"><number:number number:display-factor="1000"/></number:number-style><style:style style:name="month" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="k" style:family="table-cell" style:data-style-name="N2"/>';
    const date = (more = '') => cell(`office:value-type="date" office:date-value="2025-07-01" ${more}`, 'x');
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="month"/>';
    assert.deepEqual(
      await cellsOf(ods(sheet(columns + inRow(date() + date('table:style-name="month"') + date())), styles)),
      [[1, day('2025-07-01'), day('2025-07'), day('2025-07')]],
    );
    assert.match(
      await refusal(ods(sheet(inRow(float(12000, 'table:style-name="k"'))), styles)),
      /cell A1: its format leaves out thousands/,
    );
  });

  it('have their own text, and no formula is run', async () => {
    const rows = inRow(
      `${cell('office:value-type="string"', 'a<text:s text:c="2"/>b<text:line-break/><text:a>c</text:a>')}<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>${cell('table:formula="of:=1+1" office:value-type="float" office:value="2"', '2')}`,
    );
    assert.deepEqual(await cellsOf(ods(sheet(rows))), [[1, 'a  b\nc', '', number(2)]]);
    assert.match(
      await refusal(ods(sheet(inRow(cell('table:formula="of:=1+1"'))))),
      /no result is stored of the formula in A1/,
    );
    assert.match(
      await refusal(ods(sheet(inRow(cell('office:value-type="float"'))))),
      /cell A1: it is a float without a value/,
    );
  });

  it('are found without the part that says what the file is, as programs on the web write it', async () => {
    const kind = 'application/vnd.oasis.opendocument.spreadsheet';
    const parts = {
      mimetype: '',
      'META-INF/manifest.xml': `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${kind}"/></manifest:manifest>`,
    };
    assert.deepEqual(await cellsOf(ods(sheet(inRow(float(1))), '', parts)), [[1, number(1)]]);
  });

  it('are not read where the workbook is locked', async () => {
    const parts = {
      'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
    };
    assert.match(await refusal(ods('', '', parts)), /locked with a password. Save a copy without/);
  });
});

describe('the sheet of a workbook', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const other = '<row r="1"><c r="A1"><v>2</v></c></row>';

  it('has to be named where several have something in them', async () => {
    const book = xlsx({ sheets: [{ name: '2024', rows }, { name: '2025', rows: other }, { rows: '' }] });
    assert.match(await refusal(book), /2 sheets have something in them: "2024", "2025".*"sheet": "2024"/);
    assert.deepEqual(await cellsOf(book, { sheet: '2025' }), [[1, number(2)]]);
    assert.match(await refusal(book, { sheet: '2026' }), /no sheet "2026".*Sheets: "2024", "2025", "Sheet3"/);
  });

  it('is the one that is seen', async () => {
    const hidden = (state: string) => ({ name: 'Notes', state, rows: other });
    for (const state of ['hidden', 'veryHidden'])
      assert.deepEqual(await cellsOf(xlsx({ sheets: [hidden(state), { rows }] })), [[1, number(1)]]);
    assert.match(
      await refusal(xlsx({ sheets: [hidden('hidden')] })),
      /no sheet that is seen.*"Notes" \(hidden\)/,
    );
  });
});

describe('a file that is no table', () => {
  const zeros = new Uint8Array(201_000_000);
  const bomb = packed({ 'mimetype': zeros }); // prettier-ignore

  it('is refused by the size that it states, and by the size that it has', async () => {
    assert.ok(bomb.length < 500_000);
    assert.match(
      await refusal(bomb),
      /unpacked, the workbook has 201 MB; at most 200 MB are read\. Copy the sheet/,
    );
    assert.match(await refusal(withSize(bomb, 10)), /unpacked, the workbook has more than 200 MB/);
  });

  it('is refused where it states less than it has: a part would be lost', async () => {
    const book = packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' });
    assert.match(await refusal(withSize(book, 10)), /damaged or incomplete/);
    const report = readFileSync(table('report.xlsx'));
    assert.match(await refusal(report.subarray(0, 6000)), /damaged or incomplete/);
    // One digit became another on the way: only the checksum knows.
    const kind = 'application/vnd.oasis.opendocument.spreadsheet';
    const changed = packed({ mimetype: `${kind} 1204` }, 0);
    changed.write('1205', changed.indexOf('1204'));
    assert.match(await refusal(changed), /damaged or incomplete/);
  });

  it('is refused with too many parts, or too large', async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`a${index}`, 'x']));
    assert.match(await refusal(packed(many)), /301 parts are packed into the file; at most 300/);
    const large = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(20_000_001)]);
    assert.match(await refusal(large), /the workbook has 20\.1 MB; at most 20 MB are read/);
  });

  it('is named for what it is', async () => {
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
    assert.match(await refusal(old), /old kind \(\.xls\)/);
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    assert.match(await refusal(locked), /locked with a password/);
    assert.match(
      await refusal(packed({ 'word/document.xml': '<a/>' })),
      /no workbook that is read: \.xlsx or \.ods/,
    );
    assert.match(
      await refusal(Buffer.from('\ufeff\n<!DOCTYPE html><title>x</title>')),
      /web page, not a table/,
    );
    assert.match(await refusal(Buffer.from('<html><table><tr><td>1</table>')), /web page, not a table/);
    assert.match(await refusal(Buffer.from('<?xml version="1.0"?><Workbook/>')), /this is XML/);
    assert.match(await refusal(Buffer.from('a;b\n1;2')), /"delimiter" must be stated as one of: ","/);
  });
});

describe('import of a workbook', () => {
  const { delimiter: _, ...rest } = MAPPING;
  const mapping = {
    ...rest,
    decimal: '.',
    thousands: 'none',
    dates: 'year-month-day',
    headerLine: 2,
    wide: rest.wide.slice(0, 2),
  };
  const importBook = (name: string, ...options: string[]) => {
    const out = file(`out-${Math.random()}.json`);
    const result = run(
      'import',
      table(name),
      '--mapping',
      file('mapping.json', mapping),
      '--out',
      out,
      ...options,
    );
    return { ...result, feed: existsSync(out) ? readJson(out) : undefined };
  };

  it('makes the same feed of both kinds, days as days and numbers as numbers', () => {
    const [one, other] = ['report.xlsx', 'report.ods'].map((name) => importBook(name));
    assert.equal(one.code, 0, one.stderr);
    assert.deepEqual(
      one.feed.figures.map(({ indicator, asOf, value }) => [indicator, asOf.date, value]),
      [
        ['area-cleared', '2025-07-31', 12298.5],
        ['ap-mines-found', '2025-07-31', 1204],
        ['area-cleared', '2025-08-31', 12910],
        ['ap-mines-found', '2025-08-31', 1260],
      ],
    );
    assert.deepEqual(other.feed.figures, one.feed.figures);
  });

  it('asks for the mapping', () => {
    const { code, stderr } = run('import', table('report.xlsx'));
    assert.equal(code, 2);
    assert.match(stderr, /a workbook needs a mapping.*--mapping mapping\.json/);
  });

  it('refuses what the mapping may not say', () => {
    const change = file('mapping-x.json', { ...mapping, hiddenRows: 'skip' });
    const { code, stderr } = run('import', table('report.xlsx'), '--mapping', change);
    assert.equal(code, 2);
    assert.match(stderr, /"hiddenRows" must be stated as one of: "read" "leave-out"/);
  });
});

describe('what is packed in a workbook', () => {
  /** Bytes that repeat themselves now and then, the same in each run. */
  const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31) >> ((at >> 12) & 15)));

  it('comes out as Node unpacks it, packed in whatever way, with the checksum that Node counts', () => {
    for (const level of [0, 1, 6, 9])
      for (const length of [0, 1, 100, 16_384, 70_000, 300_000]) {
        const [part, most] = [bytes.subarray(0, length), 300_000];
        const given = deflateRawSync(part, { level });
        assert.deepEqual(Buffer.from(unpacked(given, most)), inflateRawSync(given), `${level}, ${length}`);
        assert.equal(checksumOf(part), crc32(part));
      }
  });

  it('is refused where more comes out than may, or less than was packed', () => {
    const given = deflateRawSync(bytes);
    assert.throws(() => unpacked(given, bytes.length - 1), TooLong);
    for (const length of [0, 1, 1000, given.length - 1])
      assert.throws(() => unpacked(given.subarray(0, length), bytes.length), `${length} bytes`);
    const zeros = deflateRawSync(Buffer.alloc(50_000_000));
    assert.throws(() => unpacked(zeros, 1000), TooLong);
  });
});
