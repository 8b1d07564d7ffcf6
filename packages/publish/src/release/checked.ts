/**
 * Everything that can be checked of a table or a feed before anything is made of it.
 */
import type { Feed } from '@mine-action/data';
import { runChecks } from '../checks/index.js';
import { readTable } from '../commands/import.js';
import { type Finding, type Lines, located } from '../commands/finding.js';
import { makeProgress } from '../commands/progress.js';
import { checkOffline } from '../evidence/check-offline.js';
import { evidenceFolder, readStore } from '../evidence/store.js';
import { readSourceTexts } from '../feed/source-text.js';

export interface CheckOptions {
  readonly mapping?: string | undefined;
  readonly title?: string | undefined;
  readonly sourceText: readonly string[];
  /** The day on which it is checked, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface CheckedFeed {
  /** With its drafts. */
  readonly feed: Feed | undefined;
  readonly findings: readonly Finding[];
  readonly lines: Lines;
}

export async function readChecked(file: string, options: CheckOptions): Promise<CheckedFeed> {
  const { sourceText, today } = options;
  const progress = makeProgress();
  const { feed, findings, lines } = await readTable(file, options, progress, {});
  const sourceTexts = feed ? await readSourceTexts(sourceText, Object.keys(feed.sources)) : new Map();
  const warnings = feed ? runChecks(feed, { today, sourceTexts }) : [];
  progress.end();
  const evidence = feed ? await evidenceOf(feed, file, today) : [];
  return { feed, findings: located([...findings, ...warnings, ...evidence], lines), lines };
}

/** Nobody has to keep evidence, and another feed may have its own in the same folder: only what is there has to hold. */
const OPTIONAL = ['no-evidence', 'evidence-unknown'];

async function evidenceOf(feed: Feed, file: string, today: string): Promise<readonly Finding[]> {
  const store = await readStore(evidenceFolder(file));
  return [...store.findings, ...checkOffline(feed, store, today).findings].filter(
    ({ check }) => !OPTIONAL.includes(check),
  );
}
