import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checkFeed } from './check-feed.ts';
import type { Feed } from '@mine-action/data';

const readJson = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/data/feeds/${name}`, import.meta.url), 'utf8'));
const schema = readJson('feed.schema.json');
const builtIn = readJson('azerbaijan.json');

const CLEARED = 'aze-cleared-2025-04';
const SHARE = 'aze-share-cleared-2025-04';
const PLAN = 'aze-mdd-donated-plan-2025';

/** A part of a feed in which anything may stand: what is no feed is to be refused. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;

/** The built-in feed with one thing changed. */
function seeded(change: (figure: (id: string) => Loose, feed: Loose) => unknown) {
  const feed = structuredClone(builtIn);
  change((id: string) => feed.figures.find((figure: Loose) => figure.id === id), feed);
  return feed;
}

/** What the check says of a feed; nothing of a good one. */
function faultsOf(feed: Loose) {
  try {
    checkFeed(feed as Feed, schema);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('checkFeed', () => {
  it('finds no fault with the built-in feed', () => {
    assert.equal(faultsOf(builtIn), '');
  });

  /** What is changed, in whom, and what the message must name. */
  const FAULTS: [what: string, id: string, change: (figure: Loose) => unknown, names: RegExp][] = [
    ['no quote', CLEARED, (figure: Loose) => delete figure.quote, /quote/],
    ['no source', CLEARED, (figure: Loose) => delete figure.source, /source/],
    ['no speaker', CLEARED, (figure: Loose) => delete figure.speaker, /speaker/],
    ['no qualifier', CLEARED, (figure: Loose) => delete figure.qualifier, /qualifier/],
    ['no as-of', CLEARED, (figure: Loose) => delete figure.asOf, /asOf/],
    ['no basis of its as-of', CLEARED, (figure: Loose) => delete figure.asOf.basis, /asOf.*basis/],
    ['no period of what adds up', CLEARED, (figure: Loose) => delete figure.period, /period/],
    ['no operators', CLEARED, (figure: Loose) => delete figure.scope.operators, /scope.*operators/],
    ['a value in words', CLEARED, (figure: Loose) => (figure.value = 'more than 190 thousand'), /value/],
    ['a bound nobody knows', CLEARED, (figure: Loose) => (figure.qualifier = '>='), /qualifier/],
    ['a unit nobody knows', CLEARED, (figure: Loose) => (figure.unit = 'football-pitch'), /unit/],
    ['a status nobody knows', CLEARED, (figure: Loose) => (figure.status = 'more-than'), /status/],
    ['a measure nobody knows', CLEARED, (figure: Loose) => (figure.measure = 'total'), /measure/],
    ['a step of nothing', CLEARED, (figure: Loose) => (figure.roundedTo = 0), /roundedTo/],
    [
      'a date written otherwise',
      CLEARED,
      (figure: Loose) => (figure.asOf.date = '4 April 2025'),
      /asOf.*date/,
    ],
    ['a long quote', CLEARED, (figure: Loose) => (figure.quote!.text = 'x'.repeat(301)), /quote.*text/],
    ['who laid the mines', CLEARED, (figure: Loose) => (figure.laidBy = 'x'), /laidBy/],
    ['a person hurt', CLEARED, (figure: Loose) => (figure.victimName = 'x'), /victimName/],
    ['a range without ends', CLEARED, (figure: Loose) => (figure.qualifier = 'range'), /valueM(in|ax)/],
    ['a plan without its day', PLAN, (figure: Loose) => delete figure.due, /due/],
    ['a calculation that is not shown', SHARE, (figure: Loose) => delete figure.derivation, /derivation/],
    [
      'a calculation without assumptions',
      SHARE,
      (figure: Loose) => delete figure.derivation!.assumptions,
      /derivation.*assumptions/,
    ],
    [
      'a calculation from nothing',
      SHARE,
      (figure: Loose) => (figure.derivation!.inputs = []),
      /derivation.*inputs/,
    ],
    ['a source that is not there', CLEARED, (figure: Loose) => (figure.source = 'gone'), /source "gone"/],
    [
      'a contradiction that is not there',
      CLEARED,
      (figure: Loose) => (figure.conflictsWith = ['gone']),
      /"gone"/,
    ],
    [
      'an input that is not there',
      SHARE,
      (figure: Loose) => (figure.derivation!.inputs = ['gone']),
      /"gone"/,
    ],
    [
      'an input that is calculated',
      SHARE,
      (figure: Loose) => (figure.derivation!.inputs = [SHARE]),
      /calculated/,
    ],
    [
      'a period that ends before it starts',
      CLEARED,
      (figure: Loose) => (figure.period = { start: '2025', end: '2020' }),
      /period.*2025.*2020/,
    ],
  ];
  for (const [what, id, change, names] of FAULTS)
    it(`names figure and field where there is ${what}`, () => {
      const message = faultsOf(seeded((figure) => change(figure(id))));
      const line = message.split('\n').find((each) => each.includes(`figure "${id}"`) && names.test(each));
      assert.ok(line, message || 'no fault was found');
    });

  it('names an id that is used twice', () => {
    const message = faultsOf(seeded((figure, feed) => feed.figures.push(structuredClone(figure(CLEARED)))));
    assert.match(message, /figure "aze-cleared-2025-04": the id is used twice/);
  });

  const FEED_FAULTS: [what: string, change: (feed: Loose) => unknown, names: RegExp][] = [
    ['no format', (feed: Loose) => delete feed.format, /format/],
    ['another format', (feed: Loose) => (feed.format = 'mine-action-figures/2'), /format/],
    ['no sources', (feed: Loose) => (feed.sources = {}), /sources/],
    ['no figures', (feed: Loose) => (feed.figures = []), /figures/],
    ['a country in words', (feed: Loose) => (feed.refArea = 'Azerbaijan'), /refArea/],
    [
      'a source without its day',
      (feed: Loose) => delete feed.sources['emb-2025-04-04'].publishedOn,
      /emb-2025-04-04.*publishedOn/,
    ],
    [
      'a source without a publisher',
      (feed: Loose) => delete feed.sources['emb-2025-04-04'].publisher,
      /emb-2025-04-04.*publisher/,
    ],
    [
      'a source with an address that is none',
      (feed: Loose) => (feed.sources['emb-2025-04-04'].url = 'the website'),
      /emb-2025-04-04.*url/,
    ],
    ['a figure without an id', (feed: Loose) => delete feed.figures[0].id, /figure "0".*id/],
  ];
  for (const [what, change, names] of FEED_FAULTS)
    it(`names the field where there is ${what}`, () => {
      const message = faultsOf(seeded((_figure, feed: Feed) => change(feed)));
      assert.match(message, /^feed "azerbaijan" is not valid:\n {2}/);
      assert.match(message, names);
    });

  it('names every fault, not only the first', () => {
    const message = faultsOf(
      seeded((figure) => ((figure(CLEARED).source = 'gone'), (figure(PLAN).source = 'lost'))),
    );
    assert.match(message, /"gone"[^]*"lost"/);
  });

  it('takes a period that ends in the year in which it starts', () => {
    assert.equal(
      faultsOf(seeded((figure) => (figure(CLEARED).period = { start: '2020-11-10', end: '2020' }))),
      '',
    );
  });

  it('finds days that do not exist', () => {
    for (const date of ['2025-02-30', '2025-13', '2025-00-10'])
      assert.match(
        faultsOf(seeded((figure) => (figure(CLEARED).asOf.date = date))),
        /figure "aze-cleared-2025-04".*asOf/,
        date,
      );
  });
});
