/**
 * Where a quoted sentence stands: the address of its page, pointing at the very words where the browser knows text
 * fragments.
 */

/** Words enough at either end to be found, few enough to survive an edit in the middle. */
const FRAGMENT_WORDS = 5;

// A fragment is percent-encoded; a bare hyphen would be read as its syntax.
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** An address of the web, without a name and a password in it. */
export const isWebAddress = (url: string): boolean => /^https?:\/\/[^\s@]+$/i.test(url);

/**
 * The address of a quote.
 *
 * @param url the page; anything but http and https is refused
 * @param quote the words; `…` stands for what was left out
 */
export function quoteAddress(url: string | undefined, quote: string | undefined): string | undefined {
  if (!url || !isWebAddress(url)) return undefined;
  // What is not seen in the quote need not stand in the page, and browsers pass over it there.
  const words = quote?.replace(/[\xAD\u061C\u200E\u200F\u2066-\u2069]/g, '').replace(/^[\s…]+|[\s…]+$/g, '');
  if (!words) return url;
  const segments = words.split('…').map((segment) => segment.trim().split(/\s+/));
  const first = segments[0] ?? [];
  const last = segments[segments.length - 1] ?? [];
  const isShort = segments.length === 1 && first.length <= 2 * FRAGMENT_WORDS;
  const text = isShort
    ? encode(first)
    : `${encode(first.slice(0, FRAGMENT_WORDS))},${encode(last.slice(-FRAGMENT_WORDS))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** The page on which the quote of an address stands. */
export const pageOf = (href: string | undefined): string | undefined => href?.replace(/#?:~:text=.*$/, '');
