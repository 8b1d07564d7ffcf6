/**
 * A workbook as LibreOffice and others write it (OpenDocument, `.ods`).
 *
 * Rows may stand in groups and headings in a part of their own; all of them are rows. One row or cell that is written once
 * may stand for many.
 */
import { CommandError } from '../../commands/command-error.js';
import { cellOf, type OdsCell } from './ods-cell.js';
import { Grid } from './grid.js';
import { readStyles, type Styles } from './ods-styles.js';
import type { Packed } from './packed.js';
import type { Sheet, Workbook } from './sheet.js';
import { type Attributes, NotXml, readXml } from './xml.js';

const KIND = /^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/;

/** What a cell with something in it has, if it has no text. */
const HOLDS = ['office:value-type', 'table:formula'];

const timesOf = (attributes: Attributes, key: string): number =>
  Math.max(1, Number(attributes[key] ?? 1) || 1);

/** A sheet's entry in the document. */
interface Table {
  readonly name: string;
  readonly style: string | undefined;
  hasCells: boolean;
}

/** A cell while it is read. */
interface OpenCell extends OdsCell {
  /** For how many cells it stands. */
  readonly many: number;
  /** Whether it lies under a joined one. */
  readonly isCovered: boolean;
  readonly depth: number;
}

/** Walks through the cells of each sheet. @param take takes a cell with something in it or behind it */
class Walk {
  readonly tables: Table[] = [];
  readonly #open: string[] = [];
  /** Styles of the columns, from the left; each for as many columns as it is repeated. */
  #columns: { readonly style: string | undefined; readonly many: number }[] = [];
  #line = 0;
  #lines = 1;
  #column = 0;
  #rowStyle: string | undefined;
  #groups: boolean[] = [];
  #cell: OpenCell | undefined;
  #paragraph: number | undefined;

  constructor(
    readonly take: (cell: OdsCell, at: { line: number; column: number; lines: number; many: number }) => void,
    readonly hide: (line: number, lines: number) => void = () => undefined,
  ) {}

