/**
 * What is left of a snippet in a piece of HTML, read by a parser of HTML as a browser would.
 */
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse, { fragment: true });

/** The tags that our scripts upgrade. */
const ELEMENT = /^(?:mine|clearance|dog|ordnance)-/;

/** As hast has the value of an attribute. */
type Value = string | number | boolean | (string | number)[] | null | undefined;

/** A node of a tree of HTML, of whatever kind. */
export interface TreeNode {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, Value>;
  children?: TreeNode[];
  content?: TreeNode;
}

interface Words {
  alt: string;
  sources: readonly { link: string }[];
}

/** A snippet, and what is to be left of it. */
interface Pasted {
  html: string;
  says: readonly string[];
  table?: readonly string[] | undefined;
  address: string;
  values: { words: Words };
}

function* walk(node: TreeNode): Generator<TreeNode> {
  for (const child of node.children ?? []) {
    yield child;
    yield* walk(child);
  }
}

function read(html: string) {
  const tree = parser.parse(html);
  const nodes = [...walk(tree)];
  return {
    tree,
    nodes,
    all: (tagName: string | undefined) => nodes.filter((node) => tagName && node.tagName === tagName),
  };
}

/** The words that a reader sees; white space is nobody's promise. */
const wordsOf = (node: TreeNode): string => readable(node).replace(/\s+/g, ' ').trim();
// What a template holds are not its children: nobody sees it there.
const readable = ({ children = [], value = '', tagName, type }: TreeNode): string =>
  type === 'comment' || tagName === 'script' || tagName === 'iframe'
    ? ''
    : value + children.map(readable).join('');

/** The words that a reader of a piece of HTML sees. */
export const wordsIn = (html: string) => wordsOf(parser.parse(html));

/** Whether every attribute that was written stands there still, with the same value. */
const keeps = (node: TreeNode, written: TreeNode | undefined) =>
  Object.entries(written?.properties ?? {}).every(
    ([name, value]) => String(node.properties?.[name]) === String(value),
  );

/**
 * @param snippet one of SNIPPETS
 * @param html what came of it
 * @returns the best that is left, a key of LEFT; whether our script makes a figure of the link, as it is marked or
 * alone in its paragraph; whether readers see tags as text; whether a table that belongs into the element stands below
 * it; whether the words are there twice; whether one block-level element still holds all that is left
 */
export function remainsOf({ html: written, says, table = [], address, values }: Pasted, html: string) {
  const [before, after] = [read(written), read(html)];
  const saysAll = (node: TreeNode, more: readonly string[] = []) =>
    [...says, ...more].every((part) => wordsOf(node).includes(part));
  const [script] = before.all('script');
  const element = before.nodes.find(({ tagName = '' }) => ELEMENT.test(tagName));
  const kept = after.all(element?.tagName).find((node) => keeps(node, element) && saysAll(node));
  const root = rootOf(element);
  const links = after.all('a').filter(({ properties }) => properties?.href === address);
  return {
    left: best({
      script: !!script && after.all('script').some((node) => keeps(node, script)),
      element: !!kept,
      drawn: !!root && sameRoot(root, rootOf(kept)),
      frame: after
        .all('iframe')
        .find(({ properties }) => String(properties?.src).startsWith(`${address}?frame`)),
      picture: after
        .all('img')
        .some(
          ({ properties }) => properties?.src === `${address}card.png` && properties.alt === values.words.alt,
        ),
      link: links.length > 0,
      wholeLink: links.some((link) => saysAll(link)),
      sentence: saysAll(after.tree, table),
    }),
    becomesFigure: links.some(
      (link) => 'dataMine' in (link.properties ?? {}) || after.nodes.some((node) => holdsAlone(node, link)),
    ),
    showsTags: wordsOf(after.tree).includes('<'),
    isSplit: !!kept && !saysAll(kept, table),
    isTwice: timesOf(values.words, after.tree) > timesOf(values.words, before.tree),
    isBoxed: isBoxed(after.tree),
  };
}

/** The root that is declared for an element. */
const rootOf = (element: TreeNode | undefined) =>
  element?.children?.find(({ tagName, properties }) => tagName === 'template' && properties?.shadowRootMode)
    ?.content;

/** A root is the same with its words and its style sheet; without one it is no figure to look at. */
const sameRoot = (written: TreeNode, kept: TreeNode | undefined) =>
  !!kept &&
  wordsOf(kept) === wordsOf(written) &&
  [...walk(kept)].some(
    ({ tagName, properties }) => tagName === 'link' && String(properties?.href).endsWith('.css'),
  );

/** How often a reader meets the source. */
const timesOf = ({ sources: [{ link }] }: Words, tree: TreeNode) => wordsOf(tree).split(link).length;

const isBoxed = ({ children = [] }: TreeNode) => {
  const seen = children.filter(({ type, value }) => type === 'element' || (type === 'text' && value?.trim()));
  return seen.length === 1 && ['div', 'p'].includes(seen[0].tagName ?? '');
};

const holdsAlone = (node: TreeNode, link: TreeNode) =>
  ['p', 'li', 'figure', 'div'].includes(node.tagName ?? '') &&
  node.children?.includes(link) &&
  node.children.filter(({ type }) => type === 'element').length === 1 &&
  wordsOf(link) !== '' &&
  wordsOf(node) === wordsOf(link);

interface Left extends Record<
  'script' | 'element' | 'drawn' | 'picture' | 'link' | 'wholeLink' | 'sentence',
  boolean
> {
  frame: TreeNode | undefined;
}

function best({ script, element, drawn, frame, picture, link, wholeLink, sentence }: Left) {
  if (element) return (drawn ? 'drawn' : 'element') + (script ? '' : '-without-script');
  if (frame) return runs(frame) ? 'frame' : 'frame-without-scripts';
  if (!sentence) return picture ? 'picture-without-sentence' : 'nothing';
  if (picture) return 'picture';
  if (wholeLink) return 'link';
  return link ? 'sentence-with-link' : 'sentence';
}

const runs = ({ properties }: TreeNode) =>
  properties?.sandbox === undefined || String(properties.sandbox).includes('allow-scripts');

/** What can be left, best first, in words. */
export const LEFT = {
  drawn: 'drawn element and script',
  'drawn-without-script': 'drawn element, no script',
  element: 'element and script',
  'element-without-script': 'element, no script',
  frame: 'frame',
  'frame-without-scripts': 'frame, its scripts off',
  picture: 'picture and sentence',
  link: 'link with the whole sentence',
  'sentence-with-link': 'sentence with its link',
  sentence: 'sentence',
  'picture-without-sentence': 'picture alone',
  nothing: 'nothing',
};
