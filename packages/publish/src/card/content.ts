/**
 * What stands on a picture card: plain texts with their language and direction. It is made from what `wording` says
 * and nothing else, so a card can say no more and no less than the figure it belongs to.
 */
import { joinSentences, type LegendEntry, type LinePicture } from '@mine-action/wording';

/** The bound, the number and the unit, in the order of the language. */
export interface CardQuantity {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** One figure on a card. */
export interface CardFigure {
  /** The words before the number, where the language puts some there. */
  readonly lead?: string | undefined;
  readonly quantity: CardQuantity;
  readonly label: string;
  /** What narrows the figure and is not said in the first line: that it is planned, whose work. */
  readonly context: readonly string[];
  /** Its own source lines, where they are not those at the foot of the card. */
  readonly sources: readonly string[];
}

/** One lying bar, with its words and its value as it is printed. */
export interface CardBar {
  readonly label: string;
  readonly text: string;
  readonly value: number;
}

export type CardDrawing =
  /** A part of a whole, in parts of 100; with the words of both. */
  | { readonly kind: 'share'; readonly percent: number; readonly part?: string; readonly whole?: string }
  /** One dog each: filled for those that are, outlined for those that are planned. */
  | { readonly kind: 'dogs'; readonly filled: number; readonly outlined: number }
  /** Lying bars, and what all of them are parts of where a source states it. */
  | { readonly kind: 'bars'; readonly bars: readonly CardBar[]; readonly whole?: number | undefined }
  /** Totals at their days, with what each shape means. */
  | { readonly kind: 'line'; readonly picture: LinePicture; readonly legend: readonly LegendEntry[] };

export interface CardContent {
  /** A language tag, such as `az`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where and when it holds, as far as that is true of all that stands below: it is the first line. */
  readonly place?: readonly string[] | undefined;
  /** A heading above several figures, or the statement itself where no figure stands alone. */
  readonly headline?: string | undefined;
  /** None, one, or up to four. */
  readonly figures: readonly CardFigure[];
  readonly drawing?: CardDrawing | undefined;
  /** What must be said with the figures: the base of a share and its assumption, the outcome of a plan. */
  readonly remarks: readonly string[];
  readonly sources: readonly string[];
  /** The site's own address as it is printed: `example.org/mines`. */
  readonly site: string;
  /** The statement in one sentence, for those who do not see the picture. */
  readonly sentence: string;
  /** What the picture shows beside that sentence, with the sources. */
  readonly description: readonly string[];
}

/** The text to be put in the place of the picture: its statement, its base and its source with the date. */
export const altOf = ({ sentence, description }: CardContent): string =>
  joinSentences(sentence, ...description);
