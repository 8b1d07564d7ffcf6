/**
 * Draws on a canvas from the inline start: x grows to the right in a language that runs left to right and to the
 * left in one that runs right to left. What lays a card out need not know which.
 */
import { type Canvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas';
import { LIGHT } from '../generated/tokens.js';
import type { Typeface, Weight } from './fonts.js';

export interface Style {
  /** In px of the card. */
  readonly size: number;
  readonly weight: Weight;
  readonly color: string;
}

/** What a programme brings of its own. */
export interface CardLook {
  /** The colour of what is drawn; it can be read on white. */
  readonly accent?: string | undefined;
  /** Its sign, which stands at the end of the first line. */
  readonly logo?: Canvas | undefined;
}

export interface CardContextOptions {
  readonly look?: CardLook | undefined;
  readonly width: number;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly typeface: Typeface;
  /** Widths that are known already, by weight and text; what is measured is added. */
  readonly widths: Map<string, number>;
}

/** A size, in px, at which widths are measured. */
const MEASURED_AT = 100;

/** The canvas takes sizes in steps; on its grid, widths follow them exactly. */
const onGrid = (size: number): number => Math.max(0.25, Math.round(size * 4) / 4);

export class CardContext {
  constructor(
    private readonly canvas: SKRSContext2D,
    private readonly options: CardContextOptions,
  ) {
    // Else the language of the machine would choose among the forms of a letter.
    canvas.lang = options.language;
    canvas.textBaseline = 'alphabetic';
  }

  /** The colour of what is drawn. */
  get accent(): string {
    return this.options.look?.accent ?? LIGHT.accent;
  }

  get logo(): Canvas | undefined {
    return this.options.look?.logo;
  }

  /** Distance from one line to the next, in px for each px of size. */
  get leading(): number {
    return this.options.typeface.isTall ? 1.5 : 1.28;
  }

  /** The font that is set: setting it again takes as long as measuring a line. */
  private font = '';

  private set(size: number, weight: Weight, direction = this.options.direction): void {
    const font = `${weight} ${size}px ${this.options.typeface.families}`;
    if (font !== this.font) this.canvas.font = this.font = font;
    this.canvas.direction = direction;
  }

  /** The advance of a line of text. Measured once: the width of letters follows their size. */
  widthOf(text: string, { size, weight }: Style): number {
    const { widths } = this.options;
    const key = `${weight} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      this.set(MEASURED_AT, weight);
      width = this.canvas.measureText(this.options.typeface.write(text)).width / MEASURED_AT;
      widths.set(key, width);
    }
    return width * onGrid(size);
  }

  private toRight(x: number, width = 0): number {
    return this.options.direction === 'rtl' ? this.options.width - x - width : x;
  }

  /** A line of text on a whole px, as screens draw letters; an address runs left to right in every language. */
  text(text: string, x: number, baseline: number, style: Style, direction = this.options.direction): void {
    this.set(onGrid(style.size), style.weight, direction);
    this.canvas.textAlign = this.options.direction === 'rtl' ? 'right' : 'left';
    this.canvas.fillStyle = style.color;
    this.canvas.fillText(this.options.typeface.write(text), this.toRight(x), Math.round(baseline));
  }

  fill(x: number, top: number, width: number, height: number, color: string): void {
    this.canvas.fillStyle = color;
    this.canvas.fillRect(this.toRight(x, width), top, width, height);
  }

  /** The line lies inside: what is outlined is no larger than it says. */
  outline(x: number, top: number, width: number, height: number, line: number, color: string): void {
    this.canvas.strokeStyle = color;
    this.canvas.lineWidth = line;
    const left = this.toRight(x, width);
    this.canvas.strokeRect(left + line / 2, top + line / 2, width - line, height - line);
  }

  /** Shapes in their own units, whose x grows from the inline start as well, so that a dog looks where the text runs. */
  path(data: string, { x, y, scale = 1, fill, line }: Drawn): void {
    const toEnd = this.options.direction === 'rtl' ? -scale : scale;
    const path = new Path2D(data).transform({ a: toEnd, b: 0, c: 0, d: scale, e: this.toRight(x), f: y });
    if (fill !== undefined) {
      this.canvas.fillStyle = fill;
      this.canvas.fill(path);
    }
    if (!line) return;
    this.canvas.strokeStyle = line.color;
    this.canvas.lineWidth = line.width;
    this.canvas.lineJoin = this.canvas.lineCap = 'round';
    this.canvas.setLineDash([...(line.dash ?? [])]);
    this.canvas.stroke(path);
    this.canvas.setLineDash([]);
  }

  /** A picture with its start at x, as high as it is asked to be. */
  image(picture: Canvas, x: number, top: number, width: number, height: number): void {
    this.canvas.drawImage(picture, this.toRight(x, width), top, width, height);
  }
}

/** Where a path is drawn, and how. */
interface Drawn {
  readonly x: number;
  readonly y: number;
  /** Px for each of its units. */
  readonly scale?: number;
  readonly fill?: string;
  readonly line?: { readonly color: string; readonly width: number; readonly dash?: readonly number[] };
}
