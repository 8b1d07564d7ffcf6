/**
 * Parts that do not add up to their total.
 *
 * Seen: 45 + 6 + 182 + 429 + 3 = 665, total given 662; 162 + 43 = 205, total given 225; killed 65 + injured 275
 * against 341. A total may count more than its named parts, so a warning asks; it does not accuse.
 */
import { type Claim, convert, type Feed, scopeKey, agree, rangeIn, sumOfRanges } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, indicatorText } from '../words.js';
import { codeOf, grouped } from './alike.js';
import { warning } from './check.js';

interface Sum {
  readonly total: string;
  /** All of these together are the total. */
  readonly parts: readonly string[];
  /** What a total may count besides. */
  readonly more?: readonly string[] | undefined;
}

const SUMS: readonly Sum[] = [
  {
    total: 'eo-found-total',
    parts: ['ap-mines-found', 'at-mines-found', 'uxo-found'],
    more: ['cmr-found', 'ied-found'],
  },
  {
    total: 'casualties-total',
    parts: ['casualties-killed', 'casualties-injured'],
    more: ['casualties-unknown-outcome'],
  },
  { total: 'area-released', parts: ['area-cleared', 'area-reduced', 'area-cancelled'] },
];

/** Stated of the same time and scope. */
const momentKey = ({ measure, asOf, status, period, scope, disaggregation, ...claim }: Claim): string =>
  [
    measure,
    asOf.date,
    status,
    measure === 'flow' ? `${period?.start}/${period?.end}` : '',
    scopeKey({ ...claim, measure, asOf, status, scope, disaggregation }),
  ].join(' ');

/** One claim for each code: that of the total's own source before others, which may have counted otherwise. */
function partsFor(total: Claim, codes: readonly string[], figures: readonly Claim[]): readonly Claim[] {
  return codes.flatMap((code) => {
    const candidates = figures.filter((claim) => codeOf(claim) === code && startsLike(claim, total));
    return candidates.find(({ source }) => source === total.source) ?? candidates[0] ?? [];
  });
}

/** A start that is not stated may be any. */
const startsLike = (a: Claim, b: Claim): boolean => {
  const [one, other] = [a.period?.start?.slice(0, 4), b.period?.start?.slice(0, 4)];
  return one === undefined || other === undefined || one === other;
};

const equation = (parts: readonly Claim[], text: (claim: Claim) => string): string =>
  parts.map((part) => `${amountText(part)} (${text(part)})`).join(' + ');

function compare(
  total: Claim,
  parts: readonly Claim[],
  isWhole: boolean,
  text: (claim: Claim) => string,
): Finding | undefined {
  const ranges = parts.map((part) => rangeIn(total.unit, part));
  const whole = rangeIn(total.unit, total);
  if (!whole || ranges.some((range) => range === undefined)) return undefined;
  const sum = sumOfRanges(ranges.filter((range) => range !== undefined));
  if (agree(isWhole ? sum : { ...sum, high: Infinity }, whole)) return undefined;
  const added = sumOfRanges(
    parts.map((part) => {
      const { value } = convert(part, total.unit) ?? part;
      return { low: value, high: value };
    }),
  ).low;
  return warning(
    total,
    'sum',
    'value',
    total.value,
    `does not agree with its parts: ${equation(parts, text)} = ${amountText({ ...total, value: added, qualifier: 'exact' })}, the total says ${amountText(total)}`,
    'Compare each part and the total with the source. Where the source itself does not add up, keep what it printed and say so in a note.',
  );
}

/** Those of every feed, and those that this one states of its codes. */
const sumsOf = ({ indicators = {} }: Feed): readonly Sum[] => [
  ...SUMS,
  ...Object.entries(indicators).flatMap(([total, { sumOf }]) => (sumOf ? { total, parts: sumOf } : [])),
];

export function sums(feed: Feed): readonly Finding[] {
  const { figures } = feed;
  const all = sumsOf(feed);
  const findings: (Finding | undefined)[] = [];
  const stated = figures.filter(({ status }) => status !== 'derived');
  const codes = new Set(all.flatMap(({ total, parts, more = [] }) => [total, ...parts, ...more]));
  for (const group of grouped(
    stated.filter((claim) => codes.has(codeOf(claim))),
    momentKey,
  ).values())
    for (const { total: code, parts: wanted, more = [] } of all)
      for (const total of group.filter((claim) => codeOf(claim) === code)) {
        const needed = partsFor(total, wanted, group);
        const others = partsFor(total, more, group);
        if (needed.length + others.length < 2) continue;
        const isWhole = needed.length === wanted.length;
        const named = (claim: Claim): string => indicatorText(claim.indicator);
        // With or without what a total may count besides: one of the two has to agree.
        const found = compare(total, needed, isWhole, named);
        if (found && (others.length === 0 || compare(total, [...needed, ...others], isWhole, named)))
          findings.push(found);
      }
  return [...findings.filter((finding) => finding !== undefined), ...disaggregated(stated)];
}

/** Figures that differ in one key of their disaggregation alone, against the figure that has no such key. */
function disaggregated(figures: readonly Claim[]): readonly Finding[] {
  const findings: Finding[] = [];
  const isSplit = figures.filter(({ disaggregation }) => Object.keys(disaggregation ?? {}).length === 1);
  if (isSplit.length === 0) return findings;
  const bareKey = (claim: Claim): string =>
    `${codeOf(claim)} ${momentKey({ ...claim, disaggregation: undefined })} ${claim.source}`;
  const totals = grouped(
    figures.filter(({ disaggregation }) => disaggregation === undefined),
    bareKey,
  );
  for (const [key, parts] of grouped(isSplit, bareKey))
    for (const [, group] of grouped(
      parts,
      ({ disaggregation = {} }) => Object.keys(disaggregation)[0] as string,
    ))
      for (const total of totals.get(key) ?? []) {
        const found =
          group.length > 1 &&
          compare(total, group, true, ({ disaggregation = {} }) => String(Object.values(disaggregation)[0]));
        if (found) findings.push(found);
      }
  return findings;
}
