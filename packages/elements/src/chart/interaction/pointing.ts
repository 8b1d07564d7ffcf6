/**
 * Pointing at a chart: by pointer, by touch, and step by step with a slider that lies invisibly over it. The slider is
 * the platform's own: it brings arrow keys, Home and End, their direction, and a screen reader's gestures.
 */
import { h, type Markup } from '../../markup/markup.js';
import type { Drawing } from '../canvas/draw.js';
import { type Picture, targetsOf } from '../picture.js';
import { emptyTooltip, showTooltip } from './tooltip.js';

/** What is pointed at. */
export interface Pointed {
  readonly box: HTMLElement | undefined;
  readonly picture: Picture | undefined;
  readonly drawing: Drawing | undefined;
}

export class Pointing {
  /** Where the slider stands. */
  #at: number | undefined;
  /** Whose tooltip is shown. */
  #shown: number | undefined;
  /** Where Escape is listened for, as long as a tooltip is shown: the pointer may rest on it without any focus. */
  #hearing: Document | undefined;

  constructor(readonly pointed: Pointed) {}

  /** Slider and tooltip. */
  draw(picture: Picture, name: string): Markup {
    return [
      h('input', {
        class: 'reader',
        type: 'range',
        min: 0,
        max: targetsOf(picture).length - 1,
        'aria-label': name,
        'aria-valuetext': this.#spokenAt(this.#at),
        oninput: this.#onStep,
        onfocus: this.#onFocus,
        onblur: this.hide,
      }),
      emptyTooltip(),
    ];
  }

  get #reader(): HTMLInputElement | null | undefined {
    return this.pointed.box?.querySelector<HTMLInputElement>('.reader');
  }

  get #tooltip(): HTMLElement | null | undefined {
    return this.pointed.box?.querySelector<HTMLElement>('.tooltip');
  }

  /** Puts the slider where it stood, on a first drawing at what is known last, or at the first bar. */
  update(): void {
    const { picture } = this.pointed;
    if (!picture) return;
    const last = targetsOf(picture).length - 1;
    this.#stand(Math.min(this.#at ?? (picture.kind === 'line' ? last : 0), last));
  }

  #spokenAt(index: number | undefined): string | undefined {
    const { picture } = this.pointed;
    return picture && index !== undefined ? targetsOf(picture)[index]?.tooltip.spoken : undefined;
  }

  #stand(index: number): void {
    const reader = this.#reader;
    const spoken = this.#spokenAt(index);
    if (!reader || spoken === undefined) return;
    this.#at = index;
    if (reader.value !== String(index)) reader.value = String(index);
    if (reader.getAttribute('aria-valuetext') !== spoken) reader.setAttribute('aria-valuetext', spoken);
  }

  #show(index: number | undefined): void {
    const { box, picture, drawing } = this.pointed;
    const tooltip = picture && index !== undefined ? targetsOf(picture)[index]?.tooltip : undefined;
    const place = index === undefined ? undefined : drawing?.place(index);
    if (!box || !tooltip || !place || !this.#tooltip) return;
    this.#shown = index;
    drawing?.highlight(index);
    showTooltip(this.#tooltip, box, tooltip, place);
    if (this.#hearing) return;
    this.#hearing = box.ownerDocument;
    this.#hearing.addEventListener('keydown', this.onKey);
  }

  /** Shows the tooltip again where its point is now. */
  refresh(): void {
    const shown = this.#shown;
    if (shown === undefined) return;
    this.hide();
    this.#show(shown);
  }

  readonly hide = (): void => {
    this.#hearing?.removeEventListener('keydown', this.onKey);
    this.#hearing = this.#shown = undefined;
    if (this.#tooltip) this.#tooltip.hidden = true;
    this.pointed.drawing?.highlight(undefined);
  };

  readonly #onStep = (): void => {
    const index = Number(this.#reader?.value);
    this.#stand(index);
    this.#show(index);
  };

  readonly #onFocus = (): void => {
    if (this.#reader?.matches(':focus-visible')) this.#show(this.#at);
  };

  readonly onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.hide();
  };

  #nearest({ clientX, clientY, target }: PointerEvent | MouseEvent): number | undefined {
    const { box, drawing } = this.pointed;
    // On the tooltip the pointer reads, and points at nothing.
    if (!box || (target as Element).closest('.tooltip')) return undefined;
    const { left, top } = box.getBoundingClientRect();
    return drawing?.nearest(clientX - left - box.clientLeft, clientY - top - box.clientTop);
  }

  readonly onPoint = (event: PointerEvent): void => {
    const index = this.#nearest(event);
    if (index !== undefined && index !== this.#shown) this.#show(index);
  };

  /** A finger leaves with every tap; what it pointed at stays until it taps elsewhere. */
  readonly onLeave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.hide();
  };

  /** From the point that was clicked on, keys lead further; a reader who then turns elsewhere leaves the tooltip. */
  readonly onClick = (event: MouseEvent): void => {
    const index = this.#nearest(event);
    if (index === undefined) return;
    this.#reader?.focus({ preventScroll: true });
    this.#stand(index);
    this.#show(index);
  };
}
