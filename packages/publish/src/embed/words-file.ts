/**
 * `words.json`: all that the builder may need of a figure, in one file beside its newest page: every edition in every
 * language. An address, a quotation or a table that stands in many of them is kept once.
 */
import type { AddressWords } from './choices.js';

/** What lies beside the newest page of a figure. */
export interface WordsFile {
  /** Names of fields; an object gives the place of its names here. */
  readonly shapes: readonly (readonly string[])[];
  /** Texts and numbers as they are; of an object or a list its shape and the places of its values among these. */
  readonly values: readonly unknown[];
  /** The place of what each language says, among the values. */
  readonly languages: Readonly<Record<string, number>>;
}

/** In place of a shape. */
const LIST = -1;

/** What is said at each address of a figure in one language, by edition. */
type Editions = Readonly<Record<string, AddressWords>>;

export function packWords(languages: ReadonlyMap<string, Editions>): WordsFile {
  const [shapes, values] = [new Places<readonly string[]>(), new Places<unknown>()];
  // The same object, as several editions may have it, is not looked into again.
  const kept = new WeakMap<object, number>();
  const keep = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return values.of(value);
    const place = kept.get(value) ?? keepFields(value);
    kept.set(value, place);
    return place;
  };
  const keepFields = (value: object): number => {
    if (Array.isArray(value)) return values.of([LIST, ...value.map(keep)]);
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return values.of([shapes.of(fields.map(([name]) => name)), ...fields.map(([, field]) => keep(field))]);
  };
  const places = [...languages].map(([language, editions]) => [language, keep(editions)] as const);
  return { shapes: shapes.all, values: values.all, languages: Object.fromEntries(places) };
}

/**
 * What the file holds in a language; nothing in one that it does not hold.
 *
 * @throws RangeError where that is more than `most` values: a file of somebody else may repeat itself without end
 */
export function unpackWords(
  { shapes, values, languages }: WordsFile,
  language: string,
  most = Infinity,
): Editions {
  let left = most;
  const read = (place: number): unknown => {
    if ((left -= 1) < 0) throw new RangeError('The file holds too many values.');
    const value = values[place];
    if (!Array.isArray(value)) return value;
    const [shape, ...fields] = value as number[];
    if (shape === LIST) return fields.map(read);
    const names = shapes[shape as number] ?? [];
    return Object.fromEntries(names.map((name, index) => [name, read(fields[index] as number)]));
  };
  const place = languages[language];
  return place === undefined ? {} : (read(place) as Editions);
}

/** Values by their places; the same value has one. */
class Places<Value> {
  readonly all: Value[] = [];
  readonly #places = new Map<string, number>();

  of(value: Value): number {
    const text = JSON.stringify(value);
    const place = this.#places.get(text) ?? this.all.push(value) - 1;
    this.#places.set(text, place);
    return place;
  }
}
