import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileLanguage } from './compile-language.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const MESSAGES = new URL('../packages/wording/messages/', import.meta.url);

const language = (code, formats = code, direction = 'ltr') => ({ code, formats, direction });

/** The pack that a file of messages becomes, as the sources import it. */
async function packOf(file, name = 'xx.json') {
  const { text } = compileLanguage(file, name);
  const { outputFiles } = await build({
    stdin: { contents: text, loader: 'ts', resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    tsconfig: `${root}/tsconfig.base.json`,
  });
  const { pack } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  return pack;
}

describe('compileLanguage', () => {
  const BAD = [
    ['a brace that does not close', 'more than {number'],
    ['a plural without other', '{n, plural, one {mine}}'],
    ['a select without other', '{unit, select, hectare {ha}}'],
    ['a plural form that the language has not', '{n, plural, few {mines} other {mines}}'],
    ['a format that does not exist', '{n, spelled, out}'],
    ['no text', 5],
  ];
  for (const [what, message] of BAD)
    it(`names file and key of a message with ${what}`, () => {
      const file = { language: language('en'), messages: { 'label-good': 'fine', 'label-bad': message } };
      assert.throws(() => compileLanguage(file, 'en.json'), /en\.json.*"label-bad"/);
    });

  it('takes the plural forms of the language', async () => {
    const mines = '{n, plural, one {{n} мина} few {{n} мины} many {{n} мин} other {{n} мины}}';
    const pack = await packOf({ language: language('ru'), messages: { mines } });
    assert.deepEqual(
      [1, 2, 5, 21, 22, 1.5].map((n) => pack.messages.mines({ n })),
      ['1 мина', '2 мины', '5 мин', '21 мина', '22 мины', '1.5 мины'],
    );
  });

  it('names the values of each message in its types', () => {
    const { text, code } = compileLanguage(
      {
        language: language('en'),
        messages: {
          plain: 'Source',
          since: 'since {start}',
          deep: '{a, select, x {{b}} other {{n, plural, one {{c}} other {d}}}}',
        },
      },
      'en.json',
    );
    assert.equal(code, 'en');
    assert.match(text, /readonly 'plain': \(values\?: object\) => string;/);
    assert.match(text, /readonly 'since': \(values: \{ start: Value \}\) => string;/);
    assert.match(
      text,
      /readonly 'deep': \(values: \{ a: Value; b: Value; n: Value; c: Value \}\) => string;/,
    );
    assert.match(text, /^\/\/ Made from messages\/en\.json .* Do not edit\./);
  });

  it('keeps what is in a value out of the message’s grammar', async () => {
    const pack = await packOf({ language: language('en'), messages: { since: 'since {start}' } });
    assert.equal(pack.messages.since({ start: "{x} '#' $& \\" }), "since {x} '#' $& \\");
  });

  const SYMBOLS = [
    [
      'en',
      'en-GB',
      { group: ',', decimal: '.', minimumGrouping: 1 },
      '{d} {m} {y}',
      ['January', 'December'],
      undefined,
    ],
    [
      'de',
      'de-DE',
      { group: '.', decimal: ',', minimumGrouping: 1 },
      '{d}. {m} {y}',
      ['Januar', 'Dezember'],
      undefined,
    ],
    [
      'es',
      'es-ES',
      { group: '.', decimal: ',', minimumGrouping: 2 },
      '{d} de {m} de {y}',
      ['enero', 'diciembre'],
      undefined,
    ],
    [
      'fr',
      'fr-FR',
      { group: '\u202f', decimal: ',', minimumGrouping: 1 },
      '{d} {m} {y}',
      ['janvier', 'décembre'],
      undefined,
    ],
    [
      'ru',
      'ru-RU',
      { group: '\u00a0', decimal: ',', minimumGrouping: 1 },
      '{d} {m} {y} г.',
      ['января', 'декабря'],
      ['январь', 'декабрь'],
    ],
    [
      'az',
      'az-Latn',
      { group: '.', decimal: ',', minimumGrouping: 1 },
      '{d} {m} {y}',
      ['yanvar', 'dekabr'],
      undefined,
    ],
  ];
  for (const [code, formats, numbers, day, months, monthsAlone] of SYMBOLS)
    it(`reads the signs and months of ${formats}`, async () => {
      const pack = await packOf({ language: language(code, formats), messages: { plain: 'x' } });
      assert.deepEqual(pack.numbers, numbers);
      assert.equal(pack.dates.day.replace(/\s/g, ' '), day);
      assert.deepEqual([pack.dates.months[0], pack.dates.months[11]], months);
      assert.deepEqual(
        pack.dates.monthsAlone && [pack.dates.monthsAlone[0], pack.dates.monthsAlone[11]],
        monthsAlone,
      );
    });

  it('reads the digits of a language that has its own, and its direction', async () => {
    const pack = await packOf({ language: language('fa', 'fa', 'rtl'), messages: { plain: 'x' } });
    assert.equal(pack.numbers.digits, '۰۱۲۳۴۵۶۷۸۹');
    assert.equal(pack.direction, 'rtl');
    assert.deepEqual([pack.dates.months[0], pack.dates.months.length], ['ژانویهٔ', 12]);
  });

  for (const name of readdirSync(MESSAGES))
    it(`compiles ${name}, the file of its own code`, async () => {
      const file = JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8'));
      const pack = await packOf(file, name);
      assert.equal(`${pack.code}.json`, name);
      assert.deepEqual(Object.keys(pack.messages), Object.keys(file.messages));
    });
});
