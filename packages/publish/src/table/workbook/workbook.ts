/**
 * A workbook, whichever program it is of, and the one sheet of it that is the table.
 */
import { CommandError } from '../../commands/command-error.js';
import { numberText } from '../../words.js';
import type { Row } from '../rows.js';
import { openOds } from './ods.js';
import { Packed } from './packed.js';
import type { Sheet, SheetRow, Workbook } from './sheet.js';
import { openXlsx } from './xlsx.js';
import { NotXml } from './xml.js';

/** What is done with rows that a reader of the workbook does not see. */
export const HIDDEN_ROWS = ['read', 'leave-out'] as const;

export interface WorkbookOptions {
  /** Name of the sheet; not needed where only one has cells and is seen. */
  readonly sheet?: string | undefined;
  /** Without it, a table with hidden rows is refused. */
  readonly hiddenRows?: (typeof HIDDEN_ROWS)[number] | undefined;
}

const MOST_NAMED = 10;

const quoted = (sheets: readonly Sheet[]): string =>
  sheets.map(({ name, isHidden }) => `"${name}"${isHidden ? ' (hidden)' : ''}`).join(', ') || 'none';

function chosen(place: string, { sheets }: Workbook, name: string | undefined): Sheet {
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name.trim() === name.trim());
    if (named) return named;
    throw new CommandError(
      `${place}: there is no sheet "${name}", which the mapping names. Sheets: ${quoted(sheets)}.`,
    );
  }
  const [first, ...others] = sheets.filter(({ isHidden, hasCells }) => !isHidden && hasCells);
  if (!first)
    throw new CommandError(
      `${place}: no sheet that is seen has anything in it. Sheets: ${quoted(sheets)}. A hidden one is read where the mapping names it: "sheet": "…".`,
    );
  if (others.length > 0)
    throw new CommandError(
      `${place}: ${others.length + 1} sheets have something in them: ${quoted([first, ...others])}. Say in the mapping which one is the table: "sheet": ${JSON.stringify(first.name)}.`,
    );
  return first;
}

function visible(
  place: string,
  sheet: Sheet,
  rows: readonly SheetRow[],
  hiddenRows: WorkbookOptions['hiddenRows'],
): readonly Row[] {
  const hidden = rows.filter(({ isHidden }) => isHidden).map(({ line }) => line);
  if (hidden.length === 0 || hiddenRows === 'read') return rows;
  if (hiddenRows === 'leave-out') return rows.filter(({ isHidden }) => !isHidden);
  const more = hidden.length - MOST_NAMED;
  throw new CommandError(
    `${place}, sheet "${sheet.name}": ${hidden.length === 1 ? 'row' : 'rows'} ${hidden.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${numberText(more)} more` : ''} ${hidden.length === 1 ? 'is' : 'are'} hidden, by hand or by a filter. Show all rows and save, or say in the mapping what they are: "hiddenRows": "read", or "leave-out".`,
  );
}

/** The rows of a workbook's table, those without text left out. */
export function workbookRows(place: string, bytes: Uint8Array, options: WorkbookOptions): readonly Row[] {
  const packed = new Packed(place, bytes);
  try {
    const workbook = openOds(packed) ?? openXlsx(packed);
    if (!workbook)
      throw new CommandError(
        `${place}: this is a packed file, but no workbook that is read: .xlsx or .ods. Open it in your spreadsheet program and save the table as .xlsx.`,
      );
    const sheet = chosen(place, workbook, options.sheet);
    return visible(place, sheet, sheet.rows(), options.hiddenRows);
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    throw new CommandError(
      `${place}: the workbook cannot be read: ${error.message}. Open it in your spreadsheet program and save it as a new .xlsx.`,
    );
  }
}

/** The sheets of a workbook that have something in them. */
export function sheetsOf(place: string, bytes: Uint8Array): readonly { name: string; isHidden: boolean }[] {
  const packed = new Packed(place, bytes);
  try {
    const { sheets } = openOds(packed) ?? openXlsx(packed) ?? { sheets: [] };
    return sheets.filter(({ hasCells }) => hasCells).map(({ name, isHidden }) => ({ name, isHidden }));
  } catch (error) {
    if (error instanceof NotXml) return [];
    throw error;
  }
}
