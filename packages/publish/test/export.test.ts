/**
 * What `export` writes: a table that comes back as the feed it was, its description, and JSON-LD.
 */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { FEED, feed, file, load, readJson, run } from './built.ts';

const { COLUMNS } = await load('table/flat-csv.js');

describe('export --to csv', () => {
  it('comes back by import exactly as it was', () => {
    const [table, back] = [file('figures.csv'), file('back.json')];
    assert.equal(run('export', FEED, '--to', 'csv', '--out', table).code, 0);
    assert.equal(run('import', table, '--out', back, '--today', '2026-11-23').code, 0);
    assert.deepEqual(readJson(back), feed());
  });

  it('goes to stdout where no place is named', () => {
    const table = file('figures.csv');
    run('export', FEED, '--to', 'csv', '--out', table);
    const { stdout, stderr } = run('export', FEED, '--to', 'csv');
    assert.equal(stderr, '');
    assert.equal(stdout, readFileSync(table, 'utf8'));
  });

  it('says which sources no table can carry', () => {
    const more = feed();
    more.sources['nobody-names-it'] = more.sources['mli-2024'];
    const { code, stderr } = run('export', file('more.json', more), '--to', 'csv', '--out', file('x.csv'));
    assert.equal(code, 0);
    assert.match(stderr, /the sources nobody-names-it\./);
  });

  it('writes nothing of a feed with errors', () => {
    const bad = feed();
    Object.assign(bad.figures[0], { value: '11,667' });
    const { code, stdout, stderr } = run('export', file('bad.json', bad), '--to', 'csv');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /aze-contaminated-2025-04/);
  });

  it('keeps a total of which nobody says since when it counts', () => {
    const whole = feed();
    const [figure] = whole.figures.filter(({ id }) => id === 'aze-cleared-2025-12-31');
    Object.assign(figure, { period: {} });
    const [table, back] = [file('since-when.csv'), file('since-when.json')];
    run('export', file('unknown-start.json', whole), '--to', 'csv', '--out', table);
    assert.equal(run('import', table, '--out', back, '--today', '2026-11-23').code, 0);
    assert.deepEqual(readJson(back), whole);
  });

  /** Texts that tables and spreadsheets stumble over. */
  const NASTY = [
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    '\t',
    '=1+1',
    '+1',
    '-1',
    '@a',
    "'",
    "'=1",
    '{',
    '{"en":"x"}',
    '[1]',
    'null',
    '"null"',
    '007',
    '1,5',
    'true',
    '#tag',
    'Ağdam',
    '地雷',
    '__proto__',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom('a', 'mine', ' ', '…')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => `${parts.join('')}.`.trim());
  const texts = fc.oneof(text, fc.dictionary(fc.constantFrom('en', 'az', 'zh-Hans'), text, { minKeys: 1 }));
  const date = fc.constantFrom('2025', '2025-04', '2025-04-04');
  const address = fc.constantFrom('https://example.org/', 'https://example.org/a?b=1,2');
  const amount = fc.oneof(
    fc.nat(),
    fc.double({ min: 0.001, max: 1e12, noNaN: true }),
    fc.constantFrom(0.1, 1e-7),
  );
  const source = fc.record(
    {
      publisher: fc.record({ name: texts, url: address }, { requiredKeys: ['name'] }),
      title: text,
      url: address,
      archivedUrl: address,
      publishedOn: date,
      retrievedOn: fc.constant('2025-04-05'),
      language: fc.constantFrom('en', 'az'),
      rights: text,
    },
    { requiredKeys: ['publisher', 'title', 'publishedOn', 'language'] },
  );
  const figure = (id: string, key: string) =>
    fc.record(
      {
        id: fc.constant(id),
        indicator: fc.constantFrom('area-cleared', 'x-own'),
        value: amount,
        unit: fc.constantFrom('hectare', 'item'),
        qualifier: fc.constantFrom('exact', 'more-than'),
        roundedTo: fc.constantFrom(0.1, 1000),
        status: fc.constant('reported'),
        measure: fc.constantFrom('cumulative', 'flow', 'stock'),
        verb: fc.constant('cleared'),
        period: fc.record({ start: fc.constant('2020'), end: date }, { requiredKeys: [] }),
        asOf: fc.record({ date, basis: fc.constantFrom('stated', 'publication-date') }),
        scope: fc.record(
          {
            operators: fc.constant('all'),
            operator: text,
            donor: text,
            recipient: text,
            area: texts,
            territory: texts,
          },
          { requiredKeys: ['operators'] },
        ),
        source: fc.constant(key),
        quote: fc.record(
          { text, lang: fc.constant('en'), checkedOn: fc.constant('2026-11-30') },
          { requiredKeys: ['text', 'lang'] },
        ),
        speaker: fc.record(
          { name: text, role: text, organisation: text, speech: fc.constant('direct') },
          { requiredKeys: ['speech'] },
        ),
        disaggregation: fc.dictionary(fc.constantFrom('sex', 'a.b', 'district'), text, { minKeys: 1 }),
        note: texts,
      },
      {
        requiredKeys: [
          'id',
          'indicator',
          'value',
          'unit',
          'qualifier',
          'status',
          'measure',
          'period',
          'asOf',
          'scope',
          'source',
          'quote',
          'speaker',
        ],
      },
    );
  const feeds = fc
    .record(
      {
        format: fc.constant('mine-action-figures/1'),
        id: fc.constant('any'),
        title: texts,
        publisher: fc.record({ name: texts, url: address }, { requiredKeys: ['name'] }),
        refArea: fc.constant('ZZZ'),
        modified: fc.constant('2025-04-04T09:00:00Z'),
        updateFrequency: fc.constant('monthly'),
        license: fc.oneof(fc.constant(null), text),
        caveats: texts,
        territories: fc.dictionary(fc.constantFrom('north', 'from-2020'), fc.record({ name: texts }), {
          minKeys: 1,
        }),
        names: fc.dictionary(fc.constantFrom('A centre', 'B'), texts, { minKeys: 1 }),
        sources: fc.record({ 'a key': source, b: source }),
        figures: fc.tuple(figure('one', 'a key'), figure('two', 'b'), figure('three', 'b')),
      },
      { requiredKeys: ['format', 'id', 'title', 'publisher', 'refArea', 'modified', 'sources', 'figures'] },
    )
    .map((value) => JSON.parse(JSON.stringify(value)));

  it('comes back exactly whatever its texts are', async () => {
    const { readFeed } = await load('feed/read-feed.js');
    const { writeFlatCsv } = await load('table/flat-csv.js');
    const silent = { done() {}, end() {} };
    await fc.assert(
      fc.asyncProperty(feeds, async (value) => {
        const straight = await readFeed(file('any.json', value), silent);
        assert.deepEqual(straight.findings, []);
        const back = await readFeed(file('any.csv', [...writeFlatCsv(straight.feed)].join('')), silent);
        assert.deepEqual(back.findings, []);
        assert.deepEqual(JSON.parse(JSON.stringify(back.feed)), JSON.parse(JSON.stringify(straight.feed)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('export --to datapackage', () => {
  const folder = file('public');
  run('export', FEED, '--to', 'datapackage', '--out', folder);
  const described = readJson(file('public/datapackage.json'));
  const [resource] = described.resources;

  it('describes every column of the table beside it', () => {
    assert.equal(described.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
    assert.equal(resource.type, 'table');
    assert.equal(resource.bytes, statSync(file(`public/${resource.path}`)).size);
    const [header] = readFileSync(file('public/figures.csv'), 'utf8').split('\r\n');
    assert.deepEqual(
      resource.schema.fields.map(({ name }: { name: string }) => name),
      header.split(','),
    );
    assert.deepEqual(header.split(','), COLUMNS);
    for (const { name, description } of resource.schema.fields) assert.match(description, /\w.*\.$/, name);
  });

  it('is read by what it says of itself alone', () => {
    const { delimiter, quoteChar, header } = resource.dialect;
    const text = new TextDecoder(resource.encoding, { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file(`public/${resource.path}`)),
    );
    const rows: Record<string, string>[] = parse(text, { delimiter, quote: quoteChar, columns: header });
    assert.deepEqual(
      rows.map(({ id }) => id),
      feed().figures.map(({ id }) => id),
    );
    for (const { name, type, constraints = {} } of resource.schema.fields)
      for (const row of rows) {
        const cell = row[name];
        if (resource.schema.missingValues.includes(cell)) {
          assert.notEqual(constraints.required, true, name);
          continue;
        }
        if (type === 'number') assert.match(cell, /^-?\d+(\.\d+)?$/, name);
        if (type === 'array') assert.ok(Array.isArray(JSON.parse(cell)), name);
        if (type === 'object') assert.equal(typeof JSON.parse(cell), 'object', name);
        if (constraints.enum) assert.ok(constraints.enum.includes(cell), `${name} ${cell}`);
        if (constraints.pattern) assert.match(cell, new RegExp(constraints.pattern), name);
      }
  });

  it('holds its own constraints', () => {
    for (const figure of feed().figures)
      for (const { name, type, constraints = {} } of resource.schema.fields) {
        if (/^(?:sources|feed)\./.test(name)) continue;
        const value = name.split('.').reduce((place: string, key: string) => place?.[key], figure);
        if (constraints.required) assert.notEqual(value, undefined, name);
        if (value === undefined) continue;
        if (constraints.enum) assert.ok(constraints.enum.includes(value), `${name} ${value}`);
        if (constraints.pattern) assert.match(value, new RegExp(constraints.pattern));
        if (type === 'number') assert.equal(typeof value, 'number');
        if (type === 'array') assert.ok(Array.isArray(value), name);
      }
  });

  it('invents no licence', () => {
    assert.equal('licenses' in described, false);
  });
});

describe('export --to jsonld', () => {
  const SITE = 'https://example.org/figures/';
  const graph = JSON.parse(run('export', FEED, '--to', 'jsonld', '--url', SITE).stdout)['@graph'];
  const of = (id: string) => graph.find((node) => node['@id'] === `${SITE}#figure-${id}`);

  it('says "more than" as a lower end, never as a value', () => {
    const { value, minValue, measurementQualifier, unitCode } = of('aze-cleared-2025-04');
    assert.deepEqual(
      [value, minValue, measurementQualifier, unitCode],
      [undefined, 190000, 'more than', 'HAR'],
    );
  });

  it('keeps "approximately" and "nearly" beside the value', () => {
    assert.equal(of('aze-contaminated-2025-04').measurementQualifier, 'approximately');
    assert.equal(of('aze-contaminated-2025-04').unitCode, 'KMK');
    assert.equal(of('aze-cleared-2025-12-31').measurementQualifier, 'nearly');
  });

  it('says the territory that a source names, and that an estimate is one', () => {
    const propertyOf = (id: string, property: string): string | undefined =>
      (of(id).additionalProperty as { name: string; value: string }[]).find(({ name }) => name === property)
        ?.value;
    assert.match(propertyOf('aze-cleared-2025-12-31', 'territory') ?? '', /^Territories that came under/);
    assert.equal(propertyOf('aze-cleared-2025-04', 'territory'), undefined);
    assert.equal(propertyOf('aze-contaminated-2025-04', 'status'), 'estimated');
  });

  it('leaves plans out', () => {
    for (const { id, status } of feed().figures) assert.equal(of(id) === undefined, status === 'planned', id);
  });

  it('names every figure in a sentence, and nothing that is not there', () => {
    const ids = new Set(graph.map((node) => node['@id']));
    for (const node of graph.filter((each) => each['@type'] === 'Observation')) {
      assert.match(node.name, /\d/);
      assert.ok(ids.has(node.variableMeasured['@id']));
      assert.ok(ids.has(node.observationAbout['@id']));
    }
  });

  it('names itself by the page that holds it where it does not know the site, and says so', () => {
    const { stdout, stderr } = run('export', FEED, '--to', 'jsonld');
    const [dataset] = JSON.parse(stdout)['@graph'];
    assert.deepEqual([dataset['@id'], dataset.url, dataset.distribution], ['#dataset', undefined, undefined]);
    assert.match(stderr, /^Without --url /m);
    assert.match(
      run('export', FEED, '--to', 'jsonld', '--url', 'figures').stderr,
      /write the site's address/,
    );
  });

  it('cannot close the script tag that it is put into', () => {
    const evil = feed();
    evil.title = '</script><script>alert(1)</script>';
    const { stdout } = run('export', file('evil.json', evil), '--to', 'jsonld');
    assert.doesNotMatch(stdout, /</);
    assert.equal(JSON.parse(stdout)['@graph'][0].name, evil.title);
  });
});
