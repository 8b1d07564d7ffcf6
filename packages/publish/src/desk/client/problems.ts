/**
 * Which control a finding or a refusal speaks of, so that what is wrong stands where it is put right.
 */
import { html } from 'lit';
import { objectOf } from '../json.js';
import type { DeskState } from '../state.js';
import { linkTo } from './disclosure.js';
import { sourceKey } from './mapping-draft.js';
import { english, words } from './page-words.js';

/** Controls by the keys of the mapping and the fields of the feed that are called otherwise. */
const CONTROLS: Readonly<Record<string, string>> = {
  hiddenRows: 'hidden-rows',
  headerLine: 'header-line',
  headerRows: 'header-rows',
  endsAt: 'ends-at',
  grouping: 'grouping',
  refArea: 'country',
  'publisher.name': 'publisher',
  title: 'feed-title',
  updateFrequency: 'frequency',
  ...Object.fromEntries(
    [
      'sheet',
      'delimiter',
      'decimal',
      'thousands',
      'dates',
      'calendar',
      'months',
      'digits',
      'shares',
      'qualifier',
      'status',
      'measure',
      'period.start',
      'asOf.date',
      'asOf.basis',
      'scope.operators',
      'scope.operator',
    ].map((key) => [key, key]),
  ),
};

const OF_SOURCE: Readonly<Record<string, string>> = {
  'publisher.name': 'publisher',
  title: 'source-title',
  url: 'source-url',
  publishedOn: 'source-published',
  language: 'source-language',
};

/** The control of a field; nothing where the page has none. @param field as a finding has it */
export function controlOf({ table, mapping }: DeskState, field: string, figure?: string): string | undefined {
  const held = objectOf(mapping['columns'])[field];
  const heading = /^column "(.*)"$/s.exec(field)?.[1] ?? (typeof held === 'string' ? held : undefined);
  if (heading !== undefined) {
    const index = (table?.columns ?? []).findIndex((column) => column.heading === heading);
    return index < 0 ? undefined : `column-${index}-use`;
  }
  if (field === 'id') return figure === undefined ? 'feed-id' : undefined;
  const source = `sources.${sourceKey(mapping)}.`;
  if (field.startsWith(source)) return OF_SOURCE[field.slice(source.length)];
  return Object.hasOwn(CONTROLS, field) ? CONTROLS[field] : undefined;
}

/** The control that a refusal names by its key: `state "hiddenRows"`. */
export const controlNamedIn = (said: string): string | undefined =>
  [...said.matchAll(/"([\w.]+)"/g)].map(([, key = '']) => CONTROLS[key]).find((id) => id !== undefined);

/** What is wrong with what is chosen in a control: in words, or with the way to the place where that is told. */
export function problemAt(state: DeskState, id: string): unknown {
  const { groups = [], trouble } = state.reading ?? {};
  if (trouble !== undefined && controlNamedIn(trouble) === id) return english(trouble);
  const found = groups
    .map((group, index) => ({ group, index }))
    .filter(
      ({ group: { severity, places } }) =>
        severity === 'error' && places.some(({ field, figure }) => controlOf(state, field, figure) === id),
    );
  const [first] = found;
  if (!first) return undefined;
  const count = found.reduce((sum, { group }) => sum + group.count, 0);
  return html`${english(first.group.says)}
  ${linkTo(`finding-${first.index}`, words('problem-more', { count }))}`;
}
