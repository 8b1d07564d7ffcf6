/**
 * What a site knows of a figure in the edition in which it is placed, from the file `words.json` beside it.
 */
import { lastDay } from '@mine-action/data';
import { type AddressWords, basesOf, type Choice, displaysOf, wordsKey } from '../embed/choices.js';
import type { SnippetWords } from '../embed/snippet-values.js';
import { unpackWords, type WordsFile } from '../embed/words-file.js';
import { folded } from './page-parts.js';
import type { Placed } from './placed.js';

/** More values are in no file of ours: it would be somebody's trap. */
const MOST_VALUES = 2_000_000;

export interface Known {
  /** The edition of the file that holds at the one that is placed. */
  readonly edition: string | undefined;
  readonly at: AddressWords | undefined;
  readonly newest: SnippetWords | undefined;
  readonly all: Readonly<Record<string, AddressWords>>;
  /** Days, months and years, newest first. */
  readonly dates: readonly string[];
  /** In every language, what may stand on the page. */
  readonly sentences: readonly string[];
}

export function knownOf(file: WordsFile, placedAt: string, language: string): Known {
  const all = unpackWords(file, language, MOST_VALUES);
  const dates = Object.keys(all)
    .filter((edition) => edition !== 'latest')
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  // What had become known by the last day of the edition.
  const edition =
    placedAt === 'latest'
      ? placedAt
      : dates.find((date) => lastDay(date).slice(0, placedAt.length) <= placedAt);
  const at = edition === undefined ? undefined : all[edition];
  const [newest] = Object.values(all['latest']?.words ?? {});
  const sentences = Object.keys(file.languages).flatMap((code) =>
    Object.values((edition && unpackWords(file, code, MOST_VALUES)[edition]?.words) || {}).map((words) =>
      folded(words.sentence),
    ),
  );
  return { edition, at, newest, all, dates, sentences };
}

export function choiceOf({ attributes, address }: Placed): Choice {
  const { display, unit, basis, label } = attributes;
  const route = address?.route ?? '';
  const one = (value: string | undefined, values: readonly string[]): string | undefined =>
    value !== undefined && values.includes(value) ? value : undefined;
  return { display: one(display, displaysOf(route)), unit, basis: one(basis, basesOf(route)), label };
}

/** The words of what the tag chooses; those of no choice where there are none. */
export function wordsOfChoice({ words }: AddressWords, one: Placed): SnippetWords | undefined {
  const { route = '' } = one.address ?? {};
  return words[wordsKey(route, choiceOf(one))] ?? words[wordsKey(route, {})] ?? Object.values(words)[0];
}
