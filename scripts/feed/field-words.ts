/**
 * What each field of a feed holds, in words, for the schema: an editor shows them where the field is written.
 *
 * The words are those of the table (`packages/publish/src/table/column-descriptions.ts`), so they stand once; here are those of fields
 * that the table has no column for. What may stand in a field is said in the words of the door.
 */
import type { JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type * as Columns from '../../packages/publish/src/table/column-descriptions.ts';
import { loadSources } from '../load-sources.ts';

/** By the path of the field, `*` for a key of the feed's own. */
const WITHOUT_COLUMN: Readonly<Record<string, string>> = {
  $schema: 'Where this schema lies: an editor then completes and checks what is written.',
  format: 'The format and its version.',
  publisher: 'Who publishes the feed.',
  'publisher.name': 'Its name in full.',
  'publisher.url': 'Its website.',
  areas: 'Names of the parts of the country, by code.',
  parts: 'Names of the parts of what is counted, by code.',
  indicators: 'What codes count that have no words in the library, by code: your own begin with x-.',
  'indicators.*.label': 'The words that stand beside the number, as beside five.',
  'indicators.*.unit': 'The unit that its figures have.',
  'indicators.*.measure': 'The measure that its figures have.',
  'indicators.*.adds': 'Across what its values may be added; across nothing where this is left out.',
  'indicators.*.sumOf': 'The codes of the parts that together are all of it, of one day and key.',
  territories: 'Names of the territories that sources count, by code, in neutral words.',
  names:
    'Names of organisations, people and offices in other languages, by the name that stands in sources and figures.',
  'areas.*.name': 'Its name.',
  'parts.*.name': 'Its name.',
  'territories.*.name': 'Its name.',
  sources: 'Where the figures come from, by keys that the figures name.',
  'sources.*.publisher': 'Who published the source.',
  figures: 'The figures, each as its source stated it.',
  indicator: "What is counted: a code of the format, or one of the publisher's own that begins with x-.",
  period: 'From when to when it was counted.',
  // The table also has a word for a period without ends.
  'period.start': 'First day counted, as far as it is stated.',
  asOf: 'Up to which day it holds.',
  scope: 'Whose work, which area, who gave and who received.',
  quote: "The source's own words.",
  speaker: 'Who gave the figure, and how.',
  derivation: 'How a calculated figure was made.',
  'corrections.date': 'The day on which it was corrected.',
  'corrections.value': 'What it said before.',
  'corrections.qualifier': 'The bound that it had.',
  'corrections.reason': 'Why it was corrected.',
  'corrections.unit': 'The unit that it had, where that is another.',
  'corrections.roundedTo': 'The step to which it was rounded.',
  'corrections.valueMin': 'Lower end of the range that it was.',
  'corrections.valueMax': 'Upper end of the range that it was.',
  withdrawn: 'That the figure is no longer held to be true.',
};

/** Where the table has the words for a place in the feed. */
const columnOf = (path: string): string =>
  path.startsWith('figures.')
    ? path.slice('figures.'.length)
    : path.startsWith('sources.*.')
      ? path.replace('.*', '')
      : `feed.${path}`;

/** A schema of Valibot, as far as it is walked through. */
interface Walked {
  readonly message?: unknown;
  readonly wrapped?: Walked;
  readonly pipe?: readonly Walked[];
  readonly entries?: Readonly<Record<string, Walked>>;
  readonly item?: Walked;
  readonly value?: Walked;
}

const bare = (schema: Walked): Walked => (schema.wrapped ? bare(schema.wrapped) : schema);
/** The schema with all steps of its pipe, the steps of their pipes among them. */
function parts(schema: Walked): readonly Walked[] {
  const own = bare(schema);
  return [own, ...(own.pipe ?? []).flatMap((step) => (step === own ? [] : parts(step)))];
}
const find = <Key extends 'entries' | 'item' | 'value'>(schema: Walked, key: Key): Walked[Key] =>
  parts(schema).find((part) => part[key] !== undefined)?.[key];

/** What may stand there, in the words of the door. */
function permitted(schema: Walked): string | undefined {
  const message = parts(schema)
    .map((part) => part.message)
    .find((each) => typeof each === 'string');
  // Lists of codes, and fields, stand in the schema itself.
  return message && !/^one of: |^an? (object|source|figure|feed)/.test(message) ? message : undefined;
}

/**
 * Writes what each field holds into the schema.
 *
 * @throws {Error} where a field has no words, or words no field
 */
export async function describeFields(
  schema: JsonSchema,
  feedSchema: GenericSchema,
  definitions: Readonly<Record<string, GenericSchema>>,
): Promise<void> {
  const { DESCRIBED } = await loadSources<typeof Columns>(
    `export { DESCRIBED } from './packages/publish/src/table/column-descriptions.ts';`,
  );
  const unused = new Set(Object.keys(WITHOUT_COLUMN));
  const lacking: string[] = [];

  const describe = (json: JsonSchema, walked: Walked, path: string): void => {
    const entries = find(walked, 'entries') ?? {};
    for (const [name, property] of Object.entries(json.properties ?? {})) {
      const own = path ? `${path}.${name}` : name;
      const short = own.replace(/^figures\./, '');
      const says = WITHOUT_COLUMN[short] ?? DESCRIBED[columnOf(own)]?.says;
      unused.delete(short);
      if (says === undefined) lacking.push(own);
      const field = entries[name];
      const may = permitted(field);
      const at = property as JsonSchema;
      at.description = may ? `${says} Written as ${may}.` : says;
      walk(at, field, own);
    }
  };
  const walk = (json: JsonSchema, walked: Walked, path: string): void => {
    const name = /^#\/\$defs\/(.+)$/.exec(json.$ref ?? '')?.[1];
    // An organisation has other words wherever it stands: they name no one in particular.
    if (name !== undefined && !['source', 'figure'].includes(name)) return;
    const inner = name === undefined ? json : (schema.$defs?.[name] as JsonSchema);
    if (inner.properties) describe(inner, walked, path);
    const [item, value] = [find(walked, 'item'), find(walked, 'value')];
    if (item && typeof inner.items === 'object') walk(inner.items as JsonSchema, item, path);
    if (value && typeof inner.additionalProperties === 'object')
      walk(inner.additionalProperties, value, `${path}.*`);
  };
  walk(schema, feedSchema as Walked, '');

  // Definitions have no words of their own: editors would show them in place of the field's.
  const organisation = schema.$defs?.organisation as JsonSchema;
  describe(organisation, definitions.organisation as Walked, 'publisher');
  if (lacking.length > 0) throw new Error(`Fields without words: ${lacking.join(', ')}.`);
  if (unused.size > 0) throw new Error(`Words without a field: ${[...unused].join(', ')}.`);
}
