/**
 * What every package's manifest says of the project: written once, in the root's, and taken from there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';
import { type Manifest, type Package, publicPackages, readManifest } from './public-packages.ts';

/** An address of this name leads nowhere, by RFC 2606: nobody has said yet where the project lies. */
const PLACEHOLDER = /\/\/(?:[\w.-]+\.)?example\.(?:org|com|net)(?:[/:]|$)/;

export const FIELDS = ['author', 'homepage', 'bugs', 'repository', 'license'] as const;
type Shared = Pick<Manifest, (typeof FIELDS)[number]>;

/** @returns what the manifest in this folder has to say */
export function sharedFields(folder: string, project: Manifest = readManifest('.')): Shared {
  const { author, homepage, bugs, repository, license } = project;
  return { author, homepage, bugs, license, repository: repository && { ...repository, directory: folder } };
}

/** Fields of the root's manifest that still hold an address that leads nowhere. */
export function placeholders(project: Manifest = readManifest('.')): readonly string[] {
  const addresses = {
    'repository.url': project.repository?.url,
    homepage: project.homepage,
    'bugs.url': typeof project.bugs === 'object' ? project.bugs.url : project.bugs,
  };
  return Object.entries(addresses).flatMap(([field, address]) =>
    address === undefined || PLACEHOLDER.test(address)
      ? [
          `package.json: "${field}" is ${address ?? 'missing'}, where nothing is. Write the address of the project there, and run: npm run metadata`,
        ]
      : [],
  );
}

/** Manifests that say something else than the root's, licences that are missing, packages without keywords. */
export function metadataProblems(packages: readonly Package[] = publicPackages()): readonly string[] {
  const license = readFileSync(path.join(root, 'LICENSE'), 'utf8');
  return packages.flatMap(({ folder, manifest }) => {
    const shared = sharedFields(folder);
    const wrong = FIELDS.filter((field) => JSON.stringify(manifest[field]) !== JSON.stringify(shared[field]));
    const place = path.join(root, folder, 'LICENSE');
    return [
      ...wrong.map(
        (field) =>
          `${folder}/package.json: "${field}" is not that of the root's package.json. Run: npm run metadata`,
      ),
      ...(isText(place, license) ? [] : [`${folder}/LICENSE is not the project's. Run: npm run metadata`]),
      ...(manifest.keywords?.length
        ? []
        : [`${folder}/package.json: "keywords" is missing. Write what the package is looked for by.`]),
      ...(manifest.description
        ? []
        : [`${folder}/package.json: "description" is missing. Write one sentence.`]),
    ];
  });
}

function isText(place: string, text: string): boolean {
  try {
    return readFileSync(place, 'utf8') === text;
  } catch {
    return false;
  }
}

/** Links of a README that lead out of its package: on the page of a registry they lead nowhere. */
export function linksOutside(folder: string, files: ReadonlySet<string>): readonly string[] {
  const text = readFileSync(path.join(root, folder, 'README.md'), 'utf8');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return [...new Set(links)]
    .filter((link) => !/^(?:https?:|mailto:|#)/.test(link))
    .filter((link) => !files.has(path.posix.normalize(link.replace(/[#?].*$/, ''))))
    .map(
      (link) =>
        `${folder}/README.md: the link ${link} leads to no file of the package. Name a file of the package, or write an address.`,
    );
}
