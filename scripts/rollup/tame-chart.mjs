/**
 * Makes Chart.js fit for a stranger's page: libraries of old replace `Array.from` by one that knows no sets,
 * `Object.keys` by one that lists what is inherited, and `reduce` by one that takes no function. A chart would then be
 * empty, or not be drawn. A use of `Array.from` of another kind than those known fails the build.
 */
const KNOWN = /\bArray\.from\((\w+)\)/g;

/** What a layout takes away the first time: on some pages every object has a size. */
const SIZE = 'if (layout.size) {';

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

export function tameChart() {
  return {
    name: 'tame-chart',
    transform(code, id) {
      if (!/\/chart\.js\/dist\//.test(id)) return null;
      if (/\/chart\.js$/.test(id) && !code.includes(SIZE))
        this.error(`${id} lays out in another way: look at what Chart.js does now.`);
      const tamed = code
        .replace(KNOWN, '[...$1]')
        .replace(SIZE, "if (typeof layout.size === 'number') {")
        .replace(/\bObject\.keys\(/g, 'keysOf(')
        .replace(/\bObject\.values\(/g, 'valuesOf(')
        // Those that begin with a value; the others are in parts that are not taken.
        .replace(/((?:\w+\.)*\w+|keysOf\(\w+\))\.reduce\((?=\((?:acc|total|obj)\b)/g, 'fold($1, ');
      if (/\bArray\.from\b/.test(tamed))
        this.error(`${id} uses Array.from in another way: look at what Chart.js does now.`);
      return { code: tamed + OWN, map: null };
    },
  };
}
