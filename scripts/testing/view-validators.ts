/**
 * The published schema of files of views, compiled.
 */
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { FILE } from '../views/json-schema.ts';

/** A reader passes over names that it does not know; what we write ourselves has none that the schema does not name. */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'type' in schema && schema.type === 'object' && 'properties' in schema
    ? { additionalProperties: false, ...inner }
    : inner;
}

export function viewValidators() {
  const schema = JSON.parse(readFileSync(FILE, 'utf8'));
  const strict = { strict: true, strictTuples: false, strictRequired: false };
  return {
    isViews: new Ajv2020({ ...strict, allErrors: true }).compile(schema),
    isOurs: new Ajv2020(strict).compile(closed(schema) as object),
  };
}
