/**
 * One language pack from one file of messages: ICU MessageFormat compiled to functions, and the language's number
 * and date symbols read from CLDR by way of `Intl`, so that the reader's browser needs neither.
 *
 * English holds the names of the messages. Another language is a list in the same order, so that the names are not in
 * every file; a fingerprint of the names keeps a file of another version out.
 */
import { createHash } from 'node:crypto';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';
import * as cardinals from '@messageformat/runtime/lib/cardinals';
import * as plurals from '@messageformat/runtime/lib/plurals';
import {
  argumentsOfEnglish,
  checkLanguage,
  type MessagesFile,
  namesAThing,
  type Piece,
  untranslatedIn,
} from './check-language.ts';
import { dateSymbols, numberSymbols } from './cldr-symbols.ts';
import { placeNames } from './places.ts';

/**
 * @param english the English file, whose messages and arguments are the measure
 * @returns {{ code: string, text: string, untranslated: string[] }} the TypeScript module of the language, and the
 *   messages that stand only in English
 * @throws {Error} naming file and key of a message that is broken or not known
 */
export function compileLanguage(file: MessagesFile, fileName: string, english: MessagesFile) {
  checkLanguage(file, fileName, english);
  const text = file === english ? englishModule(file, fileName) : packedModule(file, fileName, english);
  return { code: file.language.code, text, untranslated: untranslatedIn(file, english) };
}

/** Another one where the messages have other names, or another order. */
const fingerprintOf = ({ messages }: MessagesFile) =>
  createHash('sha256').update(Object.keys(messages).join()).digest('hex').slice(0, 8);

function englishModule(file: MessagesFile, fileName: string) {
  const [imports, body] = compileModule(new MessageFormat('en'), file.messages).split(/export default /);
  const values = [...argumentsOfEnglish(file)];
  return `// Made from messages/${fileName} by scripts/generate.ts. Do not edit.
${imports.trim()}

type Value = string | number;

export interface Messages {
${values.map(([key, names]) => `  readonly '${key}': (values${typeOf([...names.keys()])}) => string;`).join('\n')}
}

/** Another one where the messages have other names, or another order. */
export const fingerprint = '${fingerprintOf(file)}';

export const pack = {
${symbols(file.language)}
  // The compiler writes plain JavaScript; its functions take the values that Messages names.
  messages: ${typed(body)} satisfies Messages as Messages,
};
`;
}

/**
 * In the order of English: text where a message has no arguments, 0 where a thing has no words and all is said of it in
 * English, 1 where a message is not translated.
 */
function packedModule(file: MessagesFile, fileName: string, english: MessagesFile) {
  const { code, direction } = file.language;
  const foreign = direction === 'rtl' ? (english.arguments?.foreign ?? []) : [];
  const imports = new Set<string>();
  const inOrder = Object.keys(english.messages).map((key) => {
    if (!Object.hasOwn(file.messages, key)) return namesAThing(key) ? '0' : '1';
    const message = thin(parse(file.messages[key], { strict: true }), foreign);
    const [needs, body] = compileModule(new MessageFormat(code), { message }).split(/export default /);
    for (const line of needs.trim().split('\n')) imports.add(line);
    return /^\{\s*message: ([\s\S]*?)\s*\}$/.exec(body)![1].replace(/^\(\) => /, '');
  });
  return `// @ts-nocheck Made from messages/${fileName} by scripts/generate.ts: plain JavaScript. Do not edit.
import type { LanguagePack } from '../locale/language-pack.js';
import { unpack } from '../locale/unpack.js';
${runtimeOf([...imports], code)}

export const pack: LanguagePack = /* @__PURE__ */ unpack('${fingerprintOf(english)}', {
${symbols(file.language)}
}, [
${inOrder.join(',\n')},
]);
`;
}

/**
 * What the messages import, and the plural rule of the language: written out, since the module that it comes from holds
 * the rules of all languages and would put them where all are.
 */
function runtimeOf(imports: readonly string[], code: string) {
  const names = ['plural', 'select'].filter((name) =>
    imports.some((line: string) => new RegExp(`[{ ]${name}\\b`).test(line)),
  );
  const rules: Record<string, unknown> = imports.some((line) => line.includes('lib/plurals'))
    ? plurals
    : cardinals;
  return [
    ...(names.length > 0 ? [`import { ${names.join(', ')} } from '@messageformat/runtime';`] : []),
    ...(names.includes('plural') ? [`const ${code} = ${rules[code]};`] : []),
  ].join('\n');
}

/**
 * The message as it is compiled: a choice that says what `other` says is left out. Between right-to-left words a name in
 * Latin letters would take numbers and signs beside it along; U+2068 and U+2069 keep it apart.
 */
function thin(tokens: readonly Piece[], foreign: readonly string[]): string {
  return tokens.map((token) => thinToken(token, foreign)).join('');
}

function thinToken({ type, arg = '', value = '', cases = [] }: Piece, foreign: readonly string[]): string {
  if (type === 'content') return value.replaceAll("'", "''").replace(/[{}]+/g, "'$&'");
  if (type === 'argument') return foreign.includes(arg) ? `\u2068{${arg}}\u2069` : `{${arg}}`;
  const texts = cases.map(({ key, tokens }) => [key, thin(tokens, foreign)] as const);
  const [, other] = texts.find(([key]) => key === 'other')!;
  // A number that is named wins over its form, which may say something else than `other`.
  const said = texts.filter(([key, text]) => key === 'other' || key.startsWith('=') || text !== other);
  if (said.length === 1) return other;
  return `{${arg}, ${type}, ${said.map(([key, text]) => `${key} {${text}}`).join(' ')}}`;
}

const symbols = ({
  code,
  direction,
  formats,
  numbers,
  dates,
  genitiveAfter,
}: MessagesFile['language']) => `  code: '${code}',
  direction: '${direction}' as const,${genitiveAfter ? `\n  genitiveAfter: ${JSON.stringify(genitiveAfter)},` : ''}
  numbers: ${JSON.stringify({ ...numberSymbols(formats), ...numbers })},
  dates: ${JSON.stringify({ ...dateSymbols(formats), ...dates })},
  places: ${JSON.stringify(placeNames(formats).join('|'))},`;

const typed = (body: string) =>
  body
    .trim()
    .replace(/;$/, '')
    .replace(/\bfunction\(d\)/g, 'function(d: any)')
    .replace(/\(d\) =>/g, '(d: any) =>')
    .replace(/: d =>/g, ': (d: any) =>')
    .replace(/: \(\) =>/g, ': () =>');

const typeOf = (names: readonly string[]) =>
  names.length === 0 ? '?: object' : `: { ${names.map((name) => `${name}: Value`).join('; ')} }`;
