/**
 * How the reports of this command line say figures. What is said of a quantity comes from `wording`.
 */
import { type Claim, lastDay } from '@mine-action/data';
import { claimText, english, formatDate, formatNumber } from '@mine-action/wording';

const ABBREVIATIONS = ['ap', 'at', 'av', 'uxo', 'cmr', 'ied', 'eo', 'mdd', 'mdr', 'edd', 'eore', 'va'];

/** `ap-mines-found` as "AP mines found". */
export const indicatorText = (indicator: string): string =>
  indicator
    .replace(/^x-/, '')
    .split('-')
    .map((word) => (ABBREVIATIONS.includes(word) ? word.toUpperCase() : word))
    .join(' ');

export const dateText = (date: string): string => formatDate(date, english.dates);
export const numberText = (value: number): string => formatNumber(value, english.numbers);

/** "more than 190,000 hectares", "39,201 items". */
export function amountText(claim: Claim): string {
  const text = claimText(claim, english);
  const unit = UNITS[claim.unit];
  return unit ? `${text} ${unit(claim.value)}` : text;
}

const plural =
  (one: string, other: string) =>
  (value: number): string =>
    value === 1 ? one : other;

/** Units that a label says on a page; here no label stands beside the number. */
const UNITS: Readonly<Record<string, ((value: number) => string) | undefined>> = {
  item: plural('item', 'items'),
  person: plural('person', 'people'),
  animal: plural('animal', 'animals'),
};

/** The time that a figure is about: its day, the year or the period that it covers, the day it is planned for. */
function timeText({ asOf, measure, period, status, due }: Claim): string {
  if (status === 'planned' && due !== undefined) return `planned for ${dateText(due)}`;
  if (measure !== 'flow' || !period?.start || !period.end) return dateText(asOf.date);
  const year = period.start.slice(0, 4);
  const isYear = `${year}-01-01`.startsWith(period.start) && lastDay(period.end) === `${year}-12-31`;
  return isYear ? `in ${year}` : `${dateText(period.start)} to ${dateText(period.end)}`;
}

/** "more than 190,000 hectares (4 April 2025)". */
export const datedText = (claim: Claim): string => `${amountText(claim)} (${timeText(claim)})`;

export const count = (number: number, one: string, other = `${one}s`): string =>
  `${numberText(number)} ${number === 1 ? one : other}`;
