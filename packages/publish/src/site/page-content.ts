/**
 * What is said at an address: the same answer of the same voice that the element there draws, so that the page around
 * it can never say another thing than the figure.
 */
import { type FigureRequest, type Available, resolver } from '@mine-action/core';
import type { Claim, Feed } from '@mine-action/data';
import type { DetailsView, GroupView, Linked, View, ViewLanguage, Unavailable } from '@mine-action/wording';
import {
  type CardContent,
  cardOfChart,
  cardOfDogs,
  cardOfFigure,
  cardOfGroup,
  cardOfProgress,
  type CardPlace,
} from '../card/index.js';
import { indicatorText } from '../words.js';
import { knownIndicators, type SiteEntry } from './entries.js';

type Attributes = Readonly<Record<string, string>>;

export interface PageContent {
  /** What the element is given beside its feed, edition and language. */
  readonly attributes: Attributes;
  /** The language of all that is told: English where the asked one has no sure words for what is counted. */
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

/** What was told, with its sentences and its picture. */
interface Answer {
  readonly told: Available<View & { readonly sources: readonly Linked[] }>;
  readonly attributes: Attributes;
  readonly sentences: readonly string[];
  readonly card: PageContent['card'];
}

/**
 * Asks for what stands at an address.
 *
 * @param feed the view's part of the feed
 * @returns nothing where the edition knows nothing of it
 */
export function pageContent(
  entry: SiteEntry,
  feed: Feed,
  edition: string,
  language: string,
): PageContent | undefined {
  const answer = ask(entry, { feed, edition, language });
  if (!answer) return undefined;
  const { told: resolved, attributes, sentences, card } = answer;
  const evidence = resolved.evidence();
  const [first, ...others] = sentences;
  if (!evidence.known || first === undefined) return undefined;
  return {
    attributes,
    language: resolved.language,
    sentences: [first, ...others],
    sources: resolved.sources,
    details: resolved.details(),
    claims: evidence.claims,
    card,
  };
}

function ask(entry: SiteEntry, request: FigureRequest): Answer | undefined {
  const { name = '' } = entry;
  switch (entry.route) {
    case 'f':
      return figure(name, request);
    case 'dogs':
      return known(resolver.dogs(request, name), (resolved) => ({
        told: resolved,
        attributes: { indicator: name },
        sentences: [resolved.sentence],
        card: (place) => cardOfDogs(resolved, place),
      }));
    case 'progress':
      return known(resolver.progress(request, 'initial'), (resolved) => ({
        told: resolved,
        attributes: {},
        sentences: [resolved.sentence, resolved.base],
        card: (place) => cardOfProgress(resolved, place),
      }));
    case 'trend':
    case 'ordnance': {
      const isTrend = entry.route === 'trend';
      const chart = isTrend ? resolver.trend(request, name, 'totals') : resolver.ordnance(request);
      // One figure makes no trend.
      if (!chart.known || !chart.panels[0]?.picture) return undefined;
      return {
        told: chart,
        attributes: isTrend ? { indicator: name } : {},
        sentences: [chart.headline],
        card: (place) => cardOfChart(chart, place),
      };
    }
    case 'figures': {
      const indicators = knownIndicators(entry, request.feed as Feed, request.edition);
      if (indicators.length < 2) return undefined;
      return known(resolver.group(request, indicators), (resolved) => ({
        told: resolved,
        attributes: { indicators: indicators.join(' ') },
        sentences: statementsOf(resolved),
        card: (place, heading) => cardOfGroup(resolved, { ...place, heading }),
      }));
    }
  }
}

function figure(indicator: string, request: FigureRequest): Answer | undefined {
  const own = resolver.stat(request, indicator);
  // A code of the programme's own: its letters are the only words there are.
  const label = !own.known && own.reason === 'label-missing' ? indicatorText(indicator) : undefined;
  return known(label === undefined ? own : resolver.stat({ ...request, label }, indicator), (resolved) => ({
    told: resolved,
    attributes: { indicator, ...(label !== undefined && { label }), display: 'banner' },
    sentences: [resolved.sentence],
    card: (place) => cardOfFigure(resolved, place),
  }));
}

const known = <S extends View>(
  resolved: Available<S> | Unavailable,
  answer: (resolved: Available<S>) => Answer,
): Answer | undefined => (resolved.known ? answer(resolved) : undefined);

const statementsOf = ({ items }: GroupView): readonly string[] =>
  items.flatMap((item) => (item.known ? [item.statement] : []));
