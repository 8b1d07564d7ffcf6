/**
 * What one language consists of. Packs are made at build time from `messages/<language>.json`: the messages by a
 * MessageFormat compiler, the number and date symbols from CLDR by way of `Intl`.
 *
 * No `Intl` object is made in the reader's browser: its first formatter costs more than drawing a page of
 * figures, and engines disagree on details. The tests hold these symbols against the browser's `Intl`.
 */
import type { Messages } from '../generated/en.js';

export type { Messages };

export interface NumberSymbols {
  readonly group: string;
  readonly decimal: string;
  /** Digits that must stand before the first separator; 2 in Spanish, where 2100 is not grouped. */
  readonly minimumGrouping: number;
  /** The ten digits, where they are not 0 to 9. */
  readonly digits?: string;
}

export interface DateSymbols {
  /** With `{d}`, `{m}` (a name from `months`) and `{y}`. */
  readonly day: string;
  readonly month: string;
  readonly months: readonly string[];
  /** Names that stand without a day, where they differ. */
  readonly monthsAlone?: readonly string[];
  /** Names in the case that messages put them in beside another word: «в апреле», "aprelin 4-də". */
  readonly monthsIn?: readonly string[];
  /** The first day of a month, where it is not said as the others are: "1er" in French. */
  readonly first?: string;
  readonly digits?: string;
}

export interface LanguagePack {
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  /** Bounds after which the words beside a number stand in the genitive; `whole` for what a part is of. */
  readonly genitiveAfter?: readonly string[];
  readonly numbers: NumberSymbols;
  readonly dates: DateSymbols;
  /** Names of places, in the order of `PLACES`, with a bar between them: a list of texts is longer. */
  readonly places: string;
  /** Names of things counted that a language is not sure of are not there; `wordsFor` then says all in English. */
  readonly messages: Messages;
}
