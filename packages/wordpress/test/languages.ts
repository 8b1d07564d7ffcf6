/**
 * WordPress in other languages: its own words from Debian's package, ours from the plugin.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findFile } from '../../../scripts/testing/debian.ts';
import { quote, type WordPress } from './wordpress.ts';

const MESSAGES = fileURLToPath(new URL('../messages/', import.meta.url));

/** Makes the whole site speak a language. */
export async function speak(wordpress: WordPress, locale: string): Promise<void> {
  const words = findFile('/usr/share/wordpress/wp-content/languages', ['wordpress-l10n']);
  cpSync(words, path.join(wordpress.folder, 'wp-content/languages'), { recursive: true, dereference: true });
  await wordpress.php(`update_option( 'WPLANG', ${quote(locale)} ); return get_option( 'WPLANG' );`);
}

/** Runs some PHP on each page, as another plugin would; without any that before is taken away. */
export function alsoRun(wordpress: WordPress, code?: string): void {
  const file = path.join(wordpress.folder, 'wp-content/mu-plugins/also.php');
  if (code === undefined) rmSync(file, { force: true });
  else writeFileSync(file, `<?php ${code}`);
}

/** What the plugin says for an English text. */
export function saidIn(locale: string): (text: string) => string {
  const { messages } = JSON.parse(readFileSync(path.join(MESSAGES, `${locale}.json`), 'utf8')) as {
    messages: Record<string, string>;
  };
  return (text) => {
    const said = messages[text];
    if (said === undefined) throw new Error(`${locale} does not say “${text}”.`);
    return said;
  };
}
