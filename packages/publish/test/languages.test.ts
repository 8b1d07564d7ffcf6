/**
 * What the desk and the commands say in other languages than English: all of it, and nothing else than English says.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PARTY_WORDS } from '../../../scripts/testing/party-words.ts';
import { CLI, FEED, file, load, readJson, run } from './built.ts';

type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;
const TABLES: Readonly<Record<string, Table>> = {
  desk: (await load('desk/messages.js')).MESSAGES,
  commands: (await load('commands/say.js')).MESSAGES,
};
const { languageOfTerminal } = await load('commands/say.js');
const { languageAsked, pageMessages, setApart } = await load('desk/page-messages.js');

const WORDING = readdirSync(new URL('../../wording/messages/', import.meta.url))
  .map((name) => name.replace('.json', ''))
  .sort();

/** The values that a message puts in, each once. */
const valuesIn = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();

/** Codes, options, and names of files and formats: the same in every script. */
const SAME_EVERYWHERE =
  /--[a-z]+|mine-action-publish desk|my-programme|[a-z]+\.json|\.(?:xlsx|ods|zip)|https:\/\/|UA-65|x-north|\b(?:JavaScript|CSV|JSON|ISO|MB|Ctrl|UKR|KHM|en|uk|n\/a|desk|import|release|evidence|lakh)\b/g;

