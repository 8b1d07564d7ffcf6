/**
 * What a workbook is once it is open: sheets, and their rows when they are asked for.
 */
import type { Row } from '../rows.js';

/** A row of a sheet, with something in it. */
export interface SheetRow extends Row {
  /** Whether a reader of the workbook does not see it: hidden by hand or by a filter. */
  readonly isHidden: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hasCells: boolean;
  /** @throws CommandError of a cell that cannot be read; NotXml */
  readonly rows: () => readonly SheetRow[];
}

/** Sheets in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}
