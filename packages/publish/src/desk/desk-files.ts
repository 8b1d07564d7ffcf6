/**
 * What a desk writes: the files that the commands read and write.
 */
import type { Feed } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import { type Evidence, fileOf } from '../evidence/evidence-file.js';
import { hashOf } from '../evidence/normalise.js';
import { folded, standsIn } from '../evidence/occurs-in.js';
import { today } from '../today.js';
import type { Added } from './read-mapped-table.js';
import type { DeskFile, Shelf } from './shelf.js';
import type { Json } from './state.js';

export const MAPPING = 'mapping.json';
export const FEED = 'feed.json';
/** Figures from sentences, which no table holds. */
export const SENTENCES = 'sentences.json';

interface Made {
  readonly mapping: Json;
  readonly feed: Feed;
  readonly added: Added;
}

/** A figure from a sentence, as far as its evidence is concerned. */
interface Quoting {
  readonly source: string;
  readonly quote: { readonly text: string; readonly lang: string };
}

const jsonFile = (name: string, value: unknown): DeskFile => ({
  name,
  text: `${JSON.stringify(value, null, 2)}\n`,
});

/** @param shelf where they go, and where evidence of the last time lies */
export async function filesOf({ mapping, feed, added }: Made, shelf: Shelf): Promise<readonly DeskFile[]> {
  return [
    jsonFile(MAPPING, mapping),
    jsonFile(FEED, feed),
    ...(added.figures.length > 0 ? [jsonFile(SENTENCES, added)] : []),
    ...(await evidenceOf(feed, added, shelf)),
  ];
}

/** The sentences that were pasted, word for word, as the evidence of their sources. */
async function evidenceOf(feed: Feed, { figures }: Added, shelf: Shelf): Promise<readonly DeskFile[]> {
  const known = await shelf.evidence();
  const quotes = new Map<string, { readonly language: string; readonly texts: readonly string[] }>();
  for (const { source, quote } of figures as unknown as readonly Quoting[])
    quotes.set(source, {
      language: quote.lang,
      texts: [...new Set([...(quotes.get(source)?.texts ?? []), quote.text])],
    });
  const files: DeskFile[] = [];
  for (const [source, { language, texts }] of quotes) {
    const before = known.get(source);
    const isKept = (text: string): boolean => standsIn(folded(before?.excerpt ?? ''), text);
    const fresh = texts.filter((text) => !isKept(text));
    if (fresh.length === 0) continue;
    const name = `evidence/${fileOf(source)}`;
    // Its day is that of all its sentences.
    if (before && before.readOn !== today())
      throw new CommandError(
        `${shelf.placeOf(name)}: was read on ${before.readOn} and lacks the sentence "${fresh[0]}". Read the source again, and write the sentence and the day into the file, or take the file away.`,
      );
    const excerpt = [...(before ? [before.excerpt] : []), ...fresh].join('\n');
    const url = feed.sources[source]?.url;
    const made = { source, ...(url !== undefined && { url }), readOn: today(), language };
    const evidence: Evidence = { ...made, ...before, excerpt, sha256: await hashOf(excerpt) };
    files.push(jsonFile(name, evidence));
  }
  return files;
}

/** What a file with figures from sentences holds; nothing where no desk has written it. */
export function sentencesIn(input: unknown): Added | undefined {
  const { figures, sources } = (input ?? {}) as Partial<Added>;
  return Array.isArray(figures) && typeof sources === 'object'
    ? { figures: figures as Added['figures'], sources }
    : undefined;
}
