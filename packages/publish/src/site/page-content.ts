/**
 * What is said at an address: the view that the element there draws, so that the page around it can never say another
 * thing than the figure.
 */
import type { Claim, Feed } from '@mine-action/data';
import { resolver } from '@mine-action/elements/resolver';
import {
  type ChartView,
  type DetailsView,
  type FigureView,
  type Linked,
  sentencesOf,
  type Selection,
  type ViewLanguage,
} from '@mine-action/wording';
import { type CardContent, cardOf, type CardPlace } from '../card/index.js';
import { definitionOf, figureAttributes, selectionOf } from '../elements.js';
import { indicatorText } from '../words.js';
import { Words } from './words.js';
import { knownIndicators, type SiteEntry } from './entries.js';

type Attributes = Readonly<Record<string, string>>;

export interface PageContent {
  /** What the element is given beside its feed, edition and language. */
  readonly attributes: Attributes;
  readonly view: FigureView;
  /** The language of all that is said: English where the asked one has no sure words for what is counted. */
  readonly language: Pick<ViewLanguage, 'code' | 'direction'>;
  /** What is known, one sentence for each figure. */
  readonly sentences: readonly [string, ...string[]];
  readonly sources: readonly Linked[];
  readonly details: DetailsView;
  /** The claims that it rests on. */
  readonly claims: readonly Claim[];
  /** Its picture; a group has a heading there too. */
  readonly card: (place: CardPlace, heading: string | undefined) => CardContent;
}

/**
 * Resolves what stands at an address.
 *
 * @param feed the entry's part of the feed
 * @returns nothing where the edition knows nothing of it
 */
export function pageContent(
  entry: SiteEntry,
  feed: Feed,
  edition: string,
  language: string,
): PageContent | undefined {
  const { tag, selects, onPage } = definitionOf(entry.route);
  const chosen: Record<string, string> = {};
  if ('indicators' in selects) {
    const indicators = knownIndicators(entry, feed, edition);
    // One figure makes no group.
    if (indicators.length < 2) return undefined;
    chosen['indicators'] = indicators.join(' ');
  }
  const resolve = (): ReturnType<typeof resolver.resolve> =>
    resolver.resolve({ element: tag, selection: selectionOf(entry, chosen), edition, language, feed });
  let found = resolve();
  if (!found.known && found.reason === 'label-missing' && 'label' in selects && isNotDrawn(entry)) {
    // A code of the programme's own: its letters are the only words there are.
    chosen['label'] = indicatorText(figureAttributes(entry)['indicator'] ?? '');
    found = resolve();
  }
  if (!found.known) return undefined;
  const { view } = found;
  const { panels } = view as Partial<ChartView>;
  // One figure makes no trend.
  if (panels && !panels[0]?.picture) return undefined;
  const [first, ...others] = sentencesOf(view);
  if (first === undefined) return undefined;
  return {
    attributes: {
      ...figureAttributes(entry),
      ...chosen,
      ...onPage,
    },
    view,
    language: view.language,
    sentences: [first, ...others],
    sources: view.sources,
    // Of many days nothing more is asked than their sentence.
    get details() {
      return found.details();
    },
    claims: found.claims,
    card: (place, heading) =>
      cardOf(view, {
        ...place,
        otherSources: new Words(view.language.code).plain('picture-sources'),
        heading,
      }),
  };
}

/** A chart takes no words from the page. */
const isNotDrawn = ({ route }: SiteEntry): boolean => definitionOf(route).isOneFigure === true;

/** What the tag of an entry selects in an edition. */
export const selectionIn = (entry: SiteEntry, { attributes }: Pick<PageContent, 'attributes'>): Selection =>
  selectionOf(entry, attributes);
