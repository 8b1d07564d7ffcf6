/**
 * The table that holds what a chart shows: on demand for the eye, always for a screen reader.
 */
import type { TableRow, TableView, ChartPanel } from '@mine-action/wording';
import { asHeard, sentenceLink } from '../figure/parts.js';
import { h, type Markup } from '../markup/markup.js';

/** How many rows a table has. */
export function countRows({ groups }: TableView): number {
  let count = 0;
  for (const { rows } of groups) count += rows.length;
  return count;
}

/**
 * @param isSeen whether it stands before the eye; a table that is only heard has no links, since a key would lead to
 *   them and nobody would see where they are
 * @param most how many rows are drawn; while these are not all, those who hear the table are told that more come
 */
export function table(view: TableView, isSeen: boolean, most = Infinity): Markup {
  const { caption, columns, groups } = view;
  let left = most;
  const next = (rows: readonly TableRow[]): readonly TableRow[] => {
    const some = rows.slice(0, left);
    left -= some.length;
    return some;
  };
  return h(
    'table',
    { part: 'table', 'aria-busy': countRows(view) > most && 'true' },
    h('caption', {}, caption),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    groups.map(({ heading, rows }) =>
      h(
        'tbody',
        {},
        heading &&
          h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: columns.length }, heading)),
        next(rows).map(({ head, value, spoken, source: { text, href } }) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, head),
            h('td', {}, asHeard(value, spoken)),
            h('td', {}, isSeen ? sentenceLink(href, text) : text),
          ),
        ),
      ),
    ),
  );
}

/** What the shapes and fills mean; those who hear the table know it from there. */
export const legend = ({ legend: entries }: ChartPanel): Markup =>
  entries.length > 0 &&
  h(
    'p',
    { class: 'legend', part: 'key', 'aria-hidden': 'true' },
    entries.map(({ marker, text }) => [
      h('span', { class: 'entry' }, h('i', { class: `marker is-${marker}` }), text),
      ' ',
    ]),
  );
