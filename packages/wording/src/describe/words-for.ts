/**
 * English for what a language has no sure words for: everything that is said of such a figure is said in English, and
 * no sentence is of two languages.
 */
import type { Claim } from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';
import { english } from '../locale/languages.js';

interface Options {
  readonly language: LanguagePack;
  /** The page's own words: it has them in its own language. */
  readonly label?: string | undefined;
}

/** The options with English as language, where the language leaves what is counted to it. */
export function wordsOf<Given extends Options>(
  counted: readonly Pick<Claim, 'indicator'>[],
  options: Given,
): Given {
  const { messages } = options.language;
  const isLeft = (key: string): boolean =>
    Object.hasOwn(english.messages, key) && !Object.hasOwn(messages, key);
  const isUnsure = counted.some(({ indicator }) =>
    ['label', 'kind', 'kinds'].some((name) => isLeft(`${name}-${indicator}`)),
  );
  return isUnsure && !options.label?.trim() ? { ...options, language: english } : options;
}
