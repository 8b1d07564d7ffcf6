/**
 * `export`: a feed for those who do not read feeds: tables, a described table, or JSON-LD.
 */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { tellOfCasualties } from './casualties.js';
import { CommandError, EXIT } from './command-error.js';
import type { Feed } from '@mine-action/data';
import { FORMS, formRows, missingIn } from '../table/article7.js';
import { dataPackage } from '../table/data-package.js';
import { unusedSources, writeFlatCsv } from '../table/flat-csv.js';
import { hxlRows } from '../table/hxl.js';
import { writeRows } from '../table/plain-table.js';
import { jsonLd } from '../site/json-ld.js';
import { siteAddress } from '../site/site-url.js';
import { makeProgress } from './progress.js';
import { readPublished, readWhole } from '../feed/read-whole.js';
import { writeText } from '../feed/write-text.js';
import { count } from '../words.js';

export const TARGETS = ['csv', 'datapackage', 'jsonld', 'hxl', 'article7'] as const;
export type Target = (typeof TARGETS)[number];

export interface ExportOptions {
  readonly to: Target;
  readonly out?: string | undefined;
  /** Where the site is found that the feed is shown on; for JSON-LD. */
  readonly url?: string | undefined;
  /** The year of the report under Article 7. */
  readonly year?: string | undefined;
}

const FILES: Readonly<Record<Exclude<Target, 'article7'>, string>> = {
  csv: 'figures.csv',
  hxl: 'figures-hxl.csv',
  datapackage: 'datapackage.json',
  jsonld: 'figures.jsonld',
};

/** A name without an ending is a folder. */
function placeOf(out: string | undefined, to: keyof typeof FILES): string | undefined {
  if (out === undefined || out === '-') return out;
  return path.extname(out) === '' || /[\\/]$/.test(out) ? path.join(out, FILES[to]) : out;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A table for each letter of the paragraph, and on stderr what is missing. */
async function writeArticle7(feed: Feed, { out, year }: ExportOptions): Promise<number> {
  if (year === undefined || !/^\d{4}$/.test(year))
    throw new CommandError('--to article7: name the year of the report, such as --year 2025.');
  if (out === undefined || out === '-')
    throw new CommandError('--to article7: name a folder for its tables, such as --out article-7-2025/.');
  for (const form of FORMS)
    await writeText(path.join(out, `${form.name}.csv`), writeRows(formRows(form, feed, year)));
  const missing = FORMS.flatMap((form) => {
    const codes = missingIn(form, feed, year);
    return codes.length === 0 ? [] : [`  ${form.title}: ${codes.join(', ')}\n`];
  });
  if (missing.length > 0)
    process.stderr.write(
      `Of ${year} the feed has no figure of these; their rows are empty:\n${missing.join('')}`,
    );
  return EXIT.ok;
}

/** With what is to be published of it: what has been withdrawn is no figure any more. */
async function writeHxl(feed: Feed, target: string | undefined): Promise<void> {
  const standing = feed.figures.filter(({ withdrawn }) => withdrawn === undefined);
  const gone = feed.figures.length - standing.length;
  if (gone > 0) process.stderr.write(`${count(gone, 'figure')} left out, since withdrawn.\n`);
  await writeText(target, writeRows(hxlRows(feed, standing)));
}

export async function exportFeed(file: string, options: ExportOptions): Promise<number> {
  const { to, out, url } = options;
  // The table is for those who work on the feed; the other two are for everyone.
  const feed = await (to === 'csv' ? readWhole : readPublished)(file);
  tellOfCasualties('export', feed);
  if (to === 'article7') return writeArticle7(feed, options);
  const base = url === undefined ? undefined : siteAddress(url);
  if (to === 'jsonld' && base === undefined)
    process.stderr.write(
      'Without --url what is described has no address of its own: it has that of the page that holds it.\n',
    );
  const target = placeOf(out, to);
  const progress = makeProgress();
  const table = (hasMark: boolean): Iterable<string> =>
    writeFlatCsv(feed, { hasMark, onRow: (rows) => progress.done('rows written', rows) });
  const unused = unusedSources(feed);
  if ((to === 'csv' || to === 'datapackage') && unused.length > 0)
    process.stderr.write(
      `Not in the table, because no figure names them: the sources ${unused.join(', ')}.\n`,
    );
  if (to === 'csv') await writeText(target, table(true));
  else if (to === 'hxl') await writeHxl(feed, target);
  // A page may put this between script tags, which a text must not be able to close.
  else if (to === 'jsonld') await writeText(target, [json(jsonLd(feed, base)).replaceAll('<', '\\u003c')]);
  else {
    // The description belongs beside its table, so there is no place for it on stdout.
    const description = target ?? FILES.datapackage;
    const csv = path.join(path.dirname(description), FILES.csv);
    await mkdir(path.dirname(description), { recursive: true });
    await writeText(csv, table(false));
    const { size } = await stat(csv);
    await writeText(description, [json(dataPackage(feed, { path: FILES.csv, bytes: size }))]);
  }
  progress.end();
  return EXIT.ok;
}
