/**
 * Rows of a table, whatever it is kept in: CSV or a sheet of a workbook.
 */

/** What a cell of a workbook is, beside how it is written. */
export type Typed =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** Its format is a percentage: 0.16 is shown as 16 %, and `value` stays 0.16. */
      readonly isPercent?: true;
    }
  | {
      readonly kind: 'day';
      /** `YYYY-MM-DD`; shorter where the cell's format shows less: `2025-07` for "Jul 2025", `2025` for "2025". */
      readonly day: string;
    }
  /** `#REF!` and the like. */
  | { readonly kind: 'error' };

export interface TypedCell {
  readonly text: string;
  readonly typed: Typed;
}

/**
 * A cell of a text table is its text; one of a workbook may also have a type. One without text is nothing stated: no
 * field of a feed may be an empty text.
 */
export type Cell = string | TypedCell;

/** What stands in a cell, as text; nothing where there is no cell. */
export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.text : (cell ?? '');

/** What a workbook knows of a cell; nothing of one that is text. */
export const typeOf = (cell: Cell | undefined): Typed | undefined =>
  typeof cell === 'object' ? cell.typed : undefined;

/** What a spreadsheet writes where a formula has no result, in any of its languages: `#REF!`, `#N/A`, `Err:502`. */
export const isSpreadsheetError = (text: string): boolean =>
  /^\s*(?:#[^\s#+]*[!?]|#(?:N\/?[ADV]|NV|Н\/Д|YOK|DIV\/0!?|SPILL!?|CALC!?|GETTING_DATA)|Err:\d+)\s*$/iu.test(
    text,
  );

export interface Row {
  /** In CSV, the line on which the row begins; in a workbook, its number in the sheet. Counted from one. */
  readonly line: number;
  readonly cells: readonly Cell[];
}
