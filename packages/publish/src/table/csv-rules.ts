/**
 * How a CSV text is cut into rows, and what is said of one that cannot be: the same for a file that is read piece by piece
 * (`csv-rows.ts`) and for a text that is all there (`csv-text.ts`).
 */
import { CommandError } from '../commands/command-error.js';
import type { Row } from './rows.js';

/** A row of texts: an empty cell is nothing stated, quoted or not. */
export interface TextRow extends Row {
  readonly cells: readonly string[];
}

/** How a table is cut into cells; what stands between them is stated by the mapping. */
export const CSV_RULES = { bom: true, relax_column_count: true } as const;

const SAYS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and never closed',
  CSV_INVALID_CLOSING_QUOTE: 'something stands right after a closing quotation mark',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
};

/** What to say of an error of the parser. @param line on which the row begins that could not be read */
export function csvFault(place: string, line: number, { code, message }: CsvFault): CommandError {
  return new CommandError(
    `${place}, line ${line}: ${SAYS[code] ?? message}. A quotation mark inside a quoted cell is written twice ("").`,
  );
}

interface CsvFault extends Error {
  readonly code: string;
}

/** Whether an error is the parser's: Node and browsers have each a class of their own for it. */
export const isCsvFault = (error: unknown): error is CsvFault =>
  error instanceof Error && 'code' in error && /^(?:CSV|INVALID)_/.test(String(error.code));

/** Takes the rows that the parser finds, with the line on which each begins. */
export class RowTaker {
  readonly rows: TextRow[] = [];
  /** On which the next row begins. */
  line = 1;

  /** For the parser, which is to keep none of them. */
  readonly take = (cells: readonly string[], { lines }: { readonly lines: number }): null => {
    // A row of nothing is an empty line.
    if (cells.some((cell) => cell !== '')) this.rows.push({ line: this.line, cells });
    this.line = lines + 1;
    return null;
  };
}
