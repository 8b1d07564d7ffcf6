/**
 * English for messages that a language does not have yet, as in a working copy in which an element has just been made.
 * No sentence may be of two languages, and what is in English must be marked as English:
 * where such a message is met while a figure is said, all of it is said in English. A release has no such message.
 */
import { type Messages, pack as english } from '../generated/en.js';
import { IS_COMPLETE } from '../generated/languages.js';

let met = 0;

/** The English message, which takes note that it was met. */
export const untranslated =
  (key: keyof Messages) =>
  (values: never): string => {
    met += 1;
    return english.messages[key](values);
  };

/**
 * Says something in a language; in English as a whole where a message of it is not translated.
 *
 * @param say says it in the language of a code
 */
export function inOneLanguage<View>(code: string, say: (code: string) => View): View {
  if (IS_COMPLETE) return say(code);
  const before = met;
  const said = say(code);
  readAll(said);
  return met === before ? said : say('en');
}

/** Rows and details are worded when they are read. */
function readAll(said: unknown): void {
  JSON.stringify(said, (key, value: unknown) =>
    key === 'details' && typeof value === 'function' ? (value as () => unknown)() : value,
  );
}
