/**
 * What a sentence may say of a figure: numbers with their bounds, units, days and what is counted. All of it is offered, and
 * somebody has to confirm each before a figure is made of it.
 */
import { INDICATORS } from '@mine-action/data';
import { boundAt } from '../checks/bound-words.js';
import { numbersIn } from '../checks/numbers-in-text.js';
import { CommandError } from '../commands/command-error.js';
import { type Answers, feedOf, QUESTIONS } from '../commands/questions.js';
import { type Message, say } from '../commands/say.js';
import { indicatorPatterns, unitsNamed } from '../table/contradictions.js';
import { readDate } from '../table/dates.js';
import type { Added } from './read-mapped-table.js';
import type { Json, Proposal } from './state.js';

const MOST_SENTENCE = 2000;
const WRITTEN_DATES = [
  /\d{4}-\d{2}-\d{2}/g,
  /\d{1,2}\.? (?:de )?\p{L}{3,} (?:de )?\d{4}/gu,
  /\p{L}{3,} \d{1,2}, \d{4}/gu,
];

interface Dated {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** Days that can be read in one way only: as in a feed, or with the name of the month. */
function datesIn(text: string, language: string): readonly Dated[] {
  const notation = {
    decimal: '.',
    thousands: ',',
    grouping: 'thousands',
    calendar: 'gregorian',
    dates: 'year-month-day',
    months: language,
    bounds: [],
    ranges: [],
    footnotes: [],
  } as const;
  return WRITTEN_DATES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index }): Dated[] => {
      const reading = readDate(written, notation, 'day');
      return 'value' in reading ? [{ date: reading.value, start: index, end: index + written.length }] : [];
    }),
  );
}

export function proposeFrom(text: string, language: string): Proposal {
  if (text.trim() === '' || text.length > MOST_SENTENCE)
    throw new CommandError(`Paste one sentence, of at most ${MOST_SENTENCE} characters.`);
  const dates = datesIn(text, language);
  const isInDate = ({ start, end }: { start: number; end: number }): boolean =>
    dates.some((date) => start < date.end && end > date.start);
  const numbers = numbersIn(text)
    .filter((reading) => !isInDate(reading))
    .map(({ value, start, end }) => ({
      value,
      text: text.slice(start, end),
      qualifiers: boundAt(text, language, start, end)?.allowed ?? [],
    }));
  const units = unitsNamed(text);
  return {
    numbers,
    units,
    dates: [...new Set(dates.map(({ date }) => date))],
    indicators: INDICATORS.filter((code) =>
      indicatorPatterns(text).some((pattern) => pattern.test(code)),
    ).filter((code) => /share/.test(code) === units.includes('percent')),
  };
}

/** What the desk refuses it says in English, and its page marks that as English. */
const inEnglish = (message: Message): string => say(message, {}, 'en');

/** What has to be answered of a figure from a sentence; the head of the feed is that of the table. */
const ASKED = QUESTIONS.filter(
  ({ key }) => !['publisher', 'publisherUrl', 'country', 'title', 'updateFrequency'].includes(key),
);

/** The answers as a figure and its source; says what is not answered. */
function figureOf(answers: Answers): {
  readonly figure: Json;
  readonly key: string;
  readonly source: unknown;
} {
  for (const { key, asks, isOptional, when, refuses } of ASKED) {
    const answer = answers[key] ?? '';
    if (when && !when(answers)) continue;
    if (answer === '' && !isOptional) throw new CommandError(`Not answered yet: ${inEnglish(asks)}`);
    const reason = answer === '' ? undefined : refuses?.(answer);
    if (reason !== undefined) throw new CommandError(`${inEnglish(asks)} "${answer}": ${inEnglish(reason)}`);
  }
  const { figures, sources } = feedOf({ ...answers, publisher: '' }, '') as {
    figures: readonly Json[];
    sources: Json;
  };
  const [[key, source] = ['', undefined]] = Object.entries(sources);
  return { figure: figures[0] ?? {}, key, source };
}

/** A name that nobody else has: itself, or with a number behind it. */
const freeName = (name: string, isFree: (name: string) => boolean): string => {
  for (let number = 1; ; number++) {
    const tried = number === 1 ? name : `${name}-${number}`;
    if (isFree(tried)) return tried;
  }
};

/**
 * The figure that confirmed answers make, beside those that are there.
 *
 * @param ofTable the sources of the table, whose keys are theirs
 */
export function addSentence({ figures, sources }: Added, answers: Answers, ofTable: Json): Added {
  const made = figureOf(answers);
  const text = JSON.stringify(made.source);
  const key = freeName(
    made.key,
    (name) => !Object.hasOwn(ofTable, name) && [undefined, text].includes(JSON.stringify(sources[name])),
  );
  const id = freeName(String(made.figure['id']), (name) => figures.every((each) => each['id'] !== name));
  return {
    figures: [...figures, { ...made.figure, id, source: key }],
    sources: { ...sources, [key]: made.source },
  };
}