for (const [name, table] of Object.entries(TABLES))
  describe(`the messages of the ${name}`, () => {
    it('are in every language of the figures', () => assert.deepEqual(Object.keys(table).sort(), WORDING));

    for (const [code, messages] of Object.entries(table))
      it(`say all in ${code}, with the same values, and take no side`, () => {
        assert.deepEqual(Object.keys(messages), Object.keys(table['en']));
        for (const [key, message] of Object.entries(messages)) {
          assert.deepEqual(valuesIn(message), valuesIn(table['en'][key]), key);
          assert.ok(message.trim() === message && message !== '' && !/ {2}/.test(message), key);
          assert.doesNotMatch(message, PARTY_WORDS[code as keyof typeof PARTY_WORDS], key);
          if (/[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(messages['title'] ?? messages['stopped']))
            assert.doesNotMatch(
              message.replace(/\{[\w.]+\}/g, '').replace(SAME_EVERYWHERE, ''),
              /[A-Za-z]{2,}/,
              key,
            );
          // Two forms of a number are told apart by one and many, three by none too: each has the number that it needs.
          const forms = message.split('|');
          if (message.includes('{n}') && forms.length > 1)
            for (const form of forms.slice(-1)) assert.ok(form.includes('{n}'), key);
        }
      });

    it('are translations: few words are those of English', () => {
      for (const [code, messages] of Object.entries(table)) {
        if (code === 'en') continue;
        const same = Object.entries(messages).filter(
          ([key, message]) =>
            message === table['en'][key] && /\p{L}{3,}/u.test(message.replace(/\{\w+\}/g, '')),
        );
        assert.ok(same.length <= 4, `${code}: ${same.map(([key]) => key).join(', ')}`);
      }
    });
  });

describe('the language', () => {
  it('of the terminal is the first that is set', () => {
    assert.equal(languageOfTerminal({ LANG: 'de_AT.UTF-8' }), 'de');
    assert.equal(languageOfTerminal({ LC_ALL: '', LC_MESSAGES: 'az_AZ', LANG: 'en_GB.UTF-8' }), 'az');
    assert.equal(languageOfTerminal({ LC_ALL: 'C', LANG: 'de_DE.UTF-8' }), 'en');
    assert.equal(languageOfTerminal({ LANG: 'az_AZ.UTF-8@cyrillic' }), 'en');
    assert.equal(languageOfTerminal({ LANG: 'ja_JP.UTF-8' }), 'en');
    assert.equal(languageOfTerminal({}), 'en');
  });

  it('of the page is the one that was chosen, else the browser’s', () => {
    assert.equal(languageAsked('fa', 'de,en;q=0.9'), 'fa');
    assert.equal(languageAsked(null, 'ja,uk-UA;q=0.9,en;q=0.8'), 'uk');
    assert.equal(languageAsked('tlh', undefined), 'en');
  });

  it('has the names of what can be chosen, and says which are English', async () => {
    const { messages, english } = await pageMessages('tr');
    assert.equal(messages['indicator-area-cleared'], 'Mayından temizlenen alan');
    assert.equal(messages['part-women'], 'Kadınlar');
    const hebrew = await pageMessages('he');
    assert.ok(hebrew.english.includes('indicator-area-confirmed'));
    assert.equal(hebrew.messages['indicator-area-confirmed'], 'Confirmed hazardous area');
    assert.equal(messages['unit-kilometer'], 'Kilometre');
    assert.match(messages['unit-USD'] ?? '', /^USD – ABD doları$/i);
    assert.equal(messages['indicator-roads-cleared'], 'Yol temizlendi (kilometre)');
    assert.ok(english.includes('indicator-staff-total'));
    assert.equal(messages['indicator-staff-total'], 'People working in mine action');
    const { messages: inFrench } = await pageMessages('fr');
    assert.equal(inFrench['indicator-machine-hours'], 'Heures de travail de machines de déminage');
    assert.equal(inFrench['indicator-funding-received'], 'Fonds reçus pour la lutte antimines');
    assert.equal(inFrench['indicator-area-confirmed'], 'Zones dangereuses confirmées');
  });

  it('sets codes apart where it runs from right to left', () => {
    assert.equal(setApart('مثل - n/a أو .xlsx'), 'مثل - \u2066n/a\u2069 أو \u2066.xlsx\u2069');
    assert.equal(setApart('في {out}: 12 298'), 'في \u2068{out}\u2069: \u206612 298\u2069');
    assert.equal(setApart('مثل > في 90–100'), 'مثل \u2066>\u2069 في \u206690–100\u2069');
    assert.equal(setApart('حقول: {indicator}-{asOf.date}.'), 'حقول: \u2066{indicator}-{asOf.date}\u2069.');
  });
});

const ANSWERS = {
  publisher: 'المركز الوطني للأعمال المتعلقة بالألغام',
  country: 'ZZZ',
  sourceTitle: 'تقرير تموز 2025',
  sourceLanguage: 'ar',
  publishedOn: '2025-08-15',
  quote: 'تم تطهير أكثر من 12298 هكتارًا منذ عام 2020',
  value: '12298',
  qualifier: 'more-than',
  periodStart: '2020',
  asOf: '2025-07-31',
};

describe('new in another language', () => {
  const answers = (more: object = {}) => ({ input: JSON.stringify({ ...ANSWERS, ...more }) });

  it('ends in Arabic, with names in Latin letters for a title in Arabic', () => {
    const out = file('arabic.json');
    const { code, stderr } = run('new', '--language', 'ar', '--answers', '-', '--out', out, answers());
    assert.equal(code, 0, stderr);
    assert.ok(
      stderr.startsWith(`${out}: عدد الأرقام: 1، عدد المصادر: 1؛ لا أخطاء، لا تحذيرات.\nكُتب: ${out}\n`),
      stderr,
    );
    assert.ok(stderr.endsWith(`\n  mine-action-publish validate ${out}\n`), stderr);
    const made = readJson(out);
    assert.match(made.id, /^zzz-[a-z]+/);
    assert.equal(made.figures[0].source, Object.keys(made.sources)[0]);
    assert.match(made.figures[0].source, /^[a-z]+[a-z-]*-2025-08-15$/);
    assert.equal(made.title, `أرقام الأعمال المتعلقة بالألغام: ${ANSWERS.publisher}`);
    assert.equal(run('validate', out, '--strict').code, 0);
  });

  it('refuses and asks in German, as the terminal does', () => {
    const env = { ...process.env, LC_ALL: 'de_DE.UTF-8' };
    const refused = run('new', '--answers', '-', '--out', file('german.json'), {
      ...answers({ country: 'Zedland' }),
      env,
    });
    assert.equal(refused.code, 2);
    assert.equal(
      refused.stderr,
      '--country "Zedland": Schreiben Sie die drei Großbuchstaben nach ISO 3166-1, zum Beispiel UKR oder KHM.\n',
    );
    const missing = run('new', '--out', file('german.json'), '--qualifier', 'über', { env });
    assert.equal(missing.stderr.split(':')[1], ' Möglich sind');
    const { stderr } = run('new', '--out', file('german.json'), { env });
    assert.match(
      stderr,
      /^Hier kann niemand gefragt werden.*:\n {2}--publisher \(Wessen Zahlen sind das\?\)\n/,
    );
    assert.equal(existsSync(file('german.json')), false);
  });

  it('says which languages there are where it is asked for another', () => {
    const { code, stderr } = run('new', '--language', 'xx', '--out', file('none.json'));
    assert.equal(code, 2);
    assert.match(stderr, /^--language xx: .*en, az, ar, de, es, fa, fr, he, ru, tr, uk, zh\.$/m);
  });

  const hasTerminal =
    process.platform === 'linux' && spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

  it(
    'asks and keeps answers in German at a terminal, with the choices in words',
    { skip: !hasTerminal && 'no program here makes a terminal' },
    async () => {
      const out = file('asked.json');
      const child = spawn(
        'script',
        [
          '-qec',
          `${process.execPath} ${CLI} new --language de --out ${out} --country ZZZ --title Zahlen`,
          '/dev/null',
        ],
        { env: { ...process.env, TERM: 'xterm' } },
      );
      let shown = '';
      child.stdout.setEncoding('utf8').on('data', (piece: string) => (shown += piece));
      const until = async (text: string) => {
        while (!shown.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until('Wessen Zahlen sind das? (Der volle Name des Programms)');
      child.stdin.write('Beispielprogramm\r');
      await until('Website des Programms');
      child.stdin.write('\r');
      await until('Vierteljährlich');
      await until('← vorige Frage');
      child.stdin.write('\u0003');
      const code = await new Promise((resolve) => child.on('exit', resolve));
      assert.equal(code, 2, shown);
      assert.match(shown, /< führt zur vorigen Frage zurück/);
      assert.match(shown, /Ihre Antworten stehen in/);
      assert.match(shown, /\n {2}mine-action-publish new --answers \S+ --out \S+ --language de/);
      assert.equal(readJson(file('asked.answers.json')).publisher, 'Beispielprogramm');
    },
  );
});

describe('the other commands', () => {
  it('end in the language of the terminal, and find in English', () => {
    const inFrench = { env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_FR.UTF-8' } };
    assert.match(
      run('validate', FEED, inFrench).stdout,
      /^\S+: 172 chiffres de 68 sources : aucune erreur, (?:aucun avertissement|\d+ avertissements?)\./m,
    );
    const nothing = run('import', file('empty.csv', 'a;b\n1;2\n'), inFrench);
    assert.notEqual(nothing.code, 0);
    const inRussian = { env: { ...process.env, LC_ALL: 'ru_RU.UTF-8' } };
    const written = run(
      'import',
      file('table.csv', run('export', FEED, '--to', 'csv').stdout),
      '--out',
      file('imported.json'),
      inRussian,
    );
    assert.equal(written.code, 0, written.stderr);
    assert.match(written.stderr, /показателей: 172, источников: 68; ошибок нет, .*\n(?:.*\n)*Записано: /);
  });
});
