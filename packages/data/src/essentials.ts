/**
 * What an element needs before it has anything to compute. Some bundlers bring all modules of an index that any later
 * part uses: what every page loads imports this.
 */
export { isWebAddress } from './address.js';
export { UNITS } from './claim.js';
export { BASES, KINDS } from './codes.js';
export { DEFAULT_EDITION } from './default-edition.js';
export { isEdition, monthsBetween, parseEdition } from './edition.js';
