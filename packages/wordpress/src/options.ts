/**
 * The figures of the site, as a list to choose from.
 */
import { addressOf, type Index, type OfferedFigure } from './figures.js';
import { say } from './wp.js';

/** A choice of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

export const option = (value: string, label: string): Option => ({ value, label });

/** What an address begins with, below the site: one option for each figure. */
export const pathOf = (figure: OfferedFigure): string => addressOf('', figure);

export const figureOptions = ({ figures }: Index): readonly Option[] =>
  figures.map((figure) => option(pathOf(figure), labelOf(figure)));

const labelOf = ({ route, label }: OfferedFigure): string => {
  const kind = KINDS[route];
  return [label, kind && say(kind)].filter(Boolean).join(' · ');
};

/** Views of which one indicator may have several are told apart, and those that have no name of their own get one. */
const KINDS: Readonly<Record<string, string>> = {
  trend: 'chart over time',
  dogs: 'a mark for each dog',
  progress: 'Progress of clearance',
  ordnance: 'Explosive ordnance by kind',
  figures: 'group',
};
