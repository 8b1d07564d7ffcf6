/**
 * What a snippet says: the words of the very answers that the elements draw, so that a figure and the words that stand
 * in its place never differ.
 */
import { resolver } from '@mine-action/core/resolver';
import { BASES as ALL_BASES, type Basis, type Feed, UNITS, type Unit } from '@mine-action/data';
import type { Route } from '@mine-action/data/site-address';
import {
  type ChartView,
  claimSentence,
  english,
  findLanguage,
  joinQuantity,
  type StatView,
  type TableView,
} from '@mine-action/wording';
import { type AddressWords, BASES, type Choice, DISPLAYS, type OfferedFigure, wordsKey } from './choices.js';
import { type SnippetWords, textOf } from './snippet.js';

/** What the words are about, and for which day: a plan whose day has passed is said otherwise. */
export interface WordsQuery {
  readonly feed: Feed;
  readonly language: string;
  readonly edition: string;
  readonly today: string;
}

const LOOKS = { cumulative: 'totals', annual: 'years', table: 'both' } as const;
const isUnit = (text: string | undefined): text is Unit =>
  (UNITS as readonly (string | undefined)[]).includes(text);
const isBasis = (text: string | undefined): text is Basis =>
  (ALL_BASES as readonly (string | undefined)[]).includes(text);

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
  const { route, name = '', indicators } = figure;
  const { feed, edition, language, today } = query;
  const unit = isUnit(choice.unit) ? choice.unit : undefined;
  const request = { feed, edition, language, unit, label: choice.label };
  switch (route) {
    case 'f': {
      if (choice.display !== 'inline') return statementOf();
      const said = resolver.stat(request, name);
      return said.known ? inlineWords(said) : undefined;
    }
    case 'figures':
      return groupWords(resolver.group(request, indicators ?? []));
    case 'dogs': {
      const said = resolver.dogs(request, name);
      const words = statementOf();
      if (!said.known || !words) return undefined;
      const plan = said.plan && (today > said.plan.due ? said.plan.overdue : said.plan.ahead);
      return plainly({ ...words, more: [plan, said.counted?.text].filter((text) => text !== undefined) });
    }
    case 'progress': {
      const said = resolver.progress(request, isBasis(choice.basis) ? choice.basis : 'initial');
      const evidence = said.known ? said.evidence() : said;
      if (!said.known || !evidence.known || !evidence.claims[0]) return undefined;
      const sentence = claimSentence(evidence.claims[0], findLanguage(language) ?? english);
      return plainly({
        place: said.place,
        sentence,
        more: [said.base, said.assumption],
        sources: said.sources,
        note: said.details().notVerified,
      });
    }
    case 'trend': {
      const look = LOOKS[(choice.display ?? 'cumulative') as keyof typeof LOOKS];
      const said = resolver.trend(request, name, look);
      return said.known ? chartWords(said) : undefined;
    }
    case 'ordnance': {
      const said = resolver.ordnance(request);
      return said.known ? chartWords(said) : undefined;
    }
  }

  /** One figure is a group of one, where the sentence and the date are said apart; its own answer has the note. */
  function statementOf(): SnippetWords | undefined {
    const said = resolver.stat(request, name);
    if (!said.known) return undefined;
    const words = groupWords(resolver.group(request, [name])) ?? {
      sentence: said.sentence,
      sources: said.sources,
    };
    return plainly({ ...words, place: said.place, note: said.details().notVerified });
  }
}

/** One sentence for each figure, with its own source where that is not the group's; none where one is not known. */
function groupWords(said: ReturnType<typeof resolver.group>): SnippetWords | undefined {
  if (!said.known) return undefined;
  const lines = said.items.map((item) =>
    item.known ? [item.statement, ...item.ownSources.map(textOf)].join(' ') : undefined,
  );
  if (!lines.every((line) => line !== undefined)) return undefined;
  const [sentence = '', ...more] = lines;
  return plainly({
    place: said.place,
    sentence,
    more,
    sources: said.sources,
    note: said.details().notVerified,
  });
}

const plainly = (words: Omit<SnippetWords, 'alt'>): SnippetWords => ({
  ...words,
  alt: [words.sentence, ...(words.more ?? [])].join(' '),
});

/** Inside a sentence: no full stop, and the source in brackets. */
function inlineWords(said: StatView): SnippetWords {
  const sentence = said.inline.before + joinQuantity(said.quantity) + said.inline.after;
  const [source] = said.sources;
  const { before, after } = said.inlineSource;
  return {
    sentence,
    sources: source ? [{ ...source, before, after }] : [],
    note: '',
    alt: sentence,
  };
}

/** A headline with the table that holds what the chart draws. */
function chartWords(said: ChartView): SnippetWords {
  const tables = said.panels.map(({ table }) => table).filter(hasRows);
  return {
    ...plainly({
      place: said.place,
      sentence: said.headline,
      sources: said.sources,
      note: said.notVerified,
    }),
    tables,
  };
}

const hasRows = ({ groups }: TableView): boolean => groups.some(({ rows }) => rows.length > 0);

/** An address as its page shows it. */
export interface WordsAt extends WordsQuery, Pick<OfferedFigure, 'route' | 'name' | 'units'> {
  /** What the tag must say in this edition: `indicators`, `label`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What the picture card of the address shows. */
  readonly alt: string;
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
  ...query
}: WordsAt): AddressWords {
  const { indicators, label } = attributes;
  const figure = { route, name, indicators: indicators?.split(' ') };
  return {
    attributes: { ...(indicators !== undefined && { indicators }), ...(label !== undefined && { label }) },
    hasPicture,
    words: Object.fromEntries(
      choicesOf(route, ['', ...units]).flatMap((choice) => {
        const words = wordsOf(figure, { ...choice, label }, query);
        return words ? [[wordsKey(route, choice), { ...words, alt }]] : [];
      }),
    ),
  };
}

function choicesOf(route: Route, units: readonly string[]): readonly Choice[] {
  const orNone = (values: readonly string[] | undefined): readonly string[] =>
    values && values.length > 0 ? values : [''];
  return orNone(DISPLAYS[route]).flatMap((display) =>
    units.flatMap((unit) => orNone(BASES[route]).map((basis) => ({ display, unit, basis }))),
  );
}
