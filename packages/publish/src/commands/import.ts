/**
 * `import`: a spreadsheet becomes a feed.
 *
 * The loss-free table needs no mapping. Any other table, in CSV or a workbook, has one beside it, which states what cannot be
 * known from the cells alone.
 */
import { passFeed } from '../feed/pass-feed.js';
import { tellOfCasualties } from './casualties.js';
import { CommandError, EXIT } from './command-error.js';
import { type Finding, isError, located } from './finding.js';
import { type AddressOptions, isAddress, type ReadAddress } from '../table/address.js';
import { readMapped } from '../table/mapped-rows.js';
import { type Mapping, readMapping } from '../table/mapping.js';
import { isWorkbook } from '../table/open-table.js';
import { makeProgress, type Progress } from './progress.js';
import { readFeed, type ReadFeed } from '../feed/read-feed.js';
import { type Format, report } from './report.js';
import { counted, say } from './say.js';
import { runChecks } from '../checks/index.js';
import { now, today } from '../today.js';
import { exitCode } from './validate.js';
import { writeText } from '../feed/write-text.js';

export interface ImportOptions {
  readonly mapping?: string | undefined;
  readonly out?: string | undefined;
  readonly title?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly format: Format;
  readonly today?: string | undefined;
  readonly allowLocal?: boolean | undefined;
}

const NO_FIGURE: Finding = {
  severity: 'error',
  check: 'table',
  field: '',
  value: '',
  says: 'has no figure: no row has a number in a column that the mapping names',
  remedy:
    'Look whether the table has rows below its headings, and whether "wide" or "value" names the columns of numbers.',
};

/** What a table is by its mapping, and how much of it made no figure. */
export interface ReadTable extends ReadFeed {
  readonly empty?: number;
  readonly leftOut?: number;
}

/** Reads a table with a mapping; the format judges what comes of it. */
export async function readWithMapping(
  file: string,
  mapping: Mapping,
  progress: Progress,
  reading: AddressOptions,
): Promise<ReadTable> {
  const { figures, findings, lines, empty, leftOut } = await readMapped(file, mapping, progress, reading);
  if (findings.length > 0)
    return { feed: undefined, findings: located(findings, lines), lines, wordless: [] };
  if (figures.length === 0)
    return { feed: undefined, findings: [NO_FIGURE], lines, wordless: [], empty, leftOut };
  const input = {
    format: 'mine-action-figures/1',
    modified: now(),
    ...mapping.feed,
    sources: mapping.sources,
    figures,
  };
  const passed = passFeed(input);
  return { ...passed, findings: located(passed.findings, lines), lines, empty, leftOut };
}

/** Reads a table with its mapping, or a feed as it is; what stood in cells is said, and nothing else. */
export async function readTable(
  file: string,
  { mapping, title }: Pick<ImportOptions, 'mapping' | 'title'>,
  progress: Progress,
  reading: AddressOptions,
): Promise<ReadFeed> {
  if (mapping === undefined) return readWithoutMapping(file, progress, title);
  const {
    empty = 0,
    leftOut = 0,
    ...read
  } = await readWithMapping(file, await readMapping(mapping), progress, reading);
  if (empty > 0) process.stderr.write(`${counted('cells-empty', empty)}\n`);
  if (leftOut > 0) process.stderr.write(`${counted('rows-left-out', leftOut)}\n`);
  return read;
}

/** The loss-free table and a feed need no mapping: they are files of text. */
async function readWithoutMapping(file: string, progress: Progress, title?: string): Promise<ReadFeed> {
  if (isAddress(file) || (await isWorkbook(file)))
    throw new CommandError(
      `${file}: ${isAddress(file) ? 'a table at an address' : 'a workbook'} needs a mapping, which says what its columns are: --mapping mapping.json (add --help for an example).`,
    );
  return readFeed(file, progress, title === undefined ? {} : { title });
}

/** "Read https://… on 2026-11-30 at 18:02:11 UTC." */
const readText = ({ url, leadsTo, at }: ReadAddress): string =>
  `Read ${url}${leadsTo === undefined ? '' : `, which leads to ${leadsTo},`} on ${at.slice(0, 10)} at ${at.slice(11, 19)} UTC.\n`;

export async function importTable(file: string, options: ImportOptions): Promise<number> {
  const progress = makeProgress();
  let read: ReadAddress | undefined;
  const heard = (what: ReadAddress): void => {
    read = what;
    if (options.format === 'text') process.stderr.write(readText(what));
  };
  const reading = { allowLocal: options.allowLocal, heard };
  const { feed, findings, lines } = await readTable(file, options, progress, reading);
  const warnings = feed ? runChecks(feed, { today: options.today ?? today(), sourceTexts: new Map() }) : [];
  progress.end();
  const all: readonly Finding[] = [...findings, ...located(warnings, lines)];
  const checked = {
    file,
    figures: feed?.figures.length ?? 0,
    sources: Object.keys(feed?.sources ?? {}).length,
    findings: all,
  };
  tellOfCasualties('import', feed);
  process.stderr.write(report(checked, options.format, read && { read }));
  const code = exitCode(all, options.strict);
  if (!feed || all.some(isError) || code !== EXIT.ok) {
    process.stderr.write(`${say('nothing-written')}\n`);
    return EXIT.problems;
  }
  await writeText(options.out, [`${JSON.stringify(feed, null, 2)}\n`]);
  return EXIT.ok;
}
