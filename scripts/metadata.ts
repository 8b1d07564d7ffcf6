/**
 * `npm run metadata`: writes what the root's `package.json` says of the project into the manifest of every package, and the
 * licence beside it.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './ensure-installed.mjs';
import { FIELDS, sharedFields } from './release/metadata.ts';
import { publicPackages } from './release/public-packages.ts';

/** Where the fields stand in a manifest: behind the one that says the licence. */
function withFields(manifest: Readonly<Record<string, unknown>>, shared: Readonly<Record<string, unknown>>) {
  const own = Object.entries(manifest).filter(([key]) => !(FIELDS as readonly string[]).includes(key));
  const at = own.findIndex(([key]) => key === 'description') + 1;
  const { license, ...others } = shared;
  return Object.fromEntries([
    ...own.slice(0, at),
    ['license', license],
    ...Object.entries(others).filter(([, value]) => value !== undefined),
    ...own.slice(at),
  ]);
}

for (const { folder } of publicPackages()) {
  const file = path.join(root, folder, 'package.json');
  const before = readFileSync(file, 'utf8');
  const text = JSON.stringify(withFields(JSON.parse(before), sharedFields(folder)), null, 2);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  copyFileSync(path.join(root, 'LICENSE'), path.join(root, folder, 'LICENSE'));
}
console.log(`${publicPackages().length} packages say what package.json says of the project.`);
