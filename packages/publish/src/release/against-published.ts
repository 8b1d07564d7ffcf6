/**
 * A feed against the one that is published: what was changed or left out in silence, though others have read it.
 */
import type { Claim, Feed } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { amountText, datedText } from '../words.js';

function ofOne(old: Claim, young: Claim | undefined): readonly Finding[] {
  const about = { severity: 'warning', figure: old.id } as const;
  if (!young)
    return [
      {
        ...about,
        check: 'deleted-figure',
        field: 'id',
        value: old.id,
        says: `is published (${datedText(old)}) and is not in the feed any more`,
        remedy:
          'Mark it "withdrawn", with day and reason, instead of deleting it. If it only has another id now, give it the old one again.',
      },
    ];
  // What is calculated changes with its inputs.
  if (old.derivation || amountText(old) === amountText(young)) return [];
  if ((young.corrections?.length ?? 0) > (old.corrections?.length ?? 0)) return [];
  return [
    {
      ...about,
      check: 'changed-in-silence',
      field: 'value',
      value: String(young.value),
      says: `is ${amountText(young)}, and was published as ${amountText(old)}`,
      remedy: 'Write what it said before into "corrections", with day and reason.',
    },
  ];
}

/** @param published the feed that readers have now */
export function againstPublished(feed: Feed, published: Feed): readonly Finding[] {
  const figures = new Map(feed.figures.map((claim) => [claim.id, claim]));
  const findings = published.figures.flatMap((old) => ofOne(old, figures.get(old.id)));
  if (Date.parse(feed.modified) >= Date.parse(published.modified)) return findings;
  return [
    ...findings,
    {
      severity: 'warning',
      check: 'older-feed',
      field: 'modified',
      value: feed.modified,
      says: `is ${feed.modified}, but the feed that is published is of ${published.modified}`,
      remedy: 'Is this the newest table? Otherwise write the moment of the last change.',
    },
  ];
}
