/**
 * A figure as it is placed on a page.
 */
import type { SiteAddress } from '@mine-action/data/site-address';
import type { PageAddress } from './page-address.js';
import type { PageParts } from './page-parts.js';
import type { Reason, Shown } from './reasons.js';
import type { PageScripts } from './scripts-of-page.js';

/** How a figure was placed. */
export type Way = 'element' | 'link' | 'frame' | 'picture' | 'text';

export interface Placed {
  readonly way: Way;
  /** Nothing where its tag does not tell. */
  readonly address: SiteAddress | undefined;
  /** The tag or the address, as it stands on the page. */
  readonly written: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly lang: string;
  /** The words that stand for it on the page, and those behind them. */
  readonly words: string;
  readonly after: string;
  readonly shown: Shown;
  readonly reasons: readonly Reason[];
}

export interface Context {
  readonly site: string;
  readonly parts: PageParts;
  readonly page: PageAddress;
  readonly scripts: PageScripts;
}

/** What all ways have unless they say otherwise. */
export const placed = (way: Way, found: Partial<Placed> & Pick<Placed, 'written' | 'shown'>): Placed => ({
  way,
  address: undefined,
  attributes: {},
  lang: '',
  words: '',
  after: '',
  reasons: [],
  ...found,
});
