/**
 * Money, lengths and hours: from the spreadsheet to the page and back, each currency a unit of its own.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Claim, Feed } from '@mine-action/data';
import { parse } from 'csv-parse/sync';
import { file, readJson, run } from './built.ts';
import { buildSite, smallFeed, textOf } from './site-built.ts';

const MAPPING = {
  delimiter: ',',
  decimal: '.',
  thousands: 'none',
  dates: 'year-month-day',
  columns: { 'asOf.date': 'Date', 'period.end': 'Date' },
  wide: [
    { column: 'Received (USD)', constants: { indicator: 'funding-received', unit: 'USD' } },
    { column: 'Roads (km)', constants: { indicator: 'roads-cleared', unit: 'kilometer' } },
    { column: 'Machine hours', constants: { indicator: 'machine-hours', unit: 'hour' } },
  ],
  constants: {
    qualifier: 'more-than',
    status: 'reported',
    measure: 'flow',
    'period.start': '2025-01-01',
    'asOf.basis': 'stated',
    'scope.operators': 'all',
    source: 'report',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  id: '{indicator}-{asOf.date}',
  feed: {
    id: 'own',
    title: 'Mine action in figures',
    publisher: { name: 'Example programme', url: 'https://example.org/' },
    refArea: 'ZZZ',
    modified: '2026-01-15T09:00:00Z',
  },
  sources: {
    report: {
      publisher: { name: 'Example programme' },
      title: 'Report',
      url: 'https://example.org/report',
      publishedOn: '2026-01-15',
      language: 'en',
    },
  },
};

const validate = (content: object) =>
  run('validate', file('money-own.json', content), '--today', '2026-11-23');

/** The small feed with one figure more. */
const withFigure = (more: Partial<Claim> & { unit: string }) =>
  smallFeed((whole) => {
    const {
      conflictsWith: _,
      supersedes: __,
      ...plain
    } = whole.figures.find(({ id }) => id === 'aze-cleared-2025-11-10')!;
    const quote = { text: 'USD 12,500,000 were received', lang: 'en' };
    const figure = {
      ...plain,
      id: 'money',
      indicator: 'funding-received',
      value: 12_500_000,
      quote,
      ...more,
    };
    return { ...whole, figures: [...whole.figures, figure] } as typeof whole;
  });

