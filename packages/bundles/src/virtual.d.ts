interface ImportMeta {
  /** The tag that a classic script runs from, as the browser names it; nothing in modules. */
  readonly scriptTag?: HTMLOrSVGScriptElement | null;
}

/** Made when the bundle is built, by `makeReadyAnswers`. */
declare module 'virtual:ready-answers' {
  export const ready: import('./ready-format.js').ReadyAnswers;
}

/** What `more-elements.js` takes from the script that loads it; made when the bundles are built. */
declare module 'virtual:kit' {
  const kit: object;
  export = kit;
}

/** `more-elements.js`. */
declare module 'virtual:more-elements' {
  export function install(kit: object): void;
}
