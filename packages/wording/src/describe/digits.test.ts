/**
 * No digit appears that the source did not print: of everything that is said, days and years are taken away, and
 * what numbers remain are looked for in the quote.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type Claim,
  inputsOf,
  isArea,
  type Known,
  QUALIFIERS,
  reachedWith,
  select,
  type Unit,
  UNITS,
} from '@mine-action/data';
import { azerbaijanWithEarlier } from '@mine-action/data/azerbaijan-earlier';
import { formatDate } from '../format/date.js';
import { dueValues } from './dating.js';
import { english } from '../locale/languages.js';
import { describeStat, type StatView } from './stat.js';
import { describeDetails } from './details.js';
import { describeDogs } from './dogs.js';

const feed = azerbaijanWithEarlier;
const known = (claim: Claim): Known => ({ known: true, claim, feed });
const AREAS: readonly Unit[] = ['hectare', 'square-kilometer', 'square-meter'];

/** Every day and year that may be said of a claim, longest first. */
function daysOf(claim: Claim): string[] {
  const { asOf, period, due, source } = claim;
  const days = [
    asOf.date,
    period?.start,
    period?.end,
    due,
    source === undefined ? undefined : feed.sources[source]?.publishedOn,
  ];
  return [
    ...days.filter((day) => day !== undefined).map((day) => formatDate(day, english.dates)),
    ...(due === undefined ? [] : [dueValues(due, english).due]),
    ...(claim.measure === 'flow' && period?.start ? [period.start.slice(0, 4)] : []),
    // The end of an inferred year.
    ...(asOf.basis === 'inferred' ? [asOf.date.slice(0, 4)] : []),
    ...inputsOf(claim, feed).flatMap(daysOf),
  ].sort((a, b) => b.length - a.length);
}

/** The numbers in a text that are no days. A year that is part of a longer number is no year. */
function numbersIn(text: string, ...claims: readonly Claim[]): string[] {
  const days = claims
    .flatMap((claim) => [claim, ...reachedWith(claim, feed, 'latest')])
    .flatMap(daysOf)
    .sort((a, b) => b.length - a.length);
  const rest = days.reduce(
    (left, day) => left.replaceAll(new RegExp(`(?<![\\d.,])${day}(?!,?\\d)`, 'g'), ''),
    text,
  );
  return rest.match(/\d[\d,.]*\d|\d/g) ?? [];
}

/** The digits of a number that mean something: 190,000 is 19, and so is "190 thousand". */
const significant = (text: string): string => text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');

/** All digits of a quote, and of that of a plan or its outcome, without what stands between the digits of one number. */
const printedIn = (claim: Claim): string =>
  [claim, ...reachedWith(claim, feed, 'latest')]
    .map(({ quote }) =>
      (quote?.text ?? '')
        // "11 min 9" is 11,009.
        .replace(/(?<=\d) (?:min|million) (\d{1,3})(?!\d)/g, (_, rest: string) => rest.padStart(3, '0'))
        .replace(/(?<=\d)[\s.,]?(?=\d)/g, ''),
    )
    .join(' ');

/** All that is said on the face, but for the publishers' names. */
const textsOf = ({ quantity, label, context, sources, inlineSource, plan, sentence }: StatView): string[] => [
  quantity.before,
  quantity.number,
  quantity.after,
  label,
  ...context,
  ...sources.flatMap(({ before, after }) => [before, after]),
  inlineSource.before,
  inlineSource.after,
  plan?.ahead ?? '',
  plan?.overdue ?? '',
  sentence,
];

