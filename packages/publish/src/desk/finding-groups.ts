/**
 * Findings as the page shows them: like ones together, with their first places and the remedies that settle all of them.
 */
import { grouped } from '../checks/alike.js';
import { alikeFindings, listedOf } from '../commands/alike-findings.js';
import type { Change, Finding, Mend } from '../commands/finding.js';
import type { FindingGroup, Remedy } from './state.js';

/** More names than anybody reads on a button; then each is decided by itself. */
const NAMED_TOGETHER = 20;
/** Remedies of one sort that are shown; others come when these are taken. */
const OF_ONE_SORT = 6;
/** Lists in which what is said of one name may be said of all. There is one whole: it is chosen by itself. */
const TOGETHER = ['empty', 'totals leaveOut', 'footnotes', 'confirmed'];

const keyOf = (value: unknown): string => JSON.stringify(value);

/** What a remedy does, whatever name it does that to. */
const sortOf = (mend: Mend): string =>
  keyOf(mend.map(({ path, value, inList }) => (inList ? path : [...path, value])));

/** One remedy for all names of a sort, where it may be one and all of them can be read on its button. */
function together(mends: readonly Mend[], settles: number): readonly Remedy[] {
  const all: readonly Change[] = mends.flat();
  const isList = all.every(({ path, inList }) => inList && TOGETHER.includes(path.join(' ')));
  const isReadable = mends.length > 1 && mends.length <= NAMED_TOGETHER;
  return isList && isReadable ? [{ changes: all, settles }] : [];
}

/** The remedies of a group in the order in which its findings have them; of one sort those first that settle most. */
function remediesOf(findings: readonly Finding[]): readonly Remedy[] {
  const all = findings.flatMap(({ mends = [] }) => mends);
  return [...grouped(all, sortOf).values()].flatMap((ofSort) => {
    const each = [...grouped(ofSort, keyOf).values()]
      .map((same): Remedy => ({ changes: same[0] as Mend, settles: same.length }))
      .sort((a, b) => b.settles - a.settles);
    return [
      ...together(
        each.map(({ changes }) => changes),
        ofSort.length,
      ),
      ...each.slice(0, OF_ONE_SORT),
    ];
  });
}

/** Errors come first, since nothing can be written before they are settled. */
export const findingGroups = (findings: readonly Finding[]): readonly FindingGroup[] =>
  alikeFindings(findings)
    .map((alike): FindingGroup => {
      const [first] = alike as readonly [Finding, ...Finding[]];
      const { severity, check, says, remedy, others = [] } = first;
      return {
        severity,
        check,
        says,
        remedy,
        others,
        count: alike.length,
        places: listedOf(alike).map(({ line, figure, field, value }) => ({ line, figure, field, value })),
        remedies: remediesOf(alike),
      };
    })
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
