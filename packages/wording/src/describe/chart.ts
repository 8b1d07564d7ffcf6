/**
 * What all charts say: a headline in words, the picture with its legend, and the table that holds the same figures.
 */
import {
  boundOf,
  type Claim,
  type Feed,
  type Qualifier,
  type Side,
  sideOf,
  sourceOf,
} from '@mine-action/data';
import { aloud, spokenOf } from '../format/spoken.js';
import { formatDate } from '../format/date.js';
import type { PlanView } from './dating.js';
import type { LanguagePack } from '../locale/language-pack.js';
import type { Fill, LegendEntry, Picture, Shape, Tooltip } from './picture.js';
import { claimText } from '../format/quantity.js';
import { nameText } from '../format/text.js';
import type { SourcedView, WhereAndWhen } from './stat.js';
import { publisherName, sentenceHref } from './source-line.js';
import { verbText } from './verbs.js';

export interface TableRow {
  /** The day, the year or the kind. */
  readonly head: string;
  /** The value with its bound and unit, and what narrows it. */
  readonly value: string;
  /** The same for those who hear it, where that is another text. */
  readonly spoken?: string | undefined;
  readonly source: { readonly text: string; readonly href?: string | undefined };
}

export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Rows that belong together; with a heading where there are several such groups. */
  readonly groups: readonly { readonly heading?: string | undefined; readonly rows: readonly TableRow[] }[];
}

/** One way to look at the figures. */
export interface ChartPanel {
  readonly title: string;
  /** What narrows the title: period, whose work. */
  readonly context: readonly string[];
  /** Nothing where there is too little to draw; a remark then says so. */
  readonly picture?: Picture | undefined;
  readonly legend: readonly LegendEntry[];
  /** The source of each mark, once, for a picture that leaves its table behind. */
  readonly drawnFrom: string;
  /** What is said of a plan among the figures, once its day has passed. */
  readonly plan?: PlanView | undefined;
  readonly remarks: readonly string[];
  readonly table: TableView;
  /** The name of the chart, and of what moves through its points. */
  readonly names: { readonly chart: string; readonly reader: string };
}

export interface ChartView extends SourcedView, Pick<WhereAndWhen, 'place'> {
  readonly headline: string;
  /** The same for those who hear it, where that is another text. */
  readonly spoken?: string | undefined;
  /** What stands below the chart in a sentence of its own, and the same for those who hear it: what the newest year has brought. */
  readonly year?: string | undefined;
  readonly spokenYear?: string | undefined;
  /** Where the sources are that the source line does not name. */
  readonly otherSources?: string | undefined;
  readonly panels: readonly ChartPanel[];
  readonly tools: {
    readonly table: string;
    readonly download: string;
    /** What a download is called by those who hear it, by its format. */
    readonly formats: readonly { readonly format: 'CSV' | 'PNG' | 'SVG'; readonly name: string }[];
  };
  readonly notVerified: string;
}

const SHAPES: Readonly<Record<Side, Shape>> = {
  on: 'exact',
  above: 'floor',
  below: 'ceiling',
  around: 'about',
};

/** How a claim's point is drawn. */
export const shapeOf = (claim: Claim): Shape => SHAPES[sideOf(boundOf(claim))];

/** What the shapes of points mean, each once; nothing where all are as stated. */
export function legendOfShapes(claims: readonly Claim[], { messages }: LanguagePack): readonly LegendEntry[] {
  const used = new Set(claims.map(({ qualifier }) => qualifier));
  const which = (strict: Qualifier, loose: Qualifier): string =>
    used.has(strict) ? (used.has(loose) ? 'both' : 'strict') : 'loose';
  const texts: Readonly<Record<Shape, () => string>> = {
    exact: messages['key-exact'],
    floor: () => messages['key-floor']({ which: which('more-than', 'at-least') }),
    ceiling: () => messages['key-ceiling']({ which: which('less-than', 'at-most') }),
    about: () => messages['key-about']({ which: used.has('range') ? 'range' : 'none' }),
  };
  return legendOf(['exact', 'floor', 'ceiling', 'about'], claims.map(shapeOf), texts);
}

