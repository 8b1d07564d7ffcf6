/**
 * Which ways there are to place a figure, and which of them each place may keep.
 */

/** The ways to place a figure, best first; docs/embedding.md says what each survives. */
export const EMBED_METHODS = [
  'element',
  'drawn',
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
  oembed: ['address', 'link'],
  drupal: ['link', 'element', 'frame'],
  markdown: ['markdown'],
  wix: ['element', 'frame'],
  frame: ['frame'],
  email: ['picture'],
  slides: ['text'],
  link: ['link'],
} as const satisfies Readonly<Record<string, readonly [EmbedMethod, ...EmbedMethod[]]>>;
export type Place = keyof typeof PLACES;
