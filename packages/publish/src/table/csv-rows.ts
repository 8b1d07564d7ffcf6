/**
 * A CSV file row by row, each with the line on which it begins, so that a long table never stands in memory as a whole.
 */
import { parse } from 'csv-parse';
import { type Bytes, textOf } from '../feed/read-text.js';
import { CSV_RULES, csvFault, isCsvFault, RowTaker, type TextRow } from './csv-rules.js';

/**
 * @param delimiter what stands between cells; stated by the caller, never guessed
 * @param bytes what was read already, of a table that is no file
 */
export async function* rowsOf(file: string, delimiter: string, bytes?: Bytes): AsyncGenerator<TextRow> {
  const taker = new RowTaker();
  const parser = parse({ ...CSV_RULES, delimiter, on_record: taker.take });
  // What goes wrong, the one who writes hears; nothing is ever read from it.
  parser.on('error', () => undefined).resume();
  const written = (write: (heard: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      write((error) => (error ? reject(error) : resolve()));
    });
  try {
    for await (const text of textOf(file, bytes)) {
      await written((heard) => parser.write(text, heard));
      yield* taker.rows.splice(0);
    }
    await written((heard) => parser.end(heard));
    yield* taker.rows.splice(0);
  } catch (error) {
    yield* taker.rows.splice(0);
    throw isCsvFault(error) ? csvFault(file, taker.line, error) : error;
  } finally {
    parser.destroy();
  }
}
