/**
 * The words of a state, from the file beside the newest page of its figure. Each file is asked for once.
 */
import { pathOf, type SiteAddress } from '@mine-action/data/site-address';
import { type AddressWords, type EmbedPlan, wordsKey } from '../choices.js';
import type { SnippetWords } from '../snippet-values.js';
import type { State } from '../state.js';
import { wayToSite } from './find.js';
import { unpackWords, type WordsFile } from '../words-file.js';

export interface Found {
  readonly address: SiteAddress;
  readonly attributes: AddressWords['attributes'];
  readonly words: SnippetWords;
}

/** Why there are no words: the figures have nothing to say, or the file did not come. */
export interface NotFound {
  readonly reason: 'unknown' | 'failed';
}

const files = new Map<string, Promise<unknown>>();

/** @throws where the file does not come, or is no JSON */
export function loadJson(path: string): Promise<unknown> {
  const before = files.get(path);
  if (before) return before;
  const file = fetch(path).then(async (answer) => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as unknown;
  });
  files.set(path, file);
  // What failed may be asked for again.
  file.catch(() => files.delete(path));
  return file;
}

/** The address of a state; the site's first language has none in it. */
export function addressOfState({ route, figure, edition, language }: State, plan: EmbedPlan): SiteAddress {
  const isFirst = language.code === plan.languages[0]?.code;
  return { route, name: figure.name, edition, language: isFirst ? undefined : language.code };
}

export async function wordsFor(state: State, plan: EmbedPlan): Promise<Found | NotFound> {
  const address = addressOfState(state, plan);
  try {
    const newest = pathOf({ ...address, edition: 'latest', language: undefined });
    const file = (await loadJson(`${wayToSite()}${newest}words.json`)) as WordsFile;
    const found = unpackWords(file, state.language.code)[state.edition];
    const words = found?.words[wordsKey(state.route, state)];
    const isPicture = state.method === 'picture' || state.method === 'text';
    if (!found || !words || (isPicture && !found.hasPicture)) return { reason: 'unknown' };
    return { address, attributes: found.attributes, words };
  } catch {
    return { reason: 'failed' };
  }
}
