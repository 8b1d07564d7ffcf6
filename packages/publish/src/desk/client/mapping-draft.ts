/**
 * The choices of the page as a mapping: what is chosen of a key, and the mapping with another choice. Keys that the page has no
 * control for stay as they were.
 */
import { listOf, objectOf } from '../json.js';
import type { Json } from '../state.js';

/** What stands at a place, as text; nothing where nothing is chosen. */
export function textAt(mapping: Json, ...path: readonly string[]): string {
  const found = path.reduce<unknown>((value, key) => objectOf(value)[key], mapping);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The texts of a list. */
export const textsAt = (mapping: Json, ...path: readonly string[]): readonly string[] =>
  listOf(path.reduce<unknown>((value, key) => objectOf(value)[key], mapping)).map(String);

/** The mapping with a value at a place; without one, the place goes, and what is empty around it. */
export function withValue(mapping: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  const inner = rest.length > 0 ? withValue(objectOf(mapping[key]), rest, value) : value;
  const { [key]: _, ...others } = mapping;
  const isGone = rest.length > 0 ? Object.keys(objectOf(inner)).length === 0 : isNothing;
  if (isGone) return others;
  return Object.hasOwn(mapping, key) ? { ...mapping, [key]: inner } : { ...others, [key]: inner };
}

/** Fields that one column holds, by what the page calls the choice. */
const USES: Readonly<Record<string, readonly string[]>> = {
  date: ['asOf.date', 'period.end'],
  'as-of': ['asOf.date'],
};
const fieldsOf = (use: string): readonly string[] => USES[use] ?? [use];

export const COLUMN_USES = [
  'number',
  'date',
  'as-of',
  'scope.area',
  'scope.operator',
  'disaggregation.sex-age',
  'period.start',
  'period.end',
  'qualifier',
  'due',
  'value',
  'indicator',
  'unit',
  'unused',
] as const;

/** The fields that a column holds. */
export const fieldsAt = (mapping: Json, heading: string): readonly string[] =>
  Object.entries(objectOf(mapping['columns']))
    .filter(([, column]) => column === heading)
    .map(([field]) => field);

const wideOf = (mapping: Json): readonly Json[] => listOf(mapping['wide']).map(objectOf);

/** What a column is said to be; nothing where that is not chosen. */
export function useOf(mapping: Json, unused: readonly string[], heading: string): string {
  if (wideOf(mapping).some(({ column }) => column === heading)) return 'number';
  const fields = fieldsAt(mapping, heading);
  if (fields.length === 0) return unused.includes(heading) ? 'unused' : '';
  const combined = Object.entries(USES).find(
    ([, all]) => all.length === fields.length && all.every((field) => fields.includes(field)),
  );
  return combined?.[0] ?? fields[0] ?? '';
}

/** The mapping in which a column is something else. */
export function withUse(mapping: Json, heading: string, use: string): Json {
  const others = Object.entries(objectOf(mapping['columns'])).filter(([, column]) => column !== heading);
  const wide = wideOf(mapping).filter(({ column }) => column !== heading);
  const isField = use !== '' && use !== 'number' && use !== 'unused';
  const columns = {
    ...Object.fromEntries(others),
    ...(isField && Object.fromEntries(fieldsOf(use).map((field) => [field, heading]))),
  };
  const before = wideOf(mapping).find(({ column }) => column === heading);
  const all = use === 'number' ? [...wide, before ?? { column: heading, constants: {} }] : wide;
  const next = withValue({ ...mapping, columns }, ['wide'], all);
  // What was said of empty cells of a field that no column holds any more is of no use.
  const fields = Object.keys(columns);
  const ifEmpty = Object.entries(objectOf(next['ifEmpty'])).filter(([field]) => fields.includes(field));
  return withValue(
    withValue(
      next,
      ['fillDown'],
      textsAt(next, 'fillDown').filter((field) => fields.includes(field)),
    ),
    ['ifEmpty'],
    ifEmpty.length === 0 ? undefined : Object.fromEntries(ifEmpty),
  );
}

/** A field that all figures of one column have. */
export const ofColumn = (mapping: Json, heading: string, field: string): string =>
  textAt(objectOf(wideOf(mapping).find(({ column }) => column === heading)), 'constants', field);

export const withOfColumn = (mapping: Json, heading: string, field: string, value: string): Json => ({
  ...mapping,
  wide: wideOf(mapping).map((each) =>
    each['column'] === heading
      ? { ...each, constants: withValue(objectOf(each['constants']), [field], value) }
      : each,
  ),
});

/** Whether all columns of numbers state a field by themselves. */
export const isOfAllColumns = (mapping: Json, field: string): boolean => {
  const wide = wideOf(mapping);
  return wide.length > 0 && wide.every(({ constants }) => textAt(objectOf(constants), field) !== '');
};

/** Whether some figure of the table has a unit. */
export const hasUnit = (mapping: Json, unit: string): boolean =>
  [objectOf(mapping['constants']), ...wideOf(mapping).map(({ constants }) => objectOf(constants))].some(
    (constants) => constants['unit'] === unit,
  );

/** The source of the table: the one that all figures name. */
export const sourceKey = (mapping: Json): string => textAt(mapping, 'constants', 'source') || 'table';

/** What is stated of the source, with what follows from it: its key, and the language of what is quoted. */
export function withSource(mapping: Json, path: readonly string[], value: string): Json {
  const key = sourceKey(mapping);
  const next = withValue(mapping, ['sources', key, ...path], value);
  const named = withValue(next, ['constants', 'source'], key);
  return path[0] === 'language' ? withValue(named, ['constants', 'quote.lang'], value) : named;
}
