/**
 * The language of an element: that of its nearest ancestor with `lang`, as for any text on the page; the browser's
 * only where the page names none.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { resolver } from './view-source/resolver.js';

type Host = ReactiveControllerHost & HTMLElement;

/** The `lang` that holds for the element, through shadow roots; `undefined` where the page names none. */
export function nearestLang(element: Element): string | undefined {
  for (let place: Element | undefined = element; place;) {
    const found: Element | null = place.closest('[lang]');
    if (found) return found.getAttribute('lang')?.trim() || undefined;
    const root: Node = place.getRootNode();
    place = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** What the browser prefers; some pages make asking for it an error. */
function browserLanguage(): string {
  try {
    return navigator.language || 'en';
  } catch {
    return 'en';
  }
}

/** All elements on the page share one observer of `lang`. */
const following = new Set<Language>();
let observer: MutationObserver | undefined;

export class Language implements ReactiveController {
  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    following.add(this);
    // Moved to another place, it may stand in another language.
    this.host.requestUpdate();
    if (observer || typeof MutationObserver !== 'function') return;
    observer = new MutationObserver(() => {
      for (const language of following) language.host.requestUpdate();
    });
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }

  hostDisconnected(): void {
    following.delete(this);
    if (following.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }

  /** The language to speak, and, where the page asked for one that is not there, which that was. */
  get current(): { readonly code: string; readonly missing?: string } {
    // On a server an element stands alone: whoever draws it there writes its language on it.
    const asked = isServer ? (this.host.getAttribute('lang') ?? undefined) : nearestLang(this.host);
    const found = resolver.speaks(asked ?? browserLanguage());
    return found ? { code: found } : { code: 'en', ...(asked && { missing: asked }) };
  }
}
