/**
 * Which addresses of figures a page trusts: those on the origin that the script was served from, and on those that the
 * page lists on a script tag, `data-mine-origins="https://a.example https://b.example"`. Whoever can write a script
 * tag there can do anything; a link or a frame, as a reader may leave one in a comment, makes no origin known.
 */
import { parsePath, type SiteAddress } from '@mine-action/data/site-address';
import { whenSeen } from './watch-page.js';

export interface KnownAddress {
  readonly address: SiteAddress;
  readonly origin: string;
  /** The path of the site on its origin. */
  readonly site: string;
}

/** What stands at an absolute address as the browser writes it, where it is a figure's and its origin is known. */
export type FindKnown = (address: string) => KnownAddress | undefined;

function originOf(text: string): string {
  try {
    return new URL(text).origin;
  } catch {
    return '';
  }
}

/** @param script the address of the script itself */
export function makeFindKnown(script: string): FindKnown {
  const origins = new Set<string>();
  const know = (address: string): void => {
    const origin = originOf(address);
    // From disk all files have the same origin, which is none.
    if (/^https?:/.test(origin)) origins.add(origin);
  };
  know(script);
  whenSeen('script[data-mine-origins]', (tag) =>
    tag.getAttribute('data-mine-origins')?.split(/\s+/).forEach(know),
  );

  return (text) => {
    for (const origin of origins) {
      const found = text.startsWith(`${origin}/`)
        ? parsePath(text.slice(origin.length).replace(/[?#].*/, ''))
        : undefined;
      if (found) return { ...found, origin };
    }
    return undefined;
  };
}
