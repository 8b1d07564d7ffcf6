/**
 * A feed with the words of what it uses of the vocabulary: anyone who shows it then needs no list of ours.
 */
import { INDICATORS } from '@mine-action/data';
import { ANY_CURRENCY, type Code, CODES, isInVocabulary } from './codes.js';
import { LABELS } from './labels.js';

/** A code as a feed describes it: which currency its figures are in, each of them says itself. */
function describedAs(code: Code): object {
  const { unit, ...more } = CODES[code];
  return { label: LABELS[code], ...(unit !== ANY_CURRENCY && { unit }), ...more };
}

/** Anything that may be a feed. */
type Given = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same with `indicators` for the codes of the vocabulary that its figures have. What the feed says itself stays; what is
 * no feed is handed on to the format, which says so.
 */
export function withVocabulary(input: unknown): unknown {
  if (!isObject(input) || !Array.isArray(input['figures'])) return input;
  const { indicators: own = {} } = input;
  if (!isObject(own)) return input;
  const used = new Set(
    input['figures'].flatMap((figure: unknown): unknown[] => (isObject(figure) ? [figure['indicator']] : [])),
  );
  const added = Object.keys(CODES)
    .filter(isInVocabulary)
    .filter((code) => used.has(code) && !Object.hasOwn(own, code))
    .map((code) => [code, describedAs(code)] as const);
  return added.length === 0 ? input : { ...input, indicators: { ...own, ...Object.fromEntries(added) } };
}

/** Codes that a feed describes and that are neither its own nor of the format: most likely misspelt. */
export const strangeCodes = (described: object): readonly string[] =>
  Object.keys(described).filter(
    (code) =>
      !code.startsWith('x-') && !isInVocabulary(code) && !(INDICATORS as readonly string[]).includes(code),
  );
