/**
 * Writes `packages/hugo/data/mine_action/grammar.json`, what the Hugo module knows of addresses: `node scripts/run.mjs hugo/grammar`.
 * It is kept beside the module, which is used as it lies in the repository; a test holds it to the definitions.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { addressGrammar } from '../address-grammar.ts';
import { root } from '../ensure-installed.mjs';

export const GRAMMAR_FILE = path.join(root, 'packages/hugo/data/mine_action/grammar.json');

/** @returns the text of the file */
export async function grammarJson(): Promise<string> {
  const { name, parts, routes, directions } = await addressGrammar();
  const text = JSON.stringify({ name, parts, routes, directions });
  return format(text, { ...(await resolveConfig(GRAMMAR_FILE)), filepath: GRAMMAR_FILE });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(GRAMMAR_FILE, await grammarJson());
