/**
 * The language of an element: that of its nearest ancestor with `lang`, as for any text on the page; the browser's
 * only where the page names none.
 */
import type { ReactiveElement } from '@lit/reactive-element';
import { languageOf } from '@mine-action/wording/essentials';
import { awaitFallback, hasFallback } from './fallback.js';
import { report } from './report.js';

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

/** The language that holds for an element, and, where the page asks for one that is not there, which that is. */
export function languageFor(element: Element): { readonly code: string; readonly missing?: string } {
  // On a server an element stands alone: the code that draws it there writes its language on it.
  const asked =
    typeof document === 'undefined' ? (element.getAttribute('lang') ?? undefined) : nearestLang(element);
  const found = languageOf(asked ?? browserLanguage());
  return found ? { code: found } : { code: 'en', ...(asked && { missing: asked }) };
}

/** All elements on the page share one observer of `lang`. */
const following = new Set<ReactiveElement>();
let observer: MutationObserver | undefined;

/** Draws the element again when the language of its place changes; from its connection on. */
export function followLanguage(host: ReactiveElement): void {
  following.add(host);
  // Moved to another place, it may stand in another language.
  host.requestUpdate();
  if (observer || typeof MutationObserver !== 'function') return;
  observer = new MutationObserver(() => {
    for (const each of following) each.requestUpdate();
  });
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

/** When it leaves the page. */
export function leaveLanguage(host: ReactiveElement): void {
  following.delete(host);
  if (following.size > 0) return;
  observer?.disconnect();
  observer = undefined;
}

/**
 * The language to draw in; nothing where the page's own is not there and its author wrote words: they say more to its
 * readers than a figure in another. The editor is told of a language that is not there.
 */
export function languageToDraw(host: Element): string | undefined {
  const { code, missing } = languageFor(host);
  if (missing === undefined) return code;
  report(
    `<${host.localName}> in lang="${missing}"`,
    'there are no figures in this language; the words in the tag stay, or English is shown.',
    'Write lang="en" on it for English.',
    host,
  );
  awaitFallback(host);
  return hasFallback(host) ? undefined : code;
}
