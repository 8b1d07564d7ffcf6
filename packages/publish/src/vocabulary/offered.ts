/**
 * What is offered where a figure is made, by `new` and at the desk. A programme's own indicators, and currencies that are no longer
 * in use, can be written all the same.
 */
import { INDICATORS, UNITS } from '@mine-action/data';
import { CURRENCIES } from '../generated/currencies.js';
import { CODES } from './codes.js';

/** The codes of the format, and those of the vocabulary. */
export const INDICATORS_OFFERED: readonly string[] = [...INDICATORS, ...Object.keys(CODES)];

/** Of money each currency is a unit. */
export const UNITS_OFFERED: readonly string[] = [...UNITS, ...CURRENCIES];
