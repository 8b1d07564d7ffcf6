/**
 * Folds white space in `css`, `html` and `svg` templates: line breaks and indentation that no browser needs, and that
 * would otherwise become text nodes. Comments in `css` are for those who read the source.
 *
 * Our own sources only; their templates hold no `<pre>` and no text that depends on runs of space.
 */
import ts from 'typescript';

const FOLD = {
  css: (text) =>
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/\s*([{};,>])\s*/g, '$1')
      .replace(/:\s+/g, ':')
      .replace(/\(\s+/g, '(')
      .replace(/\s+\)/g, ')')
      .replace(/;}/g, '}'),
  // A run of space becomes one: between inline pieces it is text. Only line breaks before the first tag of a template
  // and after its last one are nobody's.
  html: (text, isFirst, isLast) => {
    const opened = isFirst ? text.replace(/^\s*\n\s*</, '<') : text;
    return (isLast ? opened.replace(/>\s*\n\s*$/, '>') : opened).replace(/\s+/g, ' ').replace(/ >/g, '>');
  },
};
FOLD.svg = FOLD.html;

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/packages\/elements\/src\/.*\.ts$/.test(id)) return null;
      const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
      const edits = [];
      const visit = (node) => {
        const fold = ts.isTaggedTemplateExpression(node) && FOLD[node.tag.getText()];
        if (fold) {
          const { template } = node;
          const parts = ts.isNoSubstitutionTemplateLiteral(template)
            ? [template]
            : [template.head, ...template.templateSpans.map((span) => span.literal)];
          for (const [index, part] of parts.entries()) {
            // Between the quote or brace that opens a part and the one, or two signs, that close it.
            const closing =
              part.kind === ts.SyntaxKind.TemplateHead || part.kind === ts.SyntaxKind.TemplateMiddle ? 2 : 1;
            const [from, to] = [part.getStart() + 1, part.getEnd() - closing];
            edits.push([from, to, fold(code.slice(from, to), index === 0, index === parts.length - 1)]);
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
