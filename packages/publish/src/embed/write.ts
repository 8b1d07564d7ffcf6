/**
 * The builder's part of a site: its page, what it offers, and its scripts.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '@mine-action/data';
import { CommandError } from '../commands/command-error.js';
import type { Made } from '../site/manifest.js';
import type { Output } from '../site/output.js';
import { findAbove } from '../site/package-folder.js';
import { embedPath, type Site } from '../site/site.js';
import { entriesOf } from '../site/entries.js';
import { languageName } from '../site/words.js';
import { VERSION } from '../version.js';
import type { EmbedPlan } from './choices.js';
import { drawEmbedPage, oembedOfEmbed } from './page.js';
import { planOf } from './plan.js';

export interface EmbedOptions {
  readonly output: Output;
  readonly site: Site;
  readonly feed: Feed;
  /** The folder with the elements' script; the builder's own lie below it. */
  readonly scripts: string;
  /** The views that have addresses. */
  readonly made: readonly Made[];
}

/** The script that a snippet of one version names. */
const COMPLETE = 'mine-action-complete.js';

export async function writeEmbed({ output, site, feed, scripts, made }: EmbedOptions): Promise<void> {
  const offers = entriesOf(feed).flatMap(({ route, name, indicators }) => {
    const found = made.find((each) => each.route === route && each.name === name);
    const editions = found?.editions.filter((edition) => edition !== 'latest') ?? [];
    // What was withdrawn is not offered.
    return found?.editions.includes('latest') ? [{ route, name, indicators, editions }] : [];
  });
  const pinned = await pinnedIn(scripts);
  for (const language of site.languages) {
    const plan = planOf({
      feed,
      url: site.url,
      language,
      languages: site.languages.map((code) => ({ code, name: languageName(code) })),
      offers,
      hasOwnFeed: true,
      pinned,
    });
    const path = embedPath(site, language);
    await output.write(`${path}index.html`, drawEmbedPage(site, plan));
    await output.writeJson(`${path}oembed.json`, oembedOfEmbed(site, language));
    await output.writeJson(`${path}plan.json`, plan);
  }
  await writeScripts(output, scripts);
}

/** The hash of the file that never loads another, as the build of the scripts has measured it. */
async function pinnedIn(scripts: string): Promise<EmbedPlan['pinned']> {
  const text = await readFile(join(scripts, 'sizes.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const sizes = JSON.parse(text) as Readonly<Record<string, { readonly integrity: string }>>;
  const integrity = sizes[COMPLETE]?.integrity;
  return integrity === undefined ? undefined : { version: VERSION, integrity };
}

async function writeScripts(output: Output, scripts: string): Promise<void> {
  const sheets = ['assets/embed.css', 'assets/check.css'].map((name) => [name, findAbove(name)] as const);
  const own = join(scripts, 'site');
  if (sheets.some(([, sheet]) => sheet === undefined) || !existsSync(own))
    throw new CommandError('The builder page has no script: build the scripts again (npm run build).');
  for (const [name, sheet = ''] of sheets) await output.write(name, await readFile(sheet));
  for (const name of await readdir(own))
    await output.write(`assets/${name}`, await readFile(join(own, name)));
  const notices = join(scripts, 'notices.txt');
  if (existsSync(notices)) await output.write('assets/notices.txt', await readFile(notices));
}
