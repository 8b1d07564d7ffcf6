/**
 * Words that stand only in English: a copy of the sources in which one message and one word of the site are new is built,
 * speaks every language, and cannot be released.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { copySources } from './testing/copy-sources.ts';
import { checkWords, untranslatedLines, untranslatedSiteWords } from './untranslated.ts';

const OTHERS = ['ar', 'az', 'de', 'es', 'fa', 'fr', 'he', 'ru', 'tr', 'uk', 'zh'];

describe('words that stand only in English', () => {
  let copy: string;
  const edit = (file: string, change) => {
    const old = readFileSync(path.join(copy, file), 'utf8');
    const text = change(old);
    assert.notEqual(text, old, file);
    writeFileSync(path.join(copy, file), text);
  };
  const run = (script: string) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './scripts/typescript.mjs', `scripts/${script}`],
      { cwd: copy, encoding: 'utf8' },
    );
    return { status, stdout, lines: (stdout + stderr).trim().split('\n') };
  };

  before(() => {
    copy = copySources('untranslated');
    edit('packages/wording/messages/en.json', (text: string) =>
      text.replace('"term-safety":', '"term-caution": "Caution",\n    "term-safety":'),
    );
    // The details of a share say it, and nothing else does.
    edit('packages/wording/src/describe/calculation.ts', (text: string) =>
      text.replace("messages['term-calculation']", "messages['term-caution']"),
    );
    edit('packages/wording/messages/ar.json', (text: string) => text.replace(/\n +"unknown-other".*/, ''));
    edit('packages/publish/src/site/words/ar.ts', (text: string) => text.replace(/\n +quote:.*/, ''));
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('are listed where sources are generated, one line a language', () => {
    const { status, lines } = run('generate.ts');
    assert.equal(status, 0);
    assert.deepEqual(
      lines,
      OTHERS.map((code) =>
        code === 'ar'
          ? 'ar: said in English: term-caution, unknown-other, site/quote'
          : `${code}: said in English: term-caution`,
      ),
    );
  });

  it('are listed and refused by what a release asks', () => {
    const { status, stdout, lines } = run('check-messages.ts');
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.equal(lines.length, OTHERS.length);
    assert.match(lines[0], /^ar: .*\bterm-caution\b/);
  });

  it('are in English, with all that is said of the same figure, and marked', async () => {
    const { resolverIn } = (await import(
      pathToFileURL(path.join(copy, 'scripts/resolver-in.ts')).href
    )) as typeof import('./resolver-in.ts');
    const { resolver, feed } = await resolverIn(['en', 'ar']);
    const request = { feed, edition: '2025-04-04', language: 'ar' };
    const saidIn = (language: string) => resolver.progress({ ...request, language }, 'initial');
    const said = saidIn('ar');
    assert.equal(said.language.code, 'en');
    assert.equal(said.language.direction, 'ltr');
    assert.equal(said.sentence, saidIn('en').sentence);
    assert.equal(said.details().calculation[0].term, 'Caution');
    // The feed itself, and what is cited of it, has names and notes in all languages.
    const text = JSON.stringify([said, said.details()], (key, value) =>
      ['feed', 'evidence'].includes(key) ? undefined : value,
    );
    assert.doesNotMatch(text, /\p{Script=Arabic}/u);
    assert.equal(resolver.words('ar')!.unavailable.other, 'Figure not available.');
  });

  it('leave every other figure in its language', async () => {
    const { resolverIn } = (await import(
      pathToFileURL(path.join(copy, 'scripts/resolver-in.ts')).href
    )) as typeof import('./resolver-in.ts');
    const { resolver, feed } = await resolverIn(['en', 'ar']);
    const said = resolver.stat({ feed, edition: '2025-04-04', language: 'ar' }, 'area-cleared');
    assert.equal(said.language.code, 'ar');
    assert.match(said.sentence, /\p{Script=Arabic}/u);
    assert.doesNotMatch(said.sentence.replace(/\u2068[^\u2069]*\u2069/g, ''), /[A-Za-z]{3,}/);
    assert.match(resolver.words('ar')!.unavailable.loading, /\p{Script=Arabic}/u);
  });

  it('name a message that English has not', () => {
    edit('packages/wording/messages/ar.json', (text: string) =>
      text.replace('"term-safety":', '"term-nobody-has": "؟",\n    "term-safety":'),
    );
    for (const script of ['generate.ts', 'check-messages.ts']) {
      const { status, lines } = run(script);
      assert.equal(status, 1);
      assert.match(lines.join(), /ar\.json, message "term-nobody-has": English has no such message\./);
    }
  });
});

describe('the words of the site', () => {
  const english = { newest: 'Newest', frozen: 'As known on {day}' };

  it('may lack some, which are named', () => {
    assert.deepEqual(checkWords({ newest: 'Neueste' }, english, 'de.ts'), ['frozen']);
  });

  const AMISS = [
    ['that English has not', { old: 'Alt' }, /^de\.ts, word "old": English has no such word/],
    ['with a hole that English has not', { newest: '{n}' }, /"newest": English has no \{n\}/],
    ['without what English puts in', { frozen: 'Fest' }, /"frozen": leaves out \{day\}/],
  ] as const;
  for (const [what, words, reason] of AMISS)
    it(`are refused by name where there is one ${what}`, () => {
      assert.throws(() => checkWords(words, english, 'de.ts'), { message: reason });
    });

  it('are all missing in a language that has none of them', async () => {
    const lacking = await untranslatedSiteWords(['ka']);
    assert.ok(lacking.get('ka')!.includes('site/quote'));
  });

  it('take no line where nothing is missing', () => {
    assert.deepEqual(untranslatedLines(new Map([['de', []]]), new Map([['de', []]])), []);
  });
});
