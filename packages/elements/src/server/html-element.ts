/**
 * The class that elements are made from, where there is no page: Lit's own stand-in for servers. Lit brings it by itself in
 * Node and not in what is bundled for workers, where the elements' classes could not even be read. It is there while they are
 * read and no longer (`no-html-element.ts`): many libraries take a global `HTMLElement` for a browser.
 */
import { HTMLElement as OnServer } from '@lit-labs/ssr-dom-shim';

const scope = globalThis as { HTMLElement?: unknown };

/** Whether there was none before. */
export const isOurs = scope.HTMLElement === undefined;

if (isOurs) scope.HTMLElement = OnServer;
