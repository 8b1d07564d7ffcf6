/**
 * The feed format as JSON Schema, made from what the door itself runs.
 *
 * `node scripts/run.mjs feed/json-schema` writes `packages/data/feeds/feed.schema.json`, which is kept in the repository: a
 * change of the published format is to be seen as one. It says all that JSON Schema can say; what it cannot is the list
 * `ONLY_THE_DOOR`. A built site has the same file at `schema/figures-1.json`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type * as Claims from '../../packages/data/src/claim.ts';
import type * as Fields from '../../packages/data/src/feed-fields.ts';
import type * as Indicators from '../../packages/data/src/indicators.ts';
import type * as Rules from '../../packages/data/src/feed-rules.ts';
import type * as Schema from '../../packages/data/src/feed-schema.ts';
import type * as Vocabulary from '../../packages/publish/src/vocabulary/codes.ts';
import { loadSources } from '../load-sources.ts';
import { describeFields } from './field-words.ts';

export const FILE = fileURLToPath(new URL('../../packages/data/feeds/feed.schema.json', import.meta.url));

const LINES = `
  export { STATUSES } from './packages/data/src/claim.ts';
  export { day, indicator, moment, partialDate } from './packages/data/src/feed-fields.ts';
  export { INDICATORS } from './packages/data/src/indicators.ts';
  export { CODES } from './packages/publish/src/vocabulary/codes.ts';
  export { CONDITIONS } from './packages/data/src/feed-rules.ts';
  export { definitions, feedSchema } from './packages/data/src/feed-schema.ts';
`;

/** What only the door asks: what it refuses, the words by which its answer is known, and why no schema can say it. */
export const ONLY_THE_DOOR: Readonly<Record<string, { readonly answer: RegExp; readonly because: string }>> =
  {
    'texts that hold invisible or direction-changing characters or heaps of marks': {
      answer: /without invisible/,
      because:
        'classes of Unicode characters are no part of the patterns that every reader of JSON Schema knows',
    },
    'minus zero': {
      answer: /from 0 to 1e15/,
      because: 'to JSON Schema minus zero is zero',
    },
    'a period that ends before it starts, and a range whose ends or value are out of order': {
      answer: /not before the start|valueMin/,
      because: 'JSON Schema compares no field with another',
    },
    'a source or figure that is named and does not stand, or is itself calculated': {
      answer: /that stands/,
      because: 'JSON Schema follows no name within a document',
    },
    'a code of the vocabulary that stands without its words under indicators': {
      answer: /^a code of the format/,
      because: 'JSON Schema follows no name within a document; `import` and `build` write the words there',
    },
    'an id that is used twice': {
      answer: /no figure before it/,
      because: 'JSON Schema compares whole items alone',
    },
    'a calculated figure that its formula does not give': {
      answer: /: the formula gives |^a formula |of one of its inputs|^a figure of /,
      because: 'JSON Schema does not calculate',
    },
    'corrections that do not stand oldest first': {
      answer: /the oldest stands first/,
      because: 'JSON Schema compares no item with the one above it',
    },
  };

const DESCRIPTION = `Figures of mine action with bound, source and quote. Beyond this schema a feed is refused for: ${Object.keys(
  ONLY_THE_DOOR,
).join('; ')}.`;

/** Days that there are, leap years among them, as the patterns of JSON Schema can say it. */
const MONTHS = '(?:0[1-9]|1[0-2])';
const DAYS = `(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)`;

/** A check of ours that has limits says them beside its work. */
interface Limited {
  requirement: { minLength?: number; maxLength?: number };
}

/** A pattern of the door. */
interface Patterned {
  pipe: readonly { type: string; requirement?: unknown }[];
}

export async function makeJsonSchema() {
  const sources = await loadSources<
    typeof Claims & typeof Fields & typeof Indicators & typeof Rules & typeof Schema & typeof Vocabulary
  >(LINES);
  const { CODES, CONDITIONS, INDICATORS, STATUSES, definitions, feedSchema, indicator } = sources;
  const ofCode = patternOf(indicator);
  const codes = [...INDICATORS, ...Object.keys(CODES)];
  const stricter = dayPatterns(sources);
  const { $schema, $defs, ...rest } = toJsonSchema(feedSchema, {
    target: 'draft-2020-12',
    // What an object is before its fields are looked at is said by `type: object`.
    typeMode: 'output',
    definitions,
    overrideAction({ valibotAction, jsonSchema }) {
      const { type } = valibotAction;
      if (type === 'trim') return jsonSchema;
      if (type === 'regex') {
        const { source } = (valibotAction as unknown as { requirement: RegExp }).requirement;
        // The door takes what a later version may know; who writes a feed is told of a misspelt code.
        if (source === ofCode)
          return { type: 'string', anyOf: [{ enum: codes }, { pattern: '^x-[a-z0-9-]{1,98}$' }] };
        return { ...jsonSchema, pattern: stricter.get(source) ?? source };
      }
      if (type === 'check') {
        const { minLength, maxLength } = (valibotAction as unknown as Limited).requirement;
        // What has a length is a text that is seen.
        return maxLength === undefined ? jsonSchema : { ...jsonSchema, minLength, maxLength, pattern: '\\S' };
      }
      if (type === 'raw_check') return { ...jsonSchema, allOf: CONDITIONS.map(asSchema) };
      return undefined;
    },
  });
  const figure = $defs?.figure as JsonSchema;
  const corrections = (figure.properties?.corrections as JsonSchema).items as JsonSchema;
  corrections.allOf = CONDITIONS.filter(({ field }) => field === 'qualifier').map(asSchema);
  // Only of a plan something can have come.
  const others = STATUSES.filter((status) => status !== 'planned');
  figure.allOf?.push(asSchema({ field: 'status', is: others, needs: [], bars: ['outcome'] }));
  const made = {
    $schema,
    $id: 'https://example.org/mine-action-figures/1/feed.schema.json',
    title: 'Mine-action figures feed, version 1',
    description: DESCRIPTION,
    ...rest,
    $defs,
  };
  await describeFields(made, feedSchema, definitions);
  return made;
}

function patternOf(schema: unknown): string {
  const found = (schema as Patterned).pipe.find(({ type }) => type === 'regex');
  return (found?.requirement as RegExp).source;
}

/** By the door's pattern of a day, which leaves to the calendar whether it exists, one that needs no calendar. */
function dayPatterns({ day, moment, partialDate }: typeof Fields): ReadonlyMap<string, string> {
  const time = patternOf(moment).replace(/^.*?T/, 'T');
  return new Map([
    [patternOf(day), `^${DAYS}$`],
    [patternOf(partialDate), `^(?:[0-9]{4}|[0-9]{4}-${MONTHS}|${DAYS})$`],
    [patternOf(moment), `^${DAYS}${time}`],
  ]);
}

const asSchema = ({ field, is, needs, bars = [] }: Rules.Condition): JsonSchema => ({
  if: { required: [field], properties: { [field]: { enum: [...is] } } },
  then: {
    ...(needs.length > 0 && { required: [...needs] }),
    ...(bars.length > 0 && { properties: Object.fromEntries(bars.map((name) => [name, false])) }),
  },
});

/** As it stands in the repository. */
export async function schemaText() {
  const config = await resolveConfig(FILE);
  return format(JSON.stringify(await makeJsonSchema()), { ...config, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await schemaText();
  if (text !== (await readFile(FILE, 'utf8').catch(() => ''))) await writeFile(FILE, text);
}
