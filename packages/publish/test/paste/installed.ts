/**
 * Packages that npm has installed: where they lie and which version they are.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

export const versionOf = (name: string) =>
  JSON.parse(readFileSync(path.join(MODULES, name, 'package.json'), 'utf8')).version;
