/**
 * What each column of the table holds, in words: for anyone who reads the table without this project.
 */
import { AS_OF_BASES, INDICATORS, MEASURES, QUALIFIERS, REVIEWS, STATUSES, UNITS } from '@mine-action/data';

export interface Described {
  readonly says: string;
  readonly values?: readonly string[];
  /** What all of its cells are like, where no list has them all. */
  readonly pattern?: string;
  readonly required?: true;
}

/** What each column holds. */
export const DESCRIBED: Readonly<Record<string, Described>> = {
  id: { says: 'Name of the figure within the feed.', required: true },
  indicator: {
    says: `What is counted: a code of the format (${INDICATORS.join(', ')}) or of its vocabulary, or one of the publisher's own that begins with x-.`,
    required: true,
  },
  qualifier: {
    says: 'How the value binds the truth. more-than excludes the value itself.',
    values: QUALIFIERS,
    required: true,
  },
  value: { says: 'The number as the source printed it, in the unit that stands beside it.', required: true },
  unit: {
    says: `What the number counts: ${UNITS.join(', ')}; of money the code of its currency (ISO 4217), such as USD.`,
    pattern: `^(${UNITS.join('|')}|[A-Z]{3})$`,
    required: true,
  },
  roundedTo: { says: 'Step to which the source rounded, in the same unit: 1000 for "190 thousand".' },
  valueMin: { says: 'Lower end of a range.' },
  valueMax: { says: 'Upper end of a range.' },
  status: {
    says: 'Whether it has been, is thought to be, is meant to be, or was calculated.',
    values: STATUSES,
    required: true,
  },
  measure: {
    says: 'A total since the start, what one period brought, or a state.',
    values: MEASURES,
    required: true,
  },
  verb: { says: "The source's verb: discovered is not destroyed." },
  'period.start': {
    says: 'First day counted, as far as it is stated; not-stated where neither end of a period is.',
  },
  'period.end': { says: 'Last day counted, as far as it is stated.' },
  'asOf.date': { says: 'The day on which the figure held.', required: true },
  'asOf.basis': {
    says: 'Whether the source states that day, it follows from what the source says, or only the day of publication is known.',
    values: AS_OF_BASES,
    required: true,
  },
  due: { says: 'The day by which something planned is to be reached.' },
  outcome: { says: 'Of something planned: the id of the figure that says what came of it.' },
  'scope.operators': {
    says: 'Whose work is counted. Figures of different scope do not make one series.',
    values: ['all', 'single', 'not-stated', 'not-applicable'],
    required: true,
  },
  'scope.operator': { says: 'The single operator.' },
  'scope.donor': { says: 'Who gave.' },
  'scope.recipient': { says: 'Who received.' },
  'scope.area': { says: 'The part of the country that alone is counted. Empty where all of it is.' },
  'scope.territory': {
    says: 'The territory that the source counts, in neutral words or by its code in feed.territories.',
  },
  source: { says: 'Key of the source within the feed. Empty for a calculated figure.' },
  'sources.publisher.name': { says: 'Who published the source.' },
  'sources.publisher.shortName': { says: 'The same, shorter, for the line under a figure.' },
  'sources.publisher.url': { says: 'Site of the publisher.' },
  'sources.title': { says: 'Title of the source.' },
  'sources.url': { says: 'Where the source stands.' },
  'sources.archivedUrl': { says: 'Where a copy of it stands.' },
  'sources.publishedOn': { says: 'When the source was published.' },
  'sources.retrievedOn': { says: 'When it was read.' },
  'sources.language': { says: 'Language of the source, as a language tag.' },
  'sources.rights': { says: 'Rights in the source, as its publisher states them.' },
  'speaker.name': { says: 'Who gave the figure.' },
  'speaker.role': { says: 'In which office.' },
  'speaker.organisation': { says: 'For whom.' },
  'speaker.speech': {
    says: 'How it was said.',
    values: ['direct', 'reported', 'presentation', 'document', 'not-stated'],
  },
  'quote.text': { says: 'The words with the number, from the source; … stands for what was left out.' },
  'quote.lang': { says: 'Language of the quote, as a language tag.' },
  'quote.checkedOn': { says: 'When these words were last found in the source.' },
  'derivation.formula': { says: 'How a calculated figure was made from other figures, by their ids.' },
  'derivation.inputs': { says: 'Ids of the figures that it was made from.' },
  'derivation.assumptions': { says: 'What was assumed.' },
  disaggregation: { says: 'What part of the whole is counted, by key.' },
  conflictsWith: { says: 'Ids of figures in which another source says something else.' },
  supersedes: { says: 'Id of the figure that this one replaces.' },
  review: {
    says: 'Who has looked at it beside the one who wrote it down; checked where empty.',
    values: REVIEWS,
  },
  corrections: { says: 'What it said before: a list of day, value, bound and reason, oldest first.' },
  'withdrawn.date': { says: 'The day since when it is no longer held to be true.' },
  'withdrawn.reason': { says: 'Why it was withdrawn.' },
  note: { says: 'A remark.' },
  'feed.id': { says: 'Name of the feed.', required: true },
  'feed.publisher.name': { says: 'Whose figures these are.', required: true },
  'feed.refArea': { says: 'Country, ISO 3166-1 alpha-3.', required: true },
  'feed.modified': { says: 'When the feed was last changed.', required: true },
  'feed.title': { says: 'Title of the feed.' },
  'feed.publisher.shortName': { says: 'The same, shorter, for the line under a figure.' },
  'feed.publisher.url': { says: 'Site of the publisher of the feed.' },
  'feed.updateFrequency': {
    says: 'How often the feed is renewed.',
    values: ['weekly', 'monthly', 'quarterly', 'annual', 'irregular'],
  },
  'feed.license': { says: 'Licence of the feed; null where there is expressly none.' },
  'feed.areas': { says: 'Names of the parts of the country, by code: JSON.' },
  'feed.parts': { says: 'Names of the parts of what is counted, by code: JSON.' },
  'feed.indicators': { says: 'What codes count, in words, by code: JSON.' },
  'feed.territories': { says: 'Names of the territories that sources count, by code: JSON.' },
  'feed.names': { says: 'Names of organisations, people and offices in other languages, by name: JSON.' },
  'feed.caveats': { says: 'What a reader of all figures should know.' },
};
