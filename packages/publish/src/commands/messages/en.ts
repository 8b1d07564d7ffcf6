/**
 * What the commands say beside their findings, in English: the questions of `new` that the desk does not ask, and how a command
 * ends. Every other language has each of these, with the same values in braces.
 *
 * Forms of a number stand beside each other: `none|one|many`, `one|many`, or one for all.
 */
export const en = {
  // The questions of `new`
  'ask-publisher-url': 'Its website',
  'ask-source-title': 'First source: title of the page or report',
  'ask-indicator': 'First figure: what does it count?',
  'ask-unit': 'In which unit? Of money: in which currency?',
  'ask-quote': 'The sentence with the number, word for word',
  'hint-quote': '… for what you leave out',
  'hint-as-of': 'leave it empty if the source does not say',
  'ask-speaker': 'Who gave the figure? (organisation)',
  'measure-duration': 'A duration',
  'offered-title': 'Mine-action figures of {publisher}',
  'back-and-stop':
    '{back} leads back to the question before. Ctrl+C stops; what you have answered is kept then.',
  back: '← the question before',

  // Why an answer will not do
  'not-empty': 'This has to be answered.',
  'not-back': 'There is no question before this one.',
  'not-a-day': 'Write a day, a month or a year: 2025-07-31, 2025-07 or 2025.',
  'not-an-address': 'Write an address that begins with https://',
  'not-a-country': 'Write the three capital letters of ISO 3166-1, such as UKR or KHM.',
  'not-a-number': 'Write digits only, decimals behind a point, nothing between thousands: 12298.5',
  'not-a-choice': 'One of: {choices}.',
  'not-a-unit': 'One of: {choices}; of money the code of its currency, such as {example}.',
  'not-answered': 'Nobody can be asked here, and these are not answered:',
  'not-a-question': '"{key}" is no question. The questions are: {keys}.',
  'not-answers': 'The answers must be a JSON object, such as {example}.',

  // How a command ends
  'is-there': '{file} is there already. Choose another name, or --force to write over it.',
  'answers-kept': 'No feed was written, and your answers are in {file}; go on with:',
  'add-further': 'Add further figures to it by hand or with "import", and check it with:',
  stopped: 'Stopped: nothing was written.',
  'nothing-written': 'Nothing was written.',
  written: 'Written: {file}',
  figures: '{n} figure|{n} figures',
  sources: '{n} source|{n} sources',
  errors: 'no errors|{n} error|{n} errors',
  warnings: 'no warnings|{n} warning|{n} warnings',
  summary: '{figures} from {sources}: {errors}, {warnings}.',
  'summary-no-feed': '{errors}, {warnings}.',
  'state-drafts': '{n} draft, never shown and never built|{n} drafts, never shown and never built',
  'state-confirmed': '{n} confirmed by the publisher',
  'state-corrected': '{n} corrected',
  'state-withdrawn': '{n} withdrawn',
  'cells-empty': '{n} cell without a number made no figure.|{n} cells without a number made no figure.',
  'rows-left-out':
    '{n} row left out, as the mapping states: they only add up others.|{n} rows left out, as the mapping states: they only add up others.',
  files: '{n} file|{n} files',
  built:
    '{place}: {files} written, {unchanged} unchanged, {removed} removed; {size} MB looked at; {seconds} s.',

  // The release
  'nothing-published': 'Nothing was published.',
  'first-release': 'The first release: {figures} from {sources}.',
  compared: 'Compared with {place}:',
  'warnings-stop': 'Warnings stop a release. Look at each. Where the figure is right, name it:',
  'may-publish': 'Publish this at {url}? Type {yes}:',
  yes: 'yes',
  addresses: '{n} address|{n} addresses',
  published: '{place}: published: {addresses}, {fresh} of them new.',
  trial: '{place}: {addresses}, {fresh} of them new. This was a trial: nothing was published.',
  'before-kept': 'What was there before is kept; this brings it back:',

  // The desk
  'open-address': 'Open this address in the browser of this machine; it works once:',
  'end-desk': 'Ctrl+C ends the desk.',
  'desk-closed': 'The desk is closed.',
};

export type Message = keyof typeof en;

/** All that the commands say beside their findings, in one language. */
export type Messages = Readonly<Record<Message, string>>;
