/**
 * `words.json`: all that the builder may need of a figure in one language, in one file beside its newest page. What is
 * said twice is kept once, since a table in three displays and four units is most of such a file.
 */
import type { TableView } from '@mine-action/wording';
import type { AddressWords, PackedWords, WordsFile } from './choices.js';

/** @param editions what stands at each address, by its edition */
export function packWords(editions: ReadonlyMap<string, AddressWords>): WordsFile {
  const tables: TableView[] = [];
  const places = new Map<string, number>();
  const keep = (table: TableView): number => {
    const text = JSON.stringify(table);
    const place = places.get(text) ?? tables.push(table) - 1;
    places.set(text, place);
    return place;
  };
  const packed = [...editions].map(([edition, { words: all, ...rest }]) => {
    const keys = new Map<string, string>();
    const words = Object.entries(all).map(
      ([key, { tables: own, ...said }]): [string, PackedWords | string] => {
        const value = { ...said, ...(own && { tables: own.map(keep) }) };
        const text = JSON.stringify(value);
        const before = keys.get(text);
        if (before !== undefined) return [key, before];
        keys.set(text, key);
        return [key, value];
      },
    );
    return [edition, { ...rest, words: Object.fromEntries(words) }] as const;
  });
  return { editions: Object.fromEntries(packed), tables };
}
