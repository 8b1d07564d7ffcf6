/**
 * What the definitions share that make views: from what a tag selects to options of the wording.
 */
import type { ResolveContext } from '@mine-action/core';
import type { Claim, Query, Unit } from '@mine-action/data';
import { type DescribeOptions, wordsOf } from '@mine-action/wording';

/** Which figure a tag selects, but for its indicator. */
export const queryOf = ({ selection, edition }: ResolveContext): Omit<Query, 'indicator'> => ({
  edition,
  area: selection['area'],
  operator: selection['operator'],
  part: selection['part'],
  period: selection['period'],
});

/** In English where the language has no sure words for one of these. */
export const optionsFor = (
  { selection, language, edition, feed }: ResolveContext,
  ...counted: readonly Pick<Claim, 'indicator'>[]
): DescribeOptions =>
  wordsOf(
    counted,
    {
      language,
      edition,
      // The resolver has checked it against the definition's values.
      unit: selection['unit'] as Unit | undefined,
      label: selection['label'],
    },
    feed,
  );
