/**
 * What authors paste: each tag with a true sentence and its source inside.
 */
export const SCRIPT = '<script src="/dist/mine-action.js"></script>';
export const ASYNC_SCRIPT = '<script async src="/dist/mine-action.js"></script>';
export const LATE_SCRIPT = '<script async src="/dist/mine-action.js?ms=300"></script>';

export const TAGS = ['mine-stat', 'clearance-progress', 'dog-counter'] as const;
export type Tag = (typeof TAGS)[number];

const SOURCE =
  '<a href="https://washington.mfa.gov.az/en/news/abs-konqresinde-azerbaycanin-minatemizleme-fealiyyetine-dair-konfrans-kecirilib">Embassy of Azerbaijan in the U.S.</a>, 4 April 2025';

/** Those that come from later parts, and of these the ones with a chart. */
export const LAZY_TAGS = ['clearance-trend', 'ordnance-breakdown', 'mine-figures', 'mine-sources'] as const;
export type LazyTag = (typeof LAZY_TAGS)[number];
export const CHARTS = ['clearance-trend', 'ordnance-breakdown'] as const;
export const ALL_TAGS = [...TAGS, ...LAZY_TAGS] as const;

/** Every way to load our elements, by what the page has in its head. */
export const FORMS: Readonly<Record<string, string>> = {
  'the script': SCRIPT,
  'the script that loads nothing later': '<script src="/dist/mine-action-complete.js"></script>',
  'the ES module': '<script type="module" src="/dist/mine-action.esm.js"></script>',
  'the module that loads each element by need': '<script type="module" src="/dist/autoload.js"></script>',
};

/** Author's words of the length that the examples have. */
export const WORDS: Readonly<Record<Tag, string>> = {
  'mine-stat': `More than 36,000 anti-personnel mines found since 10 November 2020.<br>ANAMA, via ${SOURCE}`,
  'clearance-progress': `About 16% of the area reported as contaminated has been cleared: more than 190,000 of approximately 1,166,700 hectares (stated as approximately 11,667 square kilometres).<br>Our calculation, from: ${SOURCE}`,
  'dog-counter': `93 mine detection dogs donated by Marshall Legacy Institute to ANAMA since 2005.<br>A total of 100 was planned for 2025. We have no report of the outcome.<br>Donated since 2005; not the number of dogs in service.<br>Marshall Legacy Institute, via ${SOURCE}`,
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

const LAZY_WORDS: Readonly<Record<LazyTag, string>> = {
  'clearance-trend': `More than 190,000 hectares of land cleared by 4 April 2025.<br>ANAMA, via ${SOURCE}`,
  'ordnance-breakdown': `More than 36,000 anti-personnel mines, more than 21,000 anti-tank mines and more than 133,000 items of unexploded ordnance found since 10 November 2020.<br>ANAMA, via ${SOURCE}`,
  'mine-figures': `More than 36,000 anti-personnel mines and more than 21,000 anti-tank mines found since 10 November 2020.<br>ANAMA, via ${SOURCE}`,
  'mine-sources': SOURCE,
};

/** What the later elements say first, once they are drawn. */
export const LAZY_SAYS: Readonly<Record<LazyTag, string>> = {
  'clearance-trend': 'more than 190,000 hectares',
  'ordnance-breakdown': 'more than 36,000 anti-personnel mines',
  'mine-figures': 'more than 36,000 anti-personnel mines found',
  'mine-sources': 'embassy of the republic of azerbaijan in the united states',
};

/** The tag of a later part; with words only where a test needs them. */
export const lazySnippet = (tag: LazyTag, words = '', attributes = ''): string =>
  `<${tag}${tag === 'mine-figures' ? ' indicators="ap-mines-found at-mines-found"' : ''}${attributes && ` ${attributes}`}>${words}</${tag}>`;

/** The first three without words. */
export const allThreeBare = (): string => TAGS.map((tag) => snippet(tag, '', '')).join('\n');

/** All four, without words: drawn wherever they stand. */
export const allLazy = (): string => LAZY_TAGS.map((tag) => lazySnippet(tag)).join('\n');

/** All four with their words. */
export const allLazyInWords = (): string =>
  LAZY_TAGS.map((tag) => lazySnippet(tag, LAZY_WORDS[tag])).join('\n');
export const lazyWords = (tag: LazyTag): string => LAZY_WORDS[tag];

/** Fills the window, so that what comes after it is not in view. */
export const SPACER = '<p>Line.</p>'.repeat(60);

/** All three elements below the window. */
export const allThreeBelow = (): string => SPACER + allThree();
