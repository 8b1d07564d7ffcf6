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
  check: 'Check a page with figures',
  'check-about':
    'Which figures of this site stand on a page of yours, which of them readers see drawn, and what to put in the place of those that lack something.',
  'check-address': 'Address of the page',
  'check-read': 'Read and check',
  'check-html': 'Or the HTML of the page',
  'check-html-hint':
    'Open the page in a browser, show its source (Ctrl+U), select all of it and copy it. What you paste here is not shown, nothing of it is run, and it does not leave your browser.',
  'check-start': 'Check',
  'check-reading': 'Reading …',
  'check-unreadable':
    'The browser cannot read that page: its server does not allow that to other sites, or the address is wrong. Paste its HTML below.',
  'check-empty': 'Give the address of a page, or paste its HTML.',
  'check-too-large': 'The page is larger than 5 MB and was not read. Paste the part with the figures.',
  'check-not-parsed':
    'The page could not be read: its tags stand too deep in one another. Paste the part with the figures.',
  'check-failed': 'What this site says of its figures could not be loaded. Try again later.',
  'check-no-script':
    'The check needs JavaScript. Without it, the command mine-action-publish check-page says the same.',
  'check-none':
    'There is no figure of this site in this HTML. If the page shows one, a script may have written it: paste what was put into the page.',
  'check-count': 'Figures found: {all}. In order: {well}. To look at: {look}. To mend: {mend}.',
  'check-put': 'To put in its place',
  'check-copy': 'Copy',
  'check-copied': 'Copied',
  'check-by-hand': 'Selected; copy it by hand',
  'level-well': 'In order',
  'level-look': 'Look at it',
  'level-mend': 'To mend',
  'shown-figure': 'Readers see the figure drawn.',
  'shown-frame': 'Readers see the figure in a frame.',
  'shown-picture': 'Readers see the figure as a picture.',
  'shown-link': 'Readers see a link with its words.',
  'shown-words': 'Readers see its words alone.',
  'shown-nothing': 'Readers see neither the figure nor its words.',
  'shown-unsure': 'Whether it is drawn cannot be told from the HTML.',
  'reason-no-script': 'Our script is not on the page: it was not pasted, or the system took it out.',
  'reason-held': 'The script does not run: it waits for consent or is switched off ({what}).',
  'reason-delayed': 'An optimiser loads it later, when the reader moves or scrolls ({what}).',
  'reason-joined':
    'An optimiser joins the scripts of this page, and ours may be among them ({what}). Ask it to leave our script alone.',
  'reason-folder-unknown':
    'An optimiser has written the script into the page, and it does not know where its other parts lie. Ask it to leave our script alone, or add data-mine-base.',
  'reason-blocked': 'The policy of the page keeps it out ({what}).',
  'reason-mixed': 'The page is https and this address is http; browsers block it ({what}).',
  'reason-refused': 'Browsers refuse the script: its hash does not fit ({what}). Paste the script tag again.',
  'reason-other-origin':
    'The script comes from another place than the figure, so the link stays a link ({what}). Add data-mine-origins to the script tag.',
  'reason-links-off': 'This page leaves links as they are (data-mine-links="off").',
  'reason-tag-removed': 'The system took out the tag of the figure and left its words.',
  'reason-said-twice':
    'Readers have it twice: the system took out the tag “template” and left what was in it.',
  'reason-markup-as-text':
    'The snippet is shown as text. Paste it where the system takes HTML: into the source view or a block for HTML.',
  'reason-address-as-text':
    'Only the address stands there, without words. The system did not ask this site for the figure.',
  'reason-html-omitted':
    'Hugo took HTML out of this page, in places: {what}. If a figure was to stand there, paste it in Markdown.',
  'reason-no-src':
    'The tag does not name this site (src), so it shows the figures that are built into the script.',
  'reason-other-site': 'This figure is of another site and was not looked at ({what}).',
  'reason-group-link': 'Several figures together stay a link.',
  'reason-rewritten':
    'A mail program has written another address around it, which counts the readers and leads there.',
  'reason-alone': 'No words stand beside it: where frames and pictures are taken away, nothing is left.',
  'reason-frame-whole': 'The frame shows the whole page instead of the figure alone ({what}).',
  'reason-unknown-figure': 'This site has no such figure ({what}).',
  'reason-unknown-edition': 'Nothing of this figure was known then ({what}).',
  'reason-withdrawn': 'The figure was withdrawn. {what}',
  'reason-corrected': 'Since then: {what}',
  'reason-older': 'Frozen as it was known on {edition}. The newest: {what}',
  'reason-other-words': 'The words on the page are not those that the figure has now: {what}',
  'reason-not-loaded': 'What this site says of the figure could not be loaded.',
} as const;

/** The words in another language, some of which may not be there yet. */
export type Translation = Readonly<Partial<Record<keyof typeof en, string>>>;
