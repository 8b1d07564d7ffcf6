import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { splitFeed } from './split-feed.ts';
import type { Feed } from '@mine-action/data';

const DAY = '2025-04-04';
const builtIn = JSON.parse(
  readFileSync(new URL('../../packages/data/feeds/azerbaijan.json', import.meta.url), 'utf8'),
);
const ids = (figures: readonly { id: string }[]) => figures.map(({ id }: { id: string }) => id);

type Row = [id: string, indicator: string, published: string, asOf: string, more?: object];
/** The part of a feed that is looked at. */
const feedOf = (...rows: Row[]) =>
  ({
    $schema: './feed.schema.json',
    format: 'mine-action-figures/1',
    sources: Object.fromEntries(rows.map(([id, , publishedOn]) => [`source-${id}`, { publishedOn }])),
    figures: rows.map(([id, indicator, , date, more]) => ({
      id,
      indicator,
      measure: 'cumulative',
      status: 'reported',
      asOf: { date },
      source: `source-${id}`,
      ...more,
    })),
  }) as unknown as Feed;

describe('splitFeed', () => {
  it('keeps every figure of the built-in feed once, in its order', () => {
    const { recent, earlier } = splitFeed(builtIn, DAY);
    const all = [...ids(recent.figures), ...ids(earlier.figures)];
    assert.deepEqual([...all].sort(), ids(builtIn.figures).sort());
    const order = ids(builtIn.figures);
    for (const part of [recent, earlier]) {
      const places = ids(part.figures).map((id: string) => order.indexOf(id));
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
      );
    }
  });

  it('gives each part the sources that it names, and no other', () => {
    for (const part of Object.values(splitFeed(builtIn, DAY))) {
      const named = new Set(part.figures.map(({ source }) => source).filter(Boolean));
      assert.deepEqual(new Set(Object.keys(part.sources)), named);
      for (const key of named) assert.deepEqual(part.sources[key!], builtIn.sources[key!]);
    }
  });

  it('keeps head and figures as they are, but for the address of the schema', () => {
    const { recent } = splitFeed(feedOf(['a', 'x', '2025', '2025']), DAY);
    assert.deepEqual(Object.keys(recent), ['format', 'sources', 'figures']);
    const before = JSON.stringify(builtIn);
    splitFeed(builtIn, DAY);
    assert.equal(JSON.stringify(builtIn), before);
  });

  const recentOf = (...rows: Row[]) => ids(splitFeed(feedOf(...rows), DAY).recent.figures);

  it('holds what was published on the day or later', () => {
    const rows: Row[] = [
      ['before', 'a', '2025-04-03', '2025-04-03'],
      ['on', 'a', '2025-04-04', '2025-04-04'],
      ['after', 'a', '2025-04-05', '2025-04-05'],
    ];
    assert.deepEqual(recentOf(...rows), ['on', 'after']);
  });

  it('takes a page of which only month or year is known as published at its end', () => {
    assert.deepEqual(
      recentOf(
        ['month', 'a', '2025-04', '2025'],
        ['year', 'b', '2025', '2025'],
        ['past', 'c', '2025-03', '2025'],
      ),
      ['month', 'year'],
    );
  });

  it('leaves to the history what was published after a newer total of the same', () => {
    const scope = { scope: { operators: 'all' } };
    const rows: Row[] = [
      ['newer', 'a', '2025-05-01', '2025-04-30', scope],
      ['late', 'a', '2025-12-25', '2024-12-31', scope],
      ['first', 'a', '2025-04-30', '2025-03-31', scope],
      ['of-the-day', 'a', '2025-12-26', '2025-04-30', scope],
      ['of-others', 'a', '2025-12-25', '2024-12-31', { scope: { operators: 'single' } }],
      ['of-another', 'b', '2025-12-25', '2024-12-31', scope],
    ];
    assert.deepEqual(recentOf(...rows), ['newer', 'first', 'of-the-day', 'of-others', 'of-another']);
  });

  it('leaves figures of single years to the history', () => {
    assert.deepEqual(recentOf(['year', 'a', '2026-01-01', '2025-12-31', { measure: 'flow' }]), []);
  });

  it('holds what a calculated figure was made from, however old', () => {
    const share = { status: 'derived', source: undefined, derivation: { inputs: ['old'] } };
    assert.deepEqual(recentOf(['old', 'a', '2022', '2022'], ['share', 'b', '2025-04-04', DAY, share]), [
      'old',
      'share',
    ]);
  });
});
