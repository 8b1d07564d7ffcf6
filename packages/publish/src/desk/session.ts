/**
 * One officer's work at the desk: the table, what was chosen, and what comes of both. Nothing is kept elsewhere until the officer
 * asks for the files.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { QUALIFIERS } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { CALENDARS, DATE_ORDERS } from '../table/dates.js';
import { DIGITS } from '../table/digits.js';
import { isWorkbook } from '../table/open-table.js';
import { INDICATORS_OFFERED, UNITS_OFFERED } from '../vocabulary/offered.js';
import { type Added, type ReadDesk, readMappedTable } from './read-mapped-table.js';
import type { Choices, DeskState, Json } from './state.js';
import { viewTable } from './table-view.js';
import { FEED, MAPPING, writeFiles } from './write-files.js';

export interface DeskOptions {
  /** A folder that is taken away in the end: what the browser sends lies there. */
  readonly temporary: string;
  /** Where the files are written. */
  readonly out: string;
  /** What was chosen before, from a mapping file. */
  readonly mapping: Json;
  /** Figures from sentences, of the last time. */
  readonly added: Added;
  /** What is published, to be compared with. */
  readonly published?: string | undefined;
  /** Where the site is found; with it a release can be made. */
  readonly url?: string | undefined;
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
  #table: { readonly place: string; readonly name: string } | undefined;
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

  /** Opens a table that lies on this machine already. */
  async open(place: string): Promise<void> {
    this.#table = { place, name: path.basename(place) };
    await this.#forget();
  }

  /** Keeps a table that the browser has sent, under a name that leads nowhere else. */
  async takeTable(sent: string, bytes: Uint8Array): Promise<DeskState> {
    const name = path.basename(sent.replaceAll('\\', '/')).replace(/[^\p{L}\p{M}\p{N} ._-]/gu, '_');
    if (name === '' || bytes.length === 0)
      throw new CommandError('The file is empty, or has no name. Choose another one.');
    const place = path.join(this.options.temporary, `table${path.extname(name).slice(0, 8)}`);
    await writeFile(place, bytes);
    this.#table = { place, name };
    await this.#forget();
    return this.state();
  }

  /** What was said of a table of another kind is taken back. */
  async #forget(): Promise<void> {
    const isBook = this.#table !== undefined && (await isWorkbook(this.#table.place));
    const gone = isBook ? OF_TEXT : OF_WORKBOOK;
    this.#mapping = Object.fromEntries(Object.entries(this.#mapping).filter(([key]) => !gone.includes(key)));
  }

  choose(mapping: Json, unused: readonly string[]): void {
    this.#mapping = mapping;
    this.#unused = unused;
  }

  add(added: Added): void {
    this.#added = added;
  }

  /** The feed as it would be written now. */
  async read(): Promise<ReadDesk | undefined> {
    return this.#table && readMappedTable(this.#table, this.#mapping, this.#added);
  }

  async state(): Promise<DeskState> {
    const { out, published, url } = this.options;
    const read = await this.read();
    const table = this.#table && (await viewTable(this.#table, this.#mapping, read?.reading));
    return {
      table,
      mapping: this.#mapping,
      unused: this.#unused,
      reading: read?.reading,
      added: this.#added.figures,
      choices: CHOICES,
      out,
      inTheWay: this.#inTheWay(),
      canCompare: published !== undefined,
      canRelease: url !== undefined,
    };
  }

  #inTheWay(): readonly string[] {
    // Sentences of the last time are those of this one.
    return [MAPPING, FEED].filter(
      (name) => !this.#written.has(name) && existsSync(path.join(this.options.out, name)),
    );
  }

  /** @param mayReplace whether somebody has said that files that lie there may go */
  async write(mayReplace: boolean): Promise<readonly string[]> {
    const inTheWay = this.#inTheWay();
    if (inTheWay.length > 0 && !mayReplace)
      throw new CommandError(
        `${this.options.out}: there lies ${inTheWay.join(', ')} already. Say that it may be replaced, or end the desk and start it with another folder: --out.`,
      );
    const read = await this.read();
    if (!read?.feed)
      throw new CommandError('Nothing was written: the table has errors, or something is not chosen yet.');
    const files = await writeFiles(this.options.out, {
      mapping: this.#mapping,
      feed: read.feed,
      added: this.#added,
    });
    for (const name of files) this.#written.add(name);
    return files;
  }
}
