/**
 * The units that words name: the heading of a column, or a sentence. A heading that speaks of square metres is no column of
 * hectares, and one that speaks of euros no column of dollars.
 */
import { CURRENCIES } from '../generated/currencies.js';

/** Whole words in any script: `\b` knows Latin letters only. */
export const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}²])`, 'iu');

export type Said = readonly (readonly [code: string, pattern: RegExp])[];

const UNITS: Said = [
  [
    'square-kilometer',
    word(
      'km2|km²|km\\^2|sq\\.? ?kms?|square kilomet(?:er|re)s?|км2|км²|кв\\.? ?км|kilómetros? cuadrados?|kilomètres? carrés?|quadratkilometern?|kvadrat kilometr|kilometrekare|کیلومتر مربع|كيلومتر مربع|كم2|كم²|קמר|平方公里',
    ),
  ],
  [
    'square-meter',
    word(
      'm2|m²|m\\^2|sq\\.? ?m|sqm|square met(?:er|re)s?|м2|м²|кв\\.? ?м|metros? cuadrados?|mètres? carrés?|quadratmetern?|kvadrat metr|metrekare|متر مربع|م2|م²|מר|平方米',
    ),
  ],
  ['hectare', word('ha|hectares?|hectáreas?|га|гектар\\p{L}*|hektarn?|hektar\\p{L}*|هکتار|هكتار|הקטר|公顷')],
  [
    'percent',
    /%|٪|(?<!\p{L})(?:percent|per cent|prozent|процент\p{L}*|відсот\p{L}*|pour cent|por ciento|faiz|yüzde|درصد|بالمئة|אחוז)/iu,
  ],
  [
    'kilometer',
    word(
      'km|kms|kilomet(?:er|re)s?|км|кілометр\\p{L}*|километр\\p{L}*|kilómetros?|kilomètres?|kilometern?|کیلومتر|كيلومتر|公里',
    ),
  ],
  [
    'hour',
    word('hours?|hrs|heures?|horas?|stunden?|час(?:ов|а|ы|ах)|годин[аи]?|saat|ساعات|ساعة|ساعت|שעות|小时'),
  ],
  ['acre', word('acres?')],
  ['dunum', word('dunums?|dunams?|dönüm|دونم|דונם')],
  ['jerib', word('jeribs?|جریب')],
];

export const namedIn = (said: Said, heading: string): readonly string[] =>
  said.filter(([, pattern]) => pattern.test(heading)).map(([code]) => code);

/** A square kilometre is no kilometre, though its name holds one. */
export const unitsIn = (said: string): readonly string[] => {
  const named = namedIn(UNITS, said);
  return named.includes('square-kilometer') ? named.filter((unit) => unit !== 'kilometer') : named;
};

/** The currencies that a text names by their codes, in capitals and by themselves. */
export const currenciesIn = (text: string): readonly string[] =>
  (text.match(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu) ?? []).filter((code) =>
    CURRENCIES.includes(code),
  );
