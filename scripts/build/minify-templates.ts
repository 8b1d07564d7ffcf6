/**
 * Folds white space in `css`, `html` and `svg` templates: line breaks and indentation that no browser needs, and that
 * would otherwise become text nodes. Comments in `css` are for those who read the source.
 *
 * Our own sources only; their templates hold no `<pre>` and no text that depends on runs of space.
 */
import ts from 'typescript';
import type { Plugin } from 'rollup';

/** Tags that stand on lines of their own, in our style sheets too, and all of a drawing. */
const BLOCK =
  '(?:div|p|details|summary|dl|dt|dd|blockquote|h\\d|ul|li|table|thead|tbody|tr|t[dh]|caption|svg|g|path|rect|circle|line|text)';
const BESIDE = new RegExp(
  `(</?${BLOCK}(?![\\w-])[^<>]*>)\\s*\\n\\s*|\\s*\\n\\s*(?=</?${BLOCK}(?![\\w-]))`,
  'g',
);

/** The tag that a piece of a template breaks off in, for a value of one of its attributes. */
const openTag = (text: string) => /<([a-z][\w-]*)[^<>]*$/.exec(text)?.[1];

/** Where a piece of a template stands. */
interface Place {
  isFirst: boolean;
  isLast: boolean;
  isBehind: boolean;
}

const FOLD: Record<string, (text: string, at: Place) => string> = {
  css: (text: string) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};,>])\s*/g, '$1')
      .replace(/:\s+/g, ':')
      .replace(/\(\s+/g, '(')
      .replace(/\s+\)/g, ')')
      .replace(/;}/g, '}'),
  // A run of space becomes one: between inline pieces it is text. Line breaks beside what makes a line of its own, and
  // those before the first tag of a template and after its last one, are nobody's: they would be a node each.
  html: (text, { isFirst, isLast, isBehind }) => {
    const opened = isFirst ? text.replace(/^\s*\n\s*</, '<') : text;
    return (isLast ? opened.replace(/>\s*\n\s*$/, '>') : opened)
      .replace(BESIDE, '$1')
      .replace(/^([^<>]*>)\s*\n\s*/, (found, end) => (isBehind ? end : found))
      .replace(/\s+/g, ' ')
      .replace(/ >/g, '>');
  },
};
FOLD.svg = FOLD.html;

export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits: [from: number, to: number, text: string][] = [];
      const visit = (node: ts.Node) => {
        const fold = ts.isTaggedTemplateExpression(node) && FOLD[node.tag.getText()];
        if (fold) {
          const { template } = node;
          const parts = ts.isNoSubstitutionTemplateLiteral(template)
            ? [template]
            : [template.head, ...template.templateSpans.map((span) => span.literal)];
          let open: string | undefined;
          for (const [index, part] of parts.entries()) {
            // Between the quote or brace that opens a part and the one, or two signs, that close it.
            const closing =
              part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1;
            const [from, to] = [part.getStart() + 1, part.getEnd() - closing];
            const text = code.slice(from, to);
            const isBehind = open !== undefined && new RegExp(`^${BLOCK}$`).test(open);
            const [isFirst, isLast] = [index === 0, index === parts.length - 1];
            edits.push([from, to, fold(text, { isFirst, isLast, isBehind })]);
            open = openTag(text) ?? (text.includes('>') ? undefined : open);
          }
        }
        ts.forEachChild(node, visit);
      };
      visit(source);
      let folded = code;
      for (const [from, to, text] of edits.sort((a, b) => b[0] - a[0]))
        folded = folded.slice(0, from) + text + folded.slice(to);
      return { code: folded, map: null };
    },
  };
}
