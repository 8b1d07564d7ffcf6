/** What is used of packages without types of their own, or with types that are installed elsewhere. */
declare module '@tryghost/kg-default-nodes' {
  export const DEFAULT_NODES: never[];
  interface Card {
    exportDOM(options: object): { element: Element & { value?: string }; type?: string };
  }
  export function $createHtmlNode(values: { html: string }): Card;
  export function $createBookmarkNode(values: { url: string; metadata: object }): Card;
}
