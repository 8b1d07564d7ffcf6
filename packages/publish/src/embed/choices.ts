/**
 * What the builder offers, as plain data: the page is written from it, and an address is checked against it.
 */
import { type SiteAddress, type Route, ROUTES } from '@mine-action/data/site-address';
import type { SnippetWords } from './snippet.js';

/** How an element may look; the first is what it is unless told otherwise. */
export const DISPLAYS: Readonly<Record<Route, readonly string[]>> = {
  f: ['tile', 'banner', 'inline'],
  progress: ['bar', 'field', 'ring'],
  dogs: ['marks', 'number'],
  trend: ['cumulative', 'annual', 'table'],
  ordnance: ['bars', 'table'],
  figures: [],
};

/** Readings of the contaminated area; only progress has them. */
export const BASES: Readonly<Partial<Record<Route, readonly string[]>>> = {
  progress: ['initial', 'remaining'],
};

/** Widths of the preview in CSS pixels; the last is all there is. */
export const WIDTHS = ['160', '320', '480', '640', 'full'] as const;
export const THEMES = ['light', 'dark'] as const;

/** Something that has addresses on the site. */
export interface OfferedFigure extends Pick<SiteAddress, 'route' | 'name'> {
  readonly label: string;
  /** Days whose addresses the site has, newest first. */
  readonly editions: readonly string[];
  /** Units beside the source's own. */
  readonly units: readonly string[];
}

/** Everything that the page may choose from; `plan.json` beside it holds one. */
export interface EmbedPlan {
  readonly site: string;
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

/** The views that the site has, in the order in which they are offered. */
export const routesOf = ({ figures }: EmbedPlan): readonly Route[] =>
  (Object.keys(ROUTES) as Route[]).filter((route) => figures.some((figure) => figure.route === route));

/** The name under which the address of a state holds a figure; a view that has only one has none. */
export const figureKey = ({ name = '' }: Pick<SiteAddress, 'name'>): string => name;

/**
 * Under which key the words of a choice stand in its file: what the attributes change of them, and nothing that they
 * do not. A default says what no attribute says.
 */
export function wordsKey(route: Route, { display = '', unit = '', basis = '' }: Choice): string {
  const isSaid = route === 'trend' || display === 'inline';
  const beyond = (value: string, values: readonly string[] = []): string =>
    value === values[0] ? '' : value;
  return [isSaid ? beyond(display, DISPLAYS[route]) : '', unit, beyond(basis, BASES[route])].join('/');
}

/** What a choice says of the tag, beyond its figure and edition. */
export interface Choice {
  readonly display?: string | undefined;
  readonly unit?: string | undefined;
  readonly basis?: string | undefined;
  /** Words for a code that has none of ours. */
  readonly label?: string | undefined;
}

/** What lies beside the page of an address for the builder, as `words.json`. */
export interface AddressWords {
  /** What the tag must say in this edition: the codes of a group, the label of a code of the programme's own. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Whether a picture of its own stands at the address. */
  readonly hasPicture: boolean;
  /** By `wordsKey`; what is not there cannot be shown. */
  readonly words: Readonly<Record<string, SnippetWords>>;
}
