/**
 * What an element draws, as plain values: tags with attributes and what is inside them. `paint` makes it so on a page,
 * `toHtml` writes it on a server; both from the same value, and neither reads HTML.
 *
 * Lit's templates would do the same for the price of half the script: each place for a value is a comment in the page
 * and an object beside it, and a strict page must allow them to become HTML (decision 24).
 */

/** Text, a tag, several of them, or nothing. */
export type Markup = Tag | string | number | false | null | undefined | readonly Markup[];

/** Absent where it is `undefined` or `false`, empty where it is `true`; a handler of an event by the name of its property. */
export type Attribute = string | number | boolean | undefined | ((event: never) => void);

export interface Tag {
  readonly name: string;
  /** Of an attribute that may be absent the name is written all the same. */
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly inside: readonly Markup[];
  /** Whether it is drawn once and then left to those who work on it. */
  readonly isOnce?: boolean;
}

/**
 * A tag.
 *
 * @param attributes by name; handlers as `onclick`
 * @example h('p', { class: 'source', part: 'source' }, 'Published by ', h('b', {}, 'ANAMA'))
 */
export const h = (name: string, attributes: Tag['attributes'], ...inside: readonly Markup[]): Tag => ({
  name,
  attributes,
  inside,
});

/** A tag that is left as it is once it is there: a canvas, or what is filled by hand. */
export const once = (tag: Tag): Tag => ({ ...tag, isOnce: true });

/** What is inside, in one row; texts that follow each other as one. */
export function flatten(markup: Markup, row: (Tag | string)[] = []): (Tag | string)[] {
  if (Array.isArray(markup)) {
    // A plain loop: old libraries replace what arrays can do.
    for (const each of markup as readonly Markup[]) flatten(each, row);
  } else if (typeof markup === 'object' && markup) {
    row.push(markup as Tag);
  } else if (markup != null && markup !== false && markup !== '') {
    const last = row.length - 1;
    if (typeof row[last] === 'string') row[last] += String(markup);
    else row.push(String(markup));
  }
  return row;
}
