/**
 * The door for views that somebody else has published: what passes is a fresh value of plain data, within limits. Texts
 * stay texts, links lead to the web or nowhere, and a view that lacks something is not drawn.
 */
import { isWebAddress } from '@mine-action/data';
import { type ViewTable, VIEWS_FORMAT } from '@mine-action/wording';

const DEEPEST = 16;
const MOST_VALUES = 200_000;
const LONGEST_TEXT = 20_000;

/**
 * @param value parsed JSON
 * @throws {Error} in words for the page's editor
 */
export function parseViews(value: unknown): ViewTable {
  let left = MOST_VALUES;
  const copy = (given: unknown, depth: number): unknown => {
    if (--left < 0 || depth > DEEPEST) throw new Error('it is too large for views');
    if (typeof given === 'string') {
      if (given.length > LONGEST_TEXT) throw new Error('it holds a text that is too long');
      return given;
    }
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
  if (table?.format !== VIEWS_FORMAT) throw new Error(`its format is not ${VIEWS_FORMAT}`);
  const { language, words, views } = table;
  if (typeof language !== 'string' || !words?.ages || !words.unavailable || typeof views !== 'object')
    throw new Error('it holds no views');
  return table as ViewTable;
}
