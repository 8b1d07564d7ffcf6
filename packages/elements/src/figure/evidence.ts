/**
 * What the details of a figure hold: the quote in its own language, who said it, where it was published, how it was
 * calculated. A later part of the script: most readers never ask.
 */
import type { Detail, DetailsView, Statement } from '@mine-action/wording';
import { h, type Markup } from '../markup/markup.js';
import { evidenceStyles } from './evidence.styles.js';
import { marked, sentenceLink } from './parts.js';

export const sheet = evidenceStyles;

export const evidence = (
  { calculation, statements, remarks, notVerified }: DetailsView,
  direction: string,
): Markup =>
  h(
    'div',
    { class: 'evidence', part: 'evidence', dir: direction },
    list(calculation),
    statements.map((each) => statement(each, statements.length > 1)),
    list(remarks),
    h('p', {}, notVerified),
  );

const statement = ({ quantity, quote, lines, open }: Statement, isOneOfSeveral: boolean): Markup =>
  h(
    'div',
    { class: 'statement' },
    isOneOfSeveral && h('p', { class: 'stated' }, quantity),
    quote && h('blockquote', { lang: quote.lang, dir: 'auto', part: 'quote' }, quote.text),
    list(lines),
    open.href && h('p', {}, sentenceLink(open.href, open.text)),
  );

const list = (entries: readonly Detail[]): Markup =>
  entries.length > 0 &&
  h(
    'dl',
    {},
    entries.map(({ term, text, lang, href }, index) => [
      term !== entries[index - 1]?.term && h('dt', {}, term),
      h('dd', {}, sentenceLink(href, marked(text, lang))),
    ]),
  );
