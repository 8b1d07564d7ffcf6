/**
 * One officer's work at the desk: the table, what was chosen, and what comes of both. Nothing is kept elsewhere until the officer
 * asks for the files.
 */
import { type Feed, QUALIFIERS } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { CALENDARS, DATE_ORDERS } from '../table/dates.js';
import { DIGITS } from '../table/digits.js';
import { isWorkbook } from '../table/table-kind.js';
import { INDICATORS_OFFERED, UNITS_OFFERED } from '../vocabulary/offered.js';
import { FEED, filesOf, MAPPING } from './desk-files.js';
import { type Added, type ReadDesk, readMappedTable } from './read-mapped-table.js';
import type { DeskFile, Shelf } from './shelf.js';
import type { Choices, DeskState, Json, ReleaseChoices, ReleaseSaid } from './state.js';
import { viewTable } from './table-view.js';

export interface DeskOptions {
  readonly shelf: Shelf;
  /** What was chosen before, from a mapping file. */
  readonly mapping: Json;
  /** Figures from sentences, of the last time. */
  readonly added: Added;
  /** Reads what is published, to be compared with. */
  readonly published?: (() => Promise<Feed>) | undefined;
  /** Makes a release of the files on the shelf. */
  readonly release?: ((choices: ReleaseChoices) => Promise<ReleaseSaid>) | undefined;
}

/** A table that is read again with each choice: it may have been changed meanwhile. */
export interface DeskTable {
  /** What the officer calls it. */
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

const CHOICES: Choices = {
  indicators: INDICATORS_OFFERED,
  units: UNITS_OFFERED,
  qualifiers: QUALIFIERS.filter((each) => each !== 'range'),
  calendars: CALENDARS,
  dateOrders: DATE_ORDERS,
  digits: DIGITS,
};

/** Keys that are of no use once the table is of another kind. */
const OF_TEXT = ['delimiter'];
const OF_WORKBOOK = ['sheet', 'hiddenRows'];

export class Desk {
  #table: DeskTable | undefined;
  #mapping: Json;
  #unused: readonly string[] = [];
  #added: Added;
  /** Files that this desk has written: it may write them again. */
  readonly #written = new Set<string>();

  constructor(readonly options: DeskOptions) {
    this.#mapping = options.mapping;
    this.#added = options.added;
  }

  get mapping(): Json {
    return this.#mapping;
  }

  get unused(): readonly string[] {
    return this.#unused;
  }

  get added(): Added {
    return this.#added;
  }

  async open(table: DeskTable): Promise<void> {
    this.#forget(await table.read());
    this.#table = table;
  }

  /** Opens a table that the browser has sent, under a name that leads nowhere else. */
  async takeTable(sent: string, bytes: Uint8Array): Promise<DeskState> {
    const [last = ''] = sent.split(/[\\/]/).slice(-1);
    const name = last.replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_');
    if (name === '' || bytes.length === 0)
      throw new CommandError('The file is empty, or has no name. Choose another one.');
    await this.open({ name, read: () => Promise.resolve(bytes) });
    return this.state();
  }

  /** What was said of a table of another kind is taken back. */
  #forget(bytes: Uint8Array): void {
    const gone = isWorkbook(bytes) ? OF_TEXT : OF_WORKBOOK;
    this.#mapping = Object.fromEntries(Object.entries(this.#mapping).filter(([key]) => !gone.includes(key)));
  }

  choose(mapping: Json, unused: readonly string[]): void {
    this.#mapping = mapping;
    this.#unused = unused;
  }

  add(added: Added): void {
    this.#added = added;
  }

  /** Goes on from the files of another time, with the table that is open. */
  async goOn(mapping: Json, added: Added): Promise<void> {
    this.choose(mapping, []);
    this.add(added);
    if (this.#table) this.#forget(await this.#table.read());
  }

  /** The feed as it would be written now. */
  async read(): Promise<ReadDesk | undefined> {
    return this.#table && this.#readFrom(this.#table.name, await this.#table.read());
  }

  #readFrom(name: string, bytes: Uint8Array): Promise<ReadDesk> {
    return readMappedTable({ name, bytes }, this.#mapping, this.#added);
  }

  async state(): Promise<DeskState> {
    const { shelf, published, release } = this.options;
    const name = this.#table?.name ?? '';
    const bytes = await this.#table?.read();
    const read = bytes && (await this.#readFrom(name, bytes));
    return {
      table: bytes && viewTable(name, bytes, this.#mapping, read?.reading),
      mapping: this.#mapping,
      unused: this.#unused,
      reading: read?.reading,
      added: this.#added.figures,
      choices: CHOICES,
      out: shelf.name,
      inTheWay: this.#inTheWay(),
      canCompare: published !== undefined,
      canRelease: release !== undefined,
    };
  }

  #inTheWay(): readonly string[] {
    // Sentences of the last time are those of this one.
    return [MAPPING, FEED].filter((name) => !this.#written.has(name) && this.options.shelf.has(name));
  }

  /**
   * @param mayReplace whether somebody has said that files that lie there may go
   * @returns the files that lie on the shelf now
   */
  async write(mayReplace: boolean): Promise<readonly DeskFile[]> {
    const { shelf } = this.options;
    const inTheWay = this.#inTheWay();
    if (inTheWay.length > 0 && !mayReplace)
      throw new CommandError(
        `${shelf.name}: there lies ${inTheWay.join(', ')} already. Say that it may be replaced, or end the desk and start it with another folder: --out.`,
      );
    const read = await this.read();
    if (!read?.feed)
      throw new CommandError('Nothing was written: the table has errors, or something is not chosen yet.');
    const files = await filesOf({ mapping: this.#mapping, feed: read.feed, added: this.#added }, shelf);
    await shelf.put(files);
    for (const { name } of files) this.#written.add(name);
    return files;
  }
}
