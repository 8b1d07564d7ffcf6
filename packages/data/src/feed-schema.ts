/**
 * The feed format as a schema, with the limits that a page needs of a stranger's feed (docs/decisions/0011-the-one-door.md).
 *
 * `feeds/feed.schema.json` is made from it: `node scripts/run.mjs feed/json-schema`. What a field of one figure cannot know is asked
 * elsewhere: what one field asks of another in `feed-rules.ts`, what one figure asks of others in
 * `feed-references.ts`.
 */
import * as v from 'valibot';
import { ADDS, AS_OF_BASES, type Currency, MEASURES, QUALIFIERS, REVIEWS, STATUSES, UNITS } from './claim.js';
import {
  address,
  amount,
  day,
  id,
  indicator,
  key,
  language,
  line,
  list,
  longText,
  map,
  moment,
  oneOf,
  partialDate,
  pattern,
  shape,
  step,
  text,
} from './feed-fields.js';
import { faultsOf } from './feed-rules.js';

/** More figures than any programme has published; a page checks as many in half a second. */
export const MOST_FIGURES = 20_000;
export const MOST_SOURCES = 20_000;

/** The name of a figure, and that of a source. */
export const idSchema = id;
export const nameSchema = key;

/** What was done, as the source has it: discovered is not destroyed, cleared is not released. */
const VERBS = [
  'cleared',
  'released',
  'cancelled',
  'reduced',
  'discovered',
  'discovered-and-neutralised',
  'neutralised',
  'destroyed',
  'affected',
  'suspected',
  'confirmed',
  'donated',
  'purchased',
  'held',
  'operational',
  'killed',
  'injured',
  'other',
] as const;

const organisation = shape({ name: text, shortName: v.optional(text), url: v.optional(address) });

export const sourceSchema = shape(
  {
    publisher: organisation,
    title: line,
    url: v.optional(address),
    archivedUrl: v.optional(address),
    publishedOn: partialDate,
    retrievedOn: v.optional(day),
    language,
    rights: v.optional(line),
  },
  'a source: an object',
);

const UNIT = `one of: ${UNITS.join(', ')}, or a currency (ISO 4217) such as USD`;

/** Of money the unit is its currency. */
const unit = v.union(
  // A text that is no currency is told the same as what is no text.
  [v.picklist(UNITS), pattern(/^[A-Z]{3}$/, UNIT) as v.GenericSchema<string, Currency>],
  UNIT,
);

const figureShape = shape(
  {
    id,
    indicator,
    value: amount,
    valueMin: v.optional(amount),
    valueMax: v.optional(amount),
    unit,
    qualifier: oneOf(QUALIFIERS),
    roundedTo: v.optional(step),
    status: oneOf(STATUSES),
    measure: oneOf(MEASURES),
    verb: v.optional(oneOf(VERBS)),
    period: v.optional(shape({ start: v.optional(partialDate), end: v.optional(partialDate) })),
    asOf: shape({ date: partialDate, basis: oneOf(AS_OF_BASES) }),
    due: v.optional(partialDate),
    outcome: v.optional(id),
    scope: shape({
      operators: oneOf(['all', 'single', 'not-stated', 'not-applicable']),
      operator: v.optional(line),
      donor: v.optional(line),
      recipient: v.optional(line),
      area: v.optional(text),
      territory: v.optional(text),
    }),
    disaggregation: v.optional(map(key, line, [0, 100])),
    source: v.optional(nameSchema),
    quote: v.optional(shape({ text: line, lang: language, checkedOn: v.optional(day) })),
    speaker: v.optional(
      shape({
        name: v.optional(line),
        role: v.optional(line),
        organisation: v.optional(line),
        speech: oneOf(['direct', 'reported', 'presentation', 'document', 'not-stated']),
      }),
    ),
    derivation: v.optional(
      shape({
        formula: line,
        inputs: list(id, [1, 20], 'ids'),
        assumptions: list(longText, [0, 20], 'texts'),
      }),
    ),
    conflictsWith: v.optional(list(id, [0, 100], 'ids')),
    supersedes: v.optional(id),
    review: v.optional(oneOf(REVIEWS)),
    corrections: v.optional(
      list(
        shape({
          date: day,
          value: amount,
          qualifier: oneOf(QUALIFIERS),
          reason: longText,
          unit: v.optional(unit),
          roundedTo: v.optional(step),
          valueMin: v.optional(amount),
          valueMax: v.optional(amount),
        }),
        [1, 100],
        'corrections',
      ),
    ),
    withdrawn: v.optional(shape({ date: day, reason: longText })),
    note: v.optional(longText),
  },
  'a figure: an object',
);

/** One figure, as far as it can be judged by itself. */
export const figureSchema = v.pipe(
  figureShape,
  v.rawCheck(({ dataset, addIssue }) => {
    const figure = dataset.value as Readonly<Record<string, unknown>>;
    // A field that is wrong by itself may still be asked about; what is no object has no fields.
    if (typeof figure !== 'object' || figure === null) return;
    for (const { path, value, permitted } of faultsOf(figure))
      addIssue({
        message: permitted,
        input: value,
        path: path.map((name) => ({ type: 'object', origin: 'value', input: figure, key: name, value })) as [
          v.ObjectPathItem,
        ],
      });
  }),
);

const named = shape({ name: text });
const MOST_NAMED = 300;
const areaCode = pattern(
  /^(?:[A-Z]{2}-[A-Z0-9]{1,3}|x-[a-z0-9-]{1,60})$/,
  'as a key, a code of ISO 3166-2 such as UA-65, or one of your own that begins with x-',
);
const partCode = pattern(/^[a-z][a-z0-9-]{0,60}$/, 'as a key, small letters a to z, digits and hyphens');

const describedSchema = shape({
  label: text,
  unit: v.optional(unit),
  measure: v.optional(oneOf(MEASURES)),
  adds: v.optional(list(oneOf(ADDS), [0, ADDS.length], 'texts')),
  sumOf: v.optional(list(indicator, [2, 20], 'codes')),
});

const HEAD = {
  $schema: v.optional(v.string('an address')),
  format: v.literal('mine-action-figures/1', 'mine-action-figures/1'),
  id,
  title: text,
  publisher: organisation,
  refArea: pattern(/^[A-Z]{3}$/, 'three capital letters of ISO 3166-1, such as AZE'),
  modified: moment,
  updateFrequency: v.optional(oneOf(['weekly', 'monthly', 'quarterly', 'annual', 'irregular'])),
  license: v.optional(v.nullable(line)),
  caveats: v.optional(longText),
  areas: v.optional(map(areaCode, named, [1, MOST_NAMED], 'an object of areas')),
  parts: v.optional(map(partCode, named, [1, MOST_NAMED], 'an object of parts')),
  indicators: v.optional(map(indicator, describedSchema, [1, 100], 'an object of indicators')),
  territories: v.optional(map(partCode, named, [1, MOST_NAMED], 'an object of territories')),
  names: v.optional(map(key, text, [1, MOST_NAMED], 'an object of names')),
} as const;

/** All of a feed but its sources and figures. */
export const headSchema = shape(HEAD, 'a feed: an object');

/** The whole, as it is published; the door checks its sources and figures one by one. */
export const feedSchema = shape({
  ...HEAD,
  sources: map(nameSchema, sourceSchema, [1, MOST_SOURCES], 'an object of sources'),
  figures: list(figureSchema, [1, MOST_FIGURES], 'figures'),
});

/** What the published schema names instead of repeating it. */
export const definitions = {
  text,
  longText,
  organisation,
  partialDate,
  source: sourceSchema,
  figure: figureSchema,
  id,
  address,
};
