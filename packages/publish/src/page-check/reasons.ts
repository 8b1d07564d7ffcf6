/**
 * What can be said of a figure on a page, and how grave it is.
 */

/** What readers have of it. */
export type Shown = 'figure' | 'frame' | 'picture' | 'link' | 'words' | 'nothing' | 'unsure';

/** `mend`: readers lack something. `look`: only its editor can say whether it is meant so. */
export type Level = 'well' | 'look' | 'mend';

export const LEVELS = {
  // Of the script.
  'no-script': 'mend',
  held: 'mend',
  delayed: 'well',
  joined: 'look',
  'folder-unknown': 'mend',
  blocked: 'mend',
  mixed: 'mend',
  refused: 'mend',
  'other-origin': 'look',
  'links-off': 'look',
  // Of what was pasted.
  'tag-removed': 'mend',
  'said-twice': 'mend',
  'markup-as-text': 'mend',
  'address-as-text': 'mend',
  'html-omitted': 'look',
  'no-src': 'mend',
  'other-site': 'look',
  'group-link': 'look',
  rewritten: 'look',
  alone: 'look',
  'frame-whole': 'look',
  // Of the figure.
  'unknown-figure': 'mend',
  'unknown-edition': 'mend',
  withdrawn: 'mend',
  corrected: 'look',
  older: 'look',
  'other-words': 'look',
  'not-loaded': 'look',
} as const satisfies Readonly<Record<string, Level>>;
export type Code = keyof typeof LEVELS;

export interface Reason {
  readonly code: Code;
  /** What it is about, as it stands on the page or in the figure's own words. */
  readonly what?: string | undefined;
  /** A second value, such as the edition of an older figure. */
  readonly edition?: string | undefined;
}

const RANK: readonly Level[] = ['well', 'look', 'mend'];

export const rankOf = (level: Level): number => RANK.indexOf(level);

/** The gravest of several. */
export const gravest = (levels: readonly Level[]): Level => RANK[Math.max(0, ...levels.map(rankOf))] as Level;
