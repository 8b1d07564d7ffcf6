import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compileLanguage } from './compile-language.ts';
import type { MessagesFile } from './check-language.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const MESSAGES = new URL('../packages/wording/messages/', import.meta.url);

const language = (code: string, formats = code, direction = 'ltr') => ({
  code,
  formats,
  direction,
  script: 'Latn',
});

const ENGLISH = JSON.parse(readFileSync(new URL('en.json', MESSAGES), 'utf8'));

/** An English file that asks for as much as another one has. */
const englishFor = (messages: Partial<MessagesFile['messages']>, more = {}): MessagesFile => ({
  language: language('en'),
  readBy: [],
  arguments: { more },
  messages: Object.fromEntries(Object.keys(messages).map((key) => [key, 'plain'])),
});

/** The pack that a file of messages becomes, as the sources import it. */
async function packOf(file: MessagesFile, name = 'xx.json', english = file) {
  const { text } = compileLanguage(file, name, english);
  const { text: ofEnglish } = compileLanguage(english, 'en.json', english);
  const { outputFiles } = await build({
    stdin: { contents: text, loader: 'ts', resolveDir: `${root}/packages/wording/src/generated` },
    plugins: [
      {
        name: 'english',
        setup(bundler) {
          bundler.onLoad({ filter: /generated\/en\.ts$/ }, () => ({
            contents: ofEnglish,
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
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
    ['a form left out', '{n, plural, other {mines}}'],
    ['a number that is not formatted', '{n, plural, one {# mine} other {# mines}}'],
  ] as const;
  for (const [what, message] of BAD)
    it(`names file and key of a message with ${what}`, () => {
      const file = {
        language: language('en'),
        readBy: [],
        messages: { 'label-good': 'fine', 'label-bad': message },
      };
      assert.throws(
        () => compileLanguage(file as MessagesFile, 'en.json', file as MessagesFile),
        /en\.json.*"label-bad"/,
      );
    });

  const english = {
    language: language('en'),
    readBy: [],
    arguments: {
      choices: { case: ['plain', 'genitive'] },
      more: { 'label-*': ['case'] },
      dates: { since: ['start'] },
      foreign: ['who'],
    },
    messages: {
      'label-mines': '{n, plural, one {mine} other {mines}}',
      'label-dogs': 'dogs',
      since: 'since {start}{who, select, none {} other { by {who}}}',
    },
  };
  const good = {
    'label-mines': '{n, plural, one {mayın} other {mayın}}',
    'label-dogs': 'köpek',
    since: '{who, select, none {} other {{who} }}{start} tarihinden beri',
  };
  const turkish = (more: object = {}): MessagesFile => ({
    language: language('tr'),
    readBy: [],
    messages: { ...good, ...more },
  });

  const AMISS = [
    ['that leaves out what English puts in', turkish({ since: 'beri' }), /"since".*leaves out \{start\}/],
    [
      'that leaves out what English puts in beside one of its choices',
      turkish({ since: '{start} tarihinden beri' }),
      /"since".*leaves out \{who\}/,
    ],
    ['that English has not', turkish({ until: 'x' }), /"until": English has no such message/],
    ['with an argument that English has not', turkish({ since: '{day}' }), /"since".*no argument \{day\}/],
    [
      'with a choice that English has not',
      turkish({ 'label-dogs': '{case, select, dative {a} other {b}}' }),
      /"label-dogs".*"dative"/,
    ],
    [
      'that leaves out a plural form',
      turkish({ 'label-mines': '{n, plural, other {mayın}}' }),
      /"label-mines".*"one"/,
    ],
    [
      'that is said to be uncertain and is no name',
      { ...turkish({ since: undefined }), uncertain: ['since'] },
      /"since": only label-/,
    ],
    [
      'that is said to be uncertain and is there',
      { ...turkish(), uncertain: ['label-dogs'] },
      /"label-dogs": is there/,
    ],
  ] as const;
  for (const [what, file, reason] of AMISS)
    it(`names file and key of a message ${what}`, () => {
      const said = JSON.parse(JSON.stringify(file));
      assert.throws(
        () => compileLanguage(said, 'tr.json', english),
        (error) => {
          assert.match((error as Error).message, /^tr\.json, message "/);
          assert.match((error as Error).message, reason);
          return true;
        },
      );
    });

  it('takes what English need not know: another case, and the forms of a date', async () => {
    const pack = await packOf(
      turkish({
        'label-dogs': '{case, select, genitive {köpeğin} other {köpek}}',
        since: '{who}{start_is, select, year {{start_year} yılından} other {{start_of}}}',
      }),
      'tr.json',
      english,
    );
    assert.equal(pack.messages['label-dogs']({ case: 'genitive' }), 'köpeğin');
    assert.equal(pack.messages['label-dogs']({ case: 'plain' }), 'köpek');
    assert.equal(pack.messages.since({ who: '', start_is: 'year', start_year: '2005' }), '2005 yılından');
  });

  it('leaves a name that is uncertain to English', async () => {
    const { 'label-dogs': _dogs, ...messages } = good;
    const file = { language: language('tr'), readBy: [], messages, uncertain: ['label-dogs'] };
    const pack = await packOf(file, 'tr.json', english);
    assert.deepEqual(Object.keys(pack.messages), ['label-mines', 'since']);
    assert.equal(pack.messages.since({ start: '2005', who: 'none' }), '2005 tarihinden beri');
  });

  it('lists what is missing and not said to be uncertain', () => {
    const { 'label-dogs': _dogs, since: _since, ...messages } = good;
    const list = (uncertain: string[]) =>
      compileLanguage({ language: language('tr'), readBy: [], messages, uncertain }, 'tr.json', english)
        .untranslated;
    assert.deepEqual(list([]), ['label-dogs', 'since']);
    assert.deepEqual(list(['label-dogs']), ['since']);
  });

  it('keeps names apart from what runs the other way', async () => {
    const messages = {
      ...good,
      'label-mines': 'א',
      'label-dogs': 'ב',
      since: '{who, select, none {} other {{ who }}} {start}',
    };
    const pack = await packOf(
      { language: language('he', 'he', 'rtl'), readBy: [], messages },
      'he.json',
      english,
    );
    assert.equal(pack.messages.since({ who: 'ANAMA', start: 'x' }), '\u2068ANAMA\u2069 x');
  });

  it('takes the plural forms of the language', async () => {
    const mines = '{n, plural, one {{n} мина} few {{n} мины} many {{n} мин} other {{n} мины}}';
    const messages = { mines };
    const pack = await packOf(
      { language: language('ru'), readBy: [], messages },
      'ru.json',
      englishFor(messages, { mines: ['n'] }),
    );
    assert.deepEqual(
      [1, 2, 5, 21, 22, 1.5].map((n) => pack.messages.mines({ n })),
      ['1 мина', '2 мины', '5 мин', '21 мина', '22 мины', '1.5 мины'],
    );
  });

  it('names the values of each message in its types', () => {
    const file = {
      language: language('en'),
      readBy: [],
      messages: {
        plain: 'Source',
        since: 'since {start}',
        deep: '{a, select, x {{b}} other {{n, plural, one {{c}} other {d}}}}',
      },
    };
    const { text, code } = compileLanguage(file, 'en.json', file);
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
    const pack = await packOf({ language: language('en'), readBy: [], messages: { since: 'since {start}' } });
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
  ] as const;
  for (const [code, formats, numbers, day, months, monthsAlone] of SYMBOLS)
    it(`reads the signs and months of ${formats}`, async () => {
      const messages = { plain: 'x' };
      const pack = await packOf(
        { language: language(code, formats), readBy: [], messages },
        'xx.json',
        englishFor(messages),
      );
      assert.deepEqual(pack.numbers, numbers);
      assert.equal(pack.dates.day.replace(/\s/g, ' '), day);
      assert.deepEqual([pack.dates.months[0], pack.dates.months[11]], months);
      assert.deepEqual(
        pack.dates.monthsAlone && [pack.dates.monthsAlone[0], pack.dates.monthsAlone[11]],
        monthsAlone,
      );
    });

  it('reads the digits of a language that has its own, and its direction', async () => {
    const messages = { plain: 'x' };
    const pack = await packOf(
      { language: language('fa', 'fa', 'rtl'), readBy: [], messages },
      'fa.json',
      englishFor(messages),
    );
    assert.equal(pack.numbers.digits, '۰۱۲۳۴۵۶۷۸۹');
    assert.equal(pack.dates.digits, '۰۱۲۳۴۵۶۷۸۹');
    assert.equal(pack.direction, 'rtl');
    assert.deepEqual([pack.dates.months[0], pack.dates.months.length], ['ژانویهٔ', 12]);
  });

  for (const name of readdirSync(MESSAGES))
    it(`compiles ${name}, the file of its own code`, async () => {
      const file = JSON.parse(readFileSync(new URL(name, MESSAGES), 'utf8'));
      const pack = await packOf(file, name, name === 'en.json' ? file : ENGLISH);
      assert.equal(`${pack.code}.json`, name);
      for (const key of Object.keys(file.messages)) assert.equal(typeof pack.messages[key], 'function', key);
      for (const key of file.uncertain ?? []) assert.ok(!Object.hasOwn(pack.messages, key), key);
    });
});
