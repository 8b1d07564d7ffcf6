/**
 * Changes of a text by places in it, as a parser names them.
 */

/** What stands between two places is replaced. */
export type Edit = readonly [from: number, to: number, text: string];

/**
 * @param edits in any order; none of them touches another
 * @returns the text with all of them made
 */
export const edit = (text: string, edits: readonly Edit[]): string =>
  // From the end, so that the places before still hold.
  [...edits]
    .sort(([one], [other]) => other - one)
    .reduce((edited, [from, to, put]) => edited.slice(0, from) + put + edited.slice(to), text);
