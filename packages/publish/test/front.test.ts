/**
 * What the first page shows large, of the built-in feed and of programmes of other figures: chosen from what is stated.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { FEED, feed, load, readJson, file, run } from './built.ts';
import { buildInEnglish, buildSite, isThere, smallFeed, textOf } from './site-built.ts';
import type { Claim, Feed } from '@mine-action/data';
import type { Editable } from './built.ts';

const { entriesOf } = await load('site/entries.js');
const { frontOf } = await load('site/front.js');

const pathOf = (entry?: { route: string; name?: string }) =>
  entry && [entry.route, entry.name].filter(Boolean).join('/');

/** What stands on the page of a feed of which everything has something to show. */
function front(of: Editable<Feed> | Feed) {
  const { finding, keyFigures, views } = frontOf(entriesOf(of), of);
  return { finding: pathOf(finding), keyFigures: keyFigures.map(pathOf), views: views.map(pathOf) };
}

const only = (...codes: string[]) =>
  smallFeed((part) => ({
    ...part,
    figures: part.figures.filter(({ indicator }) => codes.includes(indicator)),
  }));

describe('the first page', () => {
  it('says the newest total first, then three figures that stand nowhere else, then each view once', () => {
    assert.deepEqual(front(feed()), {
      finding: 'trend/area-cleared',
      keyFigures: ['f/area-contaminated', 'f/area-contaminated-share-of-territory', 'f/eo-found-total'],
      views: ['progress', 'ordnance', 'dogs/mdd-donated'],
    });
  });

  it('names no figure by hand: a total of another programme is found by what it is', () => {
    const other = smallFeed((part) => ({
      ...part,
      figures: part.figures
        .filter(({ indicator }) => indicator === 'ap-mines-found')
        .map((claim) => ({ ...claim, indicator: 'eore-people-reached', unit: 'person' as const })),
    }));
    assert.equal(front(other).finding, 'trend/eore-people-reached');
    assert.deepEqual(front(other).keyFigures, []);
  });

  it('leaves what is no total of its work to the list: the size of the country comes last', () => {
    const { keyFigures } = front(feed());
    for (const code of ['f/national-area', 'f/x-partnership-duration'])
      assert.ok(!keyFigures.includes(code), code);
    const land = feed();
    land.figures = land.figures.filter(({ indicator }: Claim) =>
      ['national-area', 'area-contaminated'].includes(indicator),
    );
    const entries = entriesOf(land).filter(({ route }: { route: string }) => route === 'f');
    assert.equal(pathOf(frontOf(entries, land).finding), 'f/area-contaminated');
  });

  it('shows no part large where a whole is known, and a part where nothing else is', () => {
    const area = (claim: Claim, code: string) => ({
      ...claim,
      id: `${claim.id}-${code}`,
      scope: { ...claim.scope, area: code },
    });
    const parts = only('ap-mines-found');
    const { figures } = parts;
    const whole = {
      ...parts,
      figures: [...figures, ...figures.map((claim) => area(claim as Claim, 'x-north'))],
    };
    const shown = (of: object) => {
      const { finding, keyFigures } = front(of as Feed);
      return [finding, ...keyFigures].join(' ');
    };
    assert.doesNotMatch(shown(whole), /in-x-north/);
    const parted = { ...parts, figures: figures.map((claim) => area(claim as Claim, 'x-north')) };
    assert.match(shown(parted), /in-x-north/);
  });

  it('shows nobody who was killed or injured large', () => {
    const hurt = only('ap-mines-found');
    hurt.figures.push({
      ...hurt.figures[0],
      id: 'hurt',
      indicator: 'casualties-total',
      unit: 'person',
    });
    assert.doesNotMatch(JSON.stringify(front(hurt)), /casualties/);
  });
});

