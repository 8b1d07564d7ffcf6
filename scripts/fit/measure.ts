/**
 * What does not fit its place, measured in the page: boxes and text that leave the figure, text that is cut, words
 * broken in the middle that would have fitted, and texts that lie on each other.
 */

/** A text that the eye sees, with the boxes of its lines. */
interface SeenText {
  node: Text;
  text: string;
  element: Element;
  lines: DOMRect[];
}
/** What does not fit, and where. */
export interface Fault {
  fault: string;
  where: string;
  text: string;
}

/** A pixel less than this is rounding. */
const TOLERANCE_PX = 1;

/** Shown to the ear alone: one pixel on purpose. */
const UNSEEN = '.spoken, [unseen], .reader';

/** What scrolls or is painted by itself, and says nothing about the layout of text. */
const PAINTED = 'svg *, canvas, option';

/** Closed details have boxes all the same. */
const isUnseen = (element: Element) =>
  !element.checkVisibility() ||
  element.closest(UNSEEN) !== null ||
  (element.closest('thead')?.getBoundingClientRect().width ?? Infinity) <= 1;

/** As a reader of the report finds it: part or class, else the tag. */
const nameOf = (element: Element) => {
  const part = element.getAttribute('part');
  const [name] = element.classList;
  return part ? `::part(${part})` : name ? `.${name}` : element.localName;
};

const isIn = (rect: DOMRect, box: DOMRect) =>
  rect.left >= box.left - TOLERANCE_PX && rect.right <= box.right + TOLERANCE_PX;

/** One for all: a browser keeps every range right at each change of the page, until it is collected. */
const range = new Range();

/** The texts of a shadow root that the eye sees, each with the boxes of its lines. */
function textsOf(root: ShadowRoot) {
  const texts: SeenText[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim();
    const element = node.parentElement;
    if (!text || !element || element.localName === 'style' || isUnseen(element)) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (lines.length > 0) texts.push({ node: node as Text, text, element, lines });
  }
  return texts;
}

/** What stands between two spaces, and its pieces: a line may end after a hyphen, a dash, or a part of an address. */
// Behind a sign of Chinese a line may end.
const WORDS = /[^\s\u200b\uff0c\u3002\u3001\uff1b\uff1a\uff08\uff09]+/gu;
const PIECES = /[^/?&\u00ad\-\u2010-\u2015]+[/?&\u00ad\-\u2010-\u2015]*/gu;

/** Scripts that are broken between any two letters. */
const BREAKS_ANYWHERE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const contentWidth = (element: Element) => {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
};

/**
 * How long a word may be that stands there: as long as a line of its block. Cells and flexible boxes are no measure:
 * what breaks the words in them is that they were made too narrow.
 */
function lineWidth(element: Element, column: Element) {
  for (let block: Element | null = element; block; block = block.parentElement) {
    const { display } = getComputedStyle(block);
    const around = block.parentElement ? getComputedStyle(block.parentElement).display : '';
    if (/^(?:block|list-item|flow-root)$/.test(display) && !/flex|grid|table/.test(around))
      return contentWidth(block);
  }
  return column.clientWidth;
}

/** Rows on which a stretch of text stands, and how long it is. */
function rowsOf(node: Node, start: number, end: number) {
  range.setStart(node, start);
  range.setEnd(node, end);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  const rows = rects.filter(
    ({ top, height }, at) => at === 0 || Math.abs(top - rects[at - 1].top) > height / 2,
  );
  return { rows: rows.length, lengthPx: rects.reduce((sum, { width }) => sum + width, 0) };
}

/** Words that stand on two lines though one line would have held them. */
function brokenWords({ node, lines, element }: SeenText, column: Element) {
  if (lines.length < 2) return [];
  let widthPx: number | undefined;
  return [...node.data.matchAll(WORDS)]
    .filter(({ 0: word, index }) => {
      if (word.length < 3 || BREAKS_ANYWHERE.test(word)) return false;
      const { rows, lengthPx } = rowsOf(node, index, index + word.length);
      if (rows < 2) return false;
      // The first and the last word of a quote have a mark at their side.
      const marksPx =
        element.localName === 'blockquote' ? parseFloat(getComputedStyle(element).fontSize) / 2 : 0;
      widthPx ??= lineWidth(element, column) - marksPx;
      if (lengthPx > widthPx - TOLERANCE_PX) return false;
      return [...word.matchAll(PIECES)].some(
        (piece) => rowsOf(node, index + piece.index, index + piece.index + piece[0].length).rows > 1,
      );
    })
    .map(([word]) => word);
}

/** Whether ink lies on ink: the boxes of lines are higher than their letters. */
function overlap(a: DOMRect, b: DOMRect) {
  const inset = Math.min(a.height, b.height) * 0.28;
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - 2 * inset;
  return across > 2 && down > 1;
}

function overlappingTexts(texts: readonly SeenText[]) {
  const all = texts.flatMap((text) => text.lines.map((rect) => ({ text, rect })));
  all.sort((a, b) => a.rect.top - b.rect.top);
  const found: [SeenText, SeenText][] = [];
  for (let at = 0; at < all.length; at++) {
    for (let next = at + 1; next < all.length && all[next].rect.top < all[at].rect.bottom; next++) {
      if (all[at].text === all[next].text) continue;
      if (overlap(all[at].rect, all[next].rect)) found.push([all[at].text, all[next].text]);
    }
  }
  return found;
}

/**
 * Everything that does not fit in one element of ours.
 *
 * @returns `{ fault, where, text }` for each
 */
export function faultsOf(host: Element, column: Element): Fault[] {
  const root = host.shadowRoot;
  const figure = root?.querySelector('[part="figure"]');
  if (!root || !figure || !host.checkVisibility()) return [];
  const faults: Fault[] = [];
  const tell = (fault: string, element: Element, text = '') =>
    faults.push({ fault, where: nameOf(element), text: text.replace(/\s+/g, ' ').slice(0, 60) });
  const isInline = figure.localName === 'span';
  const box = (isInline ? column : figure).getBoundingClientRect();

  if (!isInline && host.scrollWidth > host.clientWidth + TOLERANCE_PX) tell('scrolls', host);
  if (!isInline && !isIn(figure.getBoundingClientRect(), column.getBoundingClientRect()))
    tell('leaves its column', figure);

  const texts = textsOf(root);
  for (const text of texts) {
    if (text.lines.some((line) => !isIn(line, box))) tell('text leaves the figure', text.element, text.text);
    for (const word of brokenWords(text, column)) tell('word broken that would fit', text.element, word);
  }
  for (const [one, other] of overlappingTexts(texts))
    tell('texts overlap', one.element, `${one.text.slice(0, 28)} | ${other.text.slice(0, 28)}`);

  for (const element of root.querySelectorAll('*')) {
    if (element.matches(PAINTED) || isUnseen(element)) continue;
    const rect = element.getBoundingClientRect();
    if (rect.width === 0) continue;
    if (!isIn(rect, box) && !isInline) tell('box leaves the figure', element);
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    if (textOverflow === 'ellipsis') tell('text is shortened', element, element.textContent);
    const isCut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + TOLERANCE_PX) ||
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + TOLERANCE_PX);
    if (isCut && element.localName !== 'svg') tell('text is cut', element, element.textContent);
  }
  return faults;
}
