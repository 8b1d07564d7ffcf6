/**
 * Where a release comes from, as an in-toto statement with SLSA's predicate: what was made, from which commit and lock file,
 * with which Node and npm.
 *
 * Nobody vouches for it: the statement is not signed, and its builder says so in its name. A host that builds releases signs one of
 * its own; until there is one, anyone can make the same files of the same commit and compare.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import type { Hashes } from './hashes.ts';

const NAMES = 'urn:mine-action-widgets';

export interface Origin {
  readonly commit: string;
  readonly repository: string;
  readonly npm: string;
  /** ISO 8601, of the commit. */
  readonly moment: string;
}

/** @param files every file but this one */
export function provenance(files: ReadonlyMap<string, Hashes>, { commit, repository, npm, moment }: Origin) {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...files].map(([name, { sha256 }]) => ({ name, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: `${NAMES}:release:1`,
        externalParameters: { repository, commit, command: 'npm run release' },
        internalParameters: { node: process.version, npm, platform: `${process.platform}-${process.arch}` },
        resolvedDependencies: [
          { uri: repository, digest: { gitCommit: commit } },
          { name: 'package-lock.json', digest: { sha256: lock } },
        ],
      },
      runDetails: {
        builder: { id: `${NAMES}:builder:unattested` },
        metadata: { startedOn: moment, finishedOn: moment },
      },
    },
  };
}
