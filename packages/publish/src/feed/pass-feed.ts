/**
 * The format's one door, as the commands go through it: with the words of the vocabulary, and with what the door lets pass
 * since a later version may know it.
 */
import { type Feed, isCurrency } from '@mine-action/data';
import { parseFeed } from '@mine-action/data/feed';
import { explain } from '../commands/explain.js';
import type { Finding, Lines } from '../commands/finding.js';
import { isKnownCurrency } from '../vocabulary/codes.js';
import { strangeCodes, withVocabulary } from '../vocabulary/with-vocabulary.js';

export interface Passed {
  /** What stands of it, with its drafts; nothing where the feed's own fields have errors. */
  readonly feed: Feed | undefined;
  readonly findings: readonly Finding[];
  /** Codes of the vocabulary whose words the file itself does not carry. */
  readonly wordless: readonly string[];
}

/** The same of a file: where in it each figure stands. */
export interface ReadFeed extends Passed {
  readonly lines: Lines;
}

/** A code that the feed describes though it is neither its own nor known. */
const strange = (code: string): Finding => ({
  severity: 'error',
  check: 'code',
  field: `indicators.${code}`,
  value: code,
  says: 'is no code of the format or its vocabulary, and does not begin with x-',
  remedy: `A code of your own begins with x-, here and in the figures: x-${code}. All others: docs/vocabulary.md.`,
});

/** Money in letters that are no currency. */
const strangeMoney = ({ figures }: Feed): readonly Finding[] =>
  figures
    .filter(({ unit }) => isCurrency(unit) && !isKnownCurrency(unit))
    .map(({ id, unit }) => ({
      severity: 'error',
      check: 'currency',
      figure: id,
      field: 'unit',
      value: unit,
      says: 'is no unit, and no currency of ISO 4217',
      remedy: 'Write the code of the currency, such as USD, EUR or UAH; all other units have small letters.',
    }));

/** What stands of a feed, and all that is wrong with it. */
export function passFeed(input: unknown): Passed {
  const { feed, problems } = parseFeed(withVocabulary(input), { keepsDrafts: true });
  const own = (input as { readonly indicators?: object } | null)?.indicators ?? {};
  const described = feed?.indicators ?? {};
  return {
    feed,
    findings: [
      ...problems.map(explain),
      ...strangeCodes(described).map(strange),
      ...(feed ? strangeMoney(feed) : []),
    ],
    wordless: Object.keys(described).filter((code) => !Object.hasOwn(own, code)),
  };
}
