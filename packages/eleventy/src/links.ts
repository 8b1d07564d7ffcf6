/**
 * The pages that were made: a link to a figure that is alone in its paragraph becomes the figure, and a page with figures gets the
 * script once. All else stays as it is, to the letter.
 */
import { placeables } from '@mine-action/elements/placeables';
import { parseDocument } from 'htmlparser2';
import { element, escapeText, run } from './figure.js';
import { addressOf, figureAt } from './figure-address.js';
import { languageFor } from './language.js';
import type { Settings } from './options.js';
import { GoneFigure, saidOf } from './said.js';

type Root = ReturnType<typeof parseDocument>;
type Node = Root['children'][number];

/** What Eleventy hands to a transform as `this.page`. */
export interface MadePage {
  readonly inputPath?: string;
  readonly outputPath?: string | false;
  readonly lang?: string;
}

/** @throws Error that names the page, what is wrong, and what to do */
export async function withFigures(html: string, page: MadePage, settings: Settings): Promise<string> {
  const where = page.inputPath ?? 'a page';
  const warn = (text: string): void => console.warn(`[mine-action] ${where}: ${text}`);
  const root = parseDocument(html, { withStartIndices: true, withEndIndices: true });
  const found = settings.links ? [...lonelyLinks(root.children, page.lang ?? settings.language)] : [];
  let [made, from] = ['', 0];
  for (const { node, to, language } of found) {
    const address = figureAt(to, settings.site);
    const [start, end] = [node.startIndex, node.endIndex];
    if (!address || start === null || end === null) continue;
    const wish = languageFor([address.language, language]);
    const url = addressOf(address, settings.site);
    const asked = { address, language: wish, chosen: {}, settings, warn };
    const written = html.slice(start, end + 1);
    const figure = await saidOf(asked).then(
      (said) =>
        element(
          { ...said, site: settings.site, address, chosen: {} },
          run(said.words, url, said.wordsLanguage),
        ),
      (error: Error) => {
        if (error instanceof GoneFigure)
          throw new Error(`mine-action: ${where}: ${error.message}`, { cause: error });
        warn(`${error.message} The link is shown as it is written.`);
        const placed = {
          site: settings.site,
          address,
          chosen: {},
          language: wish,
          direction: 'ltr',
        } as const;
        // The words of a link stay; an address alone says nothing.
        return textOf(node).trim() === to ? written : element(placed, written);
      },
    );
    made += html.slice(from, start) + figure;
    from = end + 1;
  }
  return withScript(made + html.slice(from), settings);
}

const TAGS: readonly string[] = placeables.map(({ tag }) => tag);
const TAG = new RegExp(`<(?:${TAGS.join('|')})[\\s>]`);

function withScript(html: string, { script, site }: Settings): string {
  if (script === undefined || !TAG.test(html) || /<script\b[^>]*\/mine-action(?:\.esm)?\.js/.test(html))
    return html;
  // From another origin it is told whose links are figures.
  const origin = new URL(site).origin;
  const origins = script.startsWith(`${origin}/`) ? '' : ` data-mine-origins="${escapeText(origin)}"`;
  const tag = `<script async src="${escapeText(script)}"${origins}></script>`;
  const head = html.search(/<\/head\s*>/i);
  const place = head === -1 ? html.search(TAG) : head;
  return html.slice(0, place) + tag + html.slice(place);
}

interface Lonely {
  readonly node: Node;
  readonly to: string;
  readonly language: string;
}

/** Links, and addresses without one, that are alone in their paragraph, in the order of the page. */
function* lonelyLinks(nodes: readonly Node[], around: string): Generator<Lonely> {
  for (const node of nodes) {
    // What stands in an element are its own words already.
    if (!('attribs' in node) || TAGS.includes(node.name)) continue;
    const language = node.attribs['lang'] ?? around;
    const seen = node.children.filter(
      (child) => !('data' in child && String(child.type) === 'text' && child.data.trim() === ''),
    );
    const [only] = seen;
    if (node.name !== 'p' || !only || seen.length > 1) yield* lonelyLinks(node.children, language);
    else if (textOf(only).trim() !== '') {
      const to =
        'attribs' in only ? (only.name === 'a' ? only.attribs['href'] : undefined) : textOf(only).trim();
      if (to !== undefined) yield { node: only, to, language };
    }
  }
}

const textOf = (node: Node): string =>
  'data' in node ? String(node.data) : 'children' in node ? node.children.map(textOf).join('') : '';
