/**
 * What of a page matters to figures on it: scripts, tags of ours, links, frames, pictures, and text that should have been markup.
 * `page-reader.ts` takes it out of HTML.
 */
export type Attributes = Readonly<Record<string, string>>;

interface Spoken {
  readonly attributes: Attributes;
  /** The language that the nearest tag around it names. */
  readonly lang: string;
  /** Its own words, as they are read. */
  text: string;
}

export interface ScriptTag {
  readonly attributes: Attributes;
  readonly isInBody: boolean;
  text: string;
}

export interface OurTag extends Spoken {
  readonly tag: string;
  /** A drawn root stands in it. */
  isDrawn: boolean;
  /** What a root held stands there as words. */
  isTwice: boolean;
}

export interface LinkTag extends Spoken {
  /** It has its paragraph for itself. */
  isAlone: boolean;
  /** It stands where links never become figures: in a menu, or as the words of a figure. */
  readonly isKept: boolean;
  /** It stands in the words of one of our tags. */
  readonly isInFigure: boolean;
  hasPicture: boolean;
  /** The words behind it. */
  after: string;
}

export interface MediaTag extends Pick<Spoken, 'attributes' | 'lang'> {
  after: string;
}

export interface PageParts {
  readonly attributes: Attributes;
  readonly base: string | undefined;
  readonly generator: string;
  readonly policies: readonly string[];
  readonly declaredFolder: string | undefined;
  readonly scripts: readonly ScriptTag[];
  readonly tags: readonly OurTag[];
  readonly links: readonly LinkTag[];
  readonly frames: readonly MediaTag[];
  readonly pictures: readonly MediaTag[];
  /** All words of the page but those of code that is shown as such. */
  readonly words: string;
  /** Paragraphs that hold an address and nothing else. */
  readonly bareAddresses: readonly string[];
  /** In how many places Hugo says that it took HTML out. */
  readonly omitted: number;
}

/** One run of white space is one space. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
