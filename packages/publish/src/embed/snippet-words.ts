/**
 * The words of a figure, as lines of markup and as plain text: what is left where a place strips the rest.
 */
import { joinSentences, type Linked } from '@mine-action/wording';
import { escapeText, linkToPage, writeAttributes } from './markup.js';
import { addressOf, type SnippetValues, type SnippetWords } from './snippet-values.js';

/** The words as markup, one line for each thing said: the sentence leads to the figure, the source to its page. */
const sentenceLines = (values: SnippetValues): readonly string[] => [
  ...placeLine(values.words),
  ...claimLines(values),
  ...sourceLines(values.words),
];

const placeLine = ({ place = '' }: SnippetWords): readonly string[] =>
  place === '' ? [] : [escapeText(place)];

export const claimLines = (values: SnippetValues): readonly string[] => [
  linkTo(values, escapeText(values.words.sentence)),
  ...(values.words.more ?? []).map(escapeText),
];

export const sourceLines = ({ sources, note }: SnippetWords): readonly string[] =>
  [
    ...sources.map((line) => escapeText(line.before) + linkToPage(line.link, line) + escapeText(line.after)),
    escapeText(note),
  ].filter((line) => line !== '');

/** The same as one run of markup: sentences, and after them where, and who says so. */
export const sentenceRun = (values: SnippetValues): string =>
  [...claimLines(values), [...placeLine(values.words), ...sourceLines(values.words)].join(SEPARATOR)].join(
    ' ',
  );

/** A source line as plain text. */
export const textOf = ({ before, link, after }: Linked): string => before + link + after;

/** All that is said but the tables. */
export const saidOf = ({ place = '', sentence, more = [], sources, note }: SnippetWords): readonly string[] =>
  [place, sentence, ...more, ...sources.map(textOf), note].filter((text) => text !== '');

/**
 * A paragraph each for the place, the sentence, what it rests on, and who says so: together they are about as high as the
 * figure that takes their place, in wide and in narrow letters. Where breaks are taken away a space is left.
 */
export function paragraphs(values: SnippetValues): readonly string[] {
  const [sentence = '', ...more] = claimLines(values);
  return [placeLine(values.words), [sentence], more, sourceLines(values.words)]
    .filter((lines) => lines.length > 0)
    .map((lines) => `<p>${lines.join('<br> ')}</p>`);
}

/** All of it in one: a link alone in its paragraph would become a second figure, where our script is on the page. */
export const paragraph = (values: SnippetValues): string => `<p>${sentenceLines(values).join('<br>\n')}</p>`;

/** Lines in one block-level box. */
export const box = (values: SnippetValues, lines: readonly string[]): string =>
  [`<div${said(values)}>`, ...lines, '</div>', ''].join('\n');

/** All words in one line: sentences, and after them who says so. */
export function lineOf({
  place = '',
  sentence,
  more = [],
  sources,
  note,
}: Omit<SnippetWords, 'alt'>): string {
  const after = [place, ...sources.map(textOf), note].filter((text) => text !== '');
  return joinSentences(sentence, ...more, after.join(SEPARATOR));
}

/** Between things that stand on one line and are no sentences. */
const SEPARATOR = ' \u00b7 ';

/** All words in one, for where a single link has to carry them. */
export const plainWords = ({ words }: SnippetValues): string => escapeText(lineOf(words));

export const linkTo = (values: SnippetValues, content: string, more = ''): string =>
  `<a${writeAttributes({ href: addressOf(values) })}${more}>${content}</a>`;

/** In which language the words are: the page around them may have another. */
export const said = ({ language: { code, direction } }: SnippetValues): string =>
  writeAttributes({ lang: code, dir: direction === 'rtl' ? 'rtl' : '' });
