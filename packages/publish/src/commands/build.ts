/**
 * `build`: a folder of static files in which every figure of a feed has an address.
 */
import path from 'node:path';
import { readPublished } from '../feed/read-whole.js';
import { findScripts } from '../site/assets.js';
import { makeSite, type SiteMade } from '../site/make-site.js';
import type { Rendered } from '../site/render-all.js';
import { sayWriteFailure } from '../site/write-failure.js';
import { count, numberText } from '../words.js';
import { buildInput, type SiteOptions } from './build-input.js';
import { EXIT } from './command-error.js';
import type { Progress } from '../progress.js';
import { makeProgress } from './progress.js';
import { counted, numberSaid, say } from './say.js';

export interface BuildOptions extends SiteOptions {
  readonly out: string;
  /** The folder with the elements' script; where that is still being built, its promise. */
  readonly scripts?: string | Promise<string> | undefined;
  /** Addresses that somebody waits for: their figures are made next. */
  readonly wanted?: ReadonlySet<string> | undefined;
  /** Hears how far the build has come, in place of the terminal. */
  readonly progress?: Progress | undefined;
}

/** @returns the exit code */
export async function build(file: string, options: BuildOptions): Promise<number> {
  const start = performance.now();
  // What is missing is said before anything is written.
  const scripts = options.scripts instanceof Promise ? options.scripts : findScripts(options.scripts);
  const input = await buildInput(file, await readPublished(file), options);
  const progress = options.progress ?? makeProgress();
  const made = await makeSite({
    ...input,
    scripts,
    folder: path.resolve(options.out),
    shownAs: options.out,
    progress,
    wanted: options.wanted,
  }).catch((error: unknown) => {
    throw sayWriteFailure(error, options.out);
  });
  progress.end();
  warnOfMissing(made.missing);
  tellOfOthers(options.out, made.others);
  tell(options.out, made, performance.now() - start);
  return EXIT.ok;
}

/** A card whose letters were replaced must not go out unseen. */
export function warnOfMissing(missing: Rendered['missing']): void {
  for (const [language, characters] of missing) {
    const named = [...characters].map(
      (character) =>
        `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
    );
    process.stderr.write(
      `Pictures in ${language}: no font has ${named.join(', ')}; the sign \ufffd stands in its place.\n`,
    );
  }
}

const NAMED_AT_MOST = 3;

/** Once for each file: the one who put it there knows it by now. */
export function tellOfOthers(out: string, others: readonly string[]): void {
  if (others.length === 0) return;
  const named = others.slice(0, NAMED_AT_MOST).join(', ');
  const more = others.length - NAMED_AT_MOST;
  process.stderr.write(
    `${out}: ${count(others.length, 'file')} that no build has made: left as found: ${named}${more > 0 ? ` and ${numberText(more)} more` : ''}.\n`,
  );
}

const MEGABYTE = 1024 * 1024;

function tell(out: string, { counts, skipped, removed }: SiteMade, ms: number): void {
  const { written, unchanged, bytes } = counts;
  process.stderr.write(
    `${say('built', {
      place: out,
      files: counted('files', written),
      unchanged: numberSaid(unchanged + skipped),
      removed: numberSaid(removed),
      size: numberSaid(Math.round((bytes / MEGABYTE) * 10) / 10),
      seconds: numberSaid(Math.round(ms / 100) / 10),
    })}\n`,
  );
}
