/**
 * What a table is kept in: CSV or a workbook, and what is no table.
 *
 * Its first bytes say what it is: names lie, and so do servers.
 */
import { CommandError } from '../commands/command-error.js';
import type { Row } from './rows.js';
import { type WorkbookOptions, workbookRows } from './workbook/workbook.js';

/** How a table is cut into rows. */
export interface FormOptions extends WorkbookOptions {
  /** What stands between the cells of a text; a workbook needs none. */
  readonly delimiter?: string | undefined;
}

/** As much as tells what a file is. */
export const BEGINNING = 1024;

const SAVE_AS_XLSX = 'Open it in your spreadsheet program and save it as .xlsx.';

/** Whether bytes begin as those of a packed file do, such as a workbook. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Excel before 2007, and whatever it locks with a password. */
export const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Whether bytes begin as those of a workbook, of whatever age. */
export const isWorkbook = (bytes: Uint8Array): boolean => isPacked(bytes) || isCompound(bytes);

/** The rows of a workbook. @throws CommandError where it is of a kind that is not read */
export function bookRows(place: string, bytes: Uint8Array, options: WorkbookOptions): readonly Row[] {
  if (isCompound(bytes)) throw compound(place, bytes);
  return workbookRows(place, bytes, options);
}

/**
 * What stands between the cells of a text.
 *
 * @param isOnline whether it comes from an address
 * @throws CommandError where it is no table, or the mapping does not state it
 */
export function delimiterOfText(
  place: string,
  beginning: Uint8Array,
  { delimiter }: FormOptions,
  isOnline = false,
): string {
  checkText(place, new TextDecoder().decode(beginning), isOnline);
  if (delimiter !== undefined) return delimiter;
  throw new CommandError(
    `${place}: this is a text, and what stands between its cells is never guessed. In the mapping, "delimiter" must be stated as one of: "," ";" "tab" "|".`,
  );
}

/** The name of the part in which a workbook with a password lies, as two bytes for each letter. */
const LOCKED = [...'EncryptedPackage'].join('\0');

function compound(place: string, bytes: Uint8Array): CommandError {
  const isLocked = new TextDecoder('latin1').decode(bytes).includes(LOCKED);
  return new CommandError(
    isLocked
      ? `${place}: the workbook is locked with a password. Save a copy without a password, and import that.`
      : `${place}: this is a workbook of an old kind (.xls), which is not read. ${SAVE_AS_XLSX}`,
  );
}

/** Refuses what is a text and no table. */
function checkText(place: string, beginning: string, isOnline: boolean): void {
  const text = beginning.replace(/^\ufeff?\s*/, '').toLowerCase();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta)\b/s.test(text))
    throw new CommandError(
      isOnline
        ? `${place}: this is a web page, not a table: publish the sheet as CSV (Google Sheets: File, Share, Publish to web, Comma-separated values), and import the address that you get there.`
        : `${place}: this is a web page, not a table, whatever its name says. ${SAVE_AS_XLSX}`,
    );
  if (text.startsWith('<?xml')) throw new CommandError(`${place}: this is XML, not a table. ${SAVE_AS_XLSX}`);
}
