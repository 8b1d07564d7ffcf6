/**
 * What a new feed needs to know, each asked once: as a prompt, as a flag, and as a key of an answers file.
 */
import { ANY_CURRENCY, CODES, isInVocabulary } from '../vocabulary/codes.js';
import { CURRENCIES } from '../generated/currencies.js';
import { INDICATORS, isCalendarDay, MEASURES, QUALIFIERS, UNITS } from '@mine-action/data';

export interface Question {
  /** Key of an answers file; the flag is its kebab-case. */
  readonly key: string;
  readonly asks: string;
  readonly hint?: string;
  readonly choices?: readonly string[];
  /** What is offered; nothing where an answer must be given. */
  readonly otherwise?: (answers: Answers) => string | undefined;
  readonly isOptional?: true;
  /** Asked only where the answers so far make it one. */
  readonly when?: (answers: Answers) => boolean;
  /** Why an answer will not do. What only the format knows, the format says in the end. */
  readonly refuses?: (answer: string) => string | undefined;
}

export type Answers = Readonly<Record<string, string>>;

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const date = (answer: string): string | undefined =>
  PARTIAL_DATE.test(answer) && isCalendarDay(`${answer}-01-01`.slice(0, 10))
    ? undefined
    : 'Write a day, a month or a year: 2025-07-31, 2025-07 or 2025.';
const address = (answer: string): string | undefined =>
  /^https?:\/\/\S+$/.test(answer) ? undefined : 'Write an address that begins with https://';
const country = (answer: string): string | undefined =>
  /^[A-Z]{3}$/.test(answer)
    ? undefined
    : 'Write the three capital letters of ISO 3166-1, such as UKR or KHM.';
/** A plain number only: which sign separates what is not guessed. */
const number = (answer: string): string | undefined =>
  /^\d+(\.\d+)?$/.test(answer)
    ? undefined
    : 'Write digits only, decimals behind a point, nothing between thousands: 12298.5';

/** An indicator's usual unit, measure and verb: what is offered, never what is written unasked. */
function usual(indicator = ''): { unit?: string; measure: string } {
  // Which currency, nobody but the source knows.
  if (isInVocabulary(indicator) && CODES[indicator].unit === ANY_CURRENCY)
    return { measure: CODES[indicator].measure };
  if (isInVocabulary(indicator)) return CODES[indicator];
  if (/share/.test(indicator)) return { unit: 'percent', measure: 'ratio' };
  if (/^(?:area-(?:contaminated|suspected|confirmed)|national-area)/.test(indicator))
    return { unit: 'square-kilometer', measure: 'stock' };
  if (/^area-/.test(indicator)) return { unit: 'hectare', measure: 'cumulative' };
  if (/^(?:mdd|mdr|edd)-(?:held|operational)/.test(indicator)) return { unit: 'animal', measure: 'stock' };
  if (/^(?:mdd|mdr|edd)-/.test(indicator)) return { unit: 'animal', measure: 'cumulative' };
  if (/^(?:casualties|eore|va)-/.test(indicator)) return { unit: 'person', measure: 'cumulative' };
  return { unit: 'item', measure: 'cumulative' };
}

const isOverTime = ({ measure }: Answers): boolean => measure === 'cumulative' || measure === 'flow';

export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

