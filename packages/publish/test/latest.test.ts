/**
 * `latest.json`: what a page gets that wants one number and no library.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Claim, Feed } from '@mine-action/data';
import { type Editable, feed, load, readJson } from './built.ts';
import { buildInEnglish, isThere, SITE_URL, smallFeed, textOf } from './site-built.ts';

const { latestJson, MOST_BYTES } = await load('site/latest.js');

interface Latest {
  leftOut: number;
  feed: string;
  figures: (Pick<Claim, 'indicator' | 'value' | 'qualifier' | 'unit' | 'status'> & {
    asOf: string;
    page?: string;
    conflicting?: number;
    sources: { name: string; url?: string; publishedOn: string }[];
  })[];
}

const validate = new Ajv2020({ strict: true });
formats.default(validate);
const isRight = validate.compile(readJson(new URL('../assets/latest.schema.json', import.meta.url)));

/** What it says of a feed, held against its schema and its size. */
function latestOf(whole: Editable<Feed>): Latest {
  const text: string = latestJson(whole, SITE_URL);
  assert.ok(Buffer.byteLength(text) <= MOST_BYTES, `${Buffer.byteLength(text)} bytes`);
  const latest: unknown = JSON.parse(text);
  assert.ok(isRight(latest), JSON.stringify(isRight.errors));
  return latest as Latest;
}
const of = ({ figures }: Latest, code: string) => figures.find(({ indicator }) => indicator === code);

describe('latest.json', () => {
  it('has 10 kB at most, and all newest figures of the built-in feed', () => {
    assert.equal(MOST_BYTES, 10_000);
    const latest = latestOf(feed());
    assert.equal(latest.leftOut, 0);
    const { page, sources, ...cleared } = of(latest, 'area-cleared')!;
    assert.deepEqual(
      [cleared.value, cleared.qualifier, cleared.unit, cleared.asOf],
      [249000, 'nearly', 'hectare', '2025-12-31'],
    );
    assert.equal(page, `${SITE_URL}f/area-cleared/`);
    assert.equal(sources[0].name, 'Report Information Agency');
    assert.match(sources[0].url!, /^https:/);
    const days = latest.figures.map(({ asOf }) => asOf);
    assert.deepEqual(days, days.toSorted().reverse());
  });

  it('names the sources of what a calculated figure was made from', () => {
    const share = of(latestOf(feed()), 'area-cleared-share-of-contaminated')!;
    assert.equal(share.status, 'derived');
    assert.ok(share.sources.length > 1);
  });

  it('has neither plans, nor drafts, nor what was withdrawn, nor people killed or injured', () => {
    const whole = feed();
    const cleared = whole.figures.find(({ id }) => id === 'aze-cleared-2025-12-31')!;
    const { conflictsWith: _, supersedes: __, ...plain } = cleared;
    const newer = { ...plain, value: 900000, asOf: { date: '2026-06-30', basis: 'stated' as const } };
    whole.figures.push(
      { ...newer, id: 'draft', review: 'draft' },
      { ...newer, id: 'withdrawn', withdrawn: { date: '2026-07-01', reason: 'Wrong.' } },
      { ...newer, id: 'plan', indicator: 'area-reduced', status: 'planned', due: '2027' },
      { ...newer, id: 'district', scope: { operators: 'all', area: 'x-north' } },
      { ...newer, id: 'killed', indicator: 'casualties-killed', unit: 'person', value: 3 },
    );
    const latest = latestOf(whole);
    assert.equal(of(latest, 'area-cleared')!.value, 249000);
    assert.equal(of(latest, 'area-reduced'), undefined);
    assert.equal(of(latest, 'casualties-killed'), undefined);
  });

  it('has no part where the whole is not known', () => {
    const whole = feed();
    const {
      conflictsWith: _,
      supersedes: __,
      ...plain
    } = whole.figures.find(({ id }) => id === 'aze-ap-2025-11-10')!;
    const alone = {
      ...plain,
      indicator: 'cmr-found',
      scope: { operators: 'single' as const, operator: 'One' },
    };
    whole.figures.push({ ...alone, id: 'alone' });
    assert.equal(of(latestOf(whole), 'cmr-found'), undefined);
  });

  it('says where other sources say something else', () => {
    const whole = feed();
    const cleared = whole.figures.find(({ id }) => id === 'aze-cleared-2025-12-31')!;
    whole.figures.push({ ...cleared, id: 'other', value: 250000, conflictsWith: [cleared.id] });
    assert.equal(of(latestOf(whole), 'area-cleared')!.conflicting, 1);
  });

  it('leaves out the oldest where there is no room, says how many, and names the whole', () => {
    const whole = feed();
    const ap = whole.figures.find(({ id }) => id === 'aze-ap-2025-11-10')!;
    const { conflictsWith: _, supersedes: __, ...plain } = ap;
    whole.figures = Array.from({ length: 60 }, (___, index) => ({
      ...plain,
      id: `own-${index}`,
      indicator: `x-own-${index}`,
      asOf: { date: `20${String(10 + (index % 15)).padStart(2, '0')}-05`, basis: 'stated' as const },
    }));
    const latest = latestOf(whole);
    assert.ok(latest.leftOut > 0);
    assert.equal(latest.leftOut + latest.figures.length, 60);
    assert.equal(latest.feed, `${SITE_URL}feed.json`);
    const oldest = latest.figures.at(-1)!.asOf;
    assert.ok(whole.figures.filter(({ asOf }) => asOf.date > oldest).length <= latest.figures.length);
  });

  it('stands beside the feed of a site, with its schema', () => {
    const { out } = buildInEnglish('latest', smallFeed(), '--pictures', 'none');
    const latest = JSON.parse(textOf(out, 'latest.json')) as Latest;
    assert.ok(isRight(latest));
    for (const { page } of latest.figures)
      assert.ok(isThere(out, `${page!.slice(SITE_URL.length)}index.html`), page);
    assert.equal(
      textOf(out, 'schema/latest-1.json'),
      readFileSync(new URL('../assets/latest.schema.json', import.meta.url), 'utf8'),
    );
  });
});
