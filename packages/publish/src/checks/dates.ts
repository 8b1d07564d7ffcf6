/**
 * Days that cannot be: figures from the future, published before they held, with a start of their own, or planned for
 * a day that has passed.
 *
 * Seen: period start 2022 instead of 2020 in one of many totals since 2020. (That a period ends before it begins, the
 * format itself refuses.)
 */
import {
  canBeOutcome,
  type Claim,
  dayNumber,
  type Feed,
  firstDay,
  lastDay,
  scopeKey,
  sourceOf,
} from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, datedText, dateText, indicatorText } from '../words.js';
import { codeOf, grouped } from './alike.js';
import { warning } from './check.js';

function ofOne(claim: Claim, feed: Feed, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  const { asOf, status } = claim;
  const published = sourceOf(claim, feed)?.publishedOn;
  if (firstDay(asOf.date) > today)
    findings.push(
      warning(
        claim,
        'future-date',
        'asOf.date',
        asOf.date,
        `the as-of date ${dateText(asOf.date)} is in the future`,
        status === 'planned' ? 'Of a plan, as-of is the day on which it was stated.' : 'Correct the date.',
      ),
    );
  else if (published !== undefined && firstDay(asOf.date) > lastDay(published))
    findings.push(
      warning(
        claim,
        'date-order',
        'asOf.date',
        asOf.date,
        `the as-of date ${dateText(asOf.date)} is after the source was published, ${dateText(published)}`,
        'One of the two is wrong: nobody can state what has not yet happened.',
      ),
    );
  const end = claim.period?.end;
  if (status === 'reported' && end !== undefined && firstDay(end) > lastDay(asOf.date))
    findings.push(
      warning(
        claim,
        'date-order',
        'period.end',
        end,
        `the period ends ${dateText(end)}, after the as-of date ${dateText(asOf.date)}`,
        'A figure counts up to its as-of date; correct one of the two.',
      ),
    );
  return findings;
}

/** Plans whose day has passed and of which the feed does not say what became of them, or says it without their naming it. */
function overdue(claim: Claim, feed: Feed, today: string): Finding | undefined {
  const { due, outcome, status } = claim;
  if (status !== 'planned' || outcome !== undefined || due === undefined || lastDay(due) >= today)
    return undefined;
  const day = `the day of this plan has passed (${amountText(claim)}, ${dateText(due)})`;
  const found = feed.figures.filter(
    (each) => canBeOutcome(claim, each) && lastDay(each.asOf.date) >= lastDay(due),
  );
  const [first] = found;
  if (first)
    return warning(
      claim,
      'plan-outcome',
      'outcome',
      '',
      `${day}, and ${found.length === 1 ? 'a figure' : 'one of several figures'} may say what came of it: ${datedText(first)}`,
      `If it does, write its id into the plan: "outcome": "${first.id}". Until then pages say that there is no report of the outcome.`,
      found.map(({ id }) => id),
    );
  return warning(
    claim,
    'plan-overdue',
    'due',
    due,
    `${day} and the feed does not say what was reached`,
    'Add the outcome as a figure of its own, with its source, and name it in the plan (outcome). Until then pages say that there is no report of the outcome.',
  );
}

/** One total whose start differs from that of all others of its kind. */
function otherStart(feed: Feed): readonly Finding[] {
  const totals = feed.figures.filter(
    ({ measure, status, period }) => measure === 'cumulative' && status === 'reported' && period?.start,
  );
  const yearOf = ({ period }: Claim): string => period?.start?.slice(0, 4) ?? '';
  return [...grouped(totals, (claim) => `${codeOf(claim)} ${scopeKey(claim)}`).values()].flatMap((group) => {
    const years = grouped(group, yearOf);
    if (years.size !== 2 || group.length < 4) return [];
    const [alone, others] = [...years.values()].sort((a, b) => a.length - b.length);
    const [odd] = alone ?? [];
    if (!odd || !others || alone?.length !== 1 || !continues(odd, others)) return [];
    return [
      warning(
        odd,
        'other-start',
        'period.start',
        odd.period?.start ?? '',
        `the ${others.length} other totals of ${indicatorText(odd.indicator)} start in ${yearOf(others[0] as Claim)}, and this one continues them`,
        'Look at the source. If it really counts from another day, leave it: the two series are never joined.',
      ),
    ];
  });
}

/** Whether a total lies between those before and after it. */
function continues(odd: Claim, others: readonly Claim[]): boolean {
  const day = dayNumber(odd.asOf.date);
  const isBefore = (claim: Claim): boolean => dayNumber(claim.asOf.date) < day;
  const before = others.filter(isBefore).map(({ value }) => value);
  const after = others.filter((claim) => !isBefore(claim)).map(({ value }) => value);
  return (
    before.length > 0 &&
    before.every((value) => value <= odd.value) &&
    after.every((value) => value >= odd.value)
  );
}

export function dates(feed: Feed, today: string): readonly Finding[] {
  const planned = feed.figures.flatMap((claim) => overdue(claim, feed, today) ?? []);
  return [...feed.figures.flatMap((claim) => ofOne(claim, feed, today)), ...planned, ...otherStart(feed)];
}
