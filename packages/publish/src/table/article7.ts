/**
 * The figures of one year as the yearly report under Article 7 of the Anti-Personnel Mine Ban Convention asks for them: a table
 * for each letter of its first paragraph, and one for other matters.
 *
 * Which code belongs under which letter, the vocabulary says; what it does not say stands here, marked as to be confirmed. Nothing
 * is added up: a form that asks for a sum has the figures as their sources stated them.
 */
import { type Claim, type Feed, isDraft, lastDay, partKey } from '@mine-action/data';
import { type Certainty, MAPPINGS, type Mapped } from '../vocabulary/mappings.js';
import { indicatorText } from '../words.js';
import { areaName, type Cells, operatorsOf, partNames, sourceCells } from './plain-table.js';

interface Asked {
  readonly code: Mapped;
  readonly certainty: Certainty;
}

export interface Form {
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly title: string;
  readonly asked: readonly Asked[];
}

/** What the vocabulary has under a letter of the paragraph. */
const under = (letter: string): readonly Asked[] =>
  Object.entries(MAPPINGS).flatMap(([code, { article7 }]): readonly Asked[] =>
    article7?.place.startsWith(`(${letter})`)
      ? [{ code: code as Mapped, certainty: article7.certainty }]
      : [],
  );

const unsure = (...codes: readonly Mapped[]): readonly Asked[] =>
  codes.map((code) => ({ code, certainty: 'to be confirmed' }));

export const FORMS: readonly Form[] = [
  { name: 'b-stockpiled', title: '(b) mines in stockpiles', asked: under('b') },
  {
    name: 'c-mined-areas',
    title: '(c) mined areas, known or suspected',
    asked: [...under('c'), ...unsure('area-contaminated')],
  },
  { name: 'd-retained', title: '(d) mines retained', asked: under('d') },
  {
    name: 'f-areas-cleared',
    title: '(f) programmes of destruction: areas cleared',
    asked: unsure('area-cleared', 'area-reduced', 'area-cancelled', 'area-released'),
  },
  { name: 'g-destroyed', title: '(g) mines destroyed', asked: under('g') },
  {
    name: 'i-warning',
    title: '(i) warning of the population',
    asked: unsure('eore-people-reached', 'eore-people-reached-media', 'eore-sessions'),
  },
  {
    name: 'j-other-matters',
    title: 'other matters: victims',
    asked: unsure('casualties-total', 'casualties-killed', 'casualties-injured', 'va-people-assisted'),
  },
];

const HEADINGS = [
  'asked for',
  'certainty',
  'indicator',
  'area',
  'part',
  'operators',
  'bound',
  'value',
  'valueMin',
  'valueMax',
  'unit',
  'measure',
  'status',
  'period.start',
  'period.end',
  'asOf.date',
  'source.publisher',
  'source.title',
  'source.url',
  'source.publishedOn',
  'quote',
  'id',
];

/** What a source stated as done or as being so. */
const isStated = (claim: Claim): boolean =>
  !isDraft(claim) && claim.withdrawn === undefined && ['reported', 'estimated'].includes(claim.status);

/** Of a year: what one period within it brought, and of totals and states the last one in it. */
export function figuresOf(feed: Feed, code: string, year: string): readonly Claim[] {
  const stated = feed.figures.filter((claim) => claim.indicator === code && isStated(claim));
  const flows = stated.filter(({ measure, period }) => measure === 'flow' && isWithin(period, year));
  const totals = stated.filter(({ measure, asOf }) => measure !== 'flow' && asOf.date.startsWith(year));
  const lastDays = new Map<string, string>();
  for (const claim of totals) {
    const day = lastDay(claim.asOf.date);
    if (day > (lastDays.get(seriesOf(claim)) ?? '')) lastDays.set(seriesOf(claim), day);
  }
  // Of one day there may be several: what sources say differently stands side by side.
  return [...totals.filter((claim) => lastDay(claim.asOf.date) === lastDays.get(seriesOf(claim))), ...flows];
}

/** What is counted in the same way, day after day. */
const seriesOf = (claim: Claim): string => `${claim.measure} ${partKey(claim)}`;

const isWithin = (period: Claim['period'], year: string): boolean =>
  period?.start?.startsWith(year) === true && period.end?.startsWith(year) === true;

/** The figures under one letter; a code without any has a row without a number. */
export function* formRows({ asked }: Form, feed: Feed, year: string): Generator<Cells> {
  yield HEADINGS;
  for (const { code, certainty } of asked) {
    const figures = figuresOf(feed, code, year);
    if (figures.length === 0)
      yield [indicatorText(code), certainty, code, ...HEADINGS.slice(3).map(() => undefined)];
    for (const claim of figures)
      yield [
        indicatorText(code),
        certainty,
        code,
        areaName(claim, feed),
        partNames(claim, feed),
        operatorsOf(claim),
        claim.qualifier,
        claim.value,
        claim.valueMin,
        claim.valueMax,
        claim.unit,
        claim.measure,
        claim.status,
        claim.period?.start,
        claim.period?.end,
        claim.asOf.date,
        ...sourceCells(claim, feed),
        claim.quote?.text,
        claim.id,
      ];
  }
}

/** Codes of a form of which the feed has nothing in the year. */
export const missingIn = ({ asked }: Form, feed: Feed, year: string): readonly string[] =>
  asked.map(({ code }) => code).filter((code) => figuresOf(feed, code, year).length === 0);
