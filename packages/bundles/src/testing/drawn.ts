/**
 * What our elements have drawn on a host page, and what a reader of it would complain about. Works on elements of any
 * window.
 */
import { isElement, laidOut } from '@mine-action/testing/reader';

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Whether our style sheet holds: a number is set off by its weight, and inside a sentence it stays on one line. */
export function isStyled(element: Element): boolean {
  const { fontWeight, whiteSpace } = styleOf(partOf(element, '[part=number]'));
  return element.getAttribute('display') === 'inline' ? whiteSpace === 'nowrap' : fontWeight === '600';
}

export const figureOf = (element: Element): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>('[part=figure]') ?? null;

/** Whether the figure stands in the place of the author's words. */
export function isDrawn(element: Element): boolean {
  const figure = figureOf(element);
  return figure !== null && styleOf(figure).display !== 'none';
}

export const partOf = (element: Element, selector: string): Element => {
  const found = element.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`<${element.localName}> has drawn no ${selector}.`);
  return found;
};

/** Opens the details, or closes them. */
export const toggleDetails = (element: Element): void => (partOf(element, 'summary') as HTMLElement).click();

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return text.startsWith('color(') ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The nearest opaque colour behind the element. */
function behind(element: Element): Colour {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const colour = parseColour(styleOf(at).backgroundColor);
    if (colour[3] === 1) return colour;
  }
  return [255, 255, 255, 1];
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

export function contrast(element: Element): number {
  const [lighter = 0, darker = 0] = [parseColour(styleOf(element).color), behind(element)]
    .map(luminance)
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** What a reader would complain about in a drawn figure: each piece of text that is too small, too faint or cut off. */
export function complaints(element: Element): string[] {
  const found: string[] = [];
  const figure = figureOf(element);
  if (!figure || !isDrawn(element)) return [`<${element.localName}> is not drawn`];
  let around = parentOf(element) as Element;
  while (styleOf(around).display === 'contents') around = parentOf(around) as Element;
  const box = around.getBoundingClientRect();
  const walk = (node: Node): void => {
    if (isElement(node)) {
      const style = styleOf(node);
      if (node.matches('.spoken, [unseen], details:not([open]) > :not(summary)')) return;
      if (style.display === 'none') return;
      const { left, right, width } = node.getBoundingClientRect();
      const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
      if (width > 0 && (left < box.left - 1 || right > box.right + 1))
        found.push(
          `${name} leaves the box: ${round(left)}–${round(right)} of ${round(box.left)}–${round(box.right)}`,
        );
    } else if (node.nodeType === 3 && node.nodeValue?.trim()) {
      const parent = node.parentNode as Element;
      const size = parseFloat(styleOf(parent).fontSize);
      const words = `“${node.nodeValue.trim().slice(0, 30)}”`;
      if (size < 12) found.push(`${words} has ${size} px`);
      if (contrast(parent) < 4.5) found.push(`${words} has a contrast of ${round(contrast(parent))}`);
      if (styleOf(parent).visibility !== 'visible') found.push(`${words} is not visible`);
      const range = node.ownerDocument?.createRange() as Range;
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      if (left < box.left - 1 || right > box.right + 1) found.push(`${words} leaves the box`);
    }
    for (const child of laidOut(node)) walk(child);
  };
  walk(figure);
  return found;
}
