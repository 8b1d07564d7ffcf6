/**
 * An element with a chart: the parts of that follow its life. They are controllers as Lit has them; the script's own base does
 * without, since nothing but a chart has any.
 */
import type { ReactiveController } from '@lit/reactive-element';
import type { ChartView } from '@mine-action/wording';
import { FigureElement } from '../figure-element.js';
import { ChartFigure } from './chart-figure.js';

export abstract class ChartElement extends FigureElement<ChartView> {
  readonly #controllers: ReactiveController[] = [];

  /** @internal */
  readonly chart = new ChartFigure(this);

  /** @internal */
  override addController(controller: ReactiveController): void {
    this.#controllers.push(controller);
  }

  /** @internal */
  override connectedCallback(): void {
    super.connectedCallback();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  /** @internal */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  protected override updated(): void {
    for (const controller of this.#controllers) controller.hostUpdated?.();
    super.updated();
  }
}
