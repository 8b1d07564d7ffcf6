/**
 * A CSV file row by row, each with the line on which it begins, so that a long table never stands in memory as a whole.
 */
import { parse } from 'csv-parse';
import { type Bytes, textOf } from '../feed/read-text.js';
import { CSV_RULES, csvFault, isCsvFault, type TextRow } from './csv-rules.js';

/**
 * @param delimiter what stands between cells; stated by the caller, never guessed
 * @param bytes what was read already, of a table that is no file
 */
export async function* rowsOf(file: string, delimiter: string, bytes?: Bytes): AsyncGenerator<TextRow> {
  const parser = parse({ ...CSV_RULES, delimiter, info: true });
  const feeding = (async () => {
    try {
      for await (const text of textOf(file, bytes))
        if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
      parser.end();
    } catch (error) {
      parser.destroy(error as Error);
    }
  })();
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      // A row of nothing is an empty line.
      if (record.some((cell) => cell !== '')) yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    throw isCsvFault(error) ? csvFault(file, line, error) : error;
  }
  await feeding;
}
