/**
 * The words of the page in its language; what is said in English for want of a word is marked as English.
 */
import { html } from 'lit';
import { directionOf, isEnglish, isMessage, type Message, messagesIn, type Says } from '../messages.js';

export let language = document.documentElement.lang;
let says = messagesIn(language);

/** Goes on in another language; what is drawn then is said in it. */
export function speak(code: string): void {
  language = code;
  says = messagesIn(code);
  document.documentElement.lang = code;
  document.documentElement.dir = directionOf(code);
  document.title = words('title');
}

/** As plain text, for attributes and options. */
export const words: Says = (key, values) => says(key, values);

/** As a node of the page. */
export const text = (key: Message, values?: Readonly<Record<string, string | number>>): unknown =>
  language !== 'en' && isEnglish(language, key)
    ? html`<span lang="en" dir="ltr">${words(key, values)}</span>`
    : words(key, values);

/** What a code of a choice is called; codes that the page has no words for stay as they are. */
export function named(prefix: string, code: string): string {
  const key = `${prefix}-${code}`;
  return isMessage(key) ? words(key) : code;
}

/** What the desk itself says: its findings are in English. */
export const english = (said: string): unknown =>
  language === 'en' ? said : html`<span lang="en" dir="ltr">${said}</span>`;
