/**
 * Makes Chart.js fit for a stranger's page: libraries of old replace `Array.from` by one that knows no sets,
 * `Object.keys` by one that lists what is inherited, and `reduce` by one that takes no function. A chart would then be
 * empty, or not be drawn. A use of `Array.from` of another kind than those known fails the build.
 *
 * What is inside and not used is taken out (`chartjs-parts.ts`).
 */
import { type Tree, withoutUnused } from './chartjs-parts.ts';
import type { Plugin } from 'rollup';

const KNOWN = /\bArray\.from\((\w+)\)/g;

/** What is done in another way, by file. */
const RULES: [file: RegExp, asked: RegExp, answer: string][] = [
  // Sizes that are asked for before they are there: on some pages every object has one.
  [/\/chart\.js$/, /if \(layout\.size\) \{/, "if (typeof layout.size === 'number') {"],
  [/\/chart\.js$/, /(?=count: 1,\s*placed: 0,\s*weight: 1\b)/, 'size: 0, '],
  // It tries out how to listen, on the page's window; our charts hear no event.
  [/\/chunks\/index\.js$/, /window\.(?:add|remove)EventListener\('test', null, options\);/g, ''],
];

/** In their place; as functions they are there before the first line of the module. */
const OWN = `
function keysOf(object) {
  const keys = [];
  for (const key of Reflect.ownKeys(object))
    if (typeof key === 'string' && Reflect.getOwnPropertyDescriptor(object, key)?.enumerable) keys.push(key);
  return keys;
}
function valuesOf(object) {
  const values = [];
  for (const key of keysOf(object)) values.push(object[key]);
  return values;
}
function fold(list, add, start) {
  let sum = start;
  for (const each of list) sum = add(sum, each);
  return sum;
}
`;

export function patchChartjs(): Plugin {
  return {
    name: 'patch-chartjs',
    transform(code, id) {
      if (!/\/chart\.js\/dist\//.test(id)) return null;
      const report = (what: string) =>
        this.error(`${what} is no longer there: look at what Chart.js does now.`);
      let patched = withoutUnused(code, this.parse(code) as unknown as Tree, id, report)
        .replace(KNOWN, '[...$1]')
        .replace(/\bObject\.keys\(/g, 'keysOf(')
        .replace(/\bObject\.values\(/g, 'valuesOf(')
        // Those that begin with a value; the others are in parts that are not taken.
        .replace(/((?:\w+\.)*\w+|keysOf\(\w+\))\.reduce\((?=\((?:acc|total|obj)\b)/g, 'fold($1, ');
      for (const [file, asked, answer] of RULES) {
        if (!file.test(id)) continue;
        const done = patched.replace(asked, answer);
        if (done === patched) this.error(`${asked} is no longer in ${id}: look at what Chart.js does now.`);
        patched = done;
      }
      if (/\bArray\.from\b/.test(patched))
        this.error(`${id} uses Array.from in another way: look at what Chart.js does now.`);
      return { code: patched + OWN, map: null };
    },
  };
}
