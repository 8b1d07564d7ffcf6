/**
 * The words of the desk in the language that somebody has chosen. What a language does not have is said in English.
 */
import { az } from './messages/az.js';
import { en, type Message } from './messages/en.js';
import { fr } from './messages/fr.js';
import { ru } from './messages/ru.js';

export type { Message };

/** The languages of the page, each by its own name. Others are wanted before a word of theirs is sure. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  az: 'Azərbaycanca',
  fr: 'Français',
  ru: 'Русский',
};

const ALL: Readonly<Record<string, Partial<Record<Message, string>>>> = { en, az, fr, ru };

/** What a message says, with its values put in. */
export type Says = (key: Message, values?: Readonly<Record<string, string | number>>) => string;

export const languageOf = (asked: string | null): string =>
  asked !== null && Object.hasOwn(ALL, asked) ? asked : 'en';

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  ['ar', 'fa', 'he', 'ps', 'ur'].includes(language) ? 'rtl' : 'ltr';

export const isMessage = (key: string): key is Message => Object.hasOwn(en, key);

export function messagesIn(language: string): Says {
  const own = ALL[language] ?? {};
  return (key, values = {}) =>
    (own[key] ?? en[key]).replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Whether a message is said in English for want of a word: then its language has to be named. */
export const isEnglish = (language: string, key: Message): boolean => ALL[language]?.[key] === undefined;