  /** The sheet that is open: tables inside cells and of other documents are none. */
  get #isInTable(): boolean {
    return this.#open[2] === 'spreadsheet' && this.#open[3] === 'table';
  }

  get index(): number {
    return this.tables.length - 1;
  }

  open(name: string, attributes: Attributes): void {
    this.#open.push(name);
    const depth = this.#open.length;
    if (!this.#isInTable) return;
    if (this.#cell) return this.#openInCell(this.#cell, name, attributes);
    const style = attributes['table:style-name'];
    if (name === 'table' && depth === 4) {
      this.tables.push({ name: attributes['table:name'] ?? '', style, hasCells: false });
      this.#columns = [];
      this.#groups = [];
      this.#line = 1;
    } else if (name === 'table-column')
      this.#columns.push({
        style: attributes['table:default-cell-style-name'],
        many: timesOf(attributes, 'table:number-columns-repeated'),
      });
    else if (name === 'table-row-group') this.#groups.push(attributes['table:display'] === 'false');
    else if (name === 'table-row') {
      this.#lines = timesOf(attributes, 'table:number-rows-repeated');
      this.#column = 0;
      this.#rowStyle = attributes['table:default-cell-style-name'];
      const visibility = attributes['table:visibility'] ?? 'visible';
      if (visibility !== 'visible' || this.#groups.includes(true)) this.hide(this.#line, this.#lines);
    } else if (name === 'table-cell' || name === 'covered-table-cell')
      this.#cell = {
        attributes,
        text: '',
        style: style ?? this.#rowStyle ?? this.#columnStyle(),
        many: timesOf(attributes, 'table:number-columns-repeated'),
        isCovered: name === 'covered-table-cell',
        depth,
      };
  }

  text(piece: string): void {
    if (this.#cell && this.#paragraph !== undefined) this.#cell.text += piece;
  }

  close(name: string): void {
    const depth = this.#open.length;
    this.#open.pop();
    if (this.#paragraph === depth) this.#paragraph = undefined;
    if (this.#cell?.depth === depth) {
      const { many, isCovered, ...cell } = this.#cell;
      this.#cell = undefined;
      const at = { line: this.#line, column: this.#column, lines: this.#lines, many };
      if (!isCovered) this.take(cell, at);
      this.#column += many;
    } else if (this.#isInTable && !this.#cell) {
      if (name === 'table-row') this.#line += this.#lines;
      if (name === 'table-row-group') this.#groups.pop();
    }
  }

  /** Of a cell its own paragraphs count: not those of remarks and of drawings on it. */
  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    const depth = this.#open.length;
    if (name === 'p' && depth === cell.depth + 1) {
      if (cell.text !== '') cell.text += '\n';
      this.#paragraph = depth;
    } else if (this.#paragraph !== undefined) {
      if (name === 's') cell.text += ' '.repeat(Math.min(timesOf(attributes, 'text:c'), 1000));
      if (name === 'tab') cell.text += '\t';
      if (name === 'line-break') cell.text += '\n';
    }
  }

  #columnStyle(): string | undefined {
    let from = 0;
    for (const { style, many } of this.#columns) {
      if (this.#column < from + many) return style;
      from += many;
    }
    return undefined;
  }
}

function walk(content: Uint8Array, by: Walk): void {
  readXml(content, {
    open: (name, attributes) => by.open(name, attributes),
    text: (piece) => by.text(piece),
    close: (name) => by.close(name),
  });
}

/**
 * Opens a workbook.
 *
 * @returns nothing where the packed file is of another kind
 * @throws NotXml
 */
export function openOds(packed: Packed): Workbook | undefined {
  const textOf = (name: string): string => new TextDecoder().decode(packed.part(name)).trim();
  const manifest = textOf('META-INF/manifest.xml');
  // Some programs leave out the part that is there to say what it is.
  const kind = textOf('mimetype') || (/media-type="([^"]*spreadsheet[^"]*)"/.exec(manifest)?.[1] ?? '');
  if (!KIND.test(kind)) return undefined;
  if (manifest.includes('encryption-data'))
    throw new CommandError(
      `${packed.place}: the workbook is locked with a password. Save a copy without a password, and import that.`,
    );
  const content = packed.part('content.xml');
  if (!content) throw new NotXml('the part "content.xml" is missing');
  const more = packed.part('styles.xml');
  const styles = readStyles(more ? [more, content] : [content]);
  const names: Walk = new Walk((cell) => {
    const table = names.tables[names.index];
    if (table && (cell.text !== '' || HOLDS.some((key) => key in cell.attributes))) table.hasCells = true;
  });
  walk(content, names);
  const sheets = names.tables.map(({ name, style, hasCells }, index): Sheet => ({
    name,
    isHidden: styles.isHiddenTable(style),
    hasCells,
    rows: () => gridOf(packed.place, name, content, index, styles).rows(),
  }));
  return { sheets };
}

function gridOf(place: string, name: string, content: Uint8Array, index: number, styles: Styles): Grid {
  const grid = new Grid(place, name);
  const by: Walk = new Walk(
    (cell, { line, column, lines, many }) => {
      if (by.index !== index) return;
      const read = cellOf(cell, styles, (says, remedy) => grid.fault(line, column, says, remedy));
      if (read === undefined) return;
      if (typeof read === 'object' && 'reason' in read) {
        if (read.reason === 'no-result') return grid.putWithoutResult(line, column);
        throw grid.scaled(line, column, Number(cell.attributes['office:value']));
      }
      for (let row = line; row < line + lines; row += 1)
        for (let place = column; place < column + many; place += 1) grid.put(row, place, read);
    },
    (line, lines) => {
      if (by.index === index) grid.hide(line, lines);
    },
  );
  walk(content, by);
  return grid;
}
