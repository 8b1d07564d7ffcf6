/**
 * What an element is, as plain data. Whatever lists elements is derived from their definitions: addresses, bundles,
 * package exports, what the builder offers, what a site has pages of. Nothing else branches over tags.
 */

/** An attribute that decides on what is shown. */
export interface SelectingAttribute {
  /** What it may say; anything unless given. */
  readonly values?: readonly string[] | undefined;
  /** What it says where the tag says nothing; nothing unless given. */
  readonly initial?: string | undefined;
}

/** Something that has addresses on a published site. */
export interface Subject {
  /** Nothing for an element whose path has no name. */
  readonly name?: string | undefined;
  /** Codes of the figures that it shows. */
  readonly indicators: readonly string[];
}

export interface ElementDefinition {
  /** @example 'mine-stat' */
  readonly tag: string;
  /** The class that registers under the tag. */
  readonly className: string;
  /** The first part of the path of its addresses, such as `dogs`; nothing where it has none. */
  readonly path?: string | undefined;
  /** Its place among those that are offered, from 1. */
  readonly rank?: number | undefined;
  /** The attribute whose value is the name that follows in the path, such as `indicator`; nothing where none follows. */
  readonly named?: string | undefined;
  /** Whether it shows one figure, which a sentence has room for. */
  readonly isOneFigure?: boolean | undefined;
  /** Whether it says a figure in words alone: nothing else shows people killed or injured. */
  readonly isInWords?: boolean | undefined;
  /** Whether a chart stands in it. */
  readonly isChart?: boolean | undefined;
  /** Attributes that decide on what is shown, by name. */
  readonly selects: Readonly<Record<string, SelectingAttribute>>;
  /** How it may look: values of `display`, the first unless told otherwise. */
  readonly displays: readonly string[];
  /** What the tag says on a page of its own, beside what it selects. */
  readonly onPage?: Readonly<Record<string, string>> | undefined;
  /** The file of a website's `dist/` that holds it; named by what it shows, since content blockers match "stat" and "counter". */
  readonly file: string;
  /** Whether the script for a script tag holds it; it is a later part otherwise. */
  readonly isInScript: boolean;
  /** Whether views of the built-in figures are prepared for it. */
  readonly isPrepared: boolean;
  /** Whether it shows figures from before the first edition too. */
  readonly needsHistory?: boolean | undefined;
  /** Height of a frame around it until the frame tells its own, in CSS px. */
  readonly frameHeightPx: number;
  /**
   * What a feed gives it to show on a site.
   *
   * @param codes indicators that the feed has figures of
   * @param named those of them that there are words for
   * @param parts names of figures that count a part of the whole, see `nameOfFigure`
   */
  readonly subjects?:
    | ((codes: readonly string[], named: readonly string[], parts: readonly string[]) => readonly Subject[])
    | undefined;
}
