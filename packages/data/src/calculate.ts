/**
 * The value, the bound and the step of what a formula gives.
 *
 * The one place where a figure is made out of others: the door holds what a feed says of its calculated figures against it, and
 * shares that no feed carries are made by it. A result never claims more than its inputs allow.
 */
import { boundOfSum, opposite, sideOf } from './bounds.js';
import { isRounded, type Qualifier, type Quantity, type Unit } from './claim.js';
import { add, decimals, roundTo, shift } from './decimal.js';
import { type Formula, idsIn, type Terms } from './formula.js';
import { convert } from './units.js';

/** Why a formula gives nothing. */
export type CalculationFault =
  /** An input is not there, or hectares were to be added to dogs. */
  | 'units-differ'
  /** "More than a" of "more than b". */
  | 'bounds-nothing'
  /** There is nothing to divide by, or more is taken away than there is. */
  | 'no-amount';

/** How the result is to be given; by itself in the unit of the first input, as fine as the inputs allow. */
export interface AskedFor {
  readonly unit?: Unit | undefined;
  readonly roundedTo?: number | undefined;
}

type Inputs = ReadonlyMap<string, Quantity>;

/**
 * How a quantity binds in arithmetic: "129,000 hectares" carries no bound in words, but its source rounded it and
 * does not say which way.
 */
export function boundOf(quantity: Quantity): Qualifier {
  return isRounded(quantity) ? 'approximately' : quantity.qualifier;
}

/**
 * What a formula gives.
 *
 * A share is whole percent as soon as one input is not exact, and has one decimal otherwise; who asks for another step gets
 * it as far as the digits of the inputs carry. A floor is rounded down and a ceiling up, so that rounding makes neither
 * untrue. What would round to nothing, or to all though some is left, is said by a bound: "less than 1 %" and not "about 0 %".
 *
 * @example calculate(parseFormula('a / b'), inputs) // approximately 16 percent
 */
export function calculate(
  formula: Formula,
  inputs: Inputs,
  { unit, roundedTo }: AskedFor = {},
): Quantity | CalculationFault {
  const own = inputs.get(idsIn(formula)[0] ?? '')?.unit;
  const amount = own && totalOf(formula.terms, inputs, own);
  const base = own && formula.base && totalOf(formula.base, inputs, own);
  if (amount === undefined || (formula.base && base === undefined)) return 'units-differ';
  if (amount < 0 || (base !== undefined && !(base > 0))) return 'no-amount';
  const qualifier = boundOfFormula(formula, inputs);
  if (!qualifier) return 'bounds-nothing';
  if (base === undefined)
    return sumAs({ value: amount, unit: own as Unit, qualifier }, formula, inputs, { unit, roundedTo });

  const percent = shift(amount, 2) / base;
  const step = isExact(formula, inputs) ? 0.1 : 1;
  const finest = Math.min(step, finestStep(percent, formula, inputs));
  return unit === undefined || unit === 'percent'
    ? shareAs(percent, qualifier, roundedTo === undefined ? step : Math.max(roundedTo, finest))
    : 'units-differ';
}

function totalOf(terms: Terms, inputs: Inputs, unit: Unit): number | undefined {
  let total: number | undefined;
  for (const [id, count] of terms) {
    const input = inputs.get(id);
    const value = input && convert(input, unit)?.value;
    if (value === undefined) return undefined;
    for (let times = 0; times < Math.abs(count); times++)
      total = total === undefined && count > 0 ? value : add(total ?? 0, Math.sign(count) * value);
  }
  return total ?? 0;
}

const isExact = (formula: Formula, inputs: Inputs): boolean =>
  idsIn(formula).every((id) => boundOf(inputs.get(id) as Quantity) === 'exact');

