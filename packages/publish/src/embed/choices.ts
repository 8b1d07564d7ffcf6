/**
 * What the builder offers, as plain data: the page is written from it, and an address is checked against it.
 */
import type { SiteAddress } from '@mine-action/data/site-address';
import { definitionOf, placeables, valuesOf } from '../elements.js';
import type { SnippetWords } from './snippet-values.js';

/** Widths of the preview in CSS pixels; the last is all there is. */
export const WIDTHS = ['160', '320', '480', '640', 'full'] as const;
export const THEMES = ['light', 'dark'] as const;

/** Something that has addresses on the site. */
export interface OfferedFigure extends Pick<SiteAddress, 'route' | 'name'> {
  readonly label: string;
  /** Days, months and years whose addresses the site has, newest first. */
  readonly editions: readonly string[];
  /** Units beside the source's own. */
  readonly units: readonly string[];
}

/** Everything that the page may choose from; `plan.json` beside it holds one. */
export interface EmbedPlan {
  readonly site: string;
  /** In which the figures and editions are named, and the page speaks; a figure is shown in it unless another is chosen. */
  readonly language: string;
  readonly hasOwnFeed: boolean;
  readonly pinned?: { readonly version: string; readonly integrity: string } | undefined;
  readonly languages: readonly {
    readonly code: string;
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
  }[];
  readonly figures: readonly OfferedFigure[];
  /** What each edition is called. */
  readonly editionTexts: Readonly<Record<string, string>>;
}

/** What the site has addresses of, in the order in which it is offered: first parts of their paths. */
export const routesOf = ({ figures }: EmbedPlan): readonly string[] =>
  placeables.map(({ path }) => path).filter((path) => figures.some(({ route }) => route === path));

/** How an element may look; the first is what it is unless told otherwise. */
export const displaysOf = (route: string): readonly string[] => definitionOf(route).displays;

/** Readings of the contaminated area; nothing for an element that has none. */
export const basesOf = (route: string): readonly string[] => valuesOf(route, 'basis');

/** The name under which the address of a state holds a figure; a view that has only one has none. */
export const figureKey = ({ name = '' }: Pick<SiteAddress, 'name'>): string => name;

/**
 * Under which key the words of a choice stand in its file: what the attributes change of them, and nothing that they
 * do not. A default says what no attribute says.
 */
export function wordsKey(route: string, { display = '', unit = '', basis = '' }: Choice): string {
  const isSaid = 'display' in definitionOf(route).selects || display === 'inline';
  const beyond = (value: string, [initial]: readonly string[]): string => (value === initial ? '' : value);
  return [isSaid ? beyond(display, displaysOf(route)) : '', unit, beyond(basis, basesOf(route))].join('/');
}

/** What a choice says of the tag, beyond its figure and edition. */
export interface Choice {
  readonly display?: string | undefined;
  readonly unit?: string | undefined;
  readonly basis?: string | undefined;
  /** Words for a code that has none of ours. */
  readonly label?: string | undefined;
}

/** What is said at one address, for the builder. */
export interface AddressWords {
  /** What the tag must say in this edition: the codes of a group, the label of a code of the programme's own. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether a picture of its own stands at the address. */
  readonly hasPicture: boolean;
  /** By `wordsKey`; what is not there cannot be shown. */
  readonly words: Readonly<Record<string, SnippetWords>>;
  /** What of it was corrected or withdrawn, newest first, each day once and for all: for those who quoted it before. */
  readonly rectified?: readonly { readonly date: string; readonly text: string }[] | undefined;
}
