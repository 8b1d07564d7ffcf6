/**
 * Codes that the library has no words for: a feed's own, and those of the vocabulary, from the spreadsheet to the page.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Claim, Feed } from '@mine-action/data';
import { file, readJson, run } from './built.ts';
import { buildSite, isThere, smallFeed, textOf } from './site-built.ts';

type Indicators = NonNullable<Feed['indicators']>;

const DRONES: Indicators = {
  'x-drone-flights': {
    label: { en: 'survey flights by drone', az: 'dronla tədqiqat uçuşu' },
    unit: 'item',
    measure: 'cumulative',
  },
  'x-volunteers': { label: { az: 'könüllü' }, unit: 'person', measure: 'cumulative' },
};

/** The small feed with a figure of each of these codes, as the area cleared was stated. */
function withFigures(codes: readonly string[], indicators?: object, more: Partial<Claim> = {}) {
  return smallFeed((whole) => {
    const {
      conflictsWith: _,
      supersedes: __,
      ...plain
    } = whole.figures.find(({ id }) => id === 'aze-cleared-2025-11-10')!;
    return {
      ...whole,
      ...(indicators && { indicators }),
      figures: [
        ...whole.figures,
        ...codes.map((indicator, index) => ({
          ...plain,
          id: `own-${index}`,
          indicator,
          value: 42 + index,
          unit: 'item' as const,
          quote: { text: `${42 + index} were counted`, lang: 'en' },
          ...more,
        })),
      ],
    } as typeof whole;
  });
}

const validate = (content: object, name = 'own.json') =>
  run('validate', file(name, content), '--today', '2026-11-23');

