/**
 * What a new feed needs to know, each asked once: as a prompt, as a flag, and as a key of an answers file.
 */
import { ANY_CURRENCY, CODES, isInVocabulary } from '../vocabulary/codes.js';
import { INDICATORS_OFFERED, UNITS_OFFERED } from '../vocabulary/offered.js';
import { isCalendarDay, MEASURES, QUALIFIERS } from '@mine-action/data';
import { slug } from '../table/figure-ids.js';
import { type Message, say } from './say.js';

export interface Question {
  /** Key of an answers file; the flag is its kebab-case. */
  readonly key: string;
  readonly asks: Message;
  readonly hint?: Message;
  readonly choices?: readonly string[];
  /** With what the names of the choices begin, among the messages. */
  readonly called?: string;
  /** What is offered; nothing where an answer must be given. */
  readonly otherwise?: (answers: Answers) => string | undefined;
  readonly isOptional?: true;
  /** Asked only where the answers so far make it one. */
  readonly when?: (answers: Answers) => boolean;
  /** Why an answer will not do. What only the format knows, the format says in the end. */
  readonly refuses?: (answer: string) => Message | undefined;
}

export type Answers = Readonly<Record<string, string>>;

const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const date = (answer: string): Message | undefined =>
  PARTIAL_DATE.test(answer) && isCalendarDay(`${answer}-01-01`.slice(0, 10)) ? undefined : 'not-a-day';
const address = (answer: string): Message | undefined =>
  /^https?:\/\/\S+$/.test(answer) ? undefined : 'not-an-address';
const country = (answer: string): Message | undefined =>
  /^[A-Z]{3}$/.test(answer) ? undefined : 'not-a-country';
/** A plain number only: which sign separates what is not guessed. */
const number = (answer: string): Message | undefined =>
  /^\d+(\.\d+)?$/.test(answer) ? undefined : 'not-a-number';

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

/** Longer ids make longer addresses. */
const idOf = (text: string): string => slug(text).slice(0, 60).replace(/-$/, '');

export const QUESTIONS: readonly Question[] = [
  { key: 'publisher', asks: 'publisher', hint: 'publisher-hint' },
  { key: 'publisherUrl', asks: 'ask-publisher-url', isOptional: true, refuses: address },
  { key: 'country', asks: 'country', hint: 'country-hint', refuses: country },
  {
    key: 'title',
    asks: 'feed-title',
    otherwise: ({ publisher = '' }) => say('offered-title', { publisher }),
  },
  {
    key: 'updateFrequency',
    asks: 'frequency',
    choices: ['weekly', 'monthly', 'quarterly', 'annual', 'irregular'],
    called: 'frequency',
    otherwise: () => 'irregular',
  },
  { key: 'sourceTitle', asks: 'ask-source-title' },
  { key: 'sourcePublisher', asks: 'sentence-publisher', otherwise: ({ publisher }) => publisher },
  { key: 'sourceUrl', asks: 'source-url', isOptional: true, refuses: address },
  { key: 'publishedOn', asks: 'source-published', hint: 'day-hint', refuses: date },
  {
    key: 'sourceLanguage',
    asks: 'source-language',
    hint: 'source-language-hint',
    otherwise: () => 'en',
  },
  {
    key: 'indicator',
    asks: 'ask-indicator',
    choices: INDICATORS_OFFERED,
    called: 'indicator',
    otherwise: () => 'area-cleared',
  },
  { key: 'quote', asks: 'ask-quote', hint: 'hint-quote' },
  { key: 'value', asks: 'sentence-value', hint: 'sentence-value-hint', refuses: number },
  {
    key: 'qualifier',
    asks: 'sentence-qualifier',
    choices: QUALIFIERS.filter((each) => each !== 'range'),
    called: 'qualifier',
    otherwise: () => 'exact',
  },
  {
    key: 'unit',
    asks: 'ask-unit',
    choices: UNITS_OFFERED,
    called: 'unit',
    otherwise: ({ indicator }) => usual(indicator).unit,
  },
  {
    key: 'measure',
    asks: 'measure',
    choices: MEASURES,
    called: 'measure',
    otherwise: ({ indicator }) => usual(indicator).measure,
  },
  {
    key: 'periodStart',
    asks: 'period.start',
    hint: 'day-hint',
    isOptional: true,
    when: isOverTime,
    refuses: date,
  },
  { key: 'asOf', asks: 'asOf.date', hint: 'hint-as-of', isOptional: true, refuses: date },
  {
    key: 'operators',
    asks: 'scope.operators',
    choices: ['all', 'single', 'not-stated', 'not-applicable'],
    called: 'scope.operators',
    otherwise: () => 'not-stated',
  },
  { key: 'operator', asks: 'scope.operator', when: ({ operators }) => operators === 'single' },
  { key: 'speakerOrganisation', asks: 'ask-speaker', isOptional: true },
  {
    key: 'speech',
    asks: 'sentence-speech',
    choices: ['direct', 'reported', 'presentation', 'document', 'not-stated'],
    called: 'speech',
    otherwise: () => 'document',
  },
];

export const flagOf = (key: string): string =>
  `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The feed that the answers make; the format judges it. */
export function feedOf(answers: Answers, modified: string): Record<string, unknown> {
  const { country: refArea = '', indicator = '', publishedOn = '', asOf = publishedOn } = answers;
  const key = idOf(`${answers['sourcePublisher']} ${publishedOn}`);
  const optional = (name: string, value: string | undefined): Record<string, string> =>
    value === undefined || value === '' ? {} : { [name]: value };
  return {
    format: 'mine-action-figures/1',
    id: idOf(`${refArea} ${answers['publisher']}`),
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
        language: answers['sourceLanguage'],
      },
    },
    figures: [
      {
        id: idOf(`${refArea} ${indicator} ${asOf}`),
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
        quote: { text: answers['quote'], lang: answers['sourceLanguage'] },
        speaker: { ...optional('organisation', answers['speakerOrganisation']), speech: answers['speech'] },
      },
    ],
  };
}
