/**
 * One language pack from one file of messages: ICU MessageFormat compiled to functions, and the language's number
 * and date symbols read from CLDR by way of `Intl`, so that the reader's browser needs neither.
 */
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';

/** @returns {{ code: string, text: string }} the TypeScript module of the language */
export function compileLanguage(file, fileName) {
  const { code, direction, formats } = file.language;
  const keys = Object.keys(file.messages);
  for (const key of keys) {
    try {
      parse(file.messages[key], { cardinal: pluralForms(code), strict: true });
      compileModule(new MessageFormat(code), { [key]: file.messages[key] });
    } catch (error) {
      throw new Error(`${fileName}, message "${key}": ${error.message}`, { cause: error });
    }
  }
  const compiled = compileModule(new MessageFormat(code), file.messages);
  const [imports, body] = compiled.split(/export default /);
  return {
    code,
    text: `// Made from messages/${fileName} by scripts/generate.mjs. Do not edit.
${imports.trim()}

type Value = string | number;

export interface Messages {
${keys.map((key) => `  readonly '${key}': (values${argumentsOf(file.messages[key])}) => string;`).join('\n')}
}

export const pack = {
  code: '${code}',
  direction: '${direction}' as const,
  numbers: ${JSON.stringify(numberSymbols(formats))},
  dates: ${JSON.stringify(dateSymbols(formats))},
  // The compiler writes plain JavaScript; its functions take the values that Messages names.
  messages: ${typed(body)} satisfies Messages as Messages,
};
`,
  };
}

const pluralForms = (code) => new Intl.PluralRules(code).resolvedOptions().pluralCategories;

const typed = (body) =>
  body
    .trim()
    .replace(/;$/, '')
    .replace(/\bfunction\(d\)/g, 'function(d: any)')
    .replace(/\(d\) =>/g, '(d: any) =>')
    .replace(/: d =>/g, ': (d: any) =>')
    .replace(/: \(\) =>/g, ': () =>');

function argumentsOf(message) {
  const names = new Set();
  const walk = (tokens) => {
    for (const token of tokens) {
      if (token.arg) names.add(token.arg);
      for (const inner of token.cases ?? []) walk(inner.tokens);
    }
  };
  walk(parse(message));
  return names.size === 0 ? '?: object' : `: { ${[...names].map((name) => `${name}: Value`).join('; ')} }`;
}

function numberSymbols(locale) {
  const format = new Intl.NumberFormat(locale, { useGrouping: true, minimumFractionDigits: 1 });
  const part = (value, type) => format.formatToParts(value).find((piece) => piece.type === type)?.value;
  const digits = [...'0123456789']
    .map((digit) => new Intl.NumberFormat(locale).format(Number(digit)))
    .join('');
  return {
    group: part(1234567.8, 'group'),
    decimal: part(1.5, 'decimal'),
    // Asked without `useGrouping`: to be told to group is to be told to group always.
    minimumGrouping: new Intl.NumberFormat(locale).formatToParts(1234).some(({ type }) => type === 'group')
      ? 1
      : 2,
    ...(digits !== '0123456789' && { digits }),
  };
}

function dateSymbols(locale) {
  const parts = (month, options) =>
    new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
      ...options,
    }).formatToParts(Date.UTC(2025, month, 4));
  const name = (options) => (month) => parts(month, options).find((piece) => piece.type === 'month').value;
  const pattern = (options) =>
    parts(3, options)
      .map(({ type, value }) => ({ day: '{d}', month: '{m}', year: '{y}' })[type] ?? value)
      .join('');
  const all = Array.from({ length: 12 }, (_, month) => month);
  const months = all.map(name({ day: 'numeric' }));
  const monthsAlone = all.map(name({}));
  return {
    day: pattern({ day: 'numeric' }),
    month: pattern({}),
    months,
    ...(monthsAlone.join() !== months.join() && { monthsAlone }),
  };
}
