/**
 * `validate`: is this file a feed, and does anything in it look like a mistake?
 */
import type { Feed } from '@mine-action/data';
import { dateText } from '../words.js';
import { tellOfCasualties } from './casualties.js';
import { EXIT } from './command-error.js';
import { type Finding, isError, located } from './finding.js';
import { makeProgress } from './progress.js';
import { readFeed } from '../feed/read-feed.js';
import { type Format, report, statesOf } from './report.js';
import { runChecks } from '../checks/index.js';
import { readSourceTexts } from '../feed/source-text.js';
import { checkSignature, type KeyOptions, signatureFile } from '../signing/check.js';
import { BadSignature } from '../signing/signature.js';
import { today } from '../today.js';

export interface ValidateOptions extends KeyOptions {
  readonly format: Format;
  readonly strict?: boolean | undefined;
  readonly sourceText: readonly string[];
  readonly today?: string | undefined;
}

/** What a command that checks ends with. */
export function exitCode(findings: readonly Finding[], strict = false): number {
  return findings.some((finding) => strict || isError(finding)) ? EXIT.problems : EXIT.ok;
}

/** What the signature beside the file says: a finding where it does not hold, a sentence where it does. */
async function signatureOf(
  file: string,
  feed: Feed,
  options: ValidateOptions,
): Promise<{ readonly findings: readonly Finding[]; readonly signature?: string }> {
  try {
    const checked = await checkSignature(file, feed, { ...options, today: options.today ?? today() });
    if (checked.state === 'none') return { findings: [] };
    if (checked.state === 'unchecked')
      return {
        findings: [],
        signature: 'Signed; the signature was not checked: add --key FILE, or --online.',
      };
    const { origin, signedOn, until } = checked.signed;
    const domain = new URL(origin).host;
    return {
      findings: [],
      signature: `Signed by ${domain} on ${dateText(signedOn)}, valid until ${dateText(until)}; verified with ${options.key ?? `the key of ${domain}`}.`,
    };
  } catch (error) {
    if (!(error instanceof BadSignature)) throw error;
    const { message, remedy } = error;
    const place = { check: 'signature', field: 'the signature', value: signatureFile(file) };
    return { findings: [{ severity: 'error', ...place, says: message, remedy }] };
  }
}

/** A code of the vocabulary in a feed that was written by hand: a page that loads the feed itself has no words for it. */
const withoutWords = (code: string, feed: Feed | undefined): Finding => ({
  severity: 'warning',
  check: 'words',
  field: 'indicators',
  value: code,
  says: `has no words for "${code}": a page that loads this very file shows no such figure`,
  remedy: `Write under "indicators": ${JSON.stringify({ [code]: feed?.indicators?.[code] })}. A site made by "build" has them without.`,
});

export async function validate(file: string, options: ValidateOptions): Promise<number> {
  const progress = makeProgress();
  const { feed, findings, lines, wordless } = await readFeed(file, progress);
  const sources = Object.keys(feed?.sources ?? {});
  const sourceTexts = feed ? await readSourceTexts(options.sourceText, sources) : new Map<string, string>();
  const warnings = feed ? runChecks(feed, { today: options.today ?? today(), sourceTexts }) : [];
  progress.end();
  const { findings: ofSignature, signature } = feed
    ? await signatureOf(file, feed, options)
    : { findings: [], signature: undefined };
  const all = [
    ...ofSignature,
    ...findings,
    ...wordless.map((code) => withoutWords(code, feed)),
    ...located(warnings, lines),
  ];
  const checked = {
    file,
    figures: feed?.figures.length ?? 0,
    sources: sources.length,
    findings: all,
    states: feed && statesOf(feed),
    signature,
  };
  tellOfCasualties('validate', feed);
  process.stdout.write(report(checked, options.format));
  return exitCode(all, options.strict);
}
