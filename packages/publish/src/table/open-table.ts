/**
 * Rows of a table, whatever it is kept in: CSV, a workbook, or either of them at an address.
 */
import { open, readFile, stat } from 'node:fs/promises';
import { unreadable } from '../feed/read-text.js';
import { type AddressOptions, isAddress, readAddress } from './address.js';
import { rowsOf } from './csv-rows.js';
import type { Row } from './rows.js';
import {
  BEGINNING,
  bookRows,
  delimiterOfText,
  type FormOptions,
  isCompound,
  isWorkbook,
} from './table-kind.js';
import { checkSize } from './workbook/packed.js';

export interface TableOptions extends FormOptions, AddressOptions {}

/** Rows of a table. @param place a file or an address */
export async function* openTable(place: string, options: TableOptions): AsyncGenerator<Row> {
  const bytes = isAddress(place) ? await readAddress(place, options) : undefined;
  const beginning = bytes?.subarray(0, BEGINNING) ?? (await beginningOf(place));
  if (isWorkbook(beginning)) {
    if (!bytes && !isCompound(beginning)) checkSize(place, (await stat(place)).size);
    yield* bookRows(place, bytes ?? (await readFile(place)), options);
    return;
  }
  const delimiter = delimiterOfText(place, beginning, options, bytes !== undefined);
  yield* rowsOf(place, delimiter, bytes && [bytes]);
}

/** Whether a file is a workbook, of whatever age; one that cannot be read is none. */
export async function isWorkbookFile(place: string): Promise<boolean> {
  return isWorkbook(await beginningOf(place).catch(() => new Uint8Array()));
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
