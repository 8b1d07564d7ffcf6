/**
 * The feed format with the limits of our door, as JSON Schema, made from what the door itself runs.
 *
 * `node scripts/run.mjs feed/json-schema` prints it. It says all that JSON Schema can say; what it cannot is named in
 * its description. `feeds/feed.schema.json` is the format, without these limits: a test holds the three together.
 */
import { fileURLToPath } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type * as Rules from '../../packages/data/src/feed-rules.ts';
import type * as Schema from '../../packages/data/src/feed-schema.ts';
import { loadSources } from '../load-sources.ts';

const LINES = `
  export { CONDITIONS } from './packages/data/src/feed-rules.ts';
  export { definitions, feedSchema } from './packages/data/src/feed-schema.ts';
`;

const DESCRIPTION =
  `What parseFeed takes. Beyond this it refuses: days that do not exist; texts that nobody can see
or that hold invisible or direction-changing characters or heaps of marks; minus zero; a period that ends before it
starts; a range whose ends or value are out of order; a source or figure that is named and not there; an id used twice;
a calculated figure as the input of another; corrections that are not in order, or of a range without its ends.`.replaceAll(
    '\n',
    ' ',
  );

/** A check of ours that has limits says them beside its work. */
interface Limited {
  requirement: { minLength?: number; maxLength?: number };
}

export async function makeJsonSchema() {
  const { CONDITIONS, definitions, feedSchema } = await loadSources<typeof Rules & typeof Schema>(LINES);
  const { $schema, $defs, ...rest } = toJsonSchema(feedSchema, {
    target: 'draft-2020-12',
    // What an object is before its fields are looked at is said by `type: object`.
    typeMode: 'output',
    definitions,
    overrideAction({ valibotAction, jsonSchema }) {
      const { type } = valibotAction;
      if (type === 'trim') return jsonSchema;
      if (type === 'check') {
        const { minLength, maxLength } = (valibotAction as unknown as Limited).requirement;
        return maxLength === undefined ? jsonSchema : { ...jsonSchema, minLength, maxLength };
      }
      if (type === 'raw_check') return { ...jsonSchema, allOf: CONDITIONS.map(asSchema) };
      return undefined;
    },
  });
  return {
    $schema,
    title: 'Mine-action figures feed, version 1, as widgets take it',
    description: DESCRIPTION,
    ...rest,
    $defs,
  };
}

const asSchema = ({ field, is, needs, bars = [] }: Rules.Condition): JsonSchema => ({
  if: { required: [field], properties: { [field]: { enum: [...is] } } },
  then: {
    required: [...needs],
    ...(bars.length > 0 && { properties: Object.fromEntries(bars.map((name) => [name, false])) }),
  },
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = JSON.stringify(await makeJsonSchema());
  const config = await resolveConfig(new URL('../../package.json', import.meta.url));
  process.stdout.write(await format(text, { ...config, parser: 'json' }));
}
