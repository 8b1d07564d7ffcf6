/**
 * What is said at an address: the same answer of the same voice that the element there draws, so that the page around
 * it can never say another thing than the figure.
 */
import { type Question, type Told, voice } from '@mine-action/core';
import type { Claim, Feed } from '@mine-action/data';
import type { DetailsSaying, GroupSaying, Linked, Said, Spoken, Unsaid } from '@mine-action/wording';
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
import { knownIndicators, type SiteView } from './views.js';

type Attributes = Readonly<Record<string, string>>;

export interface Telling {
  /** What the element is given beside its feed, edition and language. */
  readonly attributes: Attributes;
  /** The language of all that is told: English where the asked one has no sure words for what is counted. */
  readonly language: Pick<Spoken, 'code' | 'direction'>;
  /** What is known, one sentence for each figure. */
  readonly sentences: readonly [string, ...string[]];
  readonly sources: readonly Linked[];
  readonly details: DetailsSaying;
  /** The claims that it rests on. */
  readonly claims: readonly Claim[];
  /** Its picture; a group has a heading there too. */
  readonly card: (place: CardPlace, heading: string | undefined) => CardContent;
}

/** What was told, with its sentences and its picture. */
interface Answer {
  readonly told: Told<Said & { readonly sources: readonly Linked[] }>;
  readonly attributes: Attributes;
  readonly sentences: readonly string[];
  readonly card: Telling['card'];
}

/**
 * Asks for what stands at an address.
 *
 * @param feed the view's part of the feed
 * @returns nothing where the edition knows nothing of it
 */
export function tell(view: SiteView, feed: Feed, edition: string, language: string): Telling | undefined {
  const answer = ask(view, { feed, edition, language });
  if (!answer) return undefined;
  const { told, attributes, sentences, card } = answer;
  const evidence = told.evidence();
  const [first, ...others] = sentences;
  if (!evidence.known || first === undefined) return undefined;
  return {
    attributes,
    language: told.language,
    sentences: [first, ...others],
    sources: told.sources,
    details: told.details(),
    claims: evidence.claims,
    card,
  };
}

function ask(view: SiteView, question: Question): Answer | undefined {
  const { name = '' } = view;
  switch (view.view) {
    case 'f':
      return figure(name, question);
    case 'dogs':
      return known(voice.dogs(question, name), (told) => ({
        told,
        attributes: { indicator: name },
        sentences: [told.sentence],
        card: (place) => cardOfDogs(told, place),
      }));
    case 'progress':
      return known(voice.progress(question, 'initial'), (told) => ({
        told,
        attributes: {},
        sentences: [told.sentence, told.base],
        card: (place) => cardOfProgress(told, place),
      }));
    case 'trend':
    case 'ordnance': {
      const isTrend = view.view === 'trend';
      const chart = isTrend ? voice.trend(question, name, 'totals') : voice.ordnance(question);
      // One figure makes no trend.
      if (!chart.known || !chart.views[0]?.picture) return undefined;
      return {
        told: chart,
        attributes: isTrend ? { indicator: name } : {},
        sentences: [chart.headline],
        card: (place) => cardOfChart(chart, place),
      };
    }
    case 'figures': {
      const indicators = knownIndicators(view, question.feed as Feed, question.edition);
      if (indicators.length < 2) return undefined;
      return known(voice.group(question, indicators), (told) => ({
        told,
        attributes: { indicators: indicators.join(' ') },
        sentences: statementsOf(told),
        card: (place, heading) => cardOfGroup(told, { ...place, heading }),
      }));
    }
  }
}

function figure(indicator: string, question: Question): Answer | undefined {
  const own = voice.stat(question, indicator);
  // A code of the programme's own: its letters are the only words there are.
  const label = !own.known && own.why === 'label-missing' ? indicatorText(indicator) : undefined;
  return known(label === undefined ? own : voice.stat({ ...question, label }, indicator), (told) => ({
    told,
    attributes: { indicator, ...(label !== undefined && { label }), display: 'banner' },
    sentences: [told.sentence],
    card: (place) => cardOfFigure(told, place),
  }));
}

const known = <S extends Said>(
  told: Told<S> | Unsaid,
  answer: (told: Told<S>) => Answer,
): Answer | undefined => (told.known ? answer(told) : undefined);

const statementsOf = ({ items }: GroupSaying): readonly string[] =>
  items.flatMap((item) => (item.known ? [item.statement] : []));
