/**
 * Findings as text for a person and as JSON for a program.
 */
import type { Finding } from './finding.js';
import { count } from '../words.js';

export const FORMATS = ['text', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** `line 14, figure aze-ap-2025-04, value`. */
const placeOf = ({ line, figure, field }: Finding): string =>
  [
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(figure === undefined
      ? []
      : [figure.startsWith('#') ? `figure ${figure.slice(1)}` : `figure "${figure}"`]),
    field || 'the whole file',
  ].join(', ');

function textOf(finding: Finding): string {
  const others = finding.others?.length ? ` See also "${finding.others.join('", "')}".` : '';
  return [
    `${finding.severity}: ${placeOf(finding)}  [${finding.check}]`,
    `  ${finding.says}`,
    `  → ${finding.remedy}${others}`,
    '',
  ].join('\n');
}

export interface Checked {
  readonly file: string;
  readonly figures: number;
  readonly sources: number;
  readonly findings: readonly Finding[];
}

/** "172 figures from 68 sources: no errors, 2 warnings." */
export function summary({ figures, sources, findings }: Omit<Checked, 'file'>): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const of = (number: number, word: string): string => (number === 0 ? `no ${word}s` : count(number, word));
  const found = `${of(errors, 'error')}, ${of(warnings, 'warning')}.`;
  // Of a file that is no feed there is nothing to count.
  return figures === 0 ? found : `${count(figures, 'figure')} from ${count(sources, 'source')}: ${found}`;
}

export function report(checked: Checked, format: Format): string {
  const { file, figures, sources, findings } = checked;
  if (format === 'text') return [...findings.map(textOf), `${file}: ${summary(checked)}\n`].join('\n');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${JSON.stringify({ file, figures, sources, errors, warnings: findings.length - errors, findings }, null, 2)}\n`;
}
