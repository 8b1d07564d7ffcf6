/**
 * The words of the page in its language, as the page has been handed them (page-messages.ts); what is in English all the same is
 * marked as English.
 */
import { html } from 'lit';
import { filled, directionOf } from '../../languages.js';
import type { Message } from '../messages.js';
import type { PageMessages } from '../state.js';
import type { Option } from './fields.js';

/** What the page was handed: its own language, or all of them where it is all there is. */
const handed = JSON.parse(document.getElementById('messages')?.textContent ?? '{}') as Readonly<
  Record<string, PageMessages>
>;
let page = handed[document.documentElement.lang] as PageMessages;
export let { language, comma } = page;

/** Goes on in another language; what is drawn then is said in it. */
export function speak(code: string): void {
  page = handed[code] ?? page;
  ({ language, comma } = page);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  document.title = words('title');
}

type Values = Readonly<Record<string, string | number>>;

/** Numbers that the page itself counts are written as the language writes them. */
const inDigits = (value: string | number): string =>
  typeof value === 'number' && language === 'fa'
    ? String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x6f0 + Number(digit)))
    : String(value);

/** What a message says, with its values put in. */
export const words = (key: Message, values: Values = {}): string =>
  filled(
    page.messages[key] ?? key,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inDigits(value)])),
  );

/** A list as the language writes it, in the page's direction wherever it stands: signs alone have none of their own. */
export const listed = (names: readonly string[]): string =>
  document.dir === 'rtl' ? `\u2067${names.join(comma)}\u2069` : names.join(comma);

export const isMessage = (key: string): key is Message => Object.hasOwn(page.messages, key);

/** What a code of a choice is called; codes that the page has no words for stay as they are. */
export function named(prefix: string, code: string): string {
  const key = `${prefix}-${code}`;
  return isMessage(key) ? words(key) : code;
}

/** Choices by their codes, with the page's words for them. */
export const optionsOf = (prefix: string, codes: readonly string[]): readonly Option[] =>
  codes.map((code) => [
    code,
    named(prefix, code),
    page.english.includes(`${prefix}-${code}`) ? 'en' : undefined,
  ]);

/** What the desk itself says: its findings are in English. */
export const english = (said: string): unknown =>
  language === 'en' ? said : html`<span lang="en" dir="ltr">${said}</span>`;
