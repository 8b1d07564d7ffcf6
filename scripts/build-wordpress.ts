/**
 * `npm run build:wordpress` makes the WordPress plugin: `dist/wordpress/mine-action-figures-<version>.zip`, and beside it the
 * same as a folder.
 */
import path from 'node:path';
import { build } from './build.ts';
import { root } from './ensure-installed.mjs';
import { buildPlugin } from './wordpress/build-plugin.ts';

process.chdir(root);
build();
const { archive, files, bytes } = await buildPlugin('dist/wordpress');
console.log(`${path.relative(root, archive)}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`);
