/**
 * Dogs, one by one: how many, what is counted, what was planned.
 */
import { type Claim, type Known, lastDay } from '@mine-action/data';
import { dueValues, outcomeValues, type PlanContext, type PlanView } from './dating.js';
import { formatNumber } from '../format/number.js';
import { qualifierOf, quantityText } from '../format/quantity.js';
import { describeStat, type DescribeOptions, type StatView, type Unavailable } from './stat.js';
import { type Marked, pickText } from '../format/text.js';
import { wordsOf } from './words-for.js';

export interface DogsView extends StatView {
  readonly filled: number;
  /** Planned beyond what has been reached. */
  readonly outlined: number;
  /** What is counted, and what is not, in the feed's words. */
  readonly counted?: Marked | undefined;
  readonly image: string;
}

/** Indicators that count mine or explosive detection dogs. */
const DOGS = /(^|-)(mdd|edd)-/;

/** Bounds under which so many dogs are there. */
const COUNTED: ReadonlySet<string> = new Set(['exact', 'at-least', 'more-than']);

export function describeDogs(
  dogs: Known,
  planned: Claim | undefined,
  options: DescribeOptions,
): DogsView | Unavailable {
  const { language } = wordsOf([dogs.claim], options, dogs.feed);
  const { messages, numbers } = language;
  const view = describeStat(dogs, options);
  if (!view.known) return view;
  const { claim } = dogs;
  // What is only planned is not there; a plan that has been reached is no longer one.
  const reached = claim.status === 'planned' ? 0 : claim.value;
  const target = claim.status === 'planned' ? claim : planned;
  const context = { feed: dogs.feed, edition: options.edition ?? 'latest', language };
  const isOver = target !== undefined && outcomeValues(target, context).known !== undefined;
  const plan = target && (isOver || target.value > reached) ? target : undefined;
  // One mark is one dog: rats are counted, not drawn as dogs, and "nearly 100" are not a hundred.
  const isDrawn = DOGS.test(claim.indicator) && COUNTED.has(claim.qualifier);
  const filled = isDrawn ? Math.max(0, Math.floor(reached)) : 0;
  const outlined = isDrawn && plan && !isOver ? Math.floor(plan.value) - filled : 0;
  return {
    ...view,
    filled,
    outlined,
    plan: plan && targetWords(plan, context),
    counted: claim.note === undefined ? undefined : pickText(claim.note, language),
    image: messages['dogs-image']({
      filled,
      filledText: formatNumber(filled, numbers),
      outlined,
      outlinedText: formatNumber(outlined, numbers),
    }),
  };
}

function targetWords(plan: Claim, context: PlanContext): PlanView {
  const { language } = context;
  const due = plan.due ?? plan.asOf.date;
  const values = {
    number: quantityText(plan, language),
    n: plan.value,
    qualifier: qualifierOf(plan),
    ...dueValues(due, language),
  };
  const { messages } = language;
  const { known, reported } = outcomeValues(plan, context);
  const both = known && messages['dogs-outcome']({ ...values, ...known });
  return {
    due: lastDay(due),
    ahead: both ?? messages['dogs-planned'](values),
    overdue:
      both ??
      (reported
        ? messages['dogs-outcome-later']({ ...values, ...reported })
        : messages['dogs-was-planned'](values)),
  };
}
