/**
 * What a feed says of its codes against the figures that have them, and words that some readers cannot have.
 */
import type { Claim, Feed } from '@mine-action/data';
import { languageOf } from '@mine-action/wording';
import type { Finding } from '../commands/finding.js';
import { warning } from './check.js';

/** A year's share of a total is a total of that year. */
const isLike = (claim: Claim, measure: string): boolean =>
  claim.measure === measure || (measure === 'cumulative' && claim.measure === 'flow');

/** Figures that are not of the unit or measure that the feed states for their code. */
function ofFigure(claim: Claim, { indicators }: Feed): readonly Finding[] {
  const { unit = claim.unit, measure = claim.measure } = indicators?.[claim.indicator] ?? {};
  const says = (field: 'unit' | 'measure', stated: string): Finding =>
    warning(
      claim,
      'described',
      field,
      claim[field],
      `is ${claim[field]}, and the feed says of "${claim.indicator}": ${stated}`,
      `Look at the source. If both are meant, give one of them a code of its own.`,
    );
  return [
    // Hectares and square kilometres are one measure of land.
    ...(unit === claim.unit || (isLand(unit) && isLand(claim.unit)) ? [] : [says('unit', unit)]),
    ...(isLike(claim, measure) ? [] : [says('measure', measure)]),
  ];
}

const isLand = (unit: string): boolean => ['hectare', 'square-kilometer', 'square-meter'].includes(unit);

/** Words in languages of which nothing else is worded: a sentence would be of two languages. */
function ofWords({ indicators = {} }: Feed): readonly Finding[] {
  return Object.entries(indicators).flatMap(([code, { label }]): readonly Finding[] => {
    const [first = ''] = typeof label === 'string' ? [] : Object.keys(label);
    if (typeof label === 'string' || Object.hasOwn(label, 'en') || languageOf(first) !== undefined) return [];
    return [
      {
        severity: 'warning',
        check: 'described',
        field: `indicators.${code}.label`,
        value: first,
        says: `has no English words, and its first language, "${first}", is none that the library speaks: where a language is missing, sentences would be of two languages`,
        remedy: 'Add the words in English: "en".',
      },
    ];
  });
}

export const described = (feed: Feed): readonly Finding[] => [
  ...feed.figures.flatMap((claim) => ofFigure(claim, feed)),
  ...ofWords(feed),
];
