/**
 * Two series that change places for one day.
 *
 * Seen: "18,000 anti-personnel, 31,000 anti-tank" between days of 30,753 and 31,175 anti-personnel, 18,531 and 18,790
 * anti-tank. Each number by itself is good; only the pair, beside the pairs before and after, shows it.
 */
import { type Claim, dayNumber, type Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { dateText, indicatorText, numberText } from '../words.js';
import { codeOf, grouped, kindKey } from './alike.js';
import { warning } from './check.js';

const PAIRS = [
  ['ap-mines-found', 'at-mines-found'],
  ['casualties-killed', 'casualties-injured'],
] as const;

interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  /** As they are taken to be, once a swap has been found. */
  readonly x: number;
  readonly y: number;
}

/** How far two pairs lie apart, in powers of e; 0 where they are the same. */
const distance = (one: Pick<Pair, 'x' | 'y'>, other: Pick<Pair, 'x' | 'y'>): number =>
  Math.abs(Math.log(one.x / other.x)) + Math.abs(Math.log(one.y / other.y));

/** Pairs that are nearly equal cannot be told from swapped ones. */
const FAR = 0.4;
/** Of a week's few finds, one kind may well outnumber the other by chance. */
const FEW = 20;
/** So many times nearer than as they stand: weeks and years vary, totals hardly do. */
const NEARER = 4;

/** The pair that fits best once swapped, and what it is held against. */
function worst(pairs: readonly Pair[], isFlow: boolean): { index: number; beside: Pair } | undefined {
  let best: { index: number; beside: Pair; gain: number } | undefined;
  for (const [index, pair] of pairs.entries()) {
    const beside = [pairs[index - 1], pairs[index + 1]].filter((each) => each !== undefined);
    if (beside.length < (isFlow ? 2 : 1)) continue;
    const swapped = { x: pair.y, y: pair.x };
    const isNearer = beside.every((each) => {
      const as = distance(pair, each);
      return as > FAR && distance(swapped, each) * NEARER < as;
    });
    if (!isNearer || (isFlow && Math.min(pair.x, pair.y) < FEW)) continue;
    const gain = beside.reduce((sum, each) => sum + distance(pair, each) - distance(swapped, each), 0);
    // Of two days alone, either may be wrong: the later one is named.
    if (!best || gain >= best.gain) best = { index, beside: beside[0] as Pair, gain };
  }
  return best;
}

function pairsOf(figures: readonly Claim[], [codeA, codeB]: readonly [string, string]): readonly Pair[] {
  return [...grouped(figures, ({ asOf }) => asOf.date).values()]
    .flatMap((day): Pair[] => {
      const a = day.find((claim) => codeOf(claim) === codeA);
      const b = day.find((claim) => codeOf(claim) === codeB && (!a || claim.source === a.source));
      return a && b && a.unit === b.unit && a.value > 0 && b.value > 0
        ? [{ a, b, x: a.value, y: b.value }]
        : [];
    })
    .sort((one, other) => dayNumber(one.a.asOf.date) - dayNumber(other.a.asOf.date));
}

export function swapped(feed: Feed): readonly Finding[] {
  const findings: Finding[] = [];
  for (const codes of PAIRS) {
    const figures = feed.figures.filter(
      (claim) => codes.some((code) => code === codeOf(claim)) && claim.status === 'reported',
    );
    // A start that one source states and another does not is no other series.
    const keyOf = (claim: Claim): string =>
      kindKey(claim.measure === 'cumulative' ? { ...claim, period: undefined } : claim);
    for (const group of grouped(figures, keyOf).values()) {
      const pairs = [...pairsOf(group, codes)];
      const isFlow = group[0]?.measure === 'flow';
      for (let found = worst(pairs, isFlow); found; found = worst(pairs, isFlow)) {
        const { index, beside } = found;
        const pair = pairs[index] as Pair;
        pairs[index] = { ...pair, x: pair.y, y: pair.x };
        findings.push(warningOf(pair, beside));
      }
    }
  }
  return findings;
}

function warningOf({ a, b }: Pair, beside: Pair): Finding {
  const said = (claim: Claim): string => `${indicatorText(claim.indicator)} ${numberText(claim.value)}`;
  return warning(
    a,
    'swapped',
    'value',
    a.value,
    `${said(a)} and ${said(b)} on ${dateText(a.asOf.date)} seem to have changed places: on ${dateText(beside.a.asOf.date)} they were ${numberText(beside.a.value)} and ${numberText(beside.b.value)}`,
    `Look at the source. Where it mixed them up itself, use another source for that day.`,
    [b.id],
  );
}
