/**
 * A feed of regions, operators and people, as a site shows it: the whole under its address, each part under its own, named
 * wherever its number stands.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { feed } from './built.ts';
import { buildInEnglish, filesIn, isThere, smallFeed, textOf } from './site-built.ts';

type Figure = ReturnType<typeof feed>['figures'][number];

/** The small feed with parts of the area cleared before its whole, and of people reached without one. */
function withParts() {
  return smallFeed((whole) => {
    const cleared = whole.figures.find(({ id }) => id === 'aze-cleared-2025-11-10')!;
    const { conflictsWith: _, supersedes: __, ...plain } = cleared;
    const part = (id: string, value: number, more: Partial<Figure>): Figure => ({
      ...plain,
      id,
      value,
      quote: { text: `${value} hectares`, lang: 'en' },
      ...more,
    });
    return {
      ...whole,
      areas: { 'AZ-AGM': { name: { en: 'Aghdam district', az: 'Ağdam rayonu' } } },
      figures: [
        part('agdam', 2418, { scope: { operators: 'not-stated', area: 'AZ-AGM' } }),
        part('team', 100, { scope: { operators: 'single', operator: 'Team A' } }),
        part('women', 7, {
          indicator: 'eore-people-reached',
          unit: 'person',
          disaggregation: { sex: 'women' },
          scope: { operators: 'not-applicable' },
        }),
        part('unnamed', 5, { scope: { operators: 'not-stated', area: 'Füzuli' } }),
        ...whole.figures,
      ],
    };
  });
}

describe('a site with parts of the whole', () => {
  let out = '';
  before(() => {
    ({ out } = buildInEnglish('parts', withParts()));
  });
  const text = (path: string): string => textOf(out, path);

  it('shows the whole at the address of the figure', () => {
    assert.match(
      text('f/area-cleared/index.html'),
      /<h1>[^<]*(?:<[^>]*>)?Area cleared, [^]*<p>237,821\.5 hectares of land cleared/,
    );
  });

  it('has an address for each part that has a code', () => {
    for (const name of ['in-az-agm', 'by-team-a'])
      assert.ok(isThere(out, `f/area-cleared/${name}/index.html`), name);
    assert.ok(isThere(out, 'f/eore-people-reached/of-women/index.html'));
    assert.ok(!filesIn(out).some((file) => /uzuli/i.test(file)));
  });

  it('has none for a whole of which only parts are known', () => {
    assert.ok(!isThere(out, 'f/eore-people-reached/index.html'));
  });

  it('names the part in title, heading, description, picture and snippet', () => {
    const page = text('f/area-cleared/in-az-agm/index.html');
    for (const [what, where] of [
      ['title', /<title[^>]*>[^<]*Aghdam district only/],
      ['heading', /<h1>[^<]*(?:<[^>]*>)?Area cleared[^<]*Aghdam district only/],
      ['words', /<p>2,418 hectares of land cleared[^<]*\(Aghdam district only\)/],
      ['picture', /property="og:image:alt" content="[^"]*Aghdam district/],
      ['snippet', /&lt;mine-stat[^>]*area=&quot;az-agm&quot;[^>]*&gt;/],
    ] as const)
      assert.match(page, where, what);
  });

  it('gives its snippets the address and the attributes of the part', () => {
    const page = text('f/area-cleared/by-team-a/index.html');
    assert.match(page, /https:\/\/example\.org\/figures\/f\/area-cleared\/by-team-a\//);
    assert.match(page, /operator=(?:&quot;|")team-a/);
  });

  it('says in its linked data of which place an observation is', () => {
    const page = text('f/area-cleared/in-az-agm/index.html');
    assert.match(page, /Aghdam district/);
    assert.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '', /2418/);
  });

  it('puts its view beside it, in a file of its own', () => {
    const { views } = JSON.parse(text('f/area-cleared/in-az-agm/view.en.json')) as { views: object };
    assert.deepEqual(Object.keys(views), [
      'mine-stat?area=az-agm&indicator=area-cleared',
      'mine-stat?area=az-agm&indicator=area-cleared&unit=square-kilometer',
    ]);
  });

  it('offers it in the builder under a name that says so', () => {
    const { figures } = JSON.parse(text('embed/plan.json')) as { figures: { name: string; label: string }[] };
    const labels = new Map(figures.map(({ name, label }) => [name, label]));
    assert.equal(labels.get('area-cleared/in-az-agm'), 'Area cleared (Aghdam district only)');
    assert.equal(labels.get('area-cleared'), 'Area cleared');
  });
});
