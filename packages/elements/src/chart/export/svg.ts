/**
 * A surface that becomes an SVG file: loaded only when somebody asks for one.
 *
 * The elements are made by svgcanvas; the words by ourselves, because it sets type by a style attribute, which a
 * strict policy ignores, and knows no direction.
 */
import { Context } from 'svgcanvas/dist/svgcanvas.esm.js';
import type { Surface } from '../canvas/drawing.js';
import type { ChartContext } from '../canvas/text-layout.js';
import type { ChartImage } from '../picture.js';

const SVG = 'http://www.w3.org/2000/svg';

/** From the line that letters stand on to what a canvas calls their middle, in ems. */
const MIDDLE = 0.35;

export class SvgSurface implements Surface {
  readonly #context = new Context({ width: 1, height: 1 });

  constructor() {
    this.#context.canvas = this;
    this.#context.lineDash = null;
    this.#context.fillText = (text, x, y) => this.#write(text, x, y);
  }

  get width(): number {
    return this.#context.width;
  }
  set width(px: number) {
    this.#context.width = px;
  }
  get height(): number {
    return this.#context.height;
  }
  set height(px: number) {
    this.#context.height = px;
  }

  getContext(): ChartContext {
    return this.#context as ChartContext;
  }

  #write(text: string, x: number, y: number): void {
    const context = this.#context;
    const [, weight = '400', size = '16', family = 'sans-serif'] =
      /(?:(\d{3}) )?([\d.]+)px (.+)$/.exec(context.font) ?? [];
    const { e, f } = context.getTransform();
    const isRtl = context.direction === 'rtl';
    // Left and right, and the anchor's start and end, which change places with the direction.
    const anchor =
      context.textAlign === 'center' ? 'middle' : (context.textAlign === 'right') === isRtl ? 'start' : 'end';
    const element = document.createElementNS(SVG, 'text');
    const set = (name: string, value: string): void => element.setAttribute(name, value);
    set('x', round(x + e));
    set('y', round(y + f + (context.textBaseline === 'middle' ? MIDDLE * Number(size) : 0)));
    set('font-family', family);
    set('font-size', size);
    set('font-weight', weight);
    set('text-anchor', anchor);
    set('fill', context.fillStyle as string);
    set('direction', isRtl ? 'rtl' : 'ltr');
    element.textContent = text;
    context.__closestGroupOrSvg().append(element);
  }

  /** All that was drawn, as a file. */
  file({ title, lang, direction }: ChartImage): Blob {
    const svg = this.#context.getSvg();
    const name = document.createElementNS(SVG, 'title');
    name.textContent = title;
    svg.prepend(name);
    // Set as a plain attribute it would be written twice by some.
    svg.removeAttribute('xmlns');
    svg.setAttribute('width', String(this.width));
    svg.setAttribute('height', String(this.height));
    svg.setAttribute('viewBox', `0 0 ${this.width} ${this.height}`);
    svg.setAttribute('role', 'img');
    svg.setAttribute('lang', lang);
    svg.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
    svg.setAttribute('direction', direction);
    const file = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}`;
    name.remove();
    return new Blob([file], { type: 'image/svg+xml' });
  }
}

const round = (px: number): string => String(Math.round(px * 100) / 100);
