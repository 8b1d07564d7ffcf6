/**
 * The whole texts of sources, against which quotes are held: plain text, or a page as it was saved.
 */
import { CommandError } from '../commands/command-error.js';
import { readText } from './read-text.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
};

/** The words of a page, roughly: enough to find a sentence in, never shown. */
const wordsOfPage = (page: string): string =>
  page
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    // Inside a sentence stand links and emphasis; other tags end one.
    .replace(/<\/?(?:a|abbr|b|bdi|em|font|i|mark|span|strong|sub|sup|u)\b[^>]*>/gi, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex: string, code: string) => {
      const point = parseInt(code, hex ? 16 : 10);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    })
    .replace(/&([a-z]+);/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all);

/**
 * Reads what `--source-text KEY=FILE` names.
 *
 * @param keys those of the feed's sources
 */
export async function readSourceTexts(
  named: readonly string[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const each of named) {
    const at = each.indexOf('=');
    const [key, file] = [each.slice(0, at), each.slice(at + 1)];
    if (at < 1 || !file)
      throw new CommandError(
        `--source-text "${each}": write KEY=FILE, such as press-2025=press-release.txt.`,
      );
    if (!keys.includes(key))
      throw new CommandError(`--source-text: the feed has no source "${key}"; it has: ${keys.join(', ')}.`);
    const text = await readText(file);
    texts.set(
      key,
      /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(text) ? wordsOfPage(text) : text,
    );
  }
  return texts;
}
