/**
 * What the page can ask of the desk, by name.
 */
import * as v from 'valibot';
import { CommandError } from '../commands/command-error.js';
import { difference, differenceText } from '../feed/difference.js';
import { withMend } from './mended.js';
import { addSentence, proposeFrom } from './propose-from-sentence.js';
import type { Desk } from './session.js';
import type { DeskState, Proposal, ReleaseSaid } from './state.js';

export type Answer =
  | DeskState
  | Proposal
  | ReleaseSaid
  | { readonly text: string }
  | { readonly files: readonly string[]; readonly state: DeskState };

const json = v.record(v.string(), v.unknown());
const SHAPES = {
  mapping: v.object({ mapping: json, unused: v.array(v.string()) }),
  mend: v.object({
    changes: v.array(
      v.object({
        path: v.pipe(v.array(v.string()), v.minLength(1)),
        value: v.unknown(),
        inList: v.optional(v.literal(true)),
      }),
    ),
  }),
  write: v.object({ mayReplace: v.boolean() }),
  sentence: v.object({ text: v.string(), language: v.string() }),
  add: v.object({ answers: v.record(v.string(), v.string()) }),
  release: v.object({
    isTrial: v.boolean(),
    isFirst: v.boolean(),
    isOffline: v.boolean(),
    accept: v.array(v.string()),
  }),
};

function read<Shape extends v.GenericSchema>(shape: Shape, input: unknown): v.InferOutput<Shape> {
  const result = v.safeParse(shape, input);
  if (result.success) return result.output;
  throw new CommandError('The page has sent something that the desk does not know. Load the page again.');
}

export const ACTIONS: Readonly<Record<string, (desk: Desk, input: unknown) => Promise<Answer>>> = {
  state: async (desk) => desk.state(),

  mapping: async (desk, input) => {
    const { mapping, unused } = read(SHAPES.mapping, input);
    desk.choose(mapping, unused);
    return desk.state();
  },

  /** A remedy that somebody has chosen. */
  mend: async (desk, input) => {
    const { changes } = read(SHAPES.mend, input);
    desk.choose(withMend(desk.mapping, changes), desk.unused);
    return desk.state();
  },

  write: async (desk, input) => {
    const files = await desk.write(read(SHAPES.write, input).mayReplace);
    return { files: files.map(({ name }) => name), state: await desk.state() };
  },

  compare: async (desk) => {
    const { published } = desk.options;
    if (published === undefined) throw new CommandError('The desk was started without --feed.');
    const current = await desk.read();
    if (!current?.feed) throw new CommandError('The table has errors: there is nothing to compare yet.');
    return { text: differenceText(difference(await published(), current.feed)) };
  },

  sentence: (_, input) => {
    const { text, language } = read(SHAPES.sentence, input);
    return Promise.resolve(proposeFrom(text, language));
  },

  add: async (desk, input) => {
    const { sources } = desk.mapping;
    const ofTable = v.is(json, sources) ? sources : {};
    desk.add(addSentence(desk.added, read(SHAPES.add, input).answers, ofTable));
    return desk.state();
  },

  /** What is published is what the page shows: the files are written first. */
  release: async (desk, input) => {
    const choices = read(SHAPES.release, input);
    const { release } = desk.options;
    if (release === undefined) throw new CommandError('The desk was started without --url.');
    await desk.write(false);
    return release(choices);
  },
};
