/**
 * The sanitisers that run in Node, as they come: no option is set.
 */
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import xss from 'xss';
import { versionOf } from './installed.ts';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify);

/** Each with its version and what it makes of a piece of HTML. */
export const SANITISERS = [
  {
    key: 'sanitize-html',
    name: `sanitize-html ${versionOf('sanitize-html')}`,
    clean: (html: string) => sanitizeHtml(html),
  },
  { key: 'js-xss', name: `js-xss ${versionOf('xss')}`, clean: (html: string) => xss(html) },
  {
    key: 'rehype-sanitize',
    name: `rehype-sanitize ${versionOf('rehype-sanitize')}`,
    clean: (html: string) => String(rehype.processSync(html)),
  },
];
