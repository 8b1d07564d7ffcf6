/**
 * A file as a feed: JSON, or the loss-free table, with every reason why it is none.
 *
 * The format has one door (`pass-feed.ts`); here stands only what comes before it: bytes, rows, cells.
 */
import { CommandError } from '../commands/command-error.js';
import { type Finding, located } from '../commands/finding.js';
import { COLUMNS, type Fields, readCell, treeOf, IN_ONE_ROW } from '../table/flat-csv.js';
import { looksPersonal, PERSONAL_REMEDY } from '../checks/personal-data.js';
import type { Progress } from '../progress.js';
import { passFeed, type ReadFeed } from './pass-feed.js';
import { readJson } from './read-text.js';
import { rowsOf } from '../table/csv-rows.js';
import { refuseMore } from '../table/too-many.js';

/** What the header says that the table does not allow. */
function checkHeader(file: string, header: readonly string[]): readonly Finding[] {
  const headings = header.map((cell) => cell.trim());
  if (!headings.includes('id') || !headings.includes('indicator'))
    throw new CommandError(
      `${file}: this is not the loss-free table of a feed: its first line has no columns "id" and "indicator", but "${headings.slice(0, 4).join('", "')}". A spreadsheet of your own becomes a feed with: mine-action-publish import ${file} --mapping mapping.json`,
    );
  return headings.flatMap((heading, index): Finding[] => {
    const place = {
      severity: 'error',
      line: 1,
      field: heading || `column ${index + 1}`,
      value: heading,
    } as const;
    if (looksPersonal(heading))
      return [
        { ...place, check: 'personal-data', says: 'looks like data about persons', remedy: PERSONAL_REMEDY },
      ];
    if (headings.indexOf(heading) !== index)
      return [
        { ...place, check: 'table', says: 'stands twice in the header', remedy: 'Keep one of the two.' },
      ];
    if (!COLUMNS.includes(heading))
      return [
        {
          ...place,
          check: 'table',
          says: 'is no column of the table',
          remedy: `Take it out, or correct its heading. The columns are those that "export --to csv" writes.`,
        },
      ];
    return [];
  });
}

/** The feed's own fields and its sources, which every row repeats and which must be the same in all. */
class Repeated {
  readonly #seen = new Map<string, { text: string; line: number; fields: Fields }>();

  /** Takes one row's; says where it differs from an earlier row's. */
  take(what: string, fields: Fields, line: number): Finding | undefined {
    const text = JSON.stringify([...fields]);
    const first = this.#seen.get(what);
    if (!first) this.#seen.set(what, { text, line, fields });
    if (!first || first.text === text) return undefined;
    const field = [...new Set([...first.fields.keys(), ...fields.keys()])].find(
      (path) => JSON.stringify(first.fields.get(path)) !== JSON.stringify(fields.get(path)),
    ) as string;
    return {
      severity: 'error',
      check: 'table',
      line,
      field,
      value: textOf(fields.get(field)),
      says: `is not the same as in line ${first.line} ("${textOf(first.fields.get(field))}"), though both rows are of ${what}`,
      remedy: 'Write the same into both rows, or give the source a key of its own.',
    };
  }

  get(what: string): Fields {
    return this.#seen.get(what)?.fields ?? new Map<string, unknown>();
  }

  /** The trees of all whose name begins so, by the rest of the name. */
  all(prefix: string): Record<string, unknown> {
    return Object.fromEntries(
      [...this.#seen]
        .filter(([what]) => what.startsWith(prefix))
        .map(([what, { fields }]) => [what.slice(prefix.length), treeOf(fields)]),
    );
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

const SOURCE = 'source ';
const FEED = 'the feed';

/** The rows of a loss-free table as the feed they were written from, unchecked. */
async function readTable(
  file: string,
  progress: Progress,
): Promise<{ input: unknown; findings: Finding[]; lines: Map<string, number>; isRefused: boolean }> {
  const findings: Finding[] = [];
  const lines = new Map<string, number>();
  const figures: unknown[] = [];
  const repeated = new Repeated();
  let header: readonly string[] | undefined;
  for await (const { line, cells } of rowsOf(file, ',')) {
    if (!header) {
      findings.push(...checkHeader(file, cells));
      header = cells.map((cell) => cell.trim());
      if (findings.length > 0) return { input: undefined, findings, lines, isRefused: true };
      continue;
    }
    refuseMore(file, line, figures.length);
    if (cells.length !== header.length)
      findings.push({
        severity: 'error',
        check: 'table',
        line,
        field: 'row',
        value: `${cells.length} cells`,
        says: `has ${cells.length} cells, the header has ${header.length}`,
        remedy: 'A comma inside a text needs quotation marks around the whole cell.',
      });
    const claim: Fields = new Map<string, unknown>();
    const source: Fields = new Map<string, unknown>();
    const feed: Fields = new Map<string, unknown>();
    const once: (readonly [column: string, value: unknown])[] = [];
    for (const [index, column] of header.entries()) {
      const cell = cells[index];
      if (!cell) continue;
      const value = readCell(column, cell);
      if (column.startsWith('sources.')) source.set(column.slice('sources.'.length), value);
      else if (IN_ONE_ROW.includes(column)) once.push([column, value]);
      else if (column.startsWith('feed.')) feed.set(column.slice('feed.'.length), value);
      else claim.set(column, value);
    }
    const key = claim.get('source');
    const differences = [
      ...once.map(([column, value]) => repeated.take(column, new Map([[column, value]]), line)),
      repeated.take(FEED, feed, line),
      typeof key === 'string' && source.size > 0 ? repeated.take(SOURCE + key, source, line) : undefined,
    ];
    findings.push(...differences.filter((finding) => finding !== undefined));
    const id = claim.get('id');
    if (typeof id === 'string' && !lines.has(id)) lines.set(id, line);
    figures.push(treeOf(claim));
    // By its place is how the format names a figure whose id is no id, or is taken.
    lines.set(`#${figures.length}`, line);
    progress.done('rows read', figures.length);
  }
  const input = {
    format: 'mine-action-figures/1',
    ...treeOf(repeated.get(FEED)),
    ...(treeOf(IN_ONE_ROW.flatMap((column) => [...repeated.get(column)]))['feed'] as object | undefined),
    sources: repeated.all(SOURCE),
    figures,
  };
  return { input, findings, lines, isRefused: false };
}

/**
 * Reads a feed from a `.csv` or a JSON file.
 *
 * @param head fields of the feed itself, for a table that lacks them
 */
export async function readFeed(
  file: string,
  progress: Progress,
  head: Readonly<Record<string, unknown>> = {},
): Promise<ReadFeed> {
  const { input, findings, lines, isRefused } = /\.csv$/i.test(file)
    ? await readTable(file, progress)
    : { input: await readJson(file), findings: [], lines: new Map<string, number>(), isRefused: false };
  if (isRefused) return { feed: undefined, findings, lines, wordless: [] };
  const passed = passFeed(Object.keys(head).length > 0 ? { ...head, ...(input as object) } : input);
  return { ...passed, findings: located([...findings, ...passed.findings], lines), lines };
}
