/**
 * Later parts of a classic script: classic scripts themselves, so that they load from disk, need no permission of another
 * origin, and pass a policy that trusts what a trusted script adds. They are fetched from the folder where the script
 * lies; links and frames are known by its origin.
 *
 * Its own tag says so, unless an optimiser of the page has put it into another file, into the page or behind a blob.
 * Then the page may have declared the folder, or another tag or a request of the page still names the file.
 *
 * What is found is run as a script, so nothing counts that a reader could leave in a comment: script tags, since anyone who
 * can write one can do anything; a `<meta>` in the head, where no comment stands; and of the requests those that a
 * script tag made, since a picture may be named `mine-action.js`. Everything is asked of prototypes and of elements of
 * the right kind: `<img name="currentScript">` must not be able to answer.
 */

/** One of our files; with a version or a hash in its name it still is. */
const OURS = /\/mine-action[\w.-]*\.js$/;

const WHAT_HELPS = 'If an optimiser moves it, write data-mine-base="its folder" on its tag.';

/** The whole address of a folder or of one of our files, if a script may come from there. */
function parse(text: string | null | undefined, base?: string, isFolder?: boolean): string | undefined {
  try {
    if (!text) return undefined;
    const url = new URL(isFolder ? text.replace(/\/?$/, '/') : text, base);
    // From disk, and in an app with a protocol of its own, the page has the same one.
    const isFit = /^https?:$/.test(url.protocol) || url.protocol === location.protocol;
    return isFit && !(url.username + url.password) && (isFolder || OURS.test(url.pathname))
      ? url.href
      : undefined;
  } catch {
    return undefined;
  }
}

function first(tags: Iterable<Element | null>, attribute: string, isFolder?: boolean): string | undefined {
  for (const tag of tags) {
    // Of the language of HTML alone: neither a drawing nor a formula has scripts of ours.
    const found = tag instanceof HTMLElement && parse(tag.getAttribute(attribute), tag.baseURI, isFolder);
    if (found) return found;
  }
  return undefined;
}

const all = (selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(document, selector);

function search(): string | undefined {
  const own = [import.meta.scriptTag ?? null];
  const scripts = all('script');
  return (
    first(own, 'data-mine-base', true) ??
    first(own, 'src') ??
    first(scripts, 'data-mine-base', true) ??
    first(all('head>meta[name=mine-action-base]'), 'content', true) ??
    first(scripts, 'src') ??
    first(scripts, 'data-src') ??
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map(({ initiatorType, name }) => (initiatorType === 'script' ? parse(name) : undefined))
      .find(Boolean)
  );
}

let folder: string | undefined;

/** The address of the folder, or of a file in it; looked for until it is found, as tags may come later. */
export const findFolder = (): string | undefined => (folder ??= search());

interface Policy {
  createScriptURL(address: string): unknown;
}
let policy: Policy | undefined;

/**
 * An address that a page with Trusted Types takes for one of scripts.
 *
 * @throws where the page lets no policy of ours be made: nothing is tried then that it would report
 */
function trusted(href: string): string {
  const { trustedTypes } = window as {
    readonly trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  policy ??= trustedTypes?.createPolicy('mine-action', { createScriptURL: (url: string) => url });
  return (policy?.createScriptURL(href) ?? href) as string;
}

/** What a part hands over when it runs: a function from what the script shares to what the part exports. */
type Part = (runtime: object) => unknown;

/**
 * Loads a later part. The build writes the calls (`scripts/build/classic.ts`), and what a part says when it runs.
 *
 * @param file its name, beside the script
 * @param runtime what the script shares with it
 * @returns a promise of what the part exports; rejected with what helps, where the folder is not known or the part does
 *   not come
 */
export function importPart(file: string, runtime: object): Promise<unknown> {
  const base = findFolder();
  if (!base)
    return Promise.reject(Object.assign(new Error('its folder is not known'), { remedy: WHAT_HELPS }));
  const { href } = new URL(file, base);
  return new Promise((resolve, reject) => {
    const tag = document.createElement('script');
    const own = import.meta.scriptTag;
    // A nonce is hidden from attributes and handed on by the property alone.
    if (own?.nonce) tag.nonce = own.nonce;
    // An optimiser of the page that sees a tag come leaves it as it is.
    tag.setAttribute('data-cfasync', 'false');
    // Whatever the encoding of the page is.
    tag.charset = 'utf-8';
    // A file that is something else is our failure, and no error of the page. Asks the tag, so that the page holds it:
    // WebKit before 2026 frees a tag that nothing holds, and then nobody hears that the part has come.
    const isOurs = (event: ErrorEvent): void => {
      if (event.filename === tag.src) event.preventDefault();
    };
    const end = (error: Error): void => {
      removeEventListener('error', isOurs);
      reject(error);
    };
    addEventListener('error', isOurs);
    tag.addEventListener('mine-action-part', (event) => {
      // Whatever it throws is our failure as well.
      resolve(Promise.resolve(runtime).then((event as CustomEvent<Part>).detail));
    });
    // By then the part has sent its event, unless the file is something else.
    tag.addEventListener('load', () => end(new TypeError(`${href} is something else`)));
    tag.addEventListener('error', () => end(new Error(`${href} could not be loaded`)));
    tag.src = trusted(href);
    // It runs although it is gone: what it is asked for begins when it comes in.
    (document.head ?? document.documentElement).appendChild(tag);
    tag.remove();
  });
}
