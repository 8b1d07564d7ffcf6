/**
 * What the builder page says. What is said of a figure comes from `@mine-action/wording`.
 *
 * Another language is a file beside this one with the same keys; `{…}` stands for what is put in.
 */
export const en = {
  lead: 'Choose a figure and the place where it is to stand. The snippet has the sentence, its source and its date inside, so that your readers keep them wherever the rest is taken away.',
  'no-script':
    'The builder needs JavaScript. Without it, open the page of a figure: its address can be pasted as a link anywhere.',

  element: 'What to show',
  'element-f': 'One figure',
  'element-progress': 'Progress of clearance',
  'element-dogs': 'Working dogs',
  'element-trend': 'A figure over time',
  'element-ordnance': 'Finds by kind',
  'element-figures': 'Several figures together',
  figure: 'Figure',

  edition: 'Edition',
  'edition-hint': 'Frozen stays as it was known on that day. Live changes when a newer figure is published.',
  'edition-frozen': 'Frozen: as known on {day}',
  'edition-frozen-by': 'Frozen: as known by the end of {date}',
  'edition-latest': 'Live: always the newest',

  language: 'Language',

  'as-is': 'Nothing to choose here: where it goes, it is shown as on its own page.',
  look: 'How it looks',
  'display-tile': 'Tile',
  'display-banner': 'Banner',
  'display-inline': 'Inside a sentence',
  'display-bar': 'Bar',
  'display-field': 'Field of 100 parcels',
  'display-ring': 'Ring',
  'display-marks': 'One mark for each dog',
  'display-number': 'Number only',
  'display-cumulative': 'Totals',
  'display-annual': 'Year by year',
  'display-bars': 'Bars',
  'display-table': 'Table',
  unit: 'Unit',
  'unit-': 'As the source states it',
  'unit-hectare': 'Hectares',
  'unit-square-kilometer': 'Square kilometres',
  'unit-square-meter': 'Square metres',
  basis: 'The contaminated area is taken as',
  'basis-initial': 'the original total',
  'basis-remaining': 'what remains to be cleared',

  place: 'Where it goes',
  system: 'System',
  'place-html': 'HTML page',
  'place-markdown': 'Wikis and other Markdown',
  'place-email': 'E-mail',
  'place-slides': 'Slides',
  'place-oembed': 'Others that read oEmbed',
  'place-frame': 'Any page that takes frames',
  'place-link': 'Anywhere else',
  method: 'As',
  'method-element': 'Element and script',
  'method-drawn': 'Element, drawn already',
  'method-shortcode': 'Shortcode',
  'method-address': 'Address',
  'method-link': 'Link',
  'method-markdown': 'Link in Markdown',
  'method-frame': 'Frame',
  pinned: 'Keep version {version} for ever, with a hash (SRI)',
  'pinned-hint':
    'The browser refuses any other file. You will not get corrections unless you change the snippet.',

  'how-html-element':
    'Paste it into the page where the figure is to stand. The script line is needed once on a page.',
  'how-html-drawn':
    'Complete without the script; check that your system keeps the template. Where it takes away that tag alone, everything is said twice: use the element then. What is drawn is what is known today; the script, where it runs, draws it again.',
  'how-html-link':
    'Paste it as a paragraph of its own. On a page with our script the figure takes the place of the link.',
  'how-html-frame':
    'Paste it where the figure is to stand. With our script on the page the frame is as high as the figure.',
  'how-wordpress-address':
    'Paste the address on a line of its own. Works for contributors too. From all else that authors and contributors save, WordPress removes script, element and frame, and the words stay.',
  'how-wordpress-link':
    'Paste it into a Custom HTML block, as any author. Where your administrator has put our script on the site, the figure takes the place of the link.',
  'how-wordpress-element':
    'Only for administrators, in a Custom HTML block. WordPress removes the script and the element from what authors and contributors save, and does not say so: the words stay. Authors paste the address.',
  'how-wordpress-frame':
    'Only for administrators, in a Custom HTML block. WordPress removes the frame from what authors and contributors save, and does not say so: the words stay. Authors paste the address.',
  'how-oembed-address':
    'Paste the address on a line of its own. The system asks the page at the address for its figure; some do so only for sites that an administrator has allowed.',
  'how-oembed-link':
    'For systems that do not ask: paste it as HTML, as a paragraph of its own. With our script on the page it becomes the figure.',
  'how-markdown':
    'Paste it as a paragraph of its own. Where our script is on the page, the link becomes the figure.',
  'how-hugo-markdown':
    'Paste it as a paragraph of its own. Hugo removes raw HTML unless told otherwise; the link stays. With our module, or with our script in the theme, it becomes the figure.',
  'how-hugo-shortcode':
    'For sites that have our module (packages/hugo). The words come from this site whenever yours is built; those written here are shown if it does not answer.',
  'how-eleventy-markdown':
    'Paste it as a paragraph of its own. With our plugin, or with our script in the layout, the link becomes the figure.',
  'how-eleventy-shortcode':
    'For sites that have our plugin (@mine-action/eleventy), in Markdown, Liquid or Nunjucks. The words come from this site whenever yours is built; those written here are shown if it does not answer.',
  'how-eleventy-element': 'Paste it into Markdown or a template: Eleventy lets HTML through.',
  'how-ghost-element': 'Paste it into an HTML card: type /html in the editor. Ghost keeps all of it.',
  'how-ghost-link':
    'Paste it into an HTML card. Where our script is in Settings, Code injection, the link becomes the figure.',
  'how-ghost-address':
    'Paste the address on a line of its own. Newer versions of Ghost make a bookmark card of it: the sentence with a picture, and a link to the figure.',
  'how-joomla-link':
    'Paste it in the source view of the editor. Where our script is part of the template, the figure takes the place of the link.',
  'how-joomla-element':
    'Only for those whose group has “No Filtering” in Global Configuration, Text Filters, and with an editor that lets scripts through, such as “None”.',
  'how-joomla-frame':
    'Only for those whose group has “No Filtering” in Global Configuration, Text Filters. The words below the frame stay wherever it is removed.',
  'how-typo3-link':
    'Paste it in the source view of a text element. Where our script is part of the template, the figure takes the place of the link.',
  'how-typo3-element': 'Paste it into a content element “Plain HTML”, which your administrator allows.',
  'how-typo3-frame': 'Paste it into a content element “Plain HTML”, which your administrator allows.',
  'how-wagtail-link':
    'Rich text takes no HTML: write the sentence, and give it the address as its link. Pasted as HTML, it goes into a block for raw HTML.',
  'how-wagtail-element': 'Paste it into a block for raw HTML, where your site has one.',
  'how-wagtail-address':
    'Use “Embed” in the editor. Your developers must first name this site among the providers of embeds.',
  'how-squarespace-element': 'Paste it into a Code block, on a plan that allows scripts there.',
  'how-squarespace-link':
    'Paste it into a Code block. Where our script is in the code injection of the site, the link becomes the figure.',
  'how-squarespace-frame': 'Paste it into a Code block, where your plan allows frames and no scripts.',
  'how-sharepoint-frame':
    'Paste it into the Embed web part. Your administrator may first have to allow this site under HTML field security. The words are inside the frame alone: write the sentence with its link beside it.',
  'how-sharepoint-link':
    'Copy the sentence from the page of the figure into a Text web part, and give it the address as its link.',
  'how-mailchimp':
    'Paste it into a Code block of your mail. Readers whose program shows no pictures have the sentence below it.',
  'how-drupal-link':
    'Paste it in the source view of the editor. Where our script is part of the theme, the figure takes the place of the link.',
  'how-drupal-element': 'Paste it into a field whose text format is Full HTML.',
  'how-drupal-frame': 'Paste it into a field whose text format is Full HTML.',
  'how-wix': 'Paste it into an Embed HTML element, and give its box the height of the figure.',
  'how-frame':
    'Paste it where the figure is to stand. Change the height if there is too much room or too little.',
  'how-email':
    'Paste it in the HTML view of your mail program. Readers whose program shows no pictures have the sentence below it.',
  'how-slides': 'Put in the picture from its address, and the sentence with its source as text.',
  'how-link': 'Paste it as HTML. A plain link is kept by every place that was tried.',

  preview: 'Preview',
  width: 'Width',
  'width-full': 'Full',
  theme: 'Background',
  'theme-light': 'Light',
  'theme-dark': 'Dark',
  'without-script': 'Without our script',
  'with-script': 'With our script on the page',
  'group-link': 'With and without our script: several figures together stay a link',
  unknown: 'These figures have nothing to show for this choice. Choose another look or edition.',
  failed: 'The words of this figure could not be loaded. Try again later.',
  undrawn: 'The figure is not drawn yet: so far the snippet holds its words alone.',

  snippet: 'Snippet',
  copy: 'Copy the snippet',
  address: 'Address of this choice, to share',

  check: 'Placed one already? Check your page',

  paste: 'What will remain of it',
  'paste-lead':
    'Many places take away what they do not know. Each was given this snippet, or one of its kind, with the settings it has when it is new.',
  'paste-place': 'Pasted into',
  'paste-left': 'What remains',
  'paste-markup': 'Its markup',
  'paste-show': 'Show',
  'paste-live': 'tried now, in this browser',
  'paste-recorded': 'recorded',
  'paste-text': 'A snippet of plain text is kept everywhere as it is.',
  'left-drawn': 'Element, drawn already, and script',
  'left-drawn-without-script': 'Element, drawn already; the script is lost',
  'left-element': 'Element and script',
  'left-element-without-script': 'Element; the script is lost',
  'left-frame': 'Frame',
  'left-frame-without-scripts': 'Frame, without its scripts',
  'left-picture': 'Picture and sentence',
  'left-picture-without-sentence': 'Picture alone',
  'left-link': 'Link with the whole sentence',
  'left-sentence-with-link': 'Sentence with its link',
  'left-sentence': 'Sentence only',
  'left-nothing': 'Nothing',
  'left-tags': 'readers see tags as text',
  'left-twice': 'readers see it twice',
} as const;

export type Message = keyof typeof en;

/** The messages of another language, some of which may not be there yet. */
export type Translation = Readonly<Partial<Record<Message, string>>>;
