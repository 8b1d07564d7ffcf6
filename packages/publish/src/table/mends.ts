/**
 * Remedies that are a change of the mapping. Each is offered to somebody who knows the table; none is taken unasked.
 */
import type { Mend } from '../commands/finding.js';
import type { Calendar } from './dates.js';
import { cellText, type Row } from './rows.js';

/** In which Gregorian year the year 0 of a calendar lies, nearly, and how long its years are. */
const BEGINNINGS: readonly (readonly [Calendar, start: number, length: number])[] = [
  ['persian', 621, 1],
  ['buddhist', -543, 1],
  ['islamic-umalqura', 622, 0.9702],
  ['islamic-civil', 622, 0.9702],
  ['coptic', 284, 1],
  ['hebrew', -3760, 1],
  ['indian', 78, 1],
  ['roc', 1911, 1],
];

/** The calendars in which the year is one of those that tables of mine action speak of; each is offered. */
export const calendarMends = (year: number): readonly Mend[] =>
  BEGINNINGS.filter(([, start, length]) => {
    const gregorian = start + year * length;
    return gregorian > 1990 && gregorian < 2040;
  }).map(([calendar]) => [{ path: ['calendar'], value: calendar }]);

/** What a sign before or behind a number may mean; each is offered, and none is taken unasked. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  '>': ['more-than'],
  '≥': ['at-least'],
  '+': ['more-than', 'at-least'],
  '<': ['less-than'],
  '≤': ['at-most'],
  '~': ['approximately'],
  '≈': ['approximately'],
};

/** The meanings that a sign may have. */
export function boundMends(text: string): readonly Mend[] {
  const sign = [text[0], text.at(-1)].find((each) => each !== undefined && Object.hasOwn(MEANINGS, each));
  return sign === undefined ? [] : (MEANINGS[sign] ?? []).map((value) => [{ path: ['bounds', sign], value }]);
}

/** The remedy that the table ends above a row. */
export function endsHere(cells: Row['cells']): readonly Mend[] {
  const first = cells.map((cell) => cellText(cell).trim()).find((text) => text !== '');
  return first === undefined ? [] : [[{ path: ['endsAt'], value: first }]];
}
