/**
 * What a snippet says: the words of the very answers that the elements draw, so that a figure and the words that stand
 * in its place never differ.
 */
import type { Claim, Feed, Unit } from '@mine-action/data';
import { resolver } from '@mine-action/elements/resolver';
import {
  type ChartView,
  claimSentence,
  describeGroup,
  type DogsView,
  english,
  findLanguage,
  type GroupView,
  joinSentences,
  joinQuantity,
  notVerified,
  type ProgressView,
  type StatView,
  type TableView,
} from '@mine-action/wording';
import { definitionOf, selectionOf } from '../elements.js';
import {
  type AddressWords,
  basesOf,
  type Choice,
  displaysOf,
  type OfferedFigure,
  wordsKey,
} from './choices.js';
import type { SnippetWords } from './snippet-values.js';
import { textOf } from './snippet-words.js';

/** What the words are about, and for which day: a plan whose day has passed is said otherwise. */
export interface WordsQuery {
  readonly feed: Feed;
  readonly language: string;
  readonly edition: string;
  readonly today: string;
}

/** A figure, and the codes of a group. */
export interface DescribedFigure extends Pick<OfferedFigure, 'route' | 'name'> {
  readonly indicators?: readonly string[] | undefined;
}

/**
 * The words of a choice.
 *
 * @returns `undefined` where the feed has nothing to say in this edition, unit or look
 */
export function wordsOf(
  figure: DescribedFigure,
  choice: Choice,
  query: WordsQuery,
): SnippetWords | undefined {
  const { route, indicators } = figure;
  const { feed, edition, language, today } = query;
  const selection = selectionOf(figure, { ...choice, indicators: indicators?.join(' ') });
  const found = resolver.resolve({ element: definitionOf(route).tag, selection, edition, language, feed });
  if (!found.known) return undefined;
  const { view, claims, feed: stated } = found;
  const pack = findLanguage(view.language.code) ?? english;
  // The details hold this too, and much that nobody asks for here.
  if ('items' in view) return groupWords(view as GroupView, pack.messages['not-verified-all']());
  if ('panels' in view) return chartWords(view as ChartView);
  if (choice.display === 'inline') return inlineWords(view as StatView);
  const { sentence, plan, base, assumption, counted, place, sources, remarks } = view as StatView &
    Partial<Pick<ProgressView, 'base' | 'assumption'> & Pick<DogsView, 'counted'>>;
  // Of a plan without a report the sentence says enough.
  const isSaid = 'filled' in view || plan?.ahead !== undefined;
  const planned = isSaid ? plan && (today > plan.due ? plan.overdue : plan.ahead) : undefined;
  return plainly({
    place,
    sentence: statementOf(),
    more: [base, assumption, planned, counted?.text, ...(remarks ?? [])].filter((text) => text !== undefined),
    sources,
    note: notVerified(claims[0] as Claim, pack),
  });

  /** The date is said with the source; where the page has words of its own, in the sentence alone. */
  function statementOf(): string {
    const [claim] = claims;
    if (selection['label'] || !claim) return sentence;
    if (base !== undefined) return claimSentence(claim, stated, pack);
    const figure = { known: true, claim, feed: stated } as const;
    const unit = selection['unit'] as Unit | undefined;
    const group = describeGroup([figure], { language: pack, edition, unit });
    const [item] = group.known ? group.items : [];
    return item?.known ? item.statement : sentence;
  }
}

/** One sentence for each figure, with its own source where that is not the group's; none where one is not known. */
function groupWords(view: GroupView, note: string): SnippetWords | undefined {
  const lines = view.items.map((item) =>
    item.known ? joinSentences(item.statement, ...item.ownSources.map(textOf)) : undefined,
  );
  if (!lines.every((line) => line !== undefined)) return undefined;
  const [sentence = '', ...more] = lines;
  return plainly({
    place: view.place,
    sentence,
    more: [...more, ...(view.remarks ?? [])],
    sources: view.sources,
    note,
  });
}

const plainly = (words: Omit<SnippetWords, 'alt'>): SnippetWords => ({
  ...words,
  alt: joinSentences(words.sentence, ...(words.more ?? [])),
});

/** Inside a sentence: no full stop, and the source in brackets. */
function inlineWords(view: StatView): SnippetWords {
  const sentence = view.inline.before + joinQuantity(view.quantity) + view.inline.after;
  const [source] = view.sources;
  const { before, after } = view.inlineSource;
  return {
    sentence,
    sources: source ? [{ ...source, before, after }] : [],
    note: '',
    alt: sentence,
  };
}

/** A headline with the table that holds what the chart draws. */
function chartWords(view: ChartView): SnippetWords {
  const tables = view.panels.map(({ table }) => table).filter(hasRows);
  return {
    ...plainly({
      place: view.place,
      sentence: view.headline,
      more: [...(view.year === undefined ? [] : [view.year]), ...(view.remarks ?? [])],
      sources: view.sources,
      note: view.notVerified,
    }),
    tables,
  };
}

const hasRows = ({ groups }: TableView): boolean => groups.some(({ rows }) => rows.length > 0);

/** An address as its page shows it. */
export interface WordsAt extends WordsQuery, Pick<OfferedFigure, 'route' | 'name' | 'units'> {
  /** What the tag must say in this edition: `indicators`, `label`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the picture card of the address shows, where it has one. */
  readonly alt?: string | undefined;
  /** Whether the rows of a chart are written too. */
  readonly hasTables?: boolean | undefined;
  readonly hasPicture: boolean;
}

/** All that the builder may need of an address. */
export function wordsAt({
  route,
  name,
  units,
  attributes,
  alt,
  hasPicture,
  hasTables = true,
  ...query
}: WordsAt): AddressWords {
  const { indicators, label } = attributes;
  const figure = { route, name, indicators: indicators?.split(' ') };
  // Looks that say the same have one key.
  const choices = new Map(
    choicesOf(route, ['', ...units]).map((choice) => [wordsKey(route, choice), choice] as const),
  );
  return {
    attributes: { ...(indicators !== undefined && { indicators }), ...(label !== undefined && { label }) },
    hasPicture,
    words: Object.fromEntries(
      [...choices].flatMap(([key, choice]) => {
        const words = wordsOf(figure, { ...choice, label }, query);
        if (!words) return [];
        const { tables, ...rest } = words;
        return [
          [key, { ...rest, ...(hasTables && tables && { tables }), ...(alt !== undefined && { alt }) }],
        ];
      }),
    ),
  };
}

function choicesOf(route: string, units: readonly string[]): readonly Choice[] {
  const orNone = (values: readonly string[] | undefined): readonly string[] =>
    values && values.length > 0 ? values : [''];
  return orNone(displaysOf(route)).flatMap((display) =>
    units.flatMap((unit) => orNone(basesOf(route)).map((basis) => ({ display, unit, basis }))),
  );
}
