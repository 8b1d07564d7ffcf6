/**
 * A feed against the evidence beside it, without a network: is every quote in its excerpt, and does the evidence fit?
 */
import type { Feed, Source } from '@mine-action/data';
import type { Finding } from '../commands/finding.js';
import { count } from '../words.js';
import { folded, standsIn } from './occurs-in.js';
import { type Evidence, fileOf } from './evidence-file.js';
import type { Store } from './store.js';

export interface Offline {
  readonly findings: readonly Finding[];
  /** How many quotes were looked for, and how many were found. */
  readonly quotes: number;
  readonly found: number;
}

/** The figures that quote a source, by its key. */
export function quotedIn(
  feed: Feed,
): ReadonlyMap<string, readonly { readonly id: string; readonly text: string }[]> {
  const quoted = new Map<string, { id: string; text: string }[]>();
  for (const { id, source, quote } of feed.figures) {
    if (source === undefined || !quote) continue;
    const those = quoted.get(source) ?? [];
    quoted.set(source, those);
    those.push({ id, text: quote.text });
  }
  return quoted;
}

const about = (
  severity: Finding['severity'],
  key: string,
  name: string,
  check: string,
  value: string,
  says: string,
  remedy: string,
): Finding => ({
  severity,
  check,
  field: `evidence/${fileOf(key)}${name && `, ${name}`}`,
  value,
  says,
  remedy,
});

/** How a file of the store fits the source that it is of. */
function fits(key: string, evidence: Evidence, source: Source, today: string): readonly Finding[] {
  const findings: Finding[] = [];
  // A feed may keep an address to itself: then there is nothing to compare.
  if (source.url !== undefined && evidence.url !== source.url)
    findings.push(
      about(
        'warning',
        key,
        'url',
        'evidence-address',
        evidence.url ?? '',
        `is ${evidence.url ?? 'missing'}, but the feed leads readers of "${key}" to ${source.url}`,
        'Look at both; give both places the address where the text stands.',
      ),
    );
  if (evidence.readOn > today || evidence.readOn < source.publishedOn)
    findings.push(
      about(
        'error',
        key,
        'readOn',
        'evidence-date',
        evidence.readOn,
        `is ${evidence.readOn}; the source was published ${source.publishedOn}, and today is ${today}`,
        'Write the day on which the source was read.',
      ),
    );
  const [own, stated] = [evidence.language, source.language].map((tag) => tag.toLowerCase().split('-')[0]);
  if (own !== stated)
    findings.push(
      about(
        'warning',
        key,
        'language',
        'evidence-language',
        evidence.language,
        `is ${evidence.language}, but the feed says that "${key}" is in ${source.language}`,
        'Keep the excerpt in the language that is quoted; a translation is another source.',
      ),
    );
  return findings;
}

/** @param today the day on which the check runs, `YYYY-MM-DD` */
export function checkOffline(feed: Feed, { evidence, folder, isThere }: Store, today: string): Offline {
  const quoted = quotedIn(feed);
  const findings: Finding[] = [];
  let [quotes, found] = [0, 0];
  for (const [key, those] of quoted) {
    quotes += those.length;
    const one = evidence.get(key);
    const source = feed.sources[key];
    if (!one || !source) continue;
    findings.push(...fits(key, one, source, today));
    const excerpt = folded(one.excerpt);
    for (const { id, text } of those)
      if (standsIn(excerpt, text)) found += 1;
      else
        findings.push({
          severity: 'error',
          check: 'quote-not-in-evidence',
          figure: id,
          field: 'quote.text',
          value: text,
          says: `"${text}" does not stand in evidence/${fileOf(key)}`,
          remedy: 'Copy the quote word for word from the source, and its whole sentence into the excerpt.',
        });
  }
  const without = [...quoted.keys()].filter((key) => !evidence.has(key));
  if (!isThere) {
    const says = `there is no such folder, so that none of ${count(quotes, 'quote')} can be looked for`;
    const remedy =
      'Keep a file for each source there; "check-sources FEED --online --write" makes those whose pages it can read.';
    findings.push({ severity: 'warning', check: 'no-evidence', field: folder, value: '', says, remedy });
  } else
    for (const key of without)
      findings.push(
        about(
          'warning',
          key,
          '',
          'no-evidence',
          '',
          `there is no such file; "${key}" is quoted by ${count(quoted.get(key)?.length ?? 0, 'figure')}`,
          'Read the source and keep the sentences that are quoted; "--online --write" does it where it can.',
        ),
      );
  for (const key of evidence.keys())
    if (!Object.hasOwn(feed.sources, key))
      findings.push(
        about(
          'warning',
          key,
          'source',
          'evidence-unknown',
          key,
          `the feed has no source "${key}"`,
          'Correct the key, or take the file away.',
        ),
      );
  return { findings, quotes, found };
}
