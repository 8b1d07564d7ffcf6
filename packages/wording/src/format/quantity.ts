/**
 * A quantity in words: bound, number and unit, in the order of the language.
 */
import { type Claim, isCurrency, type Quantity, type Unit } from '@mine-action/data';
import type { LanguagePack } from '../locale/language-pack.js';
import { formatNumber } from './number.js';
import { around, selectKey } from './text.js';

/** "more than " · "190,000" · " hectares": joined as they are, they make the text. */
export interface QuantityParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

interface QuantityWording {
  readonly calculated?: boolean;
  /** Calculated from bounds that leave the result none: "roughly". */
  readonly rough?: boolean;
  /**
   * A part has its unit said with the whole: "more than 190,000 of approximately 1,166,700 hectares"; a bar has it said
   * in the title of its chart.
   */
  readonly role?: 'alone' | 'part' | 'whole' | 'bar';
}

/**
 * The word for the bound, as messages choose by it. A calculated share is "about", a source's own word is
 * "approximately": the reader can tell them apart.
 */
export function qualifierOf({ qualifier }: Quantity, { calculated, rough }: QuantityWording = {}): string {
  if (!calculated || qualifier !== 'approximately') return selectKey(qualifier);
  return rough ? 'roughly' : 'about';
}

/**
 * Whether the bound, or standing for a whole, asks for the words beside the number in the genitive: «более 22
 * гектаров», and not «22 гектара».
 */
export function caseOf(qualifier: string, { genitiveAfter }: LanguagePack, role = 'alone'): string {
  return genitiveAfter?.some((each) => each === qualifier || each === role) ? 'genitive' : 'plain';
}

/** A unit as messages choose by it, and the code of the currency where it is money: it stands as it is in every language. */
export const unitValues = (unit: Unit): { unit: string; currency: string } =>
  isCurrency(unit) ? { unit: 'money', currency: unit } : { unit: selectKey(unit), currency: '' };

/** A percent sign on either side, with a space that does not break where the language has one. */
const SIGN_BEFORE = /[%٪]$/;
const SIGN_AFTER = /^[\u00a0\u202f]?[%٪]/;

export function quantityParts(
  quantity: Quantity,
  language: LanguagePack,
  view: QuantityWording = {},
): QuantityParts {
  const { messages, numbers } = language;
  const text = (value: number): string => formatNumber(value, numbers);
  const { valueMin: min, valueMax: max } = quantity;
  const isRange = quantity.qualifier === 'range' && min !== undefined && max !== undefined;
  const number = isRange ? messages.range({ min: text(min), max: text(max) }) : text(quantity.value);
  const { role = 'alone' } = view;
  const { unit: counted, currency } = unitValues(quantity.unit);
  const qualifier = qualifierOf(quantity, view);
  const { before, after } = around((mark) =>
    messages.quantity({
      qualifier,
      case: caseOf(qualifier, language, role),
      number: mark,
      unit: role === 'part' || role === 'bar' ? 'none' : counted,
      counted,
      currency,
      role,
      // The words agree with the number beside them, the last of a range.
      n: isRange ? max : quantity.value,
    }),
  );
  // It is written against the number, and belongs to it.
  const [first = ''] = SIGN_BEFORE.exec(before) ?? [];
  const [last = ''] = SIGN_AFTER.exec(after) ?? [];
  return {
    before: before.slice(0, before.length - first.length),
    number: first + number + last,
    after: after.slice(last.length),
  };
}

export const joinQuantity = ({ before, number, after }: QuantityParts): string => before + number + after;

/** The quantity as running text: "more than 190,000 hectares". */
export function quantityText(quantity: Quantity, language: LanguagePack, view: QuantityWording = {}): string {
  return joinQuantity(quantityParts(quantity, language, view));
}

/** The claim's own quantity as running text, worded as calculated where it is. */
export function claimText(claim: Claim, language: LanguagePack): string {
  return quantityText(claim, language, { calculated: claim.status === 'derived' });
}
