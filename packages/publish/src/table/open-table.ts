/**
 * Rows of a table, whatever it is kept in: CSV, a workbook, or either of them at an address.
 *
 * What it is, its first bytes say: names lie, and so do servers.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { CommandError } from '../commands/command-error.js';
import { unreadable } from '../feed/read-text.js';
import { type AddressOptions, isAddress, readAddress } from './address.js';
import { rowsOf } from './csv-rows.js';
import type { Row } from './rows.js';
import { checkSize } from './workbook/packed.js';
import { type WorkbookOptions, workbookRows } from './workbook/workbook.js';

export interface TableOptions extends WorkbookOptions, AddressOptions {
  /** What stands between the cells of a text; a workbook needs none. */
  readonly delimiter?: string | undefined;
}

/** As much as tells what a file is. */
const BEGINNING = 1024;

const SAVE_AS_XLSX = 'Open it in your spreadsheet program and save it as .xlsx.';

/** Whether bytes begin as those of a packed file do, such as a workbook. */
const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Excel before 2007, and whatever it locks with a password. */
const isCompound = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);

/** Rows of a table. @param place a file or an address */
export async function* openTable(place: string, options: TableOptions): AsyncGenerator<Row> {
  const bytes = isAddress(place) ? await readAddress(place, options) : undefined;
  const beginning = bytes?.subarray(0, BEGINNING) ?? (await beginningOf(place));
  if (isCompound(beginning)) throw compound(place, bytes ?? (await readFile(place)));
  if (isPacked(beginning)) {
    if (!bytes) checkSize(place, (await stat(place)).size);
    yield* workbookRows(place, bytes ?? (await readFile(place)), options);
    return;
  }
  checkText(place, new TextDecoder().decode(beginning), bytes !== undefined);
  if (options.delimiter === undefined)
    throw new CommandError(
      `${place}: this is a text, and what stands between its cells is never guessed. In the mapping, "delimiter" must be stated as one of: "," ";" "tab" "|".`,
    );
  yield* rowsOf(place, options.delimiter, bytes && [bytes]);
}

/** Whether a file is a workbook, of whatever age; one that cannot be read is none. */
export async function isWorkbook(place: string): Promise<boolean> {
  const beginning = await beginningOf(place).catch(() => new Uint8Array());
  return isPacked(beginning) || isCompound(beginning);
}

async function beginningOf(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(BEGINNING), 0, BEGINNING);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

function compound(place: string, bytes: Uint8Array): CommandError {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
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
