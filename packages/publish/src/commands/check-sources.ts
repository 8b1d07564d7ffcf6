/**
 * `check-sources`: do the quotes of a feed stand in their sources? Held against the evidence beside the feed and, where
 * that is asked for, against the pages themselves.
 */
import type { Feed } from '@mine-action/data';
import { checkOffline, type Offline } from '../evidence/check-offline.js';
import { checkOnline, type Outcome, type Result } from '../evidence/online/check-online.js';
import { Visitor } from '../evidence/online/visitor.js';
import { renew } from '../evidence/renew.js';
import { evidenceFolder, readStore, type Store } from '../evidence/store.js';
import { readWhole } from '../feed/read-whole.js';
import { today } from '../today.js';
import { numberText } from '../words.js';
import { CommandError } from './command-error.js';
import { located } from './finding.js';
import { makeProgress } from './progress.js';
import { type Format, report } from './report.js';
import { exitCode } from './validate.js';

export interface CheckSourcesOptions {
  readonly format: Format;
  readonly evidence?: string | undefined;
  readonly online?: boolean | undefined;
  readonly write?: boolean | undefined;
  readonly strict?: boolean | undefined;
  readonly today?: string | undefined;
  readonly allowLocal?: boolean | undefined;
}

/** Results in the words of the last line, in the order in which they stand there. */
const RESULTS: Readonly<Record<Result, string>> = {
  ok: 'unchanged',
  'no-evidence': 'found, of which nothing is kept',
  'text-changed': 'changed around its quotes',
  'quote-vanished': 'without a quote',
  'address-dead': 'gone',
  robots: 'closed to programs',
  'not-reached': 'not reached',
  'not-readable': 'not readable',
  'no-address': 'without an address',
};

/** @returns the exit code */
export async function checkSources(file: string, options: CheckSourcesOptions): Promise<number> {
  const { online, write, format, strict, today: day = today() } = options;
  if (write && !online) throw new CommandError('--write: keeps what was read again; write --online --write.');
  const feed = await readWhole(file);
  const folder = options.evidence ?? evidenceFolder(file);
  let store = await readStore(folder);
  const outcomes = online ? await visit(feed, store, options) : [];
  if (write && (await renew(outcomes, feed, store, day)) > 0) store = await readStore(folder);
  const offline = checkOffline(feed, store, day);
  const findings = located(
    [...store.findings, ...offline.findings, ...outcomes.flatMap((outcome) => outcome.findings)],
    new Map(),
  );
  const sources = Object.keys(feed.sources).length;
  const checked = { file, figures: feed.figures.length, sources, findings };
  const more = {
    quotes: { all: offline.quotes, found: offline.found },
    ...(online && {
      results: outcomes.map(({ findings: _findings, excerpt: _excerpt, ...result }) => result),
    }),
  };
  process.stdout.write(report(checked, format, more));
  if (format === 'text') process.stdout.write(closing(offline, online ? outcomes : undefined));
  return exitCode(findings, strict);
}

async function visit(
  feed: Feed,
  { evidence }: Store,
  { allowLocal }: CheckSourcesOptions,
): Promise<readonly Outcome[]> {
  const visitor = new Visitor({ allowLocal, contact: feed.publisher.url });
  const progress = makeProgress();
  try {
    return await checkOnline(feed, evidence, visitor, (done, all) =>
      progress.doneOf('sources read', done, all),
    );
  } finally {
    progress.end();
    await visitor.close();
  }
}

/** "Quotes that stand in the evidence: 98 of 99. Read again: 37 unchanged, 1 gone." */
function closing({ quotes, found }: Offline, outcomes: readonly Outcome[] | undefined): string {
  const kept = `Quotes that stand in the evidence: ${numberText(found)} of ${numberText(quotes)}.\n`;
  if (!outcomes) return kept;
  const said = Object.entries(RESULTS).flatMap(([result, words]) => {
    const many = outcomes.filter((outcome) => outcome.result === result).length;
    return many === 0 ? [] : [`${numberText(many)} ${words}`];
  });
  return `${kept}Read again: ${said.join(', ') || 'nothing'}.\n`;
}
