/**
 * What a page gets for the addresses of figures on it: links become figures, frames get their height. What does that is
 * loaded when the first such address is seen.
 */
import { lazy } from '@mine-action/core';
import { ROUTE } from './generated/routes.js';
import { loadFor } from './load-when-seen.js';
import { whenSeen } from './observe-page.js';

/** Whether an address may be of a figure on an origin that the page trusts; a frame may get its address later. */
function isMeant(element: Element, script: string): boolean {
  const isLink = element.localName === 'a';
  const address = String(
    (element as Partial<HTMLAnchorElement & HTMLIFrameElement>)[isLink ? 'href' : 'src'] ?? '',
  );
  if (!isLink && !address) return true;
  const [, origin] = ROUTE.exec(address) ?? [];
  const has = (attribute: string): boolean =>
    // A form of the page may be called like a method of its document.
    Document.prototype.querySelector.call(document, `script[data-mine-${attribute}]`) !== null;
  return (
    origin !== undefined &&
    (script.startsWith(`${origin}/`) || has('origins')) &&
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
    const script = findScript();
    if (script && !addresses.here && isMeant(element, script)) loadFor(element, addresses);
  });
}
