/**
 * Addresses as they stand on a page. Of HTML that was pasted nobody knows where it came from: what is relative in it leads nowhere.
 */
export interface PageAddress {
  /** Where the page was read; nothing for HTML that was pasted or comes from a file. */
  readonly known: URL | undefined;
  /** From where its relative addresses go. */
  readonly base: URL;
}

/** No host has this name (RFC 2606). */
const NOWHERE = 'https://page.invalid/';

export function pageAddress(address: string | undefined, base: string | undefined): PageAddress {
  const known = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  const own = known ?? new URL(NOWHERE);
  return { known, base: base !== undefined && URL.canParse(base, own) ? new URL(base, own) : own };
}

/** The whole address; nothing where it is none of the web. */
export function parse(text: string, { base }: PageAddress): URL | undefined {
  if (!URL.canParse(text.trim(), base)) return undefined;
  const address = new URL(text.trim(), base);
  return /^https?:$/.test(address.protocol) ? address : undefined;
}

/** Whether an address was relative on a page of which nobody knows where it lies. */
export const isNowhere = ({ origin }: URL): boolean => origin === new URL(NOWHERE).origin;
