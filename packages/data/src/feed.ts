/**
 * The one door: every feed that was not built in comes through here.
 *
 * Behind it types are trusted and nothing is checked twice, so what it hands out is made of fresh objects with known
 * keys, each within its limits. It refuses and does not repair; only white space around a text is taken off. It never
 * throws, whatever it is given.
 *
 * One bad figure does not sink the others: it is left out, with what was made from it, and named. A bad source sinks
 * the figures that name it. What the feed says of itself sinks the feed, because every figure is shown with it.
 */
import * as v from 'valibot';
import type { Feed, Source } from './claim.js';
import { withoutDrafts } from './drafts.js';
import { copyOf, keysOf, lengthOf, ownOf } from './feed-copy.js';
import { CODE, isCode } from './feed-fields.js';
import { problem, type Problem, problemsOf } from './feed-problems.js';
import { type Placed, standing } from './feed-references.js';
import {
  figureSchema,
  headSchema,
  idSchema,
  MOST_FIGURES,
  MOST_SOURCES,
  nameSchema,
  sourceSchema,
} from './feed-schema.js';
import { vouchFor } from './passed.js';

export { MOST_FIGURES, vouchFor };
export type { Problem } from './feed-problems.js';

/** What came through the door. */
export interface Parsed {
  /** What stands; `undefined` where the head is not good or no figure is. */
  readonly feed: Feed | undefined;
  /** What was left out and why; empty where all of the feed stands. */
  readonly problems: readonly Problem[];
}

export interface ParseOptions {
  /** Whether drafts stay in it: for those who work on the feed, never for what shows it. */
  readonly keepsDrafts?: boolean | undefined;
}

/**
 * Checks a foreign feed and hands out what stands of it, without its drafts.
 *
 * @param input anything: what `JSON.parse` made of an answer, or what a page set as `feed`
 */
export function parseFeed(input: unknown, options?: ParseOptions): Parsed {
  const steps = parseFeedInSteps(input, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Of sources and figures this many are checked in one step: a few ms, and all of an ordinary feed. */
const IN_ONE_STEP = 250;

/** The same step by step, for a caller that has other things to do between two of them. */
export function* parseFeedInSteps(
  input: unknown,
  { keepsDrafts = false }: ParseOptions = {},
): Generator<void, Parsed, void> {
  const problems: Problem[] = [];
  const head = headOf(input, problems);
  const sources = yield* sourcesOf(input, problems);
  const figures = standing(yield* figuresOf(input, sources, problems, head?.indicators), problems);
  if (!head || figures.length === 0) return { feed: undefined, problems };
  const { $schema: _, ...rest } = head;
  const whole: Feed = { ...rest, sources, figures };
  const feed = keepsDrafts ? whole : withoutDrafts(whole);
  if (feed.figures.length > 0) return { feed: vouchFor(feed), problems };
  return {
    feed: undefined,
    problems: [
      ...problems,
      problem(['figures'], Symbol('drafts alone'), 'at least one figure whose review is not draft'),
    ],
  };
}

/** Runs a schema; adds what is wrong, and hands out what is right. */
function check<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  problems: Problem[],
  at?: readonly string[],
  figure?: string,
): v.InferOutput<Schema> | undefined {
  const { success, output, issues } = v.safeParse(schema, value);
  if (success) return output;
  problems.push(...problemsOf(issues, at, figure));
  return undefined;
}

function headOf(input: unknown, problems: Problem[]): v.InferOutput<typeof headSchema> | undefined {
  return check(headSchema, copyOf({ input }, 'input', ['sources', 'figures']), problems);
}

function* sourcesOf(
  input: unknown,
  problems: Problem[],
): Generator<void, Readonly<Record<string, Source>>, void> {
  const sources: Record<string, Source> = {};
  const foreign = ownOf(input, 'sources');
  const keys = lengthOf(foreign) === undefined ? keysOf(foreign) : [];
  if (keys.length === 0 || keys.length > MOST_SOURCES) {
    const found = keys.length > 0 ? Symbol(`${keys.length} sources`) : copyOf(input, 'sources');
    problems.push(problem(['sources'], found, `an object of 1 to ${MOST_SOURCES} sources by their names`));
  }
  for (let index = 0; index < keys.length && index < MOST_SOURCES; index++) {
    if (index > 0 && index % IN_ONE_STEP === 0) yield;
    const key = keys[index] as string;
    const name = check(nameSchema, key, problems, ['sources', key]);
    const source = check(sourceSchema, copyOf(foreign, key), problems, ['sources', key]);
    if (name !== undefined && source) sources[name] = source;
  }
  return sources;
}

function* figuresOf(
  input: unknown,
  sources: Readonly<Record<string, Source>>,
  problems: Problem[],
  described?: object,
): Generator<void, readonly Placed[], void> {
  const placed: Placed[] = [];
  const foreign = ownOf(input, 'figures');
  const length = lengthOf(foreign) ?? 0;
  if (!(length > 0) || length > MOST_FIGURES) {
    const found = length > 0 ? Symbol(`${length} figures`) : copyOf(input, 'figures');
    problems.push(problem(['figures'], found, `a list of 1 to ${MOST_FIGURES} figures`));
  }
  for (let index = 0; index < length && index < MOST_FIGURES; index++) {
    if (index > 0 && index % IN_ONE_STEP === 0) yield;
    const copy = copyOf(foreign, index);
    const place = index + 1;
    const id = ownOf(copy, 'id');
    const figure = v.is(idSchema, id) ? id : `#${place}`;
    const claim = check(figureSchema, copy, problems, [], figure);
    if (!claim) continue;
    if (!isCode(claim.indicator, described)) {
      problems.push(problem(['indicator'], claim.indicator, CODE, figure));
      continue;
    }
    if (claim.source === undefined || Object.hasOwn(sources, claim.source)) placed.push({ claim, place });
    else
      problems.push(
        problem(['source'], claim.source, 'the name of a source of this feed that stands', figure),
      );
  }
  return placed;
}
