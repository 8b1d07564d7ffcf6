/**
 * What stands under the figure of a page: the same evidence that the figure's own details hold, open, and what a
 * reader can take away.
 */
import type { Claim, Feed } from '@mine-action/data';
import {
  citeCalculation,
  claimSentence,
  type Detail,
  english,
  findLanguage,
  formatDate,
  describeSources,
  inOneLanguage,
  type Statement,
  type ViewLanguage,
} from '@mine-action/wording';
import { nothing } from 'lit';
import { page } from './draw.js';
import type { PageContent } from './page-content.js';
import type { Words } from './words.js';

/** A text that may run another way than what stands around it; marked where it is not in the page's language. */
export const sentenceIn = (
  { code: own, direction }: Pick<ViewLanguage, 'code' | 'direction'>,
  shown: string,
  text: string,
): unknown =>
  own === shown ? page`<bdi>${text}</bdi>` : page`<bdi lang=${own} dir=${direction}>${text}</bdi>`;

/** A part of the page under a heading; nothing where it holds nothing. */
export function section(title: unknown, content: unknown, kind = ''): unknown {
  return page`<section class=${kind}>
<h2>${title}</h2>
<div>${content}</div>
</section>
`;
}

const linkTo = (href: string | undefined, text: unknown): unknown =>
  href === undefined ? text : page`<a href=${href} rel="noopener noreferrer">${text}</a>`;

/** Terms with what is said under each. */
export function list(entries: readonly Detail[]): unknown {
  if (entries.length === 0) return '';
  return page`<dl>${entries.map(({ term, text, lang, href }, index) => {
    const said = lang === undefined ? page`<bdi>${text}</bdi>` : page`<bdi lang=${lang}>${text}</bdi>`;
    return page`${term === entries[index - 1]?.term ? '' : page`<dt>${term}</dt>`}<dd>${linkTo(
      href,
      said,
    )}</dd>`;
  })}</dl>`;
}

/** The source's own words, and the way to them. */
export const quotation = ({ quote, open: { text, href } }: Pick<Statement, 'quote' | 'open'>): unknown =>
  page`${quote ? page`<blockquote lang=${quote.lang} dir="auto">${quote.text}</blockquote>` : ''}${
    href === undefined ? '' : page`<p>${linkTo(href, text)}</p>`
  }`;

function statement({ quantity, quote, lines, open }: Statement, isOne: boolean): unknown {
  const { href } = open;
  return page`<div class="statement">
${isOne ? '' : page`<p class="stated">${quantity}</p>`}
${quote ? page`<blockquote lang=${quote.lang} dir="auto">${quote.text}</blockquote>` : ''}
${list(lines)}
${href === undefined ? '' : page`<p>${linkTo(href, open.text)}</p>`}
</div>`;
}

/** Quotes, speakers, calculation and remarks; of what was calculated how that was done, since no source has words for it. */
export function evidence(
  { details, language: own }: PageContent,
  language: string,
  words: Words,
  sources: readonly SourceLink[] = [],
): unknown {
  const { calculation, statements, remarks, notVerified } = details;
  const isOurs = calculation.length > 0;
  const said = page`<p>${notVerified}</p>`;
  const all = page`${isOurs ? said : ''}${list(calculation)}${statements.map((each) => statement(each, statements.length === 1))}${list(remarks)}${isOurs ? '' : said}`;
  return section(
    words.in(isOurs ? 'calculated' : 'quote'),
    page`${marked(all, own, language)}${sources.length > SOURCES_AT_MOST ? '' : sources.map((each) => page`<p>${toSource(each, words)}: ${nameOf(each)}</p>`)}`,
    'evidence',
  );
}

/** More sources than these are named where they are cited alone. */
const SOURCES_AT_MOST = 3;

/** The page of a source. */
export interface SourceLink {
  readonly href: string;
  readonly hreflang?: string | undefined;
  /** Who published it. */
  readonly name: { readonly text: string; readonly lang?: string };
}

const toSource = ({ href, hreflang }: SourceLink, words: Words): unknown =>
  page`<a href=${href} hreflang=${hreflang ?? nothing}>${words.in('source-figures')}</a>`;

const nameOf = ({ name: { text, lang } }: SourceLink): unknown =>
  page`<bdi lang=${lang ?? nothing}>${text}</bdi>`;

/** What is not in the language of the page says which one it is in. */
export const marked = (
  content: unknown,
  own: Pick<ViewLanguage, 'code' | 'direction'>,
  language: string,
): unknown =>
  own.code === language ? content : page`<div lang=${own.code} dir=${own.direction}>${content}</div>`;

/** Where claims come from, in the language of the page; in English where it lacks a word for that. */
export const sourcesOf = (
  feed: Feed,
  claims: readonly Claim[],
  language: string,
): ReturnType<typeof describeSources> =>
  inOneLanguage(language, (code) =>
    describeSources([{ known: true, feed, claims }], findLanguage(code) ?? english),
  );

/** More lines than these are folded. */
const CITED_AT_MOST = 5;

/**
 * How to cite the figure: what was calculated as ours, and each source; a line for each, BibTeX and CSL-JSON of all.
 *
 * @param url the page's absolute address
 * @param elsewhere the way to the page that has BibTeX and CSL-JSON of the same: they name works in the works' own languages, and
 * only what was calculated, an archive and publishers in that of the page; without it they stand on this page
 */
export function citations(
  claims: readonly Claim[],
  feed: Feed,
  words: Words,
  url: string,
  elsewhere?: string,
): unknown {
  const { language } = words;
  const said = sourcesOf(feed, claims, language);
  if (!said.known) return '';
  const { language: own } = said;
  const pack = findLanguage(own.code) ?? english;
  const ours = claims
    .filter(({ status }) => status === 'derived')
    .map((claim) => citeCalculation({ claim, feed, sentence: claimSentence(claim, feed, pack), url }, pack));
  const all = [...ours, ...said.entries.map(({ citations: each }) => each)];
  const lines = all.map(({ plain }) => page`<li dir="auto">${plain}</li>\n`);
  const items = all.flatMap(({ csl }) => JSON.parse(csl) as unknown[]).map((item) => JSON.stringify(item));
  return section(
    own.code === language
      ? said.words.cite
      : page`<span lang=${own.code} dir=${own.direction}>${said.words.cite}</span>`,
    page`${marked(page`<ul>${lines.slice(0, CITED_AT_MOST)}</ul>`, own, language)}${
      lines.length > CITED_AT_MOST
        ? page`<details><summary>${words.in('all-sources')}</summary>
${marked(page`<ul>${lines.slice(CITED_AT_MOST)}</ul>`, own, language)}</details>`
        : ''
    }
${
  elsewhere === undefined
    ? page`${code('BibTeX', all.map(({ bibtex }) => bibtex).join('\n'))}
${code('CSL-JSON', `[\n${items.join(',\n')}\n]`)}`
    : page`<p><a href=${elsewhere}>BibTeX, CSL-JSON</a></p>`
}`,
    'cite',
  );
}

/** A text to copy, folded away until somebody asks for it. */
export const code = (name: unknown, text: string): unknown => page`<details>
<summary>${name}</summary>
<pre dir="ltr" tabindex="0">${text}</pre>
</details>`;

/** A day, month or year in the words of the language. */
export const dateText = (date: string, language: string): string =>
  formatDate(date, (findLanguage(language) ?? english).dates);
