/**
 * The rows of a table whose bytes are all there. Nothing here opens a file, so that a page does the same as a command.
 */
import { textOfBytes } from '../feed/decode.js';
import { rowsOfText } from './csv-text.js';
import type { Row } from './rows.js';
import { BEGINNING, bookRows, delimiterOfText, type FormOptions, isWorkbook } from './table-kind.js';

/**
 * @param place what the table is called in messages
 * @param most how many rows are wanted
 */
export function* rowsOfBytes(
  place: string,
  bytes: Uint8Array,
  options: FormOptions,
  most = Infinity,
): Generator<Row> {
  if (isWorkbook(bytes)) {
    yield* bookRows(place, bytes, options).slice(0, most);
    return;
  }
  const delimiter = delimiterOfText(place, bytes.subarray(0, BEGINNING), options);
  yield* rowsOfText(place, textOfBytes(place, bytes), delimiter, most);
}
