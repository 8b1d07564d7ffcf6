/**
 * The loss-free table: a feed as CSV, one whole claim in a row, and back.
 *
 * `toCsv` of `@mine-action/data` writes the claims, their sources and part of what is said of the feed. Here the rest
 * of the feed's own fields stands behind these columns, so that a feed comes back from one file as it was. How cells
 * are written is told at the head of `packages/data/src/csv.ts`; this file reads by the same rules.
 *
 * What does not come back: `$schema`, and sources that no figure names.
 */
import type { Claim, Feed, Text } from '@mine-action/data';
import { NOT_STATED, toCsv } from '@mine-action/data/csv';

const BYTE_ORDER_MARK = '\uFEFF';

/** The header of `toCsv`, as it writes it. */
const HEADER = toCsv([], {} as Feed);

/** What is long and of the feed alone: the first row holds it for all, or a table would be mostly this. */
export const IN_ONE_ROW: readonly string[] = [
  'feed.caveats',
  'feed.areas',
  'feed.parts',
  'feed.indicators',
  'feed.territories',
  'feed.names',
];

/** Of the feed itself, behind the columns of `toCsv`. */
const FEED_COLUMNS = [
  'feed.title',
  'feed.publisher.shortName',
  'feed.publisher.url',
  'feed.updateFrequency',
  'feed.license',
  ...IN_ONE_ROW,
] as const;

/** Every column, in order. */
export const COLUMNS: readonly string[] = [
  ...HEADER.replace(BYTE_ORDER_MARK, '').trimEnd().split(','),
  ...FEED_COLUMNS,
];

export const NUMBERS = ['value', 'roundedTo', 'valueMin', 'valueMax'];
export const LISTS = ['derivation.inputs', 'derivation.assumptions', 'conflictsWith', 'corrections'];
export const MAPS = [
  'disaggregation',
  'feed.areas',
  'feed.parts',
  'feed.indicators',
  'feed.territories',
  'feed.names',
];
/** One text, or one for each language. */
export const TEXTS = [
  'scope.area',
  'scope.territory',
  'withdrawn.reason',
  'sources.publisher.name',
  'sources.publisher.shortName',
  'note',
  'feed.publisher.name',
  'feed.publisher.shortName',
  'feed.title',
  'feed.caveats',
];
/** Dates of which a year or a month may be all that the source said. */
export const PARTIAL_DATES = ['period.start', 'period.end', 'asOf.date', 'due', 'sources.publishedOn'];

/** What a spreadsheet would run as a formula; see `csv.ts`. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;

/** With an apostrophe in front where a spreadsheet would run it. */
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unescape = (cell: string): string => (/^'/.test(cell) && FORMULA.test(cell) ? cell.slice(1) : cell);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function textCell(text: Text | undefined): string {
  if (text === undefined) return '';
  const isPlain = typeof text === 'string' && !/^[{"]/.test(text);
  return quoted(escapeFormula(isPlain ? text : JSON.stringify(text)));
}

/** No licence stated is empty; a licence that is expressly none is `null`. */
function licenseCell(license: Feed['license']): string {
  if (license === null) return 'null';
  return license === 'null' ? quoted('"null"') : textCell(license);
}

const mapCell = (map: object | undefined): string => (map === undefined ? '' : quoted(JSON.stringify(map)));

function feedCells(feed: Feed): readonly string[] {
  return [
    textCell(feed.title),
    textCell(feed.publisher.shortName),
    feed.publisher.url === undefined ? '' : quoted(escapeFormula(feed.publisher.url)),
    feed.updateFrequency ?? '',
    licenseCell(feed.license),
    textCell(feed.caveats),
    mapCell(feed.areas),
    mapCell(feed.parts),
    mapCell(feed.indicators),
    mapCell(feed.territories),
    mapCell(feed.names),
  ];
}

export interface FlatCsvOptions {
  readonly onRow?: ((count: number) => void) | undefined;
  /** Spreadsheets need the mark to read letters right; most programs take it for a part of the first heading. */
  readonly hasMark?: boolean | undefined;
}

/** The whole feed, piece by piece. */
export function* writeFlatCsv(feed: Feed, { onRow, hasMark = true }: FlatCsvOptions = {}): Generator<string> {
  yield `${hasMark ? HEADER.trimEnd() : HEADER.trimEnd().replace(BYTE_ORDER_MARK, '')},${FEED_COLUMNS.join(',')}\r\n`;
  const cells = feedCells(feed);
  const first = cells.join(',');
  const rest = cells
    .map((cell, index) => (IN_ONE_ROW.includes(FEED_COLUMNS[index] as string) ? '' : cell))
    .join(',');
  let count = 0;
  for (const claim of feed.figures) {
    // The row ends with the one line break that the file ends with; those in texts stand before it.
    const row = toCsv([claim], feed).slice(HEADER.length).replace(/\r\n$/, '');
    yield `${row},${count === 0 ? first : rest}\r\n`;
    onRow?.(++count);
  }
}

/** Sources that a table cannot carry, because no figure names them. */
export function unusedSources({ sources, figures }: Feed): readonly string[] {
  const used = new Set(figures.map(({ source }) => source));
  return Object.keys(sources).filter((key) => !used.has(key));
}

/** A plain decimal number, as `toCsv` writes it; nothing is guessed about any other. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * What stands in a cell of a column.
 *
 * A number or a JSON that is none stays a text: the feed format refuses it then, with its figure and field. Nothing is
 * an end of a period that is not stated; the period itself is there.
 */
export function readCell(column: string, cell: string): unknown {
  if (NUMBERS.includes(column)) return NUMBER.test(cell) ? Number(cell) : cell;
  const text = unescape(cell);
  // Of a period that is there all the same.
  if (column === 'period.start' && text === NOT_STATED) return undefined;
  if (column === 'feed.license' && text === 'null') return null;
  const isJson =
    LISTS.includes(column) ||
    MAPS.includes(column) ||
    ((TEXTS.includes(column) || column === 'feed.license') && /^[{"]/.test(text));
  if (!isJson) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Fields of a claim, by path; what a row of the table is made of. */
export type Fields = Map<string, unknown>;

/**
 * A tree from paths: `scope.area` becomes `{ scope: { area } }`; without a value, `{ scope: {} }`. Keys are those of our own
 * columns only.
 */
export function treeOf(fields: Iterable<readonly [path: string, value: unknown]>): Record<string, unknown> {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of fields) {
    const keys = path.split('.');
    const last = keys.pop() as string;
    let place = tree;
    for (const key of keys) place = (place[key] ??= {}) as Record<string, unknown>;
    if (value !== undefined) place[last] = value;
  }
  return tree;
}

/** Paths that belong to a claim: neither its source's nor the feed's. */
export const CLAIM_COLUMNS: readonly string[] = COLUMNS.filter(
  (column) => !column.startsWith('sources.') && !column.startsWith('feed.'),
);

export type { Claim };
