/**
 * What the desk and its page say to each other. The page keeps nothing that the desk does not know.
 */
import type { Feed } from '@mine-action/data';
import type { Finding, Mend } from '../commands/finding.js';

/** What the page says in its language; it stands in the page as data. */
export interface PageMessages {
  readonly language: string;
  /** By key; of what can be chosen by `indicator-…`, `part-…` and, of currencies, `unit-…`. */
  readonly messages: Readonly<Record<string, string>>;
  /** What stands between the parts of a list. */
  readonly comma: string;
  /** Keys of names that the language has no sure word for: they are in English. */
  readonly english: readonly string[];
}

export type Json = Readonly<Record<string, unknown>>;

/** The table as it stands, before anything is said of it. */
export interface TableView {
  readonly name: string;
  readonly isWorkbook: boolean;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  /** What may stand between the cells of a text, as its first lines look. It is offered, not taken. */
  readonly likelyDelimiter?: string | undefined;
  /** The first rows, so that the line of the headings can be found, and those of which something has to be said. */
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly columns: readonly TableColumn[];
  /** Why the table cannot be read yet. */
  readonly trouble?: string | undefined;
}

export interface TableColumn {
  readonly heading: string;
  /** The first of its cells. */
  readonly cells: readonly string[];
  /** What stands in a column that names something, each name once. */
  readonly names: readonly string[];
  /** How many names there are, of which the first are here. */
  readonly namesFound: number;
}

/** Where in the table something has to be decided. */
export interface Place {
  readonly line?: number | undefined;
  readonly figure?: string | undefined;
  readonly field: string;
  readonly value: string;
}

/** A choice that settles findings of a group. */
export interface Remedy {
  readonly changes: Mend;
  /** How many of them. */
  readonly settles: number;
}

/** Findings of one kind, however many there are. */
export interface FindingGroup {
  readonly severity: Finding['severity'];
  readonly check: string;
  readonly says: string;
  readonly remedy: string;
  readonly others: readonly string[];
  readonly count: number;
  /** All places of a few findings; of more, the first. */
  readonly places: readonly Place[];
  readonly remedies: readonly Remedy[];
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
  /** Errors first. */
  readonly groups: readonly FindingGroup[];
  /** How many findings there are, in groups that are here and in others. */
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
  readonly indicators: readonly string[];
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
