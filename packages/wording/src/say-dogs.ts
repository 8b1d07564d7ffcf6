/**
 * Dogs, one by one: how many, what is counted, what was planned.
 */
import { type Claim, isOverdue, type Known } from '@mine-action/data';
import { dueText } from './dating.js';
import { formatNumber } from './number.js';
import { quantityText } from './quantity.js';
import { say, type SayOptions, type Saying, type Unsaid } from './say.js';
import { type Marked, pickText } from './text.js';

export interface DogsSaying extends Saying {
  readonly filled: number;
  /** Planned beyond what has been reached. */
  readonly outlined: number;
  /** "A total of 100 was planned for 2025; the outcome is not recorded in these figures." */
  readonly plan?: string | undefined;
  /** What is counted, and what is not, in the feed's words. */
  readonly counted?: Marked | undefined;
  readonly image: string;
}

export function sayDogs(dogs: Known, planned: Claim | undefined, options: SayOptions): DogsSaying | Unsaid {
  const { language, today } = options;
  const { messages, numbers } = language;
  const saying = say(dogs, options);
  if (!saying.known) return saying;
  const { claim } = dogs;
  // A plan that has been reached or overtaken by a later figure is no longer a plan.
  const plan = planned && planned.value > claim.value ? planned : undefined;
  const planValues = plan && {
    number: quantityText(plan, language),
    due: dueText(plan.due ?? plan.asOf.date, language),
  };
  const planText =
    planValues &&
    (isOverdue(plan, today) ? messages['dogs-was-planned'](planValues) : messages['dogs-planned'](planValues));
  const filled = Math.max(0, Math.floor(claim.value));
  const outlined = plan ? Math.floor(plan.value) - filled : 0;
  return {
    ...saying,
    filled,
    outlined,
    plan: planText,
    counted: claim.note === undefined ? undefined : pickText(claim.note, language),
    image: messages['dogs-image']({
      filled,
      filledText: formatNumber(filled, numbers),
      outlined,
      outlinedText: formatNumber(outlined, numbers),
    }),
    sentence: planText ? `${saying.sentence} ${planText}` : saying.sentence,
  };
}
