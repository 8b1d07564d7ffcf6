/**
 * The codes of names: what the names in a column are called in the feed.
 */
import { objectOf } from '../json.js';
import type { Json } from '../state.js';
import { fieldsAt, sourceKey, textAt, withValue } from './mapping-draft.js';

/** Codes of areas: those of ISO 3166-2, and a feed's own. A name in their place needs no other words. */
const AREA_CODE = /^(?:[A-Z]{2}-[A-Z0-9]{1,3}|x-[a-z0-9-]+)$/;

/** The code of a name; nothing where it stays as it stands. */
export const codeOf = (mapping: Json, heading: string, name: string): string => {
  const [field = ''] = fieldsAt(mapping, heading);
  return textAt(mapping, 'values', field, name);
};

/** All names of a column that have a code, also those that no cell has any more. */
export const codedNames = (mapping: Json, heading: string): readonly string[] => {
  const [field = ''] = fieldsAt(mapping, heading);
  return Object.keys(objectOf(objectOf(mapping['values'])[field]));
};

/**
 * The mapping in which a name has another code. Readers see an area's name and not its code: the feed calls the area as the table
 * does, in the language of the table.
 */
export function withCode(mapping: Json, heading: string, name: string, code: string): Json {
  const before = codeOf(mapping, heading, name);
  const fields = fieldsAt(mapping, heading);
  const next = fields.reduce((all, field) => withValue(all, ['values', field, name], code), mapping);
  return fields.includes('scope.area') ? withAreaName(withoutAreaName(next, before, name), code, name) : next;
}

const nameOf = (mapping: Json, name: string): Json | string => {
  const language = textAt(mapping, 'sources', sourceKey(mapping), 'language');
  return language === '' ? name : { [language]: name };
};

function withAreaName(mapping: Json, code: string, name: string): Json {
  const isNamed = Object.hasOwn(objectOf(objectOf(mapping['feed'])['areas']), code);
  if (isNamed || !AREA_CODE.test(code)) return mapping;
  return withValue(mapping, ['feed', 'areas', code, 'name'], nameOf(mapping, name));
}

/** A code that no name has any more is no area of the feed; words that somebody else has written for it stay. */
function withoutAreaName(mapping: Json, code: string, name: string): Json {
  const isUsed = Object.values(objectOf(objectOf(mapping['values'])['scope.area'])).includes(code);
  const area = objectOf(objectOf(objectOf(mapping['feed'])['areas'])[code]);
  const isOurs = [name, nameOf(mapping, name)].some(
    (each) => JSON.stringify({ name: each }) === JSON.stringify(area),
  );
  return isUsed || !isOurs ? mapping : withValue(mapping, ['feed', 'areas', code, 'name'], undefined);
}
