/**
 * What authors paste: each tag with a true sentence and its source inside.
 */
export const SCRIPT = '<script src="/dist/mine-action.js"></script>';
export const ASYNC_SCRIPT = '<script async src="/dist/mine-action.js"></script>';
export const LATE_SCRIPT = '<script async src="/dist/mine-action.js?ms=300"></script>';

export const TAGS = ['mine-stat', 'clearance-progress', 'dog-counter'] as const;
export type Tag = (typeof TAGS)[number];

const SOURCE =
  '<a href="https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib">Embassy of the Republic of Azerbaijan in the United States</a>, published 4 April 2025; as-of date not stated.';

/** Author's words of the length that the examples have. */
export const WORDS: Readonly<Record<Tag, string>> = {
  'mine-stat': `More than 36,000 anti-personnel mines found since 10 November 2020.<br>According to ANAMA. Source: ${SOURCE}`,
  'clearance-progress': `About 16% of the area reported as contaminated has been cleared: more than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres).<br>Calculated; assumes the contaminated area is the original total.<br>Calculated from figures of ${SOURCE}`,
  'dog-counter': `93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005.<br>A total of 100 was planned for 2025; the outcome is not recorded in these figures.<br>Donated since 2005; not the number of dogs in service.<br>According to Marshall Legacy Institute. Source: ${SOURCE}`,
};

/** What each figure says first. */
export const SAYS: Readonly<Record<Tag, string>> = {
  'mine-stat': 'more than 36,000 anti-personnel mines found',
  'clearance-progress': 'about 16% of the area reported as contaminated has been cleared',
  'dog-counter': '93 mine detection dogs donated',
};

/** Every display of every element. */
export const DISPLAYS: readonly (readonly [Tag, string])[] = [
  ['mine-stat', 'tile'],
  ['mine-stat', 'banner'],
  ['mine-stat', 'inline'],
  ['clearance-progress', 'bar'],
  ['clearance-progress', 'field'],
  ['clearance-progress', 'ring'],
  ['dog-counter', 'marks'],
  ['dog-counter', 'number'],
];

/** A tag with its words; `<mine-stat>` with its indicator. */
export function snippet(tag: Tag, attributes = '', words = WORDS[tag]): string {
  const indicator =
    tag === 'mine-stat' && !attributes.includes('indicator=') ? ' indicator="ap-mines-found"' : '';
  return `<${tag}${indicator}${attributes && ` ${attributes}`}>${words}</${tag}>`;
}

/** All three elements with their words. */
export const allThree = (): string => TAGS.map((tag) => snippet(tag)).join('\n');

/** Every display, one below the other. */
export const allDisplays = (words?: string): string =>
  DISPLAYS.map(([tag, display]) => snippet(tag, `display="${display}"`, words)).join('\n<p>Between.</p>\n');

/** Fills the window, so that what comes after it is not in view: there a figure takes the room it likes. */
export const SPACER = '<p>Line.</p>'.repeat(60);

/** All three elements below the window. */
export const allThreeBelow = (): string => SPACER + allThree();
