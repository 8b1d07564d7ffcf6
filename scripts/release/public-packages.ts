/**
 * The packages that anyone can install, in the order in which they need each other.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';

/** What is read of a package's manifest. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly description?: string;
  readonly license?: string;
  readonly author?: string;
  readonly homepage?: string;
  readonly bugs?: string | { readonly url: string };
  readonly repository?: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly keywords?: readonly string[];
  readonly workspaces?: readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, { readonly source?: string } | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Package {
  readonly name: string;
  /** From the root, such as `packages/data`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));

/** All packages, the private ones too. */
export const allPackages = (): readonly Package[] =>
  readManifest('.').workspaces!.map((folder) => {
    const manifest = readManifest(folder);
    return { name: manifest.name, folder, manifest };
  });

export const publicPackages = (): readonly Package[] =>
  allPackages().filter(({ manifest }) => !manifest.private);