describe('money, lengths and hours', () => {
  const imported = file('money.json');
  before(() => {
    const table = 'Date,Received (USD),Roads (km),Machine hours\n2025-12-31,12500000,120.5,5400\n';
    const mapping = file('money.mapping.json', MAPPING);
    const done = run('import', file('money.csv', table), '--mapping', mapping, '--out', imported);
    assert.equal(done.code, 0, done.stderr);
  });

  it('come from a table with their words, and pass', () => {
    const { figures, indicators } = readJson(imported) as Feed;
    assert.deepEqual(
      figures.map(({ value, unit }) => [value, unit]),
      [
        [12_500_000, 'USD'],
        [120.5, 'kilometer'],
        [5400, 'hour'],
      ],
    );
    // Which currency, each figure says itself.
    assert.equal(indicators!['funding-received']?.unit, undefined);
    assert.equal(indicators!['roads-cleared']?.unit, 'kilometer');
    const { stdout, code } = run('validate', imported, '--today', '2026-11-23');
    assert.equal(code, 0, stdout);
    assert.doesNotMatch(stdout, /\[currency\]|\[described\]|\[not-whole\]/);
  });

  it('go into the loss-free table and back', () => {
    const csv = file('money-flat.csv');
    assert.equal(run('export', imported, '--to', 'csv', '--out', csv).code, 0);
    const back = file('money-back.json');
    const done = run('import', csv, '--out', back);
    assert.equal(done.code, 0, done.stderr);
    assert.deepEqual((readJson(back) as Feed).figures, (readJson(imported) as Feed).figures);
  });

  it('keep their unit beside the number in the table with hashtags', () => {
    const { stdout } = run('export', imported, '--to', 'hxl');
    const rows: string[][] = parse(stdout, { bom: true });
    const [, tags = [], first = []] = rows;
    assert.deepEqual(
      ['#indicator+num', '#indicator+unit', '#indicator+bound'].map((tag) => first[tags.indexOf(tag)]),
      ['12500000', 'USD', 'more-than'],
    );
  });

  it('are described in the data package: units of the library, or the code of a currency', () => {
    const folder = file('package');
    assert.equal(run('export', imported, '--to', 'datapackage', '--out', folder).code, 0);
    const { resources } = readJson(`${folder}/datapackage.json`);
    const unit = resources[0].schema.fields.find(({ name }: { name: string }) => name === 'unit');
    const pattern = new RegExp(unit.constraints.pattern);
    assert.deepEqual(
      ['USD', 'hectare', 'kilometer', 'usd', 'money'].map((each) => pattern.test(each)),
      [true, true, true, false, false],
    );
  });

  describe('on a site', () => {
    let out = '';
    before(() => {
      ({ out } = buildSite(
        'money',
        readJson(imported) as object,
        ...['--languages', 'en,az,fr,ru,he', '--pictures', 'none'],
      ));
    });
    /** The words in the tag, with the language that they are marked as being in. */
    const words = (at: string): string =>
      (/<\/template>\s*(<p\b[^>]*>[^<]*)/.exec(textOf(out, `f/${at}/index.html`))?.[1] ?? '').replace(
        /[\u00a0\u202f]/g,
        ' ',
      );

    for (const [at, said] of [
      ['funding-received', 'More than USD 12,500,000 of funding received for mine action in 2025'],
      ['funding-received/fr', 'Plus de 12 500 000 USD de fonds reçus pour la lutte antimines en 2025'],
      ['funding-received/az', '12 500 000 USD məbləğindən çox minatəmizləmə fəaliyyəti üçün alınıb'],
      ['funding-received/ru', 'Более 12 500 000 USD получено на деятельность, связанную с разминированием'],
      ['roads-cleared', 'More than 120.5 kilometres of road cleared in 2025'],
      ['roads-cleared/ru', 'Более 120,5 километра дорог очищено'],
      ['machine-hours/fr', 'Plus de 5 400 heures de travail de machines de déminage en 2025'],
    ])
      it(`are said: ${said}`, () => {
        assert.ok(words(at).includes(said), words(at));
      });

    it('are said in English as a whole where a language has no sure words', () => {
      assert.match(words('funding-received/he'), /^<p lang="en"[^>]*>More than USD 12,500,000 of funding/);
    });

    it('have the code of their unit for search engines, and of money that of its currency', () => {
      const page = textOf(out, 'f/funding-received/index.html');
      assert.match(page, /"minValue":12500000,"unitText":"USD"/);
      assert.match(textOf(out, 'f/roads-cleared/index.html'), /"unitCode":"KMT","unitText":"kilometer"/);
    });
  });

  for (const [unit, remedy] of [
    ['usd', /A currency has capital letters: USD/],
    ['$', /by its code in ISO 4217/],
    ['US dollars', /by its code in ISO 4217/],
  ] as const)
    it(`refuse "${unit}" as a unit, and say what to write`, () => {
      const { stdout, code } = validate(withFigure({ unit: unit as 'item' }));
      assert.equal(code, 1);
      assert.match(stdout, /figure "money", unit {2}\[code\]/);
      assert.match(stdout, remedy);
    });

  it('refuse three letters that are no currency, and take one of old', () => {
    const { stdout, code } = validate(withFigure({ unit: 'UDS' }));
    assert.equal(code, 1);
    assert.match(stdout, /figure "money", unit {2}\[currency\]\n.*is no unit, and no currency of ISO 4217/);
    const old = { unit: 'DEM', quote: { text: 'DEM 12,500,000', lang: 'en' } } as const;
    assert.equal(validate(withFigure(old)).code, 0);
  });

  it('are asked about where the quote names another currency, or the code counts money and the figure does not', () => {
    const of = (unit: string, text: string): string =>
      validate(withFigure({ unit: unit as 'item', quote: { text, lang: 'en' } })).stdout;
    assert.match(of('USD', 'EUR 12,500,000 were received'), /\[currency\]\n.*names another currency/);
    assert.match(of('USD', '12,500,000 euros were received'), /\[currency\]/);
    for (const text of [
      '$12,500,000',
      '12,500,000 US dollars',
      '12,500,000 were received',
      'USD 12,500,000 (EUR 11,000,000)',
    ])
      assert.doesNotMatch(of('USD', text), /\[currency\]/, text);
    assert.doesNotMatch(of('AUD', 'A$12,500,000'), /\[currency\]/);
    assert.match(of('item', '12,500,000'), /\[currency\]\n.*counts money, and the unit is item/);
  });

  it('are never added across two currencies', () => {
    const feed = withFigure({ unit: 'USD' });
    const [dollars] = feed.figures.slice(-1);
    feed.figures.push({ ...dollars, id: 'euros', unit: 'EUR', indicator: 'funding-needed' }, {
      ...dollars,
      id: 'both',
      indicator: 'x-both',
      status: 'derived',
      value: 25_000_000,
      derivation: { formula: 'money + euros', inputs: ['money', 'euros'], assumptions: [] },
      source: undefined,
      quote: undefined,
      speaker: undefined,
    } as never);
    const { stdout, code } = validate(feed);
    assert.equal(code, 1);
    assert.match(stdout, /figure "both"/);
  });

  it('are asked for their currency by "new", which offers none', () => {
    const answers = {
      publisher: 'Example programme',
      country: 'ZZZ',
      sourceTitle: 'Report',
      publishedOn: '2025-08-15',
      indicator: 'funding-received',
      quote: 'USD 12,500,000 were received',
      value: '12500000',
    };
    const make = (more: object) => {
      const out = file('new-money.json');
      return {
        out,
        ...run('new', '--answers', file('answers-money.json', { ...answers, ...more }), '--out', out),
      };
    };
    const without = make({});
    assert.equal(without.code, 2);
    assert.match(without.stderr, /--unit/);
    const wrong = make({ unit: 'dollars' });
    assert.equal(wrong.code, 2);
    assert.match(wrong.stderr, /of money the code of its currency, such as USD/);
    const right = make({ unit: 'USD' });
    assert.equal(right.code, 0, right.stderr);
    assert.equal((readJson(right.out) as Feed).figures[0]?.unit, 'USD');
  });
});
