/**
 * `import`: a spreadsheet becomes a feed.
 *
 * The loss-free table needs no mapping. Any other table, in CSV or a workbook, has one beside it, which states what cannot be
 * known from the cells alone.
 */
import { tellOfCasualties } from './casualties.js';
import { CommandError, EXIT } from './command-error.js';
import { type Finding, isError, located } from './finding.js';
import { type AddressOptions, isAddress, type ReadAddress } from '../table/address.js';
import { readMappedFeed } from '../table/mapped-feed.js';
import { parseMapping } from '../table/mapping.js';
import { isWorkbookFile, openTable } from '../table/open-table.js';
import type { Progress } from '../progress.js';
import { makeProgress } from './progress.js';
import type { ReadFeed } from '../feed/pass-feed.js';
import { readFeed } from '../feed/read-feed.js';
import { readJson } from '../feed/read-text.js';
import { type Format, report } from './report.js';
import { counted, say } from './say.js';
import { runChecks } from '../checks/index.js';
import { today } from '../today.js';
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

/** Reads a table with its mapping, or a feed as it is; what stood in cells is said, and nothing else. */
export async function readTable(
  file: string,
  { mapping, title }: Pick<ImportOptions, 'mapping' | 'title'>,
  progress: Progress,
  reading: AddressOptions,
): Promise<ReadFeed> {
  if (mapping === undefined) return readWithoutMapping(file, progress, title);
  const stated = parseMapping(await readJson(mapping), mapping);
  const { delimiter, sheet, hiddenRows } = stated;
  const rows = openTable(file, { ...reading, delimiter, sheet, hiddenRows });
  const { empty = 0, leftOut = 0, ...read } = await readMappedFeed(file, rows, stated, progress);
  if (empty > 0) process.stderr.write(`${counted('cells-empty', empty)}\n`);
  if (leftOut > 0) process.stderr.write(`${counted('rows-left-out', leftOut)}\n`);
  return read;
}

/** The loss-free table and a feed need no mapping: they are files of text. */
async function readWithoutMapping(file: string, progress: Progress, title?: string): Promise<ReadFeed> {
  if (isAddress(file) || (await isWorkbookFile(file)))
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
