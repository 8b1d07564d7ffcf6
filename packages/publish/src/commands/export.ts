/**
 * `export`: a feed for those who do not read feeds: a table, a described table, or JSON-LD.
 */
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { tellOfCasualties } from './casualties.js';
import { EXIT } from './command-error.js';
import { dataPackage } from '../table/data-package.js';
import { unusedSources, writeFlatCsv } from '../table/flat-csv.js';
import { jsonLd } from '../site/json-ld.js';
import { siteAddress } from '../site/site-url.js';
import { makeProgress } from './progress.js';
import { readPublished, readWhole } from '../feed/read-whole.js';
import { writeText } from '../feed/write-text.js';

export const TARGETS = ['csv', 'datapackage', 'jsonld'] as const;
export type Target = (typeof TARGETS)[number];

export interface ExportOptions {
  readonly to: Target;
  readonly out?: string | undefined;
  /** Where the site is found that the feed is shown on; for JSON-LD. */
  readonly url?: string | undefined;
}

const FILES: Readonly<Record<Target, string>> = {
  csv: 'figures.csv',
  datapackage: 'datapackage.json',
  jsonld: 'figures.jsonld',
};

/** A name without an ending is a folder. */
function placeOf(out: string | undefined, to: Target): string | undefined {
  if (out === undefined || out === '-') return out;
  return path.extname(out) === '' || /[\\/]$/.test(out) ? path.join(out, FILES[to]) : out;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function exportFeed(file: string, { to, out, url }: ExportOptions): Promise<number> {
  // The table is for those who work on the feed; the other two are for everyone.
  const feed = await (to === 'csv' ? readWhole : readPublished)(file);
  tellOfCasualties('export', feed);
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
  if (to !== 'jsonld' && unused.length > 0)
    process.stderr.write(
      `Not in the table, because no figure names them: the sources ${unused.join(', ')}.\n`,
    );
  if (to === 'csv') await writeText(target, table(true));
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