describe('no digit is said that the source did not print', () => {
  const stated = feed.figures.filter(({ status }) => status !== 'derived');

  it('of any built-in figure, in any unit', () => {
    let checked = 0;
    for (const claim of stated)
      for (const unit of [undefined, ...(isArea(claim.unit) ? AREAS : [])]) {
        const view = describeStat(known(claim), { language: english, unit });
        if (!view.known) throw new Error(`${claim.id}: ${view.reason}`);
        const numbers = textsOf(view).flatMap((text) => numbersIn(text, claim));
        // Once in the number itself, once in the sentence.
        expect(numbers.length, claim.id).to.be.at.least(2);
        for (const number of numbers) {
          checked += 1;
          expect(printedIn(claim), `${claim.id} says ${number}`).to.contain(significant(number));
        }
      }
    expect(checked).to.be.above(2 * stated.length);
  });

  it('in the details of any built-in figure, but for what a calculation yields', () => {
    for (const claim of feed.figures) {
      const { statements, calculation } = describeDetails(known(claim), english);
      for (const [index, { quantity, lines }] of statements.entries()) {
        const of = claim.status === 'derived' ? (inputsOf(claim, feed)[index] as Claim) : claim;
        const own = lines.filter(
          ({ text, term }) =>
            !term.startsWith('Other source') &&
            // The day of a check is ours.
            term !== 'Quote checked on' &&
            !Object.values(feed.sources).some(({ publisher }) => publisher.name === text) &&
            // What the feed itself says of the land on which a source counts.
            !Object.values(feed.territories ?? {}).some(({ name }) => (name as { en: string }).en === text),
        );
        for (const number of numbersIn([quantity, ...own.map(({ text }) => text)].join(' '), of))
          expect(printedIn(of), `${claim.id} says ${number}`).to.contain(significant(number));
      }
      const [formula] = calculation;
      const printed = inputsOf(claim, feed).map(printedIn);
      for (const number of formula ? numbersIn(formula.text.split(' = ')[0] as string, claim) : [])
        expect(
          printed.some((digits) => digits.includes(significant(number))),
          `${claim.id} says ${number}`,
        ).to.be.true;
    }
  });

  it('of dogs, but for the marks beyond those that are there', () => {
    const dogs = select(feed, { indicator: 'mdd-donated', edition: '2025-04-04' });
    const planned = select(feed, { indicator: 'mdd-donated', edition: '2025-04-04', status: 'planned' });
    if (!dogs.known || !planned.known) throw new Error('no dogs');
    const view = describeDogs(dogs, planned.claim, { language: english });
    if (!view.known) throw new Error(view.reason);
    const allowed = [dogs.claim, planned.claim].map(printedIn).join(' ');
    const both = (text: string): string[] => numbersIn(numbersFree(text), planned.claim, dogs.claim);
    for (const number of textsOf(view).flatMap(both)) expect(allowed, number).to.contain(significant(number));
  });

  /** Without the year by which the plan was to be reached. */
  const numbersFree = (text: string): string => text.replaceAll(/\bfor 2025\b/g, '');

  it('of any figure whatever', () => {
    const claims = fc.record({
      digits: fc.integer({ min: 1, max: 999_999_999 }),
      places: fc.integer({ min: 0, max: 3 }),
      unit: fc.constantFrom(...UNITS),
      qualifier: fc.constantFrom(...QUALIFIERS),
      status: fc.constantFrom<Claim['status']>('reported', 'estimated', 'planned'),
      basis: fc.constantFrom<Claim['asOf']['basis']>('stated', 'publication-date'),
      date: fc.constantFrom('2025-04-04', '2025-04', '2022'),
      start: fc.constantFrom(undefined, '2005', '2020-11', '2020-11-10'),
      asked: fc.constantFrom(undefined, ...AREAS),
    });
    fc.assert(
      fc.property(claims, ({ digits, places, unit, qualifier, status, basis, date, start, asked }) => {
        const value = Number(`${digits}e-${places}`);
        const claim = {
          ...(stated[0] as Claim),
          indicator: 'area-cleared',
          value,
          unit,
          qualifier,
          status,
          asOf: { date, basis },
          due: '2025-12-31',
          period: { start },
          measure: 'cumulative' as const,
        };
        const view = describeStat(known(claim), { language: english, unit: asked });
        if (!view.known) {
          expect(view.reason).to.equal('unit-impossible');
          return;
        }
        const numbers = textsOf(view).flatMap((text) => numbersIn(text, claim));
        expect(new Set(numbers.map(significant))).to.deep.equal(new Set([significant(String(value))]));
      }),
      { numRuns: 2000 },
    );
  });
});
