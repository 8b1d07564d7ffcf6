/**
 * Everything at once: each display, each state, each place, each theme, each language, half as large and with a
 * caption, for a designer who wants to see within a minute what a change has done.
 */
import './sheets.css';
import './contact-sheet.css';
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';
import { sampleFeed, sampleFeedOfLand } from '../sample-feed.js';
import { sampleSeries } from '../sample-series.js';
import { directionOf, inPlace, LANGUAGES, type Place } from '../place.js';
import { three } from './gallery.js';
import { THEMES, SCHEMES, THEME_NAMES } from './theme-files.js';

type Samples = Readonly<Record<string, TemplateResult>>;

const GERMAN =
  'Antipersonenminenräumungsfortschritt und Kampfmittelbeseitigungsstellenverzeichnis nach Bezirken';

const DISPLAYS: Samples = {
  tile: html`<mine-stat indicator="ap-mines-found"></mine-stat>`,
  banner: html`<mine-stat indicator="area-cleared" display="banner"></mine-stat>`,
  inline: html`<p>In a sentence: <mine-stat indicator="uxo-found" display="inline"></mine-stat></p>`,
  bar: html`<clearance-progress></clearance-progress>`,
  field: html`<clearance-progress display="field"></clearance-progress>`,
  ring: html`<clearance-progress display="ring"></clearance-progress>`,
  marks: html`<dog-counter></dog-counter>`,
  number: html`<dog-counter display="number"></dog-counter>`,
  group: html`<mine-figures
    heading="In figures"
    indicators="area-cleared ap-mines-found at-mines-found uxo-found"
  ></mine-figures>`,
  totals: html`<clearance-trend></clearance-trend>`,
  'year by year': html`<clearance-trend display="annual" edition="latest"></clearance-trend>`,
  breakdown: html`<ordnance-breakdown></ordnance-breakdown>`,
  sources: html`<mine-sources></mine-sources>`,
};

const STATES: Samples = {
  'unknown, words stay': html`<mine-stat indicator="mines-in-the-sea"
    >The programme publishes no figure for mines in the sea (<a href="https://example.org/about/">source</a
    >).</mine-stat
  >`,
  'unknown, empty tag': html`<mine-stat indicator="mines-in-the-sea"></mine-stat>`,
  'planned, ahead': html`<dog-counter .today=${'2025-06-01'}></dog-counter>`,
  'planned, overdue': html`<mine-stat
    .feed=${sampleFeed}
    .today=${'2028-02-01'}
    indicator="mdr-operational"
  ></mine-stat>`,
  calculated: html`<mine-stat indicator="area-cleared-share-of-contaminated"></mine-stat>`,
  'a range': html`<mine-stat .feed=${sampleFeed} indicator="area-suspected"></mine-stat>`,
  zero: html`<mine-stat .feed=${sampleFeed} indicator="uxo-found"></mine-stat>`,
  'less than one percent': html`<clearance-progress
    .feed=${sampleFeedOfLand({ value: 12.5 })}
  ></clearance-progress>`,
  'too many for marks': html`<dog-counter .feed=${sampleFeed} indicator="mdd-held"></dog-counter>`,
  'German compounds': html`<mine-stat indicator="ap-mines-found" label=${GERMAN}></mine-stat>`,
  'every bound': html`<clearance-trend .feed=${sampleSeries}></clearance-trend>`,
  'two plans': html`<clearance-trend .feed=${sampleSeries} display="annual"></clearance-trend>`,
  'different sources': html`<mine-figures
    edition="latest"
    indicators="area-cleared mdd-donated"
  ></mine-figures>`,
};

const PLACES: Readonly<Record<string, Place>> = {
  '160 px': { width: '160px' },
  'right to left': { direction: 'rtl' },
  dark: { theme: 'dark' },
  'high contrast page': { theme: 'contrast' },
  'embassy page': { theme: 'embassy' },
  'forced colours': { media: 'forced-colors' },
  paper: { media: 'print' },
  'text 200 %': { text: 'double' },
};

/** Fewer where they grow long. */
const shownIn = ({ text, width }: Place): number => (text === 'double' ? 1 : width ? 2 : 3);

const cell = (caption: string, shown: unknown, kind = ''): TemplateResult =>
  html`<figure class="shot ${kind}">
    <figcaption>${caption}</figcaption>
    <div class="half">${shown}</div>
  </figure>`;

const section = (title: string, cells: readonly TemplateResult[]): TemplateResult =>
  html`<section>
    <h2>${title}</h2>
    <div class="shots">${cells}</div>
  </section>`;

const cellsOf = (shown: Samples): readonly TemplateResult[] =>
  Object.entries(shown).map(([caption, figure]) =>
    cell(caption, figure, caption === 'sources' ? 'long' : ''),
  );

export const contactSheet = (): TemplateResult =>
  html`<div class="sheet contact-sheet">
    ${section('Displays', cellsOf(DISPLAYS))} ${section('States', cellsOf(STATES))}
    ${section(
      'Themes',
      THEME_NAMES.flatMap((theme) =>
        SCHEMES.map((scheme) =>
          cell(
            `${THEMES[theme]}, ${scheme}`,
            html`<div class="scheme ${scheme} mine-theme-${theme}">${three()}</div>`,
          ),
        ),
      ),
    )}
    ${section(
      'Places',
      Object.entries(PLACES).map(([caption, place]) =>
        cell(caption, inPlace(html`<div class="stack">${three().slice(0, shownIn(place))}</div>`, place)),
      ),
    )}
    ${section(
      'Languages',
      Object.entries(LANGUAGES).map(([code, name]) =>
        cell(
          name,
          html`<div class="stack" lang=${code} dir=${directionOf(code)}>${three().slice(0, 2)}</div>`,
        ),
      ),
    )}
  </div>`;
