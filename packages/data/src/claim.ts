/**
 * What a claim is.
 *
 * A figure of a press release is not a number: it is a claim with a bound, a unit, a period, a scope and
 * somebody who said it. The names here are those of the feed format (`feeds/feed.schema.json`), so that one
 * search finds a term in the feed, in the code and in the documentation.
 */

/** How a value binds reality. `more-than` is strict: the value itself is excluded. */
export const QUALIFIERS = [
  'exact',
  'approximately',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'nearly',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const UNITS = [
  'hectare',
  'square-kilometer',
  'square-meter',
  'percent',
  'item',
  'person',
  'animal',
  'year',
  'team',
  'kilometer',
  'hour',
] as const;

/**
 * An amount of money is counted in its currency, by the code of ISO 4217: `USD`. So each currency is a unit of its own, and
 * nothing is ever added, compared or drawn across two of them.
 */
export type Currency = Uppercase<string>;

export type Unit = (typeof UNITS)[number] | Currency;

/** Whether a unit is that of money. That there is such a currency, the checks of a feed ask. */
export const isCurrency = (unit: string): unit is Currency => /^[A-Z]{3}$/.test(unit);

/** Whether something has been, is thought to be, is meant to be, or was calculated. Never mixed with the bound. */
export const STATUSES = ['reported', 'estimated', 'planned', 'derived'] as const;
export type Status = (typeof STATUSES)[number];

export const MEASURES = ['stock', 'cumulative', 'flow', 'ratio', 'duration'] as const;
export type Measure = (typeof MEASURES)[number];

/** `2025`, `2025-04` or `2025-04-04`: a calendar day or a part of one, never an instant. */
export type PartialDate = string;

/** A text in one language, or one text per BCP 47 language. */
export type Text = string | Readonly<Record<string, string>>;

/** A value with its bound. Every amount that is computed, compared or said is one of these. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly qualifier: Qualifier;
  /** Step to which the source rounded, in the same unit: 1000 for "190 thousand". */
  readonly roundedTo?: number | undefined;
  /** Both ends of a `range`. */
  readonly valueMin?: number | undefined;
  readonly valueMax?: number | undefined;
}

/** Whether the source rounded a value of which it says no bound: "129,000 hectares". */
export const isRounded = ({ qualifier, roundedTo }: Quantity): boolean =>
  qualifier === 'exact' && roundedTo !== undefined;

export interface Organisation {
  /** In full: in citations, the details and the list of sources. */
  readonly name: Text;
  /** As the feed's publisher would have it in a line under a figure; `name` where there is none. Nobody else shortens a name. */
  readonly shortName?: Text | undefined;
  readonly url?: string | undefined;
}

export interface Source {
  readonly publisher: Organisation;
  readonly title: string;
  readonly url?: string | undefined;
  readonly archivedUrl?: string | undefined;
  readonly publishedOn: PartialDate;
  readonly retrievedOn?: string | undefined;
  readonly language: string;
  readonly rights?: string | undefined;
}

/** The words that a figure is taken from. */
export interface Quote {
  /** Word for word; `…` stands for what was left out. */
  readonly text: string;
  readonly lang: string;
  /**
   * The day on which these words were last found in the source itself, `YYYY-MM-DD`. Not `retrievedOn` of the source, the day
   * on which somebody read it: nobody need have looked for these words then.
   */
  readonly checkedOn?: string | undefined;
}

export interface Speaker {
  readonly name?: string | undefined;
  readonly role?: string | undefined;
  readonly organisation?: string | undefined;
  readonly speech: 'direct' | 'reported' | 'presentation' | 'document' | 'not-stated';
}

export interface Scope {
  readonly operators: 'all' | 'single' | 'not-stated' | 'not-applicable';
  readonly operator?: string | undefined;
  readonly donor?: string | undefined;
  readonly recipient?: string | undefined;
  /** A part of the country that alone is counted: a code of the feed's `areas`, or a name. Nothing where all of it is. */
  readonly area?: Text | undefined;
  /**
   * The territory that the source counts: a code of the feed's `territories`, or neutral words of the feed's own. What a
   * source calls it stands in the quote. No part of anything.
   */
  readonly territory?: Text | undefined;
}

/** What has a code in a feed, with its name: an area, a part or a territory. */
export interface Named {
  readonly name: Text;
}

/** Across what the values of an indicator may be added without counting anything twice. */
export const ADDS = ['areas', 'operators', 'parts', 'periods'] as const;

