/**
 * The words of snippets: what a reader is left with where nothing else of a figure is kept.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feed, load } from './built.ts';

const { wordsAt, wordsOf } = await load('embed/words.js');
const { packWords, unpackWords } = await load('embed/words-file.js');

const QUERY = { feed: feed(), language: 'en', edition: '2025-04-04', today: '2025-06-01' };
const say = (figure: Parameters<typeof wordsOf>[0], choice = {}, query = {}) =>
  wordsOf(figure, choice, { ...QUERY, ...query });
const sourcesOf = ({ sources }) =>
  sources.map(
    ({ before, link, after }: { before: string; link: string; after: string }) => before + link + after,
  );

describe('the words of a snippet', () => {
  it('are the sentence, who says so and since when, and that nobody else has checked it', () => {
    const words = say({ route: 'f', name: 'ap-mines-found' });
    assert.equal(words.sentence, 'More than 36,000 anti-personnel mines found since 10 November 2020.');
    assert.deepEqual(sourcesOf(words), ['ANAMA, via Embassy of Azerbaijan in the U.S., 4 April 2025']);
    assert.equal(words.note, 'The source’s figure, not checked by us.');
  });

  it('keep the bound in another unit, and say what the source stated', () => {
    const { sentence } = say({ route: 'f', name: 'area-cleared' }, { unit: 'square-kilometer' });
    assert.match(sentence, /^More than 1,900 square kilometres .*stated as more than 190,000 hectares/);
  });

  it('flow where the figure stands inside a sentence', () => {
    const words = say({ route: 'f', name: 'at-mines-found' }, { display: 'inline' });
    assert.equal(words.sentence, 'more than 21,000 anti-tank mines found since 10 November 2020');
    assert.match(sourcesOf(words)[0], /^\(Embassy .*, 4 April 2025\)$/);
  });

  it('name both areas and the assumption of a share, for either reading', () => {
    const [initial, remaining] = ['initial', 'remaining'].map((basis) =>
      say({ route: 'progress' }, { basis }),
    );
    assert.match(initial.sentence, /^About 16% of the area reported as contaminated/);
    assert.match(remaining.sentence, /^About 14% /);
    assert.match(initial.more.join(' '), /More than 190,000 of approximately 1,166,700 hectares/);
    assert.match(
      initial.more.join(' '),
      /Assumes approximately 1,166,700 hectares \(4 April 2025\) is the total before clearance began\./,
    );
  });

  it('say of a plan whether its day has passed', () => {
    const dogs = { route: 'dogs', name: 'mdd-donated' };
    assert.ok(say(dogs).more.includes('A total of 100 is planned for 2025.'));
    assert.match(
      say(dogs, {}, { today: '2026-01-01' }).more[0],
      /was planned for 2025\. The outcome was reported later \(29 October 2025\)\./,
    );
  });

  it('hold the table of a chart, and every figure of a group', () => {
    const rows = say({ route: 'ordnance' }).tables.flatMap(({ groups }) =>
      groups.flatMap((group) => group.rows),
    );
    assert.deepEqual(
      rows.map(({ value }) => value),
      ['more than 36,000', 'more than 21,000', 'more than 133,000'],
    );
    const group = say({ route: 'figures', indicators: ['area-cleared', 'mdd-donated'] });
    assert.match(group.sentence, /^More than 190,000 hectares of land cleared/);
    assert.match(group.more[0], /^93 mine detection dogs .* According to Marshall Legacy Institute\.$/);
  });

  it('are none where nothing is known, and those of the label where a code has none of ours', () => {
    assert.equal(say({ route: 'f', name: 'ap-mines-found' }, {}, { edition: '2000-01-01' }), undefined);
    assert.equal(say({ route: 'f', name: 'uxo-found' }, { unit: 'hectare' }), undefined);
    const own = structuredClone(QUERY.feed);
    for (const claim of own.figures) if (claim.indicator === 'uxo-found') claim.indicator = 'x-own-kind';
    const figure = { route: 'f', name: 'x-own-kind' };
    assert.equal(say(figure, {}, { feed: own }), undefined);
    assert.match(
      say(figure, { label: 'things found' }, { feed: own }).sentence,
      /^More than 133,000 things found/,
    );
  });

  it('stand beside an address for every look that it has, with the alternative text of its picture', () => {
    const { words, attributes } = wordsAt({
      ...QUERY,
      route: 'f',
      name: 'area-cleared',
      units: ['hectare', 'square-kilometer'],
      attributes: { indicator: 'area-cleared', display: 'banner' },
      alt: 'The card',
    });
    assert.deepEqual(Object.keys(words).sort(), [
      '//',
      '/hectare/',
      '/square-kilometer/',
      'inline//',
      'inline/hectare/',
      'inline/square-kilometer/',
    ]);
    assert.ok(Object.values(words).every(({ alt }) => alt === 'The card'));
    assert.deepEqual(attributes, {});
  });
});

describe('the file of words', () => {
  const address = (sentence) => ({
    attributes: {},
    hasPicture: false,
    words: {
      '//': { sentence, more: [], sources: [{ link: 'Bulletin', address: { url: 'https://example.org/' } }] },
    },
  });
  const english = { latest: address('Two.'), '2026-01-20': address('One.'), '2026-01-10': address('One.') };
  const french = { latest: address('Deux.') };
  const file = packWords(
    new Map([
      ['en', english],
      ['fr', french],
    ]),
  );

  it('holds what is said in every language and edition', () => {
    const read = JSON.parse(JSON.stringify(file));
    assert.deepEqual(unpackWords(read, 'en'), english);
    assert.deepEqual(unpackWords(read, 'fr'), french);
    assert.deepEqual(unpackWords(read, 'de'), {});
  });

  it('holds once what is said often', () => {
    const text = JSON.stringify(file);
    for (const said of ['One.', 'https://example.org/', 'Bulletin', 'hasPicture'])
      assert.equal(text.split(said).length, 2, said);
  });
});
