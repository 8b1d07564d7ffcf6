/**
 * `build --single`: the figures as one file for the venue, shown in turn on a screen, with nothing to be fetched.
 */
import '../all-languages.js';
import { parseEdition } from '@mine-action/data';
import { findLanguage, type LanguagePack, languages as spoken } from '@mine-action/wording';
import { tellOfCasualties } from '../commands/casualties.js';
import { CommandError, EXIT } from '../commands/command-error.js';
import { leaveOut } from '../feed/leave-out.js';
import { readPublished } from '../feed/read-whole.js';
import { today } from '../today.js';
import { writeText } from '../feed/write-text.js';
import { drawScreen } from './page.js';
import { slidesOf } from './slides.js';

export interface SingleOptions {
  /** The file to be written; stdout without it, or with `-`. */
  readonly out?: string | undefined;
  /** Codes of indicators, `progress`, `dogs`; the usual ones that the feed has, without it. */
  readonly figures?: readonly string[] | undefined;
  /** `latest`, unless it is a day such as `2025-04-04`. */
  readonly edition?: string | undefined;
  /** Codes of languages; English without it. */
  readonly languages?: readonly string[] | undefined;
  /** Keys of sources whose figures are left out. */
  readonly without?: readonly string[] | undefined;
  /** Seconds for which each figure stands: 12, unless set; 3 at least. */
  readonly seconds?: number | undefined;
  /** Address of the programme's site, for the codes; no codes without it. */
  readonly url?: string | undefined;
  /** The day as of which ages and plans are said where no script runs, `YYYY-MM-DD`; today without it. */
  readonly today?: string | undefined;
}

const SECONDS = 12;
/** Less than this nobody can read. */
const SECONDS_AT_LEAST = 3;

/**
 * Writes the file.
 *
 * @param file the feed, JSON or table
 * @returns the exit code
 * @throws CommandError where an option cannot be, or a figure that is named is not known
 */
export async function writeSingle(file: string, options: SingleOptions): Promise<number> {
  const { out, figures, languages = ['en'], seconds = SECONDS, url } = options;
  if (!(seconds >= SECONDS_AT_LEAST))
    throw new CommandError(`--seconds: a figure needs ${SECONDS_AT_LEAST} seconds at least to be read.`);
  const edition = parseEdition(options.edition ?? 'latest');
  if (edition === undefined)
    throw new CommandError('--edition: write latest, or a day, month or year such as 2025-04-04 or 2024-04.');
  const packs = languages.map(packOf);
  const site = url === undefined ? undefined : siteOf(url);
  const feed = leaveOut(await readPublished(file), options.without);
  tellOfCasualties('single', feed);
  const slides = slidesOf(feed, { edition, languages: packs, names: figures });
  if (site === undefined)
    process.stderr.write('Without --url the file shows no codes: nobody knows where the figures stand.\n');
  await writeText(out, [drawScreen({ slides, feed, seconds, site, today: options.today ?? today() })]);
  return EXIT.ok;
}

function packOf(code: string): LanguagePack {
  const pack = findLanguage(code);
  if (pack) return pack;
  throw new CommandError(`--languages: there is no "${code}". There are: ${spoken().join(', ')}.`);
}

function siteOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new CommandError(
      '--url: write the whole address of the site, such as https://example.org/figures/.',
    );
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/?$/, '/');
}
