/**
 * Findings as text for a person and as JSON for a program.
 */
import { type Feed, isDraft } from '@mine-action/data';
import { alikeFindings, listedOf } from './alike-findings.js';
import type { Finding } from './finding.js';
import { count } from '../words.js';
import { counted, say } from './say.js';

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

/** Three thousand like errors are one, with their number and the first three lines. */
function listed(findings: readonly Finding[]): readonly string[] {
  return alikeFindings(findings).flatMap((alike) => {
    const [first] = alike;
    const named = listedOf(alike);
    if (!first || named.length === alike.length) return alike.map(textOf);
    const where = named.map(({ line, figure }) =>
      line === undefined ? `figure "${figure}"` : `line ${line}`,
    );
    return [`${textOf(first).trimEnd()}\n  ${count(alike.length, 'time')} in all: ${where.join(', ')} …\n`];
  });
}

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
  /** What is not shown of it, or is shown with a remark. */
  readonly states?: States | undefined;
  /** Who has signed it, in one sentence. */
  readonly signature?: string | undefined;
}

export interface States {
  readonly drafts: number;
  readonly confirmed: number;
  readonly corrected: number;
  readonly withdrawn: number;
}

export const statesOf = ({ figures }: Pick<Feed, 'figures'>): States => ({
  drafts: figures.filter(isDraft).length,
  confirmed: figures.filter(({ review }) => review === 'confirmed').length,
  corrected: figures.filter(({ corrections }) => corrections).length,
  withdrawn: figures.filter(({ withdrawn }) => withdrawn).length,
});

/** "2 drafts, which are never shown; 1 corrected." */
function statesText(states: States | undefined): string {
  if (!states) return '';
  const { drafts, confirmed, corrected, withdrawn } = states;
  const said = [
    drafts > 0 && counted('state-drafts', drafts),
    confirmed > 0 && counted('state-confirmed', confirmed),
    corrected > 0 && counted('state-corrected', corrected),
    withdrawn > 0 && counted('state-withdrawn', withdrawn),
  ].filter((text) => text !== false);
  return said.length === 0 ? '' : ` ${said.join('; ')}.`;
}

/** "172 figures from 68 sources: no errors, 2 warnings.", in the language that is spoken. */
export function summary({ figures, sources, findings, states }: Omit<Checked, 'file'>): string {
  const numberOfErrors = findings.filter(({ severity }) => severity === 'error').length;
  const errors = counted('errors', numberOfErrors);
  const warnings = counted('warnings', findings.length - numberOfErrors);
  // Of a file that is no feed there is nothing to count.
  if (figures === 0) return say('summary-no-feed', { errors, warnings });
  const counts = { figures: counted('figures', figures), sources: counted('sources', sources) };
  return `${say('summary', { ...counts, errors, warnings })}${statesText(states)}`;
}

/** @param more what the command has to tell a program beside its findings */
export function report(checked: Checked, format: Format, more: object = {}): string {
  const { file, figures, sources, findings, states, signature } = checked;
  if (format === 'text')
    return [
      ...listed(findings),
      `${file}: ${summary(checked)}${signature === undefined ? '' : ` ${signature}`}\n`,
    ].join('\n');
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${JSON.stringify({ file, figures, sources, errors, warnings: findings.length - errors, ...states, signature, ...more, findings }, null, 2)}\n`;
}
