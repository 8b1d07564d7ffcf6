import { expect } from '@open-wc/testing';
import { azerbaijan } from './azerbaijan.js';
import { parseFeed, type Problem } from './feed.js';
import { describe as described, isText } from './feed-text.js';

/** What is said of a feed whose first figure has something else in one field. */
const problemsWith = (field: string, value: unknown): readonly Problem[] => {
  const [first] = azerbaijan.figures;
  return parseFeed({ ...azerbaijan, figures: [{ ...first, conflictsWith: undefined, [field]: value }] })
    .problems;
};

describe('the problems of a feed', () => {
  const VALUES: readonly [value: unknown, said: string][] = [
    [undefined, 'nothing'],
    [null, 'null'],
    ['', '""'],
    ['5', '"5"'],
    [5, '5'],
    [-0, '-0'],
    [NaN, 'NaN'],
    [10n, '10'],
    [true, 'true'],
    [[1], 'a list'],
    [{ a: 1 }, 'an object'],
    [(): void => {}, 'a function'],
    [Symbol('secret'), 'a symbol'],
    ['two\nlines', '"two\\u{a}lines"'],
    ['a\u202Eb', '"a\\u{202e}b"'],
    ['\uD800', '"\\u{d800}"'],
    ['<img src=x onerror=alert(1)>', '"<img src=x onerror=alert(1)>"'],
  ];
  for (const [value, said] of VALUES)
    it(`say ${said} where that stands`, () => {
      expect(problemsWith('unit', value)).to.deep.equal([
        {
          figure: 'aze-contaminated-2025-04',
          field: 'unit',
          value: said,
          permitted:
            'one of: hectare, square-kilometer, square-meter, percent, item, person, animal, year, team, kilometer, hour, or a currency (ISO 4217) such as USD',
          severity: 'error',
        },
      ]);
    });

  it('are short, however long what stands there is', () => {
    for (const long of ['x'.repeat(1e6), '\u202E'.repeat(1e6), '👩'.repeat(1e5), 10n ** 500n]) {
      expect(described(long).length).to.be.within(40, 80);
      expect(problemsWith('unit', long)[0]?.value).to.equal(described(long));
    }
    const [key] = problemsWith('\u202E'.repeat(1e5), 1);
    expect(key?.field.length).to.be.lessThan(90);
    expect(key?.field).to.match(/^\["\\u\{202e\}/);
  });

  it('name a figure by its id only where that is one', () => {
    for (const id of [undefined, 5, '', '\u202Ea', 'x'.repeat(101), { toString: (): string => 'a' }])
      expect(problemsWith('id', id).map(({ figure, field }) => [figure, field])).to.deep.equal([
        ['#1', 'id'],
      ]);
  });

  it('point into lists and maps', () => {
    const at = (field: string, value: unknown): string | undefined => problemsWith(field, value)[0]?.field;
    expect(at('note', { en: 'Good', az: '' })).to.equal('note.az');
    expect(at('note', { 'no tag': 'Good' })).to.equal('note["no tag"]');
    expect(at('conflictsWith', ['a', 'B'])).to.equal('conflictsWith[1]');
    expect(at('scope', { operators: 'some' })).to.equal('scope.operators');
    expect(at('derivation', { formula: 'a', inputs: ['a'], assumptions: ['Good', { en: 5 }] })).to.equal(
      'derivation.assumptions[1].en',
    );
  });

  it('say of what is missing what it may be', () => {
    const said = problemsWith('asOf', {}).map(
      ({ field, value, permitted }) => `${field}: ${value}; ${permitted}`,
    );
    expect(said).to.deep.equal([
      'asOf.date: nothing; a day, month or year that exists, such as 2025-04-04, 2025-04 or 2025',
      'asOf.basis: nothing; one of: stated, inferred, publication-date',
    ]);
  });
});

describe('texts in a feed', () => {
  const isFit = isText(300);

  const FIT: readonly [what: string, text: string][] = [
    ['Persian with its joiner', 'می‌شود'],
    ['Burmese with five marks on a letter', 'မြှုံ့ အချို့'],
    ['Thai', 'ที่'],
    ['Hebrew with points and accent', 'בְּרֵאשִׁ֖ית'],
    ['Arabic with vowels', 'مُحَمَّدٌ'],
    ['Vietnamese taken apart', 'Việt'.normalize('NFD')],
    ['Hindi', 'क्ष'],
    ['Tibetan', 'བསྒྲུབས'],
    ['joined pictures', '👩🏽‍🚒 1️⃣'],
    ['Arabic with a mark of direction', 'تطهير 190\u200F هكتار (أنما)\u061C'],
    ['Hebrew with a year between marks', 'בשנים 2020\u200E–2024\u200E'],
    ['a name in an isolate', 'حسب \u2066ANAMA\u2069 و\u2068UNMAS \u2067أ\u2069\u2069'],
    ['German with a hyphen that is seen only where a line breaks', 'Kampf\u00ADmittel\u00ADräumung'],
    ['two lines and a tab', 'one\r\ntwo\tthree'],
    ['a number alone', '5'],
    ['what looks like markup', '<b onclick="x">&amp;</b>'],
    ['300 characters of two units each', '𞤀'.repeat(300)],
  ];
  for (const [what, text] of FIT) it(`may be ${what}`, () => expect(isFit(text)).to.be.true);

  const UNFIT: readonly [what: string, text: string][] = [
    ['empty', ''],
    ['only white space', ' \n\u00A0\u3000'],
    ['only what is not seen', '\u200D\uFE0F'],
    ['a direction turned', '190\u202E000'],
    ['a direction embedded', '\u202Babc\u202C'],
    ['an isolate that does not end', 'a \u2067b'],
    ['an isolate that ends in another line', 'a \u2067b\nc\u2069'],
    ['an end without an isolate', 'a\u2069 b'],
    ['a mark of direction inside a number', '190\u200F000'],
    ['a mark of direction beside the comma of a number', '190,\u200F000'],
    ['an isolate inside a number', '190\u2067,000\u2069'],
    ['a soft hyphen inside a number', '190\u00AD000'],
    ['a heap of marks of direction', `a${'\u200F'.repeat(7)}b`],
    ['a space without width', 'ar\u200Bea'],
    ['a byte order mark within', 'ar\uFEFFea'],
    ['letters that are blank', 'a\u3164b'],
    ['tags that are not seen', 'a\u{E0041}b'],
    ['a control', 'a\u0000b'],
    ['a bell', 'a\u0007'],
    ['a separator of lines', 'a\u2028b'],
    ['half a character', 'a\uD800b'],
    ['four accents on a letter', 'a\u0301\u0302\u0303\u0304'],
    ['a heap of any marks', `ก${'\u0E49'.repeat(7)}`],
    ['301 characters', 'x'.repeat(301)],
    ['more white space than text may have', `${' '.repeat(300)}x`],
  ];
  for (const [what, text] of UNFIT) it(`are not ${what}`, () => expect(isFit(text)).to.be.false);

  it('hold none of these marks where something is found by them', () => {
    const isName = isText(100, true);
    for (const mark of '\u00AD\u061C\u200E\u200F') expect(isName(`bulle${mark}tin`)).to.be.false;
    expect(isName('bulletin')).to.be.true;
  });
});