/** What a code counts, as its feed says it: a code of the feed's own, or one of the vocabulary. */
export interface DescribedIndicator {
  /** The words that stand beside the number, as beside five. */
  readonly label: Text;
  readonly unit?: Unit | undefined;
  readonly measure?: Measure | undefined;
  /** Across what its values may be added; across nothing where it does not say. */
  readonly adds?: readonly (typeof ADDS)[number][] | undefined;
  /** The codes of the parts that together are all of it, of one day and key. */
  readonly sumOf?: readonly string[] | undefined;
}

/** Who has looked at a figure beside the one who wrote it down. A draft is never shown. */
export const REVIEWS = ['draft', 'checked', 'confirmed'] as const;
export type Review = (typeof REVIEWS)[number];

/** What a figure said before it was corrected, since when it no longer does, and why. */
export interface Correction extends Pick<
  Quantity,
  'value' | 'qualifier' | 'roundedTo' | 'valueMin' | 'valueMax'
> {
  /** The unit that it said; that of the figure where nothing is said. */
  readonly unit?: Unit | undefined;
  /** The day on which it was corrected. */
  readonly date: string;
  readonly reason: Text;
}

/** That a figure is no longer held to be true: since when, and why. */
export interface Withdrawal {
  readonly date: string;
  readonly reason: Text;
}

/**
 * What the day of a claim rests on: the source names it, it follows from what the source says, or it is only known when the
 * source was published.
 */
export const AS_OF_BASES = ['stated', 'inferred', 'publication-date'] as const;
export type AsOfBasis = (typeof AS_OF_BASES)[number];

/** How a claim was calculated. `formula` names its inputs by their ids. */
export interface Derivation {
  readonly formula: string;
  readonly inputs: readonly string[];
  readonly assumptions: readonly Text[];
}

/** One figure as its source stated it, or, with status `derived`, as it was calculated from such figures. */
export interface Claim extends Quantity {
  readonly id: string;
  readonly indicator: string;
  readonly status: Status;
  readonly measure: Measure;
  readonly verb?: string | undefined;
  readonly period?:
    { readonly start?: PartialDate | undefined; readonly end?: PartialDate | undefined } | undefined;
  readonly asOf: { readonly date: PartialDate; readonly basis: AsOfBasis };
  /** The day by which something planned was to be reached. */
  readonly due?: PartialDate | undefined;
  /** Of something planned: the id of the figure that says what came of it. */
  readonly outcome?: string | undefined;
  readonly scope: Scope;
  /** Key into the feed's `sources`. */
  readonly source?: string | undefined;
  readonly quote?: Quote | undefined;
  readonly speaker?: Speaker | undefined;
  readonly derivation?: Derivation | undefined;
  /** The part that alone is counted, by dimension: `{ sex: 'women' }`. Its values are codes of the feed's `parts`, or names. */
  readonly disaggregation?: Readonly<Record<string, string>> | undefined;
  readonly conflictsWith?: readonly string[] | undefined;
  readonly supersedes?: string | undefined;
  /** `checked` unless it says otherwise. */
  readonly review?: Review | undefined;
  /** Oldest first. */
  readonly corrections?: readonly Correction[] | undefined;
  readonly withdrawn?: Withdrawal | undefined;
  readonly note?: Text | undefined;
}

/** A programme's figures with their sources: the one format that enters this library. */
export interface Feed {
  readonly format: 'mine-action-figures/1';
  readonly id: string;
  readonly title: Text;
  readonly publisher: Organisation;
  readonly refArea: string;
  readonly modified: string;
  readonly updateFrequency?: 'weekly' | 'monthly' | 'quarterly' | 'annual' | 'irregular' | undefined;
  readonly license?: string | null | undefined;
  readonly caveats?: Text | undefined;
  /** Parts of the country by code: that of ISO 3166-2 where there is one, or one that begins with `x-`. */
  readonly areas?: Readonly<Record<string, Named>> | undefined;
  /** Parts of what is counted, by code: `women`, `manual`. */
  readonly parts?: Readonly<Record<string, Named>> | undefined;
  /** What codes count that have no words in this library, by code. */
  readonly indicators?: Readonly<Record<string, DescribedIndicator>> | undefined;
  /** Territories that sources count, by code, in neutral words: each is worded once for all figures. */
  readonly territories?: Readonly<Record<string, Named>> | undefined;
  /**
   * What organisations, people and their offices are called in other languages, by their names as they stand in sources and
   * figures. In a language that is not there a name stands as it does in the feed.
   */
  readonly names?: Readonly<Record<string, Text>> | undefined;
  readonly sources: Readonly<Record<string, Source>>;
  readonly figures: readonly Claim[];
}

/** Where a stated claim comes from; a calculated one has no source of its own. */
export function sourceOf({ source }: Claim, { sources }: Feed): Source | undefined {
  // The key is the feed's: nothing that objects have by nature is a source.
  return source !== undefined && Object.hasOwn(sources, source) ? sources[source] : undefined;
}
