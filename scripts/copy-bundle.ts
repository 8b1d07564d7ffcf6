/**
 * Builds the script for websites and puts it into the package of the command line before it is packed: anyone who
 * installs it from npm builds sites with the script of the same version, and needs no checkout.
 */
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
build();

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const bundle = fileURLToPath(new URL('../packages/publish/bundle', import.meta.url));

await rm(bundle, { recursive: true, force: true });
// The plugin for WordPress is handed out by itself.
await cp(dist, bundle, { recursive: true, filter: (file) => path.basename(file) !== 'wordpress' });
