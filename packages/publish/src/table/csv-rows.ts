/**
 * A CSV file row by row, each with the line on which it begins.
 */
import { CsvError, parse } from 'csv-parse';
import { CommandError } from '../commands/command-error.js';
import { type Bytes, textOf } from '../feed/read-text.js';
import type { Row } from './rows.js';

/** A row of texts: an empty cell is nothing stated, quoted or not. */
export interface TextRow extends Row {
  readonly cells: readonly string[];
}

const SAYS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands right after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
};

/**
 * @param delimiter what stands between cells; stated by the caller, never guessed
 * @param bytes what was read already, of a table that is no file
 */
export async function* rowsOf(file: string, delimiter: string, bytes?: Bytes): AsyncGenerator<TextRow> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
  });
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
    if (!(error instanceof CsvError)) throw error;
    const says = SAYS[error.code] ?? error.message;
    throw new CommandError(
      `${file}, line ${line}: ${says}. A quotation mark inside a quoted cell is written twice ("").`,
    );
  }
  await feeding;
}
