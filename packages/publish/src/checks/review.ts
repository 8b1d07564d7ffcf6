/**
 * What was corrected or withdrawn, and how: days that cannot be, a correction that corrects nothing, and a calculated figure that
 * nobody looked at again when one of its inputs was corrected.
 */
import { type Claim, correctionsOf, type Feed, findClaims, knownOn } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, dateText } from '../words.js';
import { warning } from './check.js';

function ofDay(claim: Claim, feed: Feed, today: string, field: string, date: string): readonly Finding[] {
  if (date > today)
    return [
      warning(
        claim,
        'future-date',
        field,
        date,
        `${dateText(date)} is in the future, and pages of the newest edition already follow it`,
        'Write the day on which it was published.',
      ),
    ];
  const known = knownOn(claim, feed);
  return date < known
    ? [
        warning(
          claim,
          'date-order',
          field,
          date,
          `${dateText(date)} is before the figure was known, ${dateText(known)}`,
          'What has not been published cannot be corrected or withdrawn; correct one of the two days.',
        ),
      ]
    : [];
}

function ofCorrections(claim: Claim): readonly Finding[] {
  return correctionsOf(claim).flatMap(({ before, after }, index) => {
    const [old, young] = [before, after].map((quantity) => amountText({ ...claim, ...quantity }));
    return old === young
      ? [
          warning(
            claim,
            'empty-correction',
            `corrections[${index}].value`,
            before.value,
            `it said ${old} and after the correction says the same`,
            'A correction holds what the figure said before; the value of the figure is the corrected one.',
          ),
        ]
      : [];
  });
}

const lastDay = ({ corrections = [] }: Claim): string => corrections[corrections.length - 1]?.date ?? '';

function ofInputs(claim: Claim, feed: Feed): readonly Finding[] {
  const changed = findClaims(feed, claim.derivation?.inputs).filter(
    (input) => lastDay(input) > lastDay(claim),
  );
  return changed.length === 0
    ? []
    : [
        warning(
          claim,
          'input-corrected',
          'derivation.inputs',
          changed.map(({ id }) => id).join(', '),
          `it was calculated from a figure that was corrected on ${dateText(lastDay(changed[0] as Claim))}`,
          'Calculate it again; where it changes, give it a correction of its own.',
        ),
      ];
}

export function review(feed: Feed, today: string): readonly Finding[] {
  return feed.figures.flatMap((claim) => [
    ...(claim.corrections ?? []).flatMap(({ date }, index) =>
      ofDay(claim, feed, today, `corrections[${index}].date`, date),
    ),
    ...(claim.withdrawn ? ofDay(claim, feed, today, 'withdrawn.date', claim.withdrawn.date) : []),
    ...ofCorrections(claim),
    ...ofInputs(claim, feed),
  ]);
}
