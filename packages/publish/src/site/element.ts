/**
 * The element of an address as a page holds it: drawn already, with the words that stand where no shadow root can be
 * declared, and with the address of the folder whose views, or of the feed, from which the script draws it again.
 */
/* eslint-disable no-restricted-imports, no-restricted-syntax, lit/binding-positions, lit/no-invalid-html --
   The tags are those of our own definitions: nothing that anybody else has written becomes markup here. */
import type { Feed } from '@mine-action/data';
import type { ChartView } from '@mine-action/wording';
import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic } from 'lit/static-html.js';
import { tagOf } from '../elements.js';
import type { SiteEntry } from './entries.js';
import type { PageContent } from './page-content.js';

export interface Placed {
  readonly view: SiteEntry;
  readonly edition: string;
  readonly language: string;
  /** What the element draws from. */
  readonly feed: Feed;
  /** Where the script finds the same, as seen from the page. */
  readonly src: string;
  readonly today: string;
  readonly content: PageContent;
  readonly heading?: string | undefined;
}

/** How many bars a chart draws: its height hangs on them, and no style may be written into the page. */
function barsOf({ view }: PageContent): string | typeof nothing {
  const picture = (view as Partial<ChartView>).panels?.[0]?.picture;
  return picture?.kind === 'rows' ? `bars-${picture.bars.length}` : nothing;
}

/** The figure as its element; English in a page that runs the other way keeps its own way. */
export function figure(placed: Placed): TemplateResult {
  const { language, content } = placed;
  const drawn = elementOf(placed);
  return content.language.code === language
    ? drawn
    : html`<div dir=${content.language.direction}>${drawn}</div>`;
}

function elementOf(placed: Placed): TemplateResult {
  const { view: entry, edition, language, feed, src, today, heading, content } = placed;
  const { indicator, area, operator, part: counted, label, display, indicators } = content.attributes;
  const { language: own } = content;
  const words = content.sentences.map((sentence) =>
    own.code === language
      ? html`<p>${sentence}</p>`
      : html`<p lang=${own.code} dir=${own.direction}>${sentence}</p>`,
  );
  const tag = unsafeStatic(tagOf(entry));
  // A newer figure is said only where the address is that of an older day.
  return html`<${tag}
    class=${barsOf(content)}
    lang=${language}
    src=${src}
    edition=${edition}
    indicator=${indicator ?? nothing}
    area=${area ?? nothing}
    operator=${operator ?? nothing}
    part=${counted ?? nothing}
    indicators=${indicators ?? nothing}
    label=${label ?? nothing}
    display=${display ?? nothing}
    heading=${heading ?? nothing}
    ?edition-note=${edition !== 'latest'}
    .feed=${feed}
    .today=${today}
    >${words}</${tag}
  >`;
}
