/**
 * Which ways there are to place a figure, and which of them each place may keep.
 */

/** The ways to place a figure, best first; docs/embedding.md says what each survives. */
export const EMBED_METHODS = [
  'element',
  'drawn',
  'shortcode',
  'address',
  'link',
  'markdown',
  'frame',
  'picture',
  'text',
] as const;
export type EmbedMethod = (typeof EMBED_METHODS)[number];

/** Where a snippet is pasted, and the methods that such a place may keep: the first is the one to begin with. */
export const PLACES = {
  html: ['element', 'drawn', 'link', 'frame'],
  wordpress: ['address', 'link', 'element', 'frame'],
  drupal: ['link', 'element', 'frame'],
  joomla: ['link', 'element', 'frame'],
  typo3: ['link', 'element', 'frame'],
  wagtail: ['link', 'element', 'address'],
  ghost: ['element', 'link', 'address'],
  hugo: ['markdown', 'shortcode'],
  eleventy: ['markdown', 'shortcode', 'element'],
  markdown: ['markdown'],
  wix: ['element', 'frame'],
  squarespace: ['element', 'link', 'frame'],
  sharepoint: ['frame', 'link'],
  mailchimp: ['picture'],
  email: ['picture'],
  slides: ['text'],
  oembed: ['address', 'link'],
  frame: ['frame'],
  link: ['link'],
} as const satisfies Readonly<Record<string, readonly [EmbedMethod, ...EmbedMethod[]]>>;
export type Place = keyof typeof PLACES;

/** Systems go by one name in every language; what the others are called is a message. */
export const SYSTEMS: Readonly<Partial<Record<Place, string>>> = {
  wordpress: 'WordPress',
  drupal: 'Drupal',
  joomla: 'Joomla',
  typo3: 'TYPO3',
  wagtail: 'Wagtail',
  ghost: 'Ghost',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  wix: 'Wix',
  squarespace: 'Squarespace',
  sharepoint: 'SharePoint',
  mailchimp: 'Mailchimp',
};
