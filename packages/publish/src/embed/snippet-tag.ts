/**
 * The element's tag with its words inside, and the script that draws it.
 */
import { pathOf } from '@mine-action/data/site-address';
import { figureAttributes, isGroup, tagOf } from '../elements.js';
import { writeAttributes, writeTable } from './markup.js';
import type { SnippetValues } from './snippet-values.js';
import { claimLines, paragraphs, said, sourceLines } from './snippet-words.js';

function script({ site, pinned }: SnippetValues): string {
  // A hash covers one file: the complete one, which never loads another.
  const attributes: Readonly<Record<string, string>> = pinned
    ? {
        src: `${site}${pinned.version}/mine-action-complete.js`,
        integrity: pinned.integrity,
        crossorigin: 'anonymous',
      }
    : { src: `${site}v1/mine-action.js` };
  return `<script async${writeAttributes(attributes)}></script>`;
}

/** Script and element in one box; inside a sentence there is none. */
export function placed(values: SnippetValues, tag: string): string {
  return isInline(values) ? `${script(values)}\n${tag}\n` : `<div>\n${script(values)}\n${tag}\n</div>\n`;
}

const isInline = ({ attributes }: SnippetValues): boolean => attributes?.['display'] === 'inline';

/** What the tag names: the site itself, where the element finds its view; a group has no other name than its address. */
export const sourceOf = ({ site, address }: Pick<SnippetValues, 'site' | 'address'>): string =>
  site + (isGroup(address) ? pathOf({ ...address, edition: 'latest', language: undefined }) : '');

export function element(values: SnippetValues, root = ''): string {
  const { address, attributes = {}, hasOwnFeed } = values;
  const tag = tagOf(address);
  const opening = `<${tag}${writeAttributes({
    src: hasOwnFeed ? sourceOf(values) : '',
    ...figureAttributes(address),
    ...attributes,
    edition: address.edition,
  })}${said(values)}>`;
  if (isInline(values))
    return `${opening}${root}${[...claimLines(values), ...sourceLines(values.words)].join(' ')}</${tag}>`;
  const tables = (values.words.tables ?? []).flatMap(writeTable);
  const content = [root, ...paragraphs(values), ...tables].filter((line) => line !== '');
  return `${opening}\n${content.map((line) => `  ${line}\n`).join('')}</${tag}>`;
}

/** What the element draws, with the style sheet of its tag; nothing undrawn, which would be a promise and no figure. */
export function declaredRoot({ site, address, drawn = '' }: SnippetValues): string {
  if (drawn === '') return '';
  const sheet = writeAttributes({
    rel: 'stylesheet',
    href: `${site}assets/${tagOf(address)}.css`,
  });
  return `<template shadowrootmode="open"><link${sheet}>${drawn}<slot></slot></template>`;
}
