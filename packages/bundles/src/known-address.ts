/**
 * Which addresses of figures a page trusts: those on the origin that the script was served from, as its later parts are,
 * and on those that the page lists on a script tag, `data-mine-origins="https://a.example https://b.example"`. Anyone who can write a script
 * tag there can do anything; a link or a frame, as a reader may leave one in a comment, makes no origin known.
 */
import { parsePath, type SiteAddress } from '@mine-action/data/site-address';
import { routes } from './generated/routes.js';
import { originOf } from './origin.js';
import { whenSeen } from './observe-page.js';

export interface KnownAddress {
  readonly address: SiteAddress;
  readonly origin: string;
  /** The path of the site on its origin. */
  readonly site: string;
}

/** What stands at an absolute address as the browser writes it, where it is a figure's and its origin is known. */
export type FindKnown = (address: string) => KnownAddress | undefined;

/** @param findScript gives the address of the script itself, once it is known */
export function makeFindKnown(findScript: () => string | undefined): FindKnown {
  const origins = new Set<string>();
  const know = (address: string): unknown => origins.add(originOf(address));
  whenSeen('script[data-mine-origins]', (tag) =>
    tag.getAttribute('data-mine-origins')?.split(/\s+/).forEach(know),
  );

  return (text) => {
    const origin = originOf(text);
    const found = origin ? parsePath(new URL(text).pathname, routes) : undefined;
    return found && (origins.has(origin) || originOf(findScript()) === origin)
      ? { ...found, origin }
      : undefined;
  };
}