describe('the first page as it is written', () => {
  let out: string;
  let page: string;
  before(() => {
    ({ out } = buildSite('front', FEED, '--languages', 'en,az', '--pictures', 'none'));
    page = textOf(out, 'index.html');
  });
  const large = () => page.slice(0, page.indexOf('<h2>All figures</h2>'));
  const elements = () =>
    [...large().matchAll(/<(mine-stat|clearance-\w+|dog-counter|ordnance-\w+)\s/g)].map(([, tag]) => tag);

  it('shows progress once, and nothing that says its share again', () => {
    assert.deepEqual(elements(), [
      'clearance-trend',
      'mine-stat',
      'mine-stat',
      'mine-stat',
      'clearance-progress',
      'ordnance-breakdown',
      'dog-counter',
    ]);
    const text = large().replace(/<template[^]*?<\/template>/g, '');
    assert.equal(text.match(/of the area reported as contaminated/g)?.length, 1);
  });

  it('folds all figures and all sources, and leads to each', () => {
    const [, figures = '', sources = ''] = page.split(/<details class="folded [a-z]+">/);
    const named = [...figures.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
    const expected = entriesOf(feed()).filter(({ route }: { route: string }) => route === 'f');
    assert.equal(named.length, expected.length);
    const keys = Object.keys(feed().sources).filter((id) =>
      feed().figures.some(({ source }: Claim) => source === id),
    );
    for (const id of keys) assert.ok(sources.includes(`<a href="sources/${id}/"`), id);
  });

  it('has its languages and the builder in its first line, without a script', () => {
    const [line] = /<header class="site">[^]*?<\/header>/.exec(page) ?? [''];
    assert.match(
      line,
      /<details><summary>English<\/summary>\s*<ul><li><a href="(?:\.\/)?az\/" hreflang="az"/,
    );
    assert.match(line, /href="(?:\.\/)?embed\/">Place a figure on your page/);
    assert.doesNotMatch(line, /<script|<button/);
  });

  it('leads from another language to the pages of sources, which are in the first', () => {
    assert.match(textOf(out, 'az/index.html'), /<a href="\.\.\/sources\/emb-2025-04-04\/" hreflang="en">/);
    assert.ok(!isThere(out, 'az/sources/emb-2025-04-04/index.html'));
  });

  it('is as good of one figure: it is the finding, and stands once', () => {
    const made = file('one-figure.json');
    const answers = {
      publisher: 'Example programme',
      country: 'ZZZ',
      sourceTitle: 'Report of July 2025',
      publishedOn: '2025-08-15',
      quote: 'more than 12,298 hectares have been cleared since 2020',
      value: '12298',
      qualifier: 'more-than',
      periodStart: '2020',
      asOf: '2025-07-31',
    };
    run('new', '--answers', '-', '--out', made, '--force', { input: JSON.stringify(answers) });
    const { out: one } = buildInEnglish('one-figure-site', readJson(made), '--pictures', 'none');
    const home = textOf(one, 'index.html');
    assert.equal(home.match(/<mine-stat\s/g)?.length, 1);
    assert.match(home, /<h2><a href="f\/area-cleared\/"><bdi ?>Area cleared<\/bdi><\/a><\/h2>/);
    assert.doesNotMatch(home, /Key figures/);
  });
});

describe('the page of a source', () => {
  let out: string;
  before(() => ({ out } = buildSite('sources', FEED, '--languages', 'en,az', '--pictures', 'none')));

  it('says everything that the source states, each figure in its own words', () => {
    const whole = feed();
    const page = textOf(out, 'sources/emb-2025-04-04/index.html');
    const stated = whole.figures.filter(({ source }: Claim) => source === 'emb-2025-04-04');
    assert.ok(stated.length > 5);
    const [list = ''] = /<ol class="stated-here">[^]*?<\/ol>/.exec(page) ?? [];
    assert.equal(list.match(/<li>/g)?.length, stated.length);
    for (const { quote } of stated as Claim[])
      if (quote) assert.ok(list.replaceAll('&quot;', '"').includes(quote.text), quote.text);
    assert.match(list, /<a href="\.\.\/\.\.\/f\/ap-mines-found\/2025-04-04\/">/);
    // Who published it stands once, above.
    assert.equal(page.match(/<dt>Published by<\/dt>/g)?.length, 1);
  });

  it('is named by the pages of its figures and by the map, and not where it states nothing', () => {
    assert.match(
      textOf(out, 'f/ap-mines-found/2025-04-04/index.html'),
      /<a href="\.\.\/\.\.\/\.\.\/sources\/emb-2025-04-04\/" ?>All figures from this source<\/a>/,
    );
    assert.match(
      textOf(out, 'f/area-contaminated/az/index.html'),
      /<a href="\.\.\/\.\.\/\.\.\/sources\/emb-2025-04-04\/" hreflang="en">Bu mənbədəki bütün göstəricilər/,
    );
    assert.match(textOf(out, 'sitemap.xml'), /figures\/sources\/emb-2025-04-04\/<\/loc>/);
    const { out: few } = buildInEnglish('few-sources', smallFeed(), '--pictures', 'none');
    assert.ok(isThere(few, 'sources/emb-2025-04-04/index.html'));
    assert.ok(!isThere(few, 'sources/azernews-2018-04-04/index.html'));
  });

  it('shows what the source stated and was corrected since as it stands, and nothing that was withdrawn', () => {
    const withdrawn = smallFeed((part) => ({
      ...part,
      figures: part.figures.map((claim) =>
        claim.indicator === 'at-mines-found' && claim.source === 'emb-2025-04-04'
          ? { ...claim, withdrawn: { date: '2025-05-01', reason: { en: 'Counted twice.' } } }
          : claim,
      ),
    }));
    const { out: site } = buildInEnglish('withdrawn-source', withdrawn, '--pictures', 'none');
    const page = textOf(site, 'sources/emb-2025-04-04/index.html');
    assert.doesNotMatch(page, /21,000/);
    assert.match(page, /<a href="\.\.\/\.\.\/corrections\/">Corrections<\/a><\/p>/);
  });
});
