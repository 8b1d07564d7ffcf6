/**
 * The languages that the desk's page and the commands speak: those of the figures, each by its own name.
 */
export const LANGUAGES = {
  en: 'English',
  az: 'Azərbaycanca',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  zh: '中文',
} as const;

export type LanguageCode = keyof typeof LANGUAGES;

export const isLanguage = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  ['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr';

/** A message with its values in place of the names in braces. */
export const filled = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
