/**
 * From what is said of a figure to what stands on its card.
 */
import type {
  ChartView,
  DogsView,
  FigureView,
  GroupItem,
  GroupView,
  Linked,
  PlanView,
  ProgressView,
  StatView,
  View,
  WhereAndWhen,
} from '@mine-action/wording';
import type { CardContent, CardDrawing, CardFigure } from './content.js';

/** What a card needs beside the view. */
export interface CardPlace {
  /** The address of the whole site, which stands small at the foot. */
  readonly site: string;
  /** The day of the making, `YYYY-MM-DD`: after a plan's day the card says that there is no report of its outcome. */
  readonly today: string;
  /** Where the sources stand that a chart's card does not name, in the language of the view. */
  readonly otherSources?: string;
}

/** More figures than these cannot be read on a card. */
const FIGURES_AT_MOST = 4;

/** More marks than these are no longer seen one by one: the number says it. As in the element. */
const MARKS_AT_MOST = 500;

const lines = (linked: readonly Linked[]): readonly string[] =>
  linked.map(({ before, link, after }) => before + link + after);

const present = (text: string | undefined): text is string => text !== undefined && text !== '';

/** `https://example.org/mines/` as it is printed: `example.org/mines`. */
export function printed(site: string): string {
  const { host, pathname } = new URL(site);
  return (host + pathname).replace(/\/$/, '');
}

const spoken = ({ language }: View): Pick<CardContent, 'language' | 'direction'> => ({
  language: language.code,
  direction: language.direction,
});

const planText = (plan: PlanView | undefined, { today }: CardPlace): string | undefined =>
  plan && (today > plan.due ? plan.overdue : plan.ahead);

/** The first line of a card. */
const placeOf = ({ place, period }: WhereAndWhen): readonly string[] => [place, period].filter(present);

/** A figure below a first line that holds for all: place and period stand with it where they are its own. */
const figureOf = (
  { quantity, label, labelAround, place, period, context }: StatView,
  above: WhereAndWhen,
  sources: readonly string[] = [],
): CardFigure => ({
  lead: labelAround?.before,
  quantity,
  label: labelAround?.after ?? label,
  context: [place, period, ...context.filter((text) => text !== period)]
    .filter(present)
    .filter((text) => text !== above.place && text !== above.period),
  sources,
});

/** The card of a view, by what the view holds: several figures, a chart, or one figure with or without a drawing. */
export function cardOf(
  view: FigureView,
  place: CardPlace & { readonly heading?: string | undefined },
): CardContent {
  if ('items' in view) return cardOfGroup(view as GroupView, place);
  if ('panels' in view) return cardOfChart(view as ChartView, place);
  if ('drawn' in view) return cardOfProgress(view as ProgressView, place);
  return 'filled' in view ? cardOfDogs(view as DogsView, place) : cardOfFigure(view as StatView, place);
}

/** The card of one figure. */
export function cardOfFigure(view: StatView, place: CardPlace): CardContent {
  const remarks = [planText(view.plan, place), ...(view.remarks ?? [])].filter(present);
  const sources = lines(view.sources);
  return {
    ...spoken(view),
    place: placeOf(view),
    figures: [figureOf(view, view)],
    remarks,
    sources,
    site: printed(place.site),
    sentence: view.sentence,
    description: [...remarks, ...sources],
  };
}

/** The card of a share of land cleared: the bar, its base and its assumption. */
export function cardOfProgress(view: ProgressView, place: CardPlace): CardContent {
  const card = cardOfFigure(view, place);
  const remarks = [view.base, view.assumption, ...card.remarks];
  return {
    ...card,
    drawing: { kind: 'share', percent: view.drawn, part: view.part, whole: view.whole },
    remarks,
    description: [...remarks, ...card.sources],
  };
}

/** The card of dogs: a mark for each, and what was planned. */
export function cardOfDogs(view: DogsView, place: CardPlace): CardContent {
  const card = cardOfFigure(view, place);
  const { filled, outlined, image, counted } = view;
  // A note that the feed has only in another language belongs on the page, where it can be marked as such.
  const notes = counted && counted.lang === undefined ? [counted.text] : [];
  const remarks = [...card.remarks, ...notes];
  const isDrawn = filled + outlined > 0 && filled + outlined <= MARKS_AT_MOST;
  return {
    ...card,
    drawing: isDrawn ? { kind: 'dogs', filled, outlined } : undefined,
    remarks,
    description: [...(isDrawn ? [`${image}.`] : []), ...remarks, ...card.sources],
  };
}

/** The card of a chart: its headline and its first picture, with all that is said of that. */
export function cardOfChart(view: ChartView, place: CardPlace): CardContent {
  const [panel] = view.panels;
  const drawing = panel && drawingOf(panel);
  const remarks = [
    ...(view.year === undefined ? [] : [view.year]),
    ...(drawing ? (panel?.remarks ?? []) : []),
    ...(view.remarks ?? []),
  ];
  const sources = [
    ...lines(view.sources),
    ...(drawing?.kind === 'line' && view.otherSources ? [place.otherSources] : []),
  ].filter(present);
  return {
    ...spoken(view),
    place: placeOf(view),
    headline: view.headline,
    figures: [],
    drawing,
    remarks,
    sources,
    site: printed(place.site),
    sentence: view.headline,
    description: [...remarks, ...sources],
  };
}

/** What a card shows of the picture of a chart. */
function drawingOf({ picture, legend }: ChartView['panels'][number]): CardDrawing | undefined {
  if (picture?.kind === 'line') return { kind: 'line', picture, legend };
  return picture?.kind === 'rows' ? { kind: 'bars', bars: picture.bars, whole: picture.whole } : undefined;
}

/** The card of a group: its heading, if it has one, and its first four figures. */
export function cardOfGroup(
  view: GroupView,
  { heading, ...place }: CardPlace & { readonly heading?: string | undefined },
): CardContent {
  const items = view.items.filter((item): item is GroupItem => item.known).slice(0, FIGURES_AT_MOST);
  const sources = lines(view.sources);
  const remarks = view.remarks ?? [];
  const statements = items.flatMap((item) => [item.statement, ...lines(item.ownSources)]);
  const [first = '', ...others] = statements;
  return {
    ...spoken(view),
    place: placeOf(view),
    headline: heading,
    figures: items.map((item) => figureOf(item, view, lines(item.ownSources))),
    remarks,
    sources,
    site: printed(place.site),
    // A heading ends without a full stop, and which one that would be depends on the language.
    sentence: heading ? `${heading} · ${first}` : first,
    description: [...others, ...remarks, ...sources],
  };
}
