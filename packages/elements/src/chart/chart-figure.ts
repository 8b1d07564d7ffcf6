/**
 * A figure with a chart in it: headline, chart, key, table, source and what can be taken away. The words and the
 * table are there at once and never wait for the part that draws.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FigureRequest, Available } from '@mine-action/core';
import type { Feed } from '@mine-action/data';
import type { ChartView, Unavailable, ChartPanel } from '@mine-action/wording';
import { Details } from '../figure/details.js';
import { asHeard, placeLine, planLine, SEPARATOR, sourceLine, sourceWords } from '../figure/parts.js';
import { save } from './export/files.js';
import { Growing } from './interaction/growing.js';
import { Plot } from './plot.js';
import { countRows, key, table } from './table.js';

type Answer = Available<ChartView> | Unavailable;

export class ChartFigure {
  readonly plot: Plot;
  readonly details: Details;
  readonly #growing: Growing;
  #isTableOpen = false;
  #feed: Feed | undefined;
  /** What was answered from that feed, by what was asked. */
  readonly #answers = new Map<string, Answer>();

  constructor(readonly host: ReactiveControllerHost & HTMLElement) {
    this.plot = new Plot(host);
    this.details = new Details(host);
    this.#growing = new Growing(host);
  }

  /**
   * What was answered before, as long as the page's own feed is the same: of thousands of days it takes long to say
   * anew each time that something beside them changes.
   *
   * @param more what is asked beside the question
   */
  remember({ feed, ...request }: FigureRequest, more: readonly string[], answer: () => Answer): Answer {
    if (!feed) return answer();
    if (feed !== this.#feed) this.#answers.clear();
    this.#feed = feed;
    const asked = JSON.stringify([request, more]);
    const resolved = this.#answers.get(asked) ?? answer();
    // What is only loading is asked for again.
    if (resolved.known) this.#answers.set(asked, resolved);
    return resolved;
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
    view: Available<ChartView>,
    {
      isTable,
      file,
      day,
    }: { readonly isTable: boolean; readonly file: string; readonly day?: string | undefined },
  ): TemplateResult {
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
              ${this.plot.draw(panel.picture, panel.names)}${key(panel)}
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
        ${sourceLine({ ...view, sources: sources.slice(0, 1) }, day, false)}${more}${this.details.draw(view)}
        ${this.#tools(view, panel, file, hasChart && this.plot.state !== 'failed')}
      </div>
    </div>`;
  }

  #tools(
    { tools, ...view }: Available<ChartView>,
    panel: ChartPanel,
    file: string,
    hasChart: boolean,
  ): TemplateResult {
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
              @click=${() => void save(this.host, file, format, { tools, ...view }, panel, this.plot)}
            >
              ${format}
            </button> `,
        )}</span
      >
    </div>`;
  }
}
