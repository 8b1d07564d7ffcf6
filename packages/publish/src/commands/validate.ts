/**
 * `validate`: is this file a feed, and does anything in it look like a mistake?
 */
import { tellOfCasualties } from './casualties.js';
import { EXIT } from './command-error.js';
import { type Finding, isError, located } from './finding.js';
import { makeProgress } from './progress.js';
import { readFeed } from '../feed/read-feed.js';
import { type Format, report } from './report.js';
import { runChecks } from '../checks/index.js';
import { readSourceTexts } from '../feed/source-text.js';
import { today } from '../today.js';

export interface ValidateOptions {
  readonly format: Format;
  readonly strict?: boolean | undefined;
  readonly sourceText: readonly string[];
  readonly today?: string | undefined;
}

/** What a command that checks ends with. */
export function exitCode(findings: readonly Finding[], strict = false): number {
  return findings.some((finding) => strict || isError(finding)) ? EXIT.problems : EXIT.ok;
}

export async function validate(file: string, options: ValidateOptions): Promise<number> {
  const progress = makeProgress();
  const { feed, findings, lines } = await readFeed(file, progress);
  const sources = Object.keys(feed?.sources ?? {});
  const sourceTexts = feed ? await readSourceTexts(options.sourceText, sources) : new Map<string, string>();
  const warnings = feed ? runChecks(feed, { today: options.today ?? today(), sourceTexts }) : [];
  progress.end();
  const all = [...findings, ...located(warnings, lines)];
  const checked = { file, figures: feed?.figures.length ?? 0, sources: sources.length, findings: all };
  tellOfCasualties('validate', feed);
  process.stdout.write(report(checked, options.format));
  return exitCode(all, options.strict);
}
