/**
 * The rows of a CSV text that is all there, each with the line on which it begins: what a browser can do as well as Node.
 */
import { parse } from 'csv-parse/browser/esm/sync';
import { CSV_RULES, csvFault, isCsvFault, RowTaker, type TextRow } from './csv-rules.js';

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
  const taker = new RowTaker();
  let fault: Error | undefined;
  try {
    parse(text, {
      ...CSV_RULES,
      delimiter,
      on_record(cells: string[], context) {
        if (taker.rows.length >= most) throw new Enough();
        return taker.take(cells, context);
      },
    });
  } catch (error) {
    fault = error as Error;
  }
  yield* taker.rows;
  if (fault === undefined || fault instanceof Enough) return;
  throw isCsvFault(fault) ? csvFault(place, taker.line, fault) : fault;
}
