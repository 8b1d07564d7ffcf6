/**
 * What our elements show, read from our elements: the other variants are made to show the same words. Only public parts
 * are looked at, and `.spoken`, which holds what is for the ear; so a figure may be drawn in another way tomorrow.
 */
import { withTab } from './browser.ts';
import type { Browser } from 'puppeteer-core';

/** Our tags, as the pages hold them. */
export const FIGURES: Record<string, { tag: string; indicator?: string }> = {
  'ap-mines-found': { tag: 'mine-stat', indicator: 'ap-mines-found' },
  'at-mines-found': { tag: 'mine-stat', indicator: 'at-mines-found' },
  'uxo-found': { tag: 'mine-stat', indicator: 'uxo-found' },
  progress: { tag: 'clearance-progress' },
  dogs: { tag: 'dog-counter' },
};

/** The figures of one indicator each, for pages of many tiles and for updates. */
export const TILES = ['ap-mines-found', 'at-mines-found', 'uxo-found'];

/** A line of the details: a quote, or a text that may link. */
export type Detail = { quote?: string; text?: string; href?: string };
/** What a figure shows, in the parts that it is written in. */
export interface Face {
  place: string;
  before: string;
  number: string;
  after: string;
  label: string;
  drawing: string;
  notes: string[];
  source: { before: string; link: string; href: string; after: string };
  summary: string;
  sentence: string;
  details: Detail[];
  /** The author's words: a sentence with its source, or what the documentation prints. */
  short: string;
  words: string;
}
export type Faces = Record<string, Face>;
interface Figure {
  tag: string;
  indicator?: string;
}

/** A face for each name in FIGURES. */
export const readFaces = (browser: Browser, server: { readonly origin: string }) =>
  withTab(browser, server, async ({ page, open }) => {
    await open('/faces.html');
    return page.evaluate(readInPage, FIGURES);
  });

/** Runs in the page, and so can use nothing from outside. */
async function readInPage(figures: Record<string, Figure>) {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const textOf = (element: Element | null | undefined) => (element ? plain(element.textContent) : '');
  const until = async (what: string, isSo: () => unknown) => {
    const end = performance.now() + 10_000;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`${what} did not come.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  /** A copy without what is not seen here, and without what only we need. */
  function copyOf(drawing: Element) {
    const copy = drawing.cloneNode(true) as Element;
    const seen = [...drawing.querySelectorAll('*')].map((each) => each.getClientRects().length > 0);
    [...copy.querySelectorAll('*')].forEach((each, index) => seen[index] || each.remove());
    for (const each of [copy, ...copy.querySelectorAll('*')]) each.removeAttribute('part');
    return copy.outerHTML
      .replace(/<!--.*?-->/gs, '')
      .replace(/\s+/g, ' ')
      .replace(/> </g, '><');
  }

  /** The quotes, each with the link to it, and what is said of the whole; more may come later, at its own time. */
  function detailsOf(evidence: Element): Detail[] {
    const lines = [...evidence.querySelectorAll('[part="quote"], p')];
    const quotes = lines.flatMap((each): Detail | [] => {
      const link = each.querySelector('a');
      if (each.matches('[part="quote"]')) return { quote: textOf(each) };
      return link ? { text: textOf(link), href: link.href } : [];
    });
    return [...quotes, { text: textOf(lines.at(-1)) }];
  }

  async function faceOf({ tag, indicator }: Figure) {
    const element = document.createElement(tag);
    if (indicator) element.setAttribute('indicator', indicator);
    document.querySelector('main')!.append(element);
    const find = (part: string) => element.shadowRoot?.querySelector(`[part="${part}"]`);
    await until(`<${tag}>`, () => find('figure'));
    const [figure, number, drawing] = ['figure', 'number', 'drawing'].map(find);
    const link = find('link') as HTMLAnchorElement;
    const [before, after] = textOf(find('quantity')).split(textOf(number));
    const [said, dated] = textOf(find('source')).split(textOf(link));
    const place = find('context');
    // What stands between the face and the source: the parts of a whole, a plan, what was counted.
    const notes = [...figure!.querySelectorAll('[part="base"], p')].filter(
      (each) =>
        each !== place &&
        !each.closest(
          '.spoken, details, [part="source"], [part="label"], [part="quantity"], [part="drawing"]',
        ),
    );
    const spoken = figure!.querySelector('.spoken');
    const face = {
      place: textOf(place),
      before: before.trim(),
      number: textOf(number),
      after: after.trim(),
      label: textOf(find('label')),
      drawing: drawing ? copyOf(drawing) : '',
      notes: notes.map(textOf),
      source: { before: `${said.trim()} `, link: textOf(link), href: link.href, after: dated },
      summary: textOf(find('summary')),
      sentence: textOf([...spoken!.querySelectorAll('p')].at(-1) ?? spoken),
    };
    (find('details') as HTMLDetailsElement).open = true;
    await until(`the details of <${tag}>`, () => find('quote'));
    const details = detailsOf(find('evidence')!);
    element.remove();
    return { ...face, details };
  }

  /** The author's words: a sentence with its source, or what the documentation prints. */
  function withWords(face: Omit<Face, 'short' | 'words'>): Face {
    const { source, sentence, details } = face;
    const short = `${sentence} (<a href="${source.href}">source</a>)`;
    const words =
      `<p>${face.place}</p><p><a href="${source.href}">${sentence}</a></p>` +
      `<p>${source.before}<a href="${source.href}">${source.link}</a>${source.after}</p><p>${details.at(-1)!.text}</p>`;
    return { ...face, short, words };
  }

  const faces: Faces = {};
  for (const [name, figure] of Object.entries(figures)) faces[name] = withWords(await faceOf(figure));
  return faces;
}
