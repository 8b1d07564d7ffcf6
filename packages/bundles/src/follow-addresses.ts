/**
 * What a page gets for the addresses of figures on it: links become figures, frames get their height. What does that is
 * loaded when the first such address is seen.
 */
import { lazy } from '@mine-action/core';
import { ROUTE } from './generated/routes.js';
import { loadFor } from './load-when-seen.js';
import { originOf } from './origin.js';
import { whenSeen } from './observe-page.js';

/** Whether an address may be of a figure on an origin that the page trusts; a frame may get its address later. */
function isMeant(element: Element, script: string | undefined): boolean {
  const isLink = element.localName === 'a';
  const address = String(
    (element as Partial<HTMLAnchorElement & HTMLIFrameElement>)[isLink ? 'href' : 'src'] ?? '',
  );
  if (!script) return false;
  if (!isLink && !address) return true;
  const has = (attribute: string): boolean =>
    // A form of the page may be called like a method of its document.
    Document.prototype.querySelector.call(document, `script[data-mine-${attribute}]`) !== null;
  return (
    ROUTE.test(address) &&
    (originOf(address) === originOf(script) || has('origins')) &&
    !(isLink && has('links=off'))
  );
}

/** @param findScript gives the address that the script was served from, once it is known */
export function followAddresses(findScript: () => string | undefined): void {
  const addresses = lazy(async () => {
    const { follow } = await import('./addresses.js');
    follow(findScript);
    return follow;
  });
  whenSeen('a[href],iframe', (element) => {
    if (!addresses.here && isMeant(element, findScript())) loadFor(element, addresses);
  });
}
