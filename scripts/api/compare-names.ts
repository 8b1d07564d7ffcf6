/**
 * What has changed between two lists of public names, and what kind of release that asks for.
 *
 * Strangers' pages hold these names. What was taken away or changed breaks some of them; what was added breaks none.
 */
import semver from 'semver';
import { narrowing } from './schema-lines.ts';

/** How far a version moves on, as changesets have it. */
export type Bump = 'none' | 'patch' | 'minor' | 'major';
const BUMPS: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** Names by what they are of. Lists are sets of names; other values belong to the name. */
export type Names = { readonly [name: string]: Names | readonly string[] | string | boolean | null };

/** One name that is not as it was. */
export interface NameChange {
  readonly kind: 'gone' | 'changed' | 'added' | 'narrower';
  /** As in the file: `elements / mine-stat / attributes / unit`. */
  readonly name: string;
  /** What it was and is, where it has a value. */
  readonly before?: string;
  readonly now?: string;
}

const isList = (value: Names[string]): value is readonly string[] => Array.isArray(value);

/** Each name with its value; a name in a list has none. */
function* flat(names: Names, path: readonly string[] = []): Generator<[string, string | undefined]> {
  for (const [key, value] of Object.entries(names)) {
    const place = [...path, key];
    if (isList(value)) for (const each of value) yield [[...place, each].join(' / '), undefined];
    else if (value !== null && typeof value === 'object') {
      // What has nothing below it is a name too.
      yield [place.join(' / '), undefined];
      yield* flat(value, place);
    } else yield [place.join(' / '), String(value)];
  }
}

/** Where the lines of schemas begin. */
const SCHEMAS = 'schemas / ';

export function compareNames(before: Names, now: Names): readonly NameChange[] {
  const [old, young] = [new Map(flat(before)), new Map(flat(now))];
  const gone = [...old].filter(([name]) => !young.has(name));
  const added = [...young].filter(([name]) => !old.has(name));
  const narrower = new Set(
    narrowing(
      [...old.keys()].filter((name) => name.startsWith(SCHEMAS)),
      added.map(([name]) => name).filter((name) => name.startsWith(SCHEMAS)),
    ),
  );
  const changed = [...old].filter(([name, value]) => young.has(name) && young.get(name) !== value);
  return [
    ...gone.map(([name, value]): NameChange => ({ kind: 'gone', name, ...(value && { before: value }) })),
    ...changed.map(([name, value]): NameChange => ({
      kind: 'changed',
      name,
      before: `${value}`,
      now: `${young.get(name)}`,
    })),
    ...added.map(([name, value]): NameChange => ({
      kind: narrower.has(name) ? 'narrower' : 'added',
      name,
      ...(value && { now: value }),
    })),
  ];
}

/** What these changes ask for. Before version 1.0.0 what breaks moves the middle number, as semantic versioning has it. */
export function bumpFor(changes: readonly NameChange[], version: string): Bump {
  if (changes.length === 0) return 'none';
  const breaks = changes.some(({ kind }) => kind !== 'added');
  return breaks && semver.major(version) > 0 ? 'major' : 'minor';
}

/** The farthest of several; `none` of nothing. */
export const farthest = (bumps: readonly Bump[]): Bump =>
  BUMPS[Math.max(0, ...bumps.map((each) => BUMPS.indexOf(each)))];

export const isEnough = (have: Bump, need: Bump) => BUMPS.indexOf(have) >= BUMPS.indexOf(need);

const KINDS: Readonly<Record<NameChange['kind'], string>> = {
  gone: 'taken away',
  changed: 'changed',
  narrower: 'asks more than before',
  added: 'added',
};

/** One line for each, what breaks first. */
export const changeLines = (changes: readonly NameChange[]): readonly string[] =>
  [...changes]
    .sort((one, other) => Number(one.kind === 'added') - Number(other.kind === 'added'))
    .map(({ kind, name, before, now }) => {
      const values = kind === 'changed' ? `: ${before} → ${now}` : '';
      return `${KINDS[kind]}: ${name}${values}`;
    });