/** The result grows with some inputs and shrinks with others: there a floor makes a ceiling. */
function boundOfFormula(formula: Formula, inputs: Inputs): Qualifier | undefined {
  const bounds = idsIn(formula).map((id): Qualifier => {
    const bound = boundOf(inputs.get(id) as Quantity);
    const way = wayOf(id, formula);
    if (bound === 'exact' || way > 0) return bound;
    return way < 0 ? opposite(bound) : 'approximately';
  });
  // One that is vague makes the whole vague, whatever the others are.
  if (bounds.some((bound) => sideOf(bound) === 'around')) return 'approximately';
  let all: Qualifier | undefined = 'exact';
  for (const bound of bounds) all &&= boundOfSum(all, bound);
  return all;
}

/** 1 where the result grows with an input, -1 where it shrinks, 0 where that depends on the others. */
function wayOf(id: string, { terms, base }: Formula): number {
  const [over = 0, under = 0] = [terms.get(id), base?.get(id)];
  if (under === 0) return Math.sign(over);
  if (over === 0) return -Math.sign(under);
  // Of a / (a + b) a larger a makes a larger share, since b alone does not grow with it.
  const isPartOfBase = terms.size === 1 && [...(base ?? [])].every(([, count]) => count > 0);
  return isPartOfBase && over === under ? 1 : 0;
}

/** How fine a share may be said: no input that is not exact gives more digits than it has. */
function finestStep(percent: number, formula: Formula, inputs: Inputs): number {
  let coarsest = 0;
  for (const id of idsIn(formula)) {
    const input = inputs.get(id) as Quantity;
    const { value, roundedTo = shift(1, -decimals(value)) } = input;
    if (boundOf(input) !== 'exact' && value > 0) coarsest = Math.max(coarsest, roundedTo / value);
  }
  return coarsest > 0 && percent > 0 ? shift(1, Math.ceil(Math.log10(percent * coarsest))) : 0;
}

function sumAs(
  sum: Quantity,
  formula: Formula,
  inputs: Inputs,
  asked: AskedFor,
): Quantity | CalculationFault {
  const steps = idsIn(formula).map((id) => convert(inputs.get(id) as Quantity, sum.unit)?.roundedTo ?? 0);
  const step = Math.max(...steps);
  const shown = convert({ ...sum, ...(step > 0 && { roundedTo: step }) }, asked.unit ?? sum.unit);
  if (!shown) return 'units-differ';
  const { roundedTo = 0 } = asked;
  return roundedTo > (shown.roundedTo ?? 0)
    ? { ...rounded(shown.value, shown.qualifier, roundedTo), unit: shown.unit, roundedTo }
    : shown;
}

function shareAs(percent: number, qualifier: Qualifier, step: number): Quantity {
  const found = rounded(percent, qualifier, step);
  const is = (bound: Qualifier, value: number): Quantity => ({
    value,
    unit: 'percent',
    qualifier: bound,
    roundedTo: step,
  });
  const isRoundedAway = percent > 0 && found.value === 0;
  if (isRoundedAway && isFloor(qualifier)) return shareAs(percent, qualifier, shift(step, -1));
  if (isRoundedAway) return is('less-than', step);
  if (percent < 100 && found.value === 100 && found.qualifier === 'approximately')
    return is('more-than', add(100, -step));
  return is(found.qualifier, found.value);
}

const isFloor = (qualifier: Qualifier): boolean => qualifier === 'more-than' || qualifier === 'at-least';

function rounded(value: number, qualifier: Qualifier, step: number): Pick<Quantity, 'value' | 'qualifier'> {
  const nearest = roundTo(value, step);
  if (isFloor(qualifier) && nearest > value) return { value: roundTo(nearest - step, step), qualifier };
  const isCeiling = qualifier === 'less-than' || qualifier === 'at-most';
  if (isCeiling && nearest < value) return { value: roundTo(nearest + step, step), qualifier };
  // What had to be rounded is not exact, whatever its inputs were.
  return {
    value: nearest,
    qualifier: qualifier === 'exact' && nearest !== value ? 'approximately' : qualifier,
  };
}
