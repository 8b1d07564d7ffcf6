import { expect } from '@open-wc/testing';
import { csv2json, setIn } from 'csv42';
import fc from 'fast-check';
import { azerbaijanWithEarlier } from './azerbaijan-earlier.js';
import { azerbaijan } from './azerbaijan.js';
import {
  type Claim,
  type Feed,
  MEASURES,
  QUALIFIERS,
  type Source,
  STATUSES,
  type Unit,
  UNITS,
} from './claim.js';
import { toCsv } from './csv.js';
import { findClaim, findClaims } from './find-claim.js';

type Cells = Record<string, string | undefined>;

const NUMBERS = ['value', 'roundedTo', 'valueMin', 'valueMax'];
const JSONS = ['derivation.inputs', 'derivation.assumptions', 'disaggregation', 'conflictsWith'];
const TEXTS = ['scope.area', 'sources.publisher.name', 'note', 'feed.publisher.name'];

/** The rows by column, as any reader of CSV has them: an empty cell is undefined, an empty text is empty. */
const cellsOf = (csv: string): Cells[] =>
  csv2json(csv.slice(1), {
    nested: false,
    parseValue: (text, quoted) => (text === '' && !quoted ? undefined : text),
  });

/** What stands in a cell, by the rules at the head of csv.ts. */
function read(column: string, cell: string): unknown {
  if (NUMBERS.includes(column)) return Number(cell);
  const text = cell.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/, '');
  return JSONS.includes(column) || (TEXTS.includes(column) && /^[{"]/.test(text)) ? JSON.parse(text) : text;
}

/** A row made back into the claim, its source and the feed's own fields. */
function readRow(cells: Cells): { claim: unknown; source: unknown; feed: unknown } {
  const row: Record<string, unknown> = {};
  for (const [column, cell] of Object.entries(cells))
    if (column === 'period.start' && cell === 'not-stated') setIn(row, ['period'], {});
    else if (cell !== undefined) setIn(row, column.split('.'), read(column, cell));
  const { sources: source, feed, ...claim } = row;
  return { claim, source, feed };
}

/** As JSON holds it, so without what is undefined. */
const plain = (claim: Claim): unknown => JSON.parse(JSON.stringify(claim)) as unknown;

/** Every claim, its source and its feed come back from the file. */
function expectWhole(claims: readonly Claim[], feed: Feed): void {
  const rows = cellsOf(toCsv(claims, feed)).map(readRow);
  expect(rows.map(({ claim }) => claim)).to.deep.equal(claims.map(plain));
  const { id, publisher, refArea, modified } = feed;
  for (const [index, { source, feed: from }] of rows.entries()) {
    const key = claims[index]?.source;
    expect(source).to.deep.equal(
      key !== undefined && Object.hasOwn(feed.sources, key)
        ? JSON.parse(JSON.stringify(feed.sources[key]))
        : undefined,
    );
    expect(from).to.deep.equal({ id, publisher: { name: publisher.name }, refArea, modified });
  }
}

const NASTY = [
  '"',
  '""',
  '"quoted"',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ',',
  ';',
  '=1+1',
  '=HYPERLINK("https://example.org","x")',
  '+1',
  '-1',
  '@SUM(A1)',
  '＝1',
  ' =1',
  "'",
  "''",
  "'=1",
  "''=1",
  "' -1",
  '1.0',
  '007',
  '1e5',
  'true',
  'null',
  '',
  ' ',
  '{}',
  '{',
  '[]',
  '"{}"',
  '[1,2',
  '\u202Eevil\u202C',
  '\u2028',
  '\uFEFF',
  '\u0000',
  '__proto__',
  'constructor',
  'Ağdam, Füzuli — Şuşa',
  '地雷😀',
];

const text = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
// A claim comes from JSON; there a key may be any word.
const texts = fc
  .array(fc.tuple(text, text), { maxLength: 3 })
  .map((entries) => JSON.parse(`{${entries.map((pair) => pair.map(quoteJson).join(':')).join()}}`) as object)
  .map((map) => map as Record<string, string>);
const quoteJson = (word: string): string => JSON.stringify(word);
const textOrTexts = fc.oneof(text, texts);
const list = fc.array(text, { maxLength: 3 });
const amount = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.constantFrom(0.1, 1e21, 1e-7))
  .map((value) => value + 0);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const claims: fc.Arbitrary<Claim> = fc.record({
  id: text,
  indicator: text,
  value: amount,
  unit: fc.constantFrom<Unit>(...UNITS, 'USD', 'EUR'),
  qualifier: fc.constantFrom(...QUALIFIERS),
  roundedTo: maybe(amount),
  valueMin: maybe(amount),
  valueMax: maybe(amount),
  status: fc.constantFrom(...STATUSES),
  measure: fc.constantFrom(...MEASURES),
  verb: maybe(text),
  period: maybe(fc.record({ start: maybe(text), end: maybe(text) })),
  asOf: fc.record({ date: text, basis: fc.constantFrom('stated', 'publication-date') }),
  due: maybe(text),
  scope: fc.record({
    operators: fc.constantFrom('all', 'single', 'not-stated', 'not-applicable'),
    operator: maybe(text),
    donor: maybe(text),
    recipient: maybe(text),
    area: maybe(textOrTexts),
  }),
  source: maybe(fc.constantFrom('a', 'b', '=c', '__proto__', 'constructor', '')),
  quote: maybe(fc.record({ text, lang: text, checkedOn: maybe(text) })),
  speaker: maybe(
    fc.record({
      name: maybe(text),
      role: maybe(text),
      organisation: maybe(text),
      speech: fc.constantFrom('direct', 'not-stated'),
    }),
  ),
  derivation: maybe(fc.record({ formula: text, inputs: list, assumptions: fc.array(textOrTexts) })),
  disaggregation: maybe(texts),
  conflictsWith: maybe(list),
  supersedes: maybe(text),
  note: maybe(textOrTexts),
});

const source: fc.Arbitrary<Source> = fc.record({
  publisher: fc.record({ name: textOrTexts, url: maybe(text) }),
  title: text,
  url: maybe(text),
  archivedUrl: maybe(text),
  publishedOn: text,
  retrievedOn: maybe(text),
  language: text,
  rights: maybe(text),
});

const feeds: fc.Arbitrary<Feed> = fc
  .record({ id: text, name: textOrTexts, a: source, b: source, c: source, own: maybe(source) })
  .map(({ id, name, a, b, c, own }) => ({
    ...azerbaijan,
    id,
    publisher: { name },
    sources: {
      a,
      b,
      '=c': c,
      // As JSON.parse would make it: a key like any other.
      ...(own && (JSON.parse(`{"__proto__":${JSON.stringify(own)}}`) as Record<string, Source>)),
    },
  }));

const claim = (more: Partial<Claim> = {}): Claim => ({
  id: 'one',
  indicator: 'area-cleared',
  value: 1,
  unit: 'hectare',
  qualifier: 'exact',
  status: 'reported',
  measure: 'stock',
  asOf: { date: '2025', basis: 'stated' },
  scope: { operators: 'all' },
  ...more,
});

const feed: Feed = { ...azerbaijan, sources: {}, figures: [] };

/** The cell as it is read from the file, with nothing undone. */
const cell = (column: string, more: Partial<Claim>): string | undefined =>
  cellsOf(toCsv([claim(more)], feed))[0]?.[column];

describe('claims as CSV', () => {
  it('stand one in a row, each with its bound, dates, source and quote', () => {
    const csv = toCsv(findClaims(azerbaijan, ['aze-cleared-2025-04']), azerbaijan);
    expect(csv).to.equal(
      '\uFEFF' +
        'id,indicator,qualifier,value,unit,roundedTo,valueMin,valueMax,status,measure,verb,' +
        'period.start,period.end,asOf.date,asOf.basis,due,outcome,' +
        'scope.operators,scope.operator,scope.donor,scope.recipient,scope.area,scope.territory,' +
        'source,sources.publisher.name,sources.publisher.shortName,sources.publisher.url,sources.title,sources.url,sources.archivedUrl,' +
        'sources.publishedOn,sources.retrievedOn,sources.language,sources.rights,' +
        'speaker.name,speaker.role,speaker.organisation,speaker.speech,quote.text,quote.lang,quote.checkedOn,' +
        'derivation.formula,derivation.inputs,derivation.assumptions,' +
        'disaggregation,conflictsWith,supersedes,review,corrections,withdrawn.date,withdrawn.reason,note,' +
        'feed.id,feed.publisher.name,feed.refArea,feed.modified\r\n' +
        'aze-cleared-2025-04,area-cleared,more-than,190000,hectare,1000,,,reported,cumulative,cleared,' +
        '2020-11-10,2025-04-04,2025-04-04,publication-date,,,' +
        'not-stated,,,,,,' +
        'emb-2025-04-04,Embassy of the Republic of Azerbaijan in the United States,' +
        'Embassy of Azerbaijan in the U.S.,' +
        'https://washington.mfa.gov.az/,' +
        '"Conference and photo exhibition ""Mine Action in Azerbaijan: Priorities and Challenges""",' +
        'https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib,' +
        `,2025-04-04,,en,All rights reserved (publisher's footer),` +
        ',,ANAMA,presentation,' +
        '"since November 10, 2020, more than 190 thousand hectares of land have been cleared of mines and unexploded ordnance",en,' +
        `${findClaim(azerbaijan, 'aze-cleared-2025-04')?.quote?.checkedOn},` +
        ',,,,"[""aze-cleared-2025-04-04""]",,,,,,,' +
        'azerbaijan,' +
        '"{""en"":""Compiled from published statements of the Azerbaijan Mine Action Agency (ANAMA) and others""}",' +
        `AZE,${azerbaijan.modified}\r\n`,
    );
  });

  it('come back whole, all of the built-in ones', () => {
    expect(azerbaijanWithEarlier.figures).to.have.lengthOf(172);
    expectWhole(azerbaijanWithEarlier.figures, azerbaijanWithEarlier);
  });

  it('come back whole, whatever their texts are', () => {
    fc.assert(fc.property(fc.array(claims, { maxLength: 3 }), feeds, expectWhole), { numRuns: 1000 });
  });

  it('have a column for everything that the feed format has of a claim and its source', async () => {
    interface Part {
      properties: Record<string, { properties?: object }>;
    }
    const schema = (await (await fetch(new URL('../feeds/feed.schema.json', import.meta.url))).json()) as {
      $defs: object;
    };
    const columns = toCsv([], feed).slice(1).trim().split(',');
    const {
      figure,
      source: stated,
      organisation,
    } = schema.$defs as Record<'figure' | 'source' | 'organisation', Part>;
    for (const [name, { properties }] of Object.entries(figure.properties))
      for (const inner of properties ? Object.keys(properties) : [''])
        expect(columns).to.include(inner ? `${name}.${inner}` : name);
    for (const name of Object.keys(stated.properties))
      if (name !== 'publisher') expect(columns).to.include(`sources.${name}`);
    for (const name of Object.keys(organisation.properties))
      expect(columns).to.include(`sources.publisher.${name}`);
    expect(new Set(columns).size).to.equal(columns.length);
  });

  it('are a header alone where there are none', () => {
    expect(toCsv([], feed)).to.match(/^\uFEFFid,indicator,[^\n]+\r\n$/);
  });

  it('are no formulas: an apostrophe stands before a text that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', ' =', '\u00A0+'])
      expect(cell('verb', { verb: `${start}1+1` })).to.equal(`'${start}1+1`);
    for (const [own, written] of [
      ["'=1", "''=1"],
      ["'tis", "'tis"],
      ['1=1', '1=1'],
      ['a-b', 'a-b'],
    ])
      expect(cell('verb', { verb: own })).to.equal(written);
    fc.assert(
      fc.property(claims, feeds, (one, from) => {
        for (const [column, written] of Object.entries(cellsOf(toCsv([one], from))[0] ?? {}))
          if (!NUMBERS.includes(column)) expect(written ?? '').not.to.match(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
    );
  });

  it('have numbers that stay numbers, with a decimal point and no grouping', () => {
    for (const [value, written] of [
      [-1.5, '-1.5'],
      [1234567.25, '1234567.25'],
      [0, '0'],
    ] as const)
      expect(cell('value', { value })).to.equal(written);
    // A feed is not checked when it is read: what says that it is a number may be a text.
    expect(cell('value', { value: '=1+1' as unknown as number })).to.equal("'=1+1");
  });

  it('tell an empty text from one that is not stated, and a text from JSON', () => {
    expect([cell('verb', { verb: '' }), cell('verb', {})]).to.deep.equal(['', undefined]);
    expect(toCsv([claim({ verb: '' })], feed)).to.contain(',stock,"",');
    expect(cell('verb', { verb: '{}' })).to.equal('{}');
    expect([cell('note', { note: '{}' }), cell('note', { note: {} })]).to.deep.equal(['"{}"', '{}']);
    expect(cell('note', { note: '1.0' })).to.equal('1.0');
  });

  it('have the empty cells of no source where the feed does not have it', () => {
    for (const key of ['none', '__proto__', 'constructor', 'toString']) {
      const [row] = cellsOf(toCsv([claim({ source: key })], feed));
      expect(row?.['source']).to.equal(key);
      expect(row?.['sources.title']).to.equal(undefined);
    }
  });

  it('leave every object as it was', () => {
    const before = JSON.stringify(azerbaijanWithEarlier);
    const hostile = JSON.parse('{"__proto__": {"polluted": "yes"}, "id": "x", "asOf": {}}') as Claim;
    toCsv([hostile, ...azerbaijanWithEarlier.figures], azerbaijanWithEarlier);
    expect(JSON.stringify(azerbaijanWithEarlier)).to.equal(before);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
});
