/**
 * Markup as text: what comes from a feed stands in it as words, never as markup of its own.
 */
import { isWebAddress, pageOf } from '@mine-action/data';
import type { Linked, TableView } from '@mine-action/wording';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags and inside an attribute's quotation marks. */
export const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/**
 * A text as it stands in Markdown, on one line: what could be read as its signs, as HTML, or by a template before it
 * (Hugo, Jekyll), is escaped. Spaces that keep a number together stay.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/[\\`*_[\]<>|~&{}$]/g, '\\$&')
    // marked forgets that the bracket before it was escaped.
    .replaceAll('](', ']\\(');

/**
 * Attributes as they stand in a tag; an empty value is left out.
 *
 * @throws TypeError for a name that HTML could not hold
 */
export function writeAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      if (!/^[a-z][a-z-]*$/.test(name)) throw new TypeError(`No attribute can be called ${name}.`);
      return ` ${name}="${escapeText(value)}"`;
    })
    .join('');
}

/** A link to a source's page; the words alone where it has none, or none of the web. */
export function linkToPage(text: string, { href: sentence }: Pick<Linked, 'href'>): string {
  const href = pageOf(sentence);
  return href === undefined || !isWebAddress(href)
    ? escapeText(text)
    : `<a${writeAttributes({ href })}>${escapeText(text)}</a>`;
}

/** A table, line by line. */
export function writeTable({ caption, columns, groups }: TableView): readonly string[] {
  return [
    '<table>',
    `  <caption>${escapeText(caption)}</caption>`,
    `  <tr>${columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('')}</tr>`,
    ...groups.flatMap(({ heading, rows }) => [
      ...(heading === undefined
        ? []
        : [`  <tr><th colspan="${columns.length}">${escapeText(heading)}</th></tr>`]),
      ...rows.map(({ head, value, source: { text, ...link } }) => {
        const source = linkToPage(text, link);
        return `  <tr><th scope="row">${escapeText(head)}</th><td>${escapeText(value)}</td><td>${source}</td></tr>`;
      }),
    ]),
    '</table>',
  ];
}
