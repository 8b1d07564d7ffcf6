/**
 * Starting a feed without being asked, and what a new feed says that an old one did not.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CLI, FEED, feed, file, load, readJson, run } from './built.ts';
import type { Claim } from '@mine-action/data';

const ANSWERS = {
  publisher: 'Example programme',
  country: 'ZZZ',
  sourceTitle: 'Report of July 2025',
  sourceUrl: 'https://example.org/report',
  publishedOn: '2025-08-15',
  quote: 'more than 12,298 hectares have been cleared since 2020',
  value: '12298',
  qualifier: 'more-than',
  periodStart: '2020',
  asOf: '2025-07-31',
};

describe('new', () => {
  it('makes a feed of answers from stdin that validates without a warning', () => {
    const out = file('new.json');
    const { code, stderr } = run('new', '--answers', '-', '--out', out, { input: JSON.stringify(ANSWERS) });
    assert.equal(code, 0, stderr);
    const checked = run('validate', out, '--strict');
    assert.equal(checked.code, 0, checked.stdout);
    const [figure] = readJson(out).figures;
    assert.equal(figure.qualifier, 'more-than');
    assert.deepEqual(figure.asOf, { date: '2025-07-31', basis: 'stated' });
  });

  it('takes answers as flags, which win over a file', () => {
    const out = file('flags.json');
    const answers = file('answers.json', ANSWERS);
    const { code } = run(
      'new',
      '--answers',
      answers,
      '--out',
      out,
      '--country',
      'ZZA',
      '--qualifier',
      'at-least',
    );
    assert.equal(code, 0);
    assert.equal(readJson(out).refArea, 'ZZA');
  });

  it('dates a figure by its publication where no day is stated, and says so', () => {
    const { asOf: _, ...rest } = ANSWERS;
    const out = file('undated.json');
    run('new', '--answers', file('undated-answers.json', rest), '--out', out);
    assert.deepEqual(readJson(out).figures[0].asOf, { date: '2025-08-15', basis: 'publication-date' });
  });

  it('names all that is missing where nobody can be asked', () => {
    const { code, stderr } = run('new', '--out', file('nothing.json'), '--country', 'ZZZ');
    assert.equal(code, 2);
    for (const flag of ['--publisher', '--source-title', '--published-on', '--quote', '--value'])
      assert.ok(stderr.includes(flag), flag);
  });

  for (const [key, answer, says] of [
    ['country', 'Zedland', /three capital letters/],
    ['value', '12,298', /digits only/],
    ['publishedOn', '31.07.2025', /2025-07-31/],
    ['qualifier', 'over', /more-than/],
  ] as const)
    it(`refuses "${answer}" as ${key}`, () => {
      const answers = file('wrong.json', { ...ANSWERS, [key]: answer });
      const { code, stderr } = run('new', '--answers', answers, '--out', file('wrong-feed.json'));
      assert.equal(code, 2);
      assert.match(stderr, says);
    });

  it('writes over nothing unless told to', () => {
    const out = file('there.json', '{}');
    const answers = file('answers.json', ANSWERS);
    assert.equal(run('new', '--answers', answers, '--out', out).code, 2);
    assert.equal(run('new', '--answers', answers, '--out', out, '--force').code, 0);
  });
});

describe('new at a terminal', () => {
  /** Answers in the order in which they are typed; everything else is taken as it is offered. */
  const asking = (typed: Readonly<Record<string, string[]>>) => {
    const seen: string[] = [];
    const ask = (
      { key }: { key: string },
      { offered, canGoBack }: { offered?: string; canGoBack: boolean },
    ) => {
      seen.push(`${key}${canGoBack ? '' : '!'}${offered === undefined ? '' : ` (${offered})`}`);
      return Promise.resolve(
        typed[key]?.shift() ?? offered ?? (ANSWERS as Record<string, string>)[key] ?? '',
      );
    };
    return { seen, ask };
  };

  it('goes back to the question before, and offers what was answered', async () => {
    const { interview } = await load('commands/interview.js');
    const { seen, ask } = asking({
      publisher: ['Exmaple programme', 'Example programme'],
      publisherUrl: ['<'],
      indicator: ['mdd-held', '<', 'area-cleared'],
      quote: ['<', ANSWERS.quote],
      value: [ANSWERS.value],
    });
    const answers = await interview({ country: 'ZZZ' }, ask);
    assert.deepEqual(seen.slice(0, 4), [
      'publisher!',
      'publisherUrl',
      'publisher! (Exmaple programme)',
      'publisherUrl',
    ]);
    assert.equal(answers.publisher, 'Example programme');
    // Given, and so neither asked nor come back to.
    assert.ok(!seen.some((each) => each.startsWith('country')));
    const from = seen.findIndex((each) => each.startsWith('indicator'));
    assert.deepEqual(seen.slice(from, from + 4), [
      'indicator (area-cleared)',
      'quote',
      'indicator (mdd-held)',
      'sourceLanguage (en)',
    ]);
    assert.equal(answers.unit, 'hectare');
  });

  /** A terminal for a program; `script` is on every Linux, with the options of others elsewhere. */
  const hasTerminal =
    process.platform === 'linux' && spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

  it(
    'writes no feed where it is stopped, says so in one sentence, and goes on from the answers',
    { skip: !hasTerminal && 'no program here makes a terminal' },
    async () => {
      const out = file('stopped.json');
      const child = spawn(
        'script',
        ['-qec', `${process.execPath} ${CLI} new --out ${out} --country ZZZ`, '/dev/null'],
        { env: { ...process.env, TERM: 'xterm' } },
      );
      let shown = '';
      child.stdout.on('data', (chunk: Buffer) => (shown += chunk.toString()));
      const until = async (text: string) => {
        while (!shown.includes(text)) await new Promise((resolve) => setTimeout(resolve, 20));
      };
      await until('Whose figures');
      child.stdin.write('Example programme\r');
      await until('Its website');
      child.stdin.write('\u0003');
      const code = await new Promise((resolve) => child.on('exit', resolve));
      assert.equal(code, 2, shown);
      assert.equal(existsSync(out), false);
      const kept = file('stopped.answers.json');
      assert.ok(shown.replace(/\s+/g, ' ').includes(`your answers are in ${kept}; go on with:`), shown);
      assert.deepEqual(readJson(kept), { country: 'ZZZ', publisher: 'Example programme' });
      const rest = Object.entries(ANSWERS).filter(([key]) => !(key in readJson(kept)));
      const flags = rest.flatMap(([key, answer]) => [
        `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        answer,
      ]);
      assert.equal(run('new', '--answers', kept, '--out', out, ...flags).code, 0);
      assert.equal(readJson(out).publisher.name, 'Example programme');
    },
  );
});

describe('diff', () => {
  const changed = () => {
    const after = feed();
    const at = (id: string) => after.figures.findIndex((figure: Claim) => figure.id === id);
    after.figures[at('aze-cleared-2025-12-31')].qualifier = 'exact';
    after.figures.splice(at('aze-uxo-2025-11-10'), 1);
    after.figures.push({
      ...after.figures[at('aze-ap-2025-11-10')],
      id: 'new-one',
      value: 40000,
      asOf: { date: '2026-01-31', basis: 'stated' },
    });
    after.sources['mli-2024'].title = 'Another title';
    after.modified = '2026-12-01T00:00:00Z';
    return after;
  };

  it('says in words what has changed', () => {
    const { code, stdout } = run('diff', FEED, file('after.json', changed()));
    assert.equal(code, 0);
    for (const line of [
      'Newest figures:',
      '  area cleared: nearly 249,000 hectares → 249,000 hectares (31 December 2025)',
      '  AP mines found: 39,201 items → 40,000 items (31 January 2026)',
      '1 figure added:',
      '  new-one: AP mines found: 40,000 items (31 January 2026)',
      '1 figure removed:',
      '  aze-uxo-2025-11-10: UXO found: 164,128 items (10 November 2025)',
      '1 figure changed:',
      '    figure: nearly 249,000 hectares → 249,000 hectares',
      '1 source changed:',
      '    title: ' + `${feed().sources['mli-2024'].title} → Another title`,
      `  modified: ${feed().modified} → 2026-12-01T00:00:00Z`,
    ])
      assert.ok(stdout.split('\n').includes(line), `${line}\n---\n${stdout}`);
  });

  it('says the same as JSON', () => {
    const { figures, sources, newest } = JSON.parse(
      run('diff', FEED, file('after.json', changed()), '--format', 'json').stdout,
    );
    assert.deepEqual(
      figures.added.map(({ id }: { id: string }) => id),
      ['new-one'],
    );
    assert.deepEqual(
      figures.removed.map(({ id }: { id: string }) => id),
      ['aze-uxo-2025-11-10'],
    );
    assert.deepEqual(
      sources.changed.map(({ id }: { id: string }) => id),
      ['mli-2024'],
    );
    assert.deepEqual(
      newest.map(({ indicator }: { indicator: string }) => indicator),
      ['area-cleared', 'ap-mines-found', 'uxo-found'],
    );
  });

  it('says that a figure is rounded to another step, though it reads the same', () => {
    const after = feed();
    const figure = after.figures.find((each) => each.qualifier === 'approximately' && each.roundedTo)!;
    const before = figure.roundedTo;
    Object.assign(figure, { roundedTo: before! / 10 });
    const { stdout } = run('diff', FEED, file('finer.json', after));
    assert.ok(stdout.includes(`    roundedTo: ${before} → ${before! / 10}\n`), stdout);
  });

  it('says that two feeds are the same', () => {
    assert.equal(run('diff', FEED, FEED).stdout, 'The two feeds say the same.\n');
  });
});
