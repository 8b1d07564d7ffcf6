#!/usr/bin/env node
/**
 * Starts the command line: as it was compiled where the package was installed, and from the sources in a clone of the project,
 * where nothing needs to be compiled first.
 */
import { existsSync } from 'node:fs';

const clone = new URL('../../../scripts/command/from-sources.mjs', import.meta.url);
const module = existsSync(clone) ? clone.href : '../dist/cli.js';
await import(module);
