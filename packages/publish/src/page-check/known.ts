/**
 * What a site knows of a figure in the edition in which it is placed, from the file `words.json` beside it.
 */
import { isEdition, lastDay } from '@mine-action/data';
import { type AddressWords, basesOf, type Choice, displaysOf, wordsKey } from '../embed/choices.js';
import type { SnippetWords } from '../embed/snippet-values.js';
import { lineOf } from '../embed/snippet-words.js';
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
  /** What is said of it in every language: its sentences, and the numbers of all that may stand on the page. */
  readonly sentences: readonly string[];
  readonly numbers: ReadonlySet<string>;
}

export function knownOf(file: WordsFile, placedAt: string, language: string): Known {
  const all = unpackWords(file, language, MOST_VALUES);
  const dates = Object.keys(all)
    .filter((edition) => edition !== 'latest')
    .sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  // What had become known by the last day of the edition.
  const edition = !isEdition(placedAt)
    ? undefined
    : placedAt === 'latest'
      ? placedAt
      : dates.find((date) => lastDay(date).slice(0, placedAt.length) <= placedAt);
  const at = edition === undefined ? undefined : all[edition];
  const [newest] = Object.values(all['latest']?.words ?? {});
  const said = Object.keys(file.languages).flatMap((code) => {
    const { words = {}, rectified = [] } =
      (edition && unpackWords(file, code, MOST_VALUES)[edition]) || ({} as Partial<AddressWords>);
    // A remark names the value that was wrong.
    const isRemark = (text: string): boolean => rectified.some((each) => each.text === text);
    return Object.values(words).map((each) => ({
      ...each,
      more: each.more?.filter((text) => !isRemark(text)),
    }));
  });
  const sentences = said.map(({ sentence }) => folded(sentence));
  const numbers = new Set(said.flatMap((words) => numbersIn(lineOf(words))));
  return { edition, at, newest, all, dates, sentences, numbers };
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

/** The numbers of a text, without what stands between their digits: to see that none is another one. */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(/\p{Nd}+(?:[.,'’\u00a0\u202f\u066b\u066c ]\p{Nd}+)*/gu) ?? []).map((number) =>
    number
      .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/\P{Nd}/gu, ''),
  );

/** Whether words on a page may stand: what the figure says now, or an author's own without another number. */
export const isCurrent = (text: string, { sentences, numbers }: Known): boolean =>
  sentences.some((sentence) => folded(text).includes(sentence)) ||
  numbersIn(text).every((number) => numbers.has(number));
