/**
 * What a file of messages must be: messages of the English one, with its arguments and choices, and every plural form of
 * its language. Whatever is amiss is told with file and key. What is missing is not amiss in a working copy: it is said in
 * English and listed, and a release refuses it.
 *
 * English also lists what it does not need itself and another language may: more arguments (`more`), the choices of an
 * argument (`choices`), and which arguments are dates (`dates`), each of which comes in several forms.
 */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse, type Token } from '@messageformat/parser';

/** A file of messages. */
export interface MessagesFile {
  language: {
    code: string;
    /** The locale whose numbers and dates are taken. */
    formats: string;
    script: string;
    direction: string;
    numbers?: object;
    dates?: object;
    genitiveAfter?: string[];
  };
  /** The native speakers of the field who have read the file, each with the day on which they did. */
  readBy: readonly { readonly name: string; readonly on: string }[];
  messages: Record<string, string>;
  uncertain?: string[];
  /** Of the English one. */
  arguments?: {
    choices?: Record<string, string[]>;
    more?: Record<string, string[]>;
    dates?: Record<string, string[]>;
    /** Those in Latin letters. */
    foreign?: string[];
  };
}

/** A token of a message, of whatever type it is. */
export interface Piece {
  type: Token['type'];
  arg?: string;
  value?: string;
  cases?: { key: string; tokens: Piece[] }[];
}

/** What an argument chooses from. */
type Choices = ReadonlySet<string> | readonly string[] | typeof PICKS | undefined;
type Arguments = ReadonlyMap<string, Choices>;
type Forms = Record<'cardinal' | 'ordinal', Intl.LDMLPluralRule[]>;

/** Words of a thing counted: a language that is not sure of one leaves all of them to English. */
const MAY_BE_UNCERTAIN = /^(?:label|kind|kinds)-/;

/** The forms of a date beside its text; `dateValues` of the wording makes them. */
const dateForms = (name: string) =>
  ['_of', '_is', '_year', '_month', '_in', '_day'].map((form) => name + form);

/** What the English file says of arguments, looked up by message. */
export function argumentsOfEnglish(english: MessagesFile) {
  const { choices = {}, more = {}, dates = {} } = english.arguments ?? {};
  const known = new Map<string, Arguments>();
  const labelled = Object.keys(english.messages)
    .filter((key) => key.startsWith('label-'))
    .map((key) => key.slice('label-'.length).replaceAll('-', '_'));
  for (const [key, message] of Object.entries(english.messages)) {
    const names = new Map<string, Choices>();
    for (const { arg, choices: own } of argumentsIn(safeParse(message))) {
      const before = names.get(arg);
      names.set(arg, Array.isArray(own) ? new Set([...(before ?? []), ...own]) : (own ?? before));
    }
    const matching = Object.entries(more).filter(([pattern]) => matches(key, pattern));
    for (const name of matching.flatMap(([, list]) => list)) if (!names.has(name)) names.set(name, undefined);
    for (const name of dates[key] ?? []) for (const form of dateForms(name)) names.set(form, undefined);
    for (const [name, cases] of names) {
      const all = name.endsWith('_is')
        ? ['day', 'month', 'year']
        : name === 'indicator'
          ? labelled
          : choices[name];
      if (all) names.set(name, new Set([...(cases ?? []), ...all]));
    }
    known.set(key, names);
  }
  return known;
}

/** Stands for the choices of a number that English takes as it is. */
const PICKS = 'picks';

const isPicking = (keys: readonly string[]) =>
  keys.some((key: string) => key.startsWith('=')) &&
  keys.every((key: string) => key === 'other' || key.startsWith('='));

const matches = (key: string, pattern: string) =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

const safeParse = (message: string): Piece[] => {
  try {
    return parse(message);
  } catch {
    // Told by name when the message itself is checked.
    return [];
  }
};

/** Every argument of a message, with what it chooses from. */
function argumentsIn(tokens: readonly Piece[]): { arg: string; choices: Choices }[] {
  return tokens.flatMap(({ type, arg, cases = [] }) => {
    const keys = cases.map(({ key }) => key);
    const choices: Choices = type === 'select' ? keys : isPicking(keys) ? PICKS : undefined;
    return [...(arg ? [{ arg, choices }] : []), ...cases.flatMap(({ tokens: inner }) => argumentsIn(inner))];
  });
}

