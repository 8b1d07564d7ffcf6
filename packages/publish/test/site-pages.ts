/**
 * What a test reads off the pages of a site: each parsed by a real browser with its shadow roots, without loading
 * anything.
 */
import { filesIn, textOf } from './site-built.ts';
import type { Page } from 'puppeteer-core';

/** Runs in the browser: one page, as a reader, a search engine and a security officer see it. */
function readPage(html: string) {
  const page = window.Document.parseHTMLUnsafe(html);
  const all = (selector: string, root: ParentNode = page) => [...root.querySelectorAll(selector)];
  const attribute = (selector: string, name: string) =>
    page.querySelector(selector)?.getAttribute(name) ?? null;
  const roots = [page, ...all('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const everywhere = (selector: string) => roots.flatMap((root) => all(selector, root));
  const plain = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const host = all('.stage [lang]').find(({ shadowRoot }) => shadowRoot);
  return {
    title: page.title,
    shared: attribute('meta[property="og:title"]', 'content'),
    headings: all('h1').map(plain),
    lang: page.documentElement.lang,
    dir: page.documentElement.dir,
    policy: attribute('meta[http-equiv="Content-Security-Policy"]', 'content'),
    description: attribute('meta[name=description]', 'content'),
    canonical: attribute('link[rel=canonical]', 'href'),
    picture: attribute('meta[property="og:image"]', 'content'),
    pictureText: attribute('meta[property="og:image:alt"]', 'content'),
    oembed: attribute('link[type="application/json+oembed"]', 'href'),
    data: all('script[type="application/ld+json"]').map(({ textContent }) => textContent),
    scripts: all('script:not([type="application/ld+json"])').map((script) => [
      script.getAttribute('src'),
      plain(script),
    ]),
    inline: everywhere('style, [style], [onclick], [onload], [onerror]').length,
    links: everywhere('[href], [src]').flatMap((node) => [
      node.getAttribute('href') ?? node.getAttribute('src'),
    ]),
    quotes: all('.evidence blockquote').map((quote: HTMLElement) => [quote.lang, quote.dir, plain(quote)]),
    tag: host?.localName ?? null,
    figures: host ? all('[part=figure]', host.shadowRoot!).length : 0,
    // Without the place, which stands in a paragraph of its own.
    spoken: host ? all('.spoken p:last-child, .headline', host.shadowRoot!).map(plain) : [],
    seen: host ? plain(host.shadowRoot) : null,
    words: host ? all('p', host).map(plain) : [],
    hasSlot: host?.shadowRoot!.querySelector('slot') != null,
  };
}

/** Every page of a folder by its path, read in the tab. */
export async function readPages(tab: Page, folder: string) {
  const pages = new Map<string, ReturnType<typeof readPage>>();
  for (const name of filesIn(folder).filter((each) => each.endsWith('.html')))
    pages.set(name.replace(/index\.html$/, ''), await tab.evaluate(readPage, textOf(folder, name)));
  return pages;
}
