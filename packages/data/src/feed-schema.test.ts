import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type * as v from 'valibot';
import { azerbaijan } from './azerbaijan.js';
import type { Claim, Feed, Source } from './claim.js';
import { parseFeed } from './feed.js';
import type { feedSchema, figureSchema, sourceSchema } from './feed-schema.js';

type ReadOnly<T> = T extends object ? { readonly [Key in keyof T]: ReadOnly<T[Key]> } : T;
type Same<A, B> =
  (<T>() => T extends ReadOnly<A> ? 1 : 2) extends <T>() => T extends ReadOnly<B> ? 1 : 2 ? true : false;
type Out<Schema extends v.GenericSchema> = v.InferOutput<Schema>;

/**
 * What the schema hands out is what the rest of the library is told; checked when types are. For the library a verb is
 * any text, since none of it looks at verbs.
 */
const TYPES: readonly [
  Same<Omit<Out<typeof figureSchema>, 'verb'>, Omit<Claim, 'verb'>>,
  Same<Out<typeof sourceSchema>, Source>,
  Same<Omit<Out<typeof feedSchema>, '$schema' | 'figures'>, Omit<Feed, 'figures'>>,
] = [true, true, true];

const CLEARED = azerbaijan.figures.find(({ id }) => id === 'aze-cleared-2025-04') as Claim;

const SOURCE = CLEARED.source as string;

/** The fields that are wrong in a figure or its source, which are good but for what is changed. */
const wrong = (figure: object, source: object): readonly string[] =>
  parseFeed({
    ...azerbaijan,
    sources: { [SOURCE]: { ...(azerbaijan.sources[SOURCE] as Source), ...source } },
    figures: [{ ...CLEARED, conflictsWith: undefined, ...figure }],
  }).problems.map(({ field }) => field);
const wrongIn = (change: object): readonly string[] => wrong(change, {});
const wrongInSource = (change: object): readonly string[] =>
  wrong({}, change).map((field) => field.replace(/^.*\./, ''));

