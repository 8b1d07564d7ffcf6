/**
 * `security.txt` (RFC 9116): whom to tell of a weakness of the site. It counts only at the top of a domain, and only until the day it
 * names; where the publisher has named nobody there is none.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../commands/command-error.js';
import { allFiles, type Manifest } from './manifest.js';
import type { Output } from './output.js';
import type { Site } from './site.js';

export const SECURITY_TXT = '.well-known/security.txt';

/** The same day of the next year; a leap day's is the one before. */
function yearAfter(day: string): string {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(4)];
  return `${year + 1}${rest === '-02-29' ? '-02-28' : rest}T00:00:00.000Z`;
}

/** Whether a file of this name at the site's address is the one of its domain. */
export const isAtTop = (url: string): boolean => new URL(url).pathname === '/';

const linesOf = (contact: string, today: string): string =>
  `Contact: ${contact}\nExpires: ${yearAfter(today)}\n`;

/** Writes it where a contact is named and the site has its domain to itself. */
export async function writeSecurityTxt(
  output: Output,
  { url, today, securityContact: contact }: Site,
): Promise<void> {
  if (contact === undefined || !isAtTop(url)) return;
  await output.write(SECURITY_TXT, `${linesOf(contact, today)}Canonical: ${url}${SECURITY_TXT}\n`);
}

/** What to do by hand where the site lies in a folder of a domain. */
export function tellOfSecurityTxt({ url, today, securityContact: contact }: Site): void {
  if (contact === undefined || isAtTop(url)) return;
  const place = new URL(`/${SECURITY_TXT}`, url).href;
  process.stderr.write(
    `--security-contact ${contact}: none was written, since a security.txt counts only at the top of a domain and this site lies at ${url}. Put these lines at ${place}, or ask those who keep that domain:\n${linesOf(contact, today)}Canonical: ${place}\n`,
  );
}

/**
 * Hidden files are nobody's to look at; this one alone may be in the way.
 *
 * @throws CommandError where somebody has put one there
 */
export function refuseOtherSecurityTxt(folder: string, before: Manifest, site: Site, shownAs: string): void {
  if (site.securityContact === undefined || !isAtTop(site.url)) return;
  if (allFiles(before).includes(SECURITY_TXT) || !existsSync(path.join(folder, SECURITY_TXT))) return;
  throw new CommandError(
    `${path.join(shownAs, SECURITY_TXT)}: this file is there, and no build has made it. Nothing was written. Leave out --security-contact to keep it, or move it away.`,
  );
}
