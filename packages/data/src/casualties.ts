/**
 * Figures of people killed or injured. They are said, with their source, and nothing is made of them: no drawing, no mark,
 * no line, no pace, no comparison, no group, no picture (docs/decisions/0027-casualties.md).
 */

/** Whether an indicator counts people killed or injured, by a code of the format or of a feed's own. */
export const isCasualties = (indicator: string): boolean => /^(?:x-)?casualties(?:-|$)/.test(indicator);
