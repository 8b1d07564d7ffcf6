/**
 * The sanitisers that run in a browser, each as it comes, and WordPress's by its own list of what it allows.
 */
import createPurifier from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import kses from '../kses-allowed.json';

const purifier = createPurifier(window);
const wordpress = createPurifier(window);
const reader = createPurifier(window);

const tags: Readonly<Record<string, readonly string[]>> = kses.tags;
const everywhere = new Set(kses.attributes);

wordpress.addHook('uponSanitizeAttribute', (node, data) => {
  const name = data.attrName;
  const isAllowed =
    everywhere.has(name) ||
    (name.startsWith('data-') && everywhere.has('data-*')) ||
    (tags[node.localName]?.includes(name) ?? false);
  data.keepAttr = isAllowed && data.keepAttr;
});

const KSES = {
  ALLOWED_TAGS: [...Object.keys(tags), '#text'],
  ALLOWED_ATTR: [...everywhere, ...Object.values(tags).flat()],
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: new RegExp(
    `^(?:(?:${kses.protocols.join('|')}):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))`,
    'i',
  ),
};

/** WordPress takes tags away from the text, and what a template holds stays; DOMPurify would take it along. */
const unwrapTemplates = (html: string): string => html.replace(/<\/?template\b[^>]*>/g, '');

/** By the key under which paste-results.json has them too. */
export const SANITISERS: Readonly<Record<string, (html: string) => string>> = {
  'wordpress-author': (html) => wordpress.sanitize(unwrapTemplates(html), KSES),
  dompurify: (html) => purifier.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'js-xss': (html) => xss(html),
};

/** Reads what a sanitiser let through into nodes that belong to no page. */
export const readMarkup = (html: string): DocumentFragment =>
  reader.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ADD_TAGS: ['iframe'],
    ADD_ATTR: ['shadowrootmode', 'part'],
    CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /-/, attributeNameCheck: /^[a-z-]+$/ },
  });