export const QUESTIONS: readonly Question[] = [
  { key: 'publisher', asks: 'Whose figures are these? (name of the programme)' },
  { key: 'publisherUrl', asks: 'Its website', isOptional: true, refuses: address },
  { key: 'country', asks: 'Country', hint: 'three capital letters, such as UKR', refuses: country },
  {
    key: 'title',
    asks: 'Title of the feed',
    otherwise: ({ publisher }) => `Mine-action figures of ${publisher}`,
  },
  {
    key: 'updateFrequency',
    asks: 'How often will it be renewed?',
    choices: ['weekly', 'monthly', 'quarterly', 'annual', 'irregular'],
    otherwise: () => 'irregular',
  },
  { key: 'sourceTitle', asks: 'First source: title of the page or report' },
  { key: 'sourcePublisher', asks: 'Who published it?', otherwise: ({ publisher }) => publisher },
  { key: 'sourceUrl', asks: 'Its address', isOptional: true, refuses: address },
  { key: 'publishedOn', asks: 'When was it published?', hint: '2025-07-31, 2025-07 or 2025', refuses: date },
  { key: 'language', asks: 'Its language, as a tag', hint: 'en, uk, km …', otherwise: () => 'en' },
  {
    key: 'indicator',
    asks: 'First figure: what does it count?',
    choices: [...INDICATORS, ...Object.keys(CODES)],
    otherwise: () => 'area-cleared',
  },
  { key: 'quote', asks: 'The sentence with the number, word for word', hint: '… for what you leave out' },
  { key: 'value', asks: 'The number in it', hint: 'digits only, decimals behind a point', refuses: number },
  {
    key: 'qualifier',
    asks: 'Its bound, as the sentence has it',
    choices: QUALIFIERS.filter((each) => each !== 'range'),
    otherwise: () => 'exact',
  },
  {
    key: 'unit',
    asks: 'Its unit; of money its currency',
    choices: [...UNITS, ...CURRENCIES],
    otherwise: ({ indicator }) => usual(indicator).unit,
  },
  {
    key: 'measure',
    asks: 'A total since some day (cumulative), of one period (flow), or a state (stock)?',
    choices: MEASURES,
    otherwise: ({ indicator }) => usual(indicator).measure,
  },
  { key: 'periodStart', asks: 'Counted from which day?', isOptional: true, when: isOverTime, refuses: date },
  {
    key: 'asOf',
    asks: 'Counted up to which day?',
    hint: 'leave it empty if the source does not say',
    isOptional: true,
    refuses: date,
  },
  {
    key: 'operators',
    asks: 'Whose work is counted?',
    choices: ['all', 'single', 'not-stated', 'not-applicable'],
    otherwise: () => 'not-stated',
  },
  { key: 'operator', asks: 'Which operator?', when: ({ operators }) => operators === 'single' },
  { key: 'speakerOrganisation', asks: 'Who gave the figure? (organisation)', isOptional: true },
  {
    key: 'speech',
    asks: 'How was it said?',
    choices: ['direct', 'reported', 'presentation', 'document', 'not-stated'],
    otherwise: () => 'document',
  },
];

export const flagOf = (key: string): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The feed that the answers make; the format judges it. */
export function feedOf(answers: Answers, modified: string): Record<string, unknown> {
  const { country: refArea = '', indicator = '', publishedOn = '', asOf = publishedOn } = answers;
  const key = slug(`${answers['sourcePublisher']} ${publishedOn}`);
  const optional = (name: string, value: string | undefined): Record<string, string> =>
    value === undefined || value === '' ? {} : { [name]: value };
  return {
    format: 'mine-action-figures/1',
    id: slug(`${refArea} ${answers['publisher']}`),
    title: answers['title'],
    publisher: { name: answers['publisher'], ...optional('url', answers['publisherUrl']) },
    refArea,
    modified,
    updateFrequency: answers['updateFrequency'],
    sources: {
      [key]: {
        publisher: { name: answers['sourcePublisher'] },
        title: answers['sourceTitle'],
        ...optional('url', answers['sourceUrl']),
        publishedOn,
        language: answers['language'],
      },
    },
    figures: [
      {
        id: slug(`${refArea} ${indicator} ${asOf}`),
        indicator,
        value: Number(answers['value']),
        unit: answers['unit'],
        qualifier: answers['qualifier'],
        status: 'reported',
        measure: answers['measure'],
        ...(isOverTime(answers) && { period: { ...optional('start', answers['periodStart']), end: asOf } }),
        asOf: { date: asOf, basis: answers['asOf'] === undefined ? 'publication-date' : 'stated' },
        scope: { operators: answers['operators'], ...optional('operator', answers['operator']) },
        source: key,
        quote: { text: answers['quote'], lang: answers['language'] },
        speaker: { ...optional('organisation', answers['speakerOrganisation']), speech: answers['speech'] },
      },
    ],
  };
}
