/**
 * The whole texts of sources, against which quotes are held: plain text, or a page as it was saved.
 */
import { CommandError } from '../commands/command-error.js';
import { TooDeep, wordsOfPage } from '../evidence/page-words.js';
import { readText } from './read-text.js';

function wordsIn(file: string, page: string): string {
  try {
    return wordsOfPage(page);
  } catch (error) {
    if (error instanceof TooDeep) throw new CommandError(`${file}: cannot be read: ${error.message}.`);
    throw error;
  }
}

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
    const isPage = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(text);
    texts.set(key, isPage ? wordsIn(file, text) : text);
  }
  return texts;
}
