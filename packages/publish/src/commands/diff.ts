/**
 * `diff`: what a new feed says that an old one did not, in words.
 */
import { difference, differenceText } from '../feed/difference.js';
import { readWhole } from '../feed/read-whole.js';
import { tellOfCasualties } from './casualties.js';
import { EXIT } from './command-error.js';
import type { Format } from './report.js';

export async function diff(before: string, after: string, { format }: { format: Format }): Promise<number> {
  const [old, young] = [await readWhole(before), await readWhole(after)];
  tellOfCasualties('diff', old, young);
  const found = difference(old, young);
  process.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : differenceText(found));
  return EXIT.ok;
}