describe('codes of a feed of its own', () => {
  let out = '';
  before(() => {
    const feed = withFigures(['x-drone-flights'], DRONES);
    feed.figures.push({
      ...feed.figures.at(-1)!,
      id: 'volunteers',
      value: 43,
      indicator: 'x-volunteers',
      unit: 'person',
    });
    feed.figures.push({
      ...feed.figures.at(-2)!,
      id: 'earlier',
      value: 30,
      asOf: { date: '2025-06-30', basis: 'stated' },
    });
    ({ out } = buildSite('own', feed, '--languages', 'en,az,ru', '--pictures', 'newest'));
  });
  const page = (path: string): string => textOf(out, `${path}/index.html`);
  /** The words in the tag, with the language that they are marked as being in. */
  const words = (path: string): string => /<\/template>\s*(<p\b[^>]*>[^<]*)/.exec(page(path))?.[1] ?? '';

  it('are named in the language of the page', () => {
    assert.match(words('f/x-drone-flights'), /42 survey flights by drone/);
    assert.match(words('f/x-drone-flights/az'), /42 dronla tədqiqat uçuşu/);
  });

  it('are said in English as a whole, and marked, where their words lack the language', () => {
    assert.match(words('f/x-drone-flights/ru'), /^<p lang="en"[^>]*>42 survey flights by drone since/);
  });

  it('are said in their first language, and marked, where they have no English either', () => {
    for (const at of ['f/x-volunteers', 'f/x-volunteers/ru'])
      assert.match(words(at), /^<p lang="az"[^>]*>[^<]*43 nəfər könüllü/, at);
  });

  it('stand in the title, the picture, the structured data and the snippet', () => {
    const text = page('f/x-drone-flights');
    for (const [what, where] of [
      ['title', /<title[^>]*>Survey flights by drone/],
      ['picture', /property="og:image:alt" content="[^"]*survey flights by drone/],
      ['structured data', /"@type":"StatisticalVariable"[^}]*"name":"Survey flights by drone"/],
      [
        'snippet',
        /&lt;mine-stat[^>]*indicator=&quot;x-drone-flights&quot;[^>]*&gt;[\s\S]*?42 survey flights by drone/,
      ],
    ] as const)
      assert.match(text, where, what);
    assert.doesNotMatch(text, /&lt;mine-stat[^>]*label=/);
  });

  it('have a chart of their own', () => {
    assert.ok(isThere(out, 'trend/x-drone-flights/index.html'));
  });

  it('lie with their words in the views and in the feed beside the page, for an element that loads either', () => {
    const { views } = readJson(`${out}/f/x-drone-flights/view.ru.json`);
    const [[, view]] = views['mine-stat?indicator=x-drone-flights'];
    assert.deepEqual([view.label, view.language.code], ['survey flights by drone', 'en']);
    assert.deepEqual(readJson(`${out}/f/x-drone-flights/feed.json`).indicators, DRONES);
  });

  it('come back from the table', () => {
    const csv = file('own.csv');
    assert.equal(run('export', file('own.json'), '--to', 'csv', '--out', csv).code, 0);
    const back = file('back.json');
    assert.equal(run('import', csv, '--out', back).code, 0);
    assert.deepEqual(readJson(back).indicators, DRONES);
  });

  it('are held against what the feed says of them', () => {
    const { stdout, code } = validate(
      withFigures(['x-drone-flights'], DRONES, { unit: 'person', measure: 'stock' }),
    );
    assert.equal(code, 0);
    assert.match(
      stdout,
      /figure "own-0", unit {2}\[described\]\n.*is person, and the feed says of "x-drone-flights": item/,
    );
    assert.match(stdout, /figure "own-0", measure {2}\[described\]/);
  });

  it('ask for English where no other language of theirs is spoken here', () => {
    const { stdout } = validate(withFigures(['x-own'], { 'x-own': { label: { uz: 'parvoz' } } }));
    assert.match(stdout, /indicators\.x-own\.label {2}\[described\]\n.*"uz", is none that/);
  });

  it('are asked about where their parts do not add up', () => {
    const of = (id: string, value: number) => ({ id, value, indicator: `x-${id}` });
    const feed = withFigures(['x-all'], {
      'x-all': { label: { en: 'of all' }, sumOf: ['x-one', 'x-two'] },
      'x-one': { label: { en: 'of one' } },
      'x-two': { label: { en: 'of two' } },
    });
    const all = feed.figures.at(-1)!;
    feed.figures.push({ ...all, ...of('one', 20) }, { ...all, ...of('two', 30) });
    assert.match(
      validate(feed).stdout,
      /figure "own-0", value {2}\[sum\]\n.*20 items \(one\) \+ 30 items \(two\) = 50/,
    );
  });

  it('are refused where they begin with no x- and are none of the vocabulary', () => {
    const { stdout, code } = validate(
      withFigures(['sha-cuont'], { 'sha-cuont': { label: { en: 'areas' } } }),
    );
    assert.equal(code, 1);
    assert.match(stdout, /indicators\.sha-cuont[\s\S]*is no code of the format[\s\S]*x-sha-cuont/);
    assert.match(
      validate(withFigures(['sha-cuont'])).stdout,
      /is "sha-cuont"; permitted: a code of the format/,
    );
  });
});

const MAPPING = {
  delimiter: ',',
  decimal: '.',
  thousands: 'none',
  dates: 'year-month-day',
  columns: { 'asOf.date': 'Date' },
  wide: [
    { column: 'SHA', constants: { indicator: 'sha-count' } },
    { column: 'CHA', constants: { indicator: 'cha-count' } },
    { column: 'Unknown', constants: { indicator: 'casualties-unknown-outcome', unit: 'person' } },
  ],
  constants: {
    qualifier: 'exact',
    status: 'reported',
    unit: 'item',
    measure: 'stock',
    'asOf.basis': 'stated',
    'scope.operators': 'not-applicable',
    source: 'report',
    'speaker.speech': 'document',
    'quote.lang': 'en',
  },
  quoteCells: true,
  id: '{indicator}-{asOf.date}',
  feed: {
    id: 'own',
    title: 'Mine action in figures',
    publisher: { name: 'Example programme', url: 'https://example.org/' },
    refArea: 'ZZZ',
    modified: '2025-10-15T09:00:00Z',
  },
  sources: {
    report: {
      publisher: { name: 'Example programme' },
      title: 'Report',
      url: 'https://example.org/report',
      publishedOn: '2025-10-15',
      language: 'en',
    },
  },
};

