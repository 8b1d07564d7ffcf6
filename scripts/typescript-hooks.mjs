/**
 * Takes the types out of a TypeScript file that Node loads, as a newer Node does it: blanks stand in their place, so that
 * lines and columns of errors are those of the source.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const CACHE = path.join(root, '.cache/typescript');

/**
 * Loading the compiler takes longer than most scripts run: what it has read once it need not read again.
 *
 * @param {string} file
 */
async function withoutTypes(file) {
  const text = readFileSync(file, 'utf8');
  const mark = `\n// ${createHash('sha256').update(text).digest('hex')}\n`;
  // Files of copies share the places of one name.
  const place = file.startsWith(root) ? path.relative(root, file) : path.basename(file);
  const made = path.join(CACHE, `${place.replaceAll(/\W+/g, '-')}.js`);
  if (existsSync(made)) {
    const code = readFileSync(made, 'utf8');
    if (code.endsWith(mark)) return code;
  }
  const { default: blankSpace } = await import('ts-blank-space');
  const code = blankSpace(text, ({ pos }) => {
    const line = text.slice(0, pos).split('\n').length;
    throw new SyntaxError(`${file}:${line}: TypeScript that is more than types does not run here.`);
  });
  mkdirSync(CACHE, { recursive: true });
  // Another process may read it while it is written.
  writeFileSync(`${made}.${process.pid}`, code + mark);
  renameSync(`${made}.${process.pid}`, made);
  return code;
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (!/^file:.*\.ts$/.test(url)) return next(url, context);
  return { format: 'module', shortCircuit: true, source: await withoutTypes(fileURLToPath(url)) };
}
