/**
 * Claims as a table, for someone who opens figures in a spreadsheet or reads them with a script.
 *
 * A table of bare numbers would drop what makes a number a claim. So each row is one whole claim with its own source
 * beside it, and every column is named by its path in the feed format; nothing has to be looked up elsewhere.
 *
 * What a reader of the file may rely on:
 * - UTF-8 with a byte order mark (without it Excel takes letters apart), commas, CRLF, quoted where RFC 4180 asks for
 *   it. Numbers have a decimal point and no grouping; dates stand as the source gave them: `2025`, `2025-04` or
 *   `2025-04-04`.
 * - Every column stands in every file. An empty cell is something not stated; an empty text is `""`. A period of which
 *   neither end is stated (a total of nobody knows since when) has `not-stated` as its start, so that it is not lost.
 * - Lists and maps stand as JSON in one cell. In the columns of texts that may be one text per language, a cell that
 *   begins with `{` or `"` is JSON and any other is the text itself; a text that begins so is written as a JSON
 *   string. In all other columns a text is never JSON.
 * - A text that a spreadsheet would run as a formula has an apostrophe in front. To read it, take one apostrophe away
 *   wherever apostrophes are followed by such a beginning; a text that has its own there gets one more. Numbers are
 *   left alone: -1 is a number. This guards whole cells: a spreadsheet told to cut at other signs than commas makes
 *   cells of its own, and no file can guard those.
 */
import { createFormatValue, getIn, json2csv } from 'csv42';
import { type Claim, type Feed, type Source, sourceOf } from './claim.js';

interface Row extends Claim {
  readonly sources: Source | undefined;
  readonly feed: Feed;
}

/** What is known first, then who says so, then how it hangs together. */
const COLUMNS = [
  'id',
  'indicator',
  'qualifier',
  'value',
  'unit',
  'roundedTo',
  'valueMin',
  'valueMax',
  'status',
  'measure',
  'verb',
  'period.start',
  'period.end',
  'asOf.date',
  'asOf.basis',
  'due',
  'outcome',
  'scope.operators',
  'scope.operator',
  'scope.donor',
  'scope.recipient',
  'scope.area',
  'scope.territory',
  'source',
  'sources.publisher.name',
  'sources.publisher.shortName',
  'sources.publisher.url',
  'sources.title',
  'sources.url',
  'sources.archivedUrl',
  'sources.publishedOn',
  'sources.retrievedOn',
  'sources.language',
  'sources.rights',
  'speaker.name',
  'speaker.role',
  'speaker.organisation',
  'speaker.speech',
  'quote.text',
  'quote.lang',
  'quote.checkedOn',
  'derivation.formula',
  'derivation.inputs',
  'derivation.assumptions',
  'disaggregation',
  'conflictsWith',
  'supersedes',
  'review',
  'corrections',
  'withdrawn.date',
  'withdrawn.reason',
  'note',
  'feed.id',
  'feed.publisher.name',
  'feed.refArea',
  'feed.modified',
];

/** Columns of `Text`: one text, or one per language. */
const TEXTS = [
  'scope.area',
  'scope.territory',
  'sources.publisher.name',
  'sources.publisher.shortName',
  'withdrawn.reason',
  'note',
  'feed.publisher.name',
];

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet takes for a formula: a sign, also a wide one or after blanks, or a character that pushes what
 * follows into a cell of its own. With any apostrophes before it, so that one more can be told from the text's own.
 */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

const format = createFormatValue(',');

const formatCell = (value: unknown): string =>
  format(typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value);

/** In the place of its start: a period that is there, and of which neither end is stated. */
export const NOT_STATED = 'not-stated';

const isWithoutEnds = ({ period }: Claim): boolean =>
  period !== undefined && period.start === undefined && period.end === undefined;

const FIELDS = COLUMNS.map((name) => {
  const path = name.split('.');
  const isText = TEXTS.includes(name);
  return {
    name,
    getValue: (row: Row): unknown => {
      if (name === 'period.start' && isWithoutEnds(row)) return NOT_STATED;
      const value = getIn(row as unknown as Record<string, unknown>, path);
      return isText && typeof value === 'string' && /^[{"]/.test(value) ? JSON.stringify(value) : value;
    },
  };
});

/**
 * The claims as CSV, one row for each, in the order given; see the head of this file for how cells are written.
 *
 * Amounts stand in the claim's own unit, as its source stated them. A calculated claim has no source of its own: its
 * row names its inputs, whose rows are in the file where the caller hands them in.
 *
 * @param claims claims of `feed`
 * @param feed the feed in whose `sources` the claims' sources are looked up
 */
export function toCsv(claims: readonly Claim[], feed: Feed): string {
  const rows = claims.map((claim): Row => ({ ...claim, sources: sourceOf(claim, feed), feed }));
  return BYTE_ORDER_MARK + json2csv(rows, { fields: FIELDS, formatValue: formatCell });
}
