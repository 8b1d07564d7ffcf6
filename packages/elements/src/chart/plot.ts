/**
 * The box of a chart: loads the drawing when it is needed, and says when, how large and in which colours to draw.
 * Nothing here knows Chart.js.
 */
import { lazy, nameOf, report } from '@mine-action/core';
import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { h, type Markup, once } from '../markup/markup.js';
import type { Drawing } from './canvas/draw.js';
import { drawing, type DrawModule } from '../view-parts.js';
import { readChartTheme } from './chart-theme.js';
import { Painting } from './painting.js';
import { type Picture, type ChartImage, stillId } from './picture.js';
import { Pointing } from './interaction/pointing.js';
import { inNextFrame, nearness, notInNextFrame, printed, sizes } from './interaction/observers.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What makes files of pictures: few readers ask for one. */
export const images = lazy<typeof import('./export/chart-image.js')>(() => import('./export/chart-image.js'));

/** How long the drawing may take to arrive; later, readers have begun with the table, and it would jump. */
const PATIENCE_MS = 10_000;

export class Plot implements ReactiveController {
  /** Whether there is something to see; in place of what has failed the element shows its words. */
  state: 'waiting' | 'drawn' | 'failed' = 'waiting';
  box: HTMLElement | undefined;
  picture: Picture | undefined;
  readonly #painting = new Painting();
  readonly #pointing = new Pointing(this);
  #drawModule: DrawModule | undefined;
  #isPrinting = false;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param load fetches what draws */
  constructor(
    readonly host: Host,
    readonly load: () => Promise<DrawModule> = () => drawing.load(),
  ) {
    host.addController(this);
  }

  get drawing(): Drawing | undefined {
    return this.#painting.drawing;
  }

  /**
   * The box, empty until it is drawn.
   *
   * @param names what the chart is called, and the slider that reads it out
   */
  draw(picture: Picture, names: { readonly chart: string; readonly reader: string }): Markup {
    this.picture = picture;
    const { onPoint, onLeave, onClick, onKey, hide } = this.#pointing;
    return h(
      'div',
      {
        class: `plot of-${picture.kind}${this.state === 'drawn' ? ' drawn' : ''}`,
        part: 'plot',
        role: 'group',
        'aria-label': names.chart,
        onpointermove: onPoint,
        onpointerdown: onPoint,
        onpointerleave: onLeave,
        onpointercancel: hide,
        onclick: onClick,
        onkeydown: onKey,
        ontransitionrun: this.#soon,
        ontransitionend: this.#soon,
      },
      // Until it is drawn on, it takes no room.
      once(h('canvas', { width: 0, height: 0, 'aria-hidden': 'true' })),
      this.#pointing.draw(picture, names.reader),
      // What a server has drawn stands until there is a canvas.
      this.state !== 'drawn' && once(h('div', { class: 'still', id: stillId(picture) })),
    );
  }

  /** The picture as a PNG, 2400 px wide. @throws where it cannot be made */
  async png(image: ChartImage): Promise<Blob> {
    const [{ draw }, { png }] = await Promise.all([this.load(), images.load()]);
    return png(image, readChartTheme(this.box ?? this.host), draw);
  }

  /** The picture as an SVG. @throws where it cannot be made */
  async svg(image: ChartImage): Promise<Blob> {
    const [{ draw }, { svg }] = await Promise.all([this.load(), images.load()]);
    return svg(image, readChartTheme(this.box ?? this.host), draw);
  }

  hostUpdated(): void {
    const box = this.host.shadowRoot?.querySelector<HTMLElement>('.plot') ?? undefined;
    if (box !== this.box) {
      this.#release();
      this.box = box;
      if (box) this.#take(box);
    }
    if (!box || !this.picture) return;
    if (this.picture.kind !== 'line') box.style.setProperty('--_bars', String(this.picture.bars.length));
    this.#pointing.update();
    this.#soon();
  }

  hostConnected(): void {
    // Moved in the page nothing is rendered again.
    if (!this.box) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#release();
  }

  #take(box: HTMLElement): void {
    printed.add(this.#onPrint);
    nearness.add(box, this.#fetch);
    sizes.add(box, this.#soon);
  }

  #release(): void {
    const { box } = this;
    clearTimeout(this.#patience);
    notInNextFrame(this.#paint);
    printed.delete(this.#onPrint);
    if (box) {
      nearness.delete(box);
      sizes.delete(box);
      this.#pointing.hide();
    }
    this.#painting.drop();
    this.box = undefined;
    if (this.state === 'drawn') this.state = 'waiting';
  }

  readonly #fetch = (): void => {
    const { box } = this;
    if (!box) return;
    nearness.delete(box);
    if (this.#drawModule) return this.#soon();
    const isStill = (): boolean => this.box === box;
    this.#patience = setTimeout(() => {
      if (isStill() && this.state === 'waiting') this.#fail(`not there after ${PATIENCE_MS / 1000} s`);
    }, PATIENCE_MS);
    this.load().then(
      (drawModule) => {
        this.#drawModule = drawModule;
        clearTimeout(this.#patience);
        if (isStill()) this.#soon();
      },
      (error: unknown) => {
        clearTimeout(this.#patience);
        if (isStill()) this.#fail(String(error));
      },
    );
  };

  #fail(reason: string): void {
    this.#pointing.hide();
    this.#painting.drop();
    this.#enter('failed');
    report(
      nameOf(this.host),
      `its chart could not be drawn (${reason}); its figures stand in words.`,
      'Serve the whole folder of the script, with cross-origin access.',
      this.host,
    );
  }

  #enter(state: Plot['state']): void {
    if (this.state === state) return;
    this.state = state;
    this.host.requestUpdate();
  }

  readonly #soon = (): void => inNextFrame(this.#paint);

  /** A page is printed as it stands when this returns. */
  readonly #onPrint = (isPrinting: boolean): void => {
    this.#isPrinting = isPrinting;
    this.#paint();
  };

  readonly #paint = (): void => {
    const { box, picture } = this;
    if (!box || !picture || !this.#drawModule || this.state === 'failed') return;
    try {
      if (!this.#painting.paint(box, picture, this.#drawModule, this.#isPrinting)) return;
      box.classList.add('drawn');
      this.#pointing.refresh();
      this.#enter('drawn');
    } catch (error) {
      this.#fail(String(error));
    }
  };
}
