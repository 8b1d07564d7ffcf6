interface ImportMeta {
  /** The tag that a classic script runs from, as the browser names it; nothing in modules. */
  readonly scriptTag?: HTMLScriptElement | SVGScriptElement | null;
  /** What lets the script add another one to a page that demands trusted types; nothing where the browser has none. */
  readonly scriptPolicy?: { createScriptURL(address: string): unknown } | undefined;
}
