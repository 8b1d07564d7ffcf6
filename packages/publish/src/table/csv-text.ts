/**
 * The rows of a CSV text that is all there, each with the line on which it begins: what a browser can do as well as Node.
 */
import { parse } from 'csv-parse/browser/esm/sync';
import { CSV_RULES, csvFault, isCsvFault, type TextRow } from './csv-rules.js';

/** Thrown to stop the parser, which has no other way. */
class Enough extends Error {}

/**
 * @param delimiter what stands between cells; stated by the caller, never guessed
 * @param most how many rows are wanted
 */
export function* rowsOfText(
  place: string,
  text: string,
  delimiter: string,
  most = Infinity,
): Generator<TextRow> {
  const rows: TextRow[] = [];
  let line = 1;
  let fault: unknown;
  try {
    parse(text, {
      ...CSV_RULES,
      delimiter,
      on_record(cells: string[], { lines }) {
        if (rows.length >= most) throw new Enough();
        // A row of nothing is an empty line.
        if (cells.some((cell) => cell !== '')) rows.push({ line, cells });
        line = lines + 1;
        return undefined;
      },
    });
  } catch (error) {
    fault = error;
  }
  yield* rows;
  if (fault === undefined || fault instanceof Enough) return;
  throw isCsvFault(fault) ? csvFault(place, line, fault) : fault;
}
