/**
 * What the desk and its page say to each other. The page keeps nothing that the desk does not know.
 */
import type { Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';

export type Json = Readonly<Record<string, unknown>>;

/** The table as it stands, before anything is said of it. */
export interface TableView {
  readonly name: string;
  readonly isWorkbook: boolean;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** What may stand between the cells of a text, as its first lines look. It is offered, not taken. */
  readonly likelyDelimiter?: string | undefined;
  /** The first rows, so that the line of the headings can be found. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly columns: readonly { readonly heading: string; readonly cells: readonly string[] }[];
  /** Why the table cannot be read yet. */
  readonly trouble?: string | undefined;
}

/** A figure, with what an element needs to show it alone. */
export interface ShownFigure {
  readonly id: string;
  readonly says: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly feed: Feed;
}

/** What the table is by its mapping. */
export interface Reading {
  /** Why the mapping cannot be used yet. */
  readonly trouble?: string | undefined;
  readonly findings: readonly Finding[];
  /** How many there are, of which the first are here. */
  readonly found: number;
  readonly figures: number;
  readonly empty: number;
  readonly leftOut: number;
  /** What readers see of each indicator: the whole where it is known. */
  readonly wholes: readonly ShownFigure[];
  /** The first rows. */
  readonly first: readonly ShownFigure[];
}

export interface DeskState {
  readonly table?: TableView | undefined;
  readonly mapping: Json;
  /** Headings of columns that somebody has said are not used. */
  readonly unused: readonly string[];
  readonly reading?: Reading | undefined;
  /** Figures from sentences. */
  readonly added: readonly Json[];
  readonly choices: Choices;
  readonly out: string;
  /** Files that would be replaced and that this desk has not written. */
  readonly inTheWay: readonly string[];
  readonly canCompare: boolean;
  readonly canRelease: boolean;
}

/** What can be chosen, as the format and the mapping have it. */
export interface Choices {
  readonly indicators: readonly (readonly [code: string, words: string])[];
  readonly units: readonly string[];
  readonly qualifiers: readonly string[];
  readonly calendars: readonly string[];
  readonly dateOrders: readonly string[];
  readonly digits: readonly string[];
}

/** What a sentence may say; all of it is offered, and nothing is taken. */
export interface Proposal {
  readonly numbers: readonly {
    readonly value: number;
    /** The words of the sentence that are the number. */
    readonly text: string;
    /** The bound that a word beside it allows; `exact` is never proposed. */
    readonly qualifiers: readonly string[];
  }[];
  readonly units: readonly string[];
  readonly dates: readonly string[];
  readonly indicators: readonly string[];
}

export interface ReleaseChoices {
  readonly isTrial: boolean;
  readonly isFirst: boolean;
  readonly isOffline: boolean;
  /** Warnings that somebody lets pass, by their names. */
  readonly accept: readonly string[];
}

/** How a release ended, or was stopped. */
export interface ReleaseSaid {
  readonly isDone: boolean;
  readonly text: string;
  /** Warnings that stop it, by the names by which each can be let pass. */
  readonly stops: readonly string[];
}
