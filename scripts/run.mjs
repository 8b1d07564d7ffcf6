/**
 * `node scripts/run.mjs NAME …` runs `scripts/NAME.ts` with what follows, after it has installed what is missing.
 *
 * Plain JavaScript, since it runs before anything else can.
 */
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import './typescript.mjs';

ensureInstalled();

const script = new URL(`${process.argv[2]}.ts`, import.meta.url);
// The script finds its arguments where they would be if it had been started itself.
process.argv.splice(1, 2, fileURLToPath(script));
await import(script.href);
