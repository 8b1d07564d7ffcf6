/**
 * Conversion between units of area, exact because every factor is a power of ten.
 */
import type { Quantity, Unit } from './claim.js';
import { shift } from './decimal.js';

/** Power of ten of one unit in square metres: 1 ha is 10^4 m². */
const AREA_POWER: Partial<Record<Unit, number>> = {
  'square-meter': 0,
  hectare: 4,
  'square-kilometer': 6,
};

export function isArea(unit: Unit): boolean {
  return AREA_POWER[unit] !== undefined;
}

/**
 * The same quantity in another unit: value, ends of a range and rounding step move together, the bound stays.
 *
 * @returns `undefined` when one unit does not convert into the other (dogs are not hectares).
 */
export function convert<Q extends Quantity>(quantity: Q, unit: Unit): Q | undefined {
  if (quantity.unit === unit) return quantity;
  const from = AREA_POWER[quantity.unit];
  const to = AREA_POWER[unit];
  if (from === undefined || to === undefined) return undefined;
  const move = (value: number | undefined): number | undefined =>
    value === undefined ? undefined : shift(value, from - to);
  return {
    ...quantity,
    unit,
    value: shift(quantity.value, from - to),
    ...(quantity.roundedTo !== undefined && { roundedTo: move(quantity.roundedTo) }),
    ...(quantity.valueMin !== undefined && { valueMin: move(quantity.valueMin) }),
    ...(quantity.valueMax !== undefined && { valueMax: move(quantity.valueMax) }),
  };
}
