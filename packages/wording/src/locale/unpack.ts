/**
 * A language as its file holds it, made into a pack: the messages get the names that English has for them.
 */
import { fingerprint, pack as english } from '../generated/en.js';
import { IS_COMPLETE } from '../generated/languages.js';
import type { LanguagePack, Messages } from './language-pack.js';
import { untranslated } from './untranslated.js';

/**
 * A message without arguments is its text; 0 is the name of a thing that the language leaves to English, with all that is
 * said of it; 1 is a message that is not translated yet.
 */
type Packed = string | ((values: never) => string) | 0 | 1;

/**
 * @param of the fingerprint of the names that the messages were written for
 * @throws {TypeError} when that is of another version: every message would be another
 */
export function unpack(
  of: string,
  parts: Omit<LanguagePack, 'messages'>,
  packed: readonly Packed[],
): LanguagePack {
  if (of !== fingerprint) throw new TypeError('the language is of another version');
  const messages: Record<string, unknown> = {};
  // Pages of old replace `Object.keys` by one that lists more.
  for (const [index, key] of Reflect.ownKeys(english.messages).entries()) {
    const message = packed[index];
    if (!IS_COMPLETE && message === 1) messages[String(key)] = untranslated(key as keyof Messages);
    else if (message !== 0) messages[String(key)] = typeof message === 'string' ? () => message : message;
  }
  return { ...parts, messages: messages as unknown as Messages };
}
