/**
 * The evidence beside a feed: one file for each source, `evidence/<key of the source>.json`.
 *
 * It holds the sentences that figures quote, so that a quote can still be held against them when the page has changed
 * or is gone. Not the whole text: that belongs to its publisher.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isCalendarDay } from '@mine-action/data';
import * as v from 'valibot';
import { CommandError } from '../commands/command-error.js';
import type { Finding } from '../commands/finding.js';
import { readJson } from '../feed/read-text.js';
import { hashOf, normalise } from './normalise.js';

/** What is kept of one source. */
export interface Evidence {
  /** Key of the source in the feed. */
  readonly source: string;
  /** Where it was read; none for what stands on no page. */
  readonly url?: string | undefined;
  /** Where a copy stands that nobody changes. */
  readonly archivedUrl?: string | undefined;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly readOn: string;
  readonly language: string;
  /** The passages that figures quote, word for word, each in a line of its own. */
  readonly excerpt: string;
  /** Of the normalised excerpt; see `hashOf`. */
  readonly sha256: string;
}

export interface Store {
  readonly folder: string;
  readonly isThere: boolean;
  /** By key of the source; what is no evidence at all is not among it. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Those of it whose excerpt is the one that was read: its hash fits. */
  readonly trusted: ReadonlyMap<string, Evidence>;
  readonly findings: readonly Finding[];
}

const field = (permitted: string, isGood: (text: string) => boolean): v.GenericSchema<string> =>
  v.pipe(v.string(permitted), v.check(isGood, permitted));

const isAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password;
};

const ADDRESS = 'an address such as https://example.org/report.html';
const MOST = 20_000;

const FIELDS = {
  source: field('the key of a source of the feed', (text) => text !== ''),
  url: v.optional(field(ADDRESS, isAddress)),
  archivedUrl: v.optional(field(ADDRESS, isAddress)),
  readOn: field('the day on which it was read, such as 2026-11-30', isCalendarDay),
  language: field('a language tag such as en', (text) => /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(text)),
  excerpt: field(
    `the passages that are quoted, 1 to ${MOST} characters`,
    (text) => normalise(text) !== '' && text.length <= MOST,
  ),
  sha256: field('64 hexadecimal digits', (text) => /^[0-9a-f]{64}$/.test(text)),
};

const schema = v.strictObject(FIELDS, ({ expected }) => {
  const known = FIELDS[(expected ?? '').slice(1, -1) as keyof typeof FIELDS] as
    { message?: string } | undefined;
  return known?.message ?? `nothing: the fields are ${Object.keys(FIELDS).join(', ')}`;
});

/** Where a feed's evidence is looked for: in the folder `evidence` beside it. */
export const evidenceFolder = (feedFile: string): string => path.join(path.dirname(feedFile), 'evidence');

/** What some file system does not take in a name, and a point at its beginning. */
const UNFIT = /[\\/:*?"<>|%\p{Cc}]|^\./gu;

/** The name of a source's file: its key, with `%2F` and the like for what cannot stand in the name of a file. */
export const fileOf = (key: string): string =>
  `${key.replace(UNFIT, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`)}.json`;

/** An error in one of the files. */
const fault = (
  file: string,
  name: string,
  check: string,
  value: unknown,
  says: string,
  remedy: string,
): Finding => ({
  severity: 'error',
  check,
  field: name ? `evidence/${file}, ${name}` : `evidence/${file}`,
  value: typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
  says,
  remedy,
});

/** What a file holds, and what is wrong with it. */
function readOne(file: string, input: unknown): { evidence?: Evidence; findings: readonly Finding[] } {
  const read = v.safeParse(schema, input);
  if (!read.success)
    return {
      findings: read.issues.map(({ path: place, input: value, message }) => {
        const said = value === undefined ? 'is missing' : `is ${JSON.stringify(value)?.slice(0, 80)}`;
        const name = v.getDotPath({ path: place } as v.BaseIssue<unknown>) ?? '';
        return fault(
          file,
          name,
          'evidence-format',
          value,
          `${said}; permitted: ${message}`,
          'Correct it by the source.',
        );
      }),
    };
  const evidence = read.output as Evidence;
  const hash = hashOf(evidence.excerpt);
  if (hash === evidence.sha256) return { evidence, findings: [] };
  return {
    evidence,
    findings: [
      fault(
        file,
        'sha256',
        'evidence-hash',
        evidence.sha256,
        `is not the hash of the excerpt, which is ${hash}: one of the two was changed since the source was read`,
        'Read the source again. If the excerpt stands there word for word, write its hash; "--online --write" does both.',
      ),
    ],
  };
}

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
    const read = readOne(file, await readJson(path.join(folder, file)));
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
