/**
 * Reads the design tokens of `packages/elements/tokens.json`, in the format of the Design Tokens Community Group
 * (2025.10), and refuses what that format or we do not know: a token that is misspelt must end the build, and not come
 * out as a figure without a colour.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where they stand, from the root of the repository. */
export const TOKENS = 'packages/elements/tokens.json';

/** `css` is the value as a style sheet has it. */
export interface Token {
  group: string;
  name: string;
  description: string;
  css: string;
  hex?: string;
}

/** Groups whose tokens are custom properties of the elements, named `--mine-` and the token. */
const PUBLIC = ['light', 'dark', 'size', 'em', 'weight'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const keysAre = (value: unknown, keys: string) =>
  isObject(value) && Object.keys(value).sort().join() === keys;

const toHex = (components: readonly number[]) =>
  `#${components
    .map((each: number) =>
      Math.round(each * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** By `$type`, the types that are in use: what is wrong with a value, if anything. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a file holds
const FAULTS: Record<string, (value: any) => string | undefined> = {
  color(value) {
    if (!keysAre(value, 'colorSpace,components,hex') || value.colorSpace !== 'srgb')
      return 'a color is {"colorSpace": "srgb", "components": […], "hex": "#…"}';
    const { components, hex } = value;
    if (
      components?.length !== 3 ||
      !components.every((each: number) => isNumber(each) && each >= 0 && each <= 1)
    )
      return '"components" are three numbers from 0 to 1';
    if (!/^#[\da-f]{6}$/.test(hex)) return '"hex" is # and six digits, in small letters';
    return toHex(components) === hex ? undefined : `"components" are ${toHex(components)}, "hex" is ${hex}`;
  },
  dimension: (value) =>
    keysAre(value, 'unit,value') && isNumber(value.value) && ['px', 'rem'].includes(value.unit)
      ? undefined
      : 'a dimension is {"value": …, "unit": "px"} or "rem"',
  number: (value) => (isNumber(value) ? undefined : 'a number is a number'),
  fontWeight: (value: number) =>
    isNumber(value) && value >= 1 && value <= 1000 ? undefined : 'a weight is a number from 1 to 1000',
};

/** A colour as short as CSS has it. */
const shortHex = (hex: string) => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as its check has found it
const TEXT: Record<string, (value: any) => string> = {
  color: ({ hex }) => shortHex(hex),
  dimension: ({ value, unit }) => (value === 0 ? '0' : `${value}${unit}`),
  number: (value) => `${value}em`,
  fontWeight: String,
};

/**
 * The tokens of a file, in its order.
 *
 * @param file the parsed JSON
 * @throws where the file is not in the format
 */
export function tokensOf(file: unknown): Token[] {
  const found: Token[] = [];
  const visit = (node: unknown, path: string[], inherited: unknown) => {
    const where = path.join('.') || TOKENS;
    if (!isObject(node)) throw new Error(`${where}: a token or a group is an object.`);
    const type = String(node.$type ?? inherited);
    const isToken = '$value' in node;
    for (const [key, value] of Object.entries(node)) {
      if (['$type', '$description', ...(isToken ? ['$value'] : [])].includes(key)) continue;
      if (isToken || !/^[a-z][a-z-]*$/.test(key)) throw new Error(`${where}: "${key}" is not known here.`);
      visit(value, [...path, key], type);
    }
    if (!isToken) return;
    if (!Object.hasOwn(FAULTS, type)) throw new Error(`${where}: the type "${type}" is not known.`);
    const fault = FAULTS[type](node.$value);
    if (fault) throw new Error(`${where}: ${fault}.`);
    if (typeof node.$description !== 'string' || node.$description === '')
      throw new Error(`${where}: it says in "$description" what it is for.`);
    found.push({
      group: path.slice(0, -1).join('.'),
      name: path.at(-1) ?? '',
      description: node.$description,
      css: TEXT[type](node.$value),
      hex: isObject(node.$value) && 'hex' in node.$value ? String(node.$value.hex) : undefined,
    });
  };
  visit(file, [], undefined);
  return found;
}

/** Those of the repository. */
export const readTokens = () =>
  tokensOf(JSON.parse(readFileSync(fileURLToPath(new URL(`../../${TOKENS}`, import.meta.url)), 'utf8')));

/**
 * The tokens of one group and its like for the dark, by name, as `light-dark(…)`.
 *
 * @param {string} [prefix] `site.` or `venue.`; a colour that is not different there is that of the elements
 */
export function valuesOf(tokens: readonly Token[], prefix = '') {
  const inGroup = (group: string) =>
    new Map(tokens.filter((each) => each.group === group).map(({ name, css }) => [name, css] as const));
  const [light, dark] = ['light', 'dark'].map(
    (scheme) => new Map([...inGroup(scheme), ...(prefix ? inGroup(prefix + scheme) : [])]),
  );
  const values = [...light].map(([name, css]): [string, string] => {
    if (!dark.has(name)) throw new Error(`${prefix}dark.${name} is missing.`);
    return [name, `light-dark(${css}, ${dark.get(name)})`];
  });
  for (const name of dark.keys()) if (!light.has(name)) throw new Error(`${prefix}light.${name} is missing.`);
  return new Map(values);
}

/** What stands where a page does not set a custom property of the elements, by its name without `--mine-`. */
export function defaultsOf(tokens: readonly Token[]) {
  const others = tokens.filter(
    ({ group }) => PUBLIC.includes(group) && group !== 'light' && group !== 'dark',
  );
  return new Map([...valuesOf(tokens), ...others.map(({ name, css }) => [name, css] as const)]);
}

/** `line-width` as code names it. */
export const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
