/**
 * The renderer for servers, from the sources, with what its tests read of what it writes.
 */
import { readFileSync } from 'node:fs';
import type { ViewTable } from '../../packages/wording/src/view.ts';
import { JSDOM } from 'jsdom';
import { generate } from '../generate.ts';
import { loadSources } from '../load-sources.ts';

export const { definitions } = await generate();

/** An invented programme's. */
export const OWN = JSON.parse(readFileSync('examples/own-feed.json', 'utf8'));

interface Loaded {
  renderFigure(tag: string, attributes?: object, options?: object): Promise<string>;
  viewsAddress(tag: string, attributes: object, place: object): string;
  parseFeed(value: unknown): { readonly feed: object };
  readonly azerbaijan: object;
  viewsIn(language: string, feed: object, name: string): Promise<ViewTable>;
}
export const { renderFigure, viewsAddress, parseFeed, azerbaijan, viewsIn } = await loadSources<Loaded>(`
  export * from './packages/elements/src/server/index.ts';
  export { parseFeed } from './packages/data/src/feed.ts';
  export { azerbaijan } from './packages/data/src/azerbaijan.ts';
  import { makeTable, selectionsOf } from './packages/core/src/view-source/make-table.ts';
  import { resolver } from './packages/elements/src/resolver.ts';
  import { definition } from './packages/elements/src/mine-stat/mine-stat.definition.ts';
  /** What a site has published of a figure. */
  export async function viewsIn(language, feed, name) {
    while (!resolver.words(language)) await resolver.sources(language, []).until;
    const entries = selectionsOf(definition, { name, indicators: [name] }).map((selection) => ({ definition, selection }));
    return makeTable({ resolver, language, feed, days: ['2024-12-31', '2026-12-01'], entries });
  }`);

/** What each element takes to show something. */
export const ATTRIBUTES: Record<string, Record<string, string>> = {
  'mine-stat': { indicator: 'ap-mines-found' },
  'clearance-trend': { indicator: 'area-cleared' },
  'mine-figures': { indicators: 'ap-mines-found uxo-found' },
};

/** Draws, on a day that stays the same, and keeps the warnings. */
export async function draw(tag: string, attributes = {}, options = {}) {
  const warnings: string[] = [];
  const html: string = await renderFigure(tag, attributes, {
    today: '2026-12-01',
    figures: [['mine-stat', { indicator: 'ap-mines-found' }]],
    warn: (line: string) => warnings.push(line),
    ...options,
  });
  return { html, warnings };
}

/** What a parser makes of it that runs no script. */
export function read(html: string) {
  const { document } = new JSDOM(`<body>${html}`).window;
  const host = document.body.firstElementChild!;
  const root = host.querySelector('template')?.content;
  const figure = root?.querySelector('[part="figure"]');
  return { document, host, root, figure, text: figure?.textContent ?? '' };
}
