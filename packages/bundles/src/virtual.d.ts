interface ImportMeta {
  /** The tag that a classic script runs from, as the browser names it; nothing in modules. */
  readonly scriptTag?: HTMLScriptElement | SVGScriptElement | null;
}
