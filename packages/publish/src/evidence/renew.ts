/**
 * Writes what a check has found into the evidence: the new day where all stands unchanged, a new file where there was
 * none and every quote was found. Nothing that has changed is written over: somebody has to read it first.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Feed } from '@mine-action/data';
import { writeText } from '../feed/write-text.js';
import { hashOf } from './normalise.js';
import type { Outcome } from './online/check-online.js';
import { type Evidence, fileOf } from './evidence-file.js';
import type { Store } from './store.js';

async function renewed(
  outcome: Outcome,
  feed: Feed,
  { evidence }: Store,
  today: string,
): Promise<Evidence | undefined> {
  const { source, url, result, excerpt } = outcome;
  const before = evidence.get(source);
  if (result === 'ok' && before) return { ...before, readOn: today, sha256: await hashOf(before.excerpt) };
  const stated = feed.sources[source];
  if (result !== 'no-evidence' || excerpt === undefined || !stated) return undefined;
  const { archivedUrl, language } = stated;
  return {
    source,
    url: stated.url ?? url,
    ...(archivedUrl !== undefined && { archivedUrl }),
    readOn: today,
    language,
    excerpt,
    sha256: await hashOf(excerpt),
  };
}

/**
 * @returns how many files were written
 */
export async function renew(
  outcomes: readonly Outcome[],
  feed: Feed,
  store: Store,
  today: string,
): Promise<number> {
  let written = 0;
  for (const outcome of outcomes) {
    const evidence = await renewed(outcome, feed, store, today);
    if (!evidence) continue;
    const file = path.join(store.folder, fileOf(outcome.source));
    // Somebody began it, and it has errors.
    if (existsSync(file) && !store.evidence.has(outcome.source)) continue;
    await writeText(file, [`${JSON.stringify(evidence, undefined, 2)}\n`]);
    written += 1;
  }
  return written;
}
