/**
 * The files of a desk: those that the commands read and write, so that work can go on without the desk.
 */
import path from 'node:path';
import type { Feed } from '@mine-action/data';
import { hashOf } from '../evidence/normalise.js';
import { evidenceFolder, fileOf } from '../evidence/store.js';
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

const jsonText = (value: unknown): readonly string[] => [`${JSON.stringify(value, null, 2)}\n`];

/** @returns the names of the files below the folder */
export async function writeFiles(out: string, { mapping, feed, added }: Written): Promise<readonly string[]> {
  const files: [string, unknown][] = [
    [MAPPING, mapping],
    [FEED, feed],
    ...(added.figures.length > 0 ? [[SENTENCES, added] as [string, unknown]] : []),
    ...evidenceOf(feed, added),
  ];
  for (const [name, value] of files) await writeText(path.join(out, name), jsonText(value));
  return files.map(([name]) => name);
}

/** The sentences that were pasted, word for word, as the evidence of their sources. */
function evidenceOf(feed: Feed, { figures }: Added): readonly [string, unknown][] {
  const quotes = new Map<string, { readonly lang: string; readonly texts: readonly string[] }>();
  for (const { source, quote } of figures as readonly {
    source: string;
    quote: { text: string; lang: string };
  }[]) {
    const before = quotes.get(source)?.texts ?? [];
    quotes.set(source, { lang: quote.lang, texts: [...new Set([...before, quote.text])] });
  }
  return [...quotes].map(([source, { lang, texts }]) => {
    const excerpt = texts.join('\n');
    const url = feed.sources[source]?.url;
    return [
      path.join(path.basename(evidenceFolder('')), fileOf(source)),
      {
        source,
        ...(url !== undefined && { url }),
        readOn: today(),
        language: lang,
        excerpt,
        sha256: hashOf(excerpt),
      },
    ];
  });
}
