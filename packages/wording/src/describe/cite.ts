/**
 * A source, or a calculation of our own, as a citation: a line to paste into a report, BibTeX for LaTeX, CSL-JSON for reference managers.
 *
 * What a feed says of its sources ends up in other people's documents here, so nothing in it may act there: in BibTeX
 * a stray brace ends the entry, a backslash is a command and two hyphens are a dash. Letters of any script stay as
 * they are; biber and current BibTeX styles read UTF-8.
 */
import {
  type Claim,
  type Feed,
  inputsOf,
  isCalendarDay,
  lastDay,
  type PartialDate,
  type Source,
  sourceOf,
} from '@mine-action/data';
import { formatDate } from '../format/date.js';
import type { LanguagePack } from '../locale/language-pack.js';
import { claimText } from '../format/quantity.js';
import { capitalise, nameText, orNone, pickText } from '../format/text.js';
import { publisherName } from './source-line.js';

export interface Citations {
  /** One line in the language asked for. */
  readonly plain: string;
  /** One `@misc` entry of several lines, without a line break at its end. */
  readonly bibtex: string;
  /** CSL-JSON: a list with one item, pretty printed. */
  readonly csl: string;
}

/** A source in the pieces that all three are made of, each on one line; what it does not have is undefined. */
interface Pieces {
  readonly id: string;
  readonly author: string;
  readonly title: string;
  readonly issued: readonly number[] | undefined;
  readonly accessed: readonly number[] | undefined;
  readonly url: string | undefined;
  readonly archivedUrl: string | undefined;
  readonly lang: string;
  /** What is to be said beside. */
  readonly note?: string | undefined;
}

/**
 * The ways to cite a source.
 *
 * An address that is not of the web (http or https) is left out, and from BibTeX and CSL-JSON a date that is none.
 *
 * @param key the source's key in its feed; the name of the entry is made of its letters a to z, digits and hyphens
 * @param language for the words and dates of the plain line, and for a publisher who has a name in several languages
 * @param feed with the names that publishers have in other languages
 */
export function cite(
  source: Source,
  key: string,
  language: LanguagePack,
  feed: Pick<Feed, 'names'> = {},
): Citations {
  const pieces: Pieces = {
    id: entryName(key),
    author: oneLine(nameText(source.publisher.name, feed, language)),
    title: oneLine(source.title),
    issued: dateParts(source.publishedOn),
    accessed: dateParts(source.retrievedOn),
    url: webAddress(source.url),
    archivedUrl: webAddress(source.archivedUrl),
    lang: source.language.replace(/[^A-Za-z0-9-]/g, ''),
  };
  const archived = pieces.archivedUrl && language.messages['cite-archived']({ url: pieces.archivedUrl });
  return {
    plain: language.messages['cite-plain']({
      publisher: pieces.author,
      title: pieces.title,
      date: oneLine(formatDate(source.publishedOn, language.dates)),
      retrieved: orNone(source.retrievedOn && oneLine(formatDate(source.retrievedOn, language.dates))),
      url: orNone(pieces.url),
      archived: orNone(archived),
    }),
    bibtex: bibtex({ ...pieces, note: archived && capitalise(archived, language) }),
    csl: csl(pieces),
  };
}

/** Of the key of a source, or the id of a figure: what every program takes for a name. */
const entryName = (key: string): string =>
  key.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'source';

/** Where a calculated figure stands. */
export interface OwnPage {
  readonly claim: Claim;
  readonly feed: Feed;
  /** The figure in one sentence: no source gives it a title. */
  readonly sentence: string;
  /** The page's address; that of the feed's publisher where there is none. */
  readonly url?: string | undefined;
}

/**
 * The ways to cite a calculated figure: by whom it was calculated, and from what. Its sources do not state it, so none of them
 * is cited for it.
 */
export function citeCalculation({ claim, feed, sentence, url }: OwnPage, language: LanguagePack): Citations {
  const { messages } = language;
  const { publisher, modified } = feed;
  const day = modified.slice(0, 10);
  const inputs = inputsOf(claim, feed).map((input) => {
    const source = sourceOf(input, feed);
    return messages['other-claim']({
      quantity: claimText(input, language),
      publisher: oneLine(publisherName(input, feed, language)),
      date: formatDate(source?.publishedOn ?? input.asOf.date, language.dates),
    });
  });
  const note = messages['calculated-inputs']({ inputs: inputs.join(messages['between-remarks']()) });
  const pieces: Pieces = {
    id: entryName(`${feed.id}-${claim.id}`),
    author: oneLine(pickText(publisher.name, language).text),
    title: oneLine(sentence).replace(/[.\u3002]$/, ''),
    issued: dateParts(day),
    accessed: undefined,
    url: webAddress(url ?? publisher.url),
    archivedUrl: undefined,
    lang: language.code,
    note,
  };
  return {
    plain: messages['cite-calculated']({
      publisher: pieces.author,
      title: pieces.title,
      date: oneLine(formatDate(day, language.dates)),
      note,
      url: orNone(pieces.url),
    }),
    bibtex: bibtex(pieces),
    csl: csl(pieces),
  };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Only `date` holds a day, and only biblatex knows it; `year` and `month` are what BibTeX reads. Two braces keep a
 * name from being taken apart and a title from being put into lower case.
 */
function bibtex({ id, author, title, issued, accessed, url, lang, note }: Pieces): string {
  const [year, month, day] = issued ?? [];
  const fields = Object.entries({
    author: author && `{{${escapeTex(author)}}}`,
    title: title && `{{${escapeTex(title)}}}`,
    year: year && `{${padded(year, 4)}}`,
    month: month && MONTHS[month - 1],
    date: issued && day && `{${isoDate(issued)}}`,
    // Verbatim in biblatex: an escaped underscore would be part of the address.
    url: url && `{${url}}`,
    urldate: accessed && `{${isoDate(accessed)}}`,
    langid: lang && `{${lang}}`,
    note: note && `{${escapeTex(note)}}`,
  });
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${[id, ...lines].join(',\n')}\n}`;
}

function csl({ id, author, title, issued, accessed, url, archivedUrl, lang, note }: Pieces): string {
  const item = {
    id,
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: issued && { 'date-parts': [issued] },
    accessed: accessed && { 'date-parts': [accessed] },
    URL: url,
    archive_location: archivedUrl,
    language: lang || undefined,
    note,
  };
  return JSON.stringify([item], undefined, 2);
}

/** Characters that mean something to TeX or print as another one. Braces are named: BibTeX counts escaped ones too. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** The second half finds what TeX would join into another character: `--`, `''`, `?` and a backtick. */
const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>|$&#_%]|([-`',])(?=\1)|[?!](?=`)/g, (found) => TEX[found] ?? `${found}{}`);

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A web address without the characters that may not stand in one, and that would end a line or a field. */
function webAddress(url: string | undefined): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  return url.replace(/[\s\p{Cc}\p{Cf}{}\\^`|"<>]/gu, encodeURIComponent);
}

/** `2025-04` → [2025, 4]; nothing for a date that does not exist. */
function dateParts(date: PartialDate | undefined): readonly number[] | undefined {
  return date !== undefined && isCalendarDay(lastDay(date)) ? date.split('-').map(Number) : undefined;
}

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** [2025, 4] → `2025-04`. */
const isoDate = (parts: readonly number[]): string =>
  parts.map((part, index) => padded(part, index === 0 ? 4 : 2)).join('-');
