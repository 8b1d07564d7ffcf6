/**
 * What search engines read on a site, walked through page by page without a network: words of schema.org alone, every name of
 * a node an address of this site, every node that is named there, and one data set.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Claim } from '@mine-action/data';
import { load } from './built.ts';
import { buildSite, filesIn, SITE_URL, smallFeed, textOf } from './site-built.ts';

/** What schema.org lets each type say, as far as we say it. */
const THING = ['@type', '@id', 'name', 'description', 'url', 'identifier', 'subjectOf'];
const WORK = [
  ...THING,
  'abstract',
  'creator',
  'dateModified',
  'datePublished',
  'encodingFormat',
  'inLanguage',
  'isAccessibleForFree',
  'isPartOf',
  'license',
  'publisher',
  'spatialCoverage',
  'temporalCoverage',
  'isBasedOn',
  'about',
];
const TYPES: Record<string, readonly string[]> = {
  WebPage: WORK,
  CreativeWork: WORK,
  Dataset: [...WORK, 'distribution', 'variableMeasured'],
  DataDownload: [...WORK, 'contentUrl'],
  Organization: THING,
  Country: [...THING, 'containedInPlace'],
  AdministrativeArea: [...THING, 'containedInPlace'],
  PropertyValue: [...THING, 'propertyID', 'value'],
  StatisticalVariable: [
    ...THING,
    'measurementDenominator',
    'populationType',
    'statType',
    'measurementTechnique',
  ],
  Observation: [
    ...THING,
    'variableMeasured',
    'observationAbout',
    'observationDate',
    'observationPeriod',
    'measurementQualifier',
    'measurementMethod',
    'measurementDenominator',
    'marginOfError',
    // Of QuantitativeValue.
    'value',
    'minValue',
    'maxValue',
    'unitCode',
    'unitText',
    'additionalProperty',
  ],
};

type Node = Record<string, unknown>;

/** Every object of a document, with the property that holds it. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

const isReference = (node: Node) => '@id' in node && !('@type' in node);

/** A feed with all that a figure can be: of a part of the country, of some people, estimated, planned, calculated. */
const feed = smallFeed((whole) => {
  const [first] = whole.figures as Claim[];
  const person = {
    ...first,
    indicator: 'eore-people-reached',
    unit: 'person',
    qualifier: 'exact',
    status: 'reported',
    measure: 'cumulative',
    verb: undefined,
    roundedTo: undefined,
    period: { start: '2024-01-01' },
    asOf: { date: '2024-12-31', basis: 'stated' },
    scope: { operators: 'all' },
  };
  return {
    ...whole,
    refArea: 'UKR',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    areas: {
      'UA-65': { name: { en: 'Kherson region', uk: 'Херсонська область' } },
      'x-north': { name: 'The north' },
    },
    parts: { women: { name: { en: 'women', uk: 'жінки' } } },
    figures: [
      ...whole.figures,
      { ...person, id: 'people', value: 900 },
      { ...person, id: 'women', value: 500, disaggregation: { sex: 'women' } },
      {
        ...person,
        id: 'kherson',
        value: 300,
        scope: { operators: 'all', area: 'UA-65' },
        status: 'estimated',
      },
      {
        ...person,
        id: 'north',
        value: 200,
        scope: { operators: 'single', operator: 'Team A', area: 'x-north' },
      },
      { ...person, id: 'camp', indicator: 'x-camp', value: 200, scope: { operators: 'all', area: 'UA-65' } },
      { ...person, id: 'plan', value: 2000, status: 'planned', due: '2026' },
      {
        ...person,
        id: 'sum',
        indicator: 'va-people-assisted',
        value: 500,
        scope: { operators: 'all', area: 'UA-65' },
        status: 'derived',
        source: undefined,
        quote: undefined,
        speaker: undefined,
        derivation: { formula: 'kherson + camp', inputs: ['kherson', 'camp'], assumptions: [] },
      },
    ],
  } as unknown as typeof whole;
});

