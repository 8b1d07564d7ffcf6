/**
 * `import`: a spreadsheet becomes a feed.
 *
 * The loss-free table needs no mapping. Any other table has one beside it, which states what cannot be known from the
 * cells alone.
 */
import { passFeed } from '../feed/pass-feed.js';
import { tellOfCasualties } from './casualties.js';
import { EXIT } from './command-error.js';
import { type Finding, isError, located } from './finding.js';
import { readMapped } from '../table/mapped-rows.js';
import { readMapping } from '../table/mapping.js';
import { makeProgress, type Progress } from './progress.js';
import { readFeed, type ReadFeed } from '../feed/read-feed.js';
import { type Format, report } from './report.js';
import { runChecks } from '../checks/index.js';
import { now, today } from '../today.js';
import { exitCode } from './validate.js';
import { writeText } from '../feed/write-text.js';
import { count } from '../words.js';

export interface ImportOptions {
  readonly mapping?: string | undefined;
  readonly out?: string | undefined;
  readonly title?: string | undefined;
  readonly strict?: boolean | undefined;
  readonly format: Format;
  readonly today?: string | undefined;
}

async function readWithMapping(file: string, mappingFile: string, progress: Progress): Promise<ReadFeed> {
  const mapping = await readMapping(mappingFile);
  const { figures, findings, lines, empty } = await readMapped(file, mapping, progress);
  if (findings.length > 0)
    return { feed: undefined, findings: located(findings, lines), lines, wordless: [] };
  if (empty > 0) process.stderr.write(`${count(empty, 'cell')} without a number made no figure.\n`);
  const input = {
    format: 'mine-action-figures/1',
    modified: now(),
    ...mapping.feed,
    sources: mapping.sources,
    figures,
  };
  const passed = passFeed(input);
  return { ...passed, findings: located(passed.findings, lines), lines };
}

export async function importTable(file: string, options: ImportOptions): Promise<number> {
  const progress = makeProgress();
  const { feed, findings, lines } = options.mapping
    ? await readWithMapping(file, options.mapping, progress)
    : await readFeed(file, progress, options.title === undefined ? {} : { title: options.title });
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
  process.stderr.write(report(checked, options.format));
  const code = exitCode(all, options.strict);
  if (!feed || all.some(isError) || code !== EXIT.ok) {
    process.stderr.write('Nothing was written.\n');
    return EXIT.problems;
  }
  await writeText(options.out, [`${JSON.stringify(feed, null, 2)}\n`]);
  return EXIT.ok;
}
