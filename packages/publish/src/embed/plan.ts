/**
 * What a site offers in its builder: the figures and editions that have addresses, under names to choose by.
 */
import { type Feed, isArea, isOfKey, lastDay, type Unit, UNITS } from '@mine-action/data';
import { figureOfName } from '@mine-action/data/site-address';
import { english, findLanguage, formatDate, type LanguagePack, narrowing } from '@mine-action/wording';
import { definitionOf, isGroup } from '../elements.js';
import { indicatorText } from '../words.js';
import type { EmbedPlan, OfferedFigure } from './choices.js';
import { figureName } from '../site/titles.js';
import { Words } from '../site/words.js';
import { Messages } from './messages.js';

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
  /** In which figures and editions are named; English without it. */
  readonly language?: string | undefined;
}

export function planOf({
  feed,
  url,
  languages,
  offers,
  hasOwnFeed,
  pinned,
  language = 'en',
}: PlanOptions): EmbedPlan {
  const pack = findLanguage(language) ?? english;
  const messages = new Messages(pack.code);
  const figures = offers.map((offer) => offeredFigure(offer, feed, pack));
  const dates = [...new Set(figures.flatMap(({ editions }) => editions))];
  return {
    site: url,
    language,
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
          const said = formatDate(date, pack.dates);
          const isDay = lastDay(date) === date;
          return [
            date,
            isDay
              ? messages.plain('edition-frozen', { day: said })
              : messages.plain('edition-frozen-by', { date: said }),
          ];
        }),
      ),
      latest: messages.plain('edition-latest'),
    },
  };
}

/** One figure as it is offered: by its name, in the units that it converts into. */
function offeredFigure(
  { route, name, editions, indicators }: Offer,
  feed: PlannedFeed,
  language: LanguagePack,
): OfferedFigure {
  const nameIn = (of: string): string =>
    isGroup({ route }) ? new Words(language.code).group(of) : nameText(of, feed, language);
  return {
    route,
    name,
    label: name === undefined ? '' : nameIn(name),
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

/** The name of a figure in a list, with what narrows it. */
function nameText(name: string, feed: PlannedFeed, language: LanguagePack): string {
  const { indicator, ...key } = figureOfName(name);
  const claim = feed.figures.find((each) => each.indicator === indicator && isOfKey(key, each));
  if (!claim) return indicatorText(indicator);
  const only = narrowing(claim, feed, language).map((remark) => ` (${remark})`);
  return figureName(claim, language, feed) + only.join('');
}
