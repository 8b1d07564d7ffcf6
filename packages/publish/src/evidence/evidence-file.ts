/**
 * One file of the evidence beside a feed, `evidence/<key of the source>.json`: the sentences that figures quote, so that a quote
 * can still be held against them when the page has changed or is gone. Not the whole text: that belongs to its publisher.
 */
import { isCalendarDay } from '@mine-action/data';
import * as v from 'valibot';
import type { Finding } from '../commands/finding.js';
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

/** What some file system does not take in a name, and a point at its beginning. */
const UNFIT = /[\\/:*?"<>|%\p{Cc}]|^\./gu;

/** The name of a source's file: its key, with `%2F` and the like for what cannot stand in the name of a file. */
export const fileOf = (key: string): string =>
  `${key.replace(UNFIT, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`)}.json`;

/** An error in one of the files. */
export const fault = (
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
export async function readEvidence(
  file: string,
  input: unknown,
): Promise<{ evidence?: Evidence; findings: readonly Finding[] }> {
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
  const hash = await hashOf(evidence.excerpt);
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