/** What the fills of bars mean, likewise. */
export function legendOfFills(fills: readonly Fill[], { messages }: LanguagePack): readonly LegendEntry[] {
  return legendOf(['solid', 'hatched', 'outlined'], fills, {
    solid: messages['key-solid'],
    hatched: messages['key-hatched'],
    outlined: messages['key-outlined'],
  });
}

/** The first marker is what nobody needs to be told, where it stands alone. */
function legendOf<Marker extends Shape | Fill>(
  order: readonly Marker[],
  markers: readonly Marker[],
  texts: Readonly<Record<Marker, () => string>>,
): readonly LegendEntry[] {
  const used = order.filter((marker) => markers.includes(marker));
  if (used.length === 1 && used[0] === order[0]) return [];
  return used.map((marker) => ({ marker, text: texts[marker]() }));
}

/** Whose work is counted: "ANAMA only"; nothing where the question does not arise. */
export function scopeText(
  { scope }: Claim,
  feed: Pick<Feed, 'names'>,
  language: LanguagePack,
): string | undefined {
  const { messages } = language;
  // A source that names one does not count them all.
  if (scope.operators !== 'not-applicable' && scope.operator)
    return messages['only-part']({ counted: nameText(scope.operator, feed, language) });
  if (scope.operators === 'all') return messages['scope-all']();
  return scope.operators === 'not-stated' ? messages['scope-not-stated']() : undefined;
}

interface RowWords {
  readonly head: string;
  readonly value?: string | undefined;
  /** Whose work it is, where those beside it are of others. */
  readonly scope?: string | undefined;
  /** Whether the rows beside it say otherwise what was done, so that each says it. */
  readonly verbs?: boolean | undefined;
}

/** A claim's own row and tooltip. */
export function rowOf(
  claim: Claim,
  feed: Feed,
  language: LanguagePack,
  { head, value: plain = claimText(claim, language), scope, verbs = false }: RowWords,
): TableRow {
  const { messages } = language;
  const narrowed = [scope, verbs ? verbText(claim, language) : undefined].filter(Boolean);
  const value =
    narrowed.length === 0
      ? plain
      : messages['value-of']({ value: plain, scope: narrowed.join(messages['between-remarks']()) });
  const source = sourceOf(claim, feed);
  const publisher = publisherName(claim, feed, language);
  const date = source && formatDate(source.publishedOn, language.dates);
  return {
    head,
    value,
    spoken: spokenOf(value),
    source: {
      text: date ? language.messages['sources-published']({ publisher, date }) : publisher,
      href: sentenceHref(claim, feed),
    },
  };
}

export function tooltipOf({ head, value, source }: TableRow, { messages }: LanguagePack): Tooltip {
  return {
    title: head,
    value,
    source: source.text,
    spoken: aloud(messages.tip({ title: head, value, source: source.text })),
  };
}

/** A row that is worded when it is first read: of thousands of days most are never looked at. */
export function rowWhenRead(say: () => TableRow): TableRow {
  let said: TableRow | undefined;
  const row = (): TableRow => (said ??= say());
  return {
    get head() {
      return row().head;
    },
    get value() {
      return row().value;
    },
    get spoken() {
      return row().spoken;
    },
    get source() {
      return row().source;
    },
  };
}

/** The sources of what is drawn, each once. */
export function drawnFrom(rows: readonly TableRow[], { messages }: LanguagePack): string {
  const sources = [...new Set(rows.map(({ source }) => source.text))];
  return messages['drawn-from']({ sources: sources.join(messages['between-remarks']()) });
}

/** The names of a view, and of what is done with it. */
export function namesOf(title: string, { messages }: LanguagePack): ChartPanel['names'] {
  return { chart: messages['chart-of']({ title }), reader: messages['chart-reader']({ title }) };
}

export function toolsOf(title: string, { messages }: LanguagePack): ChartView['tools'] {
  return {
    table: messages['show-table'](),
    download: messages.download(),
    formats: (['CSV', 'PNG', 'SVG'] as const).map((format) => ({
      format,
      name: messages['download-as']({ title, format }),
    })),
  };
}