describe('what a site says to search engines', () => {
  let out: string;
  let documents: Map<string, Node>;
  const graphOf = (place: string) => documents.get(place)!['@graph'] as Node[];
  const of = (place: string, id: string) =>
    graphOf(place).find((node) => node['@id'] === `${SITE_URL}#${id}`)!;
  const propertiesOf = (node: Node) =>
    Object.fromEntries((node['additionalProperty'] as Node[]).map(({ name, value }) => [name, value]));
  before(() => {
    ({ out } = buildSite('search', feed, '--languages', 'en,uk,zh', '--pictures', 'none'));
    documents = new Map(
      filesIn(out)
        .filter(
          (name) => name.endsWith('index.html') && !/^(?:embed|check|sources)\/|corrections\//.test(name),
        )
        .map((name) => {
          const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textOf(out, name))!;
          return [name.replace(/index\.html$/, ''), JSON.parse(text) as Node];
        }),
    );
    assert.ok(documents.size > 40);
  });

  it('uses no word that schema.org does not have for the thing', () => {
    for (const [place, { '@context': context, '@graph': graph }] of documents) {
      assert.equal(context, 'https://schema.org', place);
      for (const node of nodesIn(graph)) {
        if (isReference(node) || '@value' in node) continue;
        const known = [node['@type'] as string | string[]].flat().flatMap((type) => TYPES[type] ?? []);
        assert.ok(known.length > 0, `${place}: ${JSON.stringify(node)}`);
        for (const [name, value] of Object.entries(node)) {
          assert.ok(known.includes(name), `${place}: ${String(node['@type'])}.${name}`);
          assert.ok(value !== null && value !== '' && !Number.isNaN(value), `${place}: ${name}`);
        }
      }
    }
  });

  it('names all nodes by addresses of the site, and none that is not there', () => {
    const DATASET = `${SITE_URL}#dataset`;
    let references = 0;
    for (const [place, { '@graph': graph }] of documents) {
      const nodes = [...nodesIn(graph)];
      const defined = nodes.filter((node) => '@id' in node && !isReference(node)).map((node) => node['@id']);
      assert.equal(new Set(defined).size, defined.length, `${place}: a node stands twice`);
      for (const node of nodes.filter((each) => '@id' in each)) {
        assert.ok(String(node['@id']).startsWith(SITE_URL), `${place}: ${String(node['@id'])}`);
        if (!isReference(node)) continue;
        references += 1;
        const isThere = defined.includes(node['@id']) || node['@id'] === DATASET;
        assert.ok(isThere, `${place}: ${String(node['@id'])}`);
      }
    }
    assert.ok(references > 200);
  });

  it('has one data set, on its first page, with all that is asked of one', () => {
    const places = [...documents].flatMap(([place, document]) =>
      [...nodesIn(document)].filter((node) => node['@type'] === 'Dataset').map(() => place),
    );
    assert.deepEqual(places, ['']);
    const set = of('', 'dataset');
    const description = String(set['description']);
    assert.ok(description.length >= 50 && description.length <= 5000, description);
    assert.equal(set['license'], feed.license);
    assert.equal(set['dateModified'], feed.modified);
    assert.equal(set['url'], SITE_URL);
    assert.equal((set['publisher'] as Node)['@type'], 'Organization');
    assert.equal((set['creator'] as Node)['@type'], 'Organization');
    assert.deepEqual(set['inLanguage'], ['en', 'uk', 'zh']);
    assert.equal(set['temporalCoverage'], '2005/2025-11-10');
    const [download] = set['distribution'] as Node[];
    assert.equal(download['encodingFormat'], 'application/json');
    const file = String(download['contentUrl']);
    assert.ok(filesIn(out).includes(file.slice(SITE_URL.length)), file);
    for (const [place, document] of documents)
      assert.deepEqual(
        (document['@graph'] as Node[])[0]['isPartOf'],
        { '@id': `${SITE_URL}#dataset` },
        place,
      );
  });

  it('names places with their codes, each part inside its country', () => {
    const codes = (node: Node) =>
      (node['identifier'] as Node[]).map(({ propertyID, value }) => [propertyID, value]);
    assert.deepEqual(codes(of('', 'place-UKR')), [
      ['ISO 3166-1 alpha-3', 'UKR'],
      ['ISO 3166-1 alpha-2', 'UA'],
    ]);
    const kherson = of('', 'place-UKR-ua-65');
    assert.deepEqual(codes(kherson), [['ISO 3166-2', 'UA-65']]);
    assert.equal(kherson['name'], 'Kherson region');
    assert.deepEqual(kherson['containedInPlace'], { '@id': `${SITE_URL}#place-UKR` });
    // A code of the feed's own is no code of a standard.
    assert.equal(of('', 'place-UKR-x-north')['identifier'], undefined);
  });

  it('says of each observation where, of whom, when and how sure', async () => {
    const { jsonLd } = await load('site/json-ld.js');
    const { '@graph': graph } = jsonLd(feed, SITE_URL) as { '@graph': Node[] };
    const figure = (id: string) => graph.find((node) => node['@id'] === `${SITE_URL}#figure-${id}`)!;
    const measured = (id: string) => (figure(id)['variableMeasured'] as Node)['@id'];
    assert.deepEqual(figure('kherson')['observationAbout'], { '@id': `${SITE_URL}#place-UKR-ua-65` });
    assert.deepEqual(figure('people')['observationAbout'], { '@id': `${SITE_URL}#place-UKR` });
    assert.equal(figure('people')['observationPeriod'], 'P366D');
    assert.deepEqual(propertiesOf(figure('people')), {
      status: 'reported',
      'date of count': 'stated',
      period: '2024-01-01/2024-12-31',
    });
    assert.equal(propertiesOf(figure('kherson'))['status'], 'estimated');
    assert.equal(propertiesOf(figure('women'))['sex'], 'women');
    assert.equal(propertiesOf(figure('north'))['operator'], 'Team A');
    assert.equal(propertiesOf(figure('sum'))['status'], 'calculated');
    assert.match(String(figure('sum')['measurementMethod']), /300 \+ 200 = 500/);
    // A part is no value of what the whole is a value of.
    assert.equal(new Set(['people', 'women', 'north'].map(measured)).size, 3);
    assert.equal(measured('people'), measured('kherson'));
    assert.equal(figure('plan'), undefined);
  });

  it('leaves out what is a draft and what has been withdrawn', async () => {
    const { jsonLd } = await load('site/json-ld.js');
    const [first, second] = feed.figures as Claim[];
    const text = JSON.stringify(
      jsonLd({
        ...feed,
        figures: [
          { ...first, review: 'draft' },
          { ...second, withdrawn: { date: '2026-01-01', reason: 'Counted twice.' } },
        ],
      }),
    );
    assert.doesNotMatch(text, /"Observation"|"StatisticalVariable"/);
  });

  it('takes a licence that has only a name for a work of that name', async () => {
    const { jsonLd } = await load('site/json-ld.js');
    const licenceOf = (license: string | null) =>
      (jsonLd({ ...feed, license }) as { '@graph': Node[] })['@graph'][0]['license'];
    assert.deepEqual(licenceOf('Open licence'), { '@type': 'CreativeWork', name: 'Open licence' });
    assert.equal(licenceOf(null), undefined);
  });
});
