/**
 * The parts of the page by their ids. The page and this script are made together: what is missing is a fault of ours.
 */
export function find<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new TypeError(`The page has no #${id}.`);
}

/** The way from the page to the site, which is one folder further where the page has a language in its address. */
export const wayToSite = (): string => find('choices', HTMLFormElement).dataset['root'] ?? '../';
