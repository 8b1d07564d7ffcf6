/**
 * The bundles' own voice says what the whole voice says: every question about the built-in figures is asked of both,
 * for every day on which an answer changes.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generate } from '../generate.mjs';
import { bundleSources } from '../load-sources.mjs';
import { readyVoice } from './ready-voice.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const UNITS = [undefined, 'hectare', 'square-kilometer', 'square-meter', 'animal', 'percent'];
const LABELS = [undefined, ' ', 'of land that is $& safe'];

let ready, whole, days, indicators;

/** Both voices in one file, made from the sources. */
async function bundleVoices() {
  const plugin = readyVoice();
  const answers = {
    name: 'ready-answers',
    setup(bundler) {
      bundler.onResolve({ filter: /^virtual:/ }, ({ path }) => ({
        path: plugin.resolveId(path),
        namespace: 'ready',
      }));
      bundler.onLoad({ filter: /.*/, namespace: 'ready' }, async ({ path }) => ({
        contents: await plugin.load(path),
      }));
    },
  };
  return bundleSources(
    `
    export { resolver as ready } from './packages/bundles/src/ready-voice.ts';
    export { resolver as whole } from './packages/core/src/view-source/resolver.ts';
    export { azerbaijanWithEarlier as feed } from './packages/data/src/azerbaijan-earlier.ts';
    export { knownOn } from './packages/data/src/edition.ts';`,
    { platform: 'node', plugins: [answers] },
  );
}

