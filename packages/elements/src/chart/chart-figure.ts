/**
 * A figure with a chart in it: headline, chart, legend, table, source and what can be taken away. The words and the
 * table are there at once and never wait for the part that draws.
 */
import type { ChartPanel, ChartView } from '@mine-action/wording';
import type { FigureElement, Shown } from '../figure-element.js';
import { asHeard, figure, placeLine, planLine, SEPARATOR, sourceLine, sourceWords } from '../figure/parts.js';
import { h, type Markup } from '../markup/markup.js';
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
  ): Markup {
    const { view } = shown;
    const { language, headline, spoken, year, spokenYear, sources, otherSources, panels } = view;
    const { direction: dir } = language;
    const [panel] = panels as readonly [ChartPanel, ...ChartPanel[]];
    const hasChart = !isTable && panel.picture !== undefined;
    const isTableSeen = !hasChart || this.#isTableOpen || this.plot.state === 'failed';
    const tables = panels.map((each) => each.table).filter(countRows);
    const most = this.#growing.most(Math.max(0, ...tables.map(countRows)), isTableSeen);
    // The age is that of the figure which leads, and stands beside its source alone.
    const also = sources.slice(1);
    return figure(
      view,
      'chart',
      h('div', { class: 'above', dir }, placeLine(view)),
      h('p', { class: 'headline', part: 'headline' }, h('bdi', { dir }, asHeard(headline, spoken))),
      h(
        'p',
        { class: 'subtitle', part: 'label' },
        h(
          'bdi',
          { dir },
          panel.title,
          panel.context.map((text) => [' ', h('span', { class: 'context' }, text)]),
        ),
      ),
      hasChart &&
        panel.picture &&
        h(
          'div',
          { class: 'view', hidden: isTableSeen },
          this.plot.draw(panel.picture, panel.names),
          legend(panel),
        ),
      h(
        'div',
        { class: 'rows', unseen: !isTableSeen, dir },
        tables.map((each) => table(each, isTableSeen, most)),
      ),
      panels.map(({ plan }) => planLine({ plan, language }, day)),
      [year && asHeard(year, spokenYear), ...panels.flatMap(({ remarks }) => remarks)].map(
        (remark) => remark && h('p', { class: 'remark', part: 'remark' }, h('bdi', { dir }, remark)),
      ),
      h(
        'div',
        { class: 'foot' },
        sourceLine({ ...shown, view: { ...view, sources: sources.slice(0, 1) } }, day, false),
        (also.length > 0 || otherSources) &&
          h(
            'p',
            { class: 'source', part: 'source', dir },
            SEPARATOR,
            sourceWords(also, false),
            ' ',
            otherSources,
          ),
        this.host.details(shown),
        this.#tools(view, panel, file, hasChart && this.plot.state !== 'failed'),
      ),
    );
  }

  #tools(view: ChartView, panel: ChartPanel, file: string, hasChart: boolean): Markup {
    const { tools } = view;
    const formats = tools.formats.filter(({ format }) => format === 'CSV' || hasChart);
    return h(
      'div',
      { class: 'tools', part: 'tools' },
      hasChart &&
        h(
          'button',
          {
            class: 'tool',
            type: 'button',
            'aria-pressed': String(this.#isTableOpen),
            onclick: this.#toggle,
          },
          tools.table,
        ),
      h(
        'span',
        { class: 'download' },
        h('span', { 'aria-hidden': 'true' }, tools.download),
        ' ',
        formats.map(({ format, name }) => [
          h(
            'button',
            {
              class: 'tool',
              type: 'button',
              'aria-label': name,
              onclick: () => void save(this.host, file, format, view, panel, this.plot),
            },
            format,
          ),
          ' ',
        ]),
      ),
    );
  }
}
