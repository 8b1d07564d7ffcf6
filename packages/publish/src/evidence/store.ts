/**
 * The evidence beside a feed: one file for each source, `evidence/<key of the source>.json` (`evidence-file.ts`).
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';
import type { Finding } from '../commands/finding.js';
import { readJson } from '../feed/read-text.js';
import { type Evidence, fault, fileOf, readEvidence } from './evidence-file.js';

export interface Store {
  readonly folder: string;
  readonly isThere: boolean;
  /** By key of the source; what is no evidence at all is not among it. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Those of it whose excerpt is the one that was read: its hash fits. */
  readonly trusted: ReadonlyMap<string, Evidence>;
  readonly findings: readonly Finding[];
}

/** Where a feed's evidence is looked for: in the folder `evidence` beside it. */
export const evidenceFolder = (feedFile: string): string => path.join(path.dirname(feedFile), 'evidence');

/** @throws CommandError where the folder or a file in it cannot be read */
export async function readStore(folder: string): Promise<Store> {
  const evidence = new Map<string, Evidence>();
  const trusted = new Map<string, Evidence>();
  const findings: Finding[] = [];
  if (!existsSync(folder)) return { folder, isThere: false, evidence, trusted, findings };
  const names = await readdir(folder).catch((error: Error) => {
    throw new CommandError(`${folder}: cannot be read: ${error.message}.`);
  });
  for (const file of names.filter((name) => name.endsWith('.json')).sort()) {
    const read = await readEvidence(file, await readJson(path.join(folder, file)));
    findings.push(...read.findings);
    if (!read.evidence) continue;
    const { source } = read.evidence;
    if (evidence.has(source))
      findings.push(
        fault(
          file,
          'source',
          'evidence-twice',
          source,
          `"${source}" has another file`,
          'Keep one of the two.',
        ),
      );
    else if (file !== fileOf(source))
      findings.push(
        fault(
          file,
          'source',
          'evidence-name',
          source,
          `"${source}" belongs into a file of that name`,
          `Call the file ${fileOf(source)}, or correct the key.`,
        ),
      );
    else {
      evidence.set(source, read.evidence);
      if (read.findings.length === 0) trusted.set(source, read.evidence);
    }
  }
  return { folder, isThere: true, evidence, trusted, findings };
}
