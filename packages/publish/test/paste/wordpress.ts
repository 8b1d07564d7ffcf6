/**
 * WordPress's own text filters, run by PHP from Debian's packages; see wordpress.php for what of it runs.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFile, findProgram } from '../../../../scripts/testing/debian.ts';

const SCRIPT = fileURLToPath(new URL('wordpress.php', import.meta.url));

/**
 * @param {{ key: string, html: string }[]} snippets
 * @param {{ isMultisite?: boolean }} [site]
 * @returns what wordpress.php writes: `{ version, allowed, protocols, may, results, oembed }`
 */
export function askWordPress(snippets, { isMultisite = false } = {}) {
  const php = findProgram('php', ['php-cli']);
  const folder = findFile('/usr/share/wordpress', ['wordpress']);
  const { stdout, stderr, status } = spawnSync(php, [SCRIPT], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    input: JSON.stringify({
      folder: path.resolve(folder),
      isMultisite,
      snippets: Object.fromEntries(
        snippets.map(({ key, html }: { key: string; html: string }) => [key, html]),
      ),
    }),
  });
  if (status !== 0) throw new Error(`WordPress's filters did not run: ${stderr || stdout}`);
  return JSON.parse(stdout);
}
