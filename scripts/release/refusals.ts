/**
 * What stands in the way of a release. Each says where, what, and what to do.
 */
import { readChangesets } from '../api/changesets.ts';
import { namesWithoutChangeset, readPromised } from '../api/check-names.ts';
import { readNames } from '../api/read-names.ts';
import { generate } from '../generate.ts';
import { untranslatedLines, untranslatedSiteWords } from '../untranslated.ts';
import { unreleasedVersion } from './changelog.ts';
import { changedFiles } from './checkout.ts';
import { metadataProblems, placeholders } from './metadata.ts';
import { allPackages, readManifest } from './public-packages.ts';

/** How many files a message lists. */
const NAMED_AT_MOST = 10;

function dirtyTree(): readonly string[] {
  const files = changedFiles();
  if (files.length === 0) return [];
  const more = files.length - NAMED_AT_MOST;
  return [
    `The working copy is not as its commit: a release is made of a commit. Commit these files, or put them away (git stash -u):`,
    ...files.slice(0, NAMED_AT_MOST).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

async function untranslated(): Promise<readonly string[]> {
  const { messages } = await generate();
  const lines = untranslatedLines(messages, await untranslatedSiteWords([...messages.keys()]));
  return lines.length === 0
    ? []
    : [
        'Messages stand only in English. Translate them in packages/wording/messages or packages/publish/src/site/words:',
        ...lines.map((line) => `  ${line}`),
      ];
}

async function unannouncedNames(): Promise<readonly string[]> {
  const promised = readPromised();
  return namesWithoutChangeset(
    promised,
    await readNames(),
    await readChangesets(),
    unreleasedVersion() === promised.version,
  );
}

/** All packages share one version, the root's. */
function otherVersions(): readonly string[] {
  const { version } = readManifest('.');
  return allPackages()
    .filter(({ manifest }) => manifest.version !== version)
    .map(
      ({ folder, manifest }) =>
        `${folder}/package.json: "version" is ${manifest.version}, the root's is ${version}. Run: npm run next-version`,
    );
}

/** @returns what no release may have, not even one for trial */
export async function refusals(): Promise<readonly string[]> {
  return [
    ...dirtyTree(),
    ...otherVersions(),
    ...metadataProblems(),
    ...(await untranslated()),
    ...(await unannouncedNames()),
  ];
}

/** @returns what a trial may have and a release may not */
export async function unfinished(): Promise<readonly string[]> {
  const changesets = await readChangesets();
  const open = unreleasedVersion();
  return [
    ...placeholders(),
    ...(changesets.length > 0
      ? [
          `.changeset holds ${changesets.map(({ id }) => `${id}.md`).join(', ')}: changes that are in no version yet. Run: npm run next-version`,
        ]
      : []),
    ...(open === undefined
      ? []
      : [`CHANGELOG.md calls version ${open} "unreleased". Run: npm run next-version`]),
  ];
}
