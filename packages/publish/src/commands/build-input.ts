/**
 * What a site is made from: the feed as it is published, and what all its pages have in common. "build" and "release"
 * make it in the same way.
 */
import '../all-languages.js';
import type { Feed } from '@mine-action/data';
import { findLanguage, languages as allLanguages } from '@mine-action/wording';
import { readLook } from '../card/look.js';
import { checkOffline } from '../evidence/check-offline.js';
import { withEvidence } from '../evidence/stamp.js';
import { evidenceFolder, readStore } from '../evidence/store.js';
import { leaveOut } from '../feed/leave-out.js';
import { NotGood } from '../feed/read-whole.js';
import { checkSignature, type Checked, type KeyOptions } from '../signing/check.js';
import { BadSignature } from '../signing/signature.js';
import { tellOfSecurityTxt } from '../site/security-txt.js';
import type { Site } from '../site/site.js';
import { isRead } from '../site/words.js';
import { siteAddress } from '../site/site-url.js';
import type { SiteWide } from '../site/site-wide.js';
import { today } from '../today.js';
import { count } from '../words.js';
import { tellOfCasualties } from './casualties.js';
import { CommandError } from './command-error.js';
import { isError } from './finding.js';

export interface SiteOptions extends KeyOptions {
  readonly url?: string | undefined;
  readonly languages?: readonly string[] | undefined;
  /** Whether languages are left out whose words no native speaker of the field has read. */
  readonly signedLanguagesOnly?: boolean | undefined;
  readonly today?: string | undefined;
  /** The editions whose pictures are drawn; all unless told otherwise. */
  readonly pictures?: Site['pictures'] | undefined;
  /** Keys of sources whose figures are left out. */
  readonly without?: readonly string[] | undefined;
  readonly securityContact?: string | undefined;
  /** A file with the publisher's sign, and the colour of what is drawn on pictures. */
  readonly logo?: string | undefined;
  readonly accent?: string | undefined;
}

/** Where a site is tried out. */
const TRIAL_URL = 'http://localhost:8080/';

/** The site's own address, with a slash at its end. */
function urlOf(url: string | undefined): string {
  if (url === undefined) {
    process.stderr.write(
      `No --url: the pages name ${TRIAL_URL} as their address. Search engines, pictures and pasted snippets need the real one.\n`,
    );
    return TRIAL_URL;
  }
  return siteAddress(url);
}

function languagesOf(asked: readonly string[] | undefined, isSignedOnly = false): readonly string[] {
  if (isSignedOnly) return signedOf(languagesOf(asked));
  if (asked === undefined) return allLanguages();
  const codes = asked.map((tag) => {
    const found = findLanguage(tag);
    if (!found)
      throw new CommandError(
        `${tag}: there are no words in this language. There are: ${allLanguages().join(', ')}.`,
      );
    return found.code;
  });
  return [...new Set(codes)];
}

/** Of some languages those whose words a native speaker of the field has read; the others are named. */
function signedOf(codes: readonly string[]): readonly string[] {
  const signed = codes.filter(isRead);
  const left = codes.filter((code) => !isRead(code)).join(', ');
  if (signed.length === 0)
    throw new CommandError(
      `--signed-languages-only: no native speaker of the field has read the words of ${left} yet, so there is nothing to build. docs/languages.md says how a file is read and signed.`,
    );
  if (left !== '') process.stderr.write(`Left out, since nobody has signed their words: ${left}.\n`);
  return signed;
}

/**
 * @param file where the feed was read: its evidence and its signature lie beside it
 * @param published the feed without its drafts
 */
export async function buildInput(file: string, published: Feed, options: SiteOptions): Promise<SiteWide> {
  const feed = leaveOut(await stamped(published, file), options.without);
  tellOfCasualties('build', feed);
  const signature = await signatureOf(file, published, options);
  const site: Site = {
    url: urlOf(options.url),
    languages: languagesOf(options.languages, options.signedLanguagesOnly),
    today: options.today ?? today(),
    feed: headOf(feed),
    pictures: options.pictures ?? 'all',
    signed: signature.state === 'holds' ? signature.signed : undefined,
    securityContact: options.securityContact,
    look: await readLook(options),
  };
  tellOfSecurityTxt(site);
  return { site, feed, signature };
}

/** The signature of the feed; one that does not hold lets nothing be built, and one that nobody has checked is left behind. */
async function signatureOf(file: string, feed: Feed, options: SiteOptions): Promise<Checked> {
  try {
    const checked = await checkSignature(file, feed, { ...options, today: options.today ?? today() });
    if (checked.state === 'unchecked')
      process.stderr.write(
        `${file}: it has a signature that was not checked, so the site does not name it. Add --key FILE, or --online.\n`,
      );
    return checked;
  } catch (error) {
    if (!(error instanceof BadSignature)) throw error;
    throw new NotGood(
      `${file}: the signature does not hold: ${error.message}. ${error.remedy}\nNothing was made of it.`,
    );
  }
}

/** The feed with the days of the evidence beside it, where there is any. */
async function stamped(feed: Feed, file: string): Promise<Feed> {
  const store = await readStore(evidenceFolder(file));
  const { findings } = checkOffline(feed, store, today());
  const wrong = [...store.findings, ...findings].filter(isError).length;
  if (wrong > 0)
    process.stderr.write(
      `${store.folder}: ${count(wrong, 'error')}; those quotes are shown without the day on which they were checked. See: mine-action-publish check-sources ${file}\n`,
    );
  return withEvidence(feed, store.trusted);
}

function headOf(feed: Feed): Site['feed'] {
  const { sources: _sources, figures: _figures, ...head } = feed;
  return head;
}
