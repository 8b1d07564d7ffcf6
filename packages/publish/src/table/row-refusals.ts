/**
 * Rows that cannot be read as they stand, whatever their cells say: of another length, or without results.
 */
import type { Finding } from '../commands/finding.js';
import type { Layout } from './layout.js';
import { endsHere } from './mends.js';
import { refused } from './reading.js';
import { cellText, isSpreadsheetError, type Row, typeOf } from './rows.js';

/** As many cells as headings; empty ones behind them do no harm. */
export function otherLength(
  { line, cells }: Row,
  { mapping, header: { width } }: Layout,
): Finding | undefined {
  const count = cells.findLastIndex((cell) => cellText(cell).trim() !== '') + 1;
  const isText = mapping.delimiter !== undefined;
  const isShort = isText && cells.length < width;
  if (count <= width && !isShort) return undefined;
  const number = isShort ? cells.length : count;
  return refused(
    { line, field: 'row', value: `${number} cells`, check: 'cells' },
    {
      says: `has ${number} ${number === 1 ? 'cell' : 'cells'}, and there are ${width} headings`,
      ...(isShort
        ? {
            remedy:
              'If the table ends above this line, state in the mapping how this line begins: "endsAt": "Source". Otherwise fill up the row.',
            mends: endsHere(cells),
          }
        : {
            remedy:
              'A sign that parts cells and stands inside one (1,204) needs quotation marks around the cell. Save the table again from the spreadsheet, or correct the line.',
          }),
    },
  );
}

/** What a spreadsheet writes where a formula has no result, in a column that is read. */
export function withoutResult({ line, cells }: Row, { header, used }: Layout): Finding | undefined {
  const wrong = used.filter(
    (index) => typeOf(cells[index])?.kind === 'error' || isSpreadsheetError(cellText(cells[index])),
  );
  const [first] = wrong;
  if (first === undefined) return undefined;
  const value = cellText(cells[first]);
  return refused(
    {
      line,
      field: wrong.map((index) => `column "${header.at(index)}"`).join(', '),
      value,
      check: 'spreadsheet-error',
    },
    {
      says: `holds what a spreadsheet writes where a formula has no result: ${value}`,
      remedy: 'Mend the formula in the spreadsheet and save the table again, or take the row out.',
    },
  );
}
