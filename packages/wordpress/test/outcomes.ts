/**
 * What is to come of each way of placing a figure in WordPress, for each of its roles: asserted in a real one, and printed for editors.
 */
import type { Outcome } from './methods.ts';
import { ROLES, type Role } from './wordpress.ts';

const mayWriteAnything = (role: Role): boolean => role === 'administrator' || role === 'editor';

/** What comes of each way with the plugin, and without it. */
export const WITH: Readonly<Record<string, (role: Role) => Outcome>> = {
  block: () => 'drawn',
  shortcode: () => 'drawn',
  address: () => 'drawn',
  'address, classic': () => 'drawn',
  link: () => 'drawn',
  // What authors may not write is taken out when they save: the tag of the script. The plugin brings its own.
  element: () => 'drawn',
  frame: (role) => (mayWriteAnything(role) ? 'frame' : 'words'),
};
export const WITHOUT: Readonly<Record<string, (role: Role) => Outcome>> = {
  address: () => 'frame',
  'address, classic': () => 'frame',
  link: () => 'words',
  element: (role) => (mayWriteAnything(role) ? 'drawn' : 'words'),
  frame: (role) => (mayWriteAnything(role) ? 'frame' : 'words'),
};

const NAMES: Readonly<Record<string, string>> = {
  block: 'block',
  shortcode: 'shortcode',
  address: 'address in the block for embedded content',
  'address, classic': 'address on a line of its own, classic editor',
  link: 'link alone in its paragraph',
  element: 'script and element',
  frame: 'frame',
};

const SAID: Readonly<Record<Outcome, string>> = {
  drawn: 'figure, words in the page',
  frame: 'figure in a frame, words in the page',
  words: 'words',
};

const WHO: Readonly<Record<string, readonly Role[]>> = {
  'administrator, editor': ['administrator', 'editor'],
  'author, contributor': ['author', 'contributor'],
};

/** The same as a table of Markdown. */
export function outcomesTable(): string {
  const sides = [WITH, WITHOUT];
  const head = [
    'placed as',
    ...['with the plugin', 'without it'].flatMap((side) => Object.keys(WHO).map((who) => `${who}, ${side}`)),
  ];
  const rows = Object.keys(WITH).map((method) => [
    NAMES[method] ?? method,
    ...sides.flatMap((side) => Object.values(WHO).map((roles) => cell(side[method], roles))),
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(outcomeFor: ((role: Role) => Outcome) | undefined, roles: readonly Role[]): string {
  if (!outcomeFor) return '–';
  const found = new Set(roles.map((role) => SAID[outcomeFor(role)]));
  if (found.size > 1 || roles.some((role) => !ROLES.includes(role)))
    throw new RangeError('They differ: name them apart.');
  return [...found].join();
}
