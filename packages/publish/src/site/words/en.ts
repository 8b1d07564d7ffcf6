/**
 * What the pages say around the figures. What is said of a figure comes from `@mine-action/wording`.
 *
 * Another language is a file beside this one with the same keys. A key that it lacks is said in English, and
 * `npm run check:messages` refuses it.
 */
export const en = {
  quote: 'In the words of the source',
  calculated: 'How it is calculated',
  sources: 'Sources',
  editions: 'Other editions',
  newest: 'Newest',
  'as-known': 'as known on {date}',
  'title-area-contaminated': 'Contaminated area',
  'title-area-cleared': 'Area cleared',
  'title-area-contaminated-share-of-territory': 'Contaminated share of the country',
  'title-area-cleared-share-of-contaminated': 'Cleared share of the contaminated area',
  'title-eore-people-reached': 'People reached by risk education',
  'title-casualties-total': 'People killed or injured',
  'title-casualties-killed': 'People killed',
  'title-casualties-injured': 'People injured',
  languages: 'Other languages',
  corrections: 'Corrections',
  'corrections-about':
    'Figures that were corrected or withdrawn after they had been published: what they said before, when that was changed and why.',
  'corrections-none': 'No figure of this site has been corrected or withdrawn.',
  changes: 'What has changed (Atom)',
  withdrawn: 'This figure has been withdrawn',
  'withdrawn-before': 'As it was known before',
  gone: 'This figure is no longer on this site',
  'gone-text': 'Its publisher took it away.',
  picture: 'Pictures',
  'picture-large': 'Picture, 1200 × 630 pixels',
  'picture-small': 'Small picture, 1200 × 480 pixels',
  place: 'Place this figure on your page',
  'place-element': 'With the script',
  'place-frame': 'As a frame',
  'place-address': 'As an address (WordPress, oEmbed)',
  'place-link': 'As a link',
  'place-markdown': 'In Markdown',
  'place-more': 'More ways to place it',
  data: 'Data',
  series: 'The whole series as a table',
  'data-figure': 'This figure as a feed (JSON)',
  'data-all': 'All figures as a feed (JSON)',
  'signed-by': 'Signed by',
  'verified-on': 'Verified on',
  'signed-feed': 'The feed as it was signed (JSON)',
  signature: 'Its signature',
  'all-figures': 'All figures',
  about: 'Figures of mine action, each as its source stated it: with its bound, its date and its source.',
  land: 'Land',
  ordnance: 'Explosive ordnance',
  animals: 'Animals',
  people: 'People',
  progress: 'Progress of clearance',
  trend: 'Over time',
  dogs: 'Dogs',
  embed: 'Place a figure on your page',
  'not-found': 'There is no page at this address',
  'not-found-text':
    'The figure may have another code, or no figure had been published by the day in the address.',
  'not-found-language':
    'If the address ends in a language: the same figure in the first language of this site',
} as const;

/** The words in another language, some of which may not be there yet. */
export type Translation = Readonly<Partial<Record<keyof typeof en, string>>>;
