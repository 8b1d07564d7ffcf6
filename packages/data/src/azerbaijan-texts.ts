/**
 * What the built-in figures say in words (notes, caveats, names) in other languages than English: a file for each, fetched
 * with the words of the language. A feed of one's own brings all its languages with it.
 */
import type { Feed } from './claim.js';
import { FILES } from './generated/texts.js';

/** Texts of one language by their English. */
export type Texts = Readonly<Record<string, string>>;

/** Whether the built-in figures have words of their own in a language. */
export const hasTexts = (code: string): boolean => Object.hasOwn(FILES, code);

/**
 * Fetches them.
 *
 * @returns `undefined` where there are none, or the file holds something else
 * @throws whatever fetching throws
 */
export async function fetchTexts(code: string): Promise<Texts | undefined> {
  return hasTexts(code)
    ? ((await FILES[code]?.()) as { readonly texts?: Texts } | undefined)?.texts
    : undefined;
}

/** The built-in feed with what it says in one more language. */
export const withTexts = (feed: Feed, code: string, texts: Texts): Feed =>
  JSON.parse(JSON.stringify(feed), (_, value: { readonly en?: string } | null) => {
    const en = value?.en;
    return en !== undefined && Object.hasOwn(texts, en) ? { ...value, [code]: texts[en] } : value;
  }) as Feed;
