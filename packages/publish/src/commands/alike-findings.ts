/**
 * Findings of one kind, told once: three thousand cells with the same mistake are one thing to decide. The command line and the
 * desk group by the same rule.
 */
import { grouped } from '../checks/alike.js';
import type { Finding } from './finding.js';

/** So many are all listed; of more, the first. */
const LISTED_ALL = 5;
const LISTED_FIRST = 3;

/** Those of a group whose places are told. */
export const listedOf = <Item>(alike: readonly Item[]): readonly Item[] =>
  alike.length <= LISTED_ALL ? alike : alike.slice(0, LISTED_FIRST);

/** What makes two findings alike: another number or name in the same place. */
function kindOf({ severity, check, line, figure, field, says, remedy }: Finding): string {
  const plain = (text: string): string => text.replace(/"[^"]*"/g, '""').replace(/[\d.,]+/g, '0');
  const place = line === undefined ? figure !== undefined : field;
  return JSON.stringify([severity, check, place, plain(says), plain(remedy)]);
}

/** The groups in the order of their first findings. */
export const alikeFindings = (findings: readonly Finding[]): readonly (readonly Finding[])[] => [
  ...grouped(findings, kindOf).values(),
];