const categories = (code: string, type: Intl.PluralRuleType) =>
  new Intl.PluralRules(code, { type }).resolvedOptions().pluralCategories;

/**
 * @param english the English file; a file is English itself where it is the same object
 * @throws {Error} naming file and key
 */
export function checkLanguage(file: MessagesFile, fileName: string, english: MessagesFile) {
  const { language, messages, uncertain = [] } = file;
  const { code } = language;
  const complain = (key: string, what: string) => {
    throw new Error(`${fileName}, message "${key}": ${what}`);
  };
  const known = argumentsOfEnglish(english);
  const forms = { cardinal: categories(code, 'cardinal'), ordinal: categories(code, 'ordinal') };
  for (const key of Object.keys(messages)) {
    const names = known.get(key) ?? complain(key, 'English has no such message.');
    try {
      const tokens = parse(messages[key], { ...forms, strict: true });
      compileModule(new MessageFormat(code), { [key]: messages[key] });
      checkTokens(tokens, names, forms);
      checkPutIn(tokens, parse(english.messages[key]));
    } catch (error) {
      complain(key, (error as Error).message);
    }
  }
  for (const key of uncertain) {
    if (!MAY_BE_UNCERTAIN.test(key)) complain(key, 'only label-, kind- and kinds- may be uncertain.');
    if (!known.has(key)) complain(key, 'English has no such message.');
    if (Object.hasOwn(messages, key)) complain(key, 'is there, and is said to be uncertain.');
  }
}

/**
 * The messages that stand only in English, in its order; not those that are said to be uncertain.
 *
 * @returns {string[]}
 */
export const untranslatedIn = ({ messages, uncertain = [] }: MessagesFile, english: MessagesFile) =>
  Object.keys(english.messages).filter((key) => !Object.hasOwn(messages, key) && !uncertain.includes(key));

/** Whether all that is said of the thing is said in English where the language has no words for it. */
export const namesAThing = (key: string) => MAY_BE_UNCERTAIN.test(key);

const putInBy = (tokens: readonly Piece[]): string[] =>
  tokens.flatMap(({ type, arg, cases = [] }) => [
    ...(type === 'argument' && arg ? [arg] : []),
    ...cases.flatMap(({ tokens: inner }) => putInBy(inner)),
  ]);

/** What English puts in is not left out: a translation without it would say less. */
function checkPutIn(tokens: readonly Piece[], inEnglish: readonly Piece[]) {
  const used = new Set(argumentsIn(tokens).map(({ arg }) => arg));
  for (const arg of putInBy(inEnglish))
    if (![arg, ...dateForms(arg)].some((name) => used.has(name)))
      throw new Error(`leaves out {${arg}}, which English puts in.`);
}

function checkTokens(tokens: readonly Piece[], names: Arguments, forms: Forms) {
  for (const token of tokens) {
    if (token.type === 'octothorpe' || token.type === 'function')
      throw new Error('numbers and dates come formatted: write the argument that holds the text.');
    if (!token.arg) continue;
    if (!names.has(token.arg))
      throw new Error(`English has no argument {${token.arg}}; it has ${[...names.keys()].join(', ')}.`);
    if (token.cases) checkCases(token, names, forms);
    for (const { tokens: inner } of token.cases ?? []) checkTokens(inner, names, forms);
  }
}

const hasChoice = (choices: Choices, key: string) => choices instanceof Set && choices.has(key);

function checkCases({ type, arg = '', cases = [] }: Piece, names: Arguments, forms: Forms) {
  const keys = cases.map(({ key }) => key);
  if (!keys.includes('other')) throw new Error(`{${arg}} has no "other".`);
  if (type === 'select') {
    const unknown = keys.find((key: string) => key !== 'other' && !hasChoice(names.get(arg), key));
    if (unknown) throw new Error(`English knows no {${arg}} "${unknown}".`);
    return;
  }
  const wanted = type === 'plural' ? forms.cardinal : forms.ordinal;
  const missing = wanted.find((form) => !keys.includes(form));
  // Where English itself chooses by the number alone, as "=2", no form is needed.
  if (missing && !(isPicking(keys) && names.get(arg) === PICKS))
    throw new Error(`{${arg}} has no plural form "${missing}".`);
}
