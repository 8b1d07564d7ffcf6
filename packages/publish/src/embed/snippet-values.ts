/**
 * What a snippet is made from: what is said of a figure, where it lies, and what its tag says.
 */
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import type { Linked, TableView } from '@mine-action/wording';

/** What is said of the figure, in the snippet's language. */
export interface SnippetWords {
  /** "Azerbaijan": what stands above the number of a figure as well. */
  readonly place?: string | undefined;
  /** "More than 36,000 anti-personnel mines found since 10 November 2020." */
  readonly sentence: string;
  /** What else is said: the base of a share, a plan, the other figures of a group. */
  readonly more?: readonly string[] | undefined;
  /** The figures of a chart, for those who do not see it drawn; they keep its room too. */
  readonly tables?: readonly TableView[] | undefined;
  /** "ANAMA, via Embassy of …, 4 April 2025" */
  readonly sources: readonly Linked[];
  /** "The source’s figure, not checked by us." */
  readonly note: string;
  /** What the picture card shows, for those who do not see it. */
  readonly alt: string;
}

export interface SnippetValues {
  /** The absolute address of the programme's site, such as `https://example.org/figures/`. */
  readonly site: string;
  /** The figure's address on it. */
  readonly address: SiteAddress;
  /** What the tag says beyond its address: `display`, `basis`, `unit`, `indicators`, … An empty value is left out. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
  readonly words: SnippetWords;
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
  /** The element reads the site's feed, not the figures built into the script. */
  readonly hasOwnFeed?: boolean | undefined;
  /** What the element draws, as HTML that a browser or our own server has written; for a snippet that is drawn already. */
  readonly drawn?: string | undefined;
  /** One version for ever, with the hash of its complete script; the version that follows fixes unless given. */
  readonly pinned?: { readonly version: string; readonly integrity: string } | undefined;
}

/** The absolute address of the figure. */
export const addressOf = ({ site, address }: Pick<SnippetValues, 'site' | 'address'>): string =>
  site + pathOf(address);
