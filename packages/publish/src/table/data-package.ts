/**
 * The table described for machines: Data Package 2.0 with a Table Schema for every column.
 *
 * Anyone who reads the table with a script finds there what a column holds, which values it may have and what an empty
 * cell means, without reading this project.
 */
import { type Feed, sourceOf } from '@mine-action/data';
import { NOT_STATED } from '@mine-action/data/csv';
import { DESCRIBED, type Described } from './column-descriptions.js';
import { COLUMNS, LISTS, MAPS, NUMBERS, PARTIAL_DATES, TEXTS } from './flat-csv.js';
import { plainText } from './plain-table.js';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const PARTIAL_DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';

/** A period that is there may have neither end. */
const patternOf = (name: string): string =>
  name === 'period.start' ? `^(${PARTIAL_DATE}|${NOT_STATED})$` : `^${PARTIAL_DATE}$`;

function fieldOf(name: string): Record<string, unknown> {
  const { says, values, pattern, required }: Described = DESCRIBED[name] ?? { says: '' };
  const type = NUMBERS.includes(name)
    ? 'number'
    : LISTS.includes(name)
      ? 'array'
      : MAPS.includes(name)
        ? 'object'
        : name === 'feed.modified'
          ? 'datetime'
          : 'string';
  const format = /\.(?:url|archivedUrl)$/.test(name) ? 'uri' : undefined;
  const constraints = {
    ...(required && { required }),
    ...(name === 'id' && { unique: true }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(PARTIAL_DATES.includes(name) && { pattern: patternOf(name) }),
  };
  const languages = TEXTS.includes(name)
    ? ' One text, or a JSON object with one text for each language.'
    : '';
  return {
    name,
    type,
    ...(format && { format }),
    description: says + languages,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The description of a feed's table. */
export function dataPackage(feed: Feed, csv: { readonly path: string; readonly bytes: number }): unknown {
  const sources = feed.figures.flatMap((claim) => sourceOf(claim, feed) ?? []);
  const license = feed.license ? licenseOf(feed.license) : undefined;
  const description = [
    ...(feed.caveats === undefined ? [] : [plainText(feed.caveats)]),
    ...(feed.license && !license ? [`Licence: ${feed.license}`] : []),
  ];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    // For readers of the version before.
    profile: 'tabular-data-package',
    name: feed.id,
    title: plainText(feed.title),
    ...(description.length > 0 && { description: description.join(' ') }),
    created: feed.modified,
    // A licence is said only where it is known to be one; quotations belong to their publishers.
    ...(license && { licenses: [license] }),
    contributors: [
      {
        title: plainText(feed.publisher.name),
        ...(feed.publisher.url !== undefined && { path: feed.publisher.url }),
        roles: ['publisher'],
      },
    ],
    sources: [...new Set(sources)].map(({ title, publisher, url }) => ({
      title: `${plainText(publisher.name)}: ${title}`,
      ...(url !== undefined && { path: url }),
    })),
    resources: [
      {
        $schema: `${PROFILES}/dataresource.json`,
        name: 'figures',
        type: 'table',
        profile: 'tabular-data-resource',
        path: csv.path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.bytes,
        dialect: {
          $schema: `${PROFILES}/tabledialect.json`,
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          skipInitialSpace: false,
          header: true,
        },
        schema: {
          $schema: `${PROFILES}/tableschema.json`,
          fields: COLUMNS.map(fieldOf),
          missingValues: [''],
          primaryKey: ['id'],
        },
      },
    ],
  };
}

/** A licence has an address or an identifier; words about one belong into the description. */
function licenseOf(license: string): Record<string, string> | undefined {
  if (/^https?:\/\//.test(license)) return { path: license };
  return /^[\w.-]+$/.test(license) ? { name: license } : undefined;
}
