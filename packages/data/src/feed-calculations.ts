/**
 * A calculated figure against its own formula.
 *
 * What a feed types as the value of a calculation is what the formula gives, or the figure does not stand: nobody who reads
 * "= about 61 %" under two areas does the division. Nor does a figure stand that is made of parts and called the whole, of
 * what was only planned, or dated to a day of which none of its inputs is.
 */
import { calculate, type CalculationFault } from './calculate.js';
import type { Claim, Quantity } from './claim.js';
import { problem, type Problem } from './feed-problems.js';
import { idsIn, parseFormula } from './formula.js';
import { areaOf, operatorOf, partOf } from './key.js';

const FORMULA = 'a formula over all its inputs and nothing else: a + b, a - b, a / b or a / (a + b)';

const FAULTS: Readonly<Record<CalculationFault, string>> = {
  'units-differ': 'a formula over figures of one kind that gives this unit',
  'bounds-nothing': 'a formula that bounds something: two floors divided, or one less the other, do not',
  'no-amount': 'a formula that divides by something and takes away no more than there is',
};

/** What is wrong with a figure that was calculated, one problem for each field; none where it is stated. */
export function problemsOfCalculation(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Problem[] {
  const { derivation, id } = claim;
  if (claim.status !== 'derived' || !derivation) return [];
  const formula = parseFormula(derivation.formula);
  const named = formula ? idsIn(formula) : [];
  const is = (path: readonly (string | number)[], value: unknown, permitted: string): Problem =>
    problem(path, value, permitted, id);
  const isAll =
    named.length === new Set(derivation.inputs).size &&
    named.every((each) => derivation.inputs.includes(each));
  if (!formula || !isAll) return [is(['derivation', 'formula'], derivation.formula, FORMULA)];

  const inputs = new Map(named.map((each) => [each, byId.get(each) as Claim]));
  const unfit = derivation.inputs.flatMap((each, index) => {
    const reason = unfitness(inputs.get(each) as Claim, claim);
    return reason === undefined ? [] : [is(['derivation', 'inputs', index], each, reason)];
  });
  if (unfit.length > 0) return unfit;

  const result = calculate(formula, inputs, claim);
  if (typeof result === 'string') return [is(['derivation', 'formula'], derivation.formula, FAULTS[result])];
  const days = [...new Set([...inputs.values()].map(({ asOf }) => asOf.date))];
  return [
    ...differences(claim, result).map((field) =>
      is([field], claim[field], `${result[field]}: the formula gives ${amountOf(result)}`),
    ),
    ...(days.includes(claim.asOf.date)
      ? []
      : [is(['asOf', 'date'], claim.asOf.date, `a day of one of its inputs: ${days.join(', ')}`)]),
  ];
}

function differences(claim: Claim, result: Quantity): readonly (keyof Quantity)[] {
  const fields: (keyof Quantity)[] = ['value', 'unit', 'qualifier'];
  // Left out, the step is that of the result.
  if (claim.roundedTo !== undefined) fields.push('roundedTo');
  return fields.filter((field) => claim[field] !== result[field]);
}

const amountOf = ({ qualifier, value, unit, roundedTo }: Quantity): string =>
  `${qualifier} ${value} ${unit}${roundedTo === undefined ? '' : `, rounded to ${roundedTo}`}`;

const KEYS = { area: areaOf, part: partOf, operator: operatorOf };

/** What keeps a figure out of this calculation. */
function unfitness(input: Claim, claim: Claim): string | undefined {
  if (input.status === 'planned') return 'a figure of what has been; this one is a plan';
  for (const [key, of] of Object.entries(KEYS)) {
    const [asked = 'the whole', found = 'the whole'] = [of(claim), of(input)];
    // A contaminated area has no operator.
    const isOfNone = key === 'operator' && input.scope.operators === 'not-applicable';
    if (asked !== found && !isOfNone)
      return `a figure of the same ${key} as the calculated one, ${asked}; this one counts ${found}`;
  }
  return undefined;
}
