/**
 * What the builder page says in a language. A message that a language lacks is said in English, and marked so.
 */
import { page } from '../site/draw.js';
import { ar } from './messages/ar.js';
import { az } from './messages/az.js';
import { de } from './messages/de.js';
import { en, type Message, type Translation } from './messages/en.js';
import { es } from './messages/es.js';
import { fa } from './messages/fa.js';
import { fr } from './messages/fr.js';
import { he } from './messages/he.js';
import { ru } from './messages/ru.js';
import { tr } from './messages/tr.js';
import { uk } from './messages/uk.js';
import { zh } from './messages/zh.js';

const MESSAGES: Readonly<Record<string, Translation>> = { ar, az, de, en, es, fa, fr, he, ru, tr, uk, zh };

type Values = Readonly<Record<string, string>>;

/** The messages of one language. */
export class Messages {
  readonly #own: Translation;

  constructor(readonly language: string) {
    this.#own = MESSAGES[language] ?? {};
  }

  /** Whether the language has the message. */
  has(key: Message): boolean {
    return this.#own[key] !== undefined;
  }

  /** As text, with its holes filled, for places that cannot say which language they are in. */
  plain(key: Message, values: Values = {}): string {
    return (this.#own[key] ?? en[key]).replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  }

  /** As part of the page. */
  in(key: Message, values: Values = {}): unknown {
    const text = this.plain(key, values);
    return this.has(key) ? text : page`<span lang="en" dir="ltr">${text}</span>`;
  }
}

/** Whether English has it: what is said of an element or a method hangs on its name. */
export const isMessage = (key: string): key is Message => Object.hasOwn(en, key);