describe('the schema of a feed', () => {
  it('hands out what the rest of the library is told', () => {
    expect(TYPES).to.deep.equal([true, true, true]);
    expect(wrongIn({})).to.deep.equal([]);
    expect(wrongInSource({})).to.deep.equal([]);
  });

  const TABLE: readonly [field: string, good: readonly unknown[], bad: readonly unknown[]][] = [
    ['id', ['a', '0-a-', 'x'.repeat(100)], ['', 'A', 'ä', 'a b', 'a\n', 'x'.repeat(101)]],
    ['indicator', ['mdd-held', 'at-mines-found', 'x-own'], ['area-claered', 'x-', 'X-own', 'toString']],
    ['value', [0, 0.5, 1e15], [-1, -0, 1.1e15, 1e308, Infinity, -Infinity, NaN, '5', 5n, null, [5]]],
    ['roundedTo', [1, 1000, 0.1, 1e-6, 1e12], [0, -1, 500, 2, 0.25, 1e13, NaN, '1000']],
    ['unit', ['team'], ['Hectare', 'ha', 'constructor']],
    ['qualifier', ['nearly'], ['>=', 'range ']],
    ['measure', ['flow'], ['total']],
    ['verb', ['neutralised'], ['laid', '']],
    [
      'due',
      ['2025', '2025-12', '2024-02-29'],
      ['25', '2025-13', '2025-00', '2025-02-29', '2025-04-31', '2025-4-4'],
    ],
    ['asOf.date', ['2000-02-29'], ['1900-02-29', '4 April 2025', '2025-04-04T00:00', '٢٠٢٥', 20250404]],
    ['scope.operators', ['all'], ['ANAMA', undefined]],
    ['scope.operator', ['ANAMA'], ['', 5, 'x'.repeat(301)]],
    ['scope.area', ['Ağdam', { az: 'Ağdam' }], [{}, [], ['a'], { EN: 'a' }, { en: '' }, { en: 5 }]],
    ['scope.territory', ['from-2020', { az: 'Şimal' }], [{}, [], '', { en: 5 }]],
    ['quote.text', ['x'.repeat(300)], ['x'.repeat(301), ' ']],
    ['quote.lang', ['az', 'zh-Hans-CN', 'EN'], ['', 'e', 'en_GB', 'Azerbaijani language']],
    ['quote.checkedOn', ['2026-11-30'], ['2026-11', '2026-11-31', '', 20261130]],
    ['speaker.speech', ['direct'], ['rumour']],
    ['disaggregation', [{ sex: 'all' }, {}], [[], ['a'], 'sex']],
    ['period', [{}, { start: '2020' }, { start: '2020-11-10', end: '2020' }], [[], '2020', null]],
    ['note', ['x'.repeat(2000)], ['x'.repeat(2001)]],
  ];
  for (const [path, good, bad] of TABLE) {
    const [field, inner] = path.split('.') as [keyof Claim, string?];
    const put = (value: unknown): readonly string[] =>
      wrongIn({ [field]: inner ? { ...(CLEARED[field] as object), [inner]: value } : value });
    it(`knows what ${path} may be`, () => {
      for (const value of good) expect(put(value), String(value)).to.deep.equal([]);
      for (const value of bad)
        expect(put(value)[0]?.replace(/(\.|\[).*/, ''), JSON.stringify(String(value))).to.equal(field);
    });
  }

  it('knows which fields ask for others', () => {
    const derivation = { formula: 'a', inputs: ['a'], assumptions: [] };
    const nobody = { source: undefined, quote: undefined, speaker: undefined };
    expect(wrongIn(nobody)).to.deep.equal(['source', 'quote', 'speaker']);
    expect(wrongIn({ status: 'estimated', ...nobody })).to.deep.equal(['source', 'quote', 'speaker']);
    expect(wrongIn({ status: 'planned' })).to.deep.equal(['due']);
    expect(wrongIn({ status: 'planned', due: '2026' })).to.deep.equal([]);
    expect(wrongIn({ status: 'derived' })).to.deep.equal(['derivation', 'source', 'quote']);
    expect(wrongIn({ status: 'derived', derivation })).to.deep.equal(['source', 'quote']);
    expect(wrongIn({ qualifier: 'range' })).to.deep.equal(['valueMin', 'valueMax']);
    expect(wrongIn({ period: undefined })).to.deep.equal(['period']);
    expect(wrongIn({ period: undefined, measure: 'stock' })).to.deep.equal([]);
  });

  it('takes a code that the feed describes, and no other that it does not know', () => {
    const problemsOf = (indicators?: object): readonly string[] =>
      parseFeed({
        ...azerbaijan,
        ...(indicators && { indicators }),
        figures: [{ ...CLEARED, conflictsWith: undefined, indicator: 'sha-count' }],
      }).problems.map(({ field }) => field);
    const label = { en: 'suspected hazardous areas' };
    expect(problemsOf()[0]).to.equal('indicator');
    expect(problemsOf({ 'cha-count': { label } })[0]).to.equal('indicator');
    expect(problemsOf({ 'sha-count': { label, adds: ['areas'], sumOf: ['x-a', 'x-b'] } })).to.deep.equal([]);
    expect(problemsOf({ 'sha-count': { label, adds: ['years'] } })).to.include(
      'indicators.sha-count.adds[0]',
    );
    expect(problemsOf({ 'sha-count': {} })).to.include('indicators.sha-count.label');
  });

  it('knows the order of days and of amounts', () => {
    const period = (start: string, end: string): readonly string[] => wrongIn({ period: { start, end } });
    expect(period('2020-11-10', '2020-11-10')).to.deep.equal([]);
    expect(period('2020-11-10', '2020')).to.deep.equal([]);
    expect(period('2020-11-10', '2020-10')).to.deep.equal(['period.end']);
    const range = (valueMin: number, value: number, valueMax: number): readonly string[] =>
      wrongIn({ qualifier: 'range', valueMin, value, valueMax });
    expect(range(1, 1, 1)).to.deep.equal([]);
    expect(range(2, 1, 1)).to.deep.equal(['valueMax']);
    expect(range(1, 0, 2)).to.deep.equal(['value']);
    expect(range(1, 3, 2)).to.deep.equal(['value']);
    const [both] = parseFeed({ ...azerbaijan, figures: [{ ...CLEARED, value: -1, valueMin: 1 }] }).problems;
    expect(both?.permitted).to.equal('a number from 0 to 1e15');
  });

  it('leads to websites only', () => {
    const GOOD = [
      'https://a.example',
      'http://a-b.example:8080/@x?q=1&r#s',
      'HTTPS://a.example/%C9%99',
      'http://1.2.3.4',
    ];
    const SCHEMES = ['ftp', 'javascript', 'data', 'blob', 'file', 'mailto', 'httpss', ''];
    const BAD = [
      ...SCHEMES.flatMap((scheme) => [`${scheme}:a.example`, `${scheme}://a.example`]),
      ...[
        '//a.example',
        'a.example',
        'https:a.example',
        'https:/a.example',
        'https://',
        'https:///a.example',
      ],
      ...[
        'https://a@b.example',
        'https://a:b@c.example',
        'https:\\\\a.example',
        'https://a.example\\@b.example',
      ],
      ...['https://a.example/ə', 'https://a.example/a b', ' https://a.example', 'https://a.example\n'],
      ...['https://a.example/%zz', 'https://[::1]/', `https://a.example/${'x'.repeat(2000)}`],
    ];
    for (const url of GOOD) expect(wrongInSource({ url }), url).to.deep.equal([]);
    for (const url of BAD) expect(wrongInSource({ url })[0], url).to.equal('url');
  });

  it('takes no address that a browser reads otherwise', () => {
    const piece = fc.constantFrom(
      ...'/:@\\?#%.[]',
      'a.example',
      'b',
      '2f',
      ':8080',
      'https:',
      '//',
      '\t',
      '。',
      '%00',
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const url = `https://${pieces.join('')}`;
        if (wrongInSource({ url }).length > 0 || !URL.canParse(url)) return;
        const { protocol, username, password, host } = new URL(url);
        taken += 1;
        expect([protocol, username, password]).to.deep.equal(['https:', '', '']);
        expect(url.slice(8).toLowerCase().startsWith(host), url).to.be.true;
      }),
      { numRuns: 3000 },
    );
    expect(taken).to.be.greaterThan(50);
  });

  describe('sees of the mistakes that were made in print', () => {
    const MISTAKES: readonly [mistake: string, change: object, field: string][] = [
      ['a digit written as a letter', { value: '30o' }, 'value'],
      ['a decimal comma', { value: '53081,8' }, 'value'],
      ['a number in words', { value: 'more than 190 thousand' }, 'value'],
      [
        'a period that ends before it starts',
        { period: { start: '2022-12-15', end: '2022-02-04' } },
        'period.end',
      ],
      ['a bound inside the status', { status: 'more-than' }, 'status'],
      ['a plan without its day', { status: 'planned' }, 'due'],
      ['a number without who said it', { speaker: undefined }, 'speaker'],
      ['a day that never was', { asOf: { date: '2023-02-29', basis: 'stated' } }, 'asOf.date'],
    ];
    for (const [mistake, change, field] of MISTAKES)
      it(mistake, () => expect(wrongIn(change)).to.deep.equal([field]));
  });
});
