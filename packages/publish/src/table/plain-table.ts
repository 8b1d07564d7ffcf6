/**
 * Tables for those who do not read feeds: one figure in a row, and in every one of them its bound, its dates and its source, so
 * that no number goes anywhere alone.
 */
import { areaOf, type Claim, type Feed, nameOfCode, sourceOf, type Text } from '@mine-action/data';
import { english, partText } from '@mine-action/wording';
import { escapeFormula } from './flat-csv.js';

export type Cells = readonly (string | number | undefined)[];

/** One text of several: the English one where there is one. */
export const plainText = (text: Text | undefined): string | undefined =>
  typeof text === 'object' ? (text['en'] ?? Object.values(text)[0]) : text;

const cellOf = (value: string | number | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = escapeFormula(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** With the mark that spreadsheets need; headings and tags stand as they are. */
export function* writeRows(rows: Iterable<Cells>): Generator<string> {
  let isFirst = true;
  for (const cells of rows) {
    yield `${isFirst ? '\uFEFF' : ''}${cells.map(cellOf).join(',')}\r\n`;
    isFirst = false;
  }
}

/** The part of the country that alone is counted, by its name in the feed. */
export function areaName(claim: Claim, feed: Feed): string | undefined {
  const code = areaOf(claim);
  return code === undefined ? undefined : plainText(nameOfCode(feed, 'areas', code) ?? claim.scope.area);
}

/** The parts of what is counted: `women, children`. */
export const partNames = (claim: Claim, feed: Feed): string | undefined => partText(claim, feed, english);

/** Whose work is counted, as the feed states it. */
export const operatorsOf = ({ scope }: Claim): string => scope.operator ?? scope.operators;

/** Publisher, title, address and day of the source; of a calculated figure nothing. */
export function sourceCells(claim: Claim, feed: Feed): Cells {
  const source = sourceOf(claim, feed);
  return [plainText(source?.publisher.name), source?.title, source?.url, source?.publishedOn];
}
