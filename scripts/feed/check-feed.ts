/**
 * The built-in feed at build time: the schema, and what a schema cannot say. A page that shows built-in figures
 * therefore loads no validator.
 */
import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Claim, Feed } from '@mine-action/data';

/**
 * @throws {Error} with one line per fault, each naming the figure and the field.
 */
export function checkFeed(feed: Feed, schema: object) {
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
  const validate = ajv.compile(schema);
  const faults = validate(feed)
    ? faultsOfMeaning(feed)
    : validate.errors!.map(
        (error) => `${nameOf(feed, error.instancePath)}: ${error.message} ${paramsOf(error)}`,
      );
  if (faults.length > 0) throw new Error(`feed "${feed.id}" is not valid:\n  ${faults.join('\n  ')}`);
}

const paramsOf = (error: ErrorObject) =>
  Object.values((error.params ?? {}) as Record<string, unknown>)
    .flat()
    .join(', ');

function nameOf(feed: Feed, instancePath: string) {
  const [, index, ...rest] = /^\/figures\/(\d+)(.*)$/.exec(instancePath) ?? [];
  return index === undefined
    ? instancePath || 'feed'
    : `figure "${feed.figures[Number(index)]?.id ?? index}"${rest.join('')}`;
}

function faultsOfMeaning(feed: Feed) {
  const faults: string[] = [];
  const byId = new Map<string, Claim>();
  for (const figure of feed.figures) {
    const fault = (text: string) => faults.push(`figure "${figure.id}": ${text}`);
    if (byId.has(figure.id)) fault('the id is used twice');
    byId.set(figure.id, figure);
  }
  for (const figure of feed.figures) {
    const fault = (text: string) => faults.push(`figure "${figure.id}": ${text}`);
    if (figure.source !== undefined && !Object.hasOwn(feed.sources, figure.source))
      fault(`source "${figure.source}" is not among the feed's sources`);
    for (const id of [...(figure.conflictsWith ?? []), ...(figure.derivation?.inputs ?? [])])
      if (!byId.has(id)) fault(`names figure "${id}", which is not in the feed`);
    for (const id of figure.derivation?.inputs ?? [])
      if (byId.get(id)?.status === 'derived')
        fault(`input "${id}" is itself calculated; name what it was made from`);
    const { start, end } = figure.period ?? {};
    // Compared as far as the coarser of the two goes: from 10 November 2020 to 2020 is a period.
    const length = Math.min(start?.length ?? 0, end?.length ?? 0);
    if (start && end && start.slice(0, length) > end.slice(0, length))
      fault(`period starts ${start}, after its end ${end}`);
    for (const [field, date] of Object.entries({ asOf: figure.asOf.date, due: figure.due, start, end }))
      if (date !== undefined && !exists(date)) fault(`${field} "${date}" is no day that exists`);
  }
  return faults;
}

/** A year, a month or a day of the calendar. */
function exists(date: string) {
  const day = [date, '-01', '-01'].join('').slice(0, 10);
  const time = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day);
}
