/**
 * What the built-in figures say in words in the language of the page: fetched with the words of that language.
 */
import type { Feed } from '@mine-action/data';
import { fetchTexts, hasTexts, type Texts, withTexts } from '@mine-action/data/azerbaijan-texts';
import type { Unavailable } from '@mine-action/wording';
import { type Lazy, lazy } from '../lazy.js';

const fetched = new Map<string, Lazy<Texts>>();

/** What an answer from the built-in figures waits for; nothing where their words are there, or there are none. */
export function pendingTexts(code: string): Unavailable | undefined {
  if (!hasTexts(code)) return undefined;
  let texts = fetched.get(code);
  if (!texts) fetched.set(code, (texts = lazy(() => fetchTexts(code))));
  return texts.here ? undefined : { known: false, reason: 'loading', until: texts.load() };
}

const inLanguage = new WeakMap<Feed, Map<string, Feed>>();

/** The built-in feed with its words in the language, one and the same each time. */
export function inWords(feed: Feed, code: string): Feed {
  const texts = fetched.get(code)?.here;
  if (!texts) return feed;
  const made = inLanguage.get(feed) ?? new Map<string, Feed>();
  inLanguage.set(feed, made);
  let own = made.get(code);
  if (!own) made.set(code, (own = withTexts(feed, code, texts)));
  return own;
}
