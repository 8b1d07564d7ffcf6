/**
 * The changelog: one file for all packages, since they share one version.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../ensure-installed.mjs';

export const CHANGELOG = 'CHANGELOG.md';

/** `## 0.1.0 – unreleased`, or with the day of the release. */
const HEADING = /^## (\d+\.\d+\.\d+(?:-[\w.]+)?) – (unreleased|\d{4}-\d{2}-\d{2})$/gm;

export interface Section {
  readonly version: string;
  /** Undefined where it is not released yet. */
  readonly day: string | undefined;
  readonly text: string;
}

/** @throws {Error} where no version has a heading */
export function sectionsOf(text: string): readonly Section[] {
  const headings = [...text.matchAll(HEADING)];
  if (headings.length === 0)
    throw new Error(
      `${CHANGELOG} has no heading such as "## 0.1.0 – unreleased". Write one for this version.`,
    );
  return headings.map(({ index, 0: line, 1: version, 2: day }, which) => ({
    version,
    day: day === 'unreleased' ? undefined : day,
    text: text.slice(index + line.length, headings[which + 1]?.index).trim(),
  }));
}

export const readChangelog = () => readFileSync(path.join(root, CHANGELOG), 'utf8');

/** The version whose heading says that it is not released, if there is one. */
export const unreleasedVersion = (text = readChangelog()): string | undefined =>
  sectionsOf(text).find(({ day }) => day === undefined)?.version;

const asItem = (summary: string) => `- ${summary.trim().replace(/\n(?=\S)/g, '\n  ')}`;

/**
 * The changelog with what waited for this version: below its heading where that stands already and says "unreleased", else
 * below a new one.
 *
 * @param day of the release
 * @throws {Error} where that version was released before
 */
export function withRelease(
  text: string,
  version: string,
  day: string,
  summaries: readonly string[],
): string {
  const items = summaries.map(asItem).join('\n');
  const [newest] = sectionsOf(text);
  const heading = `## ${version} – ${day}`;
  if (newest.version !== version) {
    const start = text.search(HEADING);
    return `${text.slice(0, start)}${heading}\n\n${items}\n\n${text.slice(start)}`;
  }
  if (newest.day !== undefined)
    throw new Error(
      `${CHANGELOG}: version ${version} was released on ${newest.day}. There is no changeset that moves on from it.`,
    );
  const open = `## ${version} – unreleased`;
  const whole = items === '' ? newest.text : `${newest.text}\n${items}`;
  return text.replace(open, heading).replace(newest.text, () => whole);
}
