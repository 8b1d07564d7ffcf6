/**
 * A table as a feed, by its mapping; the format judges what comes of it.
 */
import { type Finding, located } from '../commands/finding.js';
import { passFeed, type ReadFeed } from '../feed/pass-feed.js';
import type { Progress } from '../progress.js';
import { now } from '../today.js';
import { readMapped, type Rows } from './mapped-rows.js';
import type { Mapping } from './mapping.js';

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

/** @param file what the table is called in messages */
export async function readMappedFeed(
  file: string,
  rows: Rows,
  mapping: Mapping,
  progress: Progress,
): Promise<ReadTable> {
  const { figures, findings, lines, empty, leftOut } = await readMapped(file, rows, mapping, progress);
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
