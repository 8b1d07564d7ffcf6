/**
 * The changesets that wait for a release: each says in words what changes for users, and how far the version moves on.
 */
import { createRequire } from 'node:module';
import { root } from '../ensure-installed.mjs';
import { type Bump, farthest } from './compare-names.ts';

export interface Changeset {
  /** Its file is `.changeset/<id>.md`. */
  readonly id: string;
  readonly summary: string;
  readonly bump: Bump;
}

/** What the library reads. */
interface Read {
  readonly id: string;
  readonly summary: string;
  readonly releases: readonly { readonly name: string; readonly type: Bump }[];
}

/** A CommonJS module; required, since Node and bundlers differ in what an import of it is. */
const { default: read } = createRequire(import.meta.url)('@changesets/read') as {
  default: (folder: string) => Promise<readonly Read[]>;
};

/** @param folder the project, or that of a test */
export async function readChangesets(folder = root): Promise<readonly Changeset[]> {
  return (await read(folder))
    .map(({ id, summary, releases }) => ({ id, summary, bump: farthest(releases.map(({ type }) => type)) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}
