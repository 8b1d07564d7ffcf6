/**
 * The door for views that somebody else has published: what passes is a fresh value of plain data, within limits. Texts
 * stay texts, links lead to the web or nowhere, and a view that lacks something is not drawn.
 */
import { isWebAddress } from '@mine-action/data/essentials';
import { type ViewTable, VIEWS_FORMAT } from '@mine-action/wording';

const DEEPEST = 16;
const MOST_VALUES = 200_000;
const LONGEST_TEXT = 20_000;

/**
 * @param value parsed JSON
 * @throws {Error} that nobody hears: the feed is read in its place, and what is wrong with that is said
 */
export function parseViews(value: unknown): ViewTable {
  let left = MOST_VALUES;
  const copy = (given: unknown, depth: number): unknown => {
    if (--left < 0 || depth > DEEPEST || (typeof given === 'string' && given.length > LONGEST_TEXT))
      throw new RangeError('too large');
    if (typeof given !== 'object' || given === null) return given;
    if (Array.isArray(given)) return given.map((each) => copy(each, depth + 1));
    const made = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(given)) {
      const value = copy((given as Record<string, unknown>)[key], depth + 1);
      if (key !== 'href' || isWebAddress(String(value))) made[key] = value;
    }
    return made;
  };
  const table = copy(value, 0) as Partial<ViewTable> | null;
  const { format, language, words, views } = table ?? {};
  if (
    format !== VIEWS_FORMAT ||
    typeof language !== 'string' ||
    !words?.ages ||
    !words.unavailable ||
    typeof views !== 'object'
  )
    throw new TypeError('no views');
  return table as ViewTable;
}
