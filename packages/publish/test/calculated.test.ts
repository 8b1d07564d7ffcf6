/**
 * What a published site says of a figure that we calculated: that it is ours, how it was made, and from whose figures.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { type Editable, feed } from './built.ts';
import { buildInEnglish, SITE_URL, smallFeed } from './site-built.ts';
import type { Claim, Feed } from '@mine-action/data';

/** The small feed with both calculated figures, and what the territory is calculated from. */
function calculatedFeed(): Editable<Feed> {
  const whole = feed();
  const more = whole.figures.filter(
    ({ id, status, indicator }) =>
      status === 'derived' || id === 'aze-territory' || indicator === 'area-contaminated-share-of-territory',
  );
  return smallFeed((part) => ({ ...part, figures: [...part.figures, ...more] }));
}

let out: string;
const pageOf = (place: string): string => readFileSync(path.join(out, place, 'index.html'), 'utf8');
/** Without what is in tags, and with each heading on a line of its own. */
const textOf = (page: string): string =>
  page
    .replace(/<script[\s\S]*?<\/script>|<template[\s\S]*?<\/template>|<!--[\s\S]*?-->/g, '')
    .replace(/<h2>/g, '\n## ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+(?=\S)/g, (space) => (space.includes('\n##') ? space : ' '));
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what JSON-LD holds
type Node = Record<string, any>;

const observationsOf = (page: string): Node[] =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page)?.[1] as string)[
    '@graph'
  ].filter((node: Record<string, unknown>) => String(node['@type']).includes('Observation'));

const SHARE = 'f/area-cleared-share-of-contaminated';

describe('a calculated figure on a site', () => {
  before(() => {
    ({ out } = buildInEnglish('calculated', calculatedFeed(), '--pictures', 'none'));
  });

  it('stands under "How it is calculated", as ours, in one unit, and never under "In the words of the source"', () => {
    const text = textOf(pageOf(`${SHARE}/2025-04-04`));
    assert.match(text, /How it is calculated/);
    assert.match(text, /Our calculation; no source states it\./);
    assert.match(text, /more than 190,000 hectares ÷ approximately 1,166,700 hectares = about 16%/);
    assert.match(
      text,
      /Assumes approximately 1,166,700 hectares \(4 April 2025\) is the total before clearance began\./,
    );
    assert.doesNotMatch(
      text,
      /In the words of the source|published 4 April 2025; date of count not given\. *$/,
    );
    assert.doesNotMatch(text, /As stated by the source/);
  });

  it('is the newest share on the newest page, as it is as progress', () => {
    for (const place of [SHARE, 'progress'])
      assert.match(
        textOf(pageOf(place)),
        /About 20% of the area reported as contaminated has been cleared/,
        place,
      );
    // 237,821.5 of 190,000 + 1,166,700: 17.5.
    assert.match(textOf(pageOf(SHARE)), /\(4 April 2025\) is what then remained, the share is about 18%/);
  });

  it('beside a figure of a source is no other source, and names it as what a source states', () => {
    const territory = 'f/area-contaminated-share-of-territory';
    const text = textOf(pageOf(`${territory}/2025-04-04`));
    assert.match(text, /Our own calculation/);
    assert.doesNotMatch(text, /Other source, same day +about 13/);
  });

  it('is cited as ours, with both inputs', () => {
    const text = textOf(pageOf(`${SHARE}/2025-04-04`));
    const address = `${SITE_URL}${SHARE}/2025-04-04/`;
    assert.ok(
      text.includes(
        `more than 190,000 hectares (Embassy of the Republic of Azerbaijan in the United States, 4 April 2025); approximately 11,667 square kilometres (Embassy of the Republic of Azerbaijan in the United States, 4 April 2025). ${address}`,
      ),
    );
    assert.match(text, /@misc\{azerbaijan-aze-share-cleared-2025-04,/);
    assert.match(text, /note = \{Our calculation, from: more than 190,000 hectares/);
  });

  it('in JSON-LD is the work of the publisher, based on the statements of both inputs', () => {
    const [own] = observationsOf(pageOf(`${SHARE}/2025-04-04`)) as [Node];
    assert.deepEqual(own['@type'], ['Observation', 'CreativeWork']);
    assert.equal(own.subjectOf, undefined);
    assert.ok(own.creator.name);
    assert.match(own.measurementMethod, /÷ approximately 1,166,700 hectares = about 16%/);
    assert.deepEqual(
      own.isBasedOn.map(({ about, url }: { about: Record<string, string>; url: string }) => [
        about['@id'],
        new URL(url).host,
      ]),
      [
        [`${SITE_URL}#figure-aze-cleared-2025-04`, 'washington.mfa.gov.az'],
        [`${SITE_URL}#figure-aze-contaminated-2025-04`, 'washington.mfa.gov.az'],
      ],
    );
  });

  it('of less than half a percent is "less than 1%" in words and data, and never "about 0%"', () => {
    const { out: small } = buildInEnglish(
      'small-share',
      (() => {
        const own = calculatedFeed();
        const figure = (id: string): Editable<Claim> =>
          own.figures.find((each) => each.id === id) as Editable<Claim>;
        Object.assign(figure('aze-cleared-2025-04'), { value: 3000 });
        Object.assign(figure('aze-share-cleared-2025-04'), { value: 1, qualifier: 'less-than' });
        return own;
      })(),
      '--pictures',
      'none',
    );
    out = small;
    const page = pageOf(`${SHARE}/2025-04-04`);
    assert.match(textOf(page), /Less than 1% of the area reported as contaminated has been cleared/);
    assert.doesNotMatch(page, /about 0(?!\d|,|\.)/i);
    assert.equal(observationsOf(page)[0]?.maxValue, 1);
  });
});
