/**
 * The words of the page in its language; what is said in English for want of a word is marked as English.
 */
import { html } from 'lit';
import { isEnglish, isMessage, type Message, messagesIn, type Says } from '../messages.js';

export const language = document.documentElement.lang;

/** As plain text, for attributes and options. */
export const words: Says = messagesIn(language);

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
