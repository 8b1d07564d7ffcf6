/**
 * Each element once, as most pages have it, for pages that show many side by side.
 */
import '@mine-action/elements/define';
import { html, type TemplateResult } from 'lit';

/** The three elements that most pages have. */
export const three = (): readonly TemplateResult[] => [
  html`<mine-stat indicator="ap-mines-found"></mine-stat>`,
  html`<clearance-progress></clearance-progress>`,
  html`<dog-counter .today=${'2025-06-01'}></dog-counter>`,
];

/** Every element but the list of sources, which names what its whole page shows. */
export const GALLERY: Readonly<Record<string, () => TemplateResult>> = {
  'mine-stat': () => html`<mine-stat indicator="ap-mines-found"></mine-stat>`,
  'clearance-progress': () => html`<clearance-progress></clearance-progress>`,
  'dog-counter': () => html`<dog-counter></dog-counter>`,
  'clearance-trend': () => html`<clearance-trend></clearance-trend>`,
  'ordnance-breakdown': () => html`<ordnance-breakdown></ordnance-breakdown>`,
  'mine-figures': () =>
    html`<mine-figures indicators="area-cleared ap-mines-found at-mines-found uxo-found"></mine-figures>`,
};

/** All of these, with room between them. */
export const gallery = (): TemplateResult =>
  html`${Object.values(GALLERY).map((draw) => html`<div class="exhibit">${draw()}</div>`)}`;
