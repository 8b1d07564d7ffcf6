/**
 * What the page's editor reads in the console: once, who, what, and the remedy.
 *
 * A warning, never an error: whatever is wrong, the page still stands. The reader sees nothing of it.
 */
const said = new Set<string>();

/** `<mine-stat indicator="ap-mine-found">`: the element and the attribute that is the matter. */
export function nameOf(host: Element, attribute?: string): string {
  const tag = host.localName;
  const value = attribute ? host.getAttribute(attribute) : null;
  return value === null ? `<${tag}>` : `<${tag} ${attribute}="${value}">`;
}

/**
 * Says one problem once a page.
 *
 * @param who the element, by `nameOf`, or the script
 * @param what what is wrong, and what is shown instead
 * @param remedy what the editor can do
 * @param about the element itself, for the console to point at
 */
export function report(who: string, what: string, remedy: string, ...about: unknown[]): void {
  // On a server there is no page whose editor could read it.
  if (typeof document === 'undefined') return;
  const line = `mine-action: ${who}: ${what} ${remedy}`;
  if (said.has(line)) return;
  said.add(line);
  try {
    console.warn(line, ...about);
  } catch {
    // A page may have put something else in the console's place.
  }
}

/**
 * Says that a later part of the script did not come.
 *
 * @param error why; where it knows a `remedy` itself, that is said in place of the usual one
 */
export const reportMissing = (tag: string, error: unknown): void =>
  report(
    `<${tag}>`,
    `a later part of the script could not be loaded (${String(error)}); no figure is shown.`,
    (error as { readonly remedy?: string } | undefined)?.remedy ??
      'Serve its whole folder, with cross-origin access, or load mine-action-complete.js.',
  );

/** Asks an element for an update when a part has come, or says that it did not. */
export function updateWhen(
  host: HTMLElement & { requestUpdate(): void },
  until: Promise<unknown> | undefined,
): void {
  until?.then(
    () => host.requestUpdate(),
    (error: unknown) => reportMissing(host.localName, error),
  );
}
