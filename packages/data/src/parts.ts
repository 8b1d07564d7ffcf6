/**
 * The parts of one whole, side by side.
 *
 * Two ways lead from a whole to its parts: codes that together are it (land released is land cleared, reduced and cancelled), and
 * one dimension of it (people reached are women, men, girls and boys). Parts stand together only where they were counted together.
 * Nothing is ever added to make a whole: it is there where a source states it of the same count.
 */
import { bestOf, type Kind, ofOneHand } from './breakdown.js';
import type { Claim, Feed, Quantity } from './claim.js';
import { sum } from './derive.js';
import { type Edition, isKnownIn } from './edition.js';
import { codeOf, type FigureKey } from './key.js';
import { isOf, isOfPart } from './select.js';
import { scopeKey } from './series.js';
import { convert } from './units.js';
import { agree, rangeIn, sumOfRanges } from './value-range.js';

/** Codes of the format that together are all of another. Of others a feed says so itself, under `indicators`. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'area-released': ['area-cleared', 'area-reduced', 'area-cancelled'],
};

/** Which parts of which whole. */
export interface PartsQuery extends Pick<FigureKey, 'area' | 'operator' | 'part'> {
  readonly indicator: string;
  /** The dimension whose parts are meant: `sex`, `method`; without it the codes that together are the whole. */
  readonly by?: string | undefined;
}

export interface Parts {
  readonly kinds: readonly Kind[];
  /** What a source states of all of them together, of the same day and scope. */
  readonly whole?: Claim | undefined;
}

/**
 * The parts that were stated of the newest day of which most had been.
 *
 * @returns `undefined` where no day has two, or where nothing says what the parts are
 */
export function partsOf(feed: Feed, edition: Edition, query: PartsQuery): Parts | undefined {
  const { indicator } = query;
  const by = query.by?.trim() ? codeOf(query.by) : undefined;
  const own = feed.indicators ?? {};
  const codes = by
    ? [indicator]
    : ((Object.hasOwn(own, indicator) ? own[indicator]?.sumOf : undefined) ??
      (Object.hasOwn(PARTS, indicator) ? PARTS[indicator] : undefined) ??
      []);
  const known = ofOneHand(
    feed.figures.filter(
      (claim) =>
        (isOf(indicator, claim) || codes.some((code) => isOf(code, claim))) &&
        claim.status === 'reported' &&
        isKnownIn(edition, claim, feed) &&
        isOfPart(query, without(by, claim)),
    ),
    query.operator,
  );
  // What one period brought never stands beside a total; of one day the totals come first.
  const inOrder = [...known].sort((a, b) => Number(a.measure === 'flow') - Number(b.measure === 'flow'));
  const names = by ? new Set(inOrder.flatMap((claim) => valueOf(by, claim) ?? [])) : [];
  const places = by
    ? [...names].map((part) => ({ indicator, part, isIts: (claim: Claim) => valueOf(by, claim) === part }))
    : codes.map((code) => ({ indicator: code, isIts: (claim: Claim) => isOf(code, claim) }));
  const best = bestOf(inOrder, places, (claim) => countOf(without(by, claim)));
  return (
    best && {
      kinds: best.kinds,
      whole: best.counted.find(
        (claim) => isOf(indicator, claim) && (by === undefined || valueOf(by, claim) === undefined),
      ),
    }
  );
}

/** What a claim has in a dimension: `women` in `sex`. */
const valueOf = (by: string, { disaggregation = {} }: Claim): string | undefined =>
  Object.entries(disaggregation).find(([name]) => codeOf(name) === by)?.[1];

/** The claim as if that dimension were not told apart. */
function without(by: string | undefined, claim: Claim): Claim {
  if (by === undefined || !claim.disaggregation) return claim;
  const rest = Object.entries(claim.disaggregation).filter(([name]) => codeOf(name) !== by);
  return { ...claim, disaggregation: rest.length > 0 ? Object.fromEntries(rest) : undefined };
}

/** What claims have in common that were counted together, in whichever unit of area. */
const countOf = (claim: Claim): string => {
  const { asOf, measure, period } = claim;
  return JSON.stringify([
    asOf.date,
    measure,
    scopeKey(claim),
    period?.start ?? '',
    measure === 'flow' ? period?.end : '',
  ]);
};

/**
 * What the parts make together, where that cannot be what the whole says.
 *
 * @returns `undefined` where both may be true, or where a part that is not stated may make the difference
 */
export function sumBeside({ kinds, whole }: Parts): Quantity | undefined {
  const stated = kinds.flatMap(({ claim }) => claim ?? []);
  const ranges = whole && stated.map((claim) => rangeIn(whole.unit, claim));
  const range = whole && rangeIn(whole.unit, whole);
  if (!whole || !range || !ranges || ranges.some((each) => each === undefined)) return undefined;
  const together = sumOfRanges(ranges.filter((each) => each !== undefined));
  const isAll = stated.length === kinds.length;
  if (agree(isAll ? together : { ...together, high: Infinity }, range)) return undefined;
  let total: Quantity | undefined = stated[0] && convert(stated[0], whole.unit);
  for (const claim of stated.slice(1)) total &&= sum(total, claim);
  return total && convert(total, whole.unit);
}
