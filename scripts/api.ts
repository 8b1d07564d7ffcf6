/**
 * `npm run api`: writes the public names into `api/public.json`, as long as nobody has been promised others, and says what has
 * changed. After a release it says which changeset is missing, and writes nothing.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readChangesets } from './api/changesets.ts';
import { isOpen, namesWithoutChangeset, PROMISED, readPromised, writePromised } from './api/check-names.ts';
import { changeLines, compareNames } from './api/compare-names.ts';
import { readNames } from './api/read-names.ts';
import { root } from './ensure-installed.mjs';
import { readManifest } from './release/public-packages.ts';

const { version } = readManifest('.');
const names = await readNames();
const promised = existsSync(path.join(root, PROMISED)) ? readPromised() : { version, names: {} };
const changes = compareNames(promised.names, names);

if (changes.length === 0 && promised.version === version) {
  console.log(`${PROMISED} holds the public names of version ${version} as they are.`);
} else if (isOpen(promised)) {
  for (const line of changeLines(changes).slice(0, 50)) console.log(line);
  await writePromised({ version, names });
  console.log(`${PROMISED} now holds the public names of version ${version}: ${changes.length} changes.`);
} else {
  const lines = namesWithoutChangeset(promised, names, await readChangesets(), false);
  for (const line of lines) console.error(line);
  if (lines.length === 0)
    console.log(
      `${changes.length} public names change with the next version; a changeset says so. ${PROMISED} stays until then.`,
    );
  process.exitCode = lines.length > 0 ? 1 : 0;
}
