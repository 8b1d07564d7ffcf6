/**
 * Files of the site with the figures, with the last good copy of each: a site that is down never empties a page, and a page that
 * says "soon back" never takes the place of a file.
 */
import Fetch from '@11ty/eleventy-fetch';
import type { Settings } from './options.js';

/** No file of ours is larger, in characters. */
const LARGEST = 2_000_000;
const PATIENCE_MS = 10_000;

/** The site answers that it has no such file, and none has been kept. */
export class MissingFile extends Error {}

/** What of the settings says where files are kept. */
export type Keeping = Pick<Settings, 'fresh' | 'folder'>;

/**
 * A file of JSON.
 *
 * @param warn is told where an older copy is taken
 * @throws MissingFile, or an Error that says why it did not come
 */
export async function keptFile(
  url: string,
  { fresh, folder }: Keeping,
  warn: (text: string) => void,
): Promise<Readonly<Record<string, unknown>>> {
  let trouble: Error | undefined;
  const ask = async (): Promise<unknown> => {
    try {
      return await get(url);
    } catch (error) {
      trouble = error as Error;
      throw error;
    }
  };
  let file: unknown;
  try {
    file = await Fetch(ask, {
      type: 'json',
      duration: fresh,
      directory: folder,
      requestId: `mine-action ${url}`,
    });
  } catch (error) {
    throw trouble ?? error;
  }
  if (trouble) warn(`${url} did not come (${trouble.message}). The last good copy is shown.`);
  return file as Readonly<Record<string, unknown>>;
}

async function get(url: string): Promise<object> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) }).catch((error: Error) => {
    const { cause } = error as { cause?: { code?: string } };
    throw new Error(cause?.code ?? error.message);
  });
  if (answer.status === 404 || answer.status === 410) throw new MissingFile(`it answers ${answer.status}`);
  if (!answer.ok) throw new Error(`it answers ${answer.status}`);
  const text = await answer.text();
  const file = text.length <= LARGEST && text.trimStart().startsWith('{') ? parsed(text) : undefined;
  if (typeof file !== 'object' || file === null) throw new Error('what came is no file of figures');
  return file;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
