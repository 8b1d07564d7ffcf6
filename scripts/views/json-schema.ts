/**
 * The format of files of views as JSON Schema, made from a schema that is held against the types.
 *
 * `node scripts/run.mjs views/json-schema` writes `packages/wording/schemas/view.schema.json`, which is kept in the repository: a
 * change of the published format is to be seen as one.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import type { GenericSchema } from 'valibot';
import type * as Schema from '../../packages/wording/src/testing/view-schema.ts';
import { loadSources } from '../load-sources.ts';

export const FILE = fileURLToPath(
  new URL('../../packages/wording/schemas/view.schema.json', import.meta.url),
);

const DESCRIPTION =
  `Every word and digit of what an element shows, ready to be drawn. A key of "views" is a tag, "?", and what the tag
selects, in the order of the letters: "mine-stat?indicator=area-cleared&unit=hectare". Under it stands each view with the day
from which it holds, the oldest first; a day alone is one from which on nothing holds, since it was withdrawn. Names that a reader does not know are to be passed over: within version 1, fields
and selecting attributes may be added, and none is taken away.`.replaceAll('\n', ' ');

export async function makeJsonSchema() {
  const { byTag, definitions, tableSchema } = await loadSources<typeof Schema>(
    `export { byTag, definitions, tableSchema } from './packages/wording/src/testing/view-schema.ts';`,
  );
  const made = (schema: GenericSchema) => {
    const { $schema: _, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', definitions });
    return rest;
  };
  const { $defs, ...table } = made(tableSchema);
  const views = table.properties?.views;
  if (typeof views !== 'object') throw new Error('A table has its views.');
  for (const [tag, schema] of Object.entries(byTag)) {
    const { $defs: _, ...timeline } = made(schema);
    views.patternProperties = { ...views.patternProperties, [`^${tag}\\?`]: timeline };
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/mine-action-views/1/view.schema.json',
    title: 'Mine-action views, version 1',
    description: DESCRIPTION,
    ...table,
    $defs,
  };
}

/** As it stands in the repository. */
export async function schemaText() {
  const config = await resolveConfig(FILE);
  return format(JSON.stringify(await makeJsonSchema()), { ...config, parser: 'json' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await schemaText();
  if (text !== (await readFile(FILE, 'utf8').catch(() => ''))) await writeFile(FILE, text);
}
