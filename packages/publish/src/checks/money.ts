/**
 * Money in the wrong currency, or in none.
 *
 * A sum in hryvnia that is published as dollars is forty times too large, and nothing else in the figure gives it away. The
 * quote does: where it names currencies, that of the figure is among them.
 */
import { type Claim, type Feed, isCurrency } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { ANY_CURRENCY, CODES, isInVocabulary, isKnownCurrency } from '../vocabulary/codes.js';
import { amountText } from '../words.js';
import { warning } from './check.js';

/** What texts call a currency, and the codes that may be meant: a dollar is that of many countries. */
const NAMED: readonly (readonly [said: RegExp, codes: RegExp])[] = [
  [/\$|dollar|dólar|доллар|долар|دولار|دلار|דולר|美元/iu, /D$/],
  [/€|\beuros?\b|\bавро\b|евро|євро|يورو|یورو|אירו|欧元/iu, /^EUR$/],
  [/£|\bpounds?\b|sterling/iu, /P$|^(?:EGP|LBP|SYP|SDG|SSP)$/],
  [/\bfrancs?\b|franken/iu, /^(?:CHF|[A-Z]{2}F)$/],
  [/₼|manat/iu, /^(?:AZN|TMT|AZM)$/],
  [/₴|hryvni|гривен|гривн|грн/iu, /^UAH$/],
  [/¥|\byen\b|日元/iu, /^(?:JPY|CNY)$/],
];

/** A currency by its code, in capitals and by itself. */
const CODE = /(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu;

function inQuote(claim: Claim): readonly Finding[] {
  const { unit, quote } = claim;
  if (!quote) return [];
  const named = NAMED.filter(([said]) => said.test(quote.text));
  const codes = (quote.text.match(CODE) ?? []).filter(isKnownCurrency);
  const isSaid = codes.includes(unit) || named.some(([, meant]) => meant.test(unit));
  if (isSaid || named.length + codes.length === 0) return [];
  return [
    warning(
      claim,
      'currency',
      'unit',
      unit,
      `the quote names another currency: "${quote.text}", the figure says ${amountText(claim)}`,
      'Look at the source. State the amount in the currency in which the source states it; nothing is converted.',
    ),
  ];
}

function ofFigure(claim: Claim): readonly Finding[] {
  const { indicator, unit } = claim;
  if (isCurrency(unit)) return inQuote(claim);
  if (!isInVocabulary(indicator) || CODES[indicator].unit !== ANY_CURRENCY) return [];
  return [
    warning(
      claim,
      'currency',
      'unit',
      unit,
      `"${indicator}" counts money, and the unit is ${unit}`,
      'Write the code of its currency (ISO 4217): USD, EUR, UAH.',
    ),
  ];
}

export const money = ({ figures }: Feed): readonly Finding[] => figures.flatMap(ofFigure);
