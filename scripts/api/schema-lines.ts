/**
 * A JSON Schema as lines, one for each thing that it demands or permits, so that two of them can be held against each
 * other. Words for readers (titles, descriptions, examples) are no part of what a file must be.
 */

/** What a reader is given, and no check. */
const WORDS = new Set(['$comment', '$id', '$schema', 'description', 'examples', 'title']);
/** Below these, keys are names of fields and not of the schema. */
const NAMED = /(?:^|\/)(?:properties|patternProperties|\$defs|dependentSchemas)$/;

/** What every line of these asks more of a file than was asked before. */
const DEMANDS =
  /\/(?:required|pattern|format|const|type|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minLength|maxLength|minItems|maxItems|minProperties|maxProperties|uniqueItems|additionalProperties|unevaluatedProperties|propertyNames|not|dependentRequired)(?: |\/|$)/;

/** @returns for each line its place, such as `/properties/title/type "string"` */
export function schemaLines(schema: unknown, place = ''): readonly string[] {
  if (schema === null || typeof schema !== 'object') return [`${place} ${JSON.stringify(schema)}`];
  if (Array.isArray(schema))
    return schema.every((each) => typeof each !== 'object')
      ? schema.map((each) => `${place} ${JSON.stringify(each)}`)
      : schema.flatMap((each, index) => schemaLines(each, `${place}/${index}`));
  const entries = Object.entries(schema).filter(([key]) => NAMED.test(place) || !WORDS.has(key));
  return entries.length === 0
    ? [place]
    : entries.flatMap(([key, value]) => schemaLines(value, `${place}/${key}`));
}

/**
 * Which of the lines that were added ask more than before of what was there before. A field that is new brings its own
 * demands along; these break nobody's file.
 */
export function narrowing(before: readonly string[], added: readonly string[]): readonly string[] {
  return added.filter((line) => {
    const place = DEMANDS.exec(line);
    if (!place) return false;
    const of = line.slice(0, place.index);
    return before.some((each) => each.startsWith(`${of}/`) || each === of);
  });
}
