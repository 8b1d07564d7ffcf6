/**
 * What the page says in one language, as it is handed to it: its messages, and the names of what can be chosen.
 *
 * In a page that runs from right to left, codes, numbers and values are set apart by invisible marks: they run from left to right
 * wherever they stand, in an option, too, which can hold no element.
 */
import { capitalise, english, partName } from '@mine-action/wording';
import { currencyNames } from '../currency-names.js';
import { indicatorNames } from '../indicator-names.js';
import { packOf } from '../language-pack.js';
import { directionOf, isLanguage, type LanguageCode } from '../languages.js';
import { MESSAGES } from './messages.js';
import { PARTS } from './parts.js';
import type { PageMessages } from './state.js';

/** The language that somebody has chosen, else the first one of the browser's that the page speaks. */
export function languageAsked(chosen: string | null, accepted = ''): LanguageCode {
  const codes = [chosen ?? '', ...accepted.split(',').map((each) => each.split(';')[0] ?? '')];
  const known = codes.map((code) => (code.trim().split('-')[0] ?? '').toLowerCase()).find(isLanguage);
  return known ?? 'en';
}

/** A code, a number, a day, an option, a command: `2025-07-31`, `.xlsx`, `--feed`, `12 298`, `90–100`, `mine-action-publish desk`. */
const CODE = /[-.]{0,2}[A-Za-z0-9]+(?:[-.,:/_’+ –][A-Za-z0-9]+)*%?|[<>]/g;
/** Fields in braces, one after another, are a pattern; one alone is the place of a value. */
const IN_BRACES = /(\{\w+\}(?:-\{[\w.]+\})*)/;
/** What begins and ends a run from left to right, and one whose direction its first letter gives. */
const [LEFT_TO_RIGHT, FIRST_LETTER, END] = ['\u2066', '\u2068', '\u2069'];

/** @example setApart('مثل en أو {value}') // 'مثل ⁦en⁩ أو ⁨{value}⁩' */
export const setApart = (message: string): string =>
  message
    .split(IN_BRACES)
    .map((part, index) =>
      index % 2 === 1
        ? `${part.includes('}-{') ? LEFT_TO_RIGHT : FIRST_LETTER}${part}${END}`
        : part.replace(CODE, (code) => `${LEFT_TO_RIGHT}${code}${END}`),
    )
    .join('');

export async function pageMessages(language: LanguageCode): Promise<PageMessages> {
  const pack = await packOf(language);
  const names = await indicatorNames(language);
  const inPage = directionOf(language) === 'rtl' ? setApart : (message: string): string => message;
  const own = Object.entries(MESSAGES[language]).map(([key, message]) => [key, inPage(message)]);
  const parts = PARTS.map((code) => [`part-${code}`, capitalise(partName(code, {}, pack), pack)]);
  const indicators = [...names].map(([code, { text }]) => [`indicator-${code}`, text]);
  const currencies = [...currencyNames(language)].map(([code, name]) => [`unit-${code}`, inPage(name)]);
  return {
    language,
    messages: Object.fromEntries([...own, ...parts, ...indicators, ...currencies]) as Record<string, string>,
    comma: pack.messages['between-names'](),
    english:
      pack === english
        ? []
        : [...names].filter(([, { isEnglish }]) => isEnglish).map(([code]) => `indicator-${code}`),
  };
}
