import type { ElementDefinition, Resolve } from '@mine-action/core';
import { select, UNITS } from '@mine-action/data';
import { describeDetails, describeStat } from '@mine-action/wording';
import { optionsFor } from '../figure/resolving.js';

export const definition: ElementDefinition = {
  tag: 'mine-stat',
  className: 'MineStat',
  path: 'f',
  rank: 1,
  named: 'indicator',
  isOneFigure: true,
  selects: { indicator: { initial: '' }, unit: { values: UNITS }, label: {} },
  displays: ['tile', 'banner', 'inline'],
  onPage: { display: 'banner' },
  file: 'figure',
  isInScript: true,
  isPrepared: true,
  frameHeightPx: 400,
  subjects: (codes) => codes.map((name) => ({ name, indicators: [name] })),
};

/** One figure as its source stated it. */
export const resolve: Resolve = (context) => {
  const { feed, edition, selection } = context;
  const figure = select(feed, { indicator: selection['indicator'] ?? '', edition });
  if (!figure.known) return figure;
  const options = optionsFor(context, figure.claim);
  const view = describeStat(figure, options);
  if (!view.known) return view;
  return {
    known: true,
    view,
    details: () => describeDetails(figure, options.language),
    claims: [figure.claim],
  };
};
