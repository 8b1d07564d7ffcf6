/**
 * Figures with the hashtags of the Humanitarian Exchange Language (HXL 1.1): headings, a row of tags, a figure in each row.
 *
 * A number stands in a column of its own tag where the vocabulary has one that somebody has read in the standard; all others
 * stand under `#indicator+num`, beside their code. Bound and unit are attributes of our own, which the standard permits: a
 * number without its bound would say something else.
 */
import type { Claim, Feed } from '@mine-action/data';
import { MAPPINGS } from '../vocabulary/mappings.js';
import { indicatorText } from '../words.js';
import { areaName, type Cells, operatorsOf, partNames, sourceCells } from './plain-table.js';

type Column = readonly [heading: string, tag: string, cell: (claim: Claim, feed: Feed) => Cells[number]];

const KEY: readonly Column[] = [
  ['Figure', '#meta+id', ({ id }) => id],
  ['Country', '#country+code', (_, { refArea }) => refArea],
  ['Area', '#loc+name', areaName],
  ['Code', '#indicator+code', ({ indicator }) => indicator],
  ['What it counts', '#indicator+name', ({ indicator }) => indicatorText(indicator)],
  ['Part', '#group+name', partNames],
  ['Operators', '#org+name', operatorsOf],
  ['Bound', '#indicator+bound', ({ qualifier }) => qualifier],
];

const NUMBER: Column = [
  'Number',
  '#indicator+num',
  ({ value, indicator }) => (tagOf(indicator) ? undefined : value),
];

const CONTEXT: readonly Column[] = [
  ['Lower end', '#indicator+num+min', ({ valueMin }) => valueMin],
  ['Upper end', '#indicator+num+max', ({ valueMax }) => valueMax],
  ['Unit', '#indicator+unit', ({ unit }) => unit],
  ['Kind of number', '#indicator+measure', ({ measure }) => measure],
  ['Status', '#status', ({ status }) => status],
  ['From', '#date+start', ({ period }) => period?.start],
  ['To', '#date+end', ({ period }) => period?.end],
  ['As of', '#date', ({ asOf }) => asOf.date],
  ['Planned for', '#date+due', ({ due }) => due],
  ['Publisher of the source', '#meta+source', (claim, feed) => sourceCells(claim, feed)[0]],
  ['Title of the source', '#meta+title', (claim, feed) => sourceCells(claim, feed)[1]],
  ['Address of the source', '#meta+url', (claim, feed) => sourceCells(claim, feed)[2]],
  ['Published on', '#date+published', (claim, feed) => sourceCells(claim, feed)[3]],
];

/** The tag of a code's own, where somebody has read it in the standard. */
export function tagOf(indicator: string): string | undefined {
  const tag = Object.hasOwn(MAPPINGS, indicator)
    ? MAPPINGS[indicator as keyof typeof MAPPINGS]?.hxl
    : undefined;
  return tag?.certainty === 'read' ? tag.place : undefined;
}

/** Rows of the table: headings, tags, figures. */
export function* hxlRows(feed: Feed, figures: readonly Claim[]): Generator<Cells> {
  const tags = [...new Set(figures.flatMap(({ indicator }) => tagOf(indicator) ?? []))].sort();
  const numbers = tags.map((tag): Column => [
    `Number (${tag.replace(/^#/, '').replaceAll('+', ' ')})`,
    tag,
    ({ value, indicator }) => (tagOf(indicator) === tag ? value : undefined),
  ]);
  const columns = [...KEY, ...numbers, NUMBER, ...CONTEXT];
  yield columns.map(([heading]) => heading);
  yield columns.map(([, tag]) => tag);
  for (const claim of figures) yield columns.map(([, , cell]) => cell(claim, feed));
}
