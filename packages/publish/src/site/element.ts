/**
 * The element of an address as a page holds it: drawn already, with the words that stand where no shadow root can be
 * declared, and with the address of the feed from which the script draws it anew.
 */
import type { Feed } from '@mine-action/data';
import { ROUTES } from '@mine-action/data/site-address';
import { html, nothing, type TemplateResult } from 'lit';
import type { PageContent } from './page-content.js';
import type { SiteEntry } from './entries.js';

export interface Placed {
  readonly view: SiteEntry;
  readonly edition: string;
  readonly language: string;
  /** What the element draws from. */
  readonly feed: Feed;
  /** Where the script finds the same, as seen from the page. */
  readonly src: string;
  readonly today: string;
  readonly telling: PageContent;
  readonly heading?: string | undefined;
}

/** How many bars a chart draws: its height hangs on them, and no style may be written into the page. */
const barsOf = ({ view: entry, telling: content }: Placed): string | typeof nothing =>
  entry.route === 'ordnance' ? `bars-${content.claims.length}` : nothing;

/** The figure as its element; English in a page that runs the other way keeps its own way. */
export function figure(placed: Placed): TemplateResult {
  const { language, telling: content } = placed;
  const drawn = elementOf(placed);
  return content.language.code === language
    ? drawn
    : html`<div dir=${content.language.direction}>${drawn}</div>`;
}

function elementOf(placed: Placed): TemplateResult {
  const { view: entry, edition, language, feed, src, today, heading, telling: content } = placed;
  const { indicator, label, display, indicators } = content.attributes;
  const { language: own } = content;
  const words = content.sentences.map((sentence) =>
    own.code === language
      ? html`<p>${sentence}</p>`
      : html`<p lang=${own.code} dir=${own.direction}>${sentence}</p>`,
  );
  // A newer figure is said only where the address is that of an older day.
  const isOld = edition !== 'latest';
  switch (ROUTES[entry.route].tag) {
    case 'mine-stat':
      return html`<mine-stat
        lang=${language}
        src=${src}
        edition=${edition}
        indicator=${indicator ?? nothing}
        label=${label ?? nothing}
        display=${display ?? nothing}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</mine-stat
      >`;
    case 'dog-counter':
      return html`<dog-counter
        lang=${language}
        src=${src}
        edition=${edition}
        indicator=${indicator ?? nothing}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</dog-counter
      >`;
    case 'clearance-trend':
      return html`<clearance-trend
        lang=${language}
        src=${src}
        edition=${edition}
        indicator=${indicator ?? nothing}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</clearance-trend
      >`;
    case 'clearance-progress':
      return html`<clearance-progress
        lang=${language}
        src=${src}
        edition=${edition}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</clearance-progress
      >`;
    case 'ordnance-breakdown':
      return html`<ordnance-breakdown
        class=${barsOf(placed)}
        lang=${language}
        src=${src}
        edition=${edition}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</ordnance-breakdown
      >`;
    case 'mine-figures':
      return html`<mine-figures
        lang=${language}
        src=${src}
        edition=${edition}
        indicators=${indicators ?? nothing}
        heading=${heading ?? nothing}
        ?edition-note=${isOld}
        .feed=${feed}
        .today=${today}
        >${words}</mine-figures
      >`;
  }
}
