/// <reference lib="dom" />
/**
 * Pages as text: templates drawn on the server, elements into declarative shadow roots.
 *
 * A page of a strict policy may hold no `<style>`, so each shadow root links the style sheet of its tag, which the
 * browser loads once. The script, when it comes, brings its own and draws again: nothing is hydrated, and the marks for
 * that are taken out.
 */
import { ElementRenderer, html as page, type RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { renderThunked } from '@lit-labs/ssr/lib/render.js';
import { type Drawable, drawable, drawOnServer, h, loadParts, toHtml } from '@mine-action/elements/drawable';

export { page };

/** Where the pages' style sheets lie, as seen from the page. */
interface FigureInfo extends RenderInfo {
  readonly assets: string;
  /** Whether a series leaves out its table, which stands on another page. */
  readonly isLean: boolean;
}

/** Tags whose tables grow with every day. */
const SERIES: ReadonlySet<string> = new Set(['clearance-trend']);
const TABLE = /<details><summary>[^<]*<\/summary><table\b.*?<\/details>|<table\b.*?<\/table>/gs;

class FigureRenderer extends ElementRenderer {
  static override matchesClass(): boolean {
    return true;
  }

  override readonly element: InstanceType<Drawable>;

  constructor(tag: string) {
    super(tag);
    const Drawn = drawable[tag];
    if (!Drawn) throw new TypeError(`<${tag}> cannot be drawn on a server.`);
    this.element = new Drawn();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string): void {
    this.element.attributeChangedCallback(name, old, value);
  }

  override renderShadow(info: RenderInfo): string[] {
    const { assets, isLean } = info as FigureInfo;
    const style = { rel: 'stylesheet', href: `${assets}${this.tagName}.css` };
    const drawn = toHtml(drawOnServer(this.element, h('link', style)));
    const own = isLean && SERIES.has(this.tagName) ? drawn.replace(TABLE, '') : drawn;
    return [`${toHtml(h('link', style))}${own}<slot></slot>`];
  }
}

// A server has no time to wait in the middle of a page.
await loadParts();

for (const [tag, element] of Object.entries(drawable))
  if (!customElements.get(tag)) customElements.define(tag, element);

/** What a later drawing in the browser would be held against. Texts hold no `<`: these are all marks. */
const MARKS = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** What bindings that say nothing leave behind. */
const EMPTY_LINES = /\n(?:[ \t]*\n)+/g;

/** What no browser has ever read but an early one, and no standard knows. */
const OLD_ROOT = /(?<=<template )shadowroot="open" (?=shadowrootmode=)/g;

/**
 * Draws a template.
 *
 * @param options where the style sheets of the elements lie, as seen from the page; whether a series leaves out its table
 */
export function draw(
  template: unknown,
  { assets = '', isLean = false }: Partial<Pick<FigureInfo, 'assets' | 'isLean'>> = {},
): string {
  const info: Partial<FigureInfo> = { elementRenderers: [FigureRenderer], assets, isLean };
  return collectResultSync(renderThunked(template, info))
    .replace(MARKS, '')
    .replace(OLD_ROOT, '')
    .replace(EMPTY_LINES, '\n');
}
