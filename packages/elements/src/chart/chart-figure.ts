/**
 * A figure with a chart in it: headline, chart, legend, table, source and what can be taken away. The words and the
 * table are there at once and never wait for the part that draws.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ChartPanel, ChartView } from '@mine-action/wording';
import type { FigureElement, Shown } from '../figure-element.js';
import { asHeard, placeLine, planLine, SEPARATOR, sourceLine, sourceWords } from '../figure/parts.js';
import { save } from './export/files.js';
import { Growing } from './interaction/growing.js';
import { Plot } from './plot.js';
import { countRows, legend, table } from './table.js';

export class ChartFigure {
  readonly plot: Plot;
  readonly #growing: Growing;
  #isTableOpen = false;

  constructor(readonly host: FigureElement<ChartView>) {
    this.plot = new Plot(host);
    this.#growing = new Growing(host);
  }

  readonly #toggle = (): void => {
    this.#isTableOpen = !this.#isTableOpen;
    this.host.requestUpdate();
  };

  /**
   * Draws the first view; any further one as a table alone.
   *
   * @param file what downloads are called
   * @param day the reader's day, where it is not today
   */
  draw(
    shown: Shown<ChartView>,
    {
      isTable,
      file,
      day,
    }: { readonly isTable: boolean; readonly file: string; readonly day?: string | undefined },
  ): TemplateResult {
    const { view } = shown;
    const { language, headline, spoken, sources, otherSources, panels } = view;
    const [panel] = panels as readonly [ChartPanel, ...ChartPanel[]];
    const hasChart = !isTable && panel.picture !== undefined;
    const isTableSeen = !hasChart || this.#isTableOpen || this.plot.state === 'failed';
    const tables = panels.map((each) => each.table).filter(countRows);
    const most = this.#growing.most(Math.max(0, ...tables.map(countRows)), isTableSeen);
    // The age is that of the figure which leads, and stands beside its source alone.
    const also = sources.slice(1);
    const more =
      also.length > 0 || otherSources
        ? html`<p class="source" part="source">
            <bdi dir=${language.direction}>${SEPARATOR}${sourceWords(also, false)} ${otherSources}</bdi>
          </p>`
        : nothing;
    return html`<div class="figure chart" part="figure" lang=${language.code}>
      <div class="above" dir=${language.direction}>${placeLine(view)}</div>
      <p class="headline" part="headline">
        <bdi dir=${language.direction}>${asHeard(headline, spoken)}</bdi>
      </p>
      <p class="subtitle" part="label">
        <bdi dir=${language.direction}
          >${panel.title}${panel.context.map((text) => html` <span class="context">${text}</span>`)}</bdi
        >
      </p>
      ${
        hasChart && panel.picture
          ? html`<div class="view" ?hidden=${isTableSeen}>
              ${this.plot.draw(panel.picture, panel.names)}${legend(panel)}
            </div>`
          : nothing
      }
      <div class="rows" ?unseen=${!isTableSeen} dir=${language.direction}>
        ${tables.map((each) => table(each, isTableSeen, most))}
      </div>
      ${panels.map(({ plan }) => planLine({ plan, language }, day))}
      ${panels.flatMap(({ remarks }) =>
        remarks.map(
          (remark) =>
            html`<p class="remark" part="remark"><bdi dir=${language.direction}>${remark}</bdi></p>`,
        ),
      )}
      <div class="foot">
        ${sourceLine({ ...shown, view: { ...view, sources: sources.slice(0, 1) } }, day, false)}${more}${this.host.details.draw(shown)}
        ${this.#tools(view, panel, file, hasChart && this.plot.state !== 'failed')}
      </div>
    </div>`;
  }

  #tools(view: ChartView, panel: ChartPanel, file: string, hasChart: boolean): TemplateResult {
    const { tools } = view;
    const formats = tools.formats.filter(({ format }) => format === 'CSV' || hasChart);
    return html`<div class="tools" part="tools">
      ${
        hasChart
          ? html`<button class="tool" type="button" aria-pressed=${this.#isTableOpen} @click=${this.#toggle}>
              ${tools.table}
            </button>`
          : nothing
      }
      <span class="download"
        ><span aria-hidden="true">${tools.download}</span> ${formats.map(
          ({ format, name }) =>
            html`<button
              class="tool"
              type="button"
              aria-label=${name}
              @click=${() => void save(this.host, file, format, view, panel, this.plot)}
            >
              ${format}
            </button> `,
        )}</span
      >
    </div>`;
  }
}
