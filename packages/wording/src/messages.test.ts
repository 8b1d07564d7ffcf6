import { expect } from '@open-wc/testing';
import { INDICATORS, type Text } from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { english } from './locale/languages.js';

const feed = azerbaijanWithEarlier;

/** Words of a party to a conflict, and words of alarm. They may stand inside a quote and nowhere else. */
const PARTY =
  /liberat|occup|genocid|terror|aggress|separatis|so-called|\benem(y|ies)\b|barbar|vandal|atrocit|martyr|hero(es|ic)?\b|ethnic|cleansing|regime/i;

/** Every text that a message can become: each choice of each select and plural, as its source holds them. */
const everyText = (): string[] =>
  Object.entries(english.messages).map(([key, message]) => {
    const source = Function.prototype.toString.call(message);
    return `${key} ${source}`;
  });

const inEnglish = (text: Text | undefined): string =>
  typeof text === 'string' ? text : (text?.['en'] ?? '');

describe('messages', () => {
  it('take no side', () => {
    expect(everyText().length).to.be.above(80);
    for (const text of everyText()) expect(text).not.to.match(PARTY);
  });

  it('take no side in the words that the built-in feed has of its own', () => {
    const own = [
      inEnglish(feed.title),
      inEnglish(feed.caveats),
      inEnglish(feed.publisher.name),
      ...Object.values(feed.sources).flatMap(({ title, publisher }) => [title, inEnglish(publisher.name)]),
      ...feed.figures.flatMap(({ id, indicator, note, derivation, scope, speaker }) => [
        id,
        indicator,
        inEnglish(note),
        ...(derivation?.assumptions ?? []).map(inEnglish),
        JSON.stringify(scope),
        speaker?.role ?? '',
      ]),
    ];
    for (const text of own) expect(text).not.to.match(PARTY);
  });

  it('know such a word when they meet one', () => {
    for (const word of [
      'liberated',
      'occupation',
      'occupied',
      'genocide',
      'terror',
      'aggressor',
      'separatist',
    ])
      expect(`of ${word} land`).to.match(PARTY);
  });

  /** Codes without words of their own: nobody has published one yet. */
  const WITHOUT_LABEL = ['clearance-rate'];

  it('have a label for every code of the format and of the built-in feed', () => {
    const codes = new Set([...INDICATORS, ...feed.figures.map(({ indicator }) => indicator)]);
    const missing = [...codes].filter((code) => !Object.hasOwn(english.messages, `label-${code}`));
    expect(missing).to.deep.equal(WITHOUT_LABEL);
  });

  it('hold no sign where a word belongs', () => {
    for (const [key, message] of Object.entries(english.messages).filter(([name]) =>
      name.startsWith('label-'),
    ))
      for (const n of [1, 2])
        for (const parties of ['both', 'donor', 'recipient', 'none']) {
          const label = (message as (values: object) => string)({ n, parties, donor: 'D', recipient: 'R' });
          expect(label, key).to.match(/^[a-z][a-zA-Z -]*[a-zA-Z]$/);
        }
  });
});