describe('codes of the vocabulary', () => {
  const imported = file('hazards.json');
  before(() => {
    const done = run(
      'import',
      file('hazards.csv', 'Date,SHA,CHA,Unknown\n2025-09-30,12,30,2\n'),
      '--mapping',
      file('hazards.mapping.json', MAPPING),
      '--out',
      imported,
    );
    assert.equal(done.code, 0, done.stderr);
  });

  it('bring their words into the feed that is imported, and no others', () => {
    const { indicators } = readJson(imported) as Feed;
    assert.deepEqual(Object.keys(indicators!), ['sha-count', 'cha-count', 'casualties-unknown-outcome']);
    assert.deepEqual(indicators!['cha-count'], {
      label: {
        en: 'confirmed hazardous areas',
        fr: 'zones dangereuses confirmées',
        es: 'áreas peligrosas confirmadas',
        az: 'təsdiqlənmiş təhlükəli ərazi',
        de: 'bestätigte Gefahrenzonen',
      },
      unit: 'item',
      measure: 'stock',
      adds: ['areas', 'operators', 'parts'],
    });
  });

  it('are shown by the site in the words that there are', () => {
    const { out } = buildSite(
      'hazards',
      readJson(imported) as object,
      '--languages',
      'en,fr,tr',
      '--pictures',
      'newest',
    );
    const page = (at: string): string => textOf(out, `f/${at}/index.html`);
    assert.match(page('cha-count'), /<p>30 confirmed hazardous areas/);
    assert.match(page('cha-count/fr'), /30 zones dangereuses confirmées/);
    assert.match(page('cha-count/tr'), /<p lang="en"[^>]*>30 confirmed hazardous areas/);
    // People who were hurt are said, and nothing is made of them.
    assert.match(
      page('casualties-unknown-outcome'),
      /2 people hurt by explosive ordnance of whom it is not known/,
    );
    for (const made of [
      'trend/casualties-unknown-outcome/index.html',
      'f/casualties-unknown-outcome/card.png',
    ])
      assert.ok(!isThere(out, made), made);
  });

  it('need no words in a feed that build reads, and are asked for in one that pages load themselves', () => {
    const feed = withFigures(['communities-affected'], undefined, { measure: 'stock', period: undefined });
    const { stdout, code } = validate(feed);
    assert.equal(code, 0, stdout);
    assert.match(
      stdout,
      /a page that loads this very file shows no such figure\n.*"communities affected by explosive ordnance"/,
    );
    const { out } = buildSite('wordless', feed, '--languages', 'en', '--pictures', 'none');
    assert.ok(readJson(`${out}/feed.json`).indicators['communities-affected']);
    assert.equal(
      run('validate', `${out}/feed.json`, '--today', '2026-11-23').stdout.includes('[words]'),
      false,
    );
  });

  it('are offered by "new"', () => {
    const made = file('new-code.json');
    const answers = {
      publisher: 'Example programme',
      country: 'ZZZ',
      sourceTitle: 'Report',
      publishedOn: '2025-08-15',
      indicator: 'ap-mines-destroyed',
      quote: '310 anti-personnel mines were destroyed',
      value: '310',
    };
    const { code, stderr } = run('new', '--answers', file('answers.json', answers), '--out', made);
    assert.equal(code, 0, stderr);
    const { figures, indicators } = readJson(made) as Feed;
    assert.deepEqual([figures[0]?.unit, Object.keys(indicators!)], ['item', ['ap-mines-destroyed']]);
  });
});
