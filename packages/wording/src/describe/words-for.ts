/**
 * Another language for what a language has no sure words for: everything that is said of such a figure is said in English,
 * or in the first language of the feed's own words where those have no English. No sentence is of two languages.
 */
import type { Claim } from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';
import { english, findLanguage } from '../locale/languages.js';
import { pickText } from '../format/text.js';
import type { FeedNames } from './counted.js';

interface Options {
  readonly language: LanguagePack;
  /** The page's own words: it has them in its own language. */
  readonly label?: string | undefined;
}

/** The options with the language that has words for all that is counted: the one asked for, where it has them. */
export function wordsOf<Given extends Options>(
  counted: readonly Pick<Claim, 'indicator'>[],
  options: Given,
  { indicators }: FeedNames = {},
): Given {
  const { messages } = options.language;
  const isLeft = (key: string): boolean =>
    Object.hasOwn(english.messages, key) && !Object.hasOwn(messages, key);
  const other = counted
    .map(({ indicator }) => {
      if (['label', 'kind', 'kinds'].some((name) => isLeft(`${name}-${indicator}`))) return english;
      const label = indicators?.[indicator]?.label;
      return label && findLanguage(pickText(label, options.language).lang ?? '');
    })
    .find(Boolean);
  return other && !options.label?.trim() ? { ...options, language: other } : options;
}
