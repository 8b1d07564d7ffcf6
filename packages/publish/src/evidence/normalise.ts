/**
 * A text without what may differ between two copies of it, and its hash.
 *
 * The hash of an excerpt shows that nobody has touched it since it was read. A copy through another editor or another
 * system changes line ends, spaces and characters that are not seen; none of that is a change of the text.
 */

/** Soft hyphens, joiners, marks of direction and isolates: a page has them where its copy has none, and the reverse. */
export const UNSEEN = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Unicode form NFKC, nothing unseen, white space as one space. Quotation marks and dashes stay as they are. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** SHA-256 of the normalised text in UTF-8, as 64 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normalise(text)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