let bundle;
let copies = 0;
/** Runs the bundle anew, so that neither voice has fetched anything yet; the comment makes it another module. */
const run = () =>
  import(`data:text/javascript;base64,${Buffer.from(`${bundle}\n// ${(copies += 1)}`).toString('base64')}`);

/** What a reader sees of an answer: all but the details, which are asked for, and the quotes at hand for them. */
const faceOf = (answer) =>
  sorted({ ...JSON.parse(JSON.stringify(answer)), quotes: undefined, isCalculated: undefined });

/** The answer when everything that it waits for has come. */
async function settled(ask) {
  let answer = ask();
  while (answer.until) {
    await answer.until;
    answer = ask();
  }
  return answer;
}

const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const question = (edition, more) => ({ edition, language: 'en', unit: undefined, label: undefined, ...more });

before(async () => {
  await generate();
  bundle = await bundleVoices();
  const module = await run();
  ({ ready, whole } = module);
  const ends = module.feed.figures.map((claim) => module.knownOn(claim, module.feed));
  days = [...new Set([...ends, ...ends.map(dayAfter), '2025-04-04', '2025-04-03', '2018-01-01'])].sort();
  days.push('latest');
  const held = module.feed.figures.map((claim) => claim.indicator);
  indicators = [...new Set([...held, 'av-mines-found', 'casualties-total', 'toString'])];
  // With its history, so that it knows everything that had been published on any day.
  await settled(() => whole.stat(question('2018-01-01'), 'area-cleared'));
});

describe('the voice of the bundles', () => {
  it('says of every indicator, in every edition and unit, what the whole voice says', async () => {
    const differences = new Set();
    let compared = 0;
    for (const kind of ['stat', 'dogs'])
      for (const indicator of indicators)
        for (const unit of UNITS)
          for (const edition of days) {
            const asked = question(edition, { unit });
            const own = faceOf(await settled(() => ready[kind](asked, indicator)));
            const full = faceOf(await settled(() => whole[kind](asked, indicator)));
            compared += 1;
            if (JSON.stringify(own) !== JSON.stringify(full))
              differences.add(
                `${kind} ${indicator} ${unit ?? ''}: ${own.sentence ?? own.why}, not ${full.sentence ?? full.why}`,
              );
          }
    assert.ok(compared > 1000);
    assert.deepEqual([...differences], []);
  });

  it('says of either share, in every edition and unit, what the whole voice says', async () => {
    for (const basis of ['initial', 'remaining'])
      for (const unit of UNITS)
        for (const edition of days) {
          const asked = question(edition, { unit });
          const own = faceOf(await settled(() => ready.progress(asked, basis)));
          assert.deepEqual(
            own,
            faceOf(await settled(() => whole.progress(asked, basis))),
            `${basis} ${unit} ${edition}`,
          );
        }
  });

  it('takes the label of the page as the whole voice does', async () => {
    for (const label of LABELS)
      for (const edition of ['2025-04-04', 'latest'])
        for (const indicator of ['area-cleared', 'ap-mines-found', 'mdd-donated', 'area-contaminated']) {
          const asked = question(edition, { label });
          const own = faceOf(await settled(() => ready.stat(asked, indicator)));
          assert.deepEqual(
            own,
            faceOf(await settled(() => whole.stat(asked, indicator))),
            `${indicator} "${label}"`,
          );
        }
  });

  it('has the default edition at hand, and fetches nothing for it', async () => {
    const fresh = await run();
    for (const indicator of [
      'area-contaminated',
      'area-cleared',
      'ap-mines-found',
      'at-mines-found',
      'uxo-found',
      'mdd-donated',
    ])
      for (const edition of ['2025-04-04', '2026-01-01', 'latest']) {
        const own = fresh.ready.stat(question(edition), indicator);
        assert.equal(own.known, true, `${indicator} ${edition}`);
        assert.deepEqual(faceOf(own), faceOf(await settled(() => whole.stat(question(edition), indicator))));
      }
    for (const basis of ['initial', 'remaining'])
      assert.equal(fresh.ready.progress(question('2025-04-04'), basis).known, true);
    assert.equal(fresh.ready.dogs(question('2025-04-04'), 'mdd-donated').known, true);
  });

  it('fetches what it has not at hand, and then says what both voices say', async () => {
    for (const indicator of indicators)
      for (const edition of ['2025-04-03', '2025-04-04', '2026-01-01']) {
        const full = faceOf(await settled(() => whole.stat(question(edition), indicator)));
        for (const fresh of [(await run()).ready, (await run()).whole])
          assert.deepEqual(
            faceOf(await settled(() => fresh.stat(question(edition), indicator))),
            full,
            `${indicator} ${edition}`,
          );
      }
  });

  it('shows each quote with who said it and the way to it before the details have come, and all of them after', async () => {
    const fresh = await run();
    const ASKED = [
      ['stat', 'area-cleared'],
      ['stat', 'area-contaminated-share-of-territory'],
      ['dogs', 'mdd-donated'],
      ['progress', 'initial'],
      ['progress', 'remaining'],
      ['stat', 'area-cleared-share-of-contaminated'],
    ];
    const atHand = ASKED.map(([kind, what]) => fresh.ready[kind](question('2025-04-04'), what).details());
    for (const [index, [kind, what]] of ASKED.entries()) {
      const { until, statements, notVerified } = atHand[index];
      assert.ok(until, `${kind} ${what} awaits the rest`);
      await until;
      const full = whole[kind](question('2025-04-04'), what).details();
      assert.deepEqual(fresh.ready[kind](question('2025-04-04'), what).details(), full);
      const evidence = (all) =>
        all.map(({ quote, lines, open }) => ({
          quote,
          said: lines.find(({ term }) => term === 'Said by')?.text,
          open,
        }));
      assert.deepEqual(evidence(statements), evidence(full.statements), `${kind} ${what}`);
      assert.equal(notVerified, full.notVerified, `${kind} ${what}`);
    }
  });

  it('answers about a page’s own feed as the whole voice does', async () => {
    const { feed } = await run();
    const own = {
      ...feed,
      id: 'own',
      figures: feed.figures.filter(({ id }) => id !== 'aze-cleared-2025-04'),
    };
    const asked = question('2025-04-04', { feed: own });
    assert.deepEqual(
      faceOf(await settled(() => ready.stat(asked, 'area-cleared'))),
      faceOf(whole.stat(asked, 'area-cleared')),
    );
    assert.deepEqual(ready.indicators(own), whole.indicators(own));
  });

  it('says every reason and every age that is said as the whole voice does', () => {
    for (const why of [
      'indicator-unknown',
      'not-yet-known',
      'unit-impossible',
      'not-derivable',
      'label-missing',
      'attribute-impossible',
      'series-missing',
      'kinds-missing',
      'sources-none',
      'loading',
      'failed',
    ])
      assert.deepEqual(ready.why(why, 'en'), whole.why(why, 'en'), why);
    // No age below three months is ever said.
    for (let months = 3; months <= 240; months += 1)
      assert.equal(ready.age(months, 'en'), whole.age(months, 'en'));
  });

  it('says in another language what the whole voice says, and reasons in English until its words are there', async () => {
    const fresh = await run();
    const asked = question('2025-04-04', { language: 'ru' });
    assert.equal(fresh.ready.why('failed', 'ru').lang, 'en');
    const own = faceOf(await settled(() => fresh.ready.stat(asked, 'ap-mines-found')));
    assert.equal(own.language.code, 'ru');
    assert.deepEqual(own, faceOf(await settled(() => whole.stat(asked, 'ap-mines-found'))));
    for (const months of [3, 14, 36, 60])
      assert.equal(fresh.ready.age(months, 'ru'), whole.age(months, 'ru'));
    assert.deepEqual(fresh.ready.why('failed', 'ru'), whole.why('failed', 'ru'));
    assert.equal(fresh.ready.newer('x', 'ru'), whole.newer('x', 'ru'));
  });

  it('speaks the languages that the whole voice speaks', () => {
    for (const tag of ['en', 'EN-gb', 'en_US', ' en ', '', 'ru-KZ', 'az-Cyrl', 'ka', 'eng', 'enm', 'x-en'])
      assert.equal(ready.speaks(tag), whole.speaks(tag), JSON.stringify(tag));
  });

  it('names every code that would be answered', () => {
    assert.deepEqual(ready.indicators(undefined), whole.indicators(undefined));
  });
});

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
