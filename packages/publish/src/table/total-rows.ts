/**
 * Rows that add up others: the whole, or left out, as the mapping states; never guessed.
 */
import type { Finding } from '../commands/finding.js';
import type { Layout } from './layout.js';
import { DATE_FIELDS, isPartField } from './mapping.js';
import { refused } from './reading.js';
import { cellText, type Row } from './rows.js';
import { namesTotal, plainName } from './total-words.js';

/** What a row counts: the fields of which it is the whole; nothing where it is left out; or why that is not known. */
export type Counted = ReadonlySet<string> | 'left-out' | Finding;

export function countedIn({ line, cells }: Row, layout: Layout): Counted {
  const { mapping, header, fieldAt, numbers, totals } = layout;
  const wholes = new Set<string>();
  for (const [index, cell] of cells.entries()) {
    const text = cellText(cell).trim();
    const path = fieldAt.get(index);
    if (text === '' || mapping.empty.includes(text) || numbers.some((column) => column.index === index))
      continue;
    const isOfDays = path !== undefined && DATE_FIELDS.includes(path);
    if (path !== undefined && !isPartField(path) && !isOfDays) continue;
    const name = plainName(text);
    if (totals.leaveOut.has(name)) return 'left-out';
    if (path !== undefined && !isOfDays && totals.whole.has(name)) wholes.add(path);
    else if (namesTotal(text) && !Object.hasOwn(mapping.values[path ?? ''] ?? {}, text))
      return refused(
        { line, field: `column "${header.at(index)}"`, value: text, check: 'total-row' },
        path === undefined ? unnamed(text, header.at(index)) : isOfDays ? amongDays(text) : notStated(text),
      );
  }
  return wholes;
}

const leftOut = (text: string) => [{ path: ['totals', 'leaveOut'], value: text, inList: true }] as const;

const unnamed = (text: string, heading: string) => ({
  says: `"${text}" looks like a row that adds up others, in a column that the mapping does not name`,
  remedy: `Name in "columns" what the column "${heading}" holds (scope.area, scope.operator, disaggregation.sex-age), or leave such rows out: "totals": {"leaveOut": [${JSON.stringify(text)}]}.`,
  mends: [leftOut(text)],
});

/** A table of years ends with what they are together: the row has no day. */
const amongDays = (text: string) => ({
  says: `"${text}" looks like a row that adds up others, in a column of days`,
  remedy: `Leave such rows out: "totals": {"leaveOut": [${JSON.stringify(text)}]}. A figure of all years together needs a row with its day.`,
  mends: [leftOut(text)],
});

const notStated = (text: string) => ({
  says: `"${text}" looks like a row that adds up others`,
  remedy: `State in the mapping whether it is the whole or is left out: "totals": {"whole": [${JSON.stringify(text)}]}, or "leaveOut". If it is the name of a part, give it a code under "values".`,
  mends: [[{ path: ['totals', 'whole'], value: text, inList: true }] as const, leftOut(text)],
});
