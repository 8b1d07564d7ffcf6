/**
 * What a file of views holds, as a schema from which `schemas/view.schema.json` is made (`scripts/views/json-schema.ts`).
 *
 * Readers do not run it: `parseViews` sets limits and no more. It says what the types say (`view-schema-types.ts`).
 */
import * as v from 'valibot';
import { VIEWS_FORMAT } from '../view.js';

const text = v.string();
const number = v.number();
const maybeText = v.optional(text);
const texts = v.array(text);
const marked = v.object({ text, lang: maybeText });
const linked = v.object({ before: text, link: text, after: text, href: maybeText });
const around = v.object({ before: text, after: text });
const plan = v.object({ due: text, ahead: maybeText, overdue: text });

const sourced = v.object({
  known: v.literal(true),
  language: v.object({ code: text, direction: v.picklist(['ltr', 'rtl']), detailsTitle: text }),
  ageing: v.object({ asOf: text, saidAfterMonths: number }),
  sources: v.array(linked),
  remarks: v.optional(texts),
});

const stat = v.object({
  ...sourced.entries,
  place: maybeText,
  period: maybeText,
  quantity: v.object({ before: text, number: text, after: text }),
  label: text,
  labelAround: v.optional(around),
  inline: around,
  context: texts,
  plan: v.optional(plan),
  inlineSource: around,
  sentence: text,
  spoken: maybeText,
});

const progress = v.object({
  ...stat.entries,
  part: text,
  whole: text,
  base: text,
  spokenBase: maybeText,
  assumption: text,
  drawn: number,
  parcel: maybeText,
  image: text,
});

const dogs = v.object({
  ...stat.entries,
  filled: number,
  outlined: number,
  counted: v.optional(marked),
  image: text,
});

const item = v.object({ ...stat.entries, statement: text, ownSources: v.array(linked) });
/** Why a figure of the group is not there; nothing that is to be waited for. */
const absent = v.object({
  known: v.literal(false),
  reason: v.picklist([
    'indicator-unknown',
    'not-yet-known',
    'withdrawn',
    'only-parts',
    'part-unknown',
    'unit-impossible',
    'not-derivable',
    'label-missing',
    'attribute-impossible',
    'series-missing',
    'kinds-missing',
    'parts-missing',
    'sources-none',
    'nothing-selected',
    'loading',
    'failed',
  ]),
});
const group = v.object({
  ...sourced.entries,
  place: maybeText,
  period: maybeText,
  items: v.array(v.variant('known', [item, absent])),
});

const SHAPES = ['exact', 'floor', 'ceiling', 'about'] as const;
const FILLS = ['solid', 'hatched', 'outlined'] as const;
const tooltip = v.object({ title: text, value: text, source: text, spoken: text });
const numbers = v.object({
  group: text,
  decimal: text,
  minimumGrouping: number,
  digits: v.exactOptional(text),
});
const points = v.array(v.object({ day: number, value: number, shape: v.picklist(SHAPES), tooltip }));
const bars = v.array(v.object({ value: number, label: text, text, fill: v.picklist(FILLS), tooltip }));
const picture = v.variant('kind', [
  v.object({
    kind: v.literal('line'),
    numbers,
    points,
    isAssumed: v.optional(v.boolean()),
    apart: v.optional(
      v.array(v.object({ text, points, tied: v.optional(points), isAssumed: v.optional(v.boolean()) })),
    ),
    tied: v.optional(points),
    lastText: maybeText,
    start: v.optional(v.object({ day: number, text })),
    marks: v.array(v.object({ day: number, text })),
  }),
  v.object({ kind: v.literal('columns'), numbers, bars }),
  v.object({ kind: v.literal('rows'), numbers, bars, whole: v.optional(number) }),
]);
const row = v.object({
  head: text,
  value: text,
  spoken: maybeText,
  source: v.object({ text, href: maybeText }),
});
const panel = v.object({
  title: text,
  context: texts,
  picture: v.optional(picture),
  legend: v.array(v.object({ marker: v.picklist([...SHAPES, ...FILLS, 'dotted', 'apart']), text })),
  drawnFrom: text,
  plan: v.optional(plan),
  remarks: texts,
  table: v.object({
    caption: text,
    columns: texts,
    groups: v.array(v.object({ heading: maybeText, rows: v.array(row) })),
  }),
  names: v.object({ chart: text, reader: text }),
});
const chart = v.object({
  ...sourced.entries,
  place: maybeText,
  headline: text,
  spoken: maybeText,
  year: maybeText,
  spokenYear: maybeText,
  otherSources: maybeText,
  panels: v.array(panel),
  tools: v.object({
    table: text,
    download: text,
    formats: v.array(v.object({ format: v.picklist(['CSV', 'PNG', 'SVG']), name: text })),
  }),
  notVerified: text,
});

const detail = v.object({ ...marked.entries, term: text, href: maybeText });
const statement = v.object({
  quantity: text,
  quote: v.optional(v.object({ text, lang: text })),
  lines: v.array(detail),
  open: v.object({ text, href: maybeText }),
});
const details = v.object({
  calculation: v.array(detail),
  statements: v.array(statement),
  remarks: v.array(detail),
  notVerified: text,
});

/** A tag and what it selects, by names and values that later versions of the library may add to. */
const key = v.pipe(text, v.regex(/^[a-z][a-z0-9-]*\?/));
const day = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/));
type Dated<Value> = [from: string, entry?: Value];
type TimelineSchema<Entry extends v.GenericSchema> = v.ArraySchema<
  v.GenericSchema<Dated<v.InferInput<Entry>>, Dated<v.InferOutput<Entry>>>,
  undefined
>;
/** A day alone is one from which on nothing holds any more: Valibot has no tuple with an end that may be left out. */
const timelineOf = <Entry extends v.GenericSchema>(entry: Entry): TimelineSchema<Entry> =>
  v.array(v.union([v.tuple([day, entry]), v.strictTuple([day])]));
const ages = v.tupleWithRest([number], text);

/** What stands under the keys of each tag; under those of any other what every view has. */
export const byTag = {
  'mine-stat': timelineOf(stat),
  'clearance-progress': timelineOf(progress),
  'dog-counter': timelineOf(dogs),
  'mine-figures': timelineOf(group),
  'clearance-trend': timelineOf(chart),
  'ordnance-breakdown': timelineOf(chart),
};

export const tableSchema = v.object({
  format: v.literal(VIEWS_FORMAT),
  language: text,
  words: v.object({
    ages: v.object({ months: ages, years: ages }),
    unavailable: v.objectWithRest({ other: text }, text),
  }),
  views: v.record(key, timelineOf(sourced)),
  details: v.optional(v.record(key, timelineOf(details))),
  newer: v.optional(v.record(key, text)),
  until: v.optional(day),
});

/** Parts that the made schema names. */
export const definitions = {
  ...{ linked, marked, plan, sourced, stat, progress, dogs, item, absent, group },
  ...{ tooltip, bars, picture, panel, chart, detail, details },
};
