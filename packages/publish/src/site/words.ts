/**
 * The words of the pages in the languages that they have been written in; English, marked as such, in all others and for
 * each word that a language does not have yet.
 */
import { READ_BY } from '../generated/read-by.js';
import { LANGUAGES } from '../languages.js';
import { page } from './draw.js';
import { ar } from './words/ar.js';
import { az } from './words/az.js';
import { de } from './words/de.js';
import { en, type Translation } from './words/en.js';
import { es } from './words/es.js';
import { fa } from './words/fa.js';
import { fr } from './words/fr.js';
import { he } from './words/he.js';
import { ru } from './words/ru.js';
import { tr } from './words/tr.js';
import { uk } from './words/uk.js';
import { zh } from './words/zh.js';

export type PageWords = Readonly<Record<keyof typeof en, string>>;

const WORDS: Readonly<Record<string, Translation>> = { ar, az, de, en, es, fa, fr, he, ru, tr, uk, zh };

/** Languages by the names that they give themselves; the links to them are for those who read them. */
const NAMES: Readonly<Record<string, string>> = {
  ...LANGUAGES,
  bs: 'Bosanski',
  hy: 'Հայերեն',
  it: 'Italiano',
  ja: '日本語',
  ka: 'ქართული',
  km: 'ភាសាខ្មែរ',
  ko: '한국어',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  vi: 'Tiếng Việt',
};

export const languageName = (code: string): string => NAMES[code] ?? code;

/** The words of one language. */
export class Words {
  readonly #own: Translation;

  constructor(readonly language: string) {
    this.#own = WORDS[language] ?? {};
  }

  /** As text, for places that cannot say which language they are in. */
  plain(key: keyof PageWords): string {
    return this.#own[key] ?? en[key];
  }

  /** Whether the language has words of its own for it. */
  has(key: string): key is keyof PageWords {
    return Object.hasOwn(this.#own, key);
  }

  /** What a group of figures is called: by its name where there are no words for it. */
  group(name: string): string {
    return Object.hasOwn(en, name) ? this.plain(name as keyof PageWords) : name;
  }

  /** As part of a page. */
  in(key: keyof PageWords): unknown {
    const text = this.plain(key);
    return this.#own[key] === undefined ? page`<span lang="en" dir="ltr">${text}</span>` : text;
  }
}

/** Whether a native speaker of the field has read the words of a language. */
export const isRead = (language: string): boolean => (READ_BY[language] ?? []).length > 0;

/** All that the pages say, for comparing one build with the next. */
export const allWords = (): string => JSON.stringify([WORDS, NAMES, READ_BY]);
