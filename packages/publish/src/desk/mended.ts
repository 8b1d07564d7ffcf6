/**
 * A mapping with a remedy carried out.
 */
import type { Change } from '../commands/finding.js';
import { listOf, objectOf } from './json.js';
import type { Json } from './state.js';

/** A field of all figures of one column of numbers: in "wide", or, of the one column of "value", in the constants. */
function withColumnField(mapping: Json, heading: string, field: string, value: unknown): Json {
  const wide = listOf(mapping['wide']).map(objectOf);
  if (!wide.some(({ column }) => column === heading))
    return { ...mapping, constants: { ...objectOf(mapping['constants']), [field]: value } };
  return {
    ...mapping,
    wide: wide.map((each) =>
      each['column'] === heading
        ? { ...each, constants: { ...objectOf(each['constants']), [field]: value } }
        : each,
    ),
  };
}

function withChange(mapping: Json, { path, value, inList }: Change): Json {
  const [key = '', ...rest] = path;
  if (key === 'column') return withColumnField(mapping, rest[0] ?? '', rest[1] ?? '', value);
  if (rest.length > 0)
    return {
      ...mapping,
      [key]: withChange(objectOf(mapping[key]), { path: rest, value, ...(inList && { inList }) }),
    };
  const list = listOf(mapping[key]);
  return { ...mapping, [key]: !inList ? value : list.includes(value) ? list : [...list, value] };
}

/** @param mend the changes, in their order */
export const withMend = (mapping: Json, mend: readonly Change[]): Json => mend.reduce(withChange, mapping);
