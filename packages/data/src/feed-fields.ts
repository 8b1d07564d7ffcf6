/**
 * What may stand in one field of a feed: the pieces that its schema is made of.
 *
 * The message of each is what is permitted, in plain English; `feed-problems.ts` hands it on as it stands.
 */
import * as v from 'valibot';
import { isCalendarDay } from './edition.js';
import { isText } from './feed-text.js';
import { INDICATORS } from './indicators.js';

// The types of these are what Valibot infers from them, and too long to be written twice.
/* eslint-disable @typescript-eslint/explicit-module-boundary-types */

/** Keys that every object has by nature: Valibot would pass over them in silence. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

/** Valibot takes a list for an object; a feed does not. */
const isObject = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !RESERVED.some((key) => Object.hasOwn(value, key));

/** For a key that is missing: what the field may hold. For a key too many: nothing. */
const ofKey =
  (entries: v.ObjectEntries) =>
  ({ expected }: v.StrictObjectIssue): string => {
    const field = entries[(expected ?? '').slice(1, -1)] as { message?: string } | undefined;
    return field?.message ?? 'nothing: the format has no such field';
  };

/** An object with these fields and no other. */
export const shape = <const Entries extends v.ObjectEntries>(entries: Entries, what = 'an object') => {
  const required = Object.keys(entries).filter((key) => entries[key]?.type !== 'optional');
  // Valibot walks through entries with `for…in`, which also finds what a page hung on `Object.prototype`.
  const bare = Object.assign(Object.create(null), entries) as Entries;
  const permitted = required.length > 0 ? `${what} with ${required.join(', ')}` : what;
  return v.pipe(v.custom<object>(isObject, permitted), v.strictObject(bare, ofKey(bare)));
};

export const pattern = (regex: RegExp, permitted: string) =>
  v.pipe(v.string(permitted), v.regex(regex, permitted));

export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  v.picklist(values, `one of: ${values.join(', ')}`);

const NOTHING_UNSEEN = 'without invisible characters or heaps of marks';

const lineOf = (length: number) => {
  const permitted = `a text of 1 to ${length} characters, ${NOTHING_UNSEEN}`;
  return v.pipe(v.string(permitted), v.check(isText(length), permitted), v.trim());
};

/** A text in whatever language; white space around it is taken off. */
export const line = lineOf(300);

const NAME = `a name of 1 to 100 characters, ${NOTHING_UNSEEN}`;

/** By what something is found again: taken as it stands. */
export const key = v.pipe(v.string(NAME), v.check(isText(100, true), NAME), v.notValues(RESERVED, NAME));

const tag = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,9}$/, 'as a key, a language tag such as en or zh-Hans');

/** Values by keys of a kind, `least` to `most` of them. */
export const map = <
  Keys extends v.BaseSchema<string, string, v.BaseIssue<unknown>>,
  Values extends v.GenericSchema,
>(
  keys: Keys,
  values: Values,
  [least, most]: readonly [number, number],
  what = 'an object of texts',
) => {
  const permitted = `${what}, ${least} to ${most} of them`;
  return v.pipe(
    v.custom<object>(isObject, permitted),
    v.record(keys, values),
    v.minEntries(least, permitted),
    v.maxEntries(most, permitted),
  );
};

/** `least` to `most` values. */
export const list = <Item extends v.GenericSchema>(
  item: Item,
  [least, most]: readonly [number, number],
  what: string,
) => {
  const permitted = `a list of ${least} to ${most} ${what}`;
  return v.pipe(v.array(item, permitted), v.minLength(least, permitted), v.maxLength(most, permitted));
};

export const language = pattern(
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,9}$/,
  'a language tag such as en or zh-Hans',
);

const textOf = (length: number) => {
  const permitted = `a text of 1 to ${length} characters, ${NOTHING_UNSEEN}, or one for each language, such as {"en": "…"}`;
  return v.union([lineOf(length), map(tag, lineOf(length), [1, 100])], permitted);
};

/** A text, or one text per language. */
export const text = textOf(300);
export const longText = textOf(2000);

export const id = pattern(/^[a-z0-9-]{1,100}$/, 'at most 100 small letters a to z, digits and hyphens');

export const CODE =
  'a code of the format, such as area-cleared, one of your own that begins with x-, or one that the feed has under indicators';

/** What a figure counts; whether there is such a code, the feed as a whole decides (`isCode`). */
export const indicator = pattern(/^(?!x-?$)[a-z][a-z0-9-]{0,99}$/, CODE);

/**
 * Whether a code has a meaning in a feed. One that has none is most likely misspelt, and no page would ever ask for it.
 *
 * @param described the codes that the feed describes
 */
export const isCode = (code: string, described: object = {}): boolean =>
  code.startsWith('x-') || (INDICATORS as readonly string[]).includes(code) || Object.hasOwn(described, code);

/** Beyond this a number has hardly a digit left behind the point, and nothing in this field is as large. */
const LARGEST = 1e15;

const AMOUNT = 'a number from 0 to 1e15';
export const amount = v.pipe(
  v.number(AMOUNT),
  v.minValue(0, AMOUNT),
  v.maxValue(LARGEST, AMOUNT),
  v.check((value) => !Object.is(value, -0), AMOUNT),
);

/** The steps to which sources round: powers of ten from a millionth to a million millions. */
export const step = v.picklist(
  Array.from({ length: 19 }, (_, index) => Number(`1e${index - 6}`)),
  'a power of ten such as 1000 or 0.1, from 0.000001 to 1e12',
);

const PARTIAL_DATE = 'a day, month or year that exists, such as 2025-04-04, 2025-04 or 2025';
export const partialDate = v.pipe(
  v.string(PARTIAL_DATE),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, PARTIAL_DATE),
  v.check((date) => isCalendarDay(`${date}-01-01`.slice(0, 10)), PARTIAL_DATE),
);

const DAY = 'a calendar day such as 2025-04-04';
export const day = v.pipe(v.string(DAY), v.regex(/^\d{4}-\d{2}-\d{2}$/, DAY), v.check(isCalendarDay, DAY));

const MOMENT = 'a day and time with its zone, such as 2025-04-04T09:00:00Z';
export const moment = v.pipe(
  v.string(MOMENT),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
    MOMENT,
  ),
  v.check((text) => isCalendarDay(text.slice(0, 10)), MOMENT),
);

/**
 * An address to which a reader is led. A pattern and not `URL`, which this package does not know and which repairs
 * what it reads: `https:\\good@bad` would become an address. Here a host is a host, nothing stands before it but the
 * scheme, and what follows is plain ASCII; a test holds `URL` against it.
 */
export const address = pattern(
  /^(?=.{1,2000}$)[Hh][Tt][Tt][Pp][Ss]?:\/\/[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?(:\d{1,5})?(\/([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*)?(\?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?$/,
  'an address that begins with https:// or http://, without a password, other than ASCII characters percent-encoded',
);
