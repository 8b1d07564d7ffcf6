/** Codes that attributes of the elements take. */

/** What the contaminated area is taken to be: the original total, or what is still to be cleared. */
export const BASES = ['initial', 'remaining'] as const;
export type Basis = (typeof BASES)[number];

/** The kinds that a breakdown shows, in the order of the national programmes' bulletins. */
export const KINDS = ['ap-mines-found', 'at-mines-found', 'uxo-found'] as const;
