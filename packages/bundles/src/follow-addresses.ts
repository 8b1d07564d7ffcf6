/**
 * What a page gets for the addresses of figures on it: links become figures, frames get their height. What does that is
 * loaded when the first such address is seen.
 */
import { reportMissing } from '@mine-action/core';
import { ROUTE } from './generated/routes.js';
import { whenSeen } from './watch-page.js';

/** @param findScript gives the address that the script was served from, once it is known */
export function followAddresses(findScript: () => string | undefined): void {
  let part: Promise<unknown> | undefined;
  whenSeen('a[href],iframe[src]', (element) => {
    const { href, src } = element as Partial<HTMLAnchorElement & HTMLIFrameElement>;
    if (part || !ROUTE.test(String(href ?? src))) return;
    part = import('./addresses.js').then(
      ({ follow }) => follow(findScript),
      (error: unknown) => {
        // An address that comes later may try again.
        part = undefined;
        reportMissing(element.localName, error);
      },
    );
  });
}
