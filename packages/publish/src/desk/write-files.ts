/**
 * The files of a desk: those that the commands read and write, so that work can go on without the desk.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Feed } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { hashOf } from '../evidence/normalise.js';
import { folded, standsIn } from '../evidence/occurs-in.js';
import { type Evidence, evidenceFolder, fileOf, readStore } from '../evidence/store.js';
import { readJson } from '../feed/read-text.js';
import { writeText } from '../feed/write-text.js';
import { today } from '../today.js';
import type { Added } from './read-mapped-table.js';
import type { Json } from './state.js';

export const MAPPING = 'mapping.json';
export const FEED = 'feed.json';
/** Figures from sentences, which no table holds. */
export const SENTENCES = 'sentences.json';

interface Written {
  readonly mapping: Json;
  readonly feed: Feed;
  readonly added: Added;
}

/** A figure from a sentence, as far as its evidence is concerned. */
interface Quoting {
  readonly source: string;
  readonly quote: { readonly text: string; readonly lang: string };
}

const jsonText = (value: unknown): readonly string[] => [`${JSON.stringify(value, null, 2)}\n`];

/** @returns the names of the files below the folder */
export async function writeFiles(out: string, { mapping, feed, added }: Written): Promise<readonly string[]> {
  const files: [string, unknown][] = [
    [MAPPING, mapping],
    [FEED, feed],
    ...(added.figures.length > 0 ? [[SENTENCES, added] as [string, unknown]] : []),
    ...(await evidenceOf(out, feed, added)),
  ];
  for (const [name, value] of files) await writeText(path.join(out, name), jsonText(value));
  return files.map(([name]) => name);
}

/** The sentences that were pasted, word for word, as the evidence of their sources. */
async function evidenceOf(
  out: string,
  feed: Feed,
  { figures }: Added,
): Promise<readonly [string, Evidence][]> {
  const store = await readStore(evidenceFolder(path.join(out, FEED)));
  const quotes = new Map<string, { readonly language: string; readonly texts: readonly string[] }>();
  for (const { source, quote } of figures as unknown as readonly Quoting[])
    quotes.set(source, {
      language: quote.lang,
      texts: [...new Set([...(quotes.get(source)?.texts ?? []), quote.text])],
    });
  return [...quotes].flatMap(([source, { language, texts }]): [string, Evidence][] => {
    const before = store.evidence.get(source);
    const isKept = (text: string): boolean => standsIn(folded(before?.excerpt ?? ''), text);
    const fresh = texts.filter((text) => !isKept(text));
    if (fresh.length === 0) return [];
    const name = path.join(path.basename(store.folder), fileOf(source));
    // Its day is that of all its sentences.
    if (before && before.readOn !== today())
      throw new CommandError(
        `${path.join(out, name)}: was read on ${before.readOn} and lacks the sentence "${fresh[0]}". Read the source again, and write the sentence and the day into the file, or take the file away.`,
      );
    const excerpt = [...(before ? [before.excerpt] : []), ...fresh].join('\n');
    const url = feed.sources[source]?.url;
    const made = { source, ...(url !== undefined && { url }), readOn: today(), language };
    return [[name, { ...made, ...before, excerpt, sha256: hashOf(excerpt) }]];
  });
}

/** What was added at a desk before, from the folder of its files; nothing where there is none. */
export async function readSentences(out: string): Promise<Added> {
  const file = path.join(out, SENTENCES);
  if (!existsSync(file)) return { figures: [], sources: {} };
  const input = (await readJson(file)) as Partial<Added> | null;
  const { figures, sources } = input ?? {};
  if (Array.isArray(figures) && typeof sources === 'object')
    return { figures: figures as Added['figures'], sources };
  throw new CommandError(
    `${file}: is not what a desk has written. Take it away, or choose another folder with --out.`,
  );
}
