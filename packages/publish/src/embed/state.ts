/**
 * The state of the builder is the query of its address. Whatever a query says is held against what there is: of an
 * unknown value the default is shown, and nothing of it comes any further.
 */
import { parseEdition } from '@mine-action/data/essentials';
import { definitionOf, tagOf } from '../elements.js';
import {
  basesOf,
  displaysOf,
  type EmbedPlan,
  figureKey,
  type OfferedFigure,
  THEMES,
  routesOf,
  WIDTHS,
} from './choices.js';
import { type Place, PLACES, type EmbedMethod } from './methods.js';

export interface State {
  /** The first part of the path of what is chosen. */
  readonly route: string;
  readonly figure: OfferedFigure;
  /** `latest`, or a day, month or year that the site has. */
  readonly edition: string;
  readonly language: EmbedPlan['languages'][number];
  /** Nothing where the element has one look only. */
  readonly display: string;
  /** Nothing for the source's own. */
  readonly unit: string;
  readonly basis: string;
  readonly place: Place;
  readonly method: EmbedMethod;
  readonly isPinned: boolean;
  readonly width: (typeof WIDTHS)[number];
  readonly theme: (typeof THEMES)[number];
  /** Whether the paste test is open. */
  readonly isTested: boolean;
}

/**
 * Reads a query.
 *
 * @throws RangeError where the plan offers nothing at all
 */
export function readState(query: URLSearchParams, plan: EmbedPlan): State {
  const choose = <Value extends string>(name: string, values: readonly Value[]): Value | undefined =>
    values.find((value) => value === query.get(name)) ?? values[0];
  const routes = routesOf(plan);
  const route = routes.find((each) => tagOf({ route: each }) === query.get('element')) ?? routes[0];
  const figures = plan.figures.filter((figure) => figure.route === route);
  const figure = figures.find((each) => figureKey(each) === query.get('figure')) ?? figures[0];
  const inLanguage = (wanted: string | null): State['language'] | undefined =>
    plan.languages.find(({ code }) => code === wanted);
  const language = inLanguage(query.get('lang')) ?? inLanguage(plan.language) ?? plan.languages[0];
  if (!route || !figure || !language) throw new RangeError('The site has no figures to offer.');
  const place = choose('place', Object.keys(PLACES) as Place[]) ?? 'html';
  const method = choose<EmbedMethod>('as', PLACES[place]) ?? PLACES[place][0];
  return {
    route,
    figure,
    edition: editionOf(figure) ?? choose('edition', ['latest', ...figure.editions]) ?? 'latest',
    language,
    ...displayOptionsOf(),
    place,
    method,
    isPinned: method === 'element' && plan.pinned !== undefined && query.get('pinned') === 'yes',
    width: choose('width', [...WIDTHS].reverse()) ?? 'full',
    theme: choose('theme', THEMES) ?? 'light',
    isTested: query.get('test') === 'open',
  };

  /** What stood once under its last day has its month or year by now. */
  function editionOf({ editions }: OfferedFigure): string | undefined {
    const asked = query.get('edition');
    return asked !== null && !editions.includes(asked)
      ? editions.find((edition) => parseEdition(edition) === asked)
      : undefined;
  }

  /** Only an element has displays, units and bases: a page and its picture are as they are. */
  function displayOptionsOf(): Pick<State, 'display' | 'unit' | 'basis'> {
    const { displays, units, bases } = displayOptions(method, route as string, figure as OfferedFigure);
    return {
      display: choose('display', displays) ?? '',
      unit: choose('unit', units) ?? '',
      basis: choose('basis', bases) ?? '',
    };
  }
}

/** The displays, units and bases on offer. */
export function displayOptions(
  method: EmbedMethod,
  route: string,
  { units }: Pick<OfferedFigure, 'units'>,
): Readonly<Record<'displays' | 'units' | 'bases', readonly string[]>> {
  if (method !== 'element' && method !== 'drawn' && method !== 'shortcode')
    return { displays: [], units: [], bases: [] };
  // An older edition of what shows several figures is had by a shortcode as it is.
  if (method === 'shortcode' && definitionOf(route).isOneFigure !== true)
    return { displays: displaysOf(route), units: [], bases: [] };
  return {
    displays: displaysOf(route),
    units: units.length > 0 ? ['', ...units] : [],
    bases: basesOf(route),
  };
}

/** The query of a state: what differs from nothing, so that the address says all that is chosen. */
export function writeState(state: State): URLSearchParams {
  const { route, figure, language, isPinned, isTested, edition, display, unit, basis } = state;
  const { place, method, width, theme } = state;
  const all: Readonly<Record<string, string>> = {
    // The element's name stands in the address, not the letter of its path: people read it.
    element: tagOf({ route }),
    figure: figureKey(figure),
    edition,
    lang: language.code,
    display,
    unit,
    basis,
    place,
    as: PLACES[place].length > 1 ? method : '',
    pinned: isPinned ? 'yes' : '',
    width: width === 'full' ? '' : width,
    theme: theme === 'light' ? '' : theme,
    test: isTested ? 'open' : '',
  };
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''));
}

/** The attributes of the tag that the snippet writes and the preview sets; those of a default are left out. */
export function attributesOf({ route, display, unit, basis }: State): Record<string, string> {
  return {
    ...(display && display !== displaysOf(route)[0] && { display }),
    ...(unit && { unit }),
    ...(basis && basis !== basesOf(route)[0] && { basis }),
  };
}
