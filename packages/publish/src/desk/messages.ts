/**
 * The messages of the desk in each language. The page is handed those of its own alone (page-messages.ts).
 */
import type { LanguageCode } from '../languages.js';
import { ar } from './messages/ar.js';
import { az } from './messages/az.js';
import { de } from './messages/de.js';
import { en, type Message, type Messages } from './messages/en.js';
import { es } from './messages/es.js';
import { fa } from './messages/fa.js';
import { fr } from './messages/fr.js';
import { he } from './messages/he.js';
import { ru } from './messages/ru.js';
import { tr } from './messages/tr.js';
import { uk } from './messages/uk.js';
import { zh } from './messages/zh.js';

export type { Message, Messages };

export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = {
  en,
  az,
  ar,
  de,
  es,
  fa,
  fr,
  he,
  ru,
  tr,
  uk,
  zh,
};
