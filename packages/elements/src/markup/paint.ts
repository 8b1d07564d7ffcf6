/**
 * Makes what stands in the page the same as what is to be drawn. It is held against the page itself and against nothing
 * that is remembered: what is there already stays, with its focus and its selection, and what a translator or a page has
 * put in its place is put right with the next drawing. Nothing is kept for it, and no HTML is read.
 */
import { type Attribute, flatten, type Markup, type Tag } from './markup.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Written by readers and by those who work on a node, not by what draws it. */
const OTHERS = /^(?:open|style)$/;

/**
 * @param parent whose children are drawn
 * @param end the first of its children that belongs to somebody else; all before it are ours
 */
export function paint(parent: Node, markup: Markup, end: Node | null = null): void {
  let at: Node | null = parent.firstChild;
  for (const each of flatten(markup)) {
    const there: Node | null = at === end ? null : at;
    let node: Node;
    if (typeof each === 'string') {
      node = there?.nodeType === Node.TEXT_NODE ? there : document.createTextNode(each);
      if (node.nodeValue !== each) node.nodeValue = each;
    } else {
      const known = find(each, there as Element | null, parent as Element);
      node = known ?? create(each.name, parent as Element);
      if (!known || !each.isOnce) {
        write(node as Element, each.attributes);
        paint(node, each.inside);
      }
    }
    if (node === there) at = node.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at !== end) {
    const next: Node | null = (at as Node).nextSibling;
    (at as ChildNode).remove();
    at = next;
  }
}

/** What is there already: in its place or, where it has a name of its own, in another. */
function find(
  { name, attributes: { id } }: Tag,
  there: Element | null,
  parent: Element,
): Element | undefined {
  if (there?.localName === name && (id === undefined || there.id === id)) return there;
  if (id !== undefined) for (const child of parent.children) if (child.id === id) return child;
  return undefined;
}

const create = (name: string, parent: Element): Element =>
  name === 'svg' || parent.namespaceURI === SVG
    ? document.createElementNS(SVG, name)
    : document.createElement(name);

function write(element: Element, attributes: Tag['attributes']): void {
  let count = 0;
  for (const [name, value] of Object.entries<Attribute>(attributes)) {
    if (typeof value === 'function') {
      (element as unknown as Record<string, unknown>)[name] = value;
    } else if (value !== undefined && value !== false) {
      count += 1;
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
  if (element.attributes.length === count) return;
  for (const name of element.getAttributeNames()) {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : OTHERS.test(name);
    if (value === undefined || value === false) element.removeAttribute(name);
  }
}
