/**
 * A quantity in words: bound, number and unit, in the order of the language.
 */
import type { Claim, Quantity, Unit } from '@mine-action/data';
import type { LanguagePack } from './language-pack.js';
import { formatNumber } from './number.js';
import { around, selectKey } from './text.js';

/** "more than " · "190,000" · " hectares": joined as they are, they make the text. */
export interface QuantityParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

interface Saying {
  readonly calculated?: boolean;
  /** Calculated from bounds that leave the result none: "roughly". */
  readonly rough?: boolean;
  /** Leaves the unit away where it is said elsewhere: "more than 190,000 of approximately 1,166,700 hectares". */
  readonly bare?: boolean;
}

/** Units that are said by the label instead: "36,000 anti-personnel mines", not "36,000 items". */
const UNIT_IN_LABEL: readonly Unit[] = ['item', 'person', 'animal'];

/** A calculated share is "about", a source's own word is "approximately": the reader can tell them apart. */
export function quantityParts(
  quantity: Quantity,
  language: LanguagePack,
  saying: Saying = {},
): QuantityParts {
  const { messages, numbers } = language;
  const text = (value: number): string => formatNumber(value, numbers);
  const { valueMin: min, valueMax: max } = quantity;
  const isRange = quantity.qualifier === 'range' && min !== undefined && max !== undefined;
  const number = isRange ? messages.range({ min: text(min), max: text(max) }) : text(quantity.value);
  const qualifier =
    saying.calculated && quantity.qualifier === 'approximately'
      ? saying.rough
        ? 'roughly'
        : 'about'
      : quantity.qualifier;
  const unit = saying.bare || UNIT_IN_LABEL.includes(quantity.unit) ? 'none' : selectKey(quantity.unit);
  const { before, after } = around((mark) =>
    messages.quantity({ qualifier: selectKey(qualifier), number: mark, unit, n: quantity.value }),
  );
  // What is written against the number, such as a percent sign, belongs to it.
  const [attached = ''] = after.split(' ', 1);
  return { before, number: number + attached, after: after.slice(attached.length) };
}

export const joinQuantity = ({ before, number, after }: QuantityParts): string => before + number + after;

/** The quantity as running text: "more than 190,000 hectares". */
export function quantityText(quantity: Quantity, language: LanguagePack, saying: Saying = {}): string {
  return joinQuantity(quantityParts(quantity, language, saying));
}

/** The claim's own quantity as running text, worded as calculated where it is. */
export function claimText(claim: Claim, language: LanguagePack): string {
  return quantityText(claim, language, { calculated: claim.status === 'derived' });
}
