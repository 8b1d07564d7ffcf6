/**
 * In which language the commands speak, and their messages in it. It is set once, before a command begins; findings are said in
 * English whatever it is.
 *
 * Nothing is put around what stands in another direction: a command has to be copied from a terminal as it is, so it stands on a
 * line of its own.
 */
import { english, formatNumber, type LanguagePack, languageOf } from '@mine-action/wording';
import { type Message as DeskMessage, MESSAGES as OF_DESK } from '../desk/messages.js';
import { packOf } from '../language-pack.js';
import { filled, isLanguage, type LanguageCode, LANGUAGES } from '../languages.js';
import { CommandError } from './command-error.js';
import { ar } from './messages/ar.js';
import { az } from './messages/az.js';
import { de } from './messages/de.js';
import { en, type Message as OwnMessage, type Messages } from './messages/en.js';
import { es } from './messages/es.js';
import { fa } from './messages/fa.js';
import { fr } from './messages/fr.js';
import { he } from './messages/he.js';
import { ru } from './messages/ru.js';
import { tr } from './messages/tr.js';
import { uk } from './messages/uk.js';
import { zh } from './messages/zh.js';

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

/** What the desk asks, `new` asks in the same words. */
export type Message = OwnMessage | DeskMessage;
type Values = Readonly<Record<string, string | number>>;

let language: LanguageCode = 'en';
let pack: LanguagePack = english;

/** The language that is spoken now. */
export const spokenLanguage = (): LanguageCode => language;

/** From here on this language is spoken. */
export async function speak(code: LanguageCode): Promise<void> {
  language = code;
  pack = await packOf(code);
}

/** @throws CommandError where the language is none of ours */
export function languageNamed(tag: string): LanguageCode {
  const code = languageOf(tag);
  if (code !== undefined && isLanguage(code)) return code;
  throw new CommandError(
    `--language ${tag}: is spoken by none of the commands. Choose one of: ${Object.keys(LANGUAGES).join(', ')}.`,
  );
}

/** The language of the terminal: `de_AT.UTF-8` is German. What is not one of ours is English. */
export function languageOfTerminal(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): LanguageCode {
  const [locale = ''] = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name]).filter(Boolean);
  const [place = '', script = ''] = locale.replace(/\.[^@]*/, '').split('@');
  const code = languageOf(/cyrillic/i.test(script) ? `${place.split('_')[0]}-Cyrl` : place);
  return code !== undefined && isLanguage(code) ? code : 'en';
}

export const isMessage = (key: string): key is Message =>
  Object.hasOwn(en, key) || Object.hasOwn(OF_DESK.en, key);

const messageOf = (key: Message, code: LanguageCode): string =>
  ({ ...OF_DESK[code], ...MESSAGES[code] })[key];

/** A message in the language that is spoken. */
export const say = (key: Message, values: Values = {}, code = language): string =>
  filled(messageOf(key, code), values);

export const numberSaid = (value: number): string => formatNumber(value, pack.numbers);

/** A number with what it counts: "3 figures". */
export function counted(key: OwnMessage, number: number): string {
  const forms = messageOf(key, language).split('|');
  const isNone = number === 0 && forms.length === 3;
  const isOne = number === 1 || (language === 'fr' && number === 0);
  const one = forms.at(-2) ?? forms[0];
  const form = isNone ? forms[0] : isOne ? one : forms.at(-1);
  return filled(form ?? '', { n: numberSaid(number) });
}
