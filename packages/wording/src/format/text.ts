/**
 * Small pieces of text that every view is made of.
 */
import type { Feed, Text } from '@mine-action/data';
import type { LanguagePack, Messages } from '../locale/language-pack.js';

/** A text and, where it is not in the language asked for, the language it is in. */
export interface Marked {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** A line of text with a link somewhere in it. */
export interface Linked {
  readonly before: string;
  readonly link: string;
  readonly after: string;
  /** Where the link leads: to the very sentence on its page. Nothing where the source has no address. */
  readonly href?: string | undefined;
}

/** The feed's text in the language asked for, else in English, else in the first language it has. */
export function pickText(text: Text, language: LanguagePack): Marked {
  if (typeof text === 'string') return { text };
  const own = text[language.code];
  if (own !== undefined) return { text: own };
  const [lang, other] =
    text['en'] === undefined ? (Object.entries(text)[0] ?? ['en', '']) : ['en', text['en']];
  return { text: other, lang };
}

/**
 * A name as it stands in a feed, in the language: from the feed's table of names, where that has it there. Else it stays as it
 * stands: nobody else translates a name.
 */
export function nameText(name: Text, { names }: Pick<Feed, 'names'>, language: LanguagePack): string {
  const known = typeof name === 'string' && names && Object.hasOwn(names, name) ? names[name] : undefined;
  const own = typeof known === 'object' ? known[language.code] : known;
  return own ?? pickText(name, language).text;
}

/** The first letter in upper case, by the rules of the language (Turkish i becomes İ). */
export function capitalise(text: string, language: LanguagePack): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language.code) + text.slice(first.length);
}

/** A message takes `none` where it has nothing to put, so that a language can word the absence. */
export const orNone = (text: string | undefined): string => text || 'none';

/** Codes are in kebab-case; MessageFormat's select keys may hold no hyphen. */
export const selectKey = (code: string): string => code.replaceAll('-', '_');

/** Stands in for a value while a message is formatted, to find out where the language puts that value. */
export const MARK = '\uE000';

/**
 * Formats a message and splits it where one of its values stands, so that the value can be linked or set larger
 * while the language keeps the order.
 */
export function around(format: (mark: string) => string): { before: string; after: string } {
  const [before = '', after = ''] = format(MARK).split(MARK);
  return { before, after };
}

/** Sentences one after the other; no space after a full stop that brings its own. */
export const joinSentences = (...texts: readonly (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .join(' ')
    .replace(/\u3002 /g, '\u3002');

/** The message with this key, where the key is made from a code and may not exist. */
export function messageIfAny(
  messages: Messages,
  key: string,
): ((values: Record<string, string | number>) => string) | undefined {
  return Object.hasOwn(messages, key)
    ? (messages[key as keyof Messages] as (values: Record<string, string | number>) => string)
    : undefined;
}
