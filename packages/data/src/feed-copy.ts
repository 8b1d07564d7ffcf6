/**
 * Takes a foreign value apart into values of our own, once.
 *
 * What a page hands over need not come from JSON: reading a property may run a stranger's code, give another answer
 * the second time, throw, or lead back to where one began. So each value is read once, own properties only, into
 * objects that inherit nothing; what is checked afterwards is the copy, and checking runs no code but ours.
 * `Object.prototype` of the page is not trusted: what an old library hung on it is no property of a feed.
 *
 * Bounds: depth and number of values, so that neither a circle nor a heap keeps the page busy. Only a program that
 * never ends when it is asked for a property can still do that; a document cannot.
 */

/** Deepest place of a figure with anything in it: `derivation.assumptions[0].en`. */
const DEPTH = 5;

/** More values than any figure, source or head that keeps to the limits of the schema can have. */
const VALUES = 10_000;

/** The keys of a foreign object; nothing where there is none, or where it does not give them. */
export function keysOf(value: unknown): readonly string[] {
  try {
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

/** The length of a foreign list; `undefined` where there is none. */
export function lengthOf(value: unknown): number | undefined {
  try {
    return Array.isArray(value) ? value.length : undefined;
  } catch {
    return undefined;
  }
}

/** A foreign object's own property as it stands, for the functions here alone; nothing where it cannot be read. */
export function ownOf(value: unknown, key: string): unknown {
  try {
    const at = value as Readonly<Record<string, unknown>>;
    return Object.hasOwn(at, key) ? at[key] : undefined;
  } catch {
    return undefined;
  }
}

/** How a copy is made, and how much may still be read. */
interface Limits {
  left: number;
  readonly without: readonly string[];
}

/**
 * A copy of one own property of a foreign object.
 *
 * What JSON does not know becomes a symbol named after it, which no schema takes; so does what cannot be read, lies
 * too deep or comes after too many others. Nothing stays nothing.
 *
 * @param without keys of the value itself that are not read
 */
export function copyOf(value: unknown, key: string | number, without: readonly string[] = []): unknown {
  return copyAt(value, key, { left: VALUES, without }, DEPTH);
}

function copyAt(value: unknown, key: string | number, limits: Limits, depth: number): unknown {
  try {
    const at = value as Readonly<Record<string | number, unknown>>;
    return Object.hasOwn(at, key) ? copy(at[key], limits, depth) : undefined;
  } catch {
    return Symbol('something that cannot be read');
  }
}

function copy(value: unknown, limits: Limits, depth: number): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return Symbol(`a ${typeof value}`);
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  if (depth === 0) return Symbol(isList ? 'a list' : 'an object');
  const result = (isList ? [] : Object.create(null)) as Record<string | number, unknown>;
  const keys: readonly (string | number)[] | undefined = isList ? undefined : Object.keys(value);
  const length = keys?.length ?? (value as readonly unknown[]).length;
  for (let index = 0; index < length; index++) {
    const key = keys?.[index] ?? index;
    if (depth === DEPTH && limits.without.includes(key as string)) continue;
    const isFull = --limits.left < 0;
    const item = isFull ? Symbol('too much') : copyAt(value, key, limits, depth - 1);
    // As in JSON, a property without a value is none; a place in a list is one.
    if (item !== undefined || isList) result[key] = item;
    if (isFull) break;
  }
  return result;
}
