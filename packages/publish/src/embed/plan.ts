/**
 * What a site offers in its builder: the figures and editions that have addresses, under names to choose by.
 */
import { type Feed, isArea, isOfKey, lastDay, type Unit, UNITS } from '@mine-action/data';
import { figureOfName } from '@mine-action/data/site-address';
import { english, findLanguage, formatDate, labelText, narrowing } from '@mine-action/wording';
import { definitionOf, isGroup } from '../elements.js';
import { indicatorText } from '../words.js';
import type { EmbedPlan, OfferedFigure } from './choices.js';
import { en, type Message, text } from './messages/en.js';

/** Something that has addresses: its view with the indicators that it shows, and the dates of its editions. */
export interface Offer extends Pick<OfferedFigure, 'route' | 'name' | 'editions'> {
  readonly indicators: readonly string[];
}

/** What of a feed a plan is made from. */
type PlannedFeed = Pick<Feed, 'figures' | 'areas' | 'parts' | 'indicators'>;

export interface PlanOptions {
  readonly feed: PlannedFeed;
  /** Absolute, with a slash at its end. */
  readonly url: string;
  /** The site's first language first, each by the name that it gives itself. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly offers: readonly Offer[];
  readonly hasOwnFeed: boolean;
  readonly pinned?: EmbedPlan['pinned'];
}

const isMessage = (key: string): key is Message => Object.hasOwn(en, key);

export function planOf({ feed, url, languages, offers, hasOwnFeed, pinned }: PlanOptions): EmbedPlan {
  const figures = offers.map((offer) => offeredFigure(offer, feed));
  const dates = [...new Set(figures.flatMap(({ editions }) => editions))];
  return {
    site: url,
    hasOwnFeed,
    pinned,
    languages: languages.map(({ code, name }) => ({
      code,
      name,
      direction: findLanguage(code)?.direction ?? 'ltr',
    })),
    figures,
    editionTexts: {
      ...Object.fromEntries(
        dates.map((date) => {
          const said = formatDate(date, english.dates);
          const isDay = lastDay(date) === date;
          return [
            date,
            isDay ? text('edition-frozen', { day: said }) : text('edition-frozen-by', { date: said }),
          ];
        }),
      ),
      latest: text('edition-latest'),
    },
  };
}

/** One figure as it is offered: by its name, in the units that it converts into. */
function offeredFigure({ route, name, editions, indicators }: Offer, feed: PlannedFeed): OfferedFigure {
  return {
    route,
    name,
    label: name === undefined ? '' : nameText(isGroup({ route }) ? `group-${name}` : name, feed),
    editions,
    units: unitsOf({ route, indicators }, feed),
  };
}

/** The units that a view converts into; none but for areas. */
export function unitsOf(
  { route, indicators }: Pick<Offer, 'route' | 'indicators'>,
  { figures }: Pick<Feed, 'figures'>,
): readonly Unit[] {
  if (!('unit' in definitionOf(route).selects)) return [];
  const isMeasured = figures.some(({ indicator, unit }) => indicators.includes(indicator) && isArea(unit));
  return isMeasured ? UNITS.filter(isArea) : [];
}

/** The name of a figure in a list: its own, or the words that stand beside its number. */
function nameText(name: string, feed: PlannedFeed): string {
  const { indicator, ...key } = figureOfName(name);
  const claim = feed.figures.find((each) => each.indicator === indicator && isOfKey(key, each));
  // In the plural, as a name of many.
  const many = claim && { ...claim, value: 2, qualifier: 'exact' as const };
  const label = isMessage(indicator)
    ? text(indicator)
    : ((many && labelText(many, english, feed)) ?? indicatorText(indicator));
  const only = claim ? narrowing(claim, feed, english).map((remark) => ` (${remark})`) : [];
  return label.charAt(0).toUpperCase() + label.slice(1) + only.join('');
}
