/**
 * What has still to be chosen before the table can be read, each with the control where that is done.
 */
import type { Message } from '../messages.js';
import type { DeskState } from '../state.js';
import { objectOf } from '../json.js';
import { isOfAllColumns, ofColumn, sourceKey, textAt, useOf } from './mapping-draft.js';

export interface Missing {
  /** Id of the control. */
  readonly id: string;
  readonly label: Message;
  readonly values?: Readonly<Record<string, string>>;
}

export function missingIn({ table, mapping, unused }: DeskState): readonly Missing[] {
  if (!table) return [{ id: 'file', label: 'file' }];
  const missing: Missing[] = [];
  const want = (isThere: boolean, id: string, label: Message, values?: Missing['values']): void => {
    if (!isThere) missing.push({ id, label, ...(values && { values }) });
  };
  const has = (...path: string[]): boolean => textAt(mapping, ...path) !== '';
  const columns = Object.keys(objectOf(mapping['columns']));
  const isConstant = (field: string): boolean =>
    has('constants', field) || columns.includes(field) || isOfAllColumns(mapping, field);
  if (!table.isWorkbook) want(has('delimiter'), 'delimiter', 'delimiter');
  if (table.isWorkbook && table.sheets.length > 1) want(has('sheet'), 'sheet', 'sheet');
  if (table.columns.length === 0) return missing;
  for (const [index, { heading }] of table.columns.entries()) {
    const use = useOf(mapping, unused, heading);
    want(use !== '', `column-${index}-use`, 'use', { heading });
    if (use !== 'number') continue;
    want(ofColumn(mapping, heading, 'indicator') !== '', `column-${index}-indicator`, 'indicator', {
      heading,
    });
    want(ofColumn(mapping, heading, 'unit') !== '', `column-${index}-unit`, 'unit', { heading });
  }
  if (!table.isWorkbook) {
    want(has('decimal'), 'decimal', 'decimal');
    want(has('thousands'), 'thousands', 'thousands');
    const isDated = ['asOf.date', 'period.start', 'period.end', 'due'].some((each) => columns.includes(each));
    if (isDated) want(has('dates'), 'dates', 'dates');
  }
  for (const field of [
    'qualifier',
    'status',
    'measure',
    'asOf.date',
    'asOf.basis',
    'scope.operators',
  ] as const)
    want(isConstant(field), field, field);
  const measure = textAt(mapping, 'constants', 'measure');
  if (measure === 'cumulative' || measure === 'flow')
    want(isConstant('period.start'), 'period.start', 'period.start');
  const source = (...path: string[]): boolean => has('sources', sourceKey(mapping), ...path);
  want(has('feed', 'publisher', 'name'), 'publisher', 'publisher');
  want(has('feed', 'refArea'), 'country', 'country');
  want(has('feed', 'title'), 'feed-title', 'feed-title');
  want(has('feed', 'id'), 'feed-id', 'feed-id');
  want(source('title'), 'source-title', 'source-title');
  want(source('publishedOn'), 'source-published', 'source-published');
  want(source('language'), 'source-language', 'source-language');
  return missing;
}
