/**
 * Asks a desk that runs in this page: the same actions on the same desk as those of the command. What the command has from
 * folders, its user chooses here, and saves again.
 */
import type { Feed } from '@mine-action/data';
import { CommandError } from '../../commands/command-error.js';
import { type Evidence, readEvidence } from '../../evidence/evidence-file.js';
import { jsonOf, textOfBytes } from '../../feed/decode.js';
import { passFeed } from '../../feed/pass-feed.js';
import { LARGEST_FILE } from '../../table/workbook/packed.js';
import { ACTIONS } from '../actions.js';
import { sentencesIn } from '../desk-files.js';
import { objectOf } from '../json.js';
import { Desk } from '../session.js';
import type { DeskFile } from '../shelf.js';
import { Trouble } from './desk-api.js';

/** As JSON a feed is longer than the table that it is made of. */
const LARGEST_JSON = 50_000_000;

let published: Feed | undefined;
let made: readonly DeskFile[] = [];
const evidence = new Map<string, Evidence>();

const desk = new Desk({
  shelf: {
    name: '',
    placeOf: (name) => name,
    // What is saved, the browser puts beside what lies there.
    has: () => false,
    evidence: () => Promise.resolve(evidence),
    put: (files) => {
      made = files;
      return Promise.resolve();
    },
  },
  mapping: {},
  added: { figures: [], sources: {} },
  published: () =>
    published ? Promise.resolve(published) : Promise.reject(new CommandError('No published feed is chosen.')),
});

async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  if (file.size > most)
    throw new CommandError(`${file.name}: is too large: at most ${most / 1_000_000} MB are read.`);
  return new Uint8Array(await file.arrayBuffer());
}

const jsonIn = async (file: File): Promise<unknown> =>
  jsonOf(file.name, textOfBytes(file.name, await bytesOf(file, LARGEST_JSON)));

async function takePublished(file: File): Promise<void> {
  published = undefined;
  const { feed } = passFeed(await jsonIn(file));
  if (!feed)
    throw new CommandError(`${file.name}: is no feed that can be read. Choose the published feed.json.`);
  published = feed;
}

/** Goes on from files that were made here or at another desk; what each is, its content says. */
async function takeEarlier(files: readonly File[]): Promise<void> {
  let { mapping, added } = desk;
  const kept: Evidence[] = [];
  for (const file of files) {
    const input = await jsonIn(file);
    const has = (key: string): boolean => Object.hasOwn(objectOf(input), key);
    const sentences = has('format') ? undefined : sentencesIn(input);
    if (has('format'))
      throw new CommandError(
        `${file.name}: this is a feed, and choices are wanted: mapping.json. A feed that is published is chosen where you compare.`,
      );
    if (has('excerpt')) kept.push(await evidenceIn(file.name, input));
    else if (sentences) added = sentences;
    else if (has('columns') || has('wide') || has('constants')) mapping = objectOf(input);
    else
      throw new CommandError(
        `${file.name}: is none of the files that are made here. Choose mapping.json, sentences.json, or files of the folder "evidence".`,
      );
  }
  await desk.goOn(mapping, added);
  for (const each of kept) evidence.set(each.source, each);
}

async function evidenceIn(name: string, input: unknown): Promise<Evidence> {
  const { evidence: read, findings } = await readEvidence(name, input);
  const [first] = findings;
  if (first) throw new CommandError(`${name}: ${first.field} ${first.says}. ${first.remedy}`);
  return read as Evidence;
}

/** What changes the work, which is gone with the page unless it is saved. */
const CHANGES = ['table', 'earlier', 'mapping', 'mend', 'add'];
let isUnsaved = false;

/** Whether something has been done that nobody has saved. */
export const hasUnsaved = (): boolean => isUnsaved;

async function answer(called: string, body: object): Promise<object> {
  const [name = ''] = called.split('?');
  const [file] = [body].filter((each) => each instanceof File);
  isUnsaved = name !== 'saved' && (isUnsaved || CHANGES.includes(name));
  if (name === 'saved') return {};
  if (name === 'table' && file) return desk.takeTable(file.name, await bytesOf(file, LARGEST_FILE));
  if (name === 'published' && file) {
    await takePublished(file);
    return {};
  }
  if (name === 'earlier') {
    await takeEarlier(body as readonly File[]);
    return desk.state();
  }
  const action = ACTIONS[name] as (typeof ACTIONS)[string];
  const found = await action(desk, body);
  return name === 'write' ? { ...found, made } : found;
}

export async function askHere<Result>(name: string, body: object): Promise<Result> {
  // The browser draws that it is working before it has no time for that.
  await new Promise((resolve) => setTimeout(resolve));
  try {
    return (await answer(name, body)) as Result;
  } catch (error) {
    throw error instanceof CommandError ? new Trouble(error.message) : error;
  }
}
