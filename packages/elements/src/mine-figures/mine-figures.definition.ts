import type { ElementDefinition, Resolve } from '@mine-action/core';
import { problemOf } from '@mine-action/core/resolver';
import { select } from '@mine-action/data';
import { describeGroup, describeGroupDetails } from '@mine-action/wording';
import { optionsFor } from '../figure/resolving.js';

/** The groups that a site has, by what kind of indicator they hold. */
const GROUPS = {
  land: /^area-/,
  ordnance: /-found(?:-total)?$/,
  animals: /^(?:x-)?(?:mdd|edd|mdr)-/,
  people: /^(?:eore|va)-/,
} as const;

export const definition: ElementDefinition = {
  tag: 'mine-figures',
  className: 'MineFigures',
  path: 'figures',
  rank: 6,
  // A group's name is the site's, not an attribute's: what stands at its address is found by the address alone.
  named: 'name',
  selects: { indicators: { initial: '' } },
  displays: [],
  file: 'figures',
  isInScript: false,
  isPrepared: false,
  frameHeightPx: 900,
  subjects: (_, named) =>
    Object.entries(GROUPS)
      .map(([name, pattern]) => ({ name, indicators: named.filter((code) => pattern.test(code)) }))
      .filter(({ indicators }) => indicators.length > 1),
};

/** Several figures, with what they share said once. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection, isRecent } = context;
  const indicators = (selection['indicators'] ?? '').split(/[\s,]+/).filter(Boolean);
  if (indicators.length === 0) return { known: false, reason: 'nothing-selected' };
  const figures = indicators.map((indicator) => select(feed, { indicator, edition }));
  // What these figures do not know, the earlier ones may.
  const unknown = figures.find(({ known }) => !known);
  if (unknown && !unknown.known && isRecent) return unknown;
  const options = optionsFor(context);
  const view = describeGroup(figures, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeGroupDetails(figures, options),
    claims: figures.flatMap((figure) => (figure.known ? [figure.claim] : [])),
    problems: view.items.flatMap((item, index) =>
      item.known ? [] : (problemOf(item.reason, feed, indicators[index]) ?? []),
    ),
  };
};
