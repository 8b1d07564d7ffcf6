/**
 * Writes what is to be drawn as HTML, for pages that are made on a server.
 */
import { flatten, type Markup } from './markup.js';

/** Tags that have no end. */
const VOID = /^(?:br|input|link|rect|circle|line|path)$/;

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same as a page would hold after `paint`; handlers are left to the script. */
export function toHtml(markup: Markup): string {
  let html = '';
  for (const each of flatten(markup)) {
    if (typeof each === 'string') {
      html += escape(each);
      continue;
    }
    const { name, attributes, inside } = each;
    html += `<${name}`;
    for (const [attribute, value] of Object.entries(attributes))
      if (typeof value !== 'function' && value !== undefined && value !== false)
        html += value === true ? ` ${attribute}` : ` ${attribute}="${escape(String(value))}"`;
    // In a style there are no entities; what stands in one is our own, and nothing in it ends it.
    const within =
      name === 'style'
        ? flatten(inside)
            .filter((each) => typeof each === 'string')
            .join('')
        : toHtml(inside);
    html += VOID.test(name) ? '/>' : `>${within}</${name}>`;
  }
  return html;
}
