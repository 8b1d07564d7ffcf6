/**
 * A CSV file row by row, each with the line on which it begins.
 */
import { CsvError, parse } from 'csv-parse';
import { CommandError } from '../commands/command-error.js';
import { textOf } from '../feed/read-text.js';

/** What a workbook knows of a cell. */
export type Typed =
  /** `isPercent` where it is shown as a percentage: 0.16 as 16 %. */
  | { readonly kind: 'number'; readonly value: number; readonly isPercent?: true }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'error' };

export interface TypedCell {
  readonly text: string;
  readonly typed: Typed;
}

/**
 * A cell: of a text table its text, of a workbook also its type. One without text is nothing stated, quoted or not: no field
 * of a feed may be an empty text.
 */
export type Cell = string | TypedCell;

export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell : (cell?.text ?? '');

export const typeOf = (cell: Cell | undefined): Typed | undefined =>
  typeof cell === 'object' ? cell.typed : undefined;

/** What a spreadsheet writes where a formula has no result, in any of its languages: `#REF!`, `#N/A`, `Err:502`. */
export const isSpreadsheetError = (text: string): boolean =>
  /^\s*(?:#[^\s#+]*[!?]|#(?:N\/?[ADV]|NV|Н\/Д|YOK|DIV\/0!?|SPILL!?|CALC!?|GETTING_DATA)|Err:\d+)\s*$/iu.test(
    text,
  );

export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

const SAYS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands right after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
};

/** @param delimiter what stands between cells; stated by the caller, never guessed */
export async function* rowsOf(file: string, delimiter: string): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
  });
  const feeding = (async () => {
    try {
      for await (const text of textOf(file))
        if (!parser.write(text)) await new Promise((resolve) => parser.once('drain', resolve));
      parser.end();
    } catch (error) {
      parser.destroy(error as Error);
    }
  })();
  let line = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Cell[];
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
