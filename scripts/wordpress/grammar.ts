/**
 * What addresses of figures are made of, as PHP: written from the definitions of the elements, so that the plugin and the elements
 * cannot part.
 */
import { addressGrammar } from '../address-grammar.ts';

type Value = string | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** @returns the text of `generated/grammar.php` */
export async function grammarPhp(): Promise<string> {
  const grammar = await addressGrammar();
  return `<?php
/**
 * What addresses of figures are made of. Made from the definitions of the elements: it is not changed by hand.
 *
 * @package Mine_Action_Figures
 */

defined( 'ABSPATH' ) || exit;

return ${php(grammar, 0)};
`;
}

/** A value as WordPress's coding standards want it. */
function php(value: Value, depth: number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  const entries = Array.isArray(value)
    ? value.map((each) => php(each as Value, depth + 1))
    : Object.entries(value).map(([name, each]) => `${php(name, 0)} => ${php(each, depth + 1)}`);
  if (entries.length === 0) return 'array()';
  const tabs = '\t'.repeat(depth);
  return `array(\n${entries.map((entry) => `${tabs}\t${entry},\n`).join('')}${tabs})`;
}
