/**
 * What stands in a cell of an `.ods` workbook.
 */
import type { CommandError } from '../../commands/command-error.js';
import type { Cell } from '../rows.js';
import type { Styles } from './ods-styles.js';
import { isoCell, numberCell } from './values.js';
import type { Attributes } from './xml.js';

/** A cell as the document has it. */
export interface OdsCell {
  readonly attributes: Attributes;
  readonly style: string | undefined;
  /** As its program has shown it. */
  text: string;
}

/** Why a cell with something in it is no value that can be taken. */
export interface Unusable {
  readonly reason: 'no-result' | 'scaled';
}

/** How programs show that a formula has failed. */
const FAILED = /^(?:#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)|(?:Err|Error):\d+)$/i;

/**
 * Reads a cell.
 *
 * @param fault what to say of one that cannot be read
 * @returns nothing where nothing stands in it
 */
export function cellOf(
  { attributes, style, text }: OdsCell,
  styles: Styles,
  fault: (says: string, remedy: string) => CommandError,
): Cell | Unusable | undefined {
  const type = attributes['office:value-type'];
  const hasFormula = attributes['table:formula'] !== undefined;
  if (attributes['calcext:value-type'] === 'error' || (hasFormula && FAILED.test(text.trim())))
    return { text: text || '#ERROR', typed: { kind: 'error' } };
  if (type === undefined) {
    if (hasFormula && text === '') return { reason: 'no-result' };
    return text === '' ? undefined : text;
  }
  const unknown = (value: string | undefined): CommandError =>
    fault(
      value === undefined ? `it is a ${type} without a value` : `"${value}" is no value of a cell (${type})`,
      'Open the workbook in your spreadsheet program and save it again.',
    );
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const value = attributes['office:value'];
    const number = Number(value);
    if (value === undefined || value.trim() === '' || !Number.isFinite(number)) throw unknown(value);
    return styles.shown(style).isScaled ? { reason: 'scaled' } : numberCell(number, type === 'percentage');
  }
  if (type === 'date') {
    const value = attributes['office:date-value'];
    const day = value === undefined ? undefined : isoCell(value, styles.shown(style));
    if (!day) throw unknown(value);
    return day;
  }
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'string') return text || (attributes['office:string-value'] ?? '');
  // A time, or what a later version of the format may bring: as it is shown.
  return text;
}
